/** A hull around points that follows their shape: convex first, then dug in where a side spans a gap or shuts in a stranger. */
import type { Point } from "../model/index.ts";
import { distanceToSide } from "./contour.ts";

/** Sides at least this long may be dug in, to a depth of so many parts of their length. */
const CALM = { side: 200, depth: 0.4 };
/** The same where it leaves a stranger outside. */
const AT_MOST = { side: 90, depth: 0.7 };
/** A stranger this near to a side is still in its way. */
const NEAR = 70;

/**
 * The hull's corners, clockwise (y down); one or two points are their own hull. Strangers are points that had better stay outside. Cost:
 * corners times points.
 */
export function hullAround(points: readonly Point[], strangers: readonly Point[] = []): readonly Point[] {
  const convex = convexHull(points);
  if (convex.length < 3) return convex;
  const corners = [...convex];
  const used = new Set(corners.map(keyOf));
  for (let i = 0; i < corners.length && corners.length < 200; ) {
    const a = corners[i];
    const b = corners[(i + 1) % corners.length];
    const tip = a && b ? digPoint(a, b, points, used) : null;
    if (a && b && tip && isWorthIt(a, b, tip, strangers) && isSound(a, b, tip, points, used, corners)) {
      corners.splice(i + 1, 0, tip);
      used.add(keyOf(tip));
    } else i++;
  }
  return corners;
}

/** The point to which a side might be dug in: the nearest one that stands before its middle part. */
function digPoint(a: Point, b: Point, points: readonly Point[], used: ReadonlySet<string>): Point | null {
  const length = distance(a, b);
  if (length < AT_MOST.side) return null;
  let best: Point | null = null;
  let least = length * AT_MOST.depth;
  for (const p of points) {
    if (used.has(keyOf(p))) continue;
    const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
    const depth = Math.abs(cross(a, b, p)) / length;
    if (along < length * 0.12 || along > length * 0.88 || depth >= least || depth < 20) continue;
    least = depth;
    best = p;
  }
  return best;
}

function isWorthIt(a: Point, b: Point, tip: Point, strangers: readonly Point[]): boolean {
  const length = distance(a, b);
  if (length >= CALM.side && Math.abs(cross(a, b, tip)) / length < length * CALM.depth) return true;
  return strangers.some((p) => {
    if (isInside(p, a, b, tip)) return true;
    const before = distanceToSide(a, b, p);
    return before < NEAR && Math.min(distanceToSide(a, tip, p), distanceToSide(tip, b, p)) > before + 10;
  });
}

/** Do the two new sides leave no point outside and cross nothing? */
function isSound(
  a: Point,
  b: Point,
  tip: Point,
  points: readonly Point[],
  used: ReadonlySet<string>,
  corners: readonly Point[],
): boolean {
  const cutsOff = points.some((p) => p !== tip && !used.has(keyOf(p)) && isInside(p, a, b, tip));
  const crosses = corners.some((c, i) => {
    const d = corners[(i + 1) % corners.length] ?? c;
    return sidesCross(a, tip, c, d) || sidesCross(tip, b, c, d);
  });
  return !cutsOff && !crosses;
}

/** Andrew's monotone chain (Inf. Process. Lett. 9(5), 1979, doi:10.1016/0020-0190(79)90072-3). */
function convexHull(points: readonly Point[]): Point[] {
  const unique = [...new Map(points.map((p) => [keyOf(p), p])).values()];
  const sorted = unique.toSorted((p, q) => p.x - q.x || p.y - q.y);
  if (sorted.length < 3) return sorted;
  const chain = (line: readonly Point[]) => {
    const hull: Point[] = [];
    for (const p of line) {
      for (;;) {
        const [a, b] = hull.slice(-2);
        if (!a || !b || cross(a, b, p) > 0) break;
        hull.pop();
      }
      hull.push(p);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function keyOf({ x, y }: Point): string {
  return `${x} ${y}`;
}

function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

function isInside(p: Point, a: Point, b: Point, c: Point): boolean {
  const [u, v, w] = [cross(a, b, p), cross(b, c, p), cross(c, a, p)];
  return (u > 0 && v > 0 && w > 0) || (u < 0 && v < 0 && w < 0);
}

function sidesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return cross(a, b, c) * cross(a, b, d) < 0 && cross(c, d, a) * cross(c, d, b) < 0;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
