/** A hull around points that follows their shape: convex first, then dug in where a long side stands far from all points. */
import type { Point } from "../model/index.ts";

/** Sides shorter than this are left alone. */
const LONG_SIDE = 170;
/** How deep a side may be dug in, in parts of its length. */
const DEPTH = 0.45;

/** The hull's corners, clockwise (y down); one or two points are their own hull. Cost: corners times points. */
export function hullAround(points: readonly Point[]): readonly Point[] {
  const convex = convexHull(points);
  if (convex.length < 3) return convex;
  const corners = [...convex];
  const used = new Set(corners.map(keyOf));
  for (let i = 0; i < corners.length && corners.length < 200; ) {
    const a = corners[i];
    const b = corners[(i + 1) % corners.length];
    const dug = a && b ? digPoint(a, b, points, used, corners) : null;
    if (dug) {
      corners.splice(i + 1, 0, dug);
      used.add(keyOf(dug));
    } else i++;
  }
  return corners;
}

/** The point to which a side may be dug in: the nearest one, if the two new sides leave no point outside and cross nothing. */
function digPoint(
  a: Point,
  b: Point,
  points: readonly Point[],
  used: ReadonlySet<string>,
  corners: readonly Point[],
): Point | null {
  const length = distance(a, b);
  if (length < LONG_SIDE) return null;
  let best: Point | null = null;
  let least = length * DEPTH;
  for (const p of points) {
    if (used.has(keyOf(p))) continue;
    const along = ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
    const depth = Math.abs(cross(a, b, p)) / length;
    if (along < length * 0.15 || along > length * 0.85 || depth >= least || depth < 20) continue;
    least = depth;
    best = p;
  }
  if (best === null) return null;
  const tip = best;
  const cutsOff = points.some((p) => p !== tip && !used.has(keyOf(p)) && isInside(p, a, b, tip));
  const crossed = corners.some((c, i) => {
    const d = corners[(i + 1) % corners.length] ?? c;
    return sidesCross(a, tip, c, d) || sidesCross(tip, b, c, d);
  });
  return cutsOff || crossed ? null : tip;
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
