/** What a word of the files is read as: one of the house's words, one of the owner's, or the word itself. */
import { ACTOR_TYPES, TIE_KINDS, type VocabularyEntry } from "../../model/index.ts";
import type { Vocabulary } from "../../state/index.ts";
import { kindInWords, typeInWords } from "../../words/index.ts";
import { useLangOf } from "../Data.tsx";
import controls from "../frame/controls.module.css";
import { useLanguage, useWords } from "../useEnishi.tsx";

/** An id with `=` before it; the empty value stands for the word itself. */
const AS_IS = "";
const OPEN = "?";

interface WordSelectProps {
  readonly vocabulary: Vocabulary;
  readonly written: string;
  /** What it is read as now. */
  readonly id: string;
  /** The owner's own words. */
  readonly own: readonly VocabularyEntry[];
  /** Nothing was said of the word yet, and the choice says so. */
  readonly isOpen?: boolean;
  readonly onChoose: (id: string) => void;
}

export function WordSelect({ vocabulary, written, id, own, isOpen = false, onChoose }: WordSelectProps) {
  const language = useLanguage();
  const langOf = useLangOf();
  const { vocabularyDialog: say } = useWords();
  const house: readonly string[] = vocabulary === "types" ? ACTOR_TYPES : TIE_KINDS;
  const others = own.map((entry) => entry.id).filter((one) => !house.includes(one));
  const name = (one: string) =>
    vocabulary === "types" ? typeInWords(one, language, own) : kindInWords(one, language, own);
  const options = (ids: readonly string[]) =>
    ids.map((one) => (
      <option key={one} value={`=${one}`} lang={langOf(name(one))}>
        {name(one)}
      </option>
    ));
  const isListed = house.includes(id) || others.includes(id);
  return (
    <select
      className={controls.select}
      aria-label={say.readAs(written || say.blank)}
      value={isOpen ? OPEN : isListed ? `=${id}` : AS_IS}
      onChange={({ target }) => onChoose(target.value === AS_IS ? written : target.value.slice(1))}
    >
      {isOpen && (
        <option value={OPEN} disabled>
          {say.choose}
        </option>
      )}
      {written !== "" && <option value={AS_IS}>{say.asIs}</option>}
      <optgroup label={say.known}>{options(house)}</optgroup>
      {others.length > 0 && <optgroup label={say.own(`${vocabulary}.csv`)}>{options(others)}</optgroup>}
    </select>
  );
}
