/** Pushes the overlapping cells of a large map apart, round by round over a grid that is filled anew without allocating. */
import { type Cells, CLEARANCE } from "./cells.ts";
import type { Places } from "./layoutGraph.ts";

/** Grids have no more squares than this for each node: who stands far off makes the squares larger. */
const SQUARES_A_NODE = 4;
/** In a crowd nobody is compared with more of a square than this in a round: it takes more rounds to dissolve, not longer ones. */
const MOST_MET = 48;

/**
 * Pairs that overlap share the way along the shorter side between them; held ones stay. Ends when a whole round finds nobody, or
 * after `rounds`: gives whether all are clear. `slack` is kept clear besides the clearance. Cost: near linear a round where the places
 * are spread.
 */
export function pushMany(places: Places, cells: Cells, slack: number, rounds: number, held?: Uint8Array): boolean {
  const { x, y } = places;
  const { halfWidth, halfHeight, drop } = cells;
  const count = x.length;
  let reachX = 1;
  let reachY = 1;
  for (let i = 0; i < count; i++) {
    reachX = Math.max(reachX, 2 * (halfWidth[i] as number) + CLEARANCE + slack);
    reachY = Math.max(reachY, 2 * (halfHeight[i] as number) + CLEARANCE + slack);
  }
  const next = new Int32Array(count);
  let first = new Int32Array(0);
  for (let round = 0; round < rounds; round++) {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < count; i++) {
      const px = x[i] as number;
      const py = (y[i] as number) + (drop[i] as number);
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    let width = reachX;
    let height = reachY;
    while (
      (Math.floor((right - left) / width) + 1) * (Math.floor((bottom - top) / height) + 1) >
      SQUARES_A_NODE * count + 16
    ) {
      width *= 1.5;
      height *= 1.5;
    }
    const columns = Math.floor((right - left) / width) + 1;
    const rows = Math.floor((bottom - top) / height) + 1;
    if (columns * rows > first.length) first = new Int32Array(columns * rows);
    first.fill(-1, 0, columns * rows);
    // From the last, so that each square lists its nodes in the order of their numbers.
    for (let i = count - 1; i >= 0; i--) {
      const column = Math.floor(((x[i] as number) - left) / width);
      const row = Math.floor(((y[i] as number) + (drop[i] as number) - top) / height);
      const square = row * columns + column;
      next[i] = first[square] as number;
      first[square] = i;
    }
    let pushed = false;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        for (let i = first[row * columns + column] as number; i >= 0; i = next[i] as number) {
          const isHeld = held !== undefined && held[i] === 1;
          // Itself and the four squares that come after it: every pair is met once.
          for (let k = 0; k < 5; k++) {
            const c = column + (k === 0 ? 0 : k === 1 ? 1 : k - 3);
            const r = k < 2 ? row : row + 1;
            if (c < 0 || c >= columns || r >= rows) continue;
            let j = k === 0 ? (next[i] as number) : (first[r * columns + c] as number);
            for (let met = 0; j >= 0; j = next[j] as number, met++) {
              if (met === MOST_MET) {
                pushed = true;
                break;
              }
              const dx = (x[j] as number) - (x[i] as number);
              const overX =
                (halfWidth[i] as number) + (halfWidth[j] as number) + CLEARANCE + slack - (dx < 0 ? -dx : dx);
              if (overX <= 0) continue;
              const dy = (y[j] as number) + (drop[j] as number) - (y[i] as number) - (drop[i] as number);
              const overY =
                (halfHeight[i] as number) + (halfHeight[j] as number) + CLEARANCE + slack - (dy < 0 ? -dy : dy);
              if (overY <= 0) continue;
              const otherHeld = held !== undefined && held[j] === 1;
              if (isHeld && otherHeld) continue;
              pushed = true;
              const share = isHeld ? 0 : otherHeld ? 1 : 0.5;
              if (overX < overY) {
                // On one and the same spot the numbers say who goes which way.
                const way = dx > 0 ? overX : dx < 0 ? -overX : (i + j) % 2 === 0 ? overX : -overX;
                x[i] = (x[i] as number) - way * share;
                x[j] = (x[j] as number) + way * (1 - share);
              } else {
                const way = dy > 0 ? overY : dy < 0 ? -overY : i % 2 === 0 ? overY : -overY;
                y[i] = (y[i] as number) - way * share;
                y[j] = (y[j] as number) + way * (1 - share);
              }
            }
          }
        }
      }
    }
    if (!pushed) return true;
  }
  return false;
}
