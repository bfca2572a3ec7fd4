/** Do an actor's partners know each other? */
import { degreeOf, type FlatGraph } from "./flatGraph.ts";

export interface Clustering {
  /** Share of an actor's pairs of partners that are tied; `null` with fewer than two partners. */
  readonly local: readonly (number | null)[];
  /** Mean over all actors, those with fewer than two partners as 0. `null` without actors. */
  readonly meanWithZeros: number | null;
  /** Mean over the actors with two or more partners. `null` without any. */
  readonly meanOfDefined: number | null;
  /** Three times the triangles over the paths of two. `null` without a path of two. */
  readonly transitivity: number | null;
}

/**
 * Clustering (Watts and Strogatz 1998, doi:10.1038/30918) and transitivity (Newman, Watts and Strogatz 2002) on the graph
 * without directions. Each triangle is found once, from its end with fewest partners: the cost is ties times the square
 * root of ties at most.
 */
export function clustering(graph: FlatGraph): Clustering {
  const { both, ids } = graph;
  const n = ids.length;
  const corners = triangles(graph);
  const pairs = Float64Array.from({ length: n }, (_, v) => (degreeOf(both, v) * (degreeOf(both, v) - 1)) / 2);
  const local = [...corners].map((count, v) => ((pairs[v] as number) === 0 ? null : count / (pairs[v] as number)));
  let [sum, defined, closed, all] = [0, 0, 0, 0];
  for (let v = 0; v < n; v++) {
    all += pairs[v] as number;
    closed += corners[v] as number;
    const value = local[v];
    if (value === null || value === undefined) continue;
    sum += value;
    defined++;
  }
  return {
    local,
    meanWithZeros: n === 0 ? null : sum / n,
    meanOfDefined: defined === 0 ? null : sum / defined,
    transitivity: all === 0 ? null : closed / all,
  };
}

/** Triangles at every actor, by ties turned towards the end with more partners: no actor has many of those. */
function triangles({ both: { starts, targets } }: FlatGraph): Float64Array {
  const n = starts.length - 1;
  const counts = new Float64Array(n);
  const degree = (v: number) => (starts[v + 1] as number) - (starts[v] as number);
  const later = (v: number, w: number) => degree(w) > degree(v) || (degree(w) === degree(v) && w > v);
  const upStarts = new Int32Array(n + 1);
  const up = new Int32Array(targets.length / 2);
  for (let v = 0, kept = 0; v < n; v++) {
    for (let k = starts[v] as number; k < (starts[v + 1] as number); k++)
      if (later(v, targets[k] as number)) up[kept++] = targets[k] as number;
    upStarts[v + 1] = kept;
  }
  const mark = new Int32Array(n).fill(-1);
  for (let v = 0; v < n; v++) {
    for (let k = upStarts[v] as number; k < (upStarts[v + 1] as number); k++) mark[up[k] as number] = v;
    for (let k = upStarts[v] as number; k < (upStarts[v + 1] as number); k++) {
      const w = up[k] as number;
      for (let j = upStarts[w] as number; j < (upStarts[w + 1] as number); j++) {
        const x = up[j] as number;
        if (mark[x] === v) for (const corner of [v, w, x]) counts[corner] = (counts[corner] as number) + 1;
      }
    }
  }
  return counts;
}
