/** Text folded for searching that still knows where each folded letter stood, so that a find can be shown as written. */
import { foldName, foldText } from "../model/index.ts";

export interface FoldedText {
  readonly written: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, where its letter starts and ends in `written`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A stretch of a text as written, in UTF-16 units; `end` is excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A letter with the marks that NFKC joins to it (half-width ﾊ + ﾞ, か + combining ゛). */
const LETTER = /[\s\S][\u3099\u309a\uff9e\uff9f\p{M}]*/gu;

/** Folds letter by letter; `folded` is what `foldText` gives for the whole. */
export function foldedTextOf(written: string): FoldedText {
  let folded = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of written.matchAll(LETTER)) {
    const piece = foldText(match[0]);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { written, folded, starts, ends };
}

/** What is looked for: the folded text as typed, and the same without its legal form. Empty where nothing is typed. */
export function needlesOf(query: string): readonly string[] {
  return [...new Set([foldText(query), foldName(query)])].filter((needle) => needle !== "");
}

/** The first place where one of the needles stands, the earliest needle first; `null` where none does. */
export function findIn(text: FoldedText, needles: readonly string[]): Stretch | null {
  for (const needle of needles) {
    const at = text.folded.indexOf(needle);
    const start = text.starts[at];
    const end = text.ends[at + needle.length - 1];
    if (at >= 0 && start !== undefined && end !== undefined) return { start, end };
  }
  return null;
}
