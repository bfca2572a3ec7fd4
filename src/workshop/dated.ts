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
  /^(?:約|およそ|平成|令和|昭和|大正|[RHS]?[0-9]|[〇一二三四五六七八九十]+[年月]|去年|昨年|今年|来年|おととし|一昨年|先月|今月|先週|今週|昨日|きのう|今日|きょう|本日|昨年度|今年度|about |around |last |this |yesterday|today|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]* )/i;
/** A number alone is a year or nothing: numbers stand in many a name. */
const IS_DATED = /[年月日週]|\d{4}[-/.]\d|^(?:約|およそ|about |around )?(?:19|20)\d\d(?:頃|ごろ|ころ)?$|^[a-z]/i;
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
 * be somebody's name. `isDate`: can this be read as a date? Cost: as `understand`, twice.
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
  for (const { date, rest } of datesIn(text.slice(0, LONGEST_SENTENCE), isDate)) {
    const readings = understand(rest, book, forms);
    if (readings.length > 0) return { readings, date };
  }
  return { readings: whole, date: "" };
}

/** Every stretch that is a date and what is left without it, the first and the longest first. */
function* datesIn(
  text: string,
  isDate: (text: string) => boolean,
): Generator<{ readonly date: string; readonly rest: string }> {
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
      yield { date, rest: `${before.replace(BEFORE, gap)}${behind.replace(BEHIND, "")}`.trim() };
      break;
    }
  }
}
