/** One date without ranges or hedges to the days it covers: 「2021年12月上旬」, `R3.12.4`, `2021-12`, `44534`. */
import { type DateReading, type Day, dayOf, lastDayOfMonth, type Precision } from "../model/index.ts";
import { monthNamed, shortEnglish } from "./englishMonths.ts";
import { ERA_PATTERN, eraYear } from "./eras.ts";
import { meantDate } from "./meantDate.ts";

export interface Interval {
  readonly first: Day;
  readonly last: Day;
  readonly precision: Precision;
}

export type IntervalProblem = "DATE_INVALID" | "DATE_AMBIGUOUS" | "DATE_UNREADABLE";

const FIRST_YEAR = 1000;
const LAST_YEAR = 2999;
/** Spreadsheet serials of 1930-01-01 and 2099-12-31, and of the day this house counts from. */
const FIRST_SERIAL = 10_959;
const LAST_SERIAL = 73_050;
const SERIAL_OF_DAY_0 = 25_569;

/** `text` is NFKC, lower case and trimmed. `reading` decides between several readings; it changes no others. */
export function readInterval(text: string, reading: DateReading | null): Interval | IntervalProblem {
  const read = readEra(text) ?? readGregorian(text) ?? readNumber(text) ?? readTwoWays(text) ?? "DATE_UNREADABLE";
  if (read !== "DATE_AMBIGUOUS" || reading === null) return read;
  const meant = meantDate(text, reading);
  return meant === null ? read : (readEra(meant) ?? readGregorian(meant) ?? read);
}

const ERA_DATE = new RegExp(`^(${ERA_PATTERN})\\.?\\s*(\\d{1,2}|元)(?:$|年度|[年./-])(.*)$`);

function readEra(text: string): Interval | IntervalProblem | null {
  const found = ERA_DATE.exec(text);
  if (!found) return null;
  const era = eraYear(found[1] ?? "", found[2] ?? "");
  if (!era) return "DATE_INVALID";
  const read = text.includes("年度") ? fiscalYear(era.year) : readWithinYear(era.year, found[3] ?? "");
  if (typeof read === "string") return read;
  if (read.last < era.first || read.first > era.last) return "DATE_INVALID";
  const isWhole = read.precision !== "year" || (read.first >= era.first && read.last <= era.last);
  if (isWhole) return read;
  return { first: Math.max(read.first, era.first), last: Math.min(read.last, era.last), precision: "range" };
}

function readGregorian(text: string): Interval | IntervalProblem | null {
  const fiscal = /^(?:fy|fiscal(?:\s+year)?\s)?\s*(\d{4})\s*(?:年度|fy)?$/.exec(text);
  if (fiscal && /年度|fy|fiscal/.test(text))
    return inYears(Number(fiscal[1])) ? fiscalYear(Number(fiscal[1])) : "DATE_UNREADABLE";
  const dated = /^(\d{4})(?:$|年|[-/.])(.*)$/.exec(text);
  if (dated) return inYears(Number(dated[1])) ? readWithinYear(Number(dated[1]), dated[2] ?? "") : "DATE_UNREADABLE";
  return readEnglish(text);
}

/** What follows the year: month, day, third of a month, season. */
function readWithinYear(year: number, rest: string): Interval | IntervalProblem {
  const tail = rest.replace(/\s+|中$/g, "");
  if (tail === "") return monthsOf(year, 1, 12, "year");
  const season = SEASONS.get(tail.replace(/^の/, ""));
  if (season === "winter") return "DATE_AMBIGUOUS";
  if (season !== undefined) return monthsOf(year, season, season + 2, "season");
  const found = /^(\d{1,2})(?:月|[-/.]|$)(.*)$/.exec(tail);
  if (!found) return "DATE_UNREADABLE";
  const month = Number(found[1]);
  const after = found[2] ?? "";
  if (month < 1 || month > 12)
    return after === "" || /^(\d{1,2}日?|[上中下初]旬)$/.test(after) ? "DATE_INVALID" : "DATE_UNREADABLE";
  if (after === "") return monthsOf(year, month, month, "month");
  const third = ["上旬", "中旬", "下旬"].indexOf(after.replace("初旬", "上旬"));
  if (third >= 0) return thirdOf(year, month, third);
  const date = /^(\d{1,2})日?$/.exec(after);
  return date ? onDay(dayOf(year, month, Number(date[1]))) : "DATE_UNREADABLE";
}

/** The winter of a year may be the one it begins or the one it ends with. */
const SEASONS = new Map<string, number | "winter">([
  ["春", 3],
  ["夏", 6],
  ["秋", 9],
  ["冬", "winter"],
]);

/** `4 Dec 2021`, `December 4, 2021`, `Dec 2021`: the month's name leaves no second reading. */
function readEnglish(text: string): Interval | IntervalProblem | null {
  const found =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([a-z]{3,9})\.?[\s-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/.exec(text);
  if (!found) return null;
  const month = monthNamed(found[2] ?? "");
  const year = Number(found[4]);
  if (month === 0 || !inYears(year)) return null;
  const date = found[1] ?? found[3];
  return date === undefined ? monthsOf(year, month, month, "month") : onDay(dayOf(year, month, Number(date)));
}

/** `20211204`, `202112`, or the serial number by which a spreadsheet keeps a day. */
function readNumber(text: string): Interval | IntervalProblem | null {
  const digits = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  if (digits && inYears(Number(digits[1])))
    return readWithinYear(Number(digits[1]), [digits[2], digits[3]].filter(Boolean).join("-"));
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return onDay(serial - SERIAL_OF_DAY_0);
  return null;
}

/** Day and month in an order nobody named, years of two digits, months without a year. */
function readTwoWays(text: string): Interval | IntervalProblem | null {
  const full = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (full) {
    const [a, b, year] = [Number(full[1]), Number(full[2]), Number(full[3])];
    const readings = [dayOf(year, b, a), dayOf(year, a, b)].filter((day) => day !== null);
    if (readings.length === 0 || !inYears(year)) return "DATE_INVALID";
    return new Set(readings).size === 1 ? onDay(readings[0] ?? null) : "DATE_AMBIGUOUS";
  }
  const isShort = /^'?\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/.test(text);
  const lacksYear =
    /^(?:'?\d{1,2}年(?:度|\d{1,2}月(?:\d{1,2}日|[上中下初]旬)?)?|\d{1,2}月(?:\d{1,2}日|[上中下初]旬)?)$/.test(text);
  return isShort || lacksYear || shortEnglish(text) !== null ? "DATE_AMBIGUOUS" : null;
}

function inYears(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function onDay(day: Day | null): Interval | IntervalProblem {
  return day === null ? "DATE_INVALID" : { first: day, last: day, precision: "day" };
}

function monthsOf(year: number, first: number, last: number, precision: Precision): Interval {
  return { first: dayOf(year, first, 1) ?? 0, last: lastDayOfMonth(year, last), precision };
}

function fiscalYear(year: number): Interval {
  return { first: dayOf(year, 4, 1) ?? 0, last: lastDayOfMonth(year + 1, 3), precision: "fiscal-year" };
}

function thirdOf(year: number, month: number, third: number): Interval {
  const first = dayOf(year, month, third * 10 + 1) ?? 0;
  return { first, last: third === 2 ? lastDayOfMonth(year, month) : first + 9, precision: "part" };
}
