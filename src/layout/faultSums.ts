/** Faults summed over all that one actor, line or knot meets: what a place costs that is only tried. */
import type { Faults } from "./faults.ts";
import type { LayoutGraph } from "./layoutGraph.ts";
import type { Strokes } from "./strokes.ts";

// Every question below loops on its own and gives one number: what a function gives back for each pair is, where it is not taken
// into the loop by the compiler, one more thing for the garbage collector. Classes, because functions made anew for each layout are not.
export class FaultSums {
  private readonly graph: LayoutGraph;
  private readonly strokes: Strokes;
  private readonly faults: Faults;

  constructor(graph: LayoutGraph, strokes: Strokes, faults: Faults) {
    this.graph = graph;
    this.strokes = strokes;
    this.faults = faults;
  }

  /** Springs of this actor. */
  lengths(node: number): number {
    const { first, edgesAt } = this.graph;
    let cost = 0;
    for (let k = first[node] as number; k < (first[node + 1] as number); k++)
      cost += this.faults.length(edgesAt[k] as number);
    return cost;
  }

  /** Crossings of a line with all that are not marked (1 at `from` and their number), or marked and later. */
  crossings(line: number, marks: Uint8Array, from: number): number {
    const { left, right, top, bottom } = this.strokes;
    const l = left[line] as number;
    const r = right[line] as number;
    const u = top[line] as number;
    const d = bottom[line] as number;
    let cost = 0;
    for (let t = 0; t < left.length; t++) {
      // Most lines are nowhere near each other: their boxes tell so at less cost.
      if ((right[t] as number) < l || (left[t] as number) > r) continue;
      if ((bottom[t] as number) < u || (top[t] as number) > d) continue;
      if (t <= line && marks[from + t] === 1) continue;
      if (this.faults.areCrossing(line, t)) cost += this.faults.crossing(line, t);
    }
    return cost;
  }

  /** Marks and labels a line runs over. */
  covers(line: number): number {
    const { x, y, left, right, top, bottom, nodes } = this.strokes;
    const { beside, above, below } = this.faults;
    const l = left[line] as number;
    const r = right[line] as number;
    const u = top[line] as number;
    const d = bottom[line] as number;
    let cost = 0;
    for (let k = 0; k < nodes; k++) {
      const px = x[k] as number;
      const wide = beside[k] as number;
      if (r <= px - wide || l >= px + wide) continue;
      const py = y[k] as number;
      if (d > py - (above[k] as number) && u < py + (below[k] as number)) cost += this.faults.over(line, k);
    }
    return cost;
  }

  /** Lines not marked that run over this actor. */
  coveredBy(node: number, marks: Uint8Array, from: number): number {
    const { x, y, left, right, top, bottom } = this.strokes;
    const { beside, above, below } = this.faults;
    const l = (x[node] as number) - (beside[node] as number);
    const r = (x[node] as number) + (beside[node] as number);
    const u = (y[node] as number) - (above[node] as number);
    const d = (y[node] as number) + (below[node] as number);
    let cost = 0;
    for (let t = 0; t < left.length; t++) {
      if ((right[t] as number) <= l || (left[t] as number) >= r) continue;
      if ((bottom[t] as number) <= u || (top[t] as number) >= d) continue;
      if (marks[from + t] === 0) cost += this.faults.over(t, node);
    }
    return cost;
  }

  /** A knot on marks, labels and other knots; strangers within its triad. */
  knot(knot: number): number {
    const { nodes, x } = this.strokes;
    let cost = 0;
    for (let k = 0; k < nodes; k++) cost += this.faults.knotAt(knot, k);
    for (let other = nodes; other < x.length; other++) if (other !== knot) cost += this.faults.knots(knot, other);
    return cost;
  }
}
