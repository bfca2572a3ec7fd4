/** The ticks of an axis: which days get a line, and which lines get a label so that no two labels touch. */
import { calendarOf, type Day, dayOf } from "../model/index.ts";

/** A stretch of the axis with one scale. Days may be fractional; `end` is where the next stretch begins. */
export interface AxisSegment {
  readonly scale: "close" | "far";
  readonly first: number;
  readonly end: number;
  readonly fromPx: number;
  readonly toPx: number;
}

export interface TickLabel {
  readonly unit: "year" | "month" | "day";
  readonly year: number;
  readonly month: number;
  readonly date: number;
  /** The first label of a close stretch names its year too. */
  readonly full: boolean;
  /** A year seen close. */
  readonly strong: boolean;
  /** Room kept for the label, in px. */
  readonly fromPx: number;
  readonly toPx: number;
}

export interface AxisTick {
  readonly day: Day;
  readonly x: number;
  readonly line: "year" | "plain" | "none";
  readonly label: TickLabel | null;
}

type Unit = TickLabel["unit"];
interface Level {
  readonly unit: Unit;
  readonly step: number;
  readonly days: number;
}

const LEVELS: readonly Level[] = [
  ...[1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].map((step): Level => ({ unit: "year", step, days: 365.25 * step })),
  ...[6, 3, 1].map((step): Level => ({ unit: "month", step, days: 30.44 * step })),
  ...[10, 5, 1].map((step): Level => ({ unit: "day", step, days: step })),
];
/** Widths in letters, on the wide side in both languages. */
const LETTERS = { year: 2.7, strongYear: 3.9, month: 2.6, day: 2.4, fullMonth: 6.2, fullDay: 8 };
const GAP_PX = 8;
const LEAST_LINE_PX = 7;

/** The ticks of all stretches, in time's order. Years come before months, close stretches before far ones, for want of room. */
export function ticksAlong(segments: readonly AxisSegment[], letterPx: number): readonly AxisTick[] {
  const widthPx = segments.at(-1)?.toPx ?? 0;
  const taken: TickLabel[] = [];
  const ticks = new Map<Day, AxisTick>();
  const placed = (segment: AxisSegment, day: Day, unit: Unit, full: boolean): TickLabel | null => {
    const strong = unit === "year" && segment.scale === "close";
    const room = lettersOf(unit, full, segment.scale) * letterPx;
    const wished = segment.scale === "far" ? xIn(segment, day) - room / 2 : xIn(segment, day);
    const fromPx = Math.max(0, Math.min(wished, widthPx - room));
    const label = { unit, ...calendarOf(day), full, strong, fromPx, toPx: fromPx + room };
    if (
      label.fromPx < 0 ||
      taken.some((other) => label.fromPx < other.toPx + GAP_PX && other.fromPx < label.toPx + GAP_PX)
    )
      return null;
    if (segment.scale === "close" && (fromPx < segment.fromPx - 1 || label.toPx > segment.toPx + 1)) return null;
    taken.push(label);
    return label;
  };
  for (const segment of segments.toSorted((a, b) => Number(a.scale === "far") - Number(b.scale === "far"))) {
    fillSegment(segment, letterPx, ticks, (day, unit, full) => placed(segment, day, unit, full));
  }
  return [...ticks.values()].sort((a, b) => a.day - b.day);
}

