/** Dates in words, as exact as they are and no more. */
import { calendarOf, type Day, type Language, type When } from "../model/index.ts";

const ja = {
  undated: "日付なし",
  day: (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
  part: (y: number, m: number, third: 0 | 1 | 2) => `${y}年${m}月${["上旬", "中旬", "下旬"][third]}`,
  month: (y: number, m: number) => `${y}年${m}月`,
  year: (y: number) => `${y}年`,
  fiscalYear: (y: number) => `${y}年度`,
  range: (a: string, b: string) => `${a}〜${b}`,
  until: (a: string) => `${a}以前`,
  since: (a: string) => `${a}以降`,
  about: (a: string) => `${a}頃`,
  between: (a: string, b: string) => `${a}と${b}のあいだ`,
  after: (a: string) => `${a}より後`,
  before: (a: string) => `${a}より前`,
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const en: typeof ja = {
  undated: "undated",
  day: (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  part: (y, m, third) => `${["early", "mid-", "late"][third]}${third === 1 ? "" : " "}${MONTHS[m - 1]} ${y}`,
  month: (y, m) => `${MONTHS[m - 1]} ${y}`,
  year: (y) => String(y),
  fiscalYear: (y) => `fiscal ${y}`,
  range: (a, b) => `${a} – ${b}`,
  until: (a) => `${a} or earlier`,
  since: (a) => `${a} or later`,
  about: (a) => `about ${a}`,
  between: (a, b) => `between ${a} and ${b}`,
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
  if (earliest === null) return say.until(dayInWords(latest as Day, language, "month"));
  if (latest === null) return say.since(dayInWords(earliest, language, "month"));
  const { year, month, date } = calendarOf(earliest);
  switch (precision) {
    case "day":
      return say.day(year, month, date);
    case "part":
      return say.part(year, month, date < 11 ? 0 : date < 21 ? 1 : 2);
    case "month":
      return say.month(year, month);
    case "year":
      return say.year(year);
    case "fiscal-year":
      return say.fiscalYear(year);
    default:
      return rangeInWords(earliest, latest, language);
  }
}

function rangeInWords(earliest: Day, latest: Day, language: Language): string {
  const whole = calendarOf(earliest).date === 1 && calendarOf(latest + 1).date === 1;
  const unit = whole ? "month" : "day";
  return dateWords[language].range(dayInWords(earliest, language, unit), dayInWords(latest, language, unit));
}

/** A day in words, to the day or to its month. */
export function dayInWords(day: Day, language: Language, unit: "day" | "month" = "day"): string {
  const { year, month, date } = calendarOf(day);
  const say = dateWords[language];
  return unit === "day" ? say.day(year, month, date) : say.month(year, month);
}

/** Where an undated step stands: 「2021年3月と2021年4月のあいだ」; "" where neither neighbour is dated. */
export function betweenInWords(between: { after: Day | null; before: Day | null }, language: Language): string {
  const say = dateWords[language];
  const name = (day: Day) => dayInWords(day, language, "month");
  if (between.after !== null && between.before !== null) return say.between(name(between.after), name(between.before));
  if (between.after !== null) return say.after(name(between.after));
  if (between.before !== null) return say.before(name(between.before));
  return "";
}
