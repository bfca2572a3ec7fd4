/** What a cell might have been meant to say, where that is beyond reasonable doubt. Never used without being asked. */
import { readWhen } from "./readWhen.ts";

/**
 * Gives an id like the wanted one that is still free: `T1` becomes `T1-2`. Asked for the same again it goes on where it found
 * one, so that many rows that want one id cost no more than others.
 */
export function freeNames(isTaken: (id: string) => boolean): (wanted: string) => string {
  const next = new Map<string, number>();
  return (wanted) => {
    if (!isTaken(wanted)) return wanted;
    let again = next.get(wanted) ?? 2;
    while (isTaken(`${wanted}-${again}`)) again++;
    next.set(wanted, again + 1);
    return `${wanted}-${again}`;
  };
}

const MOST_TRIES = 100;

/** A free id in place of one that is taken, where one is near. */
export function suggestId(taken: string, isTaken: (id: string) => boolean): readonly string[] {
  for (let again = 2; again < MOST_TRIES; again++) if (!isTaken(`${taken}-${again}`)) return [`${taken}-${again}`];
  return [];
}

/** For a day the calendar lacks its month, where there is one; for a date with something behind it the date alone. */
export function suggestDate(text: string): readonly string[] {
  const plain = text.normalize("NFKC").trim();
  if (plain.length > 60) return [];
  const found = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/.exec(plain);
  const month = found ? `${found[1]}-${(found[2] ?? "").padStart(2, "0")}` : "";
  if (found && isWhen(month)) return [month];
  const bare = plain
    .replace(/\s*(?:[([][^)\]]*[)\]])\s*$/, "")
    .replace(/[\s?!。．.、,，*※]+$/, "")
    .replace(/(?:予定|実施|開催|開始|分|付け?|に)$/, "");
  return bare !== plain && isWhen(bare) ? [bare] : [];
}

/** The one number in a cell that says more, e.g. 「3回くらい」; none where there are two. */
export function suggestNumber(text: string): readonly string[] {
  if (text.length > 60) return [];
  const numbers = text.normalize("NFKC").match(/\d+(?:\.\d+)?/g) ?? [];
  const [only] = numbers;
  return numbers.length === 1 && only !== undefined && Number(only) > 0 && !/[-−~〜]\s*\d|\de/i.test(text)
    ? [only]
    : [];
}

/** Do two words differ by one letter put in, left out or changed? Linear. */
export function isOneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}

function isWhen(text: string): boolean {
  const read = readWhen(text);
  return "when" in read && read.when !== null;
}
