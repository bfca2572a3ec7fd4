/** How often an actor stands on the shortest chains between others. */
import { type Adjacency, type FlatGraph, slotOf } from "./flatGraph.ts";
import { drawPlaces, seededChance } from "./seededChance.ts";
import { finish, type Steps } from "./steps.ts";

/** Path counts beyond this are halved 512 times over for a whole layer: a power of two, so that no digit is lost. */
const MANY_PATHS = 2 ** 512;
/** Beside so many, a path is not counted as none: nothing is divided by 0. */
const FEWEST_PATHS = 2 ** -900;
const SOURCES_A_STEP = 32;

export interface Betweenness {
  /** Every unordered pair once where ties have no direction, every ordered pair where they have; ends do not count. */
  readonly raw: Float64Array;
  /** `raw` over the pairs there are among the others, isolates included. `null`: fewer than three actors. */
  readonly norm: Float64Array | null;
}

/**
 * Betweenness (Freeman 1977, doi:10.2307/3033543) by Brandes 2001 (doi:10.1080/0022250X.2001.9990249) on the collapsed
 * graph: unweighted, ends excluded. Own rather than graphology-metrics, which walks lists of predecessors made anew for
 * each source; here layers lie in one queue and are read back. Cost: actors times ties. Empty input gives empty arrays.
 */
export function betweenness(graph: FlatGraph): Betweenness {
  return finish(betweennessInSteps(graph));
}

export function* betweennessInSteps({ out, directed, ids }: FlatGraph): Steps<Betweenness> {
  const n = ids.length;
  const walk = sourceWalk(out);
  const raw = new Float64Array(n);
  for (let source = 0; source < n; source++) {
    walk(source, raw);
    if (source % SOURCES_A_STEP === SOURCES_A_STEP - 1) yield (source + 1) / n;
  }
  return scaled(raw, directed, 1);
}

export interface SampledBetweenness extends Betweenness {
  readonly pivots: number;
  /** With 95 in 100 certainty no actor's `norm` is off by more than this (Hoeffding 1963, doi:10.1080/01621459.1963.10500830). */
  readonly bound: number;
}

/**
 * Betweenness from chains that start at `pivots` actors drawn without return (Brandes and Pich 2007,
 * doi:10.1142/S0218127407018403), scaled up: unbiased, exact where there are no more actors than pivots.
 * The bound holds for all actors at once. Cost: pivots times ties.
 */
export function* sampledBetweenness(
  { out, directed, ids }: FlatGraph,
  { pivots, seed }: { readonly pivots: number; readonly seed: number },
): Steps<SampledBetweenness> {
  const n = ids.length;
  const sources = drawPlaces(n, pivots, seededChance(seed));
  const walk = sourceWalk(out);
  const raw = new Float64Array(n);
  for (const [done, source] of sources.entries()) {
    walk(source, raw);
    if (done % SOURCES_A_STEP === SOURCES_A_STEP - 1) yield (done + 1) / sources.length;
  }
  const share = sources.length === 0 ? 1 : n / sources.length;
  const result = scaled(raw, directed, share);
  return { ...result, pivots: sources.length, bound: errorBound(n, sources.length) };
}

/** The dependency of one source on an actor lies between 0 and n - 2; each is off by the mean of `pivots` of n such. */
function errorBound(n: number, pivots: number): number {
  if (pivots >= n || n < 3) return 0;
  return (Math.sqrt(Math.log((2 * n) / 0.05) / (2 * pivots)) * n) / (n - 1);
}

function scaled(raw: Float64Array, directed: boolean, share: number): Betweenness {
  const n = raw.length;
  const factor = directed ? share : share / 2;
  for (let i = 0; i < n; i++) raw[i] = (raw[i] as number) * factor;
  const pairs = directed ? (n - 1) * (n - 2) : ((n - 1) * (n - 2)) / 2;
  return { raw, norm: n < 3 ? null : raw.map((value) => value / pairs) };
}

export interface PairValue {
  /** Places of the two actors, the smaller first. */
  readonly pair: readonly [number, number];
  readonly value: number;
}

