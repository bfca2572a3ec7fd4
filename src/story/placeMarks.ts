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
  /** The same for hung marks, which have no date to be true to; four places to a side if not said. */
  readonly hungSlackPx?: number;
}

const LEAST_BAR_PX = 6;
const OPEN_BAR_PX = 120;
/** So far from the known end of an open interval stands its mark, in places: clear of what happened at that end. */
const OPEN_PLACES = 1.4;
const MOST_SIDEWARDS = 4;

/**
 * Places a lane's marks. Marks between the same dated neighbours hang side by side; what stands closer than `spacingPx` is moved
 * apart by at most `slackPx`, else gathered. Without an axis (nothing dated anywhere) all marks stand in the margin.
 * Cost: quadratic in the marks of the lane.
 */
export function placeMarks(lane: TimelineLane, axis: Axis | null, room: Room): PlacedLane {
  if (axis === null) return { stops: [], bars: [], seams: [], margin: lane.marks };
  const dated = lane.marks.filter(({ when }) => when !== null);
  const { groups, margin } = undatedGroups(lane, axis);
  const beyond = groups.flatMap((group) => (group.away === 0 ? [] : [standBeyond(group, axis, room)]));
  const onLane = [
    ...dated.map((mark) => ({ items: [mark], x: dateX(mark, axis, room.spacingPx) })),
    ...beyond.flatMap(({ places }) => places),
  ];
  const held = groups.filter(({ away }) => away === 0);
  const hanging = held.flatMap(({ marks, fromPx, toPx }) =>
    marks.map((mark) => ({ items: [mark], x: (fromPx + toPx) / 2 })),
  );
  const sidewards = { ...room, slackPx: room.hungSlackPx ?? MOST_SIDEWARDS * room.spacingPx };
  const hung = stopsOf(spreadOut(hanging, sidewards, axis.widthPx), "hung");
  const order = new Map(lane.marks.map((mark, i) => [mark.id, i]));
  const placeOf = (stop: Stop) => Math.min(...stop.marks.map((mark) => order.get(mark.id) ?? 0));
  return {
    stops: [...stopsOf(spreadOut(onLane, room, axis.widthPx), "lane"), ...hung].sort((a, b) => placeOf(a) - placeOf(b)),
    bars: doubtBars(dated, axis),
    seams: [...beyond.map(({ seam }) => seam), ...held.map((group) => seamOf(group, hung))],
    margin,
  };
}

/** Undated marks with the same neighbours. `away`: 0 between two of them, else to which side of the only one. */
interface UndatedGroup {
  readonly id: string;
  readonly marks: readonly TimelineMark[];
  readonly fromPx: number;
  readonly toPx: number;
  readonly away: -1 | 0 | 1;
}

function undatedGroups(
  lane: TimelineLane,
  axis: Axis,
): { groups: readonly UndatedGroup[]; margin: readonly TimelineMark[] } {
  const groups = new Map<string, UndatedGroup>();
  const margin: TimelineMark[] = [];
  for (const mark of lane.marks) {
    if (mark.when !== null) continue;
    const { after, before } = mark.between ?? { after: null, before: null };
    const fromPx = after === null ? null : axis.xOf(after + 1);
    const toPx = before === null ? null : axis.xOf(before);
    if (fromPx === null && toPx === null) {
      margin.push(mark);
      continue;
    }
    const id = `${after}:${before}`;
    const from = fromPx ?? toPx ?? 0;
    const to = toPx ?? from;
    const ends = to >= from ? { fromPx: from, toPx: to } : { fromPx: (from + to) / 2, toPx: (from + to) / 2 };
    const away = fromPx === null ? -1 : toPx === null ? 1 : 0;
    groups.set(id, { id, ...ends, away, marks: [...(groups.get(id)?.marks ?? []), mark] });
  }
  return { groups: [...groups.values()], margin };
}

/** Marks with a neighbour on one side only stand beyond it on the lane, in the order of telling. */
function standBeyond({ id, marks, fromPx: start, away }: UndatedGroup, axis: Axis, room: Room) {
  const nth = (i: number) => 0.6 + (away > 0 ? i : marks.length - 1 - i);
  const places = marks.map((mark, i) => ({ items: [mark], x: start + away * room.spacingPx * nth(i) }));
  const farthest = start + away * room.spacingPx * (marks.length - 0.4);
  const reach = Math.max(0, Math.min(farthest, axis.widthPx));
  const seam: Seam = { id, fromPx: Math.min(start, reach), toPx: Math.max(start, reach), hung: null };
  return { places, seam };
}

function seamOf({ id, marks, fromPx, toPx }: UndatedGroup, hung: readonly Stop[]): Seam {
  const xs = hung.filter((stop) => stop.marks.some((mark) => marks.includes(mark))).map(({ x }) => x);
  return { id, fromPx, toPx, hung: { stemPx: (fromPx + toPx) / 2, fromPx: Math.min(...xs), toPx: Math.max(...xs) } };
}

/** One bar for marks of the same interval, or their shades would add up. */
function doubtBars(dated: readonly TimelineMark[], axis: Axis): readonly DoubtBar[] {
  const bars = new Map<string, DoubtBar>();
  for (const mark of dated) {
    const bar = doubtBar(mark, axis);
    if (bar) bars.set(`${bar.fromPx}:${bar.toPx}:${bar.opens}`, bar);
  }
  return [...bars.values()];
}

function stopsOf(crowds: readonly Crowded<TimelineMark>[], level: Stop["level"]): Stop[] {
  return crowds.map(({ items, x }) => ({ id: items[0]?.id ?? "", marks: items, x, level }));
}

/** A whole interval is marked in its middle, an open one close to the end that is known. */
function dateX({ when }: TimelineMark, axis: Axis, spacingPx: number): number {
  if (when === null) return 0;
  const { earliest, latest } = when;
  if (earliest !== null && latest !== null) return (axis.xOf(earliest) + axis.xOf(latest + 1)) / 2;
  return latest !== null
    ? axis.xOf(latest + 1) - OPEN_PLACES * spacingPx
    : axis.xOf(earliest ?? 0) + OPEN_PLACES * spacingPx;
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
