/** Words too long for their room, in parts that each fit and end where one can pause. */

/** After these one pauses best: the end of a sentence or a line. */
const SENTENCE_ENDS = /(?:[。！？]+[」』）”’"]*|[.!?]+["”’)]*(?=\s))[\s　]*|\n+/gu;
/** Where no sentence ends: a comma or a space. */
const PAUSES = /[、，]|[,;:]?\s+/gu;
/** A pause counts from this share of what fits; an earlier one would leave the room half empty. */
const LEAST_FILLED = 0.45;
/** A last part shorter than this share of the one before is joined to it and both are parted anew. */
const TOO_SHORT = 0.4;

/**
 * The parts in order; together they are `words` to the letter. `fits` must hold for whatever is shorter than what fits; where not
 * even one letter fits, that letter is a part. "" is one part. Calls `fits` about log n times a part, n in letters.
 */
export function partsOfWords(words: string, fits: (part: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let rest = words;
  while (rest !== "" && !fits(rest)) {
    const most = longestThatFits(rest, fits);
    const lastOf = (pause: RegExp) => endsIn(rest, pause).findLast((at) => at <= most && at >= most * LEAST_FILLED);
    const part = rest.slice(0, lastOf(SENTENCE_ENDS) ?? lastOf(PAUSES) ?? most);
    parts.push(part);
    rest = rest.slice(part.length);
  }
  if (rest !== "" || parts.length === 0) parts.push(rest);
  return withoutStump(parts, fits);
}

/** Where such pauses end, in code units from the start. */
function endsIn(text: string, pause: RegExp): readonly number[] {
  return [...text.matchAll(pause)].map((found) => found.index + found[0].length);
}

/** At least one letter; never half of one that takes two code units. */
function longestThatFits(text: string, fits: (part: string) => boolean): number {
  const letters = [...text];
  let [least, most] = [1, letters.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(letters.slice(0, middle).join(""))) least = middle;
    else most = middle - 1;
  }
  return letters.slice(0, least).join("").length;
}

/** The last two parts at the pause nearest their middle, where the last would be a stump; inside a sentence only if they part there anyway. */
function withoutStump(parts: readonly string[], fits: (part: string) => boolean): readonly string[] {
  const [before, last] = parts.slice(-2);
  if (before === undefined || last === undefined || last.length >= before.length * TOO_SHORT) return parts;
  const both = before + last;
  const off = (at: number) => Math.abs(at - both.length / 2);
  const nearest = (pauses: readonly number[]) =>
    pauses
      .filter((at) => at > 0 && off(at) < off(before.length) && fits(both.slice(0, at)) && fits(both.slice(at)))
      .toSorted((a, b) => off(a) - off(b))[0];
  const ends = endsIn(both, SENTENCE_ENDS);
  const near = nearest(ends) ?? (ends.includes(before.length) ? undefined : nearest(endsIn(both, PAUSES)));
  return near === undefined ? parts : [...parts.slice(0, -2), both.slice(0, near), both.slice(near)];
}
