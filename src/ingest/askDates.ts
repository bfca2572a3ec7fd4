/** One question for each column of dates that can be read in several ways: which ways fit, and what speaks for one. */
import type { DateChoice, DateReading, Question, SheetDecisions, When } from "../model/index.ts";
import { leadingNumber } from "./meantDate.ts";
import { type NamedYear, namedYears } from "./namedYears.ts";
import { readWhen, readWhenAs } from "./readWhen.ts";
import type { RecognisedSheet } from "./recogniseSheet.ts";
import { fileStem } from "./sheetNames.ts";

type DateQuestion = Extract<Question, { sort: "date" }>;

const DATE_FIELDS = ["date", "until"];
const ORDERS: readonly DateReading[] = ["year-first", "month-first", "day-first"];
const ERAS: readonly DateReading[] = ["reiwa", "heisei", "showa"];
/** A later year of 令和 is hardly meant; of 昭和 an earlier one would be taken for 平成. */
const LAST_REIWA = 15;
const FIRST_SHOWA = 32;
/** So many different values show what a column is. */
const MOST_VALUES = 1000;
const MOST_OTHERS = 5;

/** Columns of which no value has several readings, or none of the readings is known, are not asked about. */
export function askDates(
  { file, sheet }: { readonly file: string; readonly sheet: string },
  found: RecognisedSheet,
  decisions: SheetDecisions,
): readonly DateQuestion[] {
  const titles = [fileStem(file), sheet, ...found.titles.flatMap(({ cells }) => cells)].filter(
    (text) => text.length <= 200,
  );
  return DATE_FIELDS.flatMap((field) => {
    const place = found.columns.get(field);
    if (place === undefined) return [];
    const question = askColumn(found, place, namedYears(titles));
    if (question === null) return [];
    return [{ ...question, file, header: found.headers[place] ?? "", chosen: decisions.dates?.[place] ?? null }];
  });
}

type Asked = Omit<DateQuestion, "file" | "header" | "chosen">;

function askColumn({ rows }: RecognisedSheet, place: number, titleYears: readonly NamedYear[]): Asked | null {
  const values = new Map<string, boolean>();
  let concerned = 0;
  for (const { cells, unclosed } of rows) {
    const text = (cells[place] ?? "").trim();
    if (text === "" || unclosed) continue;
    const known = values.get(text);
    const isDoubtful = known ?? isAmbiguous(text);
    if (known === undefined) values.set(text, isDoubtful);
    if (isDoubtful) concerned++;
  }
  const doubtful = [...values].flatMap(([text, isDoubtful]) => (isDoubtful ? [text] : [])).slice(0, MOST_VALUES);
  const [example, ...rest] = doubtful;
  if (example === undefined) return null;
  const sure = [...values].flatMap(([text, isDoubtful]) => (isDoubtful ? [] : [text])).slice(0, MOST_VALUES);
  const years = titleYears.length > 0 ? titleYears : yearsAmong(sure);
  const fitting = fittingReadings(doubtful, years);
  if (fitting.length === 0) return null;
  const choices = [...fitting, "leave" as const].map(
    (reading): DateChoice => ({ reading, when: whenAs(example, reading) }),
  );
  const suggested =
    proven(sure).find((reading) => fitting.includes(reading)) ?? titleReading(doubtful, titleYears, fitting);
  return {
    sort: "date",
    required: true,
    place,
    example,
    others: rest.slice(0, MOST_OTHERS),
    rows: concerned,
    choices,
    suggested,
  };
}

function isAmbiguous(text: string): boolean {
  const read = readWhen(text);
  return "problem" in read && read.problem === "DATE_AMBIGUOUS";
}

function whenAs(text: string, reading: DateReading): When | null {
  const read = readWhenAs(text, reading);
  return "when" in read ? read.when : null;
}

/** Readings that make a date of every value; where none does, of some. In the order in which they are offered. */
function fittingReadings(values: readonly string[], years: readonly NamedYear[]): readonly DateReading[] {
  const isDotted = values.every((text) => /\d[.．]\d/.test(text));
  const inYears = years.map(({ reading }) => reading);
  const candidates = [...(isDotted ? [...ERAS, ...ORDERS] : [...ORDERS, ...ERAS]), ...inYears];
  const counts = candidates.map((reading) => values.filter((text) => isPlausible(text, reading)).length);
  const most = counts.reduce((best, count) => Math.max(best, count), 0);
  if (most === 0) return [];
  return candidates.filter((_, at) => (most === values.length ? counts[at] === most : (counts[at] ?? 0) > 0));
}

function isPlausible(text: string, reading: DateReading): boolean {
  const first = leadingNumber(text) ?? 0;
  if (reading === "reiwa" && first > LAST_REIWA) return false;
  if (reading === "showa" && first < FIRST_SHOWA) return false;
  // 3/12 is no year and month; 21/3 and '21-3 can be
  if (reading === "year-first" && /^\d{1,2}[-/.]\d{1,2}$/.test(text.normalize("NFKC").trim()) && first <= 12)
    return false;
  return whenAs(text, reading) !== null;
}

/** What the other cells of a column prove, if they agree: the order by a day above 12, the era by its name. */
function proven(sure: readonly string[]): readonly DateReading[] {
  const orders = new Set<DateReading>();
  const eras = new Set<DateReading>();
  for (const text of sure) {
    const plain = text.normalize("NFKC").toLowerCase();
    const full = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/.exec(plain);
    if (full && full[1] !== full[2]) orders.add(Number(full[1]) > 12 ? "day-first" : "month-first");
    if (/^(?:令和|令|r)[\d元]/.test(plain)) eras.add("reiwa");
    if (/^(?:平成|平|h)[\d元]/.test(plain)) eras.add("heisei");
    if (/^(?:昭和|昭|s)[\d元]/.test(plain)) eras.add("showa");
  }
  return [...(orders.size === 1 ? orders : []), ...(eras.size === 1 ? eras : [])];
}

/** A title's year speaks for months and days without one, but 3.12 may as well be a year and a month. */
function titleReading(
  values: readonly string[],
  years: readonly NamedYear[],
  fitting: readonly DateReading[],
): DateReading | null {
  const found = years.find(({ reading }) => fitting.includes(reading))?.reading ?? null;
  const mayBeEra = fitting.some((reading) => ERAS.includes(reading)) && values.some((text) => /[.．]/.test(text));
  return mayBeEra ? null : found;
}

/** The years that dates of the same column name, the first three of them. */
function yearsAmong(sure: readonly string[]): readonly NamedYear[] {
  return namedYears(sure.map((text) => `${text.slice(0, 40)}`)).slice(0, 3);
}
