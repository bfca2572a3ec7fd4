/** A handle on the time axis: a slider that moves by months, or to the day where the axis shows days. */
import type { KeyboardEvent } from "react";
import type { Day } from "../../model/index.ts";
import { monthEndFrom, monthStartFrom } from "../../story/index.ts";
import { markSize } from "../marks/markSize.ts";
import styles from "./Handle.module.css";

const WIDTH_PX = 27;

/** Where the two handles of a window stand: over its ends, or beside them where it is too narrow for both to be pressed. */
export function handlesApart(startPx: number, headPx: number): { startPx: number; headPx: number } {
  const missing = Math.max(0, WIDTH_PX - (headPx - startPx)) / 2;
  return { startPx: startPx - missing, headPx: headPx + missing };
}

interface HandleProps {
  readonly edge: "head" | "start";
  readonly label: string;
  /** The day in words, with what it means. */
  readonly valueText: string;
  readonly description: string;
  readonly day: Day;
  readonly least: Day;
  readonly most: Day;
  readonly x: number;
  /** Moves by days instead of months. */
  readonly fine: boolean;
  /** A bare line instead of a flag, for the strip. */
  readonly bare?: boolean;
  readonly onMove: (day: Day) => void;
}

export function Handle({
  edge,
  label,
  valueText,
  description,
  day,
  least,
  most,
  x,
  fine,
  bare = false,
  onMove,
}: HandleProps) {
  const stepped = (months: number) => {
    if (fine) return day + (Math.abs(months) > 1 ? 7 * Math.sign(months) : months);
    return edge === "head" ? monthEndFrom(day, months) : monthStartFrom(day, months);
  };
  const press = (event: KeyboardEvent) => {
    const by = event.shiftKey ? 12 : 1;
    const goals: Record<string, () => Day> = {
      ArrowLeft: () => stepped(-by),
      ArrowDown: () => stepped(-by),
      ArrowRight: () => stepped(by),
      ArrowUp: () => stepped(by),
      PageDown: () => stepped(-12),
      PageUp: () => stepped(12),
      Home: () => least,
      End: () => most,
    };
    const goal = Object.hasOwn(goals, event.key) ? goals[event.key] : undefined;
    if (!goal) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(Math.max(least, Math.min(goal(), most)));
  };
  return (
    <div
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-edge={edge}
      data-bare={bare}
      style={{ left: x }}
      aria-label={label}
      aria-description={description}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={day}
      aria-valuetext={valueText}
      onKeyDown={press}
    >
      {!bare && (
        <svg viewBox="0 0 16 22" aria-hidden="true" style={markSize(14, 20)}>
          <path d="M1.5 1h13v13l-6.5 7-6.5-7z" />
        </svg>
      )}
    </div>
  );
}
