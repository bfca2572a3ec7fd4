/** What makes a drawing hard to read, fault by fault: what one actor, one line, one knot or two of them cost. */
import type { Box } from "../model/index.ts";
import { type Cells, CLEARANCE, LABEL_GAP } from "./cells.ts";
import { Directions } from "./directions.ts";
import { boxDepth, cross, distance2, inTriangle } from "./geometry.ts";
import { degreeOf, type LayoutGraph } from "./layoutGraph.ts";
import { frameOf, SPRING } from "./orient.ts";
import type { Strokes } from "./strokes.ts";

/** What each fault counts; a crossing of two ties counts 3. */
const COST = {
  crossing: 3,
  overMark: 4,
  overLabel: 1,
  overOwnLabel: 0.3,
  knot: 4,
  inTriad: 2,
  cells: 5,
  length: 1.6,
  angle: 1.4,
  frame: 2,
  crowd: 0.03,
};
/** A line keeps so far from a mark that is not its end. */
const BERTH = 12;
/** Room of a knot: its disc when it is now, and air. */
const KNOT = 20;
/** And so far from a label. */
const KNOT_TO_LABEL = 12;
/** What two at a distance cost, times its square. */
const PUSH = COST.crowd * SPRING * SPRING;
/** Cells nearer to each other than this begin to look crowded. */
const ROOM = CLEARANCE + 14;

export class Faults {
  /** Where lines may cost something: what a line's box must meet before it is looked at. About the middle of the mark. */
  readonly beside: Float64Array;
  readonly above: Float64Array;
  readonly below: Float64Array;
  private readonly graph: LayoutGraph;
  private readonly strokes: Strokes;
  private readonly cells: Cells;
  private readonly frame: Box;
  private readonly ideal: Float64Array;
  private readonly pull: Float64Array;
  /** Half extents of labels, and their middles below those of the marks. */
  private readonly labelWidth: Float64Array;
  private readonly labelHeight: Float64Array;
  private readonly labelMiddle: Float64Array;
  private readonly directions: Directions;
  private readonly angles: Float64Array;

  constructor(graph: LayoutGraph, strokes: Strokes, cells: Cells) {
    this.graph = graph;
    this.strokes = strokes;
    this.cells = cells;
    this.frame = frameOf(graph, cells);
    this.ideal = idealLengths(graph);
    this.pull = graph.weights.map((weight) => COST.length * Math.min(1, weight));
    this.labelWidth = graph.labelWidth.map((width) => width / 2);
    this.labelHeight = graph.labelHeight.map((height) => height / 2);
    this.labelMiddle = graph.radius.map((r, i) => r + LABEL_GAP + (this.labelHeight[i] as number));
    this.above = graph.radius.map((r) => r + BERTH);
    this.beside = this.above.map((r, i) => Math.max(r, cells.halfWidth[i] as number));
    this.below = this.above.map((r, i) => Math.max(r, (cells.drop[i] as number) + (cells.halfHeight[i] as number)));
    this.directions = new Directions(strokes);
    this.angles = new Float64Array(2 * strokes.a.length + 1);
  }

  /**
   * Others too close to this one, and a little for being near at all, from `since` on; any larger number as soon as it is clear
   * that it is more than `limit`.
   */
  crowding(node: number, since: number, limit: number): number {
    const { x, y } = this.strokes;
    const { halfWidth, halfHeight, drop } = this.cells;
    const px = x[node] as number;
    const py = y[node] as number;
    const wide = ROOM + (halfWidth[node] as number);
    const high = ROOM + (halfHeight[node] as number);
    const low = drop[node] as number;
    let cost = 0;
    for (let j = since; j < halfWidth.length && cost <= limit; j++) {
      if (j === node) continue;
      const dx = (x[j] as number) - px;
      const dy = (y[j] as number) - py;
      cost += PUSH / (dx * dx + dy * dy + 400);
      const nearX = wide + (halfWidth[j] as number) - (dx < 0 ? -dx : dx);
      if (nearX <= 0) continue;
      const apart = dy + (drop[j] as number) - low;
      const nearY = high + (halfHeight[j] as number) - (apart < 0 ? -apart : apart);
      if (nearY <= 0) continue;
      const near = (nearX < nearY ? nearX : nearY) / ROOM;
      cost += COST.cells * near * near * (near > 1 ? 2 : 1);
    }
    return cost;
  }

  /** This actor out of the sheet. */
  outside(node: number): number {
    const { frame, cells } = this;
    const wide = cells.halfWidth[node] as number;
    const high = cells.halfHeight[node] as number;
    const px = this.strokes.x[node] as number;
    const middle = (this.strokes.y[node] as number) + (cells.drop[node] as number);
    const ox = Math.max(0, frame.left - px + wide, px + wide - frame.right) / 60;
    const oy = Math.max(0, frame.top - middle + high, middle + high - frame.bottom) / 60;
    return COST.frame * (ox * ox + oy * oy);
  }

