/** What could not be read or is worth checking, counted by weight; on request the first of each kind, in sentences. */
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { Problem, ProblemCode, Severity } from "../../model/index.ts";
import { Sentence } from "../Data.tsx";
import { SeverityMark } from "../problems/SeverityMark.tsx";
import { useWords } from "../useEnishi.tsx";
import styles from "./Changes.module.css";

const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];
const MOST_SENTENCES = 50;

export function ProblemsFound({ problems }: { problems: readonly Problem[] }) {
  const { problems: words, importAsking } = useWords();
  const say = importAsking.problems;
  const id = useId();
  const [open, setOpen] = useState(false);
  const section = useRef<HTMLElement>(null);
  // what opens is below what is in sight
  useEffect(() => {
    if (open) section.current?.scrollIntoView({ block: "start" });
  }, [open]);
  const counts = useMemo(
    () =>
      SEVERITIES.map((severity) => ({
        severity,
        count: problems.filter((problem) => problem.severity === severity).length,
      })).filter(({ count }) => count > 0),
    [problems],
  );
  if (counts.length === 0) return null;
  return (
    <section ref={section} className={styles.section} aria-label={words.title}>
      <ul className={styles.severities}>
        {counts.map(({ severity, count }) => (
          <li key={severity}>
            <SeverityMark severity={severity} />
            {words.count(severity, count)}
          </li>
        ))}
        <li>
          <button
            type="button"
            className={styles.link}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {open ? say.hide : say.show}
          </button>
        </li>
      </ul>
      <div id={id} hidden={!open}>
        {open && <Sentences problems={problems} />}
      </div>
    </section>
  );
}

function Sentences({ problems }: { problems: readonly Problem[] }) {
  const { problems: words, importAsking } = useWords();
  const groups = groupsOf(problems);
  return (
    <>
      {groups.map(({ code, severity, told }) => (
        <div key={`${severity} ${code}`} className={styles.group}>
          <h3>
            <SeverityMark severity={severity} />
            {words.headings[code]}
          </h3>
          <ul>
            {told.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no id and never change places
              <li key={index}>
                <Sentence>{words.sentence(problem)}</Sentence>
                <span className={styles.where}>
                  <Sentence>{words.where(problem)}</Sentence>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {problems.length > MOST_SENTENCES && (
        <p className={styles.others}>{importAsking.problems.more(problems.length - MOST_SENTENCES)}</p>
      )}
    </>
  );
}

interface Group {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly told: Problem[];
}

/** The weightiest problems that there is room for, those of one code and weight together. */
function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = new Map<string, Group>();
  const first = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  for (const problem of first.slice(0, MOST_SENTENCES)) {
    const { code, severity } = problem;
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, told: [] };
    group.told.push(problem);
    groups.set(key, group);
  }
  return [...groups.values()];
}
