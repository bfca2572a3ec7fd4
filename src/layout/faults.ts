/** What makes a drawing hard to read, fault by fault, each summed over what one actor, line or knot meets. */
import { type Cells, CLEARANCE, LABEL_GAP } from "./cells.ts";
import { directionsOf } from "./directions.ts";
import { boxDepth, cross, distance2, inTriangle } from "./geometry.ts";
import { at, degreeOf, type LayoutGraph, type Triad } from "./layoutGraph.ts";
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
/** What two at a distance cost, times its square. */
const PUSH = COST.crowd * SPRING * SPRING;
/** Cells nearer to each other than this begin to look crowded. */
const ROOM = CLEARANCE + 14;

export interface Faults {
  /** Cells too close to this one's, from node `since` on; any larger number as soon as it is clear that it is more than `limit`. */
  crowding(node: number, since: number, limit: number): number;
  /** This actor out of the sheet. */
  outside(node: number): number;
  /** Springs of this actor too short or too long. */
  lengths(node: number): number;
  /** Lines leaving this actor too close to each other. */
  fan(node: number): number;
  /** Crossings of a line with all that are not marked, or marked and later. */
  crossings(line: number, marked: Uint8Array): number;
  /** Marks and labels a line runs over. */
  covers(line: number): number;
  /** Lines not marked that run over this actor. */
  coveredBy(node: number, marked: Uint8Array): number;
  /** A knot on marks, labels and other knots; strangers within its triad. */
  knot(knot: number): number;
  /** The same, of one actor only. */
  knotAt(knot: number, node: number): number;
}

