/** Words for types and kinds before the files are taken: new ones are asked about, those that were read stand behind a line. */
import { useId, useState } from "react";
import { decideWord } from "../../commands/index.ts";
import type { VocabularyEntry } from "../../model/index.ts";
import {
  type Draft,
  type DraftWord,
  draftWordsOf,
  isWordOpen,
  ownWordsOf,
  type Vocabulary,
} from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import { WordSelect } from "../vocabulary/WordSelect.tsx";
import { AskMark } from "./marks.tsx";
import questions from "./Questions.module.css";
import styles from "./WordsRead.module.css";

const BOTH: readonly Vocabulary[] = ["types", "kinds"];
const FIRST_ASKED = 4;
/** More new words than this are hardly words for a type: the column is another one. */
const MOST_ASKED = 60;
const MOST_UNDERSTOOD = 200;

export function WordsRead({ draft }: { draft: Draft }) {
  const { words: say } = useWords().importAsking;
  const open = useNow((state) => state.document.dataset);
  const [wide, setWide] = useState(false);
  const parts = BOTH.map((vocabulary) => ({
    vocabulary,
    own: ownWordsOf(draft, open, vocabulary),
    ...draftWordsOf(draft, vocabulary),
  }));
  const asked = parts.flatMap(({ vocabulary, own, asked: words }) => words.map((word) => ({ vocabulary, own, word })));
  const folded = parts.filter(({ understood }) => understood.length > 0);
  if (asked.length === 0 && folded.length === 0) return null;
  const count = asked.filter(({ word }) => isWordOpen(word)).length;
  const shown = asked.slice(0, wide ? MOST_ASKED : asked.length <= FIRST_ASKED + 1 ? asked.length : FIRST_ASKED);
  const more = Math.min(asked.length, MOST_ASKED) - shown.length;
  return (
    <section className={asked.length > 0 ? questions.section : styles.quiet}>
      {asked.length > 0 && (
        <>
          <h2 className={questions.heading} data-done={count === 0}>
            <AskMark done={count === 0} />
            {count === 0 ? say.settled : say.asked(count)}
          </h2>
          {count > 0 && <p className={styles.why}>{say.why}</p>}
          <ul className={styles.asked}>
            {shown.map(({ vocabulary, own, word }) => (
              <WordLine
                key={`${vocabulary} ${word.written}`}
                vocabulary={vocabulary}
                own={own}
                word={word}
                rows={say.where[vocabulary](word.rows)}
              />
            ))}
          </ul>
          {more > 0 && (
            <button type="button" className={questions.link} onClick={() => setWide(true)}>
              {say.more(more)}
            </button>
          )}
          {wide && asked.length > MOST_ASKED && <p className={styles.why}>{say.left(asked.length - MOST_ASKED)}</p>}
        </>
      )}
      {folded.map(({ vocabulary, own, asked: new_, understood }) => (
        <Folded
          key={vocabulary}
          vocabulary={vocabulary}
          own={own}
          words={understood}
          text={(new_.length === 0 ? say.all : say.others)[vocabulary](understood.length)}
        />
      ))}
    </section>
  );
}

interface FoldedProps {
  readonly vocabulary: Vocabulary;
  readonly own: readonly VocabularyEntry[];
  readonly words: readonly DraftWord[];
  readonly text: string;
}

/** What was read by itself: one line, and on request each word with what it is read as. */
function Folded({ vocabulary, own, words, text }: FoldedProps) {
  const { words: say } = useWords().importAsking;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.folded}>
      <p>
        {text}{" "}
        <button
          type="button"
          className={questions.link}
          aria-label={`${say.lookOf[vocabulary]}: ${open ? say.hide : say.look}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? say.hide : say.look}
        </button>
      </p>
      <ul id={id} className={styles.asked} hidden={!open}>
        {open &&
          words
            .slice(0, MOST_UNDERSTOOD)
            .map((word) => (
              <WordLine key={word.written} vocabulary={vocabulary} own={own} word={word} rows={say.rows(word.rows)} />
            ))}
        {open && words.length > MOST_UNDERSTOOD && <li>{say.left(words.length - MOST_UNDERSTOOD)}</li>}
      </ul>
    </div>
  );
}

interface WordLineProps {
  readonly vocabulary: Vocabulary;
  readonly own: readonly VocabularyEntry[];
  readonly word: DraftWord;
  readonly rows: string;
}

function WordLine({ vocabulary, own, word, rows }: WordLineProps) {
  const enishi = useEnishi();
  const langOf = useLangOf();
  const { importAsking, vocabularyDialog } = useWords();
  const { written, id, chosen } = word;
  return (
    <li className={styles.word} data-open={isWordOpen(word)}>
      <span className={styles.written}>
        <bdi lang={langOf(written)}>{written}</bdi>
        <span className={styles.rows}>{rows}</span>
      </span>
      <span className={styles.read}>
        <WordSelect
          vocabulary={vocabulary}
          written={written}
          id={id}
          own={own}
          isOpen={isWordOpen(word)}
          onChoose={(to) => decideWord(enishi, vocabulary, written, to)}
        />
        {chosen && (
          <button
            type="button"
            className={questions.link}
            aria-label={vocabularyDialog.backOf(written)}
            onClick={() => decideWord(enishi, vocabulary, written, null)}
          >
            {importAsking.words.back}
          </button>
        )}
      </span>
    </li>
  );
}
