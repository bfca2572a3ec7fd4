/** What only the user can say, one question at a time; what was answered stays in sight and can be changed. */
import { useEffect, useRef, useState } from "react";
import { showSheet } from "../../commands/index.ts";
import type { Question } from "../../model/index.ts";
import { columnLetters, type Draft, isOpen, openQuestionsOf, shownFileOf } from "../../state/index.ts";
import { dateReadingInWords } from "../../words/index.ts";
import { Sentence } from "../Data.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import { ColumnsQuestion } from "./ColumnsQuestion.tsx";
import { DateQuestion, dateChosen } from "./DateQuestion.tsx";
import { AskMark } from "./marks.tsx";
import styles from "./Questions.module.css";

type Asked = Extract<Question, { sort: "date" | "columns" }>;

const keyOf = (question: Asked) =>
  JSON.stringify([question.file, question.sort, "place" in question && question.place]);

export function Questions({ draft }: { draft: Draft }) {
  const enishi = useEnishi();
  const { importAsking: say } = useWords();
  const [current, setCurrent] = useState<string | null>(null);
  const [moved, setMoved] = useState(0);
  const place = useRef<HTMLElement>(null);
  const asked = (draft.reading?.questions ?? []).filter(
    (question): question is Asked => question.sort === "date" || question.sort === "columns",
  );
  const open = openQuestionsOf(draft) as readonly Asked[];
  const shown = asked.find((question) => keyOf(question) === current) ?? open[0] ?? null;
  const key = shown && keyOf(shown);
  const next = open.find((question) => question !== shown);
  // an answered question stays where it is until the user moves on
  useEffect(() => setCurrent(key), [key]);
  // the first question comes with its own file in sight
  const unseen = draft.shown === "" && shown !== null && shown.file !== shownFileOf(draft) ? shown.file : null;
  useEffect(() => {
    if (unseen !== null) showSheet(enishi, unseen);
  }, [enishi, unseen]);
  useEffect(() => {
    if (moved > 0) place.current?.querySelector<HTMLElement>("legend, h3")?.focus();
  }, [moved]);
  const goTo = (question: Asked) => {
    setCurrent(keyOf(question));
    setMoved(moved + 1);
    if (question.file !== shownFileOf(draft)) showSheet(enishi, question.file);
  };
  if (asked.length === 0) return null;
  const rest = asked.filter((question) => question !== shown && !isOpen(draft, question));
  return (
    <section ref={place} className={styles.section}>
      <h2 className={styles.heading} data-done={open.length === 0}>
        <AskMark done={open.length === 0} />
        {open.length === 0 ? say.done : open.length === 1 && shown === open[0] ? say.one : say.many(open.length)}
      </h2>
      {shown && (
        <div key={key}>
          {(draft.reading?.reports.length ?? 0) > 1 && (
            <p className={styles.where}>
              <Sentence>{say.where(shown.file, "header" in shown ? shown.header : "")}</Sentence>
            </p>
          )}
          <Expanded draft={draft} question={shown} onAnswered={() => setMoved(moved + 1)} />
          {next && !isOpen(draft, shown) && (
            <button type="button" className={styles.accept} onClick={() => goTo(next)}>
              {say.next}
            </button>
          )}
        </div>
      )}
      {rest.length > 0 && (
        <ul className={styles.rest} aria-label={say.answered}>
          {rest.map((question) => (
            <Answered key={keyOf(question)} draft={draft} question={question} onChange={() => goTo(question)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Expanded({ draft, question, onAnswered }: { draft: Draft; question: Asked; onAnswered: () => void }) {
  if (question.sort === "date") return <DateQuestion draft={draft} question={question} />;
  const sheet = draft.reading?.sheets.find(({ file }) => file === question.file);
  return sheet ? <ColumnsQuestion key={sheet.layout} draft={draft} sheet={sheet} onAnswered={onAnswered} /> : null;
}

function Answered({ draft, question, onChange }: { draft: Draft; question: Asked; onChange: () => void }) {
  const language = useLanguage();
  const { importAsking: say } = useWords();
  const answer = () => {
    if (question.sort === "date") {
      const reading = dateChosen(draft, question);
      const choice = question.choices.find((one) => one.reading === reading);
      return [say.dateShort(question.example), choice ? dateReadingInWords(choice, language)[0] : ""];
    }
    const columns = draft.reading?.sheets.find(({ file }) => file === question.file)?.columns ?? [];
    const letters = (field: string) => columnLetters(columns.find((column) => column.field === field)?.place ?? 0);
    return [say.columnsShort, say.columnsAnswer(letters("from"), letters("to"))];
  };
  const [what, how] = answer();
  return (
    <li>
      <span className={styles.what}>
        <Sentence>{what ?? ""}</Sentence>
      </span>
      <span className={styles.how}>{how}</span>
      <button type="button" className={styles.link} aria-label={`${what} ${say.change}`} onClick={onChange}>
        {say.change}
      </button>
    </li>
  );
}
