/** Where the bubble stands: near its speaker, over what is at rest, never over what is now. */
import type { Box, Point } from "../model/index.ts";
import { sharedArea } from "./boxes.ts";

/** All in pixels of the window the map is seen through. */
export interface BubbleTask {
  /** Centre of the speaker's mark; `null` if nobody on the map speaks. */
  readonly speaker: Point | null;
  readonly size: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
  /** What is now: marks with their rings, knots, labels, numbers. */
  readonly keepClear: readonly Box[];
  /** What had better stay in sight: what is done, labels, controls. */
  readonly avoid: readonly Box[];
}

export interface BubblePlace {
  readonly left: number;
  readonly top: number;
  /** Where the tail points; `null` without a speaker in sight. */
  readonly tailTo: Point | null;
}

const MARGIN = 12;
/** Gaps tried between speaker and bubble. */
const GAPS = [44, 72, 110, 160];
const DIRECTIONS = [
  { x: 1, y: -1 },
  { x: 1, y: 0 },
  { x: -1, y: -1 },
  { x: -1, y: 0 },
  { x: 0, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 0, y: 1 },
];
/** The speaker's mark shows, and a tail is seen to be one. */
const LEAST_TAIL = 36;
const COLUMNS = 9;
const ROWS = 7;

/**
 * The best place for a bubble within the window. Places beside the speaker are tried first, then a raster over the whole window, so
 * that anything now is covered only if no place in the window is free of it. A bubble larger than the window starts at its corner.
 */
export function placeBubble(task: BubbleTask): BubblePlace {
  const { speaker, window } = task;
  const inSight =
    speaker !== null && speaker.x >= 0 && speaker.y >= 0 && speaker.x <= window.width && speaker.y <= window.height;
  const tailTo = inSight ? speaker : null;
  let best = { left: MARGIN, top: MARGIN };
  let least = Number.POSITIVE_INFINITY;
  for (const place of candidatesFor(task, tailTo)) {
    const cost = costOf(place, task, tailTo);
    if (cost < least - 1e-9) {
      least = cost;
      best = place;
    }
  }
  return { ...best, tailTo };
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

function candidatesFor({ size, window }: BubbleTask, speaker: Point | null): Corner[] {
  const most = {
    left: Math.max(MARGIN, window.width - size.width - MARGIN),
    top: Math.max(MARGIN, window.height - size.height - MARGIN),
  };
  const within = (left: number, top: number): Corner => ({
    left: Math.round(Math.max(MARGIN, Math.min(most.left, left))),
    top: Math.round(Math.max(MARGIN, Math.min(most.top, top))),
  });
  const near =
    speaker === null ? [] : GAPS.flatMap((gap) => DIRECTIONS.map((to) => beside(speaker, size, to, gap, within)));
  const raster = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
    const column = i % COLUMNS;
    const row = Math.floor(i / COLUMNS);
    return within(
      MARGIN + ((most.left - MARGIN) * column) / (COLUMNS - 1),
      MARGIN + ((most.top - MARGIN) * row) / (ROWS - 1),
    );
  });
  return [...near, ...raster];
}

function beside(
  speaker: Point,
  size: BubbleTask["size"],
  to: { readonly x: number; readonly y: number },
  gap: number,
  within: (left: number, top: number) => Corner,
): Corner {
  const left = speaker.x + to.x * gap - (to.x > 0 ? 0 : to.x < 0 ? size.width : size.width / 2);
  const top = speaker.y + to.y * gap - (to.y > 0 ? 0 : to.y < 0 ? size.height : size.height / 2);
  return within(left, top);
}

const COST_OF_NOW = 1e6;
const COST_OF_TAIL_OVER_NOW = 4000;
/** A pixel of distance to the speaker costs as much as this much area of what had better be seen. */
const AREA_PER_PX = 14;

function costOf({ left, top }: Corner, { size, keepClear, avoid }: BubbleTask, speaker: Point | null): number {
  const box: Box = { left, top, right: left + size.width, bottom: top + size.height };
  let cost = 0;
  for (const now of keepClear) cost += sharedArea(box, now) > 0 ? COST_OF_NOW + COST_OF_NOW * sharedArea(box, now) : 0;
  for (const other of avoid) cost += sharedArea(box, other);
  if (speaker === null) return cost;
  const near = {
    x: Math.max(box.left, Math.min(box.right, speaker.x)),
    y: Math.max(box.top, Math.min(box.bottom, speaker.y)),
  };
  const distance = Math.hypot(near.x - speaker.x, near.y - speaker.y);
  for (const now of keepClear) if (!holds(now, speaker) && crosses(near, speaker, now)) cost += COST_OF_TAIL_OVER_NOW;
  if (distance < LEAST_TAIL) cost += COST_OF_NOW;
  return cost + distance * AREA_PER_PX;
}

function holds(box: Box, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** Does the straight line between two points pass through a box? Sampled finely enough for a tail. */
function crosses(a: Point, b: Point, box: Box): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / 6));
  for (let i = 0; i <= steps; i++) {
    if (holds(box, { x: a.x + ((b.x - a.x) * i) / steps, y: a.y + ((b.y - a.y) * i) / steps })) return true;
  }
  return false;
}
