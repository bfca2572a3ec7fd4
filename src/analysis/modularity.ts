/** How much more a partition keeps ties within its parts than chance would. */
import type { Adjacency, FlatGraph } from "./flatGraph.ts";

/**
 * Modularity without direction (Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113), resolution 1, of ties or of times.
 * Own rather than graphology-metrics, which throws without ties: here that is `null`. Cost: linear.
 */
export function modularity(
  { both }: FlatGraph,
  of: Int32Array,
  { weighted = false }: { readonly weighted?: boolean } = {},
): number | null {
  return share(both, both, of, weighted);
}

/** Modularity of arcs (Leicht and Newman 2008, doi:10.1103/PhysRevLett.100.118703), binary. `null` without arcs. Cost: linear. */
export function directedModularity({ out, into }: FlatGraph, of: Int32Array): number | null {
  return share(out, into, of, false);
}

function share(out: Adjacency, into: Adjacency, of: Int32Array, weighted: boolean): number | null {
  const parts = of.reduce((most, part) => Math.max(most, part), -1) + 1;
  const within = new Float64Array(parts);
  const leaving = ends(out, of, parts, weighted, within);
  const coming = ends(into, of, parts, weighted);
  let all = 0;
  for (const sum of leaving) all += sum;
  if (all === 0) return null;
  let q = 0;
  for (let part = 0; part < parts; part++)
    q += (within[part] as number) / all - ((leaving[part] as number) / all) * ((coming[part] as number) / all);
  return q;
}

/** Weight of the arcs that leave each part (or come, on reversed arcs), and of those that stay. */
function ends(
  { starts, targets, weights }: Adjacency,
  of: Int32Array,
  parts: number,
  weighted: boolean,
  within?: Float64Array,
): Float64Array {
  const sums = new Float64Array(parts);
  for (let v = 0; v < of.length; v++) {
    const part = of[v] as number;
    for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
      const weight = weighted ? (weights[k] as number) : 1;
      sums[part] = (sums[part] as number) + weight;
      if (within && of[targets[k] as number] === part) within[part] = (within[part] as number) + weight;
    }
  }
  return sums;
}
