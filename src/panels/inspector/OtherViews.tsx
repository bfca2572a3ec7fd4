/** The inspector for a step of a story, for several things at once, and for nothing selected. */
import { clearSelection, pickActor, playTime, showDialog, tellStory } from "../../commands/index.ts";
import { type FileReport, shortNameOf } from "../../model/index.ts";
import { type DatasetFacts, type EpisodeFacts, nameOf, type SeveralFacts, selectTimeline } from "../../state/index.ts";
import { episodeKindInWords } from "../../words/index.ts";
import { AskLinks } from "../asking/AskLinks.tsx";
import { Data, Sentence } from "../Data.tsx";
import { AddToStory } from "../making/AddToStory.tsx";
import { EpisodeMark, variantOf } from "../marks/EpisodeMark.tsx";
import { SaidMark } from "../marks/SaidMark.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { useEnishi, useLanguage, useNow, useWords } from "../useEnishi.tsx";
import { ActorLink } from "./ActorLink.tsx";
import lines from "./Facts.module.css";
import styles from "./Inspector.module.css";
import { OwnCells } from "./OwnCells.tsx";
import { Dot, Section, Source, useDateText, Words } from "./parts.tsx";
import { PairFact } from "./TieFacts.tsx";
import { ToldIn } from "./TieView.tsx";

export function EpisodeView({ facts }: { facts: EpisodeFacts }) {
  const language = useLanguage();
  const { inspector: words } = useWords();
  const dateText = useDateText();
  const { episode } = facts;
  return (
    <>
      <header className={styles.tieHead}>
        <StoryMark order={facts.order} />
        <EpisodeMark kind={episode.kind} variant={variantOf(episode)} />
        <p className={styles.type}>
          {episodeKindInWords(episode.kind, language)}
          <span>{words.stepOf(episode.step, facts.steps)}</span>
        </p>
      </header>
      <h2 className={styles.name}>
        <Data>{episode.title || words.step(episode.step)}</Data>
      </h2>
      <p className={lines.line}>
        <span className={lines.date}>
          <Dot known={episode.when !== null && episode.certain} />
          {dateText(episode.when, facts.between)}
        </span>{" "}
        {!episode.certain && <span className={lines.doubt}>{words.uncertain}</span>}
      </p>
      <Words text={episode.text} spark={episode.kind === "spark"} speaker={episode.speaker} />
      {facts.speaker !== null && (
        <p className={lines.by}>
          <ActorLink id={facts.speaker.id} />
        </p>
      )}
      {!episode.certain && (
        <p className={styles.note}>
          {facts.speaker !== null || episode.speaker !== "" ? words.speakerUncertain : words.uncertainStep}
        </p>
      )}
      <Source text={episode.source} />
      {facts.actors.length > 0 && (
        <Section title={words.sections.actors}>
          <ul className={lines.items}>
            {facts.actors.map(({ id }) => (
              <li key={id}>
                <ActorLink id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {facts.ties.length > 0 && (
        <Section title={words.sections.ties}>
          <ul className={lines.facts}>
            {facts.ties.map((fact) => (
              <PairFact key={fact.tie.id} fact={fact} />
            ))}
          </ul>
        </Section>
      )}
      <OwnCells row={episode} />
      <ToldIn story={episode.story} step={episode.step} />
      <div className={styles.actions}>
        <AddToStory />
      </div>
    </>
  );
}

export function SeveralView({ facts }: { facts: SeveralFacts }) {
  const enishi = useEnishi();
  const { inspector: words } = useWords();
  const pickedTies = useNow((state) => state.view.selection.ties.length);
  const [first, second, third] = facts.actors;
  return (
    <>
      <h2 className={styles.name}>{words.several(facts.actors.length, pickedTies)}</h2>
      {first && second && !third && <AskLinks from={first.id} to={second.id} />}
      <div className={styles.actions}>
        <button type="button" onClick={() => clearSelection(enishi)}>
          {words.clear}
        </button>
        <AddToStory />
      </div>
      {facts.actors.length > 0 && (
        <Section title={words.sections.picked}>
          <ul className={lines.items}>
            {facts.actors.map(({ id }) => (
              <li key={id}>
                <ActorLink id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={words.sections.tiesAmong}>
        {facts.ties.length === 0 ? (
          <p className={styles.note}>{words.noneAmong}</p>
        ) : (
          <ul className={lines.facts}>
            {facts.ties.map((fact) => (
              <PairFact key={fact.tie.id} fact={fact} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}

export function DatasetView({ facts }: { facts: DatasetFacts }) {
  const enishi = useEnishi();
  const language = useLanguage();
  const { inspector: words, room } = useWords();
  const stories = useNow((state) => state.document.dataset.stories);
  const reports = useNow((state) => state.document.reports);
  const name = useNow((state) => nameOf(state.document));
  const dated = useNow((state) => selectTimeline(state).span !== null);
  const example = facts.beginWith;
  if (example === null) return null;
  const held = reports.reduce((sum, { reported }) => sum + reported, 0);
  const counts = [
    [words.counts.actors, facts.actors],
    [words.counts.ties, facts.ties],
    [words.counts.introductions, facts.introductions],
    [words.counts.stories, facts.stories],
  ] as const;
  return (
    <>
      <h2 className={styles.name}>
        <Data>{name || words.untitled}</Data>
      </h2>
      {facts.source !== "" && <Source text={facts.source} />}
      <dl className={styles.numbers} data-long={counts.some(([, count]) => count >= 10_000)}>
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span>{count.toLocaleString(language)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {facts.said > 0 && (
        <p className={lines.saidLine}>
          <SaidMark size={17} />
          <span>{room.besides(facts.said)}</span>
        </p>
      )}
      <Section title={words.begin}>
        <ol className={styles.begins}>
          <li>
            <p>{words.begins.pick}</p>
            <button type="button" className={styles.begin} onClick={() => pickActor(enishi, example.id)}>
              <Sentence>{words.begins.pickExample(shortNameOf(example.name))}</Sentence>
            </button>
          </li>
          {dated && (
            <li>
              <p>{words.begins.play}</p>
              <button type="button" className={styles.begin} onClick={() => playTime(enishi)}>
                {words.begins.playButton}
              </button>
            </li>
          )}
          {stories.length > 0 && (
            <li>
              <p>{words.begins.story}</p>
              <ul className={styles.stories}>
                {stories.map((story, order) => (
                  <li key={story.id}>
                    <button type="button" className={styles.story} onClick={() => tellStory(enishi, story.id)}>
                      <StoryMark order={order} />
                      <span className={styles.storyTitle}>
                        <Data>{story.title}</Data>
                      </span>
                      <span className={styles.storyWard}>
                        <Data>{story.ward}</Data>
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </li>
          )}
        </ol>
      </Section>
      {reports.length > 0 && (
        <p className={styles.report}>
          {words.report(filesIn(reports))}
          {held > 0 && ` · ${words.reportHeld(held)}`}{" "}
          <button type="button" className={lines.open} onClick={() => showDialog(enishi, "problems")}>
            {words.openReport}
          </button>
        </p>
      )}
    </>
  );
}

/** The sheets of one workbook are told as `file › sheet`, and are one file. */
function filesIn(reports: readonly FileReport[]): number {
  return new Set(reports.map(({ file }) => file.split(" › ", 1)[0])).size;
}
