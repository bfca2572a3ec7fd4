/** What of many is at a point, in a box, or next in a direction: found by going over the columns, a fraction of a millisecond for each question. */
import type { Box, Point } from "../model/index.ts";
import type { Far } from "./columns.ts";

/** The place of the actor whose mark is at a point, the nearest middle first; -1 for none. `slack`: how near counts as on a smaller mark. */
export function actorUnder({ atlas, kept, radius }: Far, { x, y }: Point, slack: number): number {
  let found = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < kept.actors.length; i++) {
    if (kept.actors[i] !== 1) continue;
    const [dx, dy] = [(atlas.x[i] ?? 0) - x, (atlas.y[i] ?? 0) - y];
    const square = dx * dx + dy * dy;
    const reach = Math.max(slack, radius[i] ?? 0);
    if (square > reach * reach || square >= least) continue;
    found = i;
    least = square;
  }
  return found;
}

/** The place of the tie whose curve is nearest to a point and no farther than `slack`; -1 for none. */
export function tieUnder(far: Far, { x, y }: Point, slack: number): number {
  const { atlas, kept } = far;
  const { from, to } = atlas.columns;
  let found = -1;
  let least = slack * slack;
  for (let tie = 0; tie < kept.ties.length; tie++) {
    if (kept.ties[tie] !== 1) continue;
    const [a, b] = [from[tie] ?? 0, to[tie] ?? 0];
    const [ax, ay, bx, by] = [atlas.x[a] ?? 0, atlas.y[a] ?? 0, atlas.x[b] ?? 0, atlas.y[b] ?? 0];
    const controlX = atlas.controlX[tie] ?? Number.NaN;
    const isStraight = Number.isNaN(controlX);
    const cx = isStraight ? (ax + bx) / 2 : controlX;
    const cy = isStraight ? (ay + by) / 2 : (atlas.controlY[tie] ?? 0);
    if (x < Math.min(ax, bx, cx) - slack || x > Math.max(ax, bx, cx) + slack) continue;
    if (y < Math.min(ay, by, cy) - slack || y > Math.max(ay, by, cy) + slack) continue;
    const square = isStraight ? squareToSegment(x, y, ax, ay, bx, by) : squareToCurve(x, y, ax, ay, cx, cy, bx, by);
    if (square > least || (square === least && found >= 0)) continue;
    found = tie;
    least = square;
  }
  return found;
}

/** So many straight pieces are a curve, to a hair. */
const PIECES = 24;

function squareToCurve(
  x: number,
  y: number,
  ax: number,
  ay: number,
  cx: number,
  cy: number,
  bx: number,
  by: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  let [lastX, lastY] = [ax, ay];
  for (let piece = 1; piece <= PIECES; piece++) {
    const [t, s] = [piece / PIECES, 1 - piece / PIECES];
    const nextX = s * s * ax + 2 * s * t * cx + t * t * bx;
    const nextY = s * s * ay + 2 * s * t * cy + t * t * by;
    least = Math.min(least, squareToSegment(x, y, lastX, lastY, nextX, nextY));
    lastX = nextX;
    lastY = nextY;
  }
  return least;
}

function squareToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const [ex, ey] = [ax + along * dx - x, ay + along * dy - y];
  return ex * ex + ey * ey;
}

/** The places of actors whose marks lie wholly in a box. */
export function actorsWithin({ atlas, kept, radius }: Far, { left, top, right, bottom }: Box): number[] {
  const found: number[] = [];
  for (let i = 0; i < kept.actors.length; i++) {
    if (kept.actors[i] !== 1) continue;
    const [x, y, reach] = [atlas.x[i] ?? 0, atlas.y[i] ?? 0, radius[i] ?? 0];
    if (x - reach >= left && x + reach <= right && y - reach >= top && y + reach <= bottom) found.push(i);
  }
  return found;
}

/** The places of actors of whose marks something lies in a box. */
export function actorsMeeting({ atlas, kept, radius }: Far, { left, top, right, bottom }: Box): number[] {
  const found: number[] = [];
  for (let i = 0; i < kept.actors.length; i++) {
    if (kept.actors[i] !== 1) continue;
    const [x, y, reach] = [atlas.x[i] ?? 0, atlas.y[i] ?? 0, radius[i] ?? 0];
    if (x + reach >= left && x - reach <= right && y + reach >= top && y - reach <= bottom) found.push(i);
  }
  return found;
}

/** Within this cone (tangent of the angle to the direction) an actor counts as lying that way. */
const CONE = 1.2;

/** The place of the actor that is nearest from another in a direction, distance across counting double; -1 where nothing lies that way. */
export function actorBeyond({ atlas, kept }: Far, start: number, way: Point): number {
  const [fromX, fromY] = [atlas.x[start] ?? 0, atlas.y[start] ?? 0];
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < kept.actors.length; i++) {
    if (kept.actors[i] !== 1) continue;
    const [dx, dy] = [(atlas.x[i] ?? 0) - fromX, (atlas.y[i] ?? 0) - fromY];
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along <= 0 || across > along * CONE || along + 2 * across >= least) continue;
    best = i;
    least = along + 2 * across;
  }
  return best;
}
