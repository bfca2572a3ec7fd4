/** What everything costs where it stands now, kept up to date move by move, so that a move is set against a sum that is known. */
import type { Faults } from "./faults.ts";
import type { LayoutGraph } from "./layoutGraph.ts";
import type { Strokes } from "./strokes.ts";

export class Standing {
  private readonly graph: LayoutGraph;
  private readonly strokes: Strokes;
  private readonly faults: Faults;
  /** What was last counted of each pair. */
  private readonly crowdPairs: Float64Array;
  private readonly springs: Float64Array;
  private readonly crossings: Uint8Array;
  private readonly overs: Float64Array;
  private readonly atKnots: Float64Array;
  /** And the sums of that. */
  private readonly crowding: Float64Array;
  private readonly lengths: Float64Array;
  private readonly outside: Float64Array;
  private readonly fans: Float64Array;
  private readonly covered: Float64Array;
  private readonly knotted: Float64Array;
  private readonly ofLine: Float64Array;
  private readonly ofKnot: Float64Array;
  /** Who has moved since; -1 for nobody. */
  private moved = -1;

  constructor(graph: LayoutGraph, strokes: Strokes, faults: Faults) {
    this.graph = graph;
    this.strokes = strokes;
    this.faults = faults;
    const { count, edgeCount } = graph;
    const lines = strokes.a.length;
    this.crowdPairs = new Float64Array(count * count);
    this.springs = new Float64Array(edgeCount);
    this.crossings = new Uint8Array(lines * lines);
    this.overs = new Float64Array(lines * count);
    this.atKnots = new Float64Array(strokes.knots * strokes.x.length);
    this.crowding = new Float64Array(count);
    this.lengths = new Float64Array(count);
    this.outside = new Float64Array(count);
    this.fans = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.knotted = new Float64Array(count);
    this.ofLine = new Float64Array(lines);
    this.ofKnot = new Float64Array(strokes.knots);
  }

  /** After all have been set: counts everything anew. */
  reckon(): void {
    this.moved = -1;
    const { nodes, x, a } = this.strokes;
    for (let i = 0; i < nodes; i++) {
      this.updatePoint(i);
      this.fans[i] = this.faults.fan(i);
    }
    for (let s = 0; s < a.length; s++) this.updateLine(s);
    for (let knot = nodes; knot < x.length; knot++) this.updateKnot(knot);
  }

  /** Hears that this node has moved. Cost: the lines of who moved before it × (nodes + lines); nothing where it was the same. */
  hasMoved(node: number): void {
    if (this.moved !== node) this.update();
    this.moved = node;
  }

  /** Counts anew what hangs on who has moved. */
  private update(): void {
    const node = this.moved;
    if (node < 0) return;
    this.moved = -1;
    const { fansOf, strokesOf, knotsOf, a, nodes, x } = this.strokes;
    this.updatePoint(node);
    for (const turned of fansOf[node] as Int32Array) this.fans[turned] = this.faults.fan(turned);
    for (const line of strokesOf[node] as Int32Array) this.updateLine(line);
    for (let t = 0; t < a.length; t++) this.updateOver(t, node);
    for (const knot of knotsOf[node] as Int32Array) this.updateKnot(knot);
    for (let knot = nodes; knot < x.length; knot++) this.updateAtKnot(knot, node);
  }

  /** All that could change if this node moved. Cost: its lines, squared. */
  ofNode(node: number): number {
    this.update();
    const { fans, ofLine, overs, crossings, ofKnot, atKnots } = this;
    const { nodes, x, fansOf, strokesOf, knotsOf } = this.strokes;
    const turned = fansOf[node] as Int32Array;
    const own = strokesOf[node] as Int32Array;
    const hanging = knotsOf[node] as Int32Array;
    let cost = (this.crowding[node] as number) + (this.outside[node] as number) + (this.lengths[node] as number);
    for (let k = 0; k < turned.length; k++) cost += fans[turned[k] as number] as number;
    cost += (this.covered[node] as number) + (this.knotted[node] as number);
    // What two of its lines share, or a line or knot and the node itself, is in both sums.
    for (let p = 0; p < own.length; p++) {
      const s = own[p] as number;
      cost += (ofLine[s] as number) - (overs[s * nodes + node] as number);
      for (let q = 0; q < p; q++) {
        const t = own[q] as number;
        if (crossings[s * ofLine.length + t] === 1) cost -= this.faults.crossing(s, t);
      }
    }
    for (let k = 0; k < hanging.length; k++) {
      const knot = (hanging[k] as number) - nodes;
      cost += (ofKnot[knot] as number) - (atKnots[knot * x.length + node] as number);
    }
    return cost;
  }

