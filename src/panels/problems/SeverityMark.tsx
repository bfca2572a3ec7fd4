/** The mark of a problem's weight. */
import type { Severity } from "../../model/index.ts";
import styles from "./ProblemsPanel.module.css";

/** Told apart by shape as well: a filled stop, an outlined triangle, a ring. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const shape = {
    error: <path d="M5 1.5h6L14.5 5v6L11 14.5H5L1.5 11V5zM5.5 5.5l5 5M10.5 5.5l-5 5" />,
    warning: <path d="M8 1.8L15 14.2H1zM8 6.5v3.6M8 12.1v.1" />,
    notice: <path d="M8 1.6a6.4 6.4 0 1 0 0 12.8A6.4 6.4 0 1 0 8 1.6zM8 7.4V11.4M8 4.8v.1" />,
  }[severity];
  return (
    <svg className={styles.mark} data-severity={severity} viewBox="0 0 16 16" aria-hidden="true">
      {shape}
    </svg>
  );
}
