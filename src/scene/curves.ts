/** The geometry of ties: curves, fans of parallel ties, and where a triad is knotted. */
import type { Box, Point } from "../model/index.ts";

/** A knot keeps this far from the centres of the three marks where it can: the largest mark and its own disc. */
const KNOT_CLEARANCE = 40;
/** With less room than this on the introducer's side, a triad tries the other side. */
const LEAST_ROOM = 34;
/** The bend of a triad at its knot, from the straight line. */
const LEAST_BEND = 14;

/** The point at `t` (0 to 1) of the quadratic from `a` to `b`; straight where `control` is `null`. */
export function curvePointAt(a: Point, control: Point | null, b: Point, t: number): Point {
  const c = control ?? middleOf(a, b);
  const s = 1 - t;
  return { x: s * s * a.x + 2 * s * t * c.x + t * t * b.x, y: s * s * a.y + 2 * s * t * c.y + t * t * b.y };
}

/** The direction of travel at `t` in radians (0 is to the right, a quarter turn is down); 0 where the curve has no length. */
export function curveAngleAt(a: Point, control: Point | null, b: Point, t: number): number {
  const c = control ?? middleOf(a, b);
  const dx = (1 - t) * (c.x - a.x) + t * (b.x - c.x);
  const dy = (1 - t) * (c.y - a.y) + t * (b.y - c.y);
  return dx === 0 && dy === 0 ? 0 : Math.atan2(dy, dx);
}

/**
 * The values of `t` between which the curve runs outside the marks at its ends, taken as circles of radius `clearA` and `clearB`.
 * Where nothing is left outside, both are where the two circles share out the curve.
 */
export function curveBetweenMarks(
  a: Point,
  control: Point | null,
  b: Point,
  clearA: number,
  clearB: number,
): { readonly start: number; readonly end: number } {
  const leave = (from: Point, clear: number, at: (t: number) => number) => {
    let inside = 0;
    let outside = 1;
    for (let round = 0; round < 20; round++) {
      const t = (inside + outside) / 2;
      if (distance(curvePointAt(a, control, b, at(t)), from) < clear) inside = t;
      else outside = t;
    }
    return outside;
  };
  const start = leave(a, clearA, (t) => t);
  const end = 1 - leave(b, clearB, (t) => 1 - t);
  if (start <= end) return { start, end };
  const share = clearA / (clearA + clearB);
  return { start: share, end: share };
}

/** The box of a curve, exact. */
export function curveBox(a: Point, control: Point | null, b: Point): Box {
  const [left, right] = reachOf(a.x, control?.x ?? a.x, b.x);
  const [top, bottom] = reachOf(a.y, control?.y ?? a.y, b.y);
  return { left, top, right, bottom };
}

/** Least and greatest value of a quadratic along one axis. */
function reachOf(a: number, control: number, b: number): readonly [number, number] {
  const turn = (a - control) / (a - 2 * control + b);
  const s = 1 - turn;
  const extreme = turn > 0 && turn < 1 ? s * s * a + 2 * s * turn * control + turn * turn * b : a;
  return [Math.min(a, b, extreme), Math.max(a, b, extreme)];
}

/**
 * The control point of a tie: leaning to its introducer if it has one, and spread in the fan of parallel ties.
 * `null` for a straight line. `fan` counts the ties between the same two actors, whichever way they run; a→b and b→a get the same
 * place for the same index. The middles of a fan lie 12 to 16 apart.
 */
export function controlOf(
  from: Point,
  to: Point,
  via: Point | null,
  fan: { readonly index: number; readonly size: number },
): Point | null {
  const spread = fanOffset(fan);
  if (via === null && spread === 0) return null;
  const chord = chordOf(from, to);
  const lean = via === null ? { along: 0, across: 0 } : leanOf(chord, via);
  const along = lean.along * 2;
  const across = (lean.across + spread) * 2;
  return {
    x: chord.middle.x + chord.unit.x * along + chord.normal.x * across,
    y: chord.middle.y + chord.unit.y * along + chord.normal.y * across,
  };
}

/**
 * On which side of the straight line, and how far from it, a tie without a fan would pass at its middle. Whoever gives out the
 * places in a fan goes by this, so that curves of one fan do not cross. 0 for ties without an introducer.
 */
export function bendOf(from: Point, to: Point, via: Point | null): number {
  return via === null ? 0 : leanOf(chordOf(from, to), via).across;
}

interface Chord {
  readonly middle: Point;
  readonly length: number;
  readonly unit: Point;
  readonly normal: Point;
  readonly ends: readonly [Point, Point];
}

/** The straight line between two points, always told from the left (upper) one, so that it is the same both ways. */
function chordOf(from: Point, to: Point): Chord {
  const ordered = from.x < to.x || (from.x === to.x && from.y <= to.y);
  const [a, b] = ordered ? [from, to] : [to, from];
  const length = distance(a, b);
  const unit = length === 0 ? { x: 1, y: 0 } : { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  return { middle: middleOf(a, b), length, unit, normal: { x: unit.y, y: -unit.x }, ends: [a, b] };
}

/**
 * Where the knot stands, from the middle of the chord: 22 to 30 % of the way to the introducer, within what keeps a curve calm. An
 * introducer who stands in the way, close to the straight line, is passed on the other side.
 */
function leanOf(chord: Chord, via: Point): Knot {
  const dx = via.x - chord.middle.x;
  const dy = via.y - chord.middle.y;
  const at: Knot = {
    along: dx * chord.unit.x + dy * chord.unit.y,
    across: dx * chord.normal.x + dy * chord.normal.y,
  };
  const side = at.across < 0 ? -1 : 1;
  const near = roomiestLean(chord, at, side);
  const far = near.room < LEAST_ROOM ? roomiestLean(chord, at, -side) : near;
  return far.room > near.room ? far.knot : near.knot;
}

/** Across is positive to the left of the chord's direction. */
interface Knot {
  readonly along: number;
  readonly across: number;
}

function roomiestLean(chord: Chord, via: Knot, side: number): { readonly knot: Knot; readonly room: number } {
  const most = Math.max(LEAST_BEND * 1.5, chord.length * 0.3);
  const toSide = Math.max(0, via.across * side);
  let best = { knot: { along: 0, across: side * LEAST_BEND }, room: Number.NEGATIVE_INFINITY };
  for (const share of [0.26, 0.28, 0.3, 0.24, 0.22]) {
    for (const extra of [0, 12, 24]) {
      const across = side * Math.min(most + extra, Math.max(LEAST_BEND, toSide * share) + extra);
      const along = clamp(via.along * share, chord.length * 0.18);
      const room = Math.min(
        lengthOf(chord.length / 2 - Math.abs(along), across),
        lengthOf(via.along - along, via.across - across),
        KNOT_CLEARANCE,
      );
      if (room > best.room + 1e-9) best = { knot: { along, across }, room };
    }
  }
  return best;
}

function fanOffset({ index, size }: { readonly index: number; readonly size: number }): number {
  if (size <= 1) return 0;
  const apart = size === 2 ? 16 : size <= 4 ? 14 : 12;
  return (index - (size - 1) / 2) * apart;
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function middleOf(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return lengthOf(a.x - b.x, a.y - b.y);
}

/** `Math.hypot` guards against overflow, which no map needs, and costs many times as much. */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
