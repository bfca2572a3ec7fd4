/** Folds the words of a vocabulary column to ids: the owner's own words first, then ours; others are kept and told once. */
import type { ProblemCode, VocabularyEntry } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";
import type { Line } from "./ledger.ts";
import type { WordTable } from "./vocabularyNames.ts";

/** The id a cell stands for; "" for an empty cell. */
export type WordFolder = (line: Line, field: string) => string;

/** `unknown`: the problem told at the first row of each word nobody knows; its spellings fold to the first one. */
export function wordFolder(known: WordTable, own: readonly VocabularyEntry[], unknown: ProblemCode): WordFolder {
  const words = new Map(known);
  for (const { id, labelJa, labelEn } of own) {
    for (const word of [labelEn, labelJa, id]) if (wordKey(word) !== "") words.set(wordKey(word), id);
  }
  const byText = new Map<string, string>();
  return (line, field) => {
    const text = line.text(field);
    if (text === "") return "";
    const seen = byText.get(text);
    if (seen !== undefined) return seen;
    const key = wordKey(text) || text;
    let id = words.get(key);
    if (id === undefined) {
      line.tell(unknown, field);
      id = text;
      words.set(key, id);
    }
    byText.set(text, id);
    return id;
  };
}
