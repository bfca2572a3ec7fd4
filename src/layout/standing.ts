/** What lines, fans and knots cost where all stand now, kept move by move, so that a move is set against a sum that is known. */
import type { Faults } from "./faults.ts";
import type { LayoutGraph } from "./layoutGraph.ts";
import type { Strokes } from "./strokes.ts";

export class Standing {
  private readonly strokes: Strokes;
  private readonly faults: Faults;
  /** What was last counted of each pair: lines that cross, a line over a node, a knot at a node or at another knot. */
  private readonly crossings: Uint8Array;
  private readonly overs: Float64Array;
  private readonly atKnots: Float64Array;
  /** And the sums of that, of each node, line and knot. */
  private readonly fans: Float64Array;
  private readonly covered: Float64Array;
  private readonly knotted: Float64Array;
  private readonly ofLine: Float64Array;
  private readonly ofKnot: Float64Array;
  /** Who has moved since; -1 for nobody. */
  private moved = -1;

  constructor({ count }: LayoutGraph, strokes: Strokes, faults: Faults) {
    this.strokes = strokes;
    this.faults = faults;
    const lines = strokes.a.length;
    this.crossings = new Uint8Array(lines * lines);
    this.overs = new Float64Array(lines * count);
    this.atKnots = new Float64Array(strokes.knots * strokes.x.length);
    this.fans = new Float64Array(count);
    this.covered = new Float64Array(count);
    this.knotted = new Float64Array(count);
    this.ofLine = new Float64Array(lines);
    this.ofKnot = new Float64Array(strokes.knots);
  }

  /** After all have been set: counts everything anew. */
  reckon(): void {
    const { nodes, x, a } = this.strokes;
    this.moved = -1;
    // From nothing, so that no last bit is left of the drawing before.
    this.crossings.fill(0);
    for (const counted of [this.overs, this.atKnots, this.covered, this.knotted, this.ofLine, this.ofKnot])
      counted.fill(0);
    for (let i = 0; i < nodes; i++) this.fans[i] = this.faults.fan(i);
    for (let s = 0; s < a.length; s++) this.updateLine(s);
    for (let knot = nodes; knot < x.length; knot++) this.updateKnot(knot);
  }

  /** Hears that this node has moved. Cost: the lines of who moved before it × (nodes + lines); nothing where it was the same. */
  hasMoved(node: number): void {
    if (this.moved !== node) this.update();
    this.moved = node;
  }

  /** All lines, fans and knots that could change if this node moved. Cost: its lines, squared. */
  ofNode(node: number): number {
    this.update();
    const { fans, ofLine, overs, crossings, ofKnot, atKnots, faults } = this;
    const { nodes, x, fansOf, strokesOf, knotsOf } = this.strokes;
    const turned = fansOf[node] as Int32Array;
    const own = strokesOf[node] as Int32Array;
    const hanging = knotsOf[node] as Int32Array;
    let cost = (this.covered[node] as number) + (this.knotted[node] as number);
    for (let k = 0; k < turned.length; k++) cost += fans[turned[k] as number] as number;
    // What two of its lines share, or a line or knot and the node itself, is in both sums.
    for (let p = 0; p < own.length; p++) {
      const s = own[p] as number;
      cost += (ofLine[s] as number) - (overs[s * nodes + node] as number);
      for (let q = 0; q < p; q++) {
        const t = own[q] as number;
        if (crossings[s * ofLine.length + t] === 1) cost -= faults.crossing(s, t);
      }
    }
    for (let k = 0; k < hanging.length; k++) {
      const knot = (hanging[k] as number) - nodes;
      cost += (ofKnot[knot] as number) - (atKnots[knot * x.length + node] as number);
    }
    return cost;
  }

  /** Counts anew what hangs on who has moved. */
  private update(): void {
    const node = this.moved;
    if (node < 0) return;
    this.moved = -1;
    const { fans, faults, strokes } = this;
    const turned = strokes.fansOf[node] as Int32Array;
    const own = strokes.strokesOf[node] as Int32Array;
    const hanging = strokes.knotsOf[node] as Int32Array;
    for (let k = 0; k < turned.length; k++) fans[turned[k] as number] = faults.fan(turned[k] as number);
    for (let s = 0; s < own.length; s++) this.updateLine(own[s] as number);
    this.updateOverNode(node);
    for (let k = 0; k < hanging.length; k++) this.updateKnot(hanging[k] as number);
    for (let knot = strokes.nodes; knot < strokes.x.length; knot++)
      this.setAtKnot(knot, node, faults.knotAt(knot, node));
  }

