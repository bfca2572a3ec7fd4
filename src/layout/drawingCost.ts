/**
 * How hard a drawing is to read, as one number: what refining lowers and what decides between several drawings.
 * The idea of a drawing's cost with crossings, lengths and a frame: Davidson & Harel 1996, doi:10.1145/234535.234538.
 */
import { ASPECT } from "./packBoxes.ts";
import { type Cells, CLEARANCE } from "./cells.ts";
import { at, degreeOf, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { SPRING } from "./orient.ts";

/** What each fault counts. A crossing is worth a spring twice as long as it should be, and a bit. */
const COST = { crossing: 3, overMark: 4, overLabel: 1, underOwnLabel: 0.3, cells: 5, length: 1.6, angle: 1.4, frame: 2, crowd: 0.03 };
/** A spring keeps so far from a mark that is not its end. */
const BERTH = 12;
/** Cells nearer to each other than this begin to look crowded. */
const ROOM = CLEARANCE + 14;

export interface Cost {
  /** All that would change if this node moved. */
  ofNode(node: number): number;
  total(): number;
}

/** The cost of `places`, read anew at every call. Cost: `ofNode` degree × (nodes + edges). */
export function costOf(graph: LayoutGraph, places: Places, cells: Cells): Cost {
  const { x, y } = places;
  const n = graph.count;
  const m = graph.edgeCount;
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
    const dx = at(x, at(graph.sources, e)) - at(x, at(graph.targets, e));
    const dy = at(y, at(graph.sources, e)) - at(y, at(graph.targets, e));
    const off = Math.sqrt(dx * dx + dy * dy) / at(ideal, e) - 1;
    return COST.length * Math.min(1, at(graph.weights, e)) * off * off;
  };
  const crossing = (e: number, f: number): number => {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    const c = at(graph.sources, f);
    const d = at(graph.targets, f);
    if (a === c || a === d || b === c || b === d || !cross(places, a, b, c, d)) return 0;
    return COST.crossing * Math.min(1, at(graph.weights, e)) * Math.min(1, at(graph.weights, f));
  };
  /** A spring over a mark or a label. */
  const over = (e: number, k: number): number => {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    const strength = Math.min(1, at(graph.weights, e));
    const own = a === k || b === k;
    let cost = 0;
    if (!own) {
      const reach = at(graph.radius, k) + BERTH;
      const d2 = distance2(places, a, b, at(x, k), at(y, k));
      if (d2 < reach * reach) cost += COST.overMark * (1.3 - Math.sqrt(d2) / reach);
    }
    const drop = at(cells.drop, k);
    if (drop > 0) {
      const halfHeight = drop - 2;
      const middle = at(y, k) + at(graph.radius, k) + 4 + drop - 2;
      if (clips(places, a, b, at(x, k), middle, at(graph.labelWidth, k) / 2, halfHeight)) {
        cost += own ? COST.underOwnLabel : COST.overLabel;
      }
    }
    return cost * strength;
  };
  const angles = new Float64Array(n);
  /** Springs that leave a node too close to each other. */
  const fan = (k: number): number => {
    const begin = at(graph.first, k);
    const degree = at(graph.first, k + 1) - begin;
    if (degree < 2) return 0;
    for (let s = 0; s < degree; s++) {
      const other = at(graph.neighbours, begin + s);
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

  const ofNode = (i: number): number => {
    let cost = outside(i) + fan(i);
    for (let j = 0; j < n; j++) if (j !== i) cost += pair(i, j);
    for (let s = at(graph.first, i); s < at(graph.first, i + 1); s++) {
      const e = at(graph.edgesAt, s);
      cost += length(e) + fan(at(graph.neighbours, s));
      for (let f = 0; f < m; f++) cost += crossing(e, f);
      for (let k = 0; k < n; k++) cost += over(e, k);
    }
    for (let f = 0; f < m; f++) if (at(graph.sources, f) !== i && at(graph.targets, f) !== i) cost += over(f, i);
    return cost;
  };
  const total = (): number => {
    let cost = 0;
    for (let i = 0; i < n; i++) {
      cost += outside(i) + fan(i);
      for (let j = i + 1; j < n; j++) cost += pair(i, j);
    }
    for (let e = 0; e < m; e++) {
      cost += length(e);
      for (let f = e + 1; f < m; f++) cost += crossing(e, f);
      for (let k = 0; k < n; k++) cost += over(e, k);
    }
    return cost;
  };
  return { ofNode, total };
}

/** The sheet a drawing should fill: about twice what its cells cover, in the shape of a screen. */
function frameOf(graph: LayoutGraph, cells: Cells): { halfWidth: number; halfHeight: number } {
  let area = 0;
  for (let i = 0; i < graph.count; i++) area += 4 * (at(cells.halfWidth, i) + 12) * (at(cells.halfHeight, i) + 12);
  const width = Math.max(260, Math.sqrt(area * 1.7 * ASPECT));
  return { halfWidth: width / 2, halfHeight: width / ASPECT / 2 };
}

/** Around a hub the spokes must be long enough for what they carry. */
function idealLengths(graph: LayoutGraph): Float64Array {
  return Float64Array.from({ length: graph.edgeCount }, (_, e) => {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    const busy = Math.max(degreeOf(graph, a), degreeOf(graph, b));
    return Math.max(SPRING * 0.8, Math.min(3 * SPRING, 18 * busy)) + 0.5 * (at(graph.radius, a) + at(graph.radius, b));
  });
}

function side(p: Places, a: number, b: number, c: number): number {
  return (at(p.x, b) - at(p.x, a)) * (at(p.y, c) - at(p.y, a)) - (at(p.y, b) - at(p.y, a)) * (at(p.x, c) - at(p.x, a));
}

/** Do the springs a–b and c–d, which share no end, cross? */
export function cross(p: Places, a: number, b: number, c: number, d: number): boolean {
  return side(p, a, b, c) > 0 !== side(p, a, b, d) > 0 && side(p, c, d, a) > 0 !== side(p, c, d, b) > 0;
}

function distance2(p: Places, a: number, b: number, px: number, py: number): number {
  const ax = at(p.x, a);
  const ay = at(p.y, a);
  const dx = at(p.x, b) - ax;
  const dy = at(p.y, b) - ay;
  const length2 = dx * dx + dy * dy;
  const t = length2 > 0 ? Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length2)) : 0;
  return (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2;
}

/** Does the spring a–b pass through the box around a middle? By clipping it to the box, Liang & Barsky 1984. */
function clips(p: Places, a: number, b: number, mx: number, my: number, halfWidth: number, halfHeight: number): boolean {
  const ax = at(p.x, a) - mx;
  const ay = at(p.y, a) - my;
  const dx = at(p.x, b) - mx - ax;
  const dy = at(p.y, b) - my - ay;
  let from = 0;
  let to = 1;
  for (const [start, step, half] of [
    [ax, dx, halfWidth],
    [ay, dy, halfHeight],
  ] as const) {
    if (step === 0) {
      if (Math.abs(start) >= half) return false;
      continue;
    }
    const t1 = (-half - start) / step;
    const t2 = (half - start) / step;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  }
  return from < to;
}
