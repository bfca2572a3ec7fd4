/** Buttons for those without keys: they come when the pointer moves or the focus reaches them, and stay on touch screens. */
import { useEffect, useMemo, useState } from "react";
import { blackOut, endPresenting, fillScreen, stepPresenting } from "../../commands/index.ts";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./PresentTools.module.css";
import type { OverPresenting } from "./usePresentKeys.ts";

/** How long they stay after the pointer has come to rest. */
const STAYS_MS = 2600;

const SIGNS = {
  previous: "M14.5 5l-7 7 7 7",
  next: "M9.5 5l7 7-7 7",
  change: "M4 8h11M12 4.5L15.5 8 12 11.5M20 16H9M12 12.5L8.5 16l3.5 3.5",
  notes: "M4 4h16v12H4zM8 8h8M8 11.5h5M9 20h6M12 16v4",
  black: "M4 5h16v12H4zM9 21h6",
  full: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  help: "M9 9a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.1-1.4 2.3M12 17.5h.01",
  end: "M6 6l12 12M18 6L6 18",
} as const;

interface PresentToolsProps {
  readonly setOver: (over: OverPresenting) => void;
  readonly openNotes: () => void;
}

export function PresentTools({ setOver, openNotes }: PresentToolsProps) {
  const enishi = useEnishi();
  const { presenting } = useWords();
  const { tools } = presenting;
  const shown = useMovedLately();
  const stays = useMemo(() => window.matchMedia("(hover: none)").matches, []);
  const acts: readonly (readonly [keyof typeof SIGNS, () => void])[] = [
    ["previous", () => stepPresenting(enishi, -1)],
    ["next", () => stepPresenting(enishi, 1)],
    ["change", () => setOver("change")],
    ["notes", openNotes],
    ["black", () => blackOut(enishi)],
    // without the event: a second press gives the rest of the screen back
    ["full", () => fillScreen()],
    ["help", () => setOver("help")],
    ["end", () => endPresenting(enishi)],
  ];
  return (
    <div
      className={styles.tools}
      role="toolbar"
      aria-label={tools.label}
      data-shown={shown}
      data-over-story={stays || undefined}
    >
      {acts.map(([name, act]) => (
        <button key={name} type="button" data-sign={name} aria-label={tools[name]} title={tools[name]} onClick={act}>
          <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <path
              d={SIGNS[name]}
              fill={name === "black" ? "currentColor" : "none"}
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </div>
  );
}

function useMovedLately(): boolean {
  const [moved, setMoved] = useState(true);
  useEffect(() => {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const stay = () => {
      setMoved(true);
      clearTimeout(resting);
      resting = setTimeout(() => setMoved(false), STAYS_MS);
    };
    stay();
    window.addEventListener("pointermove", stay);
    window.addEventListener("pointerdown", stay);
    return () => {
      clearTimeout(resting);
      window.removeEventListener("pointermove", stay);
      window.removeEventListener("pointerdown", stay);
    };
  }, []);
  return moved;
}
