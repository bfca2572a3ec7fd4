/** Dates to cells: as the source has them where that can be read in one way only, else spelled out. */
import { calendarOf, type Day, edtfOf, type When } from "../model/index.ts";

/** Reads back as the same days; with the same words too, unless only an answer of the user told what they mean. */
export function dateCell(when: When | null): string {
  if (when === null) return "";
  return hasOneReading(when.written) ? when.written : spelledOut(when);
}

const ERA = /(?:令和|平成|昭和|大正|明治|(?:^|[^\p{L}])[令平昭大明rhstm])\.?\s*(?:\d|元)/iu;
/** Two numbers of which either may be the month, before a year. */
const DAY_OR_MONTH = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/g;

/** Does the text name its year in full or by an era, and leave no doubt which number is the month? */
function hasOneReading(written: string): boolean {
  const plain = written.normalize("NFKC");
  if (!/\d{4}/.test(plain) && !ERA.test(plain)) return false;
  return Array.from(plain.matchAll(DAY_OR_MONTH)).every(
    ([, a, b]) => Number(a) > 12 || Number(b) > 12 || Number(a) === Number(b),
  );
}

/** At the precision it has, so that it is read at the same. */
function spelledOut(when: When): string {
  const { earliest, latest, precision, approximate } = when;
  const start = earliest ?? latest;
  if (start === null) return "";
  const text = earliest === null || latest === null ? bounded(when, start) : plainly(precision, earliest);
  return text === null ? edtfOf(when) : text + (approximate ? "頃" : "");
}

function plainly(precision: When["precision"], first: Day): string | null {
  const { year, month, date } = calendarOf(first);
  if (precision === "fiscal-year") return `${year}年度`;
  if (precision === "part") return `${year}年${month}月${["上旬", "中旬", "下旬"][Math.min(2, Math.floor(date / 10))]}`;
  const season = precision === "season" ? SEASONS.get(month) : undefined;
  return season === undefined ? null : `${year}年${season}`;
}

const SEASONS = new Map([
  [3, "春"],
  [6, "夏"],
  [9, "秋"],
]);

/** An end that is open, at the precision of a month or year where it has one. */
function bounded({ earliest, precision }: When, day: Day): string | null {
  if (precision !== "month" && precision !== "year") return null;
  const { year, month } = calendarOf(day);
  const text = precision === "year" ? `${year}年` : `${year}年${month}月`;
  return text + (earliest === null ? "以前" : "以降");
}
