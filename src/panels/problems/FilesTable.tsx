/** What each file gave: how it was understood, and that rows read = taken + held back. */
import type { FileReport } from "../../model/index.ts";
import { Sentence, useLangOf } from "../Data.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./ProblemsPanel.module.css";

export function FilesTable({ reports }: { reports: readonly FileReport[] }) {
  const { problems: words, report: say } = useWords();
  const langOf = useLangOf();
  const sum = { rows: 0, taken: 0, reported: 0 };
  for (const { rows, taken, reported } of reports) {
    sum.rows += rows;
    sum.taken += taken;
    sum.reported += reported;
  }
  return (
    <>
      <p className={styles.sum}>{words.rows(sum)}</p>
      {reports.length > 0 && (
        <table className={styles.files} aria-label={words.files}>
          <thead>
            <tr>
              <th scope="col">{words.files}</th>
              <th scope="col">{say.read}</th>
              <th scope="col">{say.taken}</th>
              <th scope="col">{say.held}</th>
            </tr>
          </thead>
          <tbody>
            {reports.map((report) => (
              <tr key={report.file} data-held={report.reported > 0}>
                <th scope="row">
                  <div className={styles.file}>
                    <bdi lang={langOf(report.file)}>{report.file}</bdi>
                    <span className={styles.how}>
                      {say.how(report).map((part) => (
                        <span key={part}>
                          <Sentence>{part}</Sentence>
                        </span>
                      ))}
                    </span>
                  </div>
                </th>
                <td>{say.number(report.rows)}</td>
                <td>{say.number(report.taken)}</td>
                <td>{say.number(report.reported)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
