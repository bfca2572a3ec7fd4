/** The asking screen: the question and its answer above, the still map and the answer's rows below. */
import { useEffect, useMemo, useRef } from "react";
import { ask, followAnswers, moveCamera } from "../../commands/index.ts";
import { shortNameOf } from "../../model/index.ts";
import {
  type Answer,
  QUESTIONS,
  selectAnswer,
  selectIsAsked,
  selectNetwork,
  selectTellingOrigin,
} from "../../state/index.ts";
import { Sentence } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import answerStyles from "./Answer.module.css";
import { Answering } from "./Answering.tsx";
import { AnswerRows } from "./AnswerRows.tsx";
import styles from "./AskScreen.module.css";
import { CascadeRows, CascadeView } from "./CascadeAnswer.tsx";
import { ChainsView } from "./ChainsAnswer.tsx";
import { IntroducerView } from "./IntroducerAnswer.tsx";
import { IntroducerRows } from "./IntroducerRows.tsx";
import { LineageRows, LineageView } from "./LineageAnswer.tsx";
import { OriginView } from "./OriginAnswer.tsx";
import { QuestionBar } from "./QuestionBar.tsx";
import { ReachedTable } from "./ReachedTable.tsx";
import { RouteView } from "./RouteAnswer.tsx";
import { useComeAndGo } from "./useComeAndGo.ts";
import { WithoutRows, WithoutView } from "./WithoutAnswer.tsx";

/** The upper part; scrolls where it is longer than its room. */
export function AskScreen() {
  const { asking: words } = useWords();
  const enishi = useEnishi();
  const answer = useNow(selectAnswer);
  const isAsked = useNow(selectIsAsked);
  const section = useRef<HTMLElement>(null);
  useEffect(() => followAnswers(enishi), [enishi]);
  useLookAt(answer);
  useComeAndGo(section);
  return (
    <section ref={section} className={styles.ask} aria-label={words.label} tabIndex={-1}>
      <QuestionBar />
      <div className={styles.answer} data-question={answer?.question ?? "none"}>
        <Answering besides={answer !== null} />
        {!isAsked && <NotAsked />}
        {answer !== null && <AnswerOf answer={answer} />}
      </div>
    </section>
  );
}

/** The lower part beside the map: the ties, or whatever else the answer lists. */
export function AskRows() {
  const answer = useNow(selectAnswer);
  if (answer === null) return <HowToAsk />;
  switch (answer.question) {
    case "cascade":
      return <CascadeRows answer={answer} />;
    case "lineage":
      return <LineageRows answer={answer} />;
    case "introducer":
      return <IntroducerRows answer={answer} />;
    case "without":
      return <WithoutRows answer={answer} />;
    case "chains":
      return answer.result.query.to === null ? <ReachedTable answer={answer} /> : <AnswerRows />;
    default:
      return <AnswerRows />;
  }
}

function AnswerOf({ answer }: { answer: Answer }) {
  switch (answer.question) {
    case "origin":
      return <OriginView answer={answer} />;
    case "chains":
      return <ChainsView answer={answer} />;
    case "route":
      return <RouteView answer={answer} />;
    case "cascade":
      return <CascadeView answer={answer} />;
    case "lineage":
      return <LineageView answer={answer} />;
    case "introducer":
      return <IntroducerView answer={answer} />;
    case "without":
      return <WithoutView answer={answer} />;
  }
}

/** Before there is an answer: what each question would tell. */
function HowToAsk() {
  const { asking: words } = useWords();
  return (
    <dl className={styles.how}>
      {QUESTIONS.map((question) => (
        <div key={question}>
          <dt>{words.questions[question]}</dt>
          <dd>{words.tells[question]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Somebody is still to be named: what to do, and an example from the data itself. */
function NotAsked() {
  const enishi = useEnishi();
  const { asking: words } = useWords();
  const from = useNow((state) => state.view.asking.from);
  const network = useNow(selectNetwork);
  const example = useNow(selectTellingOrigin);
  const names = useMemo(() => {
    const name = (id: string) => shortNameOf(network.actors.get(id)?.name ?? id);
    return example && { from: name(example.from), to: name(example.to) };
  }, [example, network]);
  return (
    <div className={styles.invitation}>
      <p className={answerStyles.lead}>{from === null ? words.name : words.nameSecond}</p>
      {from === null && example && names && (
        <p>
          <span className={answerStyles.note}>{words.tryThis}</span>{" "}
          <button
            type="button"
            className={styles.example}
            onClick={() => ask(enishi, "origin", example.from, example.to)}
          >
            <Sentence>{words.tryOrigin(names.from, names.to)}</Sentence>
          </button>
        </p>
      )}
    </div>
  );
}

/** The camera goes to what the answer tells, once the map has the room this screen leaves it. */
function useLookAt(answer: Answer | null): void {
  const enishi = useEnishi();
  useEffect(() => {
    // without somebody, what is left is seen where it was
    if (answer === null || answer.question === "without") return;
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => moveCamera(enishi, "answer"));
    });
    return () => cancelAnimationFrame(frame);
  }, [enishi, answer]);
}
