/** How the dates of one column are meant: each way is told by what it makes of an example. */
import { type FormEvent, useState } from "react";
import { decideSheet } from "../../commands/index.ts";
import type { DateReading, Question } from "../../model/index.ts";
import { type Draft, decidedFor } from "../../state/index.ts";
import { dateReadingInWords } from "../../words/index.ts";
import { Data, Sentence } from "../Data.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { Choices } from "./Choices.tsx";
import styles from "./Questions.module.css";

type Asked = Extract<Question, { sort: "date" }>;
const OF_A_YEAR = /^(fiscal-)?year-(\d+)$/;

/** What was said of the column, whether or not it has been read again since. */
export function dateChosen(draft: Draft, { file, place, chosen }: Asked): DateReading | null {
  return decidedFor(draft, file).dates?.[place] ?? chosen;
}

export function DateQuestion({ draft, question }: { draft: Draft; question: Asked }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { importAsking: say } = useWords();
  const { file, place, example, others, rows, choices, suggested } = question;
  const chosen = dateChosen(draft, question);
  const choose = (reading: DateReading) =>
    decideSheet(enishi, file, { dates: { ...decidedFor(draft, file).dates, [place]: reading } });
  const answers = choices.map((choice) => {
    const [title, detail] = dateReadingInWords(choice, language);
    return { id: choice.reading, title, detail, ...(choice.reading === suggested && { hint: say.suggested }) };
  });
  return (
    <>
      <Choices
        legendClass={styles.question}
        legend={
          <>
            {say.date.before}
            <mark className={styles.example}>
              <Data>{example}</Data>
            </mark>
            {say.date.after}
          </>
        }
        answers={answers}
        chosen={chosen}
        onChoose={(id) => choose(id as DateReading)}
      />
      {choices.some(({ reading }) => OF_A_YEAR.test(reading)) && (
        <OtherYear
          key={chosen}
          chosen={choices.some(({ reading }) => reading === chosen) ? null : chosen}
          onChoose={choose}
        />
      )}
      <p className={styles.alike}>
        <Sentence>{say.alike(others, rows)}</Sentence>
      </p>
    </>
  );
}

/** A year that is none of those offered. */
function OtherYear({ chosen, onChoose }: { chosen: DateReading | null; onChoose: (reading: DateReading) => void }) {
  const { otherYear } = useWords().importAsking;
  const [, fiscal, year] = OF_A_YEAR.exec(chosen ?? "") ?? [];
  const [written, setWritten] = useState(year ?? "");
  const [kind, setKind] = useState<"year" | "fiscal-year">(fiscal ? "fiscal-year" : "year");
  const valid = /^\d{4}$/.test(written);
  const set = (event: FormEvent) => {
    event.preventDefault();
    if (valid) onChoose(`${kind}-${Number(written)}`);
  };
  return (
    <form className={styles.otherYear} data-chosen={year !== undefined} onSubmit={set}>
      <label>
        {otherYear.label}
        <input
          inputMode="numeric"
          maxLength={4}
          title={otherYear.hint}
          value={written}
          onChange={(event) => setWritten(event.target.value.normalize("NFKC").trim())}
          onKeyDown={(event) => {
            // Escape leaves the field, not the screen
            if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            setWritten(year ?? "");
            event.currentTarget.blur();
          }}
        />
      </label>
      <select
        aria-label={otherYear.hint}
        value={kind}
        onChange={(event) => setKind(event.target.value === "year" ? "year" : "fiscal-year")}
      >
        <option value="year">{otherYear.year}</option>
        <option value="fiscal-year">{otherYear.fiscal}</option>
      </select>
      <button type="submit" className={styles.small} aria-disabled={!valid}>
        {otherYear.use}
      </button>
    </form>
  );
}
