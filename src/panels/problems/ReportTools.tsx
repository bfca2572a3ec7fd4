/** What a report is narrowed to: weight, code, file, text; how much is shown, and that it can be saved. */
import { saveProblems } from "../../commands/index.ts";
import type { Problem, ProblemCode } from "../../model/index.ts";
import { type ProblemCounts, type ProblemFilter, type ProblemGroup, SEVERITIES } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useEnishi, useWords } from "../useEnishi.tsx";
import styles from "./ProblemsPanel.module.css";
import { SeverityMark } from "./SeverityMark.tsx";

/** So few are read faster than narrowed down. */
const FEW = 8;

export interface ReportToolsProps {
  readonly counts: ProblemCounts;
  /** Of all problems, whatever is shown. */
  readonly groups: readonly ProblemGroup[];
  readonly filter: ProblemFilter;
  readonly onFilter: (filter: ProblemFilter) => void;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly shown: readonly Problem[];
  readonly total: number;
  readonly onAll: () => void;
}

export function ReportTools(props: ReportToolsProps) {
  const { counts, groups, filter, onFilter, query, onQuery, shown, total, onAll } = props;
  const enishi = useEnishi();
  const { problems: words, report: say } = useWords();
  const langOf = useLangOf();
  const few = total <= FEW && shown.length === total && query === "";
  const present = SEVERITIES.filter((severity) => counts.severities.has(severity));
  const offered = groups.filter(({ severity }) => filter.severity === null || severity === filter.severity);
  const codes = new Map<ProblemCode, number>();
  for (const { code, problems } of offered) codes.set(code, (codes.get(code) ?? 0) + problems.length);
  const count = (
    <p className={styles.shown} role="status">
      {say.shown(shown.length, total)}
    </p>
  );
  return (
    <search className={styles.tools} aria-label={say.narrow}>
      <div className={styles.top}>
        {!few && present.length > 1 && (
          <fieldset className={styles.severities} aria-label={say.severities}>
            <button
              type="button"
              aria-pressed={filter.severity === null}
              onClick={() => onFilter({ ...filter, severity: null })}
            >
              {words.all} {say.number(total)}
            </button>
            {present.map((severity) => (
              <button
                key={severity}
                type="button"
                aria-pressed={filter.severity === severity}
                onClick={() =>
                  onFilter({ ...filter, severity: filter.severity === severity ? null : severity, code: null })
                }
              >
                <SeverityMark severity={severity} />
                {words.count(severity, counts.severities.get(severity) ?? 0)}
              </button>
            ))}
          </fieldset>
        )}
        {few && count}
        <button
          type="button"
          className={`${controls.button} ${styles.save}`}
          title={say.saveHint}
          disabled={shown.length === 0}
          onClick={() => void saveProblems(enishi, shown)}
        >
          {say.save}
        </button>
      </div>
      {!few && (
        <div className={styles.fields}>
          {groups.length > 1 && (
            <select
              className={controls.select}
              aria-label={say.codes}
              value={filter.code ?? ""}
              onChange={(event) => onFilter({ ...filter, code: codeOf(event.target.value, codes) })}
            >
              <option value="">{say.everyCode}</option>
              {[...codes].map(([code, count]) => (
                <option key={code} value={code}>
                  {say.option(words.headings[code], count)}
                </option>
              ))}
            </select>
          )}
          {counts.files.size > 1 && (
            <select
              className={controls.select}
              aria-label={say.filesFilter}
              value={filter.file === null ? "" : `/${filter.file}`}
              onChange={(event) =>
                onFilter({ ...filter, file: event.target.value === "" ? null : event.target.value.slice(1) })
              }
            >
              <option value="">{say.everyFile}</option>
              {[...counts.files].map(([file, count]) => (
                <option key={file} value={`/${file}`} lang={langOf(file)}>
                  {say.option(file || say.allFiles, count)}
                </option>
              ))}
            </select>
          )}
          <input
            type="search"
            className={controls.field}
            aria-label={say.search}
            placeholder={say.search}
            value={query}
            onChange={(event) => onQuery(event.target.value)}
          />
          {count}
          {shown.length < total && (
            <button type="button" className={controls.link} onClick={onAll}>
              {say.everything}
            </button>
          )}
        </div>
      )}
    </search>
  );
}

function codeOf(value: string, codes: ReadonlyMap<ProblemCode, number>): ProblemCode | null {
  return [...codes.keys()].find((code) => code === value) ?? null;
}
