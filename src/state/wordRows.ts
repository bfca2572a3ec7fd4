/** The words of all files for types or kinds, and what each is read as. */
import type { Reading, WordUse } from "../model/index.ts";
import type { Import } from "./document.ts";

export type Vocabulary = "types" | "kinds";

export interface WordRow extends WordUse {
  /** The user has said what it is. */
  readonly chosen: boolean;
}

/** Each word once, over all readings: those not seen before first, then the most used; ties in the order met. */
export function wordRowsOf(
  readings: readonly Reading[],
  imports: readonly Import[],
  vocabulary: Vocabulary,
): readonly WordRow[] {
  const rows = new Map<string, WordRow>();
  for (const [at, reading] of readings.entries()) {
    const choices = imports[at]?.decisions.words[vocabulary] ?? {};
    for (const use of reading.words[vocabulary]) {
      const before = rows.get(use.written);
      // of two readings the later counts: it is what a new choice goes to as well
      const chosen = Object.hasOwn(choices, use.written) || (before?.chosen ?? false);
      rows.set(use.written, { ...use, rows: use.rows + (before?.rows ?? 0), chosen });
    }
  }
  return [...rows.values()].toSorted((a, b) => Number(a.known) - Number(b.known) || b.rows - a.rows);
}

/** How many words of either vocabulary were not seen before and nobody has decided on. */
export function newWordsIn(readings: readonly Reading[], imports: readonly Import[]): number {
  const fresh = (vocabulary: Vocabulary) =>
    wordRowsOf(readings, imports, vocabulary).filter(({ known, chosen }) => !known && !chosen).length;
  return fresh("types") + fresh("kinds");
}
