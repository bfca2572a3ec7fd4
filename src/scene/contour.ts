/** The rounded outline at a distance around a polygon: a distance field on a grid, its contour walked once around, smoothed, evenly spaced. */
import type { Point } from "../model/index.ts";

const POINTS = 96;
const SMOOTHING = 10;
/** How far what is shunned is kept out of sight of the outline. */
const BERTH = 64;

/**
 * A closed outline of 96 points about `reach` outside the polygon (a point or a line will do), clockwise on the screen.
 * It gives those it shuns a wide berth, unless they stand within the polygon itself. Cost: cells of the
 * grid, some four thousand, times the polygon's corners.
 */
export function contourAround(
  polygon: readonly Point[],
  reach: number,
  shunned: readonly Point[] = [],
): readonly Point[] {
  const near = shunned.filter((p) => distanceTo(polygon, p) < reach + BERTH);
  const field = fieldAround(polygon, reach, near);
  const walked = walkContour(field, reach);
  let outline = spacedEvenly(walked, POINTS);
  for (let round = 0; round < SMOOTHING; round++) outline = smoothed(outline);
  return outline;
}

/** Values on a grid: smaller ones lie further in. */
export interface Field {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
  readonly values: Float64Array;
}

/** Distance to the polygon at each grid point, 0 inside; what is shunned makes it seem farther, but never takes the inside away. */
function fieldAround(polygon: readonly Point[], reach: number, shunned: readonly Point[]): Field {
  const xs = polygon.map(({ x }) => x);
  const ys = polygon.map(({ y }) => y);
  const width = Math.max(...xs) - Math.min(...xs) + 2 * reach;
  const height = Math.max(...ys) - Math.min(...ys) + 2 * reach;
  const cell = Math.max(8, Math.max(width, height) / 64);
  const left = Math.min(...xs) - reach - 2 * cell;
  const top = Math.min(...ys) - reach - 2 * cell;
  const columns = Math.ceil(width / cell) + 5;
  const rows = Math.ceil(height / cell) + 5;
  const field = { left, top, cell, columns, rows, values: new Float64Array(columns * rows) };
  const { values } = field;
  for (const p of shunned) pushAway(field, p);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = { x: left + column * cell, y: top + row * cell };
      const pushed = values[row * columns + column] ?? 0;
      values[row * columns + column] = distanceTo(polygon, at) + Math.min(pushed, reach * 0.9);
    }
  }
  return field;
}

/** Writes how near what is shunned stands, into the grid points within its berth. */
function pushAway({ left, top, cell, columns, rows, values }: Field, { x, y }: Point): void {
  const lastRow = Math.min(rows - 1, Math.floor((y + BERTH - top) / cell));
  const lastColumn = Math.min(columns - 1, Math.floor((x + BERTH - left) / cell));
  for (let row = Math.max(0, Math.ceil((y - BERTH - top) / cell)); row <= lastRow; row++) {
    for (let column = Math.max(0, Math.ceil((x - BERTH - left) / cell)); column <= lastColumn; column++) {
      const pushed = BERTH - Math.hypot(x - (left + column * cell), y - (top + row * cell));
      const at = row * columns + column;
      values[at] = Math.max(values[at] ?? 0, pushed);
    }
  }
}

/** Distance of a point from a polygon's area; 0 inside. */
export function distanceTo(polygon: readonly Point[], p: Point): number {
  let inside = false;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i] as Point;
    const b = polygon[(i + 1) % polygon.length] as Point;
    least = Math.min(least, squareToSide(a, b, p));
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside ? 0 : Math.sqrt(least);
}

/** Distance of a point from the line between two others, ends included. */
export function distanceToSide(a: Point, b: Point, p: Point): number {
  return Math.sqrt(squareToSide(a, b, p));
}

function squareToSide(a: Point, b: Point, p: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  const [x, y] = [a.x + dx * t - p.x, a.y + dy * t - p.y];
  return x * x + y * y;
}

/**
 * Marching squares from the topmost crossing: with the inside to the right, each cell says where the line leaves it. The field around one
 * connected polygon has one outer contour, and the topmost crossing lies on it.
 */
