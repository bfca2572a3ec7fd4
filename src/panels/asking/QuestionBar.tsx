/** The question: which one, and about whom, as a sentence with two fields in it. */
import { useEffect, useRef } from "react";
import { askAbout, chooseQuestion, swapAsked } from "../../commands/index.ts";
import { isOfTwo, QUESTIONS, type Question } from "../../state/index.ts";
import { Phrase } from "../inspector/Phrase.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { ActorPicker } from "./ActorPicker.tsx";
import styles from "./QuestionBar.module.css";

const OF_TWO = QUESTIONS.filter(isOfTwo);
const OF_ONE = QUESTIONS.filter((one) => !isOfTwo(one));

export function QuestionBar() {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  const { question, from, to } = useNow((state) => state.view.asking);
  const picker = (end: "from" | "to") => (
    <ActorPicker
      key={end}
      chosen={end === "from" ? from : to}
      label={words.whoLabel[end]}
      placeholder={end === "to" && question === "chains" ? words.anybody : words.who[end]}
      onChoose={(actor) => askAbout(enishi, end, actor)}
    />
  );
  return (
    <div className={styles.bar}>
      <div className={styles.questions}>
        <Group title={words.ofTwo} questions={OF_TWO} chosen={question} />
        <Group title={words.ofOne} questions={OF_ONE} chosen={question} />
      </div>
      <div className={styles.sentence}>
        <Phrase text={words.bar[question]} parts={{ from: picker("from"), to: picker("to") }} />
        {isOfTwo(question) && from !== null && to !== null && (
          <button
            type="button"
            className={styles.tool}
            aria-label={words.swap}
            title={words.swap}
            onClick={() => swapAsked(enishi)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 9h15l-4-4M20 15H5l4 4" />
            </svg>
          </button>
        )}
        {question === "chains" && to !== null && (
          <button
            type="button"
            className={styles.tool}
            aria-label={words.forget}
            title={words.forget}
            onClick={() => askAbout(enishi, "to", null)}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 6l12 12M18 6L6 18" />
            </svg>
          </button>
        )}
      </div>
    </div>
  );
}

function Group({ title, questions, chosen }: { title: string; questions: readonly Question[]; chosen: Question }) {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  const group = useRef<HTMLElement>(null);
  // where the questions have no room beside one another, the one that is asked is in sight
  useEffect(() => {
    if (questions.includes(chosen))
      group.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [questions, chosen]);
  return (
    <nav ref={group} className={styles.group} aria-label={title}>
      <span className={styles.groupTitle} aria-hidden="true">
        {title}
      </span>
      {questions.map((question) => (
        <button
          key={question}
          type="button"
          aria-current={question === chosen ? "true" : undefined}
          onClick={() => chooseQuestion(enishi, question)}
        >
          {words.questions[question]}
        </button>
      ))}
    </nav>
  );
}
