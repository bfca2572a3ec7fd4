/** The lines of a drawing as segments between points: nodes, and the knots of triads, which follow from nodes. */
import type { LayoutGraph, Places } from "./layoutGraph.ts";

/** A knot stands so far from the middle of its curve's chord towards the introducer, as a share. */
const LEAN = 0.26;
/** A thread is fine and dotted: crossing it is less of a fault. */
const THREAD = 0.6;

/** One straight piece of a drawing. */
interface Line {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
  /** -1 for a tie between two. */
  readonly triad: number;
}

/** The strokes of a graph, whose nodes stand nowhere at first. */
export class Strokes {
  /** Points: nodes first, then the knots. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly nodes: number;
  readonly knots: number;
  /** Ends of each stroke, as points. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  /** By number of its triad: who a knot hangs on. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly via: Int32Array;
  /** The box around each stroke. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
  /** For each node: what moves with it. */
  readonly strokesOf: readonly Int32Array[];
  readonly knotsOf: readonly Int32Array[];
  /** For each node: the other ends of the strokes that leave it, and the nodes whose fan of strokes changes when it moves. */
  readonly spokes: readonly Int32Array[];
  readonly fansOf: readonly Int32Array[];

  constructor(graph: LayoutGraph) {
    const { count, triads } = graph;
    const lines = linesOf(graph);
    this.nodes = count;
    this.knots = triads.length;
    this.x = new Float64Array(count + triads.length);
    this.y = new Float64Array(count + triads.length);
    this.a = Int32Array.from(lines, ({ a }) => a);
    this.b = Int32Array.from(lines, ({ b }) => b);
    this.strength = Float64Array.from(lines, ({ strength }) => strength);
    this.from = Int32Array.from(triads, ({ from }) => from);
    this.to = Int32Array.from(triads, ({ to }) => to);
    this.via = Int32Array.from(triads, ({ via }) => via);
    this.left = new Float64Array(lines.length);
    this.right = new Float64Array(lines.length);
    this.top = new Float64Array(lines.length);
    this.bottom = new Float64Array(lines.length);
    const sets = Array.from({ length: count }, () => ({
      strokes: new Set<number>(),
      knots: new Set<number>(),
      spokes: [] as number[],
      fans: new Set<number>(),
    }));
    for (const [triad, { from, to, via }] of triads.entries())
      for (const node of [from, to, via]) sets[node]?.knots.add(count + triad);
    for (const [s, { a, b, triad }] of lines.entries()) {
      const trio = triads[triad];
      const movers = trio ? [trio.from, trio.to, trio.via] : [a, b];
      for (const node of movers) {
        sets[node]?.strokes.add(s);
        for (const other of movers) sets[node]?.fans.add(other);
      }
      sets[a]?.spokes.push(b);
      sets[b]?.spokes.push(a);
    }
    this.strokesOf = sets.map(({ strokes }) => Int32Array.from(strokes));
    this.knotsOf = sets.map(({ knots }) => Int32Array.from(knots));
    this.spokes = sets.map(({ spokes }) => Int32Array.from(spokes));
    this.fansOf = sets.map(({ fans }) => Int32Array.from(fans));
  }

  /** Sets all nodes, which are copied, and the knots that hang on them. */
  set(places: Places): void {
    this.x.set(places.x);
    this.y.set(places.y);
    for (let knot = this.nodes; knot < this.x.length; knot++) this.tie(knot);
    for (let s = 0; s < this.a.length; s++) this.box(s);
  }

  /** Brings what hangs on a node to where it stands now. */
  follow(node: number): void {
    const hanging = this.knotsOf[node] as Int32Array;
    for (let k = 0; k < hanging.length; k++) this.tie(hanging[k] as number);
    const moving = this.strokesOf[node] as Int32Array;
    for (let s = 0; s < moving.length; s++) this.box(moving[s] as number);
  }

  /** Two nodes change places. */
  exchange(node: number, other: number): void {
    const { x, y } = this;
    const oldX = x[node] as number;
    const oldY = y[node] as number;
    x[node] = x[other] as number;
    y[node] = y[other] as number;
    x[other] = oldX;
    y[other] = oldY;
    this.follow(node);
    this.follow(other);
  }

  private tie(knot: number): void {
    const { x, y } = this;
    const f = this.from[knot - this.nodes] as number;
    const t = this.to[knot - this.nodes] as number;
    const v = this.via[knot - this.nodes] as number;
    x[knot] = (((x[f] as number) + (x[t] as number)) / 2) * (1 - LEAN) + (x[v] as number) * LEAN;
    y[knot] = (((y[f] as number) + (y[t] as number)) / 2) * (1 - LEAN) + (y[v] as number) * LEAN;
  }

  private box(s: number): void {
    const a = this.a[s] as number;
    const b = this.b[s] as number;
    const ax = this.x[a] as number;
    const ay = this.y[a] as number;
    const bx = this.x[b] as number;
    const by = this.y[b] as number;
    this.left[s] = ax < bx ? ax : bx;
    this.right[s] = ax < bx ? bx : ax;
    this.top[s] = ay < by ? ay : by;
    this.bottom[s] = ay < by ? by : ay;
  }
}

function linesOf(graph: LayoutGraph): Line[] {
  const lines: Line[] = [];
  for (let e = 0; e < graph.edgeCount; e++) {
    if (graph.drawn[e] !== 1) continue;
    const strength = Math.min(1, graph.weights[e] as number);
    lines.push({ a: graph.sources[e] as number, b: graph.targets[e] as number, strength, triad: -1 });
  }
  for (const [triad, { from, to, via }] of graph.triads.entries()) {
    const knot = graph.count + triad;
    lines.push(
      { a: from, b: knot, strength: 1, triad },
      { a: knot, b: to, strength: 1, triad },
      { a: via, b: knot, strength: THREAD, triad },
    );
  }
  return lines;
}