  private updateLine(s: number): void {
    const { crossings, ofLine, overs, faults } = this;
    const { x, y, left, right, top, bottom, nodes } = this.strokes;
    const { beside, above, below } = faults;
    const lines = ofLine.length;
    const l = left[s] as number;
    const r = right[s] as number;
    const u = top[s] as number;
    const d = bottom[s] as number;
    for (let t = 0; t < lines; t++) {
      const isApart =
        (right[t] as number) < l || (left[t] as number) > r || (bottom[t] as number) < u || (top[t] as number) > d;
      const now = !isApart && faults.areCrossing(s, t) ? 1 : 0;
      const before = crossings[s * lines + t] as number;
      if (now === before) continue;
      crossings[s * lines + t] = now;
      crossings[t * lines + s] = now;
      const change = (now - before) * faults.crossing(s, t);
      ofLine[s] = (ofLine[s] as number) + change;
      ofLine[t] = (ofLine[t] as number) + change;
    }
    for (let k = 0; k < nodes; k++) {
      const px = x[k] as number;
      const py = y[k] as number;
      const isApart =
        r <= px - (beside[k] as number) ||
        l >= px + (beside[k] as number) ||
        d <= py - (above[k] as number) ||
        u >= py + (below[k] as number);
      if (!isApart) this.setOver(s, k, faults.over(s, k));
      else if (overs[s * nodes + k] !== 0) this.setOver(s, k, 0);
    }
  }

  private updateOverNode(k: number): void {
    const { overs, faults } = this;
    const { x, y, left, right, top, bottom, nodes } = this.strokes;
    const l = (x[k] as number) - (faults.beside[k] as number);
    const r = (x[k] as number) + (faults.beside[k] as number);
    const u = (y[k] as number) - (faults.above[k] as number);
    const d = (y[k] as number) + (faults.below[k] as number);
    for (let s = 0; s < left.length; s++) {
      const isApart =
        (right[s] as number) <= l || (left[s] as number) >= r || (bottom[s] as number) <= u || (top[s] as number) >= d;
      if (!isApart) this.setOver(s, k, faults.over(s, k));
      else if (overs[s * nodes + k] !== 0) this.setOver(s, k, 0);
    }
  }

  private setOver(s: number, k: number, cost: number): void {
    const pair = s * this.strokes.nodes + k;
    const change = cost - (this.overs[pair] as number);
    if (change === 0) return;
    this.overs[pair] = cost;
    this.covered[k] = (this.covered[k] as number) + change;
    this.ofLine[s] = (this.ofLine[s] as number) + change;
  }

  private updateKnot(knot: number): void {
    const { nodes, x } = this.strokes;
    const { atKnots, ofKnot, faults } = this;
    for (let k = 0; k < nodes; k++) this.setAtKnot(knot, k, faults.knotAt(knot, k));
    for (let other = nodes; other < x.length; other++) {
      if (other === knot) continue;
      const pair = (knot - nodes) * x.length + other;
      const cost = faults.knots(knot, other);
      const change = cost - (atKnots[pair] as number);
      if (change === 0) continue;
      atKnots[pair] = cost;
      atKnots[(other - nodes) * x.length + knot] = cost;
      ofKnot[knot - nodes] = (ofKnot[knot - nodes] as number) + change;
      ofKnot[other - nodes] = (ofKnot[other - nodes] as number) + change;
    }
  }

  private setAtKnot(knot: number, k: number, cost: number): void {
    const { atKnots, knotted, ofKnot } = this;
    const own = knot - this.strokes.nodes;
    const pair = own * this.strokes.x.length + k;
    const change = cost - (atKnots[pair] as number);
    if (change === 0) return;
    atKnots[pair] = cost;
    knotted[k] = (knotted[k] as number) + change;
    ofKnot[own] = (ofKnot[own] as number) + change;
  }
}
