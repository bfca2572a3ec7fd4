/** The report of one reading: its files, then its problems, narrowed down as the user wishes. */
import { useMemo, useState } from "react";
import type { FileReport, Problem } from "../../model/index.ts";
import { countProblems, EVERY_PROBLEM, filterProblems, groupProblems, type ProblemFilter } from "../../state/index.ts";
import { useWords } from "../useEnishi.tsx";
import { FilesTable } from "./FilesTable.tsx";
import { OpenDoubts } from "./OpenDoubts.tsx";
import { ProblemGrid } from "./ProblemGrid.tsx";
import styles from "./ProblemsPanel.module.css";
import { ReportTools } from "./ReportTools.tsx";
import { useSearched } from "./useSearched.ts";

export interface ReportProps {
  readonly problems: readonly Problem[];
  readonly reports: readonly FileReport[];
  /** It is the report of the open data, whose cells can be mended. */
  readonly isOpen: boolean;
}

export function Report({ problems, reports, isOpen }: ReportProps) {
  const { problems: words, report } = useWords();
  const [filter, setFilter] = useState<ProblemFilter>(EVERY_PROBLEM);
  const [query, setQuery] = useState("");
  const { needle, textOf } = useSearched(problems, query);
  const counts = useMemo(() => countProblems(problems), [problems]);
  const every = useMemo(() => groupProblems(problems), [problems]);
  const shown = useMemo(
    () => filterProblems(problems, { ...filter, text: needle }, textOf),
    [problems, filter, needle, textOf],
  );
  const groups = useMemo(() => (shown === problems ? every : groupProblems(shown)), [shown, problems, every]);
  const all = () => {
    setFilter(EVERY_PROBLEM);
    setQuery("");
  };
  return (
    <div className={styles.panel}>
      <FilesTable reports={reports} />
      {isOpen && <OpenDoubts />}
      {problems.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <>
          <ReportTools
            counts={counts}
            groups={every}
            filter={filter}
            onFilter={setFilter}
            query={query}
            onQuery={setQuery}
            shown={shown}
            total={problems.length}
            onAll={all}
          />
          {shown.length === 0 ? (
            <p className={styles.none}>{report.nothing}</p>
          ) : (
            <ProblemGrid groups={groups} mendable={isOpen} />
          )}
        </>
      )}
    </div>
  );
}
