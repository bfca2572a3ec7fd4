/** A story on A4 pages: for each step its place on the map, its words and its sources; two to a page where they fit. */
import { type Episode, type Story, shortNameOf } from "../../model/index.ts";
import { mapDetailOf } from "../../scene/index.ts";
import { type Handout, type HandoutStep, selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { MapDetail } from "./MapDetail.tsx";
import styles from "./Sheets.module.css";

/** The picture of a step, in px of paper at 96 to the inch. */
const PICTURE = { width: 688, height: 262 };
const LETTER_PX = 12.5;
/** A step with more letters than this has a page of its own. */
const MOST_LETTERS = 330;

interface StepPagesProps {
  readonly story: Story;
  readonly order: number;
  readonly handout: Handout;
  readonly withNames: boolean;
  readonly title: string;
}

export function StepPages({ story, order, handout, withNames, title }: StepPagesProps) {
  const { handout: say } = useWords();
  const langOf = useLangOf();
  const pages = pagesOf(handout.steps);
  return pages.map((steps, i) => (
    <article key={steps[0]?.episode.id} className={`${styles.page} ${styles.a4}`} data-way={order % 2}>
      <header className={styles.head}>
        <StoryMark order={Math.max(0, order)} />
        <p className={styles.story} lang={langOf(story.title)}>
          {story.title}
        </p>
        {story.ward !== "" && (
          <p lang={langOf(story.ward)} className={styles.ward}>
            {story.ward}
          </p>
        )}
      </header>
      {steps.map((step) => (
        <Step key={step.episode.id} step={step} />
      ))}
      <footer className={styles.foot}>
        <p>
          <Data>{title}</Data>
          {!withNames && <span className={styles.namesOut}>{say.namesOut}</span>}
        </p>
        <p>{say.page(i + 1, pages.length)}</p>
      </footer>
    </article>
  ));
}

function Step({ step: { episode, scene, sources } }: { step: HandoutStep }) {
  const { handout: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const detail = mapDetailOf(scene, PICTURE, LETTER_PX);
  const now = scene.actors.filter(({ strength }) => strength === "now").map(({ name }) => shortNameOf(name));
  const doubts = [episode.when === null && say.undated, !episode.certain && say.uncertain].filter(Boolean);
  return (
    <section className={styles.step}>
      <div className={styles.stepHead}>
        <span className={styles.number} data-mark={markOf(episode)}>
          {episode.step}
        </span>
        <p className={styles.date}>{whenInWords(episode.when, language)}</p>
        <h3>
          <Sentence>{titleOfStep(network, episode, language)}</Sentence>
        </h3>
      </div>
      <div className={styles.picture}>
        {detail ? <MapDetail detail={detail} name={say.map(now.join("、"))} /> : <p>{say.noPlace}</p>}
      </div>
      {episode.text !== "" && (
        <blockquote className={styles.words} lang={langOf(episode.text)}>
          {episode.text}
          {episode.speaker !== "" && <span className={styles.speaker}>{episode.speaker}</span>}
        </blockquote>
      )}
      <p className={styles.source}>
        {sources.length === 0 ? (
          say.noSource
        ) : (
          <>
            {say.source}　<Data>{sources.join("　／　")}</Data>
          </>
        )}
        {doubts.length > 0 && <span className={styles.doubt}>{doubts.join("　")}</span>}
      </p>
    </section>
  );
}

function markOf({ kind, when }: Episode): string {
  return kind === "spark" ? "spark" : when === null ? "undated" : "dated";
}

/** Two steps to a page, a long one alone. */
function pagesOf(steps: readonly HandoutStep[]): readonly (readonly HandoutStep[])[] {
  const pages: HandoutStep[][] = [];
  let room = 0;
  for (const step of steps) {
    const letters = Array.from(step.episode.text).length;
    const last = pages.at(-1);
    if (last && last.length === 1 && letters <= MOST_LETTERS && room > 0) last.push(step);
    else pages.push([step]);
    room = pages.at(-1)?.length === 1 && letters <= MOST_LETTERS ? 1 : 0;
  }
  return pages;
}
