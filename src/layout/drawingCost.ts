/**
 * How hard a drawing is to read, as one number: what refining lowers and what decides between several drawings.
 * The idea of a drawing's cost with crossings, lengths and a frame: Davidson & Harel 1996, doi:10.1145/234535.234538.
 */
import { type Cells, CLEARANCE, LABEL_GAP } from "./cells.ts";
import { boxDepth, cross, distance2, inTriangle } from "./geometry.ts";
import { at, degreeOf, type LayoutGraph, type Places, type Triad } from "./layoutGraph.ts";
import { frameOf, SPRING } from "./orient.ts";
import { type Strokes, strokesOf } from "./strokes.ts";

/** What each fault counts, in crossings of about 3. */
const COST = { crossing: 3, overMark: 4, overLabel: 1, overOwnLabel: 0.3, knot: 4, inTriad: 2, cells: 5, length: 1.6, angle: 1.4, frame: 2, crowd: 0.03 };
/** A line keeps so far from a mark that is not its end. */
const BERTH = 12;
/** Room of a knot: its disc when it is now, and air. */
const KNOT = 20;
/** Cells nearer to each other than this begin to look crowded. */
const ROOM = CLEARANCE + 14;

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
  const { x, y, a, b, strength } = strokes;
  const n = graph.count;
  const lines = a.length;
  const frame = frameOf(graph, cells);
  const ideal = idealLengths(graph);

  const pair = (i: number, j: number): number => {
    const dx = at(x, j) - at(x, i);
    const dy = at(y, j) - at(y, i);
    const gapX = Math.abs(dx) - at(cells.halfWidth, i) - at(cells.halfWidth, j);
    const gapY = Math.abs(dy + at(cells.drop, j) - at(cells.drop, i)) - at(cells.halfHeight, i) - at(cells.halfHeight, j);
    const near = Math.min(ROOM - gapX, ROOM - gapY) / ROOM;
    const crowd = (COST.crowd * SPRING * SPRING) / (dx * dx + dy * dy + 400);
    return crowd + (near > 0 ? COST.cells * near * near * (near > 1 ? 2 : 1) : 0);
  };
  const length = (e: number): number => {
    const s = at(graph.sources, e);
    const t = at(graph.targets, e);
    const off = Math.sqrt((at(x, s) - at(x, t)) ** 2 + (at(y, s) - at(y, t)) ** 2) / at(ideal, e) - 1;
    return COST.length * Math.min(1, at(graph.weights, e)) * off * off;
  };
  const crossing = (s: number, t: number): number => {
    const sa = at(a, s);
    const sb = at(b, s);
    const ta = at(a, t);
    const tb = at(b, t);
    if (sa === ta || sa === tb || sb === ta || sb === tb) return 0;
    return cross(x, y, sa, sb, ta, tb) ? COST.crossing * at(strength, s) * at(strength, t) : 0;
  };
  /** A line over a mark or a label. */
  const over = (s: number, k: number): number => {
    const sa = at(a, s);
    const sb = at(b, s);
    const own = sa === k || sb === k;
    const reach = at(graph.radius, k) + BERTH;
    let cost = 0;
    if (!own) {
      const d2 = distance2(x, y, sa, sb, at(x, k), at(y, k));
      if (d2 < reach * reach) cost += COST.overMark * (1.3 - Math.sqrt(d2) / reach);
    }
    const halfHeight = at(graph.labelHeight, k) / 2;
    if (at(cells.drop, k) > 0) {
      const middle = at(y, k) + at(graph.radius, k) + LABEL_GAP + halfHeight;
      const depth = boxDepth(x, y, sa, sb, at(x, k), middle, at(graph.labelWidth, k) / 2, halfHeight);
      if (depth > 0) cost += own ? COST.overOwnLabel : COST.overLabel * (0.5 + depth);
    }
    return cost * at(strength, s);
  };
  /** A knot on a mark or a label. */
  const knotOn = (knot: number, k: number): number => {
    const dx = Math.abs(at(x, knot) - at(x, k));
    const dy = at(y, knot) - at(y, k);
    const near = 1 - Math.sqrt(dx * dx + dy * dy) / (at(graph.radius, k) + KNOT);
    const under = dy - at(graph.radius, k) - LABEL_GAP - at(graph.labelHeight, k) / 2;
    const label = at(cells.drop, k) > 0 && dx < at(graph.labelWidth, k) / 2 + 12 && Math.abs(under) < at(graph.labelHeight, k) / 2 + 12;
    return COST.knot * ((near > 0 ? 0.4 + near : 0) + (label ? 0.4 : 0));
  };
  const knotsNear = (p: number, q: number): number => {
    const near = 1 - Math.sqrt((at(x, p) - at(x, q)) ** 2 + (at(y, p) - at(y, q)) ** 2) / (2 * KNOT);
    return near > 0 ? COST.knot * (0.4 + near) : 0;
  };
  /** A stranger among the three of an introduction. */
  const inTriad = (knot: number, k: number): number => {
    const { from, to, via } = graph.triads[knot - n] as Triad;
    return k !== from && k !== to && k !== via && inTriangle(x, y, from, to, via, k) ? COST.inTriad : 0;
  };
  const angles = new Float64Array(2 * lines + 1);
  /** Lines that leave a node too close to each other. */
  const fan = (k: number): number => {
    const spokes = strokes.spokes[k] as Int32Array;
    const degree = spokes.length;
    if (degree < 2) return 0;
    for (let s = 0; s < degree; s++) {
      const other = at(spokes, s);
      const angle = Math.atan2(at(y, other) - at(y, k), at(x, other) - at(x, k));
      let slot = s;
      for (; slot > 0 && at(angles, slot - 1) > angle; slot--) angles[slot] = at(angles, slot - 1);
      angles[slot] = angle;
    }
    const wanted = Math.min(1.2, (2 * Math.PI) / degree);
    let cost = 0;
    for (let s = 0; s < degree; s++) {
      const next = s + 1 < degree ? at(angles, s + 1) : at(angles, 0) + 2 * Math.PI;
      const short = 1 - (next - at(angles, s)) / wanted;
      if (short > 0) cost += short * short;
    }
    return COST.angle * cost;
  };
  const outside = (i: number): number => {
    const ox = Math.max(0, Math.abs(at(x, i)) + at(cells.halfWidth, i) - frame.halfWidth) / 60;
    const oy = Math.max(0, Math.abs(at(y, i) + at(cells.drop, i)) + at(cells.halfHeight, i) - frame.halfHeight) / 60;
    return COST.frame * (ox * ox + oy * oy);
  };

  // Most lines are nowhere near each other, or near an actor: their boxes tell so at less cost.
  const box = new Float64Array(4);
  const bound = (s: number): void => {
    const sa = at(a, s);
    const sb = at(b, s);
    box[0] = Math.min(at(x, sa), at(x, sb));
    box[1] = Math.max(at(x, sa), at(x, sb));
    box[2] = Math.min(at(y, sa), at(y, sb));
    box[3] = Math.max(at(y, sa), at(y, sb));
  };
  const mayMeet = (t: number): boolean => {
    const ta = at(a, t);
    const tb = at(b, t);
    return (
      (at(x, ta) >= at(box, 0) || at(x, tb) >= at(box, 0)) &&
      (at(x, ta) <= at(box, 1) || at(x, tb) <= at(box, 1)) &&
      (at(y, ta) >= at(box, 2) || at(y, tb) >= at(box, 2)) &&
      (at(y, ta) <= at(box, 3) || at(y, tb) <= at(box, 3))
    );
  };
  const beside = Float64Array.from(graph.radius, (r, i) => Math.max(r + BERTH, at(cells.halfWidth, i)));
  const above = Float64Array.from(graph.radius, (r) => r + BERTH);
  const below = Float64Array.from(above, (r, i) => Math.max(r, at(cells.drop, i) + at(cells.halfHeight, i)));
  const mayTouch = (k: number): boolean =>
    at(x, k) + at(beside, k) > at(box, 0) &&
    at(x, k) - at(beside, k) < at(box, 1) &&
    at(y, k) + at(below, k) > at(box, 2) &&
    at(y, k) - at(above, k) < at(box, 3);
  const mayTouchLine = (t: number, k: number): boolean => {
    bound(t);
    return mayTouch(k);
  };

  const moves = new Uint8Array(lines);
  const ofNode = (i: number, limit = Number.POSITIVE_INFINITY): number => {
    const moving = strokes.strokesOf[i] as Int32Array;
    const knots = strokes.knotsOf[i] as Int32Array;
    const fans = strokes.fansOf[i] as Int32Array;
    let cost = outside(i);
    for (let j = 0; j < n; j++) if (j !== i) cost += pair(i, j);
    for (let k = at(graph.first, i); k < at(graph.first, i + 1); k++) cost += length(at(graph.edgesAt, k));
    if (cost > limit) return cost;
    for (let k = 0; k < fans.length; k++) cost += fan(at(fans, k));
    for (let k = 0; k < moving.length; k++) moves[at(moving, k)] = 1;
    for (let k = 0; k < moving.length && cost <= limit; k++) {
      const s = at(moving, k);
      bound(s);
      for (let t = 0; t < lines; t++) if ((moves[t] === 0 || t > s) && mayMeet(t)) cost += crossing(s, t);
      for (let j = 0; j < n; j++) if (mayTouch(j)) cost += over(s, j);
    }
    for (let t = 0; t < lines; t++) if (moves[t] === 0 && mayTouchLine(t, i)) cost += over(t, i);
    for (let k = 0; k < moving.length; k++) moves[at(moving, k)] = 0;
    if (cost > limit) return cost;
    for (let knot = n; knot < n + strokes.knots; knot++) {
      if (!knots.includes(knot)) {
        cost += knotOn(knot, i) + inTriad(knot, i);
        continue;
      }
      for (let j = 0; j < n; j++) cost += knotOn(knot, j) + inTriad(knot, j);
      for (let other = n; other < n + strokes.knots; other++) if (other !== knot) cost += knotsNear(knot, other);
    }
    return cost;
  };
  const total = (): number => {
    let cost = 0;
    for (let i = 0; i < n; i++) {
      cost += outside(i) + fan(i);
      for (let j = i + 1; j < n; j++) cost += pair(i, j);
      for (let knot = n; knot < n + strokes.knots; knot++) cost += knotOn(knot, i) + inTriad(knot, i);
    }
    for (let e = 0; e < graph.edgeCount; e++) cost += length(e);
    for (let s = 0; s < lines; s++) {
      bound(s);
      for (let t = s + 1; t < lines; t++) if (mayMeet(t)) cost += crossing(s, t);
      for (let k = 0; k < n; k++) if (mayTouch(k)) cost += over(s, k);
    }
    for (let p = n; p < n + strokes.knots; p++) for (let q = p + 1; q < n + strokes.knots; q++) cost += knotsNear(p, q);
    return cost;
  };
  return { strokes, ofNode, total };
}

/** Around a hub the spokes must be long enough for what they carry. */
function idealLengths(graph: LayoutGraph): Float64Array {
  return Float64Array.from({ length: graph.edgeCount }, (_, e) => {
    const s = at(graph.sources, e);
    const t = at(graph.targets, e);
    const busy = Math.max(degreeOf(graph, s), degreeOf(graph, t));
    return Math.max(SPRING * 0.8, Math.min(3 * SPRING, 18 * busy)) + 0.5 * (at(graph.radius, s) + at(graph.radius, t));
  });
}
