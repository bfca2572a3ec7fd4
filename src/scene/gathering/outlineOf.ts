/** The soft outline of the ground on which a group prevails, and where its name has room. */
import type { Box, Point } from "../../model/index.ts";
import { smoothed, spacedEvenly, walkContour } from "../contour.ts";
import { blur, type Cells, heaviestPiece } from "./density.ts";

const SOFT = { reach: 1, rounds: 2 } as const;
const CORNERS = 96;
const SMOOTHING = 6;

/** Where one group prevails. */
export interface Shape {
  /** Closed; clockwise on the screen. */
  readonly outline: readonly Point[];
  readonly bounds: Box;
  /** The place within that has most room for a name. */
  readonly labelAt: Point;
}

/** The outline of the heaviest piece that one group leads; `null` where it is smaller than a few cells. */
export function outlineOf(leaders: Int16Array, group: number, heights: Float64Array, cells: Cells): Shape | null {
  const core = heaviestPiece(
    cells,
    (cell) => leaders[cell] === group,
    (cell) => heights[cell] ?? 0,
  );
  const soft = blur(Float64Array.from(core), cells, SOFT.reach, SOFT.rounds);
  // the softness may part what hung together by a thread
  const mask = heaviestPiece(
    cells,
    (cell) => (soft[cell] ?? 0) > 0.5,
    (cell) => soft[cell] ?? 0,
  );
  const values = soft.map((height, cell) => (mask[cell] === 1 ? 1 - height : Math.max(0.5, 1 - height)));
  const field = { ...cells, left: cells.left + cells.cell / 2, top: cells.top + cells.cell / 2, values };
  let outline = spacedEvenly(walkContour(field, 0.5), CORNERS);
  if (outline.length < CORNERS) return null;
  for (let round = 0; round < SMOOTHING; round++) outline = smoothed(outline);
  return { outline, bounds: boundsOf(outline), labelAt: deepestOf(mask, cells) };
}

function boundsOf(outline: readonly Point[]): Box {
  const xs = outline.map(({ x }) => x);
  const ys = outline.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A name is wider than high: so much more does room to the sides count. */
const WIDE = 2.4;

/** The middle of the cell that has most room for a name around it; the topmost of equals. */
function deepestOf(mask: Uint8Array, { left, top, cell, columns, rows }: Cells): Point {
  const run = (from: number, step: number, most: number) => {
    let steps = 0;
    while (steps < most && mask[from + (steps + 1) * step] === 1) steps++;
    return steps;
  };
  let best = 0;
  let most = -1;
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1) continue;
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const across = Math.min(run(at, -1, column), run(at, 1, columns - 1 - column)) / WIDE;
    const down = Math.min(run(at, -columns, row), run(at, columns, rows - 1 - row));
    const room = Math.min(across, down) + (across + down) / 1000;
    if (room <= most) continue;
    most = room;
    best = at;
  }
  return { x: left + ((best % columns) + 0.5) * cell, y: top + (Math.floor(best / columns) + 0.5) * cell };
}

/** Is a point within a polygon? A point that is none is not. */
export function isWithin({ outline, bounds }: Shape, x = Number.NaN, y = Number.NaN): boolean {
  if (!(x > bounds.left && x < bounds.right && y > bounds.top && y < bounds.bottom)) return false;
  let inside = false;
  for (let i = 0; i < outline.length; i++) {
    const a = outline[i] as Point;
    const b = outline[(i + 1) % outline.length] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

export function countWithin(shape: Shape, x: ArrayLike<number>, y: ArrayLike<number>): number {
  let count = 0;
  for (let actor = 0; actor < x.length; actor++) if (isWithin(shape, x[actor], y[actor])) count++;
  return count;
}
