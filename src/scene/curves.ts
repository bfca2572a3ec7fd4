/** The geometry of ties: curves, fans of parallel ties, and where a triad is knotted. */
import type { Point } from "../model/index.ts";

/** The point at `t` (0 to 1) of the quadratic from `a` to `b`; straight where `control` is `null`. */
export function curvePointAt(a: Point, control: Point | null, b: Point, t: number): Point {
  const c = control ?? { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const s = 1 - t;
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y };
}

/**
 * The control point of a tie: leaning to its introducer if it has one, else spread in the fan of parallel ties.
 * `null` for a straight line. `fan` counts the ties between the same two actors.
 */
export function controlOf(_from: Point, _to: Point, _via: Point | null, _fan: { index: number; size: number }): Point | null {
  return null;
}
