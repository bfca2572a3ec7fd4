/** Days as people write them down: to the day, the month, the fiscal year, "about", or not at all. */
import { calendarOf, type Day, dayOf, lastDayOfMonth, type Precision, type When } from "../model/index.ts";
import { type Chance, drawing } from "./chance.ts";

type Manner = (day: Day) => When | null;

const REIWA = 2018;
const PARTS = [
  { name: "上旬", first: 1, last: 10 },
  { name: "中旬", first: 11, last: 20 },
  { name: "下旬", first: 21, last: 31 },
] as const;
const SEASONS = [
  { name: "春", first: 3 },
  { name: "夏", first: 6 },
  { name: "秋", first: 9 },
] as const;

const firstOf = (year: number, month: number): Day => dayOf(year, month, 1) ?? 0;
const two = (number: number): string => String(number).padStart(2, "0");

function when(
  written: string,
  precision: Precision,
  earliest: Day | null,
  latest: Day | null,
  approximate = false,
): When {
  return { earliest, latest, precision, approximate, written };
}

const toTheDay: Manner = (day) => {
  const { year, month, date } = calendarOf(day);
  return when(`${year}-${two(month)}-${two(date)}`, "day", day, day);
};

const toTheDayInJapanese: Manner = (day) => {
  const { year, month, date } = calendarOf(day);
  const named = year > REIWA + 1 ? `令和${year - REIWA}年` : `${year}年`;
  return when(`${named}${month}月${date}日`, "day", day, day);
};

const toTheMonth: Manner = (day) => {
  const { year, month } = calendarOf(day);
  return when(`${year}-${two(month)}`, "month", firstOf(year, month), lastDayOfMonth(year, month));
};

const toTheMonthInJapanese: Manner = (day) => {
  const { year, month } = calendarOf(day);
  return when(`${year}年${month}月`, "month", firstOf(year, month), lastDayOfMonth(year, month));
};

const toTheThird: Manner = (day) => {
  const { year, month, date } = calendarOf(day);
  const { name, first, last } = PARTS[Math.min(2, Math.floor((date - 1) / 10))] ?? PARTS[0];
  const start = firstOf(year, month) - 1;
  const end = last === 31 ? lastDayOfMonth(year, month) : start + last;
  return when(`${year}年${month}月${name}`, "part", start + first, end);
};

const toTheSeason: Manner = (day) => {
  const { year, month } = calendarOf(day);
  const season = SEASONS.find(({ first }) => month >= first && month < first + 3);
  // A winter lies in two years.
  if (season === undefined) return toTheMonth(day);
  const { name, first } = season;
  return when(`${year}年${name}`, "season", firstOf(year, first), lastDayOfMonth(year, first + 2));
};

const toTheYear: Manner = (day) => {
  const { year } = calendarOf(day);
  return when(String(year), "year", firstOf(year, 1), lastDayOfMonth(year, 12));
};

const toTheFiscalYear: Manner = (day) => {
  const { year, month } = calendarOf(day);
  const starts = month < 4 ? year - 1 : year;
  return when(`${starts}年度`, "fiscal-year", firstOf(starts, 4), lastDayOfMonth(starts + 1, 3));
};

const about: Manner = (day) => {
  const { year, month } = calendarOf(day);
  return when(`${year}年${month}月頃`, "month", firstOf(year, month), lastDayOfMonth(year, month), true);
};

const orEarlier: Manner = (day) => {
  const { year, month } = calendarOf(day);
  return when(`${year}-${two(month)}以前`, "month", null, lastDayOfMonth(year, month));
};

const drawManner = drawing<Manner>([
  [toTheDay, 24],
  [toTheDayInJapanese, 8],
  [toTheMonth, 22],
  [toTheMonthInJapanese, 14],
  [toTheThird, 3],
  [toTheSeason, 2],
  [toTheYear, 7],
  [toTheFiscalYear, 9],
  [about, 3],
  [orEarlier, 2],
  [() => null, 6],
]);

/** A date that covers the day; `null` where nobody wrote it down. */
export function asWritten(day: Day, chance: Chance): When | null {
  return drawManner(chance)(day);
}

/** To the month or better, for what a story tells. */
export function asTold(day: Day, chance: Chance): When | null {
  return chance.oneOf([toTheDay, toTheMonth, toTheMonth, toTheMonthInJapanese])(day);
}
