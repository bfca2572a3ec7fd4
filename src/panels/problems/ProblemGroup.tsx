/** All problems of one code: how many, and each with its place, its cell and its sentence. */
import { useState } from "react";
import type { Problem, Severity } from "../../model/index.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./ProblemsPanel.module.css";
import { SeverityMark } from "./SeverityMark.tsx";

const AT_FIRST = 5;

export function ProblemGroup({
  code,
  severity,
  problems,
}: {
  code: string;
  severity: Severity;
  problems: readonly Problem[];
}) {
  const { problems: words, table } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, AT_FIRST);
  return (
    <li className={styles.group}>
      <h4 className={styles.code}>
        <SeverityMark severity={severity} />
        <span className={styles.severity}>{words.severity[severity]}</span>
        <code>{code}</code>
        <span className={styles.count}>{problems.length}</span>
      </h4>
      <ul className={styles.problems}>
        {shown.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id and never change places
          <li key={index} className={styles.problem}>
            {(problem.row !== null || problem.value !== "") && <Cell problem={problem} />}
            <p className={styles.sentence}>{words.sentence(problem)}</p>
            <p className={styles.where}>{words.where(problem)}</p>
          </li>
        ))}
      </ul>
      {shown.length < problems.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {table.report.more(problems.length - shown.length)}
        </button>
      )}
    </li>
  );
}

/** The cell as it stands in the sheet: its row number and what is written in it, as text. */
function Cell({ problem }: { problem: Problem }) {
  const { table } = useWords();
  return (
    <div className={styles.cell} data-severity={problem.severity}>
      {problem.row !== null && <span className={styles.row}>{problem.row}</span>}
      <span className={styles.value}>
        {problem.value === "" ? <span className={styles.emptyCell}>{table.report.emptyCell}</span> : problem.value}
      </span>
    </div>
  );
}
