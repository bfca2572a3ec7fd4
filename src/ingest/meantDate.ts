/** A date that can be read in several ways, written out as one of them, so that it has one reading only. */
import type { DateReading } from "../model/index.ts";
import { type ShortEnglish, shortEnglish } from "./englishMonths.ts";

const ERA_NAMES: Readonly<Record<string, string>> = { reiwa: "令和", heisei: "平成", showa: "昭和" };

/** `text` is NFKC, lower case and trimmed, without range or hedge. `null` where the reading says nothing about such a date. */
export function meantDate(text: string, reading: DateReading): string | null {
  const numbers = /^'?(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}|\d{1,2}))?$/.exec(text);
  if (numbers) {
    const [a, b] = [Number(numbers[1]), Number(numbers[2])];
    const last = numbers[3];
    if (last === undefined) return yearAndMonth(a, b, reading) ?? withYear(a, `${a}月${b}日`, reading);
    return last.length === 4 ? dayOfYear(a, b, Number(last), reading) : threeShort(a, b, Number(last), reading);
  }
  const shortYear = /^'?(\d{1,2})年(.*)$/.exec(text);
  if (shortYear) {
    const [year, rest] = [Number(shortYear[1]), shortYear[2] ?? ""];
    if (reading === "year-first") return `${centuryOf(year)}年${rest}`;
    return inEra(year, rest, reading);
  }
  const english = shortEnglish(text);
  if (english) return namedMonth(english, reading);
  const month = /^(\d{1,2})月/.exec(text);
  return month ? withYear(Number(month[1]), text, reading) : null;
}

/** Of two numbers beside a month one is its day and one the year; of one it is either. */
function namedMonth({ before, month, behind }: ShortEnglish, reading: DateReading): string | null {
  if (before !== null && behind !== null) {
    if (reading === "day-first") return `${centuryOf(behind)}-${month}-${before}`;
    return reading === "year-first" ? `${centuryOf(before)}-${month}-${behind}` : null;
  }
  const number = before ?? behind ?? 0;
  return reading === "year-first" ? `${centuryOf(number)}-${month}` : withYear(month, `${month}月${number}日`, reading);
}

/** The first number of a date without a full year, which an era's year would be; `null` where there is none. */
export function leadingNumber(text: string): number | null {
  const found = /^\D{0,2}(\d{1,2})(?!\d)/.exec(text.normalize("NFKC").trim());
  return found ? Number(found[1]) : null;
}

/** Two digits stand for the years 1936 to 2035: what a list tells has happened, or soon will. */
function centuryOf(year: number): number {
  return year < 36 ? 2000 + year : 1900 + year;
}

function dayOfYear(a: number, b: number, year: number, reading: DateReading): string | null {
  if (reading === "day-first") return `${year}-${b}-${a}`;
  return reading === "month-first" ? `${year}-${a}-${b}` : null;
}

function threeShort(a: number, b: number, c: number, reading: DateReading): string | null {
  if (reading === "year-first") return `${centuryOf(a)}-${b}-${c}`;
  return dayOfYear(a, b, centuryOf(c), reading) ?? inEra(a, `${b}月${c}日`, reading);
}

function yearAndMonth(a: number, b: number, reading: DateReading): string | null {
  return reading === "year-first" ? `${centuryOf(a)}-${b}` : inEra(a, `${b}月`, reading);
}

function inEra(year: number, rest: string, reading: DateReading): string | null {
  const era = ERA_NAMES[reading];
  return era === undefined ? null : `${era}${year}年${rest}`;
}

function withYear(month: number, rest: string, reading: DateReading): string | null {
  const found = /^(fiscal-)?year-(\d{4})$/.exec(reading);
  if (!found) return null;
  const year = Number(found[2]);
  return `${found[1] !== undefined && month < 4 ? year + 1 : year}年${rest}`;
}
