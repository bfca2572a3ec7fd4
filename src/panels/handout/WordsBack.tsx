/** The back of an A3 spiral that has no room for words: the words of its steps by number, in columns; further sheets where one will not do. */
import { heightInColumn, layColumns } from "../../scene/index.ts";
import { selectNetwork, titleOfStep } from "../../state/index.ts";
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

export function WordsBack({ story, order, handout, title }: PrintedStory & { readonly title: string }) {
  const { handout: say } = useWords();
  const langOf = useLangOf();
  const language = useLanguage();
  const network = useNow(selectNetwork);
  const measure = canvasMeasure();
  const entries = handout.episodes.map((episode) => {
    const { text, speaker, when } = episode;
    const written = {
      date: whenInWords(when, language),
      title: titleOfStep(network, episode, language),
      text,
      speaker,
    };
    return { episode, written, height: heightInColumn(written, COLUMNS.width, measure) };
  });
  const columns = layColumns(
    entries.map(({ height }) => height),
    COLUMNS.height,
    COLUMNS.gap,
  );
  const sheets = Array.from({ length: Math.ceil(columns.length / COLUMNS.count) }, (_, i) =>
    columns.slice(i * COLUMNS.count, (i + 1) * COLUMNS.count),
  );
  return sheets.map((sheet, i) => (
    <article key={sheet[0]?.[0]} className={`${styles.page} ${styles.a3} ${own.back}`} data-way={order % 2}>
      <header className={styles.head}>
        <StoryMark order={Math.max(0, order)} />
        <p className={styles.story} lang={langOf(story.title)}>
          {story.title}
        </p>
        <p className={styles.ward}>{say.backOf}</p>
      </header>
      <div className={own.columns}>
        {sheet.map((column) => (
          <div key={column[0]}>
            {column.map((index) => {
              const entry = entries[index];
              if (!entry) return null;
              const { episode, written } = entry;
              return (
                <section key={episode.id} className={own.entry}>
                  <span className={`${styles.number} ${own.number}`} data-mark={markOf(episode)}>
                    {episode.step}
                  </span>
                  <div>
                    <p className={`${styles.date} ${own.date}`}>{written.date}</p>
                    <h3>
                      <Sentence>{written.title}</Sentence>
                    </h3>
                    {written.text !== "" && <p lang={langOf(written.text)}>{written.text}</p>}
                    {written.speaker !== "" && (
                      <p className={own.said}>
                        <Data>{written.speaker}</Data>
                      </p>
                    )}
                  </div>
                </section>
              );
            })}
          </div>
        ))}
      </div>
      <div className={styles.foot}>
        <p>
          <Data>{title}</Data>
        </p>
        {sheets.length > 1 && <p>{say.page(i + 1, sheets.length)}</p>}
      </div>
    </article>
  ));
}
