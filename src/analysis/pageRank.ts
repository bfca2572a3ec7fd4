/** Where a walk along the arrows is found in the long run. */
import type { Adjacency } from "./flatGraph.ts";

export const DAMPING = 0.85;
const ROUNDS = 500;
const SETTLED = 1e-15;

/**
 * PageRank (Brin and Page 1998, doi:10.1016/S0169-7552(98)00110-X), damping .85: the walk follows an arc, or jumps to any
 * actor alike; from actors without arcs it jumps. Sums to 1. With `weighted`, arcs are followed in proportion to times.
 * Direction is that of the arcs: give the reversed adjacency for who introduces rather than who is introduced.
 * graphology-metrics counts the same and throws where its tolerance is not met; here the rounds end. Empty input gives an
 * empty array. Cost: ties, at most 500 times.
 */
export function pageRank(out: Adjacency, { weighted = false }: { readonly weighted?: boolean } = {}): Float64Array {
  const { starts, targets } = out;
  const n = starts.length - 1;
  const shares = weighted ? out.weights : new Float64Array(targets.length).fill(1);
  const totals = new Float64Array(n);
  for (let v = 0; v < n; v++)
    for (let k = starts[v] as number; k < (starts[v + 1] as number); k++)
      totals[v] = (totals[v] as number) + (shares[k] as number);

  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  for (let round = 0; round < ROUNDS; round++) {
    let stuck = 0;
    for (let v = 0; v < n; v++) if (totals[v] === 0) stuck += rank[v] as number;
    next.fill((1 - DAMPING + DAMPING * stuck) / n);
    for (let v = 0; v < n; v++) {
      if (totals[v] === 0) continue;
      const push = (DAMPING * (rank[v] as number)) / (totals[v] as number);
      for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
        const w = targets[k] as number;
        next[w] = (next[w] as number) + push * (shares[k] as number);
      }
    }
    let moved = 0;
    for (let v = 0; v < n; v++) moved += Math.abs((next[v] as number) - (rank[v] as number));
    [rank, next] = [next, rank];
    if (moved <= SETTLED) break;
  }
  return rank;
}
