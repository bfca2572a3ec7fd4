/** How far others are: closeness, harmonic closeness, reach, diameter and mean length, from one walk per actor. */
import type { Adjacency } from "./flatGraph.ts";
import { drawPlaces, seededChance } from "./seededChance.ts";
import { finish, type Steps } from "./steps.ts";

const SOURCES_A_STEP = 64;

/** What every actor sees along the arcs of one adjacency. Isolates see nobody: all 0. */
export interface Distances {
  /** Others that can be reached. */
  readonly reach: Float64Array;
  /** Others within two steps. */
  readonly within2: Float64Array;
  /** Sum of the distances to those reached. */
  readonly total: Float64Array;
  /** Sum of 1 over the distance; who cannot be reached adds 0. */
  readonly harmonic: Float64Array;
  /** The farthest of those reached. */
  readonly farthest: Float64Array;
}

/**
 * Walks from every actor. Sums are taken over numbers of actors per distance, nearest first, so that they do not depend
 * on the order of actors. Cost: actors times ties; `quickDistances` estimates.
 */
export function distances(adjacency: Adjacency): Distances {
  return finish(distancesInSteps(adjacency));
}

export function* distancesInSteps(adjacency: Adjacency): Steps<Distances> {
  const n = adjacency.starts.length - 1;
  const row = () => new Float64Array(n);
  const found = { reach: row(), within2: row(), total: row(), harmonic: row(), farthest: row() };
  const layersFrom = layerWalk(adjacency);
  for (let actor = 0; actor < n; actor++) {
    const layers = layersFrom(actor);
    let [reach, total, harmonic] = [0, 0, 0];
    for (let distance = 1; distance < layers.length; distance++) {
      const count = layers[distance] as number;
      reach += count;
      total += count * distance;
      harmonic += count / distance;
    }
    found.reach[actor] = reach;
    found.within2[actor] = (layers[1] ?? 0) + (layers[2] ?? 0);
    found.total[actor] = total;
    found.harmonic[actor] = harmonic;
    found.farthest[actor] = layers.length - 1;
    if (actor % SOURCES_A_STEP === SOURCES_A_STEP - 1) yield (actor + 1) / n;
  }
  return found;
}

/** Wasserman and Faust 1994: (r/(n-1)) · (r/Σd), r = others reached. 0 for who reaches nobody; `null` for fewer than two actors. */
export function closenessWF({ reach, total }: Distances): Float64Array | null {
  const n = reach.length;
  return n < 2 ? null : reach.map((r, at) => (r === 0 ? 0 : (r / (n - 1)) * (r / (total[at] as number))));
}

/** r/Σd among those reached only: a member of a pair scores 1, however large the rest. 0 for who reaches nobody. */
export function closenessWithinReach({ reach, total }: Distances): Float64Array {
  return reach.map((r, at) => (r === 0 ? 0 : r / (total[at] as number)));
}

/** Σ(1/d)/(n-1) (Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3). `null` for fewer than two actors. */
export function harmonicNorm({ harmonic }: Pick<Distances, "harmonic">): Float64Array | null {
  return harmonic.length < 2 ? null : harmonic.map((sum) => sum / (harmonic.length - 1));
}

export interface PathLengths {
  /** Ordered pairs of which one can reach the other. */
  readonly pairs: number;
  /** Mean distance over those pairs; undefined without any. Pairs out of reach are never averaged. */
  readonly mean: number | null;
  readonly diameter: number | null;
}

export function pathLengths({ reach, total, farthest }: Distances): PathLengths {
  const pairs = sumOf(reach);
  if (pairs === 0) return { pairs, mean: null, diameter: null };
  return { pairs, mean: sumOf(total) / pairs, diameter: farthest.reduce((most, far) => Math.max(most, far), 0) };
}

/** Radius and those at the centre of one component, given the places of its actors. `null` without actors. */
export function centreOf(
  { farthest }: Distances,
  places: readonly number[],
): { radius: number; centre: number[] } | null {
  if (places.length === 0) return null;
  const radius = places.reduce((least, at) => Math.min(least, farthest[at] as number), Number.POSITIVE_INFINITY);
  return { radius, centre: places.filter((at) => farthest[at] === radius) };
}

export interface SampledHarmonic {
  readonly harmonic: Float64Array;
  readonly pivots: number;
  /** With 95 in 100 certainty no actor's normalised value is off by more than this (Hoeffding 1963). */
  readonly bound: number;
}

/**
 * Harmonic sums of what `adjacency` leads TO every actor, from walks of `pivots` actors drawn without return (after
 * Eppstein and Wang 2004, doi:10.7155/jgaa.00081). For what an actor reaches, give the reversed arcs. Cost: pivots times ties.
 */
export function* sampledHarmonic(
  adjacency: Adjacency,
  { pivots, seed }: { readonly pivots: number; readonly seed: number },
): Steps<SampledHarmonic> {
  const n = adjacency.starts.length - 1;
  const sources = drawPlaces(n, pivots, seededChance(seed));
  const sums = new Float64Array(n);
  const layersFrom = layerWalk(adjacency);
  for (const [done, source] of sources.entries()) {
    layersFrom(source, (actor, distance) => {
      sums[actor] = (sums[actor] as number) + 1 / distance;
    });
    if (done % SOURCES_A_STEP === SOURCES_A_STEP - 1) yield (done + 1) / sources.length;
  }
  const share = sources.length === 0 ? 1 : n / sources.length;
  const exact = sources.length >= n || n < 2;
  const bound = exact ? 0 : (Math.sqrt(Math.log((2 * n) / 0.05) / (2 * sources.length)) * n) / (n - 1);
  return { harmonic: sums.map((sum) => sum * share), pivots: sources.length, bound };
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

type Visit = (actor: number, distance: number) => void;

/** A breadth-first walk that gives the number of actors at each distance, itself at 0. */
function layerWalk({ starts, targets }: Adjacency): (source: number, visit?: Visit) => readonly number[] {
  const n = starts.length - 1;
  const queue = new Int32Array(n);
  const seen = new Int32Array(n).fill(-1);
  return (source, visit) => {
    const layers = [1];
    queue[0] = source;
    seen[source] = source;
    let head = 0;
    let length = 1;
    for (;;) {
      const end = length;
      for (; head < end; head++) {
        const v = queue[head] as number;
        const last = starts[v + 1] as number;
        for (let k = starts[v] as number; k < last; k++) {
          const w = targets[k] as number;
          if (seen[w] === source) continue;
          seen[w] = source;
          queue[length++] = w;
        }
      }
      if (length === end) return layers;
      if (visit) for (let i = end; i < length; i++) visit(queue[i] as number, layers.length);
      layers.push(length - end);
    }
  };
}
