/** The words and sources of a spiral's steps by number, in columns, on as many sheets as they take. */
import { useMemo } from "react";
import type { Language } from "../../model/index.ts";
import { type ColumnPart, layInColumns, type StepInColumn } from "../../scene/index.ts";
import { type Handout, selectNetwork, titleOfStep } from "../../state/index.ts";
import { whenInWords } from "../../words/index.ts";
import { Data, Sentence, useLangOf } from "../Data.tsx";
import { StoryMark } from "../marks/StoryMark.tsx";
import { canvasMeasure } from "../spiral/letters.ts";
import { useLanguage, useNow, useWords } from "../useEnishi.tsx";
import type { PrintedStory } from "./printedStory.ts";
import styles from "./Sheets.module.css";
import { markOf } from "./StepPages.tsx";
import own from "./WordsBack.module.css";

/** Of a sheet, in px of paper at 96 to the inch. */
const COLUMNS = { count: 5, width: 252, height: 930, gap: 12 };

interface Back {
  readonly entries: readonly StepInColumn[];
  /** Columns of each sheet. */
  readonly sheets: readonly (readonly (readonly ColumnPart[])[])[];
}

/** What stands on the backs of a story. */
export function useBack(handout: Handout): Back {
  const { handout: say } = useWords();
  const language = useLanguage();
  const network = useNow(selectNetwork);
  return useMemo(() => backOf(handout, say, network, language), [handout, say, network, language]);
}

function backOf(
  handout: Handout,
  say: ReturnType<typeof useWords>["handout"],
  network: ReturnType<typeof selectNetwork>,
  language: Language,
): Back {
  const entries = handout.steps.map(({ episode, sources }): StepInColumn => {
    const source = sources.length === 0 ? say.noSource : `${say.source}　${sources.join("　／　")}`;
    return {
      date: whenInWords(episode.when, language),
      title: titleOfStep(network, episode, language),
      text: episode.text,
      speaker: episode.speaker,
      // that a date is not known stands at the date
      source: episode.certain ? source : `${source}　${say.uncertain}`,
    };
  });
  const columns = layInColumns(entries, COLUMNS, canvasMeasure());
  const sheets = Array.from({ length: Math.ceil(columns.length / COLUMNS.count) }, (_, i) =>
    columns.slice(i * COLUMNS.count, (i + 1) * COLUMNS.count),
  );
  return { entries, sheets };
}

interface WordsBackProps extends PrintedStory {
  readonly back: Back;
  readonly title: string;
  readonly withNames: boolean;
  /** The number of its first page, and how many there are of all. */
  readonly page: number;
  readonly of: number;
}

export function WordsBack({ order, handout, back: { entries, sheets }, title, withNames, page, of }: WordsBackProps) {
  const { handout: say } = useWords();
  const langOf = useLangOf();
  const { story, steps } = handout;
  return sheets.map((sheet, i) => (
    <article
      key={`${sheet[0]?.[0]?.step} ${sheet[0]?.[0]?.begins}`}
      className={`${styles.page} ${styles.a3} ${own.back}`}
      data-way={order % 2}
    >
      <header className={styles.head}>
        {order >= 0 && <StoryMark order={order} />}
        <p className={styles.story} lang={langOf(story.title)}>
          {story.title}
        </p>
        <p className={styles.ward}>{say.backOf}</p>
      </header>
      <div className={own.columns}>
        {sheet.map((column) => (
          <div key={`${column[0]?.step} ${column[0]?.begins}`}>
            {column.map((part) => {
              const [episode, written] = [steps[part.step]?.episode, entries[part.step]];
              return episode && written && <Entry key={episode.id} {...{ episode, written, part }} />;
            })}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <p>
          <Data>{title}</Data>
          {!withNames && <span className={styles.namesOut}>{say.namesOut}</span>}
        </p>
        <p>{say.page(page + i, of)}</p>
      </div>
    </article>
  ));
}

interface EntryProps {
  readonly episode: Handout["episodes"][number];
  readonly written: StepInColumn;
  readonly part: ColumnPart;
}

function Entry({ episode, written, part: { begins, ends, text } }: EntryProps) {
  const langOf = useLangOf();
  return (
    <section className={own.entry}>
      {begins && (
        <span className={`${styles.number} ${own.number}`} data-mark={markOf(episode)}>
          {episode.step}
        </span>
      )}
      <div>
        {begins && (
          <>
            <p className={`${styles.date} ${own.date}`}>{written.date}</p>
            <h3>
              <Sentence>{written.title}</Sentence>
            </h3>
          </>
        )}
        {text !== "" && <p lang={langOf(text)}>{text}</p>}
        {ends && written.speaker !== "" && (
          <p className={own.said}>
            <Data>{written.speaker}</Data>
          </p>
        )}
        {ends && (
          <p className={own.said}>
            <Data>{written.source}</Data>
          </p>
        )}
      </div>
    </section>
  );
}
