/** What taking the files would change: how many ties and actors are new, changed, the same or unclear, and which. */
import type { ReactNode } from "react";
import type { ChangeState } from "../../record/index.ts";
import { comparisonOf, type Draft, talliesOf } from "../../state/index.ts";
import { useLanguage, useWords } from "../useEnishi.tsx";
import { ChangedRows } from "./ChangedRows.tsx";
import styles from "./Changes.module.css";
import { FateMark } from "./marks.tsx";
import { SameActors } from "./SameActors.tsx";

const STATES: readonly ChangeState[] = ["new", "changed", "same", "unclear"];

export function Changes({ draft }: { draft: Draft }) {
  const { changes: say } = useWords().importAsking;
  const tallies = talliesOf(draft);
  const lines = (["ties", "actors"] as const).flatMap((part) =>
    STATES.filter((state) => tallies[part][state] > 0).map((state) => ({ part, state, count: tallies[part][state] })),
  );
  const others = STATES.flatMap((state) => {
    const list = (["stories", "episodes", "context"] as const)
      .filter((part) => tallies[part][state] > 0)
      .map((part) => say.others[part](tallies[part][state]));
    return list.length === 0 ? [] : [say.also(say.marks[state], list.join(say.comma))];
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{comparisonOf(draft) === null ? say.titleNew : say.title}</h2>
      <ul className={styles.lines}>
        {lines.map(({ part, state, count }) => (
          <Line key={`${part} ${state}`} state={state} text={say[part][state]} count={count}>
            {state === "changed" && <ChangedRows draft={draft} part={part} />}
          </Line>
        ))}
      </ul>
      <SameActors draft={draft} />
      {lines.length === 0 && <p className={styles.others}>{say.otherwise}</p>}
      {others.map((text) => (
        <p key={text} className={styles.others}>
          {text}
        </p>
      ))}
    </section>
  );
}

function Line(props: { state: ChangeState; text: string; count: number; children: ReactNode }) {
  const { state, text, count, children } = props;
  const language = useLanguage();
  return (
    <li className={styles.line}>
      <FateMark fate={state} boxed />
      <span className={styles.text}>{text}</span>
      <span className={styles.count}>{count.toLocaleString(language)}</span>
      {children && <div className={styles.more}>{children}</div>}
    </li>
  );
}
