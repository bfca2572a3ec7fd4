/**
 * A start from distances: nodes far apart in the network begin far apart on the map.
 * PivotMDS: Brandes & Pich 2007, doi:10.1007/978-3-540-70904-6_6.
 */
import { at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";

const PIVOTS = 40;
const POWER_ROUNDS = 60;
/** The angle that never repeats itself, in turns. */
const GOLDEN = 0.38196601125;

/** Places of a connected graph, one step of distance `unit` long. Cost: pivots × (nodes + edges). */
export function pivotMds(graph: LayoutGraph, unit: number): Places {
  const n = graph.count;
  const columns = pivotDistances(graph);
  doubleCentre(columns, n);
  const firstAxis = leadingVector(columns, null);
  const secondAxis = leadingVector(columns, firstAxis);
  const places = emptyPlaces(n);
  project(columns, firstAxis, places.x);
  project(columns, secondAxis, places.y);
  scaleToUnit(graph, places, unit);
  // Leaves of one hub look alike to every pivot: a small turn each keeps them from standing on one spot.
  for (let i = 0; i < n; i++) {
    const angle = 2 * Math.PI * ((i * GOLDEN) % 1);
    places.x[i] = fromGrid(at(places.x, i) + 0.2 * unit * Math.cos(angle));
    places.y[i] = fromGrid(at(places.y, i) + 0.2 * unit * Math.sin(angle));
  }
  return places;
}

/** On a grid fine enough for a start and coarse enough that the last bits of a sine do not matter. */
export function fromGrid(value: number): number {
  return Math.round(value * 256) / 256;
}

/** Steps from `start` to every node; -1 where no way leads. */
export function stepsFrom(graph: LayoutGraph, start: number): Int32Array {
  const steps = new Int32Array(graph.count).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const node of queue) {
    for (let k = at(graph.first, node); k < at(graph.first, node + 1); k++) {
      const next = at(graph.neighbours, k);
      if (at(steps, next) >= 0) continue;
      steps[next] = at(steps, node) + 1;
      queue.push(next);
    }
  }
  return steps;
}

/** Squared distances to pivots, each the node farthest from those before it. */
function pivotDistances(graph: LayoutGraph): Float64Array[] {
  const columns: Float64Array[] = [];
  const nearest = new Float64Array(graph.count).fill(Number.POSITIVE_INFINITY);
  let pivot = 0;
  while (columns.length < Math.min(PIVOTS, graph.count)) {
    const steps = stepsFrom(graph, pivot);
    columns.push(Float64Array.from(steps, (d) => d * d));
    let farthest = 0;
    for (let i = 0; i < graph.count; i++) {
      nearest[i] = Math.min(at(nearest, i), at(steps, i));
      if (at(nearest, i) > at(nearest, farthest)) farthest = i;
    }
    pivot = farthest;
  }
  return columns;
}

function doubleCentre(columns: Float64Array[], n: number): void {
  const rowMeans = new Float64Array(n);
  let all = 0;
  const columnMeans = columns.map((column) => {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      sum += at(column, i);
      rowMeans[i] = at(rowMeans, i) + at(column, i) / columns.length;
    }
    all += sum / n / columns.length;
    return sum / n;
  });
  for (const [c, column] of columns.entries()) {
    for (let i = 0; i < n; i++) column[i] = -0.5 * (at(column, i) - at(rowMeans, i) - (columnMeans[c] ?? 0) + all);
  }
}

/** Leading eigenvector of CᵀC by power iteration, at right angles to `other`. */
function leadingVector(columns: readonly Float64Array[], other: Float64Array | null): Float64Array {
  const k = columns.length;
  const products = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  let vector = Float64Array.from({ length: k }, (_, i) => 1 + ((i * GOLDEN) % 1));
  for (let round = 0; round < POWER_ROUNDS; round++) {
    const next = Float64Array.from(products, (row) => dot(row, vector));
    if (other) {
      const along = dot(next, other);
      for (let i = 0; i < k; i++) next[i] = at(next, i) - along * at(other, i);
    }
    const length = Math.sqrt(dot(next, next));
    if (!(length > 1e-9)) return new Float64Array(k);
    vector = next.map((value) => value / length);
  }
  return vector;
}

function project(columns: readonly Float64Array[], axis: Float64Array, into: Float64Array): void {
  for (const [c, column] of columns.entries()) {
    for (let i = 0; i < into.length; i++) into[i] = at(into, i) + at(column, i) * at(axis, c);
  }
}

function scaleToUnit(graph: LayoutGraph, places: Places, unit: number): void {
  let total = 0;
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    total += Math.sqrt((at(places.x, a) - at(places.x, b)) ** 2 + (at(places.y, a) - at(places.y, b)) ** 2);
  }
  const scale = total > 1e-9 ? (unit * graph.edgeCount) / total : 0;
  for (let i = 0; i < places.x.length; i++) {
    places.x[i] = at(places.x, i) * scale;
    places.y[i] = at(places.y, i) * scale;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}
