/** The reading report: what each file gave, and every problem with its place, its cell and what to do. */
import { useState } from "react";
import type { FileReport, Problem, Severity } from "../../model/index.ts";
import { useNow, useWords } from "../useEnishi.tsx";
import { ProblemGroup } from "./ProblemGroup.tsx";
import styles from "./ProblemsPanel.module.css";
import { SeverityMark } from "./SeverityMark.tsx";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** A save that could not be taken comes first, with its own files; then what the open data set was read from. */
export function ProblemsPanel() {
  const { problems: words } = useWords();
  const broken = useNow((state) => state.passing.brokenSave);
  const origin = useNow((state) => state.document.origin);
  const problems = useNow((state) => state.document.problems);
  const reports = useNow((state) => state.document.reports);
  return (
    <div className={styles.panel}>
      {broken && (
        <section className={styles.broken}>
          <p className={styles.kept} role="alert">
            {words.keptLastGood(origin?.name ?? "")}
          </p>
          <Report problems={broken.problems} reports={broken.reports} />
        </section>
      )}
      <Report problems={problems} reports={reports} />
    </div>
  );
}

function Report({ problems, reports }: { problems: readonly Problem[]; reports: readonly FileReport[] }) {
  const { problems: words, table } = useWords();
  const [only, setOnly] = useState<Severity | null>(null);
  const present = SEVERITIES.filter((severity) => problems.some((problem) => problem.severity === severity));
  const shown =
    only === null || !present.includes(only) ? problems : problems.filter(({ severity }) => severity === only);
  return (
    <>
      <h3 className={styles.heading}>{table.report.files}</h3>
      <ul className={styles.files}>
        {reports.map((report) => (
          <li key={report.file} data-held={report.reported > 0}>
            <span className={styles.file}>{report.file}</span>
            <span>{words.rows(report)}</span>
          </li>
        ))}
      </ul>
      {problems.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{words.title}</h3>
          {present.length > 1 && (
            <fieldset className={styles.severities} aria-label={table.report.severities}>
              <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
                {table.report.all} {problems.length}
              </button>
              {present.map((severity) => (
                <button
                  key={severity}
                  type="button"
                  aria-pressed={only === severity}
                  onClick={() => setOnly(only === severity ? null : severity)}
                >
                  <SeverityMark severity={severity} />
                  {words.severity[severity]} {problems.filter((problem) => problem.severity === severity).length}
                </button>
              ))}
            </fieldset>
          )}
          <ul className={styles.groups}>
            {groupsOf(shown).map((group) => (
              <ProblemGroup key={`${group.code} ${group.severity}`} {...group} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Problems of one code and severity together, the weightiest first, otherwise in the order met. */
function groupsOf(
  problems: readonly Problem[],
): readonly { code: string; severity: Severity; problems: readonly Problem[] }[] {
  const groups = new Map<string, { code: string; severity: Severity; problems: Problem[] }>();
  for (const problem of problems) {
    const key = `${problem.code} ${problem.severity}`;
    const group = groups.get(key) ?? { code: problem.code, severity: problem.severity, problems: [] };
    group.problems.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
