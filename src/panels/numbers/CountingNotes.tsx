/** What there is to say about the count itself: how far it is, that it was stopped or failed, what is estimated, what left out. */
import type { MeasureKey } from "../../analysis/index.ts";
import { countAgain, stopCounting } from "../../commands/index.ts";
import {
  type NumbersNow,
  type NumbersResult,
  selectColumns,
  selectCompared,
  selectNumbers,
} from "../../state/index.ts";
import { countInWords, oneValueInWords } from "../../words/index.ts";
import controls from "../frame/controls.module.css";
import { Progress } from "../frame/Progress.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import styles from "./CountingNotes.module.css";

export function CountingNotes() {
  const enishi = useEnishi();
  const { numbers: words } = useWords();
  const numbers = useNow(selectNumbers);
  const { after } = useNow(selectCompared);
  const page = useNow((state) => state.view.numbers.page);
  const result = page === "dates" ? after : numbers.result;
  return (
    <>
      {numbers.status === "running" && <Counting job={numbers} />}
      <div role="status" className={styles.said}>
        {(numbers.status === "stopped" || numbers.status === "failed") && (
          <p className={styles.note}>
            <span>{words[numbers.status]}</span>
            <button type="button" className={controls.small} onClick={() => countAgain(enishi)}>
              {numbers.status === "stopped" ? words.again : words.retry}
            </button>
          </p>
        )}
      </div>
      {result && page !== "brokerage" && page !== "whole" && <About result={result} />}
    </>
  );
}

/** Appears only where it takes long enough to be read. */
function Counting({ job }: { job: Extract<NumbersNow, { status: "running" }> }) {
  const enishi = useEnishi();
  const { numbers: words, measures } = useWords();
  const named = [...new Set(job.keys.map((key) => measures.short(key)))];
  const percent = Math.round(job.share * 100);
  const text = words.counting(words.list(named.slice(0, 3), named.length > 3));
  return (
    <div className={styles.counting}>
      <span>{text}</span>
      <Progress label={text} share={job.share} className={styles.track} />
      <span aria-hidden="true">{words.countingShare(percent)}</span>
      <button type="button" className={controls.small} onClick={() => stopCounting(enishi)}>
        {words.stop}
      </button>
    </div>
  );
}

/** What of the columns shown is estimated, and what is not counted. */
function About({ result }: { result: NumbersResult }) {
  const language = useLanguage();
  const { numbers: words, measures } = useWords();
  const columns = useNow(selectColumns);
  const { sampled, notCounted } = result.report;
  const estimates = new Map<string, { keys: MeasureKey[]; pivots: number; bound: number }>();
  for (const { key } of columns) {
    const how = sampled[key];
    if (how === undefined) continue;
    const same = `${how.pivots} ${how.bound}`;
    const known = estimates.get(same);
    if (known) known.keys.push(key);
    else estimates.set(same, { keys: [key], ...how });
  }
  const lines = [
    ...[...estimates.values()].map(({ keys, pivots, bound }) =>
      words.estimated(
        words.list(
          keys.map((key) => measures.short(key)),
          false,
        ),
        countInWords(pivots, language),
        oneValueInWords(bound, language),
      ),
    ),
    ...columns.flatMap(({ key }) => {
      const why = notCounted[key];
      return why === undefined ? [] : [words.notCounted[why](measures.name(key))];
    }),
  ];
  return lines.map((line) => (
    <p key={line} className={styles.note}>
      {line}
    </p>
  ));
}
