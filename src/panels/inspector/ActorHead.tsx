/** What stands beside and under an actor's name: what it is, and what can be done with it on the map. */
import { useState } from "react";
import { moveCamera, showScreen, togglePin } from "../../commands/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import lines from "./Facts.module.css";
import styles from "./Inspector.module.css";

/** Three lines at first; the rest on request. */
export function Description({ text }: { text: string }) {
  const { inspector: words } = useWords();
  const langOf = useLangOf();
  const [open, setOpen] = useState(false);
  const long = [...text].length > 84;
  return (
    <div className={styles.description}>
      <p className={long && !open ? styles.fold : undefined} lang={langOf(text)}>
        {text}
      </p>
      {long && (
        <button type="button" className={lines.open} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? words.less : words.rest}
        </button>
      )}
    </div>
  );
}

/** To move the camera to the actor, and to pin its place. */
export function Actions({ actor }: { actor: string }) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  const pinned = useNow((state) => state.document.pinned.includes(actor));
  const onMap = useNow((state) => state.view.screen !== "table");
  const approach = onMap ? words.approach : words.onMap;
  const pin = pinned ? words.unpin : words.pin;
  return (
    <div className={styles.actions}>
      <button
        type="button"
        aria-label={approach}
        title={approach}
        onClick={() => {
          if (!onMap) showScreen(enishi, "map");
          moveCamera(enishi, "selection");
        }}
      >
        <Icon path="M3 8V3h5M16 3h5v5M21 16v5h-5M8 21H3v-5M12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z" />
      </button>
      <button
        type="button"
        aria-label={words.pin}
        title={pin}
        aria-pressed={pinned}
        onClick={() => togglePin(enishi, actor)}
      >
        <Icon path="M8 3h8M9.5 3v6.5L6 14h12l-3.5-4.5V3M12 14v7" />
      </button>
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
