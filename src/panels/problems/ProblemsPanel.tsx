/** The reading report: what each file gave, and every problem with its place, its cell and what to do. */
import { useState } from "react";
import { Sentence } from "../Data.tsx";
import { useNow, useWords } from "../useEnishi.tsx";
import styles from "./ProblemsPanel.module.css";
import { Report } from "./Report.tsx";

/** Where files could not be taken their report comes first; that of the open data is a choice away. */
export function ProblemsPanel() {
  const { problems: words, report } = useWords();
  const broken = useNow((state) => state.passing.brokenSave);
  const name = useNow((state) => state.document.origin?.name ?? "");
  const problems = useNow((state) => state.document.problems);
  const reports = useNow((state) => state.document.reports);
  const [which, setWhich] = useState<"refused" | "open">("refused");
  if (broken === null) return <Report problems={problems} reports={reports} isOpen />;
  return (
    <>
      <p className={styles.kept} role="alert">
        <Sentence>{words.keptLastGood(name)}</Sentence>
      </p>
      {reports.length > 0 && (
        <fieldset className={styles.which} aria-label={report.which}>
          {(["refused", "open"] as const).map((one) => (
            <button key={one} type="button" aria-pressed={which === one} onClick={() => setWhich(one)}>
              {report[one]}
            </button>
          ))}
        </fieldset>
      )}
      {which === "open" && reports.length > 0 ? (
        <Report key="open" problems={problems} reports={reports} isOpen />
      ) : (
        <Report key="refused" problems={broken.problems} reports={broken.reports} isOpen={false} />
      )}
    </>
  );
}
