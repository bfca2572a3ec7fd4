/** Being tied to those who are well tied: the leading eigenvector, where it means something. */
import { components, largestComponent, strongComponents } from "./components.ts";
import type { Adjacency, FlatGraph } from "./flatGraph.ts";

const BASIS = 24;
const RESTARTS = 400;
const WORK = 5e8;
const SETTLED = 1e-12;

/**
 * Eigenvector centrality (Bonacich 1972, doi:10.1080/0022250X.1972.9989806) of the largest component of the graph without
 * directions, largest value 1; actors outside it `null`. Of several components as large, the one whose first actor stands
 * first. graphology-metrics does not settle on two-sided networks (its power iteration swings between ±λ) and mixes
 * components; here restarted Lanczos. `null` altogether without a tie, or where it does not settle within its work.
 */
export function eigenvector({ both }: FlatGraph): readonly (number | null)[] | null {
  const places = largestComponent(components(both));
  if (places.length < 2) return null;
  return spread(both.starts.length - 1, places, lanczos(part(both, places)));
}

/**
 * The same along arcs in the largest strong component (arcs into an actor count), largest value 1. Outside strong
 * components of three or more it is meaningless, and on a network without cycles zero or undefined: `null`.
 */
export function eigenvectorDirected({ into, out }: FlatGraph): readonly (number | null)[] | null {
  const places = largestComponent(strongComponents(out));
  if (places.length < 3) return null;
  return spread(into.starts.length - 1, places, shiftedPower(part(into, places)));
}

function spread(n: number, places: readonly number[], values: Float64Array | null): (number | null)[] | null {
  if (values === null) return null;
  const most = values.reduce((max, value) => Math.max(max, value), 0);
  const spread: (number | null)[] = new Array(n).fill(null);
  for (const [at, place] of places.entries()) spread[place] = (values[at] as number) / most;
  return spread;
}

/** The part of an adjacency that lies among `places`, renumbered in their order. */
function part({ starts, targets }: Adjacency, places: readonly number[]): Pick<Adjacency, "starts" | "targets"> {
  const renamed = new Int32Array(starts.length - 1).fill(-1);
  for (const [at, place] of places.entries()) renamed[place] = at;
  const kept: number[] = [];
  const keptStarts = new Int32Array(places.length + 1);
  for (const [at, place] of places.entries()) {
    for (let k = starts[place] as number; k < (starts[place + 1] as number); k++) {
      const w = renamed[targets[k] as number] as number;
      if (w !== -1) kept.push(w);
    }
    keptStarts[at + 1] = kept.length;
  }
  return { starts: keptStarts, targets: Int32Array.from(kept) };
}

type Part = Pick<Adjacency, "starts" | "targets">;

function times({ starts, targets }: Part, x: Float64Array, y: Float64Array): void {
  for (let v = 0; v < x.length; v++) {
    let sum = 0;
    for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) sum += x[targets[k] as number] as number;
    y[v] = sum;
  }
}

function dot(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += (x[i] as number) * (y[i] as number);
  return sum;
}

function addTo(x: Float64Array, factor: number, y: Float64Array): void {
  for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) + factor * (y[i] as number);
}

function toLength1(x: Float64Array): number {
  const length = Math.sqrt(dot(x, x));
  for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) / length;
  return length;
}

/** The leading eigenvector of a symmetric part, by Lanczos with every vector made orthogonal to all before, restarted. */
function lanczos(graph: Part): Float64Array | null {
  const n = graph.starts.length - 1;
  const allowed = Math.min(RESTARTS, Math.ceil(WORK / (BASIS * (graph.targets.length + BASIS * n))));
  let guess = new Float64Array(n).fill(1);
  toLength1(guess);
  for (let restart = 0; restart < allowed; restart++) {
    const basis = [guess];
    const diagonal: number[] = [];
    const beside: number[] = [];
    for (let step = 0; step < Math.min(BASIS, n); step++) {
      const last = basis[step] as Float64Array;
      const next = new Float64Array(n);
      times(graph, last, next);
      diagonal.push(dot(last, next));
      for (let twice = 0; twice < 2; twice++) for (const q of basis) addTo(next, -dot(q, next), q);
      const length = toLength1(next);
      if (!(length > 1e-13)) break;
      beside.push(length);
      basis.push(next);
    }
    const vector = leadingOfTridiagonal(diagonal, beside);
    const better = new Float64Array(n);
    for (const [at, share] of vector.entries()) addTo(better, share, basis[at] as Float64Array);
    toLength1(better);
    for (let i = 0; i < n; i++) better[i] = Math.abs(better[i] as number);
    guess = better;
    const image = new Float64Array(n);
    times(graph, guess, image);
    const value = dot(guess, image);
    addTo(image, -value, guess);
    if (Math.sqrt(dot(image, image)) <= SETTLED * value) return guess;
  }
  return null;
}

/** Largest eigenvalue of a symmetric tridiagonal matrix, by halving an interval on sign counts (Sturm), and its vector. */
function leadingOfTridiagonal(diagonal: readonly number[], beside: readonly number[]): Float64Array {
  const size = diagonal.length;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const around = (i > 0 ? (beside[i - 1] as number) : 0) + (i < size - 1 ? (beside[i] as number) : 0);
    low = Math.max(low, diagonal[i] as number);
    high = Math.max(high, (diagonal[i] as number) + around);
  }
  const allBelow = (x: number) => {
    let pivot = x - (diagonal[0] as number);
    for (let i = 1; pivot > 0 && i < size; i++)
      pivot = x - (diagonal[i] as number) - (beside[i - 1] as number) ** 2 / pivot;
    return pivot > 0;
  };
  for (let halving = 0; halving < 200; halving++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (allBelow(middle)) high = middle;
    else low = middle;
  }
  return inverseIterated(diagonal, beside, high + 1e-14 * Math.max(1, Math.abs(high)));
}

/** The vector of the value just below `shift`: (shift - T) is positive definite, so elimination needs no exchanges. */
function inverseIterated(diagonal: readonly number[], beside: readonly number[], shift: number): Float64Array {
  const size = diagonal.length;
  const x = new Float64Array(size).fill(1);
  const pivots = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const before = i > 0 ? (beside[i - 1] as number) ** 2 / (pivots[i - 1] as number) : 0;
    pivots[i] = Math.max(shift - (diagonal[i] as number) - before, Number.EPSILON);
  }
  for (let round = 0; round < 4; round++) {
    for (let i = 1; i < size; i++)
      x[i] = (x[i] as number) + ((beside[i - 1] as number) * (x[i - 1] as number)) / (pivots[i - 1] as number);
    for (let i = size - 1; i >= 0; i--) {
      const after = i + 1 < size ? (beside[i] as number) * (x[i + 1] as number) : 0;
      x[i] = ((x[i] as number) + after) / (pivots[i] as number);
    }
    toLength1(x);
  }
  return x;
}

function shiftedPower(graph: Part): Float64Array | null {
  const n = graph.starts.length - 1;
  const rounds = Math.min(200_000, Math.ceil(WORK / (graph.targets.length + n)));
  let now = new Float64Array(n).fill(1 / Math.sqrt(n));
  let next = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    times(graph, now, next);
    addTo(next, 1, now);
    toLength1(next);
    let moved = 0;
    for (let i = 0; i < n; i++) moved = Math.max(moved, Math.abs((next[i] as number) - (now[i] as number)));
    [now, next] = [next, now];
    if (moved <= 1e-15) return now;
  }
  return null;
}
