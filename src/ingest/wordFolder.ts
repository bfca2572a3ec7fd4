/** Folds the words of a vocabulary column to ids: as the user chose, the owner's own words, then ours; others are kept and told once. */
import type { ProblemCode, VocabularyEntry, WordUse } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";
import type { Line } from "./ledger.ts";
import { isOneLetterApart } from "./suggest.ts";
import type { WordTable } from "./vocabularyNames.ts";

export interface WordFolder {
  /** The id a cell stands for; "" for an empty cell. */
  readonly idOf: (line: Line, field: string) => string;
  /** Every word met, in order of first mention. */
  readonly uses: () => readonly WordUse[];
}

export interface Words {
  readonly known: WordTable;
  readonly own: readonly VocabularyEntry[];
  /** As written, to the id the user chose for it. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Told at the first row of each word nobody knows; its spellings fold to the first one. */
  readonly unknown: ProblemCode;
}

/** Beyond these nobody reads suggestions, and each costs a look at every known word. */
const MOST_SUGGESTED = 200;

export function wordFolder({ known, own, chosen, unknown }: Words): WordFolder {
  const words = new Map([...known].map(([key, { id }]) => [key, id]));
  const labels = new Map([...known].map(([key, { word }]) => [key, word]));
  const learn = (word: string, id: string) => {
    const key = wordKey(word) || word;
    if (key === "") return;
    words.set(key, id);
    labels.set(key, word);
  };
  for (const { id, labelJa, labelEn } of own) for (const word of [labelEn, labelJa, id]) learn(word, id);
  const ids = new Set(words.values());
  const ours = new Set(words.keys());
  for (const [word, id] of Object.entries(chosen)) if (id !== "") learn(word, id);

  const uses = new Map<string, { id: string; rows: number; understood: boolean }>();
  let suggested = 0;
  const suggestionsFor = (key: string): readonly string[] => {
    if (key.length < 2 || key.length > 40 || suggested++ >= MOST_SUGGESTED) return [];
    const near = [...labels].find(([other]) => other.length > 2 && isOneLetterApart(key, other));
    return near ? [near[1]] : [];
  };
  const idOf = (line: Line, field: string): string => {
    const text = line.text(field);
    if (text === "") return "";
    const use = uses.get(text);
    if (use !== undefined) {
      use.rows++;
      return use.id;
    }
    const key = wordKey(text) || text;
    const found = words.get(key);
    if (found === undefined) {
      line.tell(unknown, field, text, suggestionsFor(key));
      words.set(key, text);
    }
    uses.set(text, { id: found ?? text, rows: 1, understood: ours.has(key) });
    return found ?? text;
  };
  return {
    idOf,
    uses: () => [...uses].map(([written, use]) => ({ written, ...use, known: ids.has(use.id) })),
  };
}
