/** A typed sentence letter by letter: in one width and case for its particles, and as written for its names. */

export interface Sentence {
  readonly written: string;
  /** NFKC, small letters, one unit a place of `starts`. */
  readonly plain: string;
  /** For each unit of `plain` where its letter starts and ends in `written`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Does the unit stand between quotation marks, where no particle parts anything? */
  readonly quoted: readonly boolean[];
}

/** A letter with the marks that NFKC joins to it. */
const LETTER = /[\s\S][\u3099\u309a\uff9e\uff9f\p{M}]*/gu;
const CLOSES: Readonly<Record<string, string>> = { "「": "」", "『": "』", "“": "”", '"': '"' };
/** A sentence is one line that somebody types; what is longer was pasted and is cut. */
export const LONGEST_SENTENCE = 160;

export function sentenceOf(text: string): Sentence {
  const written = text.slice(0, LONGEST_SENTENCE);
  let plain = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of written.matchAll(LETTER)) {
    const letter = match[0].normalize("NFKC").toLowerCase();
    plain += letter;
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { written, plain, starts, ends, quoted: quotedIn(plain) };
}

/** Marks that are opened and never closed quote nothing. */
function quotedIn(plain: string): boolean[] {
  const quoted = Array.from({ length: plain.length }, () => false);
  for (let at = 0; at < plain.length; at++) {
    const closing = CLOSES[plain[at] ?? ""];
    const end = closing === undefined ? -1 : plain.indexOf(closing, at + 1);
    if (end < 0) continue;
    quoted.fill(true, at, end + 1);
    at = end;
  }
  return quoted;
}

/** The text from one place of `plain` to another as it was written, without the spaces and commas around it. */
export function writtenBetween({ written, starts, ends }: Sentence, from: number, to: number): string {
  if (to <= from) return "";
  return written.slice(starts[from], ends[to - 1]).replace(/^[\s、，,。．]+|[\s、，,。．]+$/g, "");
}

/** A name without the quotation marks around all of it. */
export function withoutQuotes(name: string): string {
  const closing = CLOSES[name[0] ?? ""];
  const isWhole = closing !== undefined && name.length > 2 && name.indexOf(closing, 1) === name.length - 1;
  return isWhole ? name.slice(1, -1).trim() : name;
}
