/**
 * How hard a drawing is to read, as one number: what refining lowers and what decides between several drawings.
 * The idea of a drawing's cost with crossings, lengths and a frame: Davidson & Harel 1996, doi:10.1145/234535.234538.
 */
import type { Cells } from "./cells.ts";
import { FaultSums } from "./faultSums.ts";
import { Faults } from "./faults.ts";
import type { LayoutGraph, Places } from "./layoutGraph.ts";
import { Standing } from "./standing.ts";
import { Strokes } from "./strokes.ts";

/** What gains less is no gain. */
const BETTER = 1e-6;

/** The cost of drawings of a graph; one serves them all, one after the other. */
export class DrawingCost {
  readonly graph: LayoutGraph;
  /** Where all stand; changed by what is below alone. */
  readonly strokes: Strokes;
  private readonly faults: Faults;
  private readonly sums: FaultSums;
  private readonly standing: Standing;
  /** By node and line, by node and knot: does the one move with the other? */
  private readonly moves: Uint8Array;
  private readonly hangs: Uint8Array;

  constructor(graph: LayoutGraph, cells: Cells) {
    const strokes = new Strokes(graph);
    this.graph = graph;
    this.strokes = strokes;
    this.faults = new Faults(graph, strokes, cells);
    this.sums = new FaultSums(graph, strokes, this.faults);
    this.standing = new Standing(graph, strokes, this.faults);
    this.moves = new Uint8Array(graph.count * strokes.a.length);
    this.hangs = new Uint8Array(graph.count * strokes.knots);
    for (let i = 0; i < graph.count; i++) {
      for (const line of strokes.strokesOf[i] as Int32Array) this.moves[i * strokes.a.length + line] = 1;
      for (const knot of strokes.knotsOf[i] as Int32Array) this.hangs[i * strokes.knots + knot - graph.count] = 1;
    }
  }

  /** Sets all nodes, to be moved one by one from there. */
  set(places: Places): void {
    this.strokes.set(places);
    this.standing.reckon();
  }

  /** All that could change if this node moved. Cost: nodes + its lines, squared. */
  ofNode(node: number): number {
    return this.ofPoint(node, Number.POSITIVE_INFINITY) + this.standing.ofNode(node);
  }

  /** Moves a node there if that is better than `now`, what it costs; gives the cost that then holds. Cost: its lines × (nodes + lines). */
  tryAt(node: number, now: number, toX: number, toY: number): number {
    const { x, y } = this.strokes;
    const oldX = x[node] as number;
    const oldY = y[node] as number;
    x[node] = toX;
    y[node] = toY;
    const near = this.ofPoint(node, now);
    if (near <= now) {
      this.strokes.follow(node);
      const then = this.ofLines(node, near, now);
      if (then < now - BETTER) {
        this.standing.hasMoved(node);
        return then;
      }
    }
    x[node] = oldX;
    y[node] = oldY;
    if (near <= now) this.strokes.follow(node);
    return now;
  }

  /** Lets two nodes change places if that is better. Cost: like `tryAt`. */
  trySwap(node: number, other: number): void {
    const { strokes, standing } = this;
    const now = this.ofNode(node) + this.ofNode(other);
    strokes.exchange(node, other);
    const ofNode = this.ofTried(node, now);
    if (ofNode + this.ofTried(other, now - ofNode) < now - BETTER) {
      standing.hasMoved(node);
      standing.hasMoved(other);
    } else strokes.exchange(node, other);
  }

  /** Of these places, each fault once. Cost: (nodes + lines)². */
  total(places: Places): number {
    const { strokes, faults, sums } = this;
    strokes.set(places);
    const { nodes, a, x } = strokes;
    const all = new Uint8Array(a.length).fill(1);
    let cost = 0;
    for (let i = 0; i < nodes; i++) {
      const crowding = faults.crowding(i, i + 1, Number.POSITIVE_INFINITY);
      cost += crowding + faults.outside(i) + sums.lengths(i) / 2 + faults.fan(i);
    }
    for (let s = 0; s < a.length; s++) cost += sums.crossings(s, all, 0) + sums.covers(s);
    for (let knot = nodes; knot < x.length; knot++) cost += sums.knot(knot);
    return cost;
  }

  // Below: parts that are soon counted and often tell come first; any larger number as soon as it is clear that it is more than `limit`.

  private ofTried(node: number, limit: number): number {
    const near = this.ofPoint(node, limit);
    return near > limit ? near : this.ofLines(node, near, limit);
  }

  private ofPoint(node: number, limit: number): number {
    const { faults, sums } = this;
    const cost = faults.outside(node) + sums.lengths(node);
    return cost > limit ? cost : cost + faults.crowding(node, 0, limit - cost);
  }

  private ofLines(node: number, near: number, limit: number): number {
    const { faults, sums, moves, hangs } = this;
    const { nodes, knots, a, fansOf, strokesOf } = this.strokes;
    const turned = fansOf[node] as Int32Array;
    const own = strokesOf[node] as Int32Array;
    const marked = node * a.length;
    let cost = near;
    for (let k = 0; k < turned.length && cost <= limit; k++) cost += faults.fan(turned[k] as number);
    for (let s = 0; s < own.length && cost <= limit; s++)
      cost += sums.crossings(own[s] as number, moves, marked) + sums.covers(own[s] as number);
    if (cost <= limit) cost += sums.coveredBy(node, moves, marked);
    for (let k = 0; k < knots && cost <= limit; k++)
      cost += hangs[node * knots + k] === 1 ? sums.knot(nodes + k) : faults.knotAt(nodes + k, node);
    return cost;
  }
}