/**
 * Betweenness of ties without direction (Girvan and Newman 2002, doi:10.1073/pnas.122653799): shortest chains over each tied
 * pair, every unordered pair of ends once, shared equally among shortest chains. In node order. Cost: actors times ties.
 */
export function* tieBetweenness({ both, ids }: FlatGraph): Steps<readonly PairValue[]> {
  const { starts, targets } = both;
  const sums = new Float64Array(ids.length);
  const arcs = new Float64Array(targets.length);
  const walk = sourceWalk(both);
  for (let source = 0; source < ids.length; source++) {
    walk(source, sums, arcs);
    if (source % SOURCES_A_STEP === SOURCES_A_STEP - 1) yield (source + 1) / ids.length;
  }
  const found: PairValue[] = [];
  for (let a = 0; a < ids.length; a++)
    for (let k = starts[a] as number; k < (starts[a + 1] as number); k++) {
      const b = targets[k] as number;
      // Chains between two ends are the same both ways: those that start at either end of a pair count each half.
      if (a < b) found.push({ pair: [a, b], value: ((arcs[k] as number) + (arcs[slotOf(both, b, a)] as number)) / 2 });
    }
  return found;
}

type Walk = (source: number, sums: Float64Array, arcs?: Float64Array) => void;

/**
 * A walk from one source that adds its dependencies on actors to `sums`, on arcs to `arcs`. Scratch arrays are made once and
 * left clean after each walk. The way out notes each step to the next layer; the way back reads these notes from their end,
 * and so touches no arc that leads sideways or back.
 */
function sourceWalk({ starts, targets }: Adjacency): Walk {
  const n = starts.length - 1;
  const layer = new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  /** (1 + dependency) / paths of actors one layer farther out. */
  const pull = new Float64Array(n);
  const queue = new Int32Array(n);
  const steps = new Int32Array(targets.length);
  /** Where in `steps` those of the actor at a place in the queue begin. */
  const firsts = new Int32Array(n + 1);

  return (source, sums, arcs) => {
    const scales: number[] = [];
    let length = 1;
    let noted = 0;
    queue[0] = source;
    layer[source] = 0;
    paths[source] = 1;
    let head = 0;
    for (let depth = 1; head < length; depth++) {
      const end = length;
      let most = 0;
      for (; head < end; head++) {
        const v = queue[head] as number;
        const count = paths[v] as number;
        const last = starts[v + 1] as number;
        firsts[head] = noted;
        for (let k = starts[v] as number; k < last; k++) {
          const w = targets[k] as number;
          const at = layer[w] as number;
          if (at === -1) {
            layer[w] = depth;
            queue[length++] = w;
            paths[w] = count;
            steps[noted++] = w;
          } else if (at === depth) {
            const sum = (paths[w] as number) + count;
            paths[w] = sum;
            if (sum > most) most = sum;
            steps[noted++] = w;
          }
        }
      }
      if (most > MANY_PATHS) {
        scales[depth] = 1 / MANY_PATHS;
        for (let i = end; i < length; i++) {
          const w = queue[i] as number;
          paths[w] = Math.max((paths[w] as number) / MANY_PATHS, FEWEST_PATHS);
        }
      }
    }
    const rescaled = scales.length > 0;
    let last = noted;
    for (let i = length - 1; i > 0; i--) {
      const v = queue[i] as number;
      const first = firsts[i] as number;
      let sum = 0;
      for (let k = first; k < last; k++) sum += pull[steps[k] as number] as number;
      last = first;
      const count = paths[v] as number;
      const dependency = count * sum;
      sums[v] = (sums[v] as number) + dependency;
      const ratio = (1 + dependency) / count;
      pull[v] = rescaled ? ratio * (scales[layer[v] as number] ?? 1) : ratio;
    }
    if (arcs !== undefined)
      for (let i = 0; i < length; i++) {
        const v = queue[i] as number;
        const next = (layer[v] as number) + 1;
        for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
          const w = targets[k] as number;
          if (layer[w] === next) arcs[k] = (arcs[k] as number) + (paths[v] as number) * (pull[w] as number);
        }
      }
    for (let i = 0; i < length; i++) layer[queue[i] as number] = -1;
  };
}
