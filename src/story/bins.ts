/** An axis cut into calendar bins: on each stretch the finest unit whose bins are wide enough to be seen and pressed. */
import { calendarOf, type Day, dayOf } from "../model/index.ts";
import type { Axis } from "./axis.ts";
import type { AxisSegment } from "./ticks.ts";

export const BIN_UNITS = ["decade", "five-years", "year", "quarter", "month", "week", "day"] as const;
export type BinUnit = (typeof BIN_UNITS)[number];

/** Whole days, `first` and `last` included. */
export interface Bin {
  readonly first: Day;
  readonly last: Day;
  readonly unit: BinUnit;
}

const DAYS: Readonly<Record<BinUnit, number>> = {
  decade: 3652,
  "five-years": 1826,
  year: 365,
  quarter: 90,
  month: 28,
  week: 7,
  day: 1,
};
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/**
 * The bins of an axis in time's order, side by side and without gaps from its first whole day to its last.
 * A bin that a fold or the end of the axis cuts is shorter than its unit. `leastPx` is how narrow a whole bin may be.
 */
export function binsAlong(axis: Axis, leastPx: number): readonly Bin[] {
  const starts: { day: Day; unit: BinUnit }[] = [];
  for (const segment of axis.segments) {
    const unit = unitFor(segment, leastPx);
    const first = Math.ceil(segment.first);
    const end = Math.ceil(segment.end);
    if (first >= end) continue;
    starts.push({ day: first, unit });
    for (let day = nextStart(first, unit); day < end; day = nextStart(day, unit)) starts.push({ day, unit });
  }
  const end = Math.ceil(axis.segments.at(-1)?.end ?? 0);
  return starts.map(({ day, unit }, i) => ({ first: day, last: (starts[i + 1]?.day ?? end) - 1, unit }));
}

function unitFor({ first, end, fromPx, toPx }: AxisSegment, leastPx: number): BinUnit {
  const pxPerDay = (toPx - fromPx) / (end - first);
  return BIN_UNITS.findLast((unit) => DAYS[unit] * pxPerDay >= leastPx) ?? "decade";
}

/** The first day after `day` on which a unit begins. */
function nextStart(day: Day, unit: BinUnit): Day {
  if (unit === "day") return day + 1;
  if (unit === "week") return day + 7 - ((((day - MONDAY) % 7) + 7) % 7);
  const { year, month } = calendarOf(day);
  if (unit === "month" || unit === "quarter") {
    const next = unit === "month" ? month + 1 : month + 3 - ((month - 1) % 3);
    return dayOf(next > 12 ? year + 1 : year, next > 12 ? next - 12 : next, 1) ?? day + 1;
  }
  const years = unit === "decade" ? 10 : unit === "five-years" ? 5 : 1;
  return dayOf((Math.floor(year / years) + 1) * years, 1, 1) ?? day + 1;
}