  /** A spring too short or too long. */
  length(edge: number): number {
    const { x, y } = this.strokes;
    const i = this.graph.sources[edge] as number;
    const j = this.graph.targets[edge] as number;
    const dx = (x[i] as number) - (x[j] as number);
    const dy = (y[i] as number) - (y[j] as number);
    const off = Math.sqrt(dx * dx + dy * dy) / (this.ideal[edge] as number) - 1;
    return (this.pull[edge] as number) * off * off;
  }

  /** Lines leaving this actor too close to each other. */
  fan(node: number): number {
    const { angles } = this;
    const degree = (this.strokes.spokes[node] as Int32Array).length;
    if (degree < 2) return 0;
    this.directions.sorted(node, angles);
    const wanted = Math.min(1.2, (2 * Math.PI) / degree);
    let cost = 0;
    let before = (angles[degree - 1] as number) - 2 * Math.PI;
    for (let s = 0; s < degree; s++) {
      const short = 1 - ((angles[s] as number) - before) / wanted;
      if (short > 0) cost += short * short;
      before = angles[s] as number;
    }
    return COST.angle * cost;
  }

  /** Do two lines cross? Those with an end in common do not. */
  areCrossing(line: number, other: number): boolean {
    const { x, y, a, b } = this.strokes;
    const sa = a[line] as number;
    const sb = b[line] as number;
    const ta = a[other] as number;
    const tb = b[other] as number;
    return sa !== ta && sa !== tb && sb !== ta && sb !== tb && cross(x, y, sa, sb, ta, tb);
  }

  /** What it costs if they do. */
  crossing(line: number, other: number): number {
    const { strength } = this.strokes;
    return COST.crossing * (strength[line] as number) * (strength[other] as number);
  }

  /** A line over a mark or label in whose zone it is. */
  over(line: number, node: number): number {
    const { x, y, a, b, strength } = this.strokes;
    const sa = a[line] as number;
    const sb = b[line] as number;
    const isEnd = sa === node || sb === node;
    const px = x[node] as number;
    let cost = 0;
    if (!isEnd) {
      const wanted = this.above[node] as number;
      const d2 = distance2(x, y, sa, sb, px, y[node] as number);
      if (d2 < wanted * wanted) cost += COST.overMark * (1.3 - Math.sqrt(d2) / wanted);
    }
    if ((this.cells.drop[node] as number) > 0) {
      const middle = (y[node] as number) + (this.labelMiddle[node] as number);
      const wide = this.labelWidth[node] as number;
      const depth = boxDepth(x, y, sa, sb, px, middle, wide, this.labelHeight[node] as number);
      if (depth > 0) cost += isEnd ? COST.overOwnLabel : COST.overLabel * (0.5 + depth);
    }
    return cost * (strength[line] as number);
  }

  /** A knot on a mark or label; a stranger within its triad. */
  knotAt(knot: number, node: number): number {
    const { x, y, from, to, via, nodes } = this.strokes;
    const across = (x[knot] as number) - (x[node] as number);
    const dx = across < 0 ? -across : across;
    const dy = (y[knot] as number) - (y[node] as number);
    const wanted = (this.graph.radius[node] as number) + KNOT;
    const d2 = dx * dx + dy * dy;
    let cost = d2 < wanted * wanted ? COST.knot * (1.4 - Math.sqrt(d2) / wanted) : 0;
    if ((this.cells.drop[node] as number) > 0 && dx < (this.labelWidth[node] as number) + KNOT_TO_LABEL) {
      const off = dy - (this.labelMiddle[node] as number);
      if ((off < 0 ? -off : off) < (this.labelHeight[node] as number) + KNOT_TO_LABEL) cost += 0.4 * COST.knot;
    }
    const f = from[knot - nodes] as number;
    const t = to[knot - nodes] as number;
    const v = via[knot - nodes] as number;
    if (node !== f && node !== t && node !== v && inTriangle(x, y, f, t, v, node)) cost += COST.inTriad;
    return cost;
  }

  /** Two knots too close. */
  knots(knot: number, other: number): number {
    const { x, y } = this.strokes;
    const dx = (x[knot] as number) - (x[other] as number);
    const dy = (y[knot] as number) - (y[other] as number);
    const apart = Math.sqrt(dx * dx + dy * dy);
    return apart < 2 * KNOT ? COST.knot * (1.4 - apart / (2 * KNOT)) : 0;
  }
}

/** Around a hub the spokes must be long enough for what they carry. */
function idealLengths(graph: LayoutGraph): Float64Array {
  const { radius, sources, targets } = graph;
  return Float64Array.from({ length: graph.edgeCount }, (_, e) => {
    const s = sources[e] as number;
    const t = targets[e] as number;
    const busy = Math.max(degreeOf(graph, s), degreeOf(graph, t));
    const own = Math.max(SPRING * 0.8, Math.min(3 * SPRING, 18 * busy));
    return own + 0.5 * ((radius[s] as number) + (radius[t] as number));
  });
}
