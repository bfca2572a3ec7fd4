/** A story on A4 pages: for each step its place on the map, its words and its sources; as many to a page as stand there whole. */
import { type Episode, shortNameOf } from "../../model/index.ts";
import {
  heightOfLead,
  layPages,
  mapDetailOf,
  type Paper,
  type PaperPart,
  type StepOnPaper,
} from "../../scene/index.ts";
import { type Handout, type HandoutStep, selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { canvasMeasure } from "../spiral/letters.ts";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { MapDetail } from "./MapDetail.tsx";
import styles from "./Sheets.module.css";

/** What a page has for steps, in px of paper at 96 to the inch; heights as the sheets have them, the foot with how the maps are read. */
const PAPER: Paper = {
  width: 688,
  height: 885,
  leastPicture: 190,
  mostPicture: 440,
  between: 36,
  gap: 7.6,
  indent: 17,
  heading: 220,
};
const LETTER_PX = 12.5;

interface StepPagesProps {
  readonly order: number;
  readonly handout: Handout;
  readonly withNames: boolean;
  readonly title: string;
}

export function StepPages({ order, handout, withNames, title }: StepPagesProps) {
  const { handout: say } = useWords();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const language = useLanguage();
  const { story } = handout;
  const measure = canvasMeasure();
  const lead = heightOfLead(story.summary, sourceOf(story.source, say), PAPER, measure);
  const written = handout.steps.map(
    ({ episode, sources }): StepOnPaper => ({
      title: titleOfStep(network, episode, language),
      text: episode.text,
      speaker: episode.speaker,
      source: `${sourceOf(sources.join("　／　"), say)}　　　${doubtsOf(episode, say).join("　")}`,
    }),
  );
  const pages = layPages(written, PAPER, measure, lead);
  return pages.map((parts, i) => (
    <article
      key={`${parts[0]?.step ?? "lead"} ${parts[0]?.begins}`}
      className={`${styles.page} ${styles.a4}`}
      data-way={order % 2}
    >
      <header className={styles.head}>
        {order >= 0 && <StoryMark order={order} />}
        <p className={styles.story} lang={langOf(story.title)}>
          {story.title}
        </p>
        {story.ward !== "" && (
          <p lang={langOf(story.ward)} className={styles.ward}>
            {story.ward}
          </p>
        )}
      </header>
      <div className={styles.steps}>
        {i === 0 && lead > 0 && (
          <div className={styles.lead}>
            {story.summary !== "" && <p lang={langOf(story.summary)}>{story.summary}</p>}
            {story.source !== "" && (
              <p className={styles.source}>
                {say.source}　<Data>{story.source}</Data>
              </p>
            )}
          </div>
        )}
        {parts.map((part) => {
          const step = handout.steps[part.step];
          return step && <Step key={step.episode.id} step={step} part={part} />;
        })}
      </div>
      <p className={styles.reading}>{say.readSteps}</p>
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

function Step({ step: { episode, scene, sources }, part }: { step: HandoutStep; part: PaperPart }) {
  const { handout: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const network = useNow(selectNetwork);
  const { begins, ends, picturePx: height, text } = part;
  const detail = begins ? mapDetailOf(scene, { width: PAPER.width, height }, LETTER_PX) : null;
  const now = scene.actors.filter(({ strength }) => strength === "now").map(({ name }) => shortNameOf(name));
  const doubts = doubtsOf(episode, say);
  return (
    <section className={styles.step}>
      {begins ? (
        <>
          <div className={styles.stepHead}>
            <span className={styles.number} data-mark={markOf(episode)}>
              {episode.step}
            </span>
            <p className={styles.date}>{whenInWords(episode.when, language)}</p>
            <h3>
              <Sentence>{titleOfStep(network, episode, language)}</Sentence>
            </h3>
          </div>
          <div className={styles.picture} style={{ height }}>
            {detail ? <MapDetail detail={detail} name={say.map(now.join("、"))} /> : <p>{say.noPlace}</p>}
          </div>
        </>
      ) : (
        <p className={styles.goesOn}>{say.goesOn(episode.step)}</p>
      )}
      {text !== "" && (
        <blockquote className={styles.words} lang={langOf(text)}>
          {text}
          {ends && episode.speaker !== "" && <span className={styles.speaker}>{episode.speaker}</span>}
        </blockquote>
      )}
      {ends && (
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
      )}
    </section>
  );
}

/** "" where nothing is written. */
function sourceOf(source: string, say: ReturnType<typeof useWords>["handout"]): string {
  return source === "" ? "" : `${say.source}　${source}`;
}

export function markOf({ kind, when }: Episode): string {
  return kind === "spark" ? "spark" : when === null ? "undated" : "dated";
}

function doubtsOf({ when, certain }: Episode, say: ReturnType<typeof useWords>["handout"]): readonly string[] {
  return [...(when === null ? [say.undated] : []), ...(certain ? [] : [say.uncertain])];
}
