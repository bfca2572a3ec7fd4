/** Partners and times, density and reciprocity: what can be counted at one look. */
import { type Adjacency, degreeOf, type FlatGraph, hasArc } from "./flatGraph.ts";

/** Distinct partners of every actor. Isolates have 0. Cost: linear. */
export function degrees(adjacency: Adjacency): Float64Array {
  return Float64Array.from({ length: adjacency.starts.length - 1 }, (_, actor) => degreeOf(adjacency, actor));
}

/** Sum of the weights of every actor's ties: how many times, where each row counts once. Isolates have 0. Cost: linear. */
export function strengths({ starts, weights }: Adjacency): Float64Array {
  const sums = new Float64Array(starts.length - 1);
  for (let actor = 0; actor < sums.length; actor++) {
    let sum = 0;
    for (let k = starts[actor] as number; k < (starts[actor + 1] as number); k++) sum += weights[k] as number;
    sums[actor] = sum;
  }
  return sums;
}

/** Arcs over ordered pairs, isolates among the n. Undefined (`null`) for fewer than two actors. */
export function density(adjacency: Adjacency): number | null {
  const n = adjacency.starts.length - 1;
  return n < 2 ? null : adjacency.targets.length / (n * (n - 1));
}

export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly null: number;
}

/** Pairs with arcs both ways, one way and neither (Holland and Leinhardt 1970, doi:10.1086/224954). Cost: linear but for a logarithm. */
export function dyadCensus({ ids, out, both }: FlatGraph): DyadCensus {
  const n = ids.length;
  const tied = both.targets.length / 2;
  let twice = 0;
  for (let a = 0; a < n; a++)
    for (let k = out.starts[a] as number; k < (out.starts[a + 1] as number); k++)
      if (hasArc(out, out.targets[k] as number, a)) twice++;
  return { mutual: twice / 2, asymmetric: tied - twice / 2, null: (n * (n - 1)) / 2 - tied };
}

/**
 * `edgewise`: share of arcs that are answered (the usual number); `nonnull`: share of tied pairs that are mutual;
 * `dyadic`: share of all pairs that are mutual or untied, near 1 in any sparse network. Undefined without arcs or pairs.
 */
export function reciprocity(census: DyadCensus): Record<"edgewise" | "nonnull" | "dyadic", number | null> {
  const { mutual, asymmetric } = census;
  const pairs = mutual + asymmetric + census.null;
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    edgewise: share(2 * mutual, 2 * mutual + asymmetric),
    nonnull: share(mutual, mutual + asymmetric),
    dyadic: share(mutual + census.null, pairs),
  };
}
