/**
 * A start from distances: nodes far apart in the network begin far apart on the map.
 * PivotMDS: Brandes & Pich 2007, doi:10.1007/978-3-540-70904-6_6.
 */
import { at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";

const PIVOTS = 40;
const FEW_PIVOTS = 12;
const POWER_ROUNDS = 60;
/** The angle that never repeats itself, in turns. */
const GOLDEN = 0.38196601125;
/** A second share that goes with it without the two ever meeting again: the plane is filled evenly. */
const SILVER = 0.41421356237;

/** Places of a connected graph, one step of distance `unit` long. Cost: pivots × (nodes + edges). */
export function pivotMds(graph: LayoutGraph, unit: number): Places {
  const n = graph.count;
  const places = inPlane(graph, unit, PIVOTS);
  // Leaves of one hub look alike to every pivot: a small turn each keeps them from standing on one spot.
  for (let i = 0; i < n; i++) {
    const angle = 2 * Math.PI * ((i * GOLDEN) % 1);
    places.x[i] = fromGrid(at(places.x, i) + 0.2 * unit * Math.cos(angle));
    places.y[i] = fromGrid(at(places.y, i) + 0.2 * unit * Math.sin(angle));
  }
  return places;
}

/** The same for many nodes: fewer pivots, which engines need no more to find their way, and no sines. */
export function pivotMdsOfMany(graph: LayoutGraph, unit: number): Places {
  const places = inPlane(graph, unit, FEW_PIVOTS);
  for (let i = 0; i < graph.count; i++) {
    places.x[i] = at(places.x, i) + 0.4 * unit * (((i * GOLDEN) % 1) - 0.5);
    places.y[i] = at(places.y, i) + 0.4 * unit * (((i * SILVER) % 1) - 0.5);
  }
  return places;
}

/** Without what tells those apart that look alike to every pivot. */
function inPlane(graph: LayoutGraph, unit: number, pivots: number): Places {
  const n = graph.count;
  const columns = pivotDistances(graph, pivots);
  doubleCentre(columns, n);
  const products = columns.map(() => new Float64Array(columns.length));
  for (let a = 0; a < columns.length; a++) {
    for (let b = 0; b <= a; b++) {
      const product = dot(columns[a] as Float64Array, columns[b] as Float64Array);
      (products[a] as Float64Array)[b] = product;
      (products[b] as Float64Array)[a] = product;
    }
  }
  const firstAxis = leadingVector(products, null);
  const secondAxis = leadingVector(products, firstAxis);
  const places = emptyPlaces(n);
  project(columns, firstAxis, places.x);
  project(columns, secondAxis, places.y);
  scaleToUnit(graph, places, unit);
  return places;
}

/** On a grid fine enough for a start and coarse enough that the last bits of a sine do not matter. */
export function fromGrid(value: number): number {
  return Math.round(value * 256) / 256;
}

/** Steps from `start` to every node; -1 where no way leads. */
export function stepsFrom({ count, first, neighbours }: LayoutGraph, start: number): Int32Array {
  const steps = new Int32Array(count).fill(-1);
  const queue = new Int32Array(count);
  steps[start] = 0;
  queue[0] = start;
  let waiting = 1;
  for (let head = 0; head < waiting; head++) {
    const node = queue[head] as number;
    const further = (steps[node] as number) + 1;
    for (let k = first[node] as number; k < (first[node + 1] as number); k++) {
      const next = neighbours[k] as number;
      if ((steps[next] as number) >= 0) continue;
      steps[next] = further;
      queue[waiting++] = next;
    }
  }
  return steps;
}

/** Squared distances to pivots, each the node farthest from those before it. */
function pivotDistances(graph: LayoutGraph, most: number): Float64Array[] {
  const columns: Float64Array[] = [];
  const nearest = new Float64Array(graph.count).fill(Number.POSITIVE_INFINITY);
  let pivot = 0;
  while (columns.length < Math.min(most, graph.count)) {
    const steps = stepsFrom(graph, pivot);
    const column = new Float64Array(graph.count);
    let farthest = 0;
    for (let i = 0; i < graph.count; i++) {
      const d = steps[i] as number;
      column[i] = d * d;
      if (d < (nearest[i] as number)) nearest[i] = d;
      if ((nearest[i] as number) > (nearest[farthest] as number)) farthest = i;
    }
    columns.push(column);
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
      const squared = column[i] as number;
      sum += squared;
      rowMeans[i] = (rowMeans[i] as number) + squared / columns.length;
    }
    all += sum / n / columns.length;
    return sum / n;
  });
  for (const [c, column] of columns.entries()) {
    const mean = columnMeans[c] ?? 0;
    for (let i = 0; i < n; i++) column[i] = -0.5 * ((column[i] as number) - (rowMeans[i] as number) - mean + all);
  }
}

/** Leading eigenvector of CᵀC by power iteration, at right angles to `other`. */
function leadingVector(products: readonly Float64Array[], other: Float64Array | null): Float64Array {
  const k = products.length;
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
    const share = axis[c] as number;
    for (let i = 0; i < into.length; i++) into[i] = (into[i] as number) + (column[i] as number) * share;
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
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