  private updatePoint(i: number): void {
    const { crowding, crowdPairs, lengths, springs, faults } = this;
    const { count, first, edgesAt, neighbours } = this.graph;
    let sum = 0;
    for (let j = 0; j < count; j++) {
      if (j === i) continue;
      const cost = faults.crowd(i, j);
      crowding[j] = (crowding[j] as number) + cost - (crowdPairs[i * count + j] as number);
      crowdPairs[i * count + j] = cost;
      crowdPairs[j * count + i] = cost;
      sum += cost;
    }
    crowding[i] = sum;
    this.outside[i] = faults.outside(i);
    sum = 0;
    for (let k = first[i] as number; k < (first[i + 1] as number); k++) {
      const edge = edgesAt[k] as number;
      const j = neighbours[k] as number;
      const cost = faults.length(edge);
      lengths[j] = (lengths[j] as number) + cost - (springs[edge] as number);
      springs[edge] = cost;
      sum += cost;
    }
    lengths[i] = sum;
  }

  private updateLine(s: number): void {
    const { crossings, ofLine, faults } = this;
    const { left, right, top, bottom, nodes } = this.strokes;
    const lines = ofLine.length;
    const l = left[s] as number;
    const r = right[s] as number;
    const u = top[s] as number;
    const d = bottom[s] as number;
    for (let t = 0; t < lines; t++) {
      const before = crossings[s * lines + t] as number;
      const isApart =
        (right[t] as number) < l || (left[t] as number) > r || (bottom[t] as number) < u || (top[t] as number) > d;
      const now = !isApart && faults.areCrossing(s, t) ? 1 : 0;
      if (now === before) continue;
      crossings[s * lines + t] = now;
      crossings[t * lines + s] = now;
      const change = (now - before) * faults.crossing(s, t);
      ofLine[s] = (ofLine[s] as number) + change;
      ofLine[t] = (ofLine[t] as number) + change;
    }
    for (let k = 0; k < nodes; k++) this.updateOver(s, k);
  }

  private updateOver(s: number, k: number): void {
    const { overs, covered, ofLine, strokes, faults } = this;
    const { x, y, nodes } = strokes;
    const before = overs[s * nodes + k] as number;
    const px = x[k] as number;
    const py = y[k] as number;
    const isApart =
      (strokes.right[s] as number) <= px - (faults.beside[k] as number) ||
      (strokes.left[s] as number) >= px + (faults.beside[k] as number) ||
      (strokes.bottom[s] as number) <= py - (faults.above[k] as number) ||
      (strokes.top[s] as number) >= py + (faults.below[k] as number);
    const cost = isApart ? 0 : faults.over(s, k);
    if (cost === before) return;
    overs[s * nodes + k] = cost;
    covered[k] = (covered[k] as number) + cost - before;
    ofLine[s] = (ofLine[s] as number) + cost - before;
  }

  private updateKnot(knot: number): void {
    const { nodes, x } = this.strokes;
    const { atKnots, ofKnot, faults } = this;
    for (let k = 0; k < nodes; k++) this.updateAtKnot(knot, k);
    for (let other = nodes; other < x.length; other++) {
      if (other === knot) continue;
      const before = atKnots[(knot - nodes) * x.length + other] as number;
      const cost = faults.knots(knot, other);
      if (cost === before) continue;
      atKnots[(knot - nodes) * x.length + other] = cost;
      atKnots[(other - nodes) * x.length + knot] = cost;
      ofKnot[knot - nodes] = (ofKnot[knot - nodes] as number) + cost - before;
      ofKnot[other - nodes] = (ofKnot[other - nodes] as number) + cost - before;
    }
  }

  private updateAtKnot(knot: number, k: number): void {
    const { atKnots, knotted, ofKnot } = this;
    const { nodes, x } = this.strokes;
    const before = atKnots[(knot - nodes) * x.length + k] as number;
    const cost = this.faults.knotAt(knot, k);
    if (cost === before) return;
    atKnots[(knot - nodes) * x.length + k] = cost;
    knotted[k] = (knotted[k] as number) + cost - before;
    ofKnot[knot - nodes] = (ofKnot[knot - nodes] as number) + cost - before;
  }
}
