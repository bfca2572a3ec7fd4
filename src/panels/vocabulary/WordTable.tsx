/** A table of words: as written, what each is read as, in how many rows. */
import { useMemo, useState } from "react";
import { chooseWord } from "../../commands/index.ts";
import { type Vocabulary, type WordRow, wordRowsOf } from "../../state/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { KindMark } from "../marks/KindMark.tsx";
import { TypeMark } from "../marks/TypeMark.tsx";
import { useEnishi, useNow, useWords } from "../useEnishi.tsx";
import styles from "./VocabularyPanel.module.css";
import { WordSelect } from "./WordSelect.tsx";

export function WordTable({ vocabulary }: { vocabulary: Vocabulary }) {
  const { vocabularyDialog: say } = useWords();
  const readings = useNow((state) => state.document.readings);
  const imports = useNow((state) => state.document.imports);
  const words = useMemo(() => wordRowsOf(readings, imports, vocabulary), [readings, imports, vocabulary]);
  // a word stays where it stands while the table is open, whatever is chosen for it
  const [places] = useState(() => new Map(words.map(({ written }, at) => [written, at])));
  const placeOf = ({ written }: WordRow) => places.get(written) ?? places.size;
  const rows = words.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (rows.length === 0) return <p className={styles.lead}>{say.none[vocabulary]}</p>;
  return (
    <table className={styles.table} aria-label={say[vocabulary]}>
      <thead>
        <tr>
          <th scope="col">{say.columns.written}</th>
          <th scope="col">{say.columns.read}</th>
          <th scope="col">{say.columns.rows}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Word key={row.written} row={row} vocabulary={vocabulary} />
        ))}
      </tbody>
    </table>
  );
}

function Word({ row, vocabulary }: { row: WordRow; vocabulary: Vocabulary }) {
  const enishi = useEnishi();
  const { vocabularyDialog: say } = useWords();
  const own = useNow((state) => state.document.dataset[vocabulary]);
  const { written, id, known, chosen, rows } = row;
  const langOf = useLangOf();
  const choose = (to: string | null) => void chooseWord(enishi, vocabulary, written, to);
  return (
    <tr data-new={!known && !chosen}>
      <th scope="row">
        <bdi lang={langOf(written)}>{written || say.blank}</bdi>
        {!known && !chosen && (
          <span className={styles.new}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <circle cx="10" cy="10" r="8.2" />
              <path d="M7.6 7.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2.8-1.2 1.7M10 14.2v.1" />
            </svg>
            {say.unknown}
          </span>
        )}
      </th>
      <td>
        <div className={styles.read}>
          <span className={styles.mark}>
            {vocabulary === "types" ? <TypeMark type={id} size={22} /> : <KindMark kind={id} />}
          </span>
          <WordSelect vocabulary={vocabulary} written={written} id={id} own={own} onChoose={choose} />
          {chosen && (
            <span className={styles.chosen}>
              {say.chosen}
              <button
                type="button"
                className={controls.link}
                aria-label={say.backOf(written)}
                onClick={() => choose(null)}
              >
                {say.back}
              </button>
            </span>
          )}
        </div>
      </td>
      <td className={styles.rows}>{say.rows(rows)}</td>
    </tr>
  );
}