// Every question below loops on its own and gives one number: in the innermost loops of the layout a function that
// gives a fraction back for each pair would leave millions of them to the garbage collector.
export function faultsOf(graph: LayoutGraph, strokes: Strokes, cells: Cells): Faults {
  const { x, y, a, b, strength, spokes } = strokes;
  const { halfWidth, halfHeight, drop } = cells;
  const { radius } = graph;
  const n = graph.count;
  const lines = a.length;
  const frame = frameOf(graph, cells);
  const ideal = idealLengths(graph);
  const beside = Float64Array.from(graph.radius, (r, i) => Math.max(r + BERTH, at(cells.halfWidth, i)));
  const below = Float64Array.from(graph.radius, (r, i) =>
    Math.max(r + BERTH, at(cells.drop, i) + at(cells.halfHeight, i)),
  );
  const angles = new Float64Array(2 * lines + 1);
  const known = directionsOf(strokes);

  const over = (s: number, k: number): number => {
    const sa = at(a, s);
    const sb = at(b, s);
    const own = sa === k || sb === k;
    let cost = 0;
    if (!own) {
      const reach = at(graph.radius, k) + BERTH;
      const d2 = distance2(x, y, sa, sb, at(x, k), at(y, k));
      if (d2 < reach * reach) cost += COST.overMark * (1.3 - Math.sqrt(d2) / reach);
    }
    if (at(cells.drop, k) > 0) {
      const halfHeight = at(graph.labelHeight, k) / 2;
      const middle = at(y, k) + at(graph.radius, k) + LABEL_GAP + halfHeight;
      const depth = boxDepth(x, y, sa, sb, at(x, k), middle, at(graph.labelWidth, k) / 2, halfHeight);
      if (depth > 0) cost += own ? COST.overOwnLabel : COST.overLabel * (0.5 + depth);
    }
    return cost * at(strength, s);
  };
  const knotAt = (knot: number, k: number): number => {
    const dx = Math.abs(at(x, knot) - at(x, k));
    const dy = at(y, knot) - at(y, k);
    const near = 1 - Math.sqrt(dx * dx + dy * dy) / (at(graph.radius, k) + KNOT);
    let cost = near > 0 ? COST.knot * (0.4 + near) : 0;
    const halfHeight = at(graph.labelHeight, k) / 2;
    const off = Math.abs(dy - at(graph.radius, k) - LABEL_GAP - halfHeight);
    if (at(cells.drop, k) > 0 && dx < at(graph.labelWidth, k) / 2 + 12 && off < halfHeight + 12)
      cost += 0.4 * COST.knot;
    const { from, to, via } = graph.triads[knot - n] as Triad;
    if (k !== from && k !== to && k !== via && inTriangle(x, y, from, to, via, k)) cost += COST.inTriad;
    return cost;
  };

  return {
    crowding(i, since, limit) {
      const xi = at(x, i);
      const yi = at(y, i);
      const wide = ROOM + at(halfWidth, i);
      const high = ROOM + at(halfHeight, i);
      const low = at(drop, i);
      let cost = 0;
      for (let j = since; j < n && cost <= limit; j++) {
        if (j === i) continue;
        const dx = at(x, j) - xi;
        const dy = at(y, j) - yi;
        cost += PUSH / (dx * dx + dy * dy + 400);
        const nearX = wide + at(halfWidth, j) - (dx < 0 ? -dx : dx);
        if (nearX <= 0) continue;
        const nearY = high + at(halfHeight, j) - Math.abs(dy + at(drop, j) - low);
        if (nearY <= 0) continue;
        const near = Math.min(nearX, nearY) / ROOM;
        cost += COST.cells * near * near * (near > 1 ? 2 : 1);
      }
      return cost;
    },
    outside(i) {
      const middle = at(y, i) + at(cells.drop, i);
      const right = at(x, i) + at(cells.halfWidth, i) - frame.right;
      const left = frame.left - at(x, i) + at(cells.halfWidth, i);
      const bottom = middle + at(cells.halfHeight, i) - frame.bottom;
      const top = frame.top - middle + at(cells.halfHeight, i);
      const ox = Math.max(0, left, right) / 60;
      const oy = Math.max(0, top, bottom) / 60;
      return COST.frame * (ox * ox + oy * oy);
    },
    lengths(i) {
      let cost = 0;
      for (let k = at(graph.first, i); k < at(graph.first, i + 1); k++) {
        const e = at(graph.edgesAt, k);
        const j = at(graph.neighbours, k);
        const off = Math.sqrt((at(x, i) - at(x, j)) ** 2 + (at(y, i) - at(y, j)) ** 2) / at(ideal, e) - 1;
        cost += COST.length * Math.min(1, at(graph.weights, e)) * off * off;
      }
      return cost;
    },
    fan(k) {
      const ends = spokes[k] as Int32Array;
      const degree = ends.length;
      if (degree < 2) return 0;
      for (let s = 0; s < degree; s++) {
        const other = at(ends, s);
        const angle = known.angle(at(known.first, k) + s, at(x, other) - at(x, k), at(y, other) - at(y, k));
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
    },
    crossings(s, marked) {
      const sa = at(a, s);
      const sb = at(b, s);
      const left = at(strokes.left, s);
      const right = at(strokes.right, s);
      const top = at(strokes.top, s);
      const bottom = at(strokes.bottom, s);
      let cost = 0;
      for (let t = 0; t < lines; t++) {
        // Most lines are nowhere near each other: their boxes tell so at less cost.
        if (at(strokes.right, t) < left || at(strokes.left, t) > right) continue;
        if (at(strokes.bottom, t) < top || at(strokes.top, t) > bottom) continue;
        if (marked[t] === 1 && t <= s) continue;
        const ta = at(a, t);
        const tb = at(b, t);
        if (sa === ta || sa === tb || sb === ta || sb === tb) continue;
        if (cross(x, y, sa, sb, ta, tb)) cost += COST.crossing * at(strength, s) * at(strength, t);
      }
      return cost;
    },
    covers(s) {
      let cost = 0;
      const left = at(strokes.left, s);
      const right = at(strokes.right, s);
      const top = at(strokes.top, s);
      const bottom = at(strokes.bottom, s);
      for (let k = 0; k < n; k++) {
        const px = at(x, k);
        if (right <= px - at(beside, k) || left >= px + at(beside, k)) continue;
        const py = at(y, k);
        if (bottom > py - at(radius, k) - BERTH && top < py + at(below, k)) cost += over(s, k);
      }
      return cost;
    },
    coveredBy(i, marked) {
      let cost = 0;
      const left = at(x, i) - at(beside, i);
      const right = at(x, i) + at(beside, i);
      const top = at(y, i) - at(radius, i) - BERTH;
      const bottom = at(y, i) + at(below, i);
      for (let t = 0; t < lines; t++) {
        if (at(strokes.right, t) <= left || at(strokes.left, t) >= right) continue;
        if (at(strokes.bottom, t) <= top || at(strokes.top, t) >= bottom) continue;
        if (marked[t] === 0) cost += over(t, i);
      }
      return cost;
    },
    knot(knot) {
      let cost = 0;
      for (let k = 0; k < n; k++) cost += knotAt(knot, k);
      for (let other = n; other < n + strokes.knots; other++) {
        if (other === knot) continue;
        const apart = Math.sqrt((at(x, knot) - at(x, other)) ** 2 + (at(y, knot) - at(y, other)) ** 2);
        if (apart < 2 * KNOT) cost += COST.knot * (1.4 - apart / (2 * KNOT));
      }
      return cost;
    },
    knotAt,
  };
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
