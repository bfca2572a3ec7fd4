/** The band of the story screen: the step that is told now, going on and back, and all steps as a rail. */
import { playStory, setSpeed, stepStory, stopPlaying } from "../../commands/index.ts";
import { betweenInWords, whenInWords } from "../../words/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { PlayButton, SpeedButton } from "../timeline/PlayControls.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { NoStories } from "./NoStories.tsx";
import styles from "./StoryBand.module.css";
import { StoryRail } from "./StoryRail.tsx";
import { useStepTitle } from "./useStepTitle.ts";
import { type ToldStep, type ToldStory, useToldStory } from "./useToldStory.ts";

/** Fills the width of its place; about 200 px high. Says what to do where there is nothing to tell. */
export function StoryBand() {
  const { story: say } = useWords();
  const told = useToldStory();
  const now = told?.steps[told.place];
  const titleOf = useStepTitle();
  if (told === null) return <NoStories title={say.none.title} body={say.none.body} />;
  if (!now) return <NoStories title={say.none.noSteps} body={say.none.noStepsBody} />;
  return (
    <section className={styles.band} aria-label={say.band}>
      <div className={styles.head}>
        <Step now={now} />
        <Controls told={told} />
      </div>
      <StoryRail told={told} />
      <p className="visually-hidden" aria-live="polite">
        <Sentence>{say.announced(told.place + 1, told.steps.length, titleOf(now.episode))}</Sentence>
      </p>
    </section>
  );
}

function Step({ now: { episode, mark } }: { now: ToldStep }) {
  const { story: say } = useWords();
  const language = useLanguage();
  const langOf = useLangOf();
  const between = episode.when === null && mark?.between ? betweenInWords(mark.between, language) : "";
  const title = useStepTitle()(episode);
  return (
    <>
      <span className={styles.disc} aria-hidden="true">
        {episode.step}
      </span>
      <div className={styles.step}>
        <p className={styles.date}>
          <span data-undated={episode.when === null}>{whenInWords(episode.when, language)}</span>
          {between && <span>{between}</span>}
          {!episode.certain && <span>{say.uncertain}</span>}
        </p>
        <div className={styles.line}>
          <h2 className={styles.title} lang={langOf(title)}>
            {title}
          </h2>
          {episode.source && (
            <p className={styles.source} title={`${say.source} ${episode.source}`}>
              <Data>{episode.source}</Data>
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function Controls({ told: { steps, place } }: { told: ToldStory }) {
  const enishi = useEnishi();
  const { story: say } = useWords();
  const { playing, speed } = useNow((state) => state.passing);
  const isPlaying = playing === "story";
  const atFirst = place <= 0;
  const atLast = place >= steps.length - 1;
  return (
    <div className={styles.controls}>
      <SpeedButton speed={speed} words={say} onChange={(next) => setSpeed(enishi, next)} />
      <PlayButton
        playing={isPlaying}
        names={say}
        onToggle={() => (isPlaying ? stopPlaying(enishi) : playStory(enishi))}
      />
      <button
        type="button"
        className={styles.previous}
        aria-label={say.previous}
        aria-disabled={atFirst}
        onClick={() => !atFirst && stepStory(enishi, -1)}
      >
        <Chevron to="left" />
      </button>
      <button type="button" className={styles.next} onClick={() => stepStory(enishi, atLast ? "first" : 1)}>
        {atLast ? say.again : say.next}
        <Chevron to={atLast ? "back" : "right"} />
      </button>
    </div>
  );
}

function Chevron({ to }: { to: "left" | "right" | "back" }) {
  const paths = { left: "M14.5 5l-7 7 7 7", right: "M9.5 5l7 7-7 7", back: "M5 12a7 7 0 1 0 2.3-5.2M5 4.5v4.5h4.5" };
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" className={styles.chevron}>
      <path d={paths[to]} />
    </svg>
  );
}
