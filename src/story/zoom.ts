/** Looking at a stretch of time more closely: one scale for the days shown, from decades to days. */
import type { Day, Span } from "../model/index.ts";
import { type Axis, assembled } from "./axis.ts";
import type { TimelineLane, TimelineMark } from "./timeline.ts";

/** So few days are shown at the closest. */
export const LEAST_DAYS = 14;

/** An axis over exactly these days, with one scale. */
export function axisOver(span: Span, widthPx: number, letterPx = 13): Axis {
  const width = Math.max(widthPx, 1);
  const end = Math.max(span.last, span.first) + 1;
  return assembled([{ scale: "close", first: span.first, end, fromPx: 0, toPx: width }], width, letterPx);
}

/**
 * The days shown after zooming by `factor` (below 1: closer) about a day, which keeps its place; from a folded axis first the stretch in which the
 * day lies is taken. `null` is the whole, where all of `whole` would be shown.
 */
export function zoomedSpan(axis: Axis, whole: Span, about: number, factor: number): Span | null {
  const at = axis.segments.find(({ end }) => about < end) ?? axis.segments.at(-1);
  if (!at) return null;
  const folded = axis.segments.length > 1;
  if (folded && factor >= 1) return null;
  const days = at.end - at.first;
  const wished = Math.round(Math.max(LEAST_DAYS, days * factor));
  if (wished >= whole.last + 1 - whole.first) return null;
  const share = Math.max(0, Math.min((about - at.first) / days, 1));
  return within(Math.round(about - share * wished), wished, whole);
}

/** The same number of days, moved by `days`, never past the ends of `whole`. */
export function pannedSpan(shown: Span, whole: Span, days: number): Span {
  return within(shown.first + Math.round(days), shown.last + 1 - shown.first, whole);
}

function within(first: Day, days: number, whole: Span): Span {
  const from = Math.max(whole.first, Math.min(first, whole.last + 1 - days));
  return { first: from, last: from + days - 1 };
}

/** The lane with the marks that have a place on these days, or none on any axis; and how many are left out. */
export function laneWithin(lane: TimelineLane, shown: Span): { lane: TimelineLane; left: number } {
  const marks = lane.marks.filter((mark) => meets(mark, shown));
  return { lane: { ...lane, marks }, left: lane.marks.length - marks.length };
}

function meets({ when, between }: TimelineMark, { first, last }: Span): boolean {
  const from = when ? (when.earliest ?? when.latest) : (between?.after ?? between?.before ?? null);
  const to = when ? (when.latest ?? when.earliest) : (between?.before ?? between?.after ?? null);
  return (from === null || from <= last) && (to === null || to >= first);
}
