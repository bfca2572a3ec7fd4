/** The heading of all problems of one code: its weight, what it is about, how many; folds them away. */
import type { ProblemGroup } from "../../state/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./ProblemGrid.module.css";
import { SeverityMark } from "./SeverityMark.tsx";

export interface GroupRowProps {
  readonly group: ProblemGroup;
  readonly open: boolean;
  readonly index: number;
  readonly isHere: boolean;
  readonly onHere: () => void;
  readonly onTurn: () => void;
}

export function GroupRow({ group, open, index, isHere, onHere, onTurn }: GroupRowProps) {
  const { problems: words, report: say } = useWords();
  const { code, severity, problems } = group;
  return (
    <div
      role="row"
      className={styles.group}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={isHere ? 0 : -1}
      onFocus={onHere}
    >
      <div role="gridcell" aria-colspan={3}>
        <button
          type="button"
          className={styles.turn}
          aria-expanded={open}
          aria-label={say.group(severity, words.headings[code], problems.length)}
          tabIndex={-1}
          onClick={onTurn}
        >
          <svg className={styles.fold} data-open={open} viewBox="0 0 12 12" aria-hidden="true">
            <path d="M4 2l4.5 4L4 10" />
          </svg>
          <SeverityMark severity={severity} />
          <span className={styles.severity}>{words.severity[severity]}</span>
          <span className={styles.heading} title={code}>
            {words.headings[code]}
          </span>
          <span className={styles.count}>{say.number(problems.length)}</span>
        </button>
      </div>
    </div>
  );
}
