/** Playing through time: how fast, and where the playhead is a moment later. */
import type { Day, Span } from "../model/index.ts";

/** What passes in a second. */
export const PACES = ["day", "week", "month", "quarter", "year", "five-years"] as const;
export type Pace = (typeof PACES)[number];

export const DAYS_A_SECOND: Readonly<Record<Pace, number>> = {
  day: 1,
  week: 7,
  month: 30.44,
  quarter: 91.31,
  year: 365.25,
  "five-years": 1826.25,
};

/** A record of any length is over in about so many seconds, where nobody chose a pace. */
const READABLE_SECONDS = 45;

/** The slowest pace at which the span is played within a readable time. */
export function paceFor(span: Span): Pace {
  const days = span.last + 1 - span.first;
  return PACES.find((pace) => pace !== "day" && days / DAYS_A_SECOND[pace] <= READABLE_SECONDS) ?? "five-years";
}

export interface Course {
  /** Where the playhead begins and ends; with `first` after `last` there is nothing to play. */
  readonly first: Day;
  readonly last: Day;
  /** Days on which the picture changes, in order. */
  readonly changes: readonly Day[];
}

export interface Played {
  readonly at: number;
  /** The empty days jumped over, if any were. */
  readonly skipped: Span | null;
  readonly ended: boolean;
}

/**
 * The playhead `days` (never negative) later on its course, or earlier if it is played backwards. With `emptyDays` a stretch in which
 * nothing changes is jumped over where it is longer than that; `null` plays every day.
 */
export function playedOn(
  course: Course,
  at: number,
  days: number,
  backwards: boolean,
  emptyDays: number | null,
): Played {
  const way = backwards ? -1 : 1;
  const goal = backwards ? course.first : course.last;
  let next = at + way * days;
  let skipped: Span | null = null;
  if (emptyDays !== null) {
    const here = Math.floor(at);
    const change = backwards ? course.changes.findLast((day) => day < here) : course.changes.find((day) => day > here);
    const landing = change === undefined ? goal : Math.max(course.first, Math.min(change, course.last));
    if (Math.abs(landing - here) > emptyDays && (next - landing) * way < 0) {
      skipped = { first: Math.min(here, landing) + 1, last: Math.max(here, landing) - 1 };
      next = landing;
    }
  }
  const ended = (next - goal) * way >= 0;
  return { at: ended ? goal : next, skipped, ended };
}
