/** A network on flat arrays: parallel rows collapsed, self rows dropped and counted apart, isolates kept. Every measure starts here. */

/** One row of a list of arcs, as places in the list of ids. */
export interface ArcRow {
  readonly from: string;
  readonly to: string;
  /** How often; 1 where not given. */
  readonly weight?: number;
}

/**
 * Neighbours in compressed rows: those of actor `i` are `targets[starts[i]]` up to `targets[starts[i + 1]]`, ascending,
 * each once, with the sum of their rows' weights beside them.
 */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly weights: Float64Array;
}

/** Actors are numbered in the order given. `out`, `into` and `both` are the graphs D, D reversed and U of `conventions.ts`. */
export interface FlatGraph {
  readonly ids: readonly string[];
  /** False: every tie goes both ways, so that `out`, `into` and `both` are the same. */
  readonly directed: boolean;
  readonly out: Adjacency;
  readonly into: Adjacency;
  /** i~j if there is an arc either way; the weight is the sum over both ways. */
  readonly both: Adjacency;
  /** Rows given, self rows among them. */
  readonly rows: number;
  readonly selfRows: number;
}

/**
 * Builds the graph. Rows that name an id not among `ids` are an error of the caller. Node order is the order of `ids`,
 * which must be distinct. Weights must be positive. Empty input gives a graph without actors. Cost: linear.
 */
export function flatGraph(
  ids: readonly string[],
  rows: readonly ArcRow[],
  { directed = true }: { readonly directed?: boolean } = {},
): FlatGraph {
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: string) => {
    const place = places.get(id);
    if (place === undefined) throw new RangeError(`an arc names an actor that is not in the list: ${id}`);
    return place;
  };
  const from = new Int32Array(rows.length);
  const to = new Int32Array(rows.length);
  const weight = new Float64Array(rows.length);
  let kept = 0;
  for (const row of rows) {
    const [a, b] = [placeOf(row.from), placeOf(row.to)];
    if (a === b) continue;
    from[kept] = a;
    to[kept] = b;
    weight[kept] = row.weight ?? 1;
    kept++;
  }
  const ends = { from: from.subarray(0, kept), to: to.subarray(0, kept), weight: weight.subarray(0, kept) };
  const turned = { from: ends.to, to: ends.from, weight: ends.weight };
  const both = collapse(ids.length, [ends, turned]);
  const counts = { rows: rows.length, selfRows: rows.length - kept };
  if (!directed) return { ids, directed, out: both, into: both, both, ...counts };
  return { ids, directed, out: collapse(ids.length, [ends]), into: collapse(ids.length, [turned]), both, ...counts };
}

/** The same ties with every direction forgotten. */
export function withoutDirection(graph: FlatGraph): FlatGraph {
  const { both } = graph;
  return graph.directed ? { ...graph, directed: false, out: both, into: both } : graph;
}

export function degreeOf({ starts }: Adjacency, actor: number): number {
  return (starts[actor + 1] as number) - (starts[actor] as number);
}

/** Neighbours of one actor, ascending; a view, not a copy. */
export function neighboursAt({ starts, targets }: Adjacency, actor: number): Int32Array {
  return targets.subarray(starts[actor], starts[actor + 1]);
}

/** Where the arc from `a` to `b` lies in `targets` and `weights`, or -1. Cost: logarithmic in the neighbours of `a`. */
export function slotOf({ starts, targets }: Adjacency, a: number, b: number): number {
  let low = starts[a] as number;
  const end = starts[a + 1] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((targets[middle] as number) < b) low = middle + 1;
    else high = middle;
  }
  return low < end && targets[low] === b ? low : -1;
}

export function hasArc(adjacency: Adjacency, a: number, b: number): boolean {
  return slotOf(adjacency, a, b) !== -1;
}

interface Ends {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly weight: Float64Array;
}

/** Sorts by source, then target, in two passes of counting; rows of one pair stay in their order, so that sums are the same. */
function collapse(size: number, lists: readonly Ends[]): Adjacency {
  const total = lists.reduce((sum, { from }) => sum + from.length, 0);
  const all: Ends = { from: new Int32Array(total), to: new Int32Array(total), weight: new Float64Array(total) };
  let at = 0;
  for (const { from, to, weight } of lists) {
    all.from.set(from, at);
    all.to.set(to, at);
    all.weight.set(weight, at);
    at += from.length;
  }
  const sorted = sortedBy(size, sortedBy(size, all, "to"), "from");
  const starts = new Int32Array(size + 1);
  const targets = new Int32Array(total);
  const weights = new Float64Array(total);
  let kept = 0;
  for (let i = 0; i < total; i++) {
    const a = sorted.from[i] as number;
    const b = sorted.to[i] as number;
    const again = i > 0 && a === sorted.from[i - 1] && b === sorted.to[i - 1];
    if (!again) {
      targets[kept] = b;
      starts[a + 1] = (starts[a + 1] as number) + 1;
      kept++;
    }
    weights[kept - 1] = (weights[kept - 1] as number) + (sorted.weight[i] as number);
  }
  for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  return { starts, targets: targets.slice(0, kept), weights: weights.slice(0, kept) };
}

function sortedBy(size: number, ends: Ends, key: "from" | "to"): Ends {
  const keys = ends[key];
  const next = new Int32Array(size + 1);
  for (const place of keys) next[place + 1] = (next[place + 1] as number) + 1;
  for (let i = 0; i < size; i++) next[i + 1] = (next[i + 1] as number) + (next[i] as number);
  const { length } = keys;
  const sorted = { from: new Int32Array(length), to: new Int32Array(length), weight: new Float64Array(length) };
  for (let i = 0; i < length; i++) {
    const place = keys[i] as number;
    const at = next[place] as number;
    next[place] = at + 1;
    sorted.from[at] = ends.from[i] as number;
    sorted.to[at] = ends.to[i] as number;
    sorted.weight[at] = ends.weight[i] as number;
  }
  return sorted;
}