export function walkContour(field: Field, level: number): Point[] {
  const isIn = (column: number, row: number) => valueAt(field, column, row) < level;
  const start = firstInside(field, isIn);
  if (start === null) return [];
  const path: Point[] = [];
  // the cell whose lower left corner is the first inside point, entered from below
  let [column, row] = [start.column - 1, start.row - 1];
  let entered: Side = "left";
  for (let step = 0; step < 4 * field.columns * field.rows; step++) {
    const corners = {
      nw: isIn(column, row),
      ne: isIn(column + 1, row),
      sw: isIn(column, row + 1),
      se: isIn(column + 1, row + 1),
    };
    const leave = exitOf(corners, entered);
    path.push(crossing(field, level, column, row, leave));
    [column, row] = [column + MOVE[leave][0], row + MOVE[leave][1]];
    entered = OPPOSITE[leave];
    if (step > 2 && column === start.column - 1 && row === start.row - 1) break;
  }
  return path;
}

type Side = "left" | "right" | "top" | "bottom";
const MOVE: Readonly<Record<Side, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  top: [0, -1],
  bottom: [0, 1],
};
const OPPOSITE: Readonly<Record<Side, Side>> = { left: "right", right: "left", top: "bottom", bottom: "top" };

interface Corners {
  readonly nw: boolean;
  readonly ne: boolean;
  readonly sw: boolean;
  readonly se: boolean;
}

/** The side, clockwise around the inside, by which the contour leaves a cell: the one that goes from outside to inside. */
function exitOf({ nw, ne, sw, se }: Corners, entered: Side): Side {
  const exits: Side[] = [];
  if (!nw && ne) exits.push("top");
  if (!ne && se) exits.push("right");
  if (!se && sw) exits.push("bottom");
  if (!sw && nw) exits.push("left");
  return exits.find((side) => side !== entered) ?? exits[0] ?? OPPOSITE[entered];
}

function firstInside(
  field: Field,
  isIn: (column: number, row: number) => boolean,
): { column: number; row: number } | null {
  for (let row = 0; row < field.rows; row++) {
    for (let column = 0; column < field.columns; column++) if (isIn(column, row)) return { column, row };
  }
  return null;
}

function valueAt({ columns, rows, values }: Field, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= columns || row >= rows) return Number.POSITIVE_INFINITY;
  return values[row * columns + column] ?? Number.POSITIVE_INFINITY;
}

function crossing(field: Field, level: number, column: number, row: number, side: Side): Point {
  const right = side === "right" ? 1 : 0;
  const low = side === "bottom" ? 1 : 0;
  const a = { column: column + right, row: row + low };
  const b =
    side === "left" || side === "right" ? { column: a.column, row: row + 1 } : { column: column + 1, row: a.row };
  const [u, v] = [valueAt(field, a.column, a.row), valueAt(field, b.column, b.row)];
  const t = u === v ? 0.5 : (level - u) / (v - u);
  return {
    x: field.left + (a.column + (b.column - a.column) * t) * field.cell,
    y: field.top + (a.row + (b.row - a.row) * t) * field.cell,
  };
}

export function spacedEvenly(path: readonly Point[], count: number): Point[] {
  const lengths = path.map((p, i) => {
    const q = path[(i + 1) % path.length] ?? p;
    return Math.hypot(q.x - p.x, q.y - p.y);
  });
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const points: Point[] = [];
  let [side, passed] = [0, 0];
  for (let i = 0; i < count && path.length > 0; i++) {
    const goal = (whole * i) / count;
    while (side < path.length - 1 && passed + (lengths[side] ?? 0) < goal) passed += lengths[side++] ?? 0;
    const a = path[side] ?? { x: 0, y: 0 };
    const b = path[(side + 1) % path.length] ?? a;
    const t = (goal - passed) / (lengths[side] || 1);
    points.push({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  }
  return points;
}

export function smoothed(outline: readonly Point[]): Point[] {
  const at = (i: number) => outline[(i + outline.length) % outline.length] ?? { x: 0, y: 0 };
  return outline.map((p, i) => ({
    x: (at(i - 2).x + 4 * at(i - 1).x + 6 * p.x + 4 * at(i + 1).x + at(i + 2).x) / 16,
    y: (at(i - 2).y + 4 * at(i - 1).y + 6 * p.y + 4 * at(i + 1).y + at(i + 2).y) / 16,
  }));
}
