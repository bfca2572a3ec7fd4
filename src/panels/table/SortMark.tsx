/** Which way a column is sorted; faint where it is not. */
import styles from "./TableScreen.module.css";

export function SortMark({ state }: { state: "up" | "down" | null }) {
  return (
    <svg className={styles.sort} data-state={state} viewBox="0 0 12 12" aria-hidden="true">
      {state === "down" ? <path d="M1.5 3h9L6 10z" /> : <path d="M1.5 9.5h9L6 2z" />}
    </svg>
  );
}