function fillSegment(
  segment: AxisSegment,
  letterPx: number,
  ticks: Map<Day, AxisTick>,
  place: (day: Day, unit: Unit, full: boolean) => TickLabel | null,
): void {
  const pxPerDay = (segment.toPx - segment.fromPx) / (segment.end - segment.first);
  const spacing = (level: Level) => level.days * pxPerDay;
  const labelled = (level: Level) => spacing(level) >= lettersOf(level.unit, false, segment.scale) * letterPx + GAP_PX;
  const showsDays = LEVELS.some((level) => level.unit === "day" && labelled(level));
  const lined = (level: Level) => (level.unit !== "day" || showsDays) && spacing(level) >= LEAST_LINE_PX;
  const levels = LEVELS.filter((level) => level.unit === "year" || segment.scale === "close").filter(
    (level) => labelled(level) || (segment.scale === "close" && lined(level)),
  );
  const put = (day: Day, unit: Unit, label: TickLabel | null) => {
    if (ticks.has(day) || (segment.scale === "far" && label === null)) return;
    ticks.set(day, { day, x: xIn(segment, day), line: unit === "year" ? "year" : "plain", label });
  };
  if (segment.scale === "far") putEdgeYear(segment, ticks, place);
  else putHead(segment, levels.filter(labelled), ticks, place);
  for (const level of levels) {
    for (const day of daysOf(level, segment)) {
      if (!ticks.has(day)) put(day, level.unit, labelled(level) ? place(day, level.unit, false) : null);
    }
  }
}

/** The year in which the far past begins is worth a label of its own. */
function putEdgeYear(
  segment: AxisSegment,
  ticks: Map<Day, AxisTick>,
  place: (d: Day, u: Unit, full: boolean) => TickLabel | null,
) {
  if (segment.fromPx > 0) return;
  const { year } = calendarOf(Math.ceil(segment.first));
  const day = [year, year + 1].map((y) => dayOf(y, 1, 1)).find((d) => d !== null && d >= segment.first);
  if (day === null || day === undefined || day >= segment.end) return;
  const label = place(day, "year", false);
  if (label) ticks.set(day, { day, x: xIn(segment, day), line: "year", label });
}

/** Where a close stretch begins far from a new year, its first label says the year. */
function putHead(
  segment: AxisSegment,
  levels: readonly Level[],
  ticks: Map<Day, AxisTick>,
  place: (day: Day, unit: Unit, full: boolean) => TickLabel | null,
) {
  const finest = levels.at(-1);
  if (!finest || finest.unit === "year") return;
  const first = daysOf(finest, segment)[0];
  if (first === undefined) return;
  const newYear = daysOf({ unit: "year", step: 1, days: 365.25 }, segment)[0];
  if (newYear !== undefined && newYear <= first) return;
  if (newYear !== undefined) {
    const label = place(newYear, "year", false);
    ticks.set(newYear, { day: newYear, x: xIn(segment, newYear), line: "year", label });
  }
  const label = place(first, finest.unit, true);
  if (label) ticks.set(first, { day: first, x: xIn(segment, first), line: "plain", label });
}

function lettersOf(unit: Unit, full: boolean, scale: AxisSegment["scale"]): number {
  if (unit === "year") return scale === "close" ? LETTERS.strongYear : LETTERS.year;
  if (unit === "month") return full ? LETTERS.fullMonth : LETTERS.month;
  return full ? LETTERS.fullDay : LETTERS.day;
}

function xIn(segment: AxisSegment, day: Day): number {
  const share = (day - segment.first) / (segment.end - segment.first);
  return segment.fromPx + share * (segment.toPx - segment.fromPx);
}

function daysOf({ unit, step }: Level, { first, end }: AxisSegment): readonly Day[] {
  const from = calendarOf(Math.floor(first));
  const to = calendarOf(Math.ceil(end));
  const found: Day[] = [];
  const keep = (day: Day | null) => {
    if (day !== null && day >= first && day < end) found.push(day);
  };
  if (unit === "year") {
    for (let y = Math.ceil(from.year / step) * step; y <= to.year; y += step) keep(dayOf(y, 1, 1));
    return found;
  }
  for (let month = from.year * 12 + from.month - 1; month <= to.year * 12 + to.month - 1; month++) {
    const year = Math.floor(month / 12);
    if (unit === "month") {
      if ((month % 12) % step === 0) keep(dayOf(year, (month % 12) + 1, 1));
    } else {
      for (let date = 1; date <= (step === 1 ? 31 : 30 - step + 1); date += step)
        keep(dayOf(year, (month % 12) + 1, date));
    }
  }
  return found;
}
