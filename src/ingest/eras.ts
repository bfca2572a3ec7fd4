/** Japanese eras and the days on which they began and ended. */
import { type Day, dayOf } from "../model/index.ts";

interface Era {
  readonly names: readonly string[];
  readonly firstYear: number;
  readonly first: Day;
  readonly last: Day;
}

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? 0;

/** The era goes on; whoever writes 「令和99年」 has slipped, and shall hear of it. */
const LAST_DAY_OF_REIWA = day(2069, 4, 30);

/** The days on which 明治 and 大正 ended were also the first of the next era; later ones ended with the day. */
const ERAS: readonly Era[] = [
  { names: ["令和", "令", "r"], firstYear: 2019, first: day(2019, 5, 1), last: LAST_DAY_OF_REIWA },
  { names: ["平成", "平", "h"], firstYear: 1989, first: day(1989, 1, 8), last: day(2019, 4, 30) },
  { names: ["昭和", "昭", "s"], firstYear: 1926, first: day(1926, 12, 25), last: day(1989, 1, 7) },
  { names: ["大正", "大", "t"], firstYear: 1912, first: day(1912, 7, 30), last: day(1926, 12, 25) },
  { names: ["明治", "明", "m"], firstYear: 1868, first: day(1868, 1, 25), last: day(1912, 7, 30) },
];

/** How an era may be written before its year, as part of a regular expression; longer names first. */
export const ERA_PATTERN = ERAS.flatMap(({ names }) => names)
  .toSorted((a, b) => b.length - a.length)
  .join("|");

/** The Gregorian year and the days the era lasted, for its name and the year in it (「元」 is 1). */
export function eraYear(name: string, yearInEra: string): { year: number; first: Day; last: Day } | null {
  const era = ERAS.find(({ names }) => names.includes(name));
  const count = yearInEra === "元" ? 1 : Number(yearInEra);
  return era && count > 0 ? { year: era.firstYear + count - 1, first: era.first, last: era.last } : null;
}
