/** Moving through time by whole months: where a handle lands when it is pushed or let go. */
import { calendarOf, type Day, dayOf, lastDayOfMonth } from "../model/index.ts";

/**
 * The end of the month `months` on (negative: back) from `day`. A day inside a month counts as on the way:
 * forward it first reaches the end of its own month, backward the end of the month before.
 */
export function monthEndFrom(day: Day, months: number): Day {
  const { year, month } = calendarOf(day);
  const isEnd = lastDayOfMonth(year, month) === day;
  const index = year * 12 + month - 1 + months - (months > 0 && !isEnd ? 1 : 0);
  return lastDayOfMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** The first of the month `months` on (negative: back); inside a month as in `monthEndFrom`. */
export function monthStartFrom(day: Day, months: number): Day {
  return monthEndFrom(day - 1, months) + 1;
}

/** The end of a month nearest to `day`. */
export function nearestMonthEnd(day: Day): Day {
  const { year, month } = calendarOf(day);
  const end = lastDayOfMonth(year, month);
  const before = (dayOf(year, month, 1) ?? day) - 1;
  return end - day < day - before ? end : before;
}

/** The first of a month nearest to `day`. */
export function nearestMonthStart(day: Day): Day {
  return nearestMonthEnd(day - 1) + 1;
}
