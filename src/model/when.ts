/** A date as a source gives it: an interval of days with a precision, never a point that pretends to be exact. */

/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; may be negative. */
export type Day = number;

/** How exactly the source speaks. `part` is a third of a month (上旬, 中旬, 下旬). */
export type Precision = "day" | "part" | "month" | "season" | "year" | "fiscal-year" | "range";

/**
 * When something happened: on some day from `earliest` to `latest`, both included.
 * `null` at one end means the source leaves that end open (「2021-03以前」); both ends are never open:
 * something without any date has no `When` at all.
 */
export interface When {
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly precision: Precision;
  /** The source says "about" (頃). */
  readonly approximate: boolean;
  /** The text as the source has it. */
  readonly written: string;
}

/** A span of days a user looks at, both ends included. */
export interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** What can be said of a dated thing and a span: surely, perhaps, surely not, or nothing for want of a date. */
export type Verdict = "certain" | "possible" | "no" | "undated";

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date, or `null` where the calendar has no such date (30 February). `month` is 1 to 12. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  const same = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return same ? Math.round(at.getTime() / MS_PER_DAY) : null;
}

/** The calendar date of a day; `month` is 1 to 12. */
export function calendarOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The last day of a month; `month` is 1 to 12. */
export function lastDayOfMonth(year: number, month: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month, 0);
  return Math.round(at.getTime() / MS_PER_DAY);
}

/** Did it happen on or before `day`? Open ends and wide intervals answer "possible". */
export function hadHappenedBy(when: When | null, day: Day): Verdict {
  if (when === null) return "undated";
  if (when.latest !== null && when.latest <= day) return when.approximate ? "possible" : "certain";
  if (when.earliest !== null && when.earliest > day) return "no";
  return "possible";
}

/** Did it happen within `span`? Certain only when the whole interval lies inside. */
export function happenedIn(when: When | null, span: Span): Verdict {
  if (when === null) return "undated";
  const { earliest, latest } = when;
  if (latest !== null && latest < span.first) return "no";
  if (earliest !== null && earliest > span.last) return "no";
  const inside =
    !when.approximate && earliest !== null && latest !== null && earliest >= span.first && latest <= span.last;
  return inside ? "certain" : "possible";
}

/** Is the order of two dated things beyond doubt, with `a` not later than `b`? "About" (頃) leaves every order in doubt. */
export function isSurelyNotLater(a: When, b: When): boolean {
  if (a.approximate || b.approximate) return false;
  return a.latest !== null && b.earliest !== null && a.latest <= b.earliest;
}

/**
 * Order for lists: by earliest day, then latest; an open start counts by its end; undated last.
 * Ties are left to the caller's stable sort.
 */
export function compareWhen(a: When | null, b: When | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const start = (w: When) => w.earliest ?? w.latest ?? 0;
  const end = (w: When) => w.latest ?? w.earliest ?? 0;
  return start(a) - start(b) || end(a) - end(b);
}

/** The interval as EDTF (ISO 8601-2), e.g. `2021-03`, `2021-04-01/2022-03-31`, `../2021-03-31`, `2021~`. */
export function edtfOf(when: When): string {
  const about = when.approximate ? "~" : "";
  const iso = (day: Day, parts: 1 | 2 | 3) => {
    const { year, month, date } = calendarOf(day);
    const pieces = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(date).padStart(2, "0")];
    return pieces.slice(0, parts).join("-");
  };
  if (when.earliest === null) return `../${iso(when.latest as Day, 3)}${about}`;
  if (when.latest === null) return `${iso(when.earliest, 3)}${about}/..`;
  if (when.precision === "day") return iso(when.earliest, 3) + about;
  if (when.precision === "month") return iso(when.earliest, 2) + about;
  if (when.precision === "year") return iso(when.earliest, 1) + about;
  return `${iso(when.earliest, 3)}${about}/${iso(when.latest, 3)}${about}`;
}
