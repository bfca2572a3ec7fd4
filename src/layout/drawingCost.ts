/**
 * How hard a drawing is to read, as one number: what refining lowers and what decides between several drawings.
 * The idea of a drawing's cost with crossings, lengths and a frame: Davidson & Harel 1996, doi:10.1145/234535.234538.
 */
import type { Cells } from "./cells.ts";
import { faultsOf } from "./faults.ts";
import type { LayoutGraph, Places } from "./layoutGraph.ts";
import { type Strokes, strokesOf } from "./strokes.ts";

export interface Cost {
  /** The points the cost is about; change them with `strokes.move`. */
  readonly strokes: Strokes;
  /** All that could change if this node moved; any larger number as soon as it is clear that it is more than `limit`. */
  ofNode(node: number, limit?: number): number;
  total(): number;
}

/** The cost of a drawing that starts at `places`, read anew at every call. `ofNode` costs degree × (nodes + edges). */
export function costOf(graph: LayoutGraph, places: Places, cells: Cells): Cost {
  const strokes = strokesOf(graph, places);
  const faults = faultsOf(graph, strokes, cells);
  const n = graph.count;
  const lines = strokes.a.length;
  const moving = new Uint8Array(lines);

  const ofNode = (i: number, limit = Number.POSITIVE_INFINITY): number => {
    let cost = faults.crowding(i, 0) + faults.outside(i) + faults.lengths(i);
    if (cost > limit) return cost;
    for (const k of strokes.fansOf[i] as Int32Array) cost += faults.fan(k);
    if (cost > limit) return cost;
    const own = strokes.strokesOf[i] as Int32Array;
    for (const s of own) moving[s] = 1;
    for (const s of own) {
      cost += faults.crossings(s, moving) + faults.covers(s);
      if (cost > limit) break;
    }
    if (cost <= limit) cost += faults.coveredBy(i, moving);
    for (const s of own) moving[s] = 0;
    if (cost > limit) return cost;
    const knots = strokes.knotsOf[i] as Int32Array;
    for (let knot = n; knot < n + strokes.knots; knot++) {
      cost += knots.includes(knot) ? faults.knot(knot) : faults.knotAt(knot, i);
    }
    return cost;
  };

  const total = (): number => {
    const all = new Uint8Array(lines).fill(1);
    let cost = 0;
    for (let i = 0; i < n; i++)
      cost += faults.crowding(i, i + 1) + faults.outside(i) + faults.lengths(i) / 2 + faults.fan(i);
    for (let s = 0; s < lines; s++) cost += faults.crossings(s, all) + faults.covers(s);
    for (let k = n; k < n + strokes.knots; k++) cost += faults.knot(k);
    return cost;
  };
  return { strokes, ofNode, total };
}
