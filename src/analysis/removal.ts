/** What is left when an actor is gone: how far the rest falls apart, on ties without direction. */
import { type Components, components } from "./components.ts";
import { type CutPoints, cutPoints } from "./cutPoints.ts";
import { distances, sumOf } from "./distances.ts";
import { type Adjacency, degreeOf, type FlatGraph } from "./flatGraph.ts";
import type { Steps } from "./steps.ts";

/** The residual network of n - 1 actors. */
export interface Removal {
  /** Share of pairs that cannot reach each other; `null` where no pair is left. */
  readonly F: number | null;
  /** 1 less the mean of 1 over the distance; `null` where no pair is left, or where it was not counted. */
  readonly DF: number | null;
  readonly components: number;
  readonly addedComponents: number;
  /** Actors in the largest component left. */
  readonly largest: number;
  readonly isolates: number;
}

/** F (Borgatti 2006, doi:10.1007/s10588-006-7084-x): share of pairs that cannot reach each other. `null` below two actors. */
export function fragmentation({ both, ids }: FlatGraph): number | null {
  return fragmentationOf(ids.length, pairsWithin(components(both).sizes));
}

/**
 * DF (the same): 1 - mean of 1/d over pairs, pairs out of reach adding 0. `harmonic` are the harmonic sums of all actors
 * where they are known already. `null` below two actors. Cost: actors times ties.
 */
export function distanceFragmentation({ both, ids }: FlatGraph, harmonic = distances(both).harmonic): number | null {
  const n = ids.length;
  return n < 2 ? null : 1 - sumOf(harmonic) / (n * (n - 1));
}

/**
 * The removal of every actor in turn. All but DF follow from cut points in linear time; DF walks from every actor for every
 * actor (actors squared times ties) and is left out with `withDF: false`.
 */
export function* removals(graph: FlatGraph, { withDF }: { readonly withDF: boolean }): Steps<readonly Removal[]> {
  const { both, ids } = graph;
  const n = ids.length;
  const whole = components(both);
  const cuts = cutPoints(graph);
  const sizes = whole.sizes.toSorted((a, b) => b - a);
  const within = pairsWithin(sizes);
  let lonely = 0;
  for (let v = 0; v < n; v++) if (degreeOf(both, v) === 0) lonely++;

  const found: Removal[] = [];
  for (let v = 0; v < n; v++) {
    const own = whole.sizes[whole.of[v] as number] as number;
    const parts = partsWithout(v, whole, cuts);
    const others = sizes[0] === own ? (sizes[1] ?? 0) : (sizes[0] as number);
    let alone = degreeOf(both, v) === 0 ? lonely - 1 : lonely;
    for (let k = both.starts[v] as number; k < (both.starts[v + 1] as number); k++)
      if (degreeOf(both, both.targets[k] as number) === 1) alone++;
    const left = n - 1;
    found.push({
      F: fragmentationOf(left, within - own * (own - 1) + pairsWithin(parts)),
      DF: withDF && left > 1 ? 1 - harmonicWithout(both, [v]) / (left * (left - 1)) : null,
      components: sizes.length - 1 + parts.length,
      addedComponents: parts.length - 1,
      largest: parts.reduce((most, size) => Math.max(most, size), others),
      isolates: alone,
    });
    if (withDF) yield (v + 1) / n;
  }
  return found;
}

/** Sizes of the pieces into which the actor's component falls without it. */
function partsWithout(v: number, { of, sizes }: Components, { cutOff }: CutPoints): readonly number[] {
  const cut = cutOff.get(v) ?? [];
  const rest = (sizes[of[v] as number] as number) - 1 - cut.reduce((sum, size) => sum + size, 0);
  return rest > 0 ? [...cut, rest] : cut;
}

/** Ordered pairs that can reach each other. */
export function pairsWithin(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size * (size - 1), 0);
}

export function fragmentationOf(n: number, reachablePairs: number): number | null {
  return n < 2 ? null : 1 - reachablePairs / (n * (n - 1));
}

/** Sum of 1/d over ordered pairs of the actors that are not among `gone`. */
export function harmonicWithout({ starts, targets }: Adjacency, gone: readonly number[]): number {
  const n = starts.length - 1;
  const seen = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  /** Ordered pairs at each distance, so that the sum does not depend on the order of actors. */
  const pairs: number[] = [];
  for (let source = 0; source < n; source++) {
    if (gone.includes(source)) continue;
    for (const v of gone) seen[v] = source;
    seen[source] = source;
    queue[0] = source;
    let [head, length] = [0, 1];
    for (let distance = 1; head < length; distance++) {
      const end = length;
      for (; head < end; head++) {
        const v = queue[head] as number;
        for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
          const w = targets[k] as number;
          if (seen[w] === source) continue;
          seen[w] = source;
          queue[length++] = w;
        }
      }
      if (length > end) pairs[distance] = (pairs[distance] ?? 0) + length - end;
    }
  }
  return pairs.reduce((sum, count, distance) => sum + count / distance, 0);
}
