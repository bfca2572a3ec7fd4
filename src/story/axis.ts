/** One axis of time, folded like paper: the stories close up, the far past (and future) pressed together beside them. */
import { calendarOf, type Day, dayOf } from "../model/index.ts";
import { type AxisSegment, type AxisTick, ticksAlong } from "./ticks.ts";
import type { Timeline, TimelineMark } from "./timeline.ts";

export interface Axis {
  readonly widthPx: number;
  /** One to three, without gaps, from 0 to `widthPx`; a fold lies between two. */
  readonly segments: readonly AxisSegment[];
  readonly ticks: readonly AxisTick[];
  /** Where a day begins, in px; what lies off the axis stands at its nearer end. Takes fractions of days. */
  readonly xOf: (day: number) => number;
  /** The day (with its fraction) at a place; the inverse of `xOf`. */
  readonly dayAt: (px: number) => number;
}

/** A place between neighbours for one mark without a date. */
const SLOT_PX = 24;
const EDGE_PX = 14;
/** The far past in the pictures of the house: a year in 11 px. */
const FAR_PX_PER_YEAR = 11;
const DAYS_PER_YEAR = 365.25;
/** Folded only where the stories would otherwise get less than this share of the width. */
const LEAST_CLOSE_SHARE = 0.62;
const SHORTEST_DAYS = 10;

interface Side {
  /** Days beyond the close stretch that must be shown, 0 for none. */
  readonly px: number;
  readonly end: Day;
}

/**
 * The axis of a record over `widthPx`. With stories it is close from their first to their last date, with room for undated
 * steps at both ends, and folded where the record reaches so much farther that the stories would be cramped; otherwise it has
 * one scale. `letterPx` is the type size of the labels. `null` when nothing is dated.
 */
export function axisFor(timeline: Timeline, widthPx: number, letterPx = 13): Axis | null {
  const { span, storySpan } = timeline;
  if (span === null) return null;
  const width = Math.max(widthPx, 1);
  const core = atLeast(storySpan ?? span, SHORTEST_DAYS);
  const whole = { first: Math.min(span.first, core.first), last: Math.max(span.last, core.last) };
  const days = core.last + 1 - core.first;
  const isFolded = (farDays: number) => (days * 1.25) / (days * 1.25 + farDays) < LEAST_CLOSE_SHARE;
  const foldsBefore = isFolded(core.first - whole.first);
  const foldsAfter = isFolded(whole.last - core.last);
  const share = foldsBefore && foldsAfter ? 0.22 : 0.3;
  const farPx = (folds: boolean, farDays: number) =>
    folds ? Math.min(share * width, Math.max((FAR_PX_PER_YEAR * farDays) / DAYS_PER_YEAR, 0.08 * width)) : 0;
  const before: Side = { px: farPx(foldsBefore, core.first - whole.first), end: whole.first };
  const after: Side = { px: farPx(foldsAfter, whole.last - core.last), end: whole.last + 1 };
  const shown = { first: foldsBefore ? core.first : whole.first, end: (foldsAfter ? core.last : whole.last) + 1 };
  return assembled(segmentsOf(timeline, shown, before, after, width), width, letterPx);
}

function segmentsOf(
  timeline: Timeline,
  shown: { first: number; end: number },
  before: Side,
  after: Side,
  width: number,
): readonly AxisSegment[] {
  const closePx = width - before.px - after.px;
  const marks = timeline.lanes.map((lane) => lane.marks);
  const waiting = (isWaiting: (mark: TimelineMark) => boolean) =>
    Math.max(0, ...marks.map((m) => m.filter(isWaiting).length));
  const leading = waiting(({ between }) => between !== null && between.after === null && between.before !== null);
  const trailing = waiting(({ between }) => between !== null && between.after !== null && between.before === null);
  const roomFor = (share: number, count: number) =>
    Math.min(0.3 * closePx, Math.max(share * closePx, EDGE_PX + SLOT_PX * count));
  const trailPx = roomFor(0.1, trailing);
  let leadPx = roomFor(0.04, leading);
  let scale = (closePx - leadPx - trailPx) / (shown.end - shown.first);
  const newYear = dayOf(calendarOf(shown.first).year, 1, 1) ?? shown.first;
  const toNewYear = shown.first - newYear;
  if (toNewYear * scale > leadPx && toNewYear < 0.35 * (shown.end - shown.first)) {
    scale = (closePx - trailPx - EDGE_PX) / (shown.end - newYear);
    leadPx = toNewYear * scale + EDGE_PX;
  }
  const first = shown.first - leadPx / scale;
  const end = shown.end + trailPx / scale;
  // where the room beside the stories reaches past all that lies beyond, there is nothing left to fold
  if (before.px > 0 && first <= before.end)
    return segmentsOf(timeline, { ...shown, first: before.end }, { ...before, px: 0 }, after, width);
  if (after.px > 0 && end >= after.end)
    return segmentsOf(timeline, { ...shown, end: after.end }, before, { ...after, px: 0 }, width);
  const segments: AxisSegment[] = [];
  if (before.px > 0) {
    const farScale = (before.px - Math.min(EDGE_PX, before.px / 4)) / (first - before.end);
    const farFirst = first - before.px / farScale;
    segments.push({ scale: "far", first: farFirst, end: first, fromPx: 0, toPx: before.px });
  }
  segments.push({ scale: "close", first, end, fromPx: before.px, toPx: width - after.px });
  if (after.px > 0) {
    const farScale = (after.px - Math.min(EDGE_PX, after.px / 4)) / (after.end - end);
    segments.push({ scale: "far", first: end, end: end + after.px / farScale, fromPx: width - after.px, toPx: width });
  }
  return segments;
}

/** The axis that stretches make, side by side from 0 to `widthPx`; never empty. */
export function assembled(segments: readonly AxisSegment[], widthPx: number, letterPx: number): Axis {
  const last = segments.at(-1) as AxisSegment;
  const xOf = (day: number) => {
    const within = segments.find(({ end }) => day < end) ?? last;
    const share = (day - within.first) / (within.end - within.first);
    return Math.max(0, Math.min(within.fromPx + share * (within.toPx - within.fromPx), widthPx));
  };
  const dayAt = (px: number) => {
    const at = Math.max(0, Math.min(px, widthPx));
    const within = segments.find(({ toPx }) => at < toPx) ?? last;
    const share = (at - within.fromPx) / (within.toPx - within.fromPx);
    return within.first + share * (within.end - within.first);
  };
  return { widthPx, segments, ticks: ticksAlong(segments, letterPx), xOf, dayAt };
}

function atLeast(span: { first: Day; last: Day }, days: number): { first: Day; last: Day } {
  const missing = Math.max(0, days - (span.last + 1 - span.first));
  return { first: span.first - Math.floor(missing / 2), last: span.last + Math.ceil(missing / 2) };
}
