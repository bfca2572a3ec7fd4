/** A layout task as numbered nodes and edges: what every step of the layout counts with. */
import type { Point } from "../model/index.ts";
import type { LayoutTask } from "./types.ts";

/** So far out a hundredth of a map unit can still be told in the engine's and our numbers. */
const RIM = 1e6;

/** Nodes are numbered by id, edges by their ends, so that neither the order of the rows nor that of the springs changes the map. */
export interface LayoutGraph {
  readonly count: number;
  readonly ids: readonly string[];
  /** Place of each node in the task: only decides which way round the map is shown. */
  readonly rank: Float64Array;
  readonly radius: Float64Array;
  readonly labelWidth: Float64Array;
  readonly labelHeight: Float64Array;
  /** Where a node must stay, as far as the map reaches; beyond, at its rim (the answer gives the place as it was given). */
  readonly fixed: readonly (Point | null)[];
  readonly edgeCount: number;
  /** Ends of each edge, the smaller number first. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
  /** 1 where a tie is drawn straight along the edge. */
  readonly drawn: Uint8Array;
  readonly triads: readonly Triad[];
  /** The neighbours of node i and the edges to them lie at `first[i]` to `first[i + 1] - 1`, in the order of the edges. */
  readonly first: Int32Array;
  readonly neighbours: Int32Array;
  readonly edgesAt: Int32Array;
}

/** An introduction drawn as a curve with a knot; all three are nodes. */
export interface Triad {
  readonly from: number;
  readonly to: number;
  readonly via: number;
}

/** Places of numbered nodes, in map units. Steps of the layout change them in place. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function emptyPlaces(count: number): Places {
  return { x: new Float64Array(count), y: new Float64Array(count) };
}

/** Numbers a task. Loops, springs to nowhere, and sizes that are not numbers are passed over; parallel springs are added up. */
export function indexTask(task: LayoutTask): LayoutGraph {
  const order = task.bodies.map((_, place) => place).sort((a, b) => compare(bodyAt(task, a).id, bodyAt(task, b).id));
  const numberOf = new Map(order.map((place, number) => [bodyAt(task, place).id, number]));
  const bodies = order.map((place) => bodyAt(task, place));
  const edges = new Map<number, { weight: number; drawn: boolean }>();
  for (const { source, target, weight, drawn = true } of task.springs) {
    const a = numberOf.get(source);
    const b = numberOf.get(target);
    if (a === undefined || b === undefined || a === b) continue;
    const key = Math.min(a, b) * bodies.length + Math.max(a, b);
    const edge = edges.get(key) ?? { weight: 0, drawn: false };
    edges.set(key, { weight: edge.weight + sane(weight, 1), drawn: edge.drawn || drawn });
  }
  const keys = [...edges.keys()].sort((a, b) => a - b);
  return assemble({
    ids: bodies.map(({ id }) => id),
    rank: Float64Array.from(order),
    radius: Float64Array.from(bodies, ({ radius }) => sane(radius, 1)),
    labelWidth: Float64Array.from(bodies, ({ labelWidth }) => sane(labelWidth, 0)),
    labelHeight: Float64Array.from(bodies, ({ labelHeight }) => sane(labelHeight, 0)),
    fixed: bodies.map(({ fixed }) => (isPlace(fixed) ? { x: withinRim(fixed.x), y: withinRim(fixed.y) } : null)),
    sources: Int32Array.from(keys, (key) => Math.floor(key / bodies.length)),
    targets: Int32Array.from(keys, (key) => key % bodies.length),
    weights: Float64Array.from(keys, (key) => edges.get(key)?.weight ?? 1),
    drawn: Uint8Array.from(keys, (key) => (edges.get(key)?.drawn ? 1 : 0)),
    triads: triadsOf(task, numberOf),
  });
}

export function degreeOf(graph: LayoutGraph, node: number): number {
  return at(graph.first, node + 1) - at(graph.first, node);
}

/** Reads a typed array within its bounds. */
export function at(values: Float64Array | Int32Array | Uint8Array, index: number): number {
  return values[index] as number;
}

export type Parts = Omit<LayoutGraph, "count" | "edgeCount" | "first" | "neighbours" | "edgesAt">;

/** With what follows from the ends of the edges: who is next to whom. */
export function assemble(parts: Parts): LayoutGraph {
  const count = parts.ids.length;
  const edgeCount = parts.sources.length;
  const first = new Int32Array(count + 1);
  for (const ends of [parts.sources, parts.targets]) for (const node of ends) first[node + 1] = at(first, node + 1) + 1;
  for (let i = 0; i < count; i++) first[i + 1] = at(first, i + 1) + at(first, i);
  const next = first.slice();
  const neighbours = new Int32Array(edgeCount * 2);
  const edgesAt = new Int32Array(edgeCount * 2);
  const join = (here: number, there: number, edge: number) => {
    const slot = next[here] as number;
    neighbours[slot] = there;
    edgesAt[slot] = edge;
    next[here] = slot + 1;
  };
  for (let e = 0; e < edgeCount; e++) {
    join(at(parts.sources, e), at(parts.targets, e), e);
    join(at(parts.targets, e), at(parts.sources, e), e);
  }
  return { ...parts, count, edgeCount, first, neighbours, edgesAt };
}

/** In an order of their own; the same triad only once. */
function triadsOf(task: LayoutTask, numberOf: ReadonlyMap<string, number>): Triad[] {
  const found = new Map<number, Triad>();
  const count = task.bodies.length;
  for (const triad of task.triads ?? []) {
    const one = numberOf.get(triad.from);
    const other = numberOf.get(triad.to);
    const via = numberOf.get(triad.via);
    if (one === undefined || other === undefined || via === undefined) continue;
    if (one === other || one === via || other === via) continue;
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    found.set((from * count + to) * count + via, { from, to, via });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, triad]) => triad);
}

function bodyAt(task: LayoutTask, place: number): LayoutTask["bodies"][number] {
  return task.bodies[place] as LayoutTask["bodies"][number];
}

/** Can a body be held there? */
export function isPlace(fixed: Point | null): fixed is Point {
  return fixed !== null && Number.isFinite(fixed.x) && Number.isFinite(fixed.y);
}

function withinRim(value: number): number {
  return Math.max(-RIM, Math.min(RIM, value));
}

/** By code units: the same everywhere, whatever the language of the machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sane(value: number, otherwise: number): number {
  return Number.isFinite(value) && value > 0 ? value : otherwise;
}
