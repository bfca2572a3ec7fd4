/** Where things may be put in a room so that nothing that stands over it covers them: near where they are wished for. */
import type { Box, Point } from "../model/index.ts";
import { boxAround } from "./viewport.ts";

/** Places tried across and down. */
const COLUMNS = 13;
const ROWS = 9;
/** Things keep this far from what stands over them. */
const CLEAR_PX = 6;

export interface Spot {
  /** By how much the boxes are moved. */
  readonly pan: Point;
  /** The area that is covered, or runs out of the room, in square pixels; 0: all is clear. */
  readonly covered: number;
}

/** Of all places in the room the nearest to the wished one where all boxes are clear, else where the least is covered. */
export function clearSpot(boxes: readonly Box[], room: Box, over: readonly Box[], wish: Point): Spot {
  const all = boxAround(boxes);
  if (!all) return { pan: wish, covered: 0 };
  const xs = placesBetween(room.left - all.left, room.right - all.right, wish.x, COLUMNS);
  const ys = placesBetween(room.top - all.top, room.bottom - all.bottom, wish.y, ROWS);
  const away = ({ x, y }: Point) => Math.hypot(x - wish.x, y - wish.y);
  const pans = ys.flatMap((y) => xs.map((x) => ({ x, y }))).toSorted((a, b) => away(a) - away(b));
  let best: Spot | null = null;
  for (const pan of pans) {
    const covered = coveredAt(boxes, room, over, pan);
    if (covered === 0) return { pan, covered };
    if (best === null || covered < best.covered) best = { pan, covered };
  }
  return best ?? { pan: wish, covered: 0 };
}

export function movedBy({ left, top, right, bottom }: Box, { x, y }: Point): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}

/** Things larger than the room stand in its middle. */
function placesBetween(low: number, high: number, wish: number, count: number): number[] {
  if (low >= high) return [(low + high) / 2];
  const even = Array.from({ length: count }, (_, place) => low + ((high - low) * place) / (count - 1));
  return [Math.max(low, Math.min(high, wish)), ...even];
}

function coveredAt(boxes: readonly Box[], room: Box, over: readonly Box[], pan: Point): number {
  let covered = 0;
  for (const box of boxes) {
    const moved = movedBy(box, pan);
    const area = (moved.right - moved.left) * (moved.bottom - moved.top);
    covered += Math.max(0, area - shared(moved, room));
    for (const { left, top, right, bottom } of over)
      covered += shared(moved, {
        left: left - CLEAR_PX,
        top: top - CLEAR_PX,
        right: right + CLEAR_PX,
        bottom: bottom + CLEAR_PX,
      });
  }
  return covered < 0.5 ? 0 : covered;
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
