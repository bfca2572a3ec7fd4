/** What the marks on the map mean that are neither a type nor a kind. */
import type { ReactNode } from "react";
import type { LegendView } from "../../state/index.ts";
import { MeetingMark } from "../marks/MeetingMark.tsx";
import { markSize } from "../marks/markSize.ts";
import { useWords } from "../useEnishi.tsx";
import styles from "./Legend.module.css";

/** Only those that occur in the data. */
export function MapMarks({ marks, knot }: { marks: LegendView["marks"]; knot: boolean }) {
  const { legend: words } = useWords();
  const say = words.marks;
  const rows = [
    knot && row("knot", say.knot, <KnotSample />),
    marks.unnamed && row("unnamed", say.unnamed, <UnnamedSample />),
    marks.uncertain && row("uncertain", say.uncertain, <UncertainSample />),
    marks.undated && row("undated", say.undated, <UndatedSample />),
    marks.meeting && row("meeting", say.meeting, <MeetingMark orders={[0, 1]} />),
  ].filter(Boolean);
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>
        <span>{words.sections.marks}</span>
      </h2>
      <ul className={styles.rows}>{rows}</ul>
    </section>
  );
}

function row(key: string, text: string, sample: ReactNode) {
  return (
    <li key={key} className={styles.meaning}>
      <span className={styles.mark}>{sample}</span>
      <span>{text}</span>
    </li>
  );
}

function Sample({ children }: { children: ReactNode }) {
  return (
    <svg style={markSize(38, 18)} viewBox="0 0 38 18" aria-hidden="true" fill="none">
      {children}
    </svg>
  );
}

const KnotSample = () => (
  <Sample>
    <path d="M1 15Q19 3 37 15" stroke="var(--tie-intro)" strokeWidth="2" />
    <path d="M19 0V6" stroke="var(--shu)" strokeWidth="1.6" strokeDasharray="0.1 3" strokeLinecap="round" />
    <circle cx="19" cy="9" r="4.6" fill="var(--paper)" stroke="var(--tie-intro)" strokeWidth="1.4" />
    <circle cx="19" cy="9" r="2.2" fill="var(--shu)" />
  </Sample>
);

const question = { fill: "var(--ink-2)", fontSize: "10", fontWeight: "700", textAnchor: "middle" } as const;

const UnnamedSample = () => (
  <Sample>
    <path d="M1 9H37" stroke="var(--tie-other)" strokeWidth="1.4" />
    <circle
      cx="19"
      cy="9"
      r="7.6"
      fill="var(--paper)"
      stroke="var(--ink-3)"
      strokeWidth="1.3"
      strokeDasharray="2.4 2"
    />
    <text x="19" y="12.6" {...question}>
      ?
    </text>
  </Sample>
);

const UncertainSample = () => (
  <Sample>
    <path d="M1 9H12M26 9H37" stroke="var(--tie-other)" strokeWidth="1.4" opacity="0.6" />
    <text x="19" y="12.6" {...question}>
      ?
    </text>
  </Sample>
);

const UndatedSample = () => (
  <Sample>
    <circle cx="19" cy="9" r="6.4" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="2.2 2" />
  </Sample>
);
