/** Folds the drawing of a long thin network, such as a chain of thousands, into rows, so that it can be seen as a whole. */
import { type Cells, CLEARANCE } from "./cells.ts";
import { at, type Places } from "./layoutGraph.ts";
import { SPRING } from "./orient.ts";
import { ASPECT } from "./packBoxes.ts";

/** What would make fewer rows stays as it is. */
const FEWEST_ROWS = 4;
/** From row to row, by the height of a row. */
const PITCH = 1.5;

/**
 * Rows run to and fro, joined by half circles: who was next to one another still is, and the whole has the shape of a screen. Anything
 * not much longer (about x) than high stays as it is. Changes `places`; afterwards they lie about 0, 0. Cost: linear.
 */
export function foldStrip({ x, y }: Places, { halfHeight, drop }: Cells): void {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < x.length; i++) {
    const middle = at(y, i) + at(drop, i);
    left = Math.min(left, at(x, i));
    right = Math.max(right, at(x, i));
    top = Math.min(top, middle - at(halfHeight, i));
    bottom = Math.max(bottom, middle + at(halfHeight, i));
  }
  const pitch = Math.max(SPRING, PITCH * (bottom - top + CLEARANCE));
  const rows = Math.round(Math.sqrt((right - left) / (ASPECT * pitch)));
  if (rows < FEWEST_ROWS) return;
  const bend = (Math.PI * pitch) / 2;
  const length = (right - left - (rows - 1) * bend) / rows;
  for (let i = 0; i < x.length; i++) {
    const along = at(x, i) - left;
    const row = Math.min(rows - 1, Math.floor(along / (length + bend)));
    const past = along - row * (length + bend);
    const onward = row % 2 === 0 ? 1 : -1;
    // What lies above the first row on its way lies below the second: the strip turns round, it is not torn.
    const aside = (at(y, i) - (top + bottom) / 2) * onward;
    if (past <= length || row === rows - 1) {
      x[i] = (past - length / 2) * onward;
      y[i] = row * pitch + aside;
    } else {
      const turned = (past - length) / bend;
      const radius = pitch / 2 - aside;
      x[i] = (length / 2 + radius * sineOf(turned)) * onward;
      y[i] = (row + 0.5) * pitch - radius * sineOf(0.5 - turned);
    }
    y[i] = at(y, i) - ((rows - 1) * pitch) / 2;
  }
}

/** The sine of a share, −0.5 to 1, of a half turn: sums and products only, which have the same last bit everywhere. */
function sineOf(share: number): number {
  const angle = Math.PI * (share > 0.5 ? 1 - share : share);
  const square = angle * angle;
  let sum = 1;
  for (let k = 12; k >= 2; k -= 2) sum = 1 - (square * sum) / (k * (k + 1));
  return angle * sum;
}
