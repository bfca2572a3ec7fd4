/** A date said in the middle of a sentence, taken out of it: 「去年、A が …」, 「A が2019年ごろに …」, "… in 2019". */
import type { Form } from "./forms.ts";
import type { NameBook } from "./nameBook.ts";
import { LONGEST_SENTENCE } from "./sentence.ts";
import { type Understanding, understand } from "./understand.ts";

export interface Dated {
  readonly readings: readonly Understanding[];
  /** The date as it was said; "" where none was. */
  readonly date: string;
}

/** What a date may begin with: a number, an era, a word for some time ago. */
const BEGINS =
  /^(?:約|およそ|平成|令和|昭和|大正|[RHS]?[0-9]|[〇一二三四五六七八九十]+[年月]|去年|きょねん|昨年|今年|ことし|本年|来年|おととし|一昨年|先々?月|今月|先週|今週|昨日|一昨日|きのう|おととい|今日|きょう|本日|about |around |last |this |yesterday|today|(?:one|two|three|four|five|six|seven|eight|nine|ten) years? ago|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* )/i;
/** A number alone is a year or nothing: numbers stand in many a name. */
const IS_DATED =
  /[年月日週]|^(?:きょねん|ことし|おととし|きのう|おととい|きょう)|\d{4}[-/.]\d|^(?:約|およそ|about |around )?(?:19|20)\d\d(?:頃|ごろ|ころ)?$|^[a-z]/i;
/** So begins many a name too: 「今日子」, 「きょうこ」. */
const IN_NAMES = /^(?:今日|きょう)$/;
/** Where a date may begin: at the start, or behind a space, a comma or a particle. */
const STARTS = /(?<=^|[\s、，,がはもをにへと])(?=[^\s])/g;
/** What goes out with a date, before it and behind it. */
const BEFORE = /(?:\b(?:in|on)\s+|[、，,\s]+)$/i;
const BEHIND = /^(?:には|に)?(?:[、，,\s]+|(?=.)|$)/;
/** What no date has in it: cells of files may go on behind a comma, a sentence is cut there. */
const GOES_ON = /[、，。．をがは]|,(?!\s*\d)/;
const LONGEST = 24;

/**
 * What a sentence may mean, its date apart. A sentence whose names are all known as it stands has no date taken out of it: 「2019年の会」 may
 * be somebody's name. `isDate`: can this be read as a date? Cost: as `understand`, for the whole and without each date.
 */
export function understandDated(
  text: string,
  book: NameBook,
  forms: readonly Form[],
  isDate: (text: string) => boolean,
): Dated {
  const whole = understand(text, book, forms);
  const [first] = whole;
  const isKnown =
    first && [first.via, first.from, first.to].every((named) => named === null || named.actors.length > 0);
  if (isKnown) return { readings: whole, date: "" };
  for (const { date, rest, isSure } of datesIn(text.slice(0, LONGEST_SENTENCE), isDate)) {
    const readings = understand(rest, book, forms);
    if (readings.length > 0 && (isSure || knownIn(readings) > knownIn(whole))) return { readings, date };
  }
  return { readings: whole, date: "" };
}

function knownIn([first]: readonly Understanding[]): number {
  return [first?.via, first?.from, first?.to].filter((named) => named && named.actors.length > 0).length;
}

/** A date and what is left without it; where it may be part of a name, it counts if more names are known without it. */
interface Stretch {
  readonly date: string;
  readonly rest: string;
  readonly isSure: boolean;
}

/** Every stretch that is a date and what is left without it, the first and the longest first. */
function* datesIn(text: string, isDate: (text: string) => boolean): Generator<Stretch> {
  for (const { index: start } of text.matchAll(STARTS)) {
    if (!BEGINS.test(text.slice(start).normalize("NFKC"))) continue;
    for (let end = Math.min(text.length, start + LONGEST); end > start + 1; end--) {
      const date = text.slice(start, end).trim();
      const behind = text.slice(end);
      if (date.length < end - start || GOES_ON.test(date) || !IS_DATED.test(date.normalize("NFKC")) || !isDate(date))
        continue;
      // 「2019年の会」 and "2019 Club" go on: no date ends there
      if (/^(?:の|[\d０-９])/.test(behind) || (/[a-z\d]$/i.test(date) && /^[a-z]/i.test(behind))) break;
      const before = text.slice(0, start);
      const gap = /^[\x20-\x7e]*$/.test(date) ? " " : "";
      const without = (after: string) => `${before.replace(BEFORE, gap)}${after.replace(BEHIND, "")}`.trim();
      // 「去年は、」 as well as 「去年はなこが」
      if (/^[はも]/.test(behind)) yield { date, rest: without(behind.slice(1)), isSure: false };
      yield { date, rest: without(behind), isSure: !IN_NAMES.test(date) || /^(?:$|に|[、，,\s])/.test(behind) };
      break;
    }
  }
}
