/** The small marks of the import screen: what becomes of a row, what is not known, what is asked and answered. */
import type { RowFate } from "../../state/index.ts";
import styles from "./marks.module.css";

const FATES: Readonly<Record<RowFate, string>> = {
  new: "M8 3v10M3 8h10",
  same: "M3 6h10M3 10h10",
  changed: "M3 6h10M3 10h10M11 2.5L5 13.5",
  unclear: "M5.2 5.6a2.8 2.8 0 1 1 4.1 2.5c-.9.5-1.3 1-1.3 2M8 12.9v.1",
  taken: "M3 8.5l3.4 3.4L13 4.6",
  held: "M4 4l8 8M12 4l-8 8",
};

/** Told apart by shape: plus, equal, not equal, question, tick, cross. */
export function FateMark({ fate, boxed = false }: { fate: RowFate; boxed?: boolean }) {
  return (
    <svg className={styles.fate} data-fate={fate} data-boxed={boxed} viewBox="0 0 16 16" aria-hidden="true">
      <path d={FATES[fate]} />
    </svg>
  );
}

/** Outline and dash: not known. */
export function UnknownRing() {
  return (
    <svg className={styles.ring} viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="5.6" />
    </svg>
  );
}

export function AskMark({ done }: { done: boolean }) {
  return (
    <svg className={styles.ask} data-done={done} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="11" />
      <path d={done ? "M7 12.5l3.4 3.4L17 8.6" : "M9.2 9.6a2.9 2.9 0 1 1 4.3 2.5c-1 .6-1.4 1.1-1.4 2.1M12.1 17.2v.1"} />
    </svg>
  );
}

export function LockMark() {
  return (
    <svg className={styles.lock} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 11h14v9H5zM8 11V7.5a4 4 0 0 1 8 0V11" />
    </svg>
  );
}

export function DownMark() {
  return (
    <svg className={styles.down} viewBox="0 0 10 10" aria-hidden="true">
      <path d="M1.2 2.6h7.6L5 8.6z" />
    </svg>
  );
}
