/** Moves cells apart until none overlaps another, as little as need be. */
import { type Cells, CLEARANCE } from "./cells.ts";
import { at, type Places } from "./layoutGraph.ts";
import { pushMany } from "./pushMany.ts";
import { NOBODY, Squares } from "./squares.ts";

const ROUNDS = 120;
/** Of many cells the last few are set quicker one by one. */
const ROUNDS_OF_MANY = 12;
/** Above so many cells they are pushed by `pushMany`, which costs a tenth; below, maps stay as they have always been. */
const FEW = 400;
/** More rows than a map has squares from top to bottom. */
const CROWDS_APART = 2 ** 24;
/** More than the rounding of the final places can take away. */
const SLACK = 0.1;

/**
 * Pushes overlapping cells apart along the shorter way, then sets those that still overlap into the nearest free spot,
 * so that none is left whatever the start. Held nodes stay (two held ones may overlap). Ties go by number.
 * Cost: near linear for spread places; quadratic at worst, when all stand on one point.
 */
export function removeOverlaps(places: Places, cells: Cells, held?: Uint8Array): void {
  const count = places.x.length;
  const reach = { x: 1, y: 1 };
  for (let i = 0; i < count; i++) {
    reach.x = Math.max(reach.x, 2 * at(cells.halfWidth, i) + CLEARANCE + SLACK);
    reach.y = Math.max(reach.y, 2 * at(cells.halfHeight, i) + CLEARANCE + SLACK);
  }
  if (count > FEW) {
    if (pushMany(places, cells, SLACK, ROUNDS_OF_MANY, held)) return;
  } else {
    for (let round = 0; round < ROUNDS; round++) if (!pushApart(places, cells, reach, held)) return;
  }
  settleRest(places, cells, reach, held);
}

function pushApart(places: Places, cells: Cells, reach: { x: number; y: number }, held?: Uint8Array): boolean {
  const grid = new Squares(reach, places.x.length);
  for (let i = 0; i < places.x.length; i++) grid.add(i, at(places.x, i), at(places.y, i) + at(cells.drop, i));
  let pushed = false;
  for (let i = 0; i < places.x.length; i++) {
    grid.around(at(places.x, i), at(places.y, i) + at(cells.drop, i), (j) => {
      if (j <= i || (held?.[i] === 1 && held?.[j] === 1)) return;
      const { dx, dy, overX, overY } = overlap(places, cells, i, j);
      if (overX <= 0 || overY <= 0) return;
      pushed = true;
      const share = held?.[i] === 1 ? 0 : held?.[j] === 1 ? 1 : 0.5;
      // On one and the same spot the numbers say who goes which way.
      if (overX * 0.7 < overY) {
        const way = dx !== 0 ? Math.sign(dx) : (i + j) % 2 === 0 ? 1 : -1;
        places.x[i] = at(places.x, i) - way * overX * share;
        places.x[j] = at(places.x, j) + way * overX * (1 - share);
      } else {
        const way = dy !== 0 ? Math.sign(dy) : i % 2 === 0 ? 1 : -1;
        places.y[i] = at(places.y, i) - way * overY * share;
        places.y[j] = at(places.y, j) + way * overY * (1 - share);
      }
    });
  }
  return pushed;
}

/** Takes nodes one by one, held first; who finds its spot taken goes to the nearest free one on widening squares. */
function settleRest(places: Places, cells: Cells, reach: { x: number; y: number }, held?: Uint8Array): void {
  const grid = new Squares(reach, places.x.length);
  const rings: [number, number][][] = [];
  const reached = places.x.length > FEW ? new Map<number, number>() : null;
  const order = [...places.x.keys()].sort((a, b) => (held?.[b] ?? 0) - (held?.[a] ?? 0) || a - b);
  for (const i of order) {
    if (held?.[i] !== 1 && isTaken(grid, places, cells, i)) {
      const from = { x: at(places.x, i), y: at(places.y, i) };
      const step = { x: at(cells.halfWidth, i) / 2 + 1, y: at(cells.halfHeight, i) / 2 + 1 };
      // Of a crowd each begins where the one before it ended, or the spots taken would be tried again by every one.
      const crowd = grid.columnOf(from.x) * CROWDS_APART + grid.rowOf(from.y);
      search: for (let ring = Math.max(1, (reached?.get(crowd) ?? 1) - 1); ; ring++) {
        const spots = rings[ring] ?? ringSpots(ring);
        rings[ring] = spots;
        for (const [sx, sy] of spots) {
          places.x[i] = from.x + sx * step.x;
          places.y[i] = from.y + sy * step.y;
          if (isTaken(grid, places, cells, i)) continue;
          reached?.set(crowd, ring);
          break search;
        }
      }
    }
    grid.add(i, at(places.x, i), at(places.y, i) + at(cells.drop, i));
  }
}

/**
 * Does a cell overlap one that is in the grid? Asked many millions of times where thousands stand close, so it neither calls
 * back nor makes anything.
 */
function isTaken(grid: Squares, places: Places, cells: Cells, i: number): boolean {
  const x = at(places.x, i);
  const y = at(places.y, i);
  const drop = at(cells.drop, i);
  const halfWidth = at(cells.halfWidth, i);
  const halfHeight = at(cells.halfHeight, i);
  const column = grid.columnOf(x);
  const row = grid.rowOf(y + drop);
  for (let c = column - 1; c <= column + 1; c++) {
    for (let r = row - 1; r <= row + 1; r++) {
      for (let j = grid.firstIn(c, r); j !== NOBODY; j = grid.after(j)) {
        const dx = Math.abs(at(places.x, j) - x);
        const dy = Math.abs(at(places.y, j) + at(cells.drop, j) - y - drop);
        // in the order of `overlap`, to its last bit
        if (halfWidth + at(cells.halfWidth, j) + CLEARANCE + SLACK - dx <= 0) continue;
        if (halfHeight + at(cells.halfHeight, j) + CLEARANCE + SLACK - dy > 0) return true;
      }
    }
  }
  return false;
}

/** The spots of a square ring, nearest to its middle first. */
function ringSpots(ring: number): [number, number][] {
  const spots: [number, number][] = [];
  for (let k = -ring; k <= ring; k++) spots.push([k, -ring], [k, ring]);
  for (let k = -ring + 1; k < ring; k++) spots.push([-ring, k], [ring, k]);
  return spots.sort((a, b) => a[0] * a[0] + a[1] * a[1] - b[0] * b[0] - b[1] * b[1] || a[1] - b[1] || a[0] - b[0]);
}

function overlap(places: Places, cells: Cells, i: number, j: number) {
  const dx = at(places.x, j) - at(places.x, i);
  const dy = at(places.y, j) + at(cells.drop, j) - at(places.y, i) - at(cells.drop, i);
  return {
    dx,
    dy,
    overX: at(cells.halfWidth, i) + at(cells.halfWidth, j) + CLEARANCE + SLACK - Math.abs(dx),
    overY: at(cells.halfHeight, i) + at(cells.halfHeight, j) + CLEARANCE + SLACK - Math.abs(dy),
  };
}
