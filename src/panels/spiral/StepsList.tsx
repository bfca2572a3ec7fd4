/** All steps of the story beside its spiral, in their order; the one that is told lies open. */
import { useLayoutEffect, useRef } from "react";
import { tellStory } from "../../commands/index.ts";
import { selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Sentence } from "../Data.tsx";
import type { ToldStep, ToldStory } from "../story/useToldStory.ts";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { StepFacts } from "./StepFacts.tsx";
import styles from "./StepsList.module.css";

export function StepsList({ told }: { told: ToldStory }) {
  const { spiral: say } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const now = told.steps[told.place]?.episode.id;
  useLayoutEffect(() => {
    const item = now === undefined ? null : list.current?.querySelector<HTMLElement>("[data-now=true]");
    const box = list.current;
    if (!item || !box) return;
    const [top, bottom] = [item.offsetTop - box.offsetTop, item.offsetTop - box.offsetTop + item.offsetHeight];
    if (top < box.scrollTop || bottom > box.scrollTop + box.clientHeight) box.scrollTop = Math.max(0, top - 24);
  }, [now]);
  return (
    <ol ref={list} className={styles.list} aria-label={say.steps} data-way={told.order % 2}>
      {told.steps.map((step) => (
        <li key={step.episode.id} data-now={step.stage === "now"}>
          <Step step={step} story={told.story.id} />
          {step.stage === "now" && (
            <div className={styles.open}>
              <StepFacts episode={step.episode} />
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Step({ step: { episode, stage }, story }: { step: ToldStep; story: string }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { spiral: say } = useWords();
  const title = titleOfStep(useNow(selectNetwork), episode, language);
  const mark = episode.kind === "spark" ? "spark" : episode.when === null ? "undated" : "dated";
  return (
    <button
      type="button"
      className={styles.step}
      aria-current={stage === "now" ? "step" : undefined}
      onClick={() => tellStory(enishi, story, episode.step)}
    >
      <span className={styles.number} data-mark={mark}>
        {episode.step}
      </span>
      <span className={styles.words}>
        <span className={styles.date}>
          {whenInWords(episode.when, language)}
          {!episode.certain && `　${say.uncertain}`}
        </span>
        <span className={styles.title}>
          <Sentence>{title}</Sentence>
        </span>
      </span>
    </button>
  );
}
