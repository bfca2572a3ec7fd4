/** All steps of a story in a row: told ones joined by a line, those to come by dots. One tab stop; it follows the step that is now. */
import { useLayoutEffect, useRef } from "react";
import { tellStory } from "../../commands/index.ts";
import { betweenInWords, episodeKindInWords, whenInWords } from "../../words/index.ts";
import { Data } from "../Data.tsx";
import { EpisodeMark, variantOf } from "../marks/EpisodeMark.tsx";
import { useEnishi, useLanguage, useWords } from "../useEnishi.tsx";
import styles from "./StoryRail.module.css";
import { useStepTitle } from "./useStepTitle.ts";
import type { ToldStep, ToldStory } from "./useToldStory.ts";

export function StoryRail({ told }: { told: ToldStory }) {
  const enishi = useEnishi();
  const { story: say } = useWords();
  const rail = useRef<HTMLOListElement>(null);
  const now = told.steps[told.place]?.episode.id;
  useLayoutEffect(() => {
    const list = rail.current;
    const step = now === undefined ? null : list?.querySelector<HTMLElement>(`[data-episode="${CSS.escape(now)}"]`);
    if (!list || !step) return;
    const item = step.parentElement ?? step;
    const hidden =
      item.offsetLeft < list.scrollLeft + 24 ||
      item.offsetLeft + item.offsetWidth > list.scrollLeft + list.clientWidth - 24;
    if (hidden) list.scrollLeft = item.offsetLeft - (list.clientWidth - item.offsetWidth) / 2;
    if (list.contains(document.activeElement)) step.focus({ preventScroll: true });
  }, [now]);
  return (
    <ol ref={rail} className={styles.rail} aria-label={say.rail}>
      {told.steps.map((step, i) => (
        <li
          key={step.episode.id}
          data-stage={step.stage}
          data-joined={told.steps[i + 1] === undefined ? "none" : told.steps[i + 1]?.stage}
        >
          <button
            type="button"
            data-episode={step.episode.id}
            tabIndex={step.stage === "now" ? 0 : -1}
            aria-current={step.stage === "now" ? "step" : undefined}
            onClick={() => tellStory(enishi, told.story.id, step.episode.step)}
          >
            <RailStep step={step} />
          </button>
        </li>
      ))}
    </ol>
  );
}

function RailStep({ step: { episode, stage, mark } }: { step: ToldStep }) {
  const { story: say } = useWords();
  const language = useLanguage();
  const titleOf = useStepTitle();
  const between = episode.when === null && mark?.between ? betweenInWords(mark.between, language) : "";
  return (
    <>
      <span className={styles.sign}>
        <EpisodeMark
          kind={episode.kind}
          size={stage === "now" ? 26 : 22}
          variant={stage === "now" && episode.certain ? "filled" : variantOf(episode)}
        />
        <span>{episode.step}</span>
      </span>
      <span className={styles.title}>
        <span className="visually-hidden">{episodeKindInWords(episode.kind, language)} </span>
        <Data>{titleOf(episode)}</Data>
      </span>
      <span className={styles.date}>
        {whenInWords(episode.when, language)}
        {between && <span className="visually-hidden"> {between}</span>}
        {stage !== "now" && <span className="visually-hidden"> {stage === "done" ? say.told : say.toCome}</span>}
      </span>
    </>
  );
}
