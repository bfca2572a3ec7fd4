/** The lines of a drawing as segments between points: nodes, and the knots of triads, which follow from nodes. */
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

/** A knot stands so far from the middle of its curve's chord towards the introducer, as a share. */
const LEAN = 0.26;
/** A thread is fine and dotted: crossing it is less of a fault. */
const THREAD = 0.6;

export interface Strokes {
  /** Points: nodes first, then the knots. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly knots: number;
  /** Ends of each stroke, as points. */
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly strength: Float64Array;
  /** The triad a stroke belongs to; -1 for a tie between two. */
  readonly triad: Int32Array;
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
  /** Sets all nodes, which are copied, and the knots that hang on them. */
  set(places: Places): void;
  /** Brings what hangs on a node to where it stands now. */
  follow(node: number): void;
  /** Moves a node, and the knots that hang on it. */
  move(node: number, x: number, y: number): void;
}

/** The strokes of a graph whose nodes stand nowhere yet. */
export function strokesOf(graph: LayoutGraph): Strokes {
  const n = graph.count;
  const knots = graph.triads.length;
  const lines: { a: number; b: number; strength: number; triad: number }[] = [];
  for (let e = 0; e < graph.edgeCount; e++) {
    if (graph.drawn[e] === 1)
      lines.push({
        a: at(graph.sources, e),
        b: at(graph.targets, e),
        strength: Math.min(1, at(graph.weights, e)),
        triad: -1,
      });
  }
  for (const [triad, { from, to, via }] of graph.triads.entries()) {
    const knot = n + triad;
    lines.push(
      { a: from, b: knot, strength: 1, triad },
      { a: knot, b: to, strength: 1, triad },
      { a: via, b: knot, strength: THREAD, triad },
    );
  }
  const sets = Array.from({ length: n }, () => ({
    strokes: new Set<number>(),
    knots: new Set<number>(),
    spokes: [] as number[],
    fans: new Set<number>(),
  }));
  for (const [triad, trio] of graph.triads.entries()) {
    for (const node of [trio.from, trio.to, trio.via]) sets[node]?.knots.add(n + triad);
  }
  for (const [s, { a, b, triad }] of lines.entries()) {
    const trio = graph.triads[triad];
    const movers = trio ? [trio.from, trio.to, trio.via] : [a, b];
    for (const node of movers) {
      sets[node]?.strokes.add(s);
      for (const other of movers) sets[node]?.fans.add(other);
    }
    sets[a]?.spokes.push(b);
    sets[b]?.spokes.push(a);
  }
  const x = new Float64Array(n + knots);
  const y = new Float64Array(n + knots);
  const tie = (knot: number) => {
    const trio = graph.triads[knot - n];
    if (!trio) return;
    x[knot] = ((at(x, trio.from) + at(x, trio.to)) / 2) * (1 - LEAN) + at(x, trio.via) * LEAN;
    y[knot] = ((at(y, trio.from) + at(y, trio.to)) / 2) * (1 - LEAN) + at(y, trio.via) * LEAN;
  };
  const a = Int32Array.from(lines, (line) => line.a);
  const b = Int32Array.from(lines, (line) => line.b);
  const left = new Float64Array(lines.length);
  const right = new Float64Array(lines.length);
  const top = new Float64Array(lines.length);
  const bottom = new Float64Array(lines.length);
  const box = (s: number) => {
    const ax = at(x, at(a, s));
    const ay = at(y, at(a, s));
    const bx = at(x, at(b, s));
    const by = at(y, at(b, s));
    left[s] = ax < bx ? ax : bx;
    right[s] = ax < bx ? bx : ax;
    top[s] = ay < by ? ay : by;
    bottom[s] = ay < by ? by : ay;
  };
  const knotsOf = sets.map((set) => Int32Array.from(set.knots));
  const strokesOf = sets.map((set) => Int32Array.from(set.strokes));
  const follow = (node: number) => {
    const hanging = knotsOf[node] as Int32Array;
    for (let k = 0; k < hanging.length; k++) tie(at(hanging, k));
    const moving = strokesOf[node] as Int32Array;
    for (let s = 0; s < moving.length; s++) box(at(moving, s));
  };
  return {
    x,
    y,
    knots,
    a,
    b,
    strength: Float64Array.from(lines, (line) => line.strength),
    triad: Int32Array.from(lines, (line) => line.triad),
    left,
    right,
    top,
    bottom,
    strokesOf,
    knotsOf,
    spokes: sets.map((set) => Int32Array.from(set.spokes)),
    fansOf: sets.map((set) => Int32Array.from(set.fans)),
    set(places) {
      x.set(places.x);
      y.set(places.y);
      for (let knot = n; knot < n + knots; knot++) tie(knot);
      for (let s = 0; s < lines.length; s++) box(s);
    },
    follow,
    move(node, toX, toY) {
      x[node] = toX;
      y[node] = toY;
      follow(node);
    },
  };
}
