/** The day an option names. */
import { type Day, dayOf, lastDayOfMonth } from "../model/index.ts";
import type { Words } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";

/**
 * `YYYY-MM-DD`, or a month or year, of which `end` says whether its first or its last day is meant. `null` where the option is
 * not given; refuses what is no such date.
 */
export function askedDay({ values }: Arguments, option: string, end: "first" | "last", words: Words): Day | null {
  const text = values.get(option);
  if (text === undefined) return null;
  const [, year, month, date] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text.normalize("NFKC").trim()) ?? [];
  const day = year === undefined ? null : dayIn(Number(year), numberOf(month), numberOf(date), end);
  if (day === null) throw new Refusal(words.terminal.dayUnreadable(option, text));
  return day;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function dayIn(year: number, month: number | null, date: number | null, end: "first" | "last"): Day | null {
  if (date !== null) return dayOf(year, month ?? 1, date);
  const whole = month ?? (end === "first" ? 1 : 12);
  const first = dayOf(year, whole, 1);
  return first === null || end === "first" ? first : lastDayOfMonth(year, whole);
}
