/** Dates in words, as exact as they are and no more. */
import { calendarOf, type Day, type Language, type Precision, type When } from "../model/index.ts";

const ja = {
  undated: "日付なし",
  day: (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
  part: (y: number, m: number, third: 0 | 1 | 2) => `${y}年${m}月${["上旬", "中旬", "下旬"][third]}`,
  month: (y: number, m: number) => `${y}年${m}月`,
  season: (y: number, quarter: 0 | 1 | 2) => `${y}年${["春", "夏", "秋"][quarter]}`,
  year: (y: number) => `${y}年`,
  fiscalYear: (y: number) => `${y}年度`,
  range: (a: string, b: string) => `${a}〜${b}`,
  until: (a: string) => `${a}以前`,
  since: (a: string) => `${a}以降`,
  about: (a: string) => `${a}頃`,
  between: (a: string, b: string) => `${a}と${b}のあいだ`,
  monthsBetween: (y: number, m: number, n: number) => `${y}年${m}月と${n}月のあいだ`,
  monthsFromTo: (y: number, m: number, n: number) => `${y}年${m}月〜${n}月`,
  within: (a: string) => `${a}のうち`,
  after: (a: string) => `${a}より後`,
  before: (a: string) => `${a}より前`,
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const en: typeof ja = {
  undated: "undated",
  day: (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  part: (y, m, third) => `${["early", "mid-", "late"][third]}${third === 1 ? "" : " "}${MONTHS[m - 1]} ${y}`,
  month: (y, m) => `${MONTHS[m - 1]} ${y}`,
  season: (y, quarter) => `${["spring", "summer", "autumn"][quarter]} ${y}`,
  year: (y) => String(y),
  fiscalYear: (y) => `fiscal ${y}`,
  range: (a, b) => `${a} – ${b}`,
  until: (a) => `${a} or earlier`,
  since: (a) => `${a} or later`,
  about: (a) => `about ${a}`,
  between: (a, b) => `between ${a} and ${b}`,
  monthsBetween: (y, m, n) => `between ${MONTHS[m - 1]} and ${MONTHS[n - 1]} ${y}`,
  monthsFromTo: (y, m, n) => `${MONTHS[m - 1]} – ${MONTHS[n - 1]} ${y}`,
  within: (a) => `within ${a}`,
  after: (a) => `after ${a}`,
  before: (a) => `before ${a}`,
};

export const dateWords = { ja, en };

/** A date in words at its own precision: 「2021年12月」, "Dec 2021"; 「日付なし」 for `null`. */
export function whenInWords(when: When | null, language: Language): string {
  const say = dateWords[language];
  if (when === null) return say.undated;
  const text = intervalInWords(when, language);
  return when.approximate ? say.about(text) : text;
}

function intervalInWords(when: When, language: Language): string {
  const say = dateWords[language];
  const { earliest, latest, precision } = when;
  if (earliest === null) return say.until(unitInWords(latest as Day, precision, language));
  if (latest === null) return say.since(unitInWords(earliest, precision, language));
  return precision === "range" ? rangeInWords(earliest, latest, language) : unitInWords(earliest, precision, language);
}

/** The day, month, year ... of this precision in which a day lies. */
function unitInWords(day: Day, precision: Precision, language: Language): string {
  const say = dateWords[language];
  const { year, month, date } = calendarOf(day);
  switch (precision) {
    case "part":
      return say.part(year, month, date < 11 ? 0 : date < 21 ? 1 : 2);
    case "month":
      return say.month(year, month);
    case "season":
      return say.season(year, month < 6 ? 0 : month < 9 ? 1 : 2);
    case "year":
      return say.year(year);
    case "fiscal-year":
      return say.fiscalYear(month < 4 ? year - 1 : year);
    default:
      return say.day(year, month, date);
  }
}

/** Whole years, else whole months, else days: the largest unit that says neither more nor less than the interval. */
export function rangeInWords(earliest: Day, latest: Day, language: Language): string {
  if (earliest === latest) return dayInWords(earliest, language);
  const say = dateWords[language];
  const [first, last, next] = [calendarOf(earliest), calendarOf(latest), calendarOf(latest + 1)];
  if (first.date !== 1 || next.date !== 1) {
    return say.range(dayInWords(earliest, language), dayInWords(latest, language));
  }
  const isYears = first.month === 1 && next.month === 1;
  if (isYears)
    return first.year === last.year ? say.year(first.year) : say.range(say.year(first.year), say.year(last.year));
  if (first.year !== last.year) return say.range(say.month(first.year, first.month), say.month(last.year, last.month));
  return first.month === last.month
    ? say.month(first.year, first.month)
    : say.monthsFromTo(first.year, first.month, last.month);
}

/** A day in words, to the day or to its month. */
export function dayInWords(day: Day, language: Language, unit: "day" | "month" = "day"): string {
  const { year, month, date } = calendarOf(day);
  const say = dateWords[language];
  return unit === "day" ? say.day(year, month, date) : say.month(year, month);
}

/**
 * Where an undated step stands: 「2021年3月と4月のあいだ」, 「2021年3月のうち」 where both neighbours lie in one month;
 * "" where neither is dated.
 */
export function betweenInWords(between: { after: Day | null; before: Day | null }, language: Language): string {
  const say = dateWords[language];
  const name = (day: Day) => dayInWords(day, language, "month");
  const { after, before } = between;
  if (after === null) return before === null ? "" : say.before(name(before));
  if (before === null) return say.after(name(after));
  const [first, last] = [calendarOf(after), calendarOf(before)];
  if (first.year !== last.year) return say.between(name(after), name(before));
  return first.month === last.month ? say.within(name(after)) : say.monthsBetween(first.year, first.month, last.month);
}
