/**
 * How hard a drawing is to read, as one number: what refining lowers and what decides between several drawings.
 * The idea of a drawing's cost with crossings, lengths and a frame: Davidson & Harel 1996, doi:10.1145/234535.234538.
 */
import type { Cells } from "./cells.ts";
import { faultsOf } from "./faults.ts";
import { at, type LayoutGraph } from "./layoutGraph.ts";
import { type Strokes, strokesOf } from "./strokes.ts";

/** What gains less is no gain. */
export const BETTER = 1e-6;

export interface Cost {
  readonly graph: LayoutGraph;
  /** The points the cost is about; change them with `strokes.set` and `strokes.move`. */
  readonly strokes: Strokes;
  /** All that could change if this node moved; any larger number as soon as it is clear that it is more than `limit`. */
  ofNode(node: number, limit?: number): number;
  /** Moves a node there if that is better than `now`; gives the cost that then holds. */
  tryAt(node: number, now: number, x: number, y: number): number;
  total(): number;
}

/** The cost of drawings of a graph, read anew at every call; one serves them all. `ofNode` costs degree × (nodes + edges). */
export function costOf(graph: LayoutGraph, cells: Cells): Cost {
  const strokes = strokesOf(graph);
  const faults = faultsOf(graph, strokes, cells);
  const { fansOf, strokesOf: ownOf } = strokes;
  const n = graph.count;
  const lines = strokes.a.length;
  const moving = new Uint8Array(lines);
  // By knot and node: does the one hang on the other?
  const hangs = new Uint8Array(strokes.knots * n);
  for (const [i, knots] of strokes.knotsOf.entries()) for (const knot of knots) hangs[(knot - n) * n + i] = 1;

  const fanCosts = new Float64Array(n);
  const lineCosts = new Float64Array(lines);
  const nearCosts = new Float64Array(3);

  // Parts that are soon counted and often tell come first; the sum is in an order of its own, so that its last bits stay.
  const ofPoint = (i: number, limit: number): number => {
    const outside = faults.outside(i);
    const lengths = faults.lengths(i);
    nearCosts[1] = outside;
    nearCosts[2] = lengths;
    if (outside + lengths > limit) return outside + lengths;
    const crowding = faults.crowding(i, 0, limit - outside - lengths);
    nearCosts[0] = crowding;
    return crowding + outside + lengths;
  };

  /** With `near` already known. */
  const ofLines = (i: number, near: number, limit: number): number => {
    let bound = near;
    const fans = fansOf[i] as Int32Array;
    for (let k = 0; k < fans.length; k++) {
      const fan = faults.fan(at(fans, k));
      fanCosts[k] = fan;
      bound += fan;
      if (bound > limit) return bound;
    }
    const own = ownOf[i] as Int32Array;
    for (let s = 0; s < own.length; s++) moving[at(own, s)] = 1;
    for (let s = 0; s < own.length && bound <= limit; s++) {
      const line = faults.crossings(at(own, s), moving) + faults.covers(at(own, s));
      lineCosts[s] = line;
      bound += line;
    }
    const covered = bound <= limit ? faults.coveredBy(i, moving) : 0;
    for (let s = 0; s < own.length; s++) moving[at(own, s)] = 0;
    if (bound + covered > limit) return bound + covered;
    let cost = at(nearCosts, 0) + at(nearCosts, 1) + at(nearCosts, 2);
    for (let k = 0; k < fans.length; k++) cost += at(fanCosts, k);
    for (let s = 0; s < own.length; s++) cost += at(lineCosts, s);
    cost += covered;
    for (let knot = 0; knot < strokes.knots; knot++)
      cost += hangs[knot * n + i] === 1 ? faults.knot(n + knot) : faults.knotAt(n + knot, i);
    return cost;
  };

  const ofNode = (i: number, limit = Number.POSITIVE_INFINITY): number => {
    const near = ofPoint(i, limit);
    return near > limit ? near : ofLines(i, near, limit);
  };

  const tryAt = (i: number, now: number, toX: number, toY: number): number => {
    const { x, y } = strokes;
    const oldX = at(x, i);
    const oldY = at(y, i);
    x[i] = toX;
    y[i] = toY;
    const near = ofPoint(i, now);
    if (near <= now) {
      strokes.follow(i);
      const then = ofLines(i, near, now);
      if (then < now - BETTER) return then;
    }
    x[i] = oldX;
    y[i] = oldY;
    if (near <= now) strokes.follow(i);
    return now;
  };

  const total = (): number => {
    const all = new Uint8Array(lines).fill(1);
    let cost = 0;
    for (let i = 0; i < n; i++)
      cost +=
        faults.crowding(i, i + 1, Number.POSITIVE_INFINITY) + faults.outside(i) + faults.lengths(i) / 2 + faults.fan(i);
    for (let s = 0; s < lines; s++) cost += faults.crossings(s, all) + faults.covers(s);
    for (let k = n; k < n + strokes.knots; k++) cost += faults.knot(k);
    return cost;
  };
  return { graph, strokes, ofNode, tryAt, total };
}
