/** Where the marks of one lane stand on an axis: none on top of another, each as near to its date as that allows. */
import type { Axis } from "./axis.ts";
import { type Crowded, spreadOut } from "./spreadOut.ts";
import type { TimelineLane, TimelineMark } from "./timeline.ts";

/** One mark, or several gathered because there is no room to show each. In the lane's order; never empty. */
export interface Stop {
  readonly id: string;
  readonly marks: readonly TimelineMark[];
  /** Centre, in px. */
  readonly x: number;
  /** `lane`: on the lane's line. `hung`: above it, over the seam of its neighbours. */
  readonly level: "lane" | "hung";
}

/** How wide the doubt of a date is: from its first day to its last, open where the source leaves an end open. */
export interface DoubtBar {
  readonly id: string;
  readonly fromPx: number;
  readonly toPx: number;
  readonly opens: "none" | "before" | "after";
}

/** Holds undated marks: dots along the days between the neighbours, and a stem up to the marks hung there. */
export interface Seam {
  readonly id: string;
  readonly fromPx: number;
  readonly toPx: number;
  /** From the first to the last of the marks held; `null` for marks that stand on the lane beyond their only neighbour. */
  readonly hung: { readonly stemPx: number; readonly fromPx: number; readonly toPx: number } | null;
}

export interface PlacedLane {
  /** Stories in the order of telling, context in the order of time. */
  readonly stops: readonly Stop[];
  readonly bars: readonly DoubtBar[];
  readonly seams: readonly Seam[];
  /** Marks without any place on the axis. */
  readonly margin: readonly TimelineMark[];
}

export interface Room {
  /** Least distance between two centres. */
  readonly spacingPx: number;
  /** How far a mark may be moved from its date before it is gathered with its neighbours instead. */
  readonly slackPx: number;
}

const LEAST_BAR_PX = 6;
const OPEN_BAR_PX = 120;
/** A hung mark has no date to be true to: it may go this many places to a side. */
const MOST_SIDEWARDS = 4;

/**
 * Places a lane's marks. Marks between the same dated neighbours hang side by side; what stands closer than `spacingPx` is moved
 * apart by at most `slackPx`, else gathered. Without an axis (nothing dated anywhere) all marks stand in the margin.
 * Cost: quadratic in the marks of the lane.
 */
export function placeMarks(lane: TimelineLane, axis: Axis | null, room: Room): PlacedLane {
  if (axis === null) return { stops: [], bars: [], seams: [], margin: lane.marks };
  const onLane: Crowded<TimelineMark>[] = [];
  const between = new Map<string, TimelineMark[]>();
  const margin: TimelineMark[] = [];
  const bars = new Map<string, DoubtBar>();
  for (const mark of lane.marks) {
    if (mark.when !== null) {
      onLane.push({ items: [mark], x: dateX(mark, axis, room.spacingPx) });
      const bar = doubtBar(mark, axis);
      if (bar) bars.set(`${bar.fromPx}:${bar.toPx}:${bar.opens}`, bar);
    } else if (mark.between && (mark.between.after !== null || mark.between.before !== null)) {
      const key = `${mark.between.after}:${mark.between.before}`;
      between.set(key, [...(between.get(key) ?? []), mark]);
    } else margin.push(mark);
  }
  const seams: Seam[] = [];
  const hanging: Crowded<TimelineMark>[] = [];
  const heldOf = new Map<string, { fromPx: number; toPx: number; marks: readonly TimelineMark[] }>();
  for (const [key, marks] of between) {
    const { after, before } = marks[0]?.between ?? { after: null, before: null };
    const fromPx = after === null ? null : axis.xOf(after + 1);
    const toPx = before === null ? null : axis.xOf(before);
    if (fromPx !== null && toPx !== null) {
      const middle = (fromPx + toPx) / 2;
      const ends = toPx > fromPx ? { fromPx, toPx } : { fromPx: middle, toPx: middle };
      heldOf.set(key, { ...ends, marks });
      for (const mark of marks) hanging.push({ items: [mark], x: middle });
    } else {
      const away = fromPx === null ? -1 : 1;
      const start = fromPx ?? toPx ?? 0;
      const places = marks.map((_, i) => start + away * room.spacingPx * (0.6 + (away > 0 ? i : marks.length - 1 - i)));
      marks.forEach((mark, i) => onLane.push({ items: [mark], x: places[i] ?? start }));
      const reach = Math.max(0, Math.min(away > 0 ? Math.max(...places) : Math.min(...places), axis.widthPx));
      seams.push({ id: key, fromPx: Math.min(start, reach), toPx: Math.max(start, reach), hung: null });
    }
  }
  const standing = stopsOf(spreadOut(onLane, room, axis.widthPx), "lane");
  const sidewards = { ...room, slackPx: MOST_SIDEWARDS * room.spacingPx };
  const hung = stopsOf(spreadOut(hanging, sidewards, axis.widthPx), "hung");
  for (const [id, held] of heldOf) {
    const xs = hung.filter((stop) => stop.marks.some((mark) => held.marks.includes(mark))).map(({ x }) => x);
    const stemPx = (held.fromPx + held.toPx) / 2;
    seams.push({ id, fromPx: held.fromPx, toPx: held.toPx, hung: { stemPx, fromPx: Math.min(...xs), toPx: Math.max(...xs) } });
  }
  const order = new Map(lane.marks.map((mark, i) => [mark.id, i]));
  const placeOf = (stop: Stop) => Math.min(...stop.marks.map((mark) => order.get(mark.id) ?? 0));
  const stops = [...standing, ...hung].sort((a, b) => placeOf(a) - placeOf(b));
  return { stops, bars: [...bars.values()], seams, margin };
}

function stopsOf(crowds: readonly Crowded<TimelineMark>[], level: Stop["level"]): Stop[] {
  return crowds.map(({ items, x }) => ({ id: items[0]?.id ?? "", marks: items, x, level }));
}

/** A whole interval is marked in its middle, an open one close to the end that is known. */
function dateX({ when }: TimelineMark, axis: Axis, spacingPx: number): number {
  if (when === null) return 0;
  const { earliest, latest } = when;
  if (earliest !== null && latest !== null) return (axis.xOf(earliest) + axis.xOf(latest + 1)) / 2;
  return latest !== null ? axis.xOf(latest + 1) - spacingPx / 2 : axis.xOf(earliest ?? 0) + spacingPx / 2;
}

function doubtBar({ id, when }: TimelineMark, axis: Axis): DoubtBar | null {
  if (when === null) return null;
  const { earliest, latest } = when;
  if (earliest === null) {
    const toPx = axis.xOf((latest ?? 0) + 1);
    return { id, fromPx: Math.max(0, toPx - OPEN_BAR_PX), toPx, opens: "before" };
  }
  const fromPx = axis.xOf(earliest);
  if (latest === null) return { id, fromPx, toPx: Math.min(axis.widthPx, fromPx + OPEN_BAR_PX), opens: "after" };
  const toPx = axis.xOf(latest + 1);
  return toPx - fromPx >= LEAST_BAR_PX && latest > earliest ? { id, fromPx, toPx, opens: "none" } : null;
}
