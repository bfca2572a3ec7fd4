/** The actors whose joint removal breaks the network most: the best set is not the best single actors together. */
import { degreeOf, type FlatGraph } from "./flatGraph.ts";
import { fragmentationOf, harmonicWithout } from "./removal.ts";
import type { Steps } from "./steps.ts";

/** At most so many equally good sets are listed; `count` counts them all. */
const LISTED = 20;
const TIED = 1e-12;
const WORK = 1e9;
const SETS_A_STEP = 256;

export type Breakage = "F" | "DF";

export interface BestSets {
  /** `null` where fewer than two actors would be left. */
  readonly best: number | null;
  /** Sets of places in node order. */
  readonly sets: readonly (readonly number[])[];
  /** How many sets are as good. */
  readonly count: number;
  /** False: too many sets to try each; found by exchange from the best of many starts, and a better one may exist. */
  readonly exhaustive: boolean;
}

/**
 * Key players, negative problem (Borgatti 2006, doi:10.1007/s10588-006-7084-x): sets of `size` actors whose removal gives the
 * highest F or DF on the residual. Every set is tried while that is affordable, all ties counted; else exchange from
 * those with most partners. A network too large even for that (DF beyond some thousand actors): `null`, not exhaustive.
 * Sets as large as the network or larger: none.
 */
export function* keyPlayers(graph: FlatGraph, size: number, breakage: Breakage): Steps<BestSets> {
  const n = graph.ids.length;
  if (size < 1 || size > n) return { best: null, sets: [], count: 0, exhaustive: true };
  const value = breakage === "F" ? fragmentWithout(graph) : distanceFragmentWithout(graph);
  const walk = n + graph.both.targets.length;
  const evaluation = breakage === "F" ? walk : n * walk;
  const cost = setsOf(n, size) * evaluation;
  if (evaluation * 200 > WORK) return { best: null, sets: [], count: 0, exhaustive: false };
  return yield* cost <= WORK ? everySet(n, size, value) : exchange(graph, size, value, evaluation);
}

type Value = (gone: readonly number[]) => number | null;

function* everySet(n: number, size: number, value: Value): Steps<BestSets> {
  const total = setsOf(n, size);
  const chosen = Array.from({ length: size }, (_, at) => at);
  let best: number | null = null;
  let sets: number[][] = [];
  let count = 0;
  for (let done = 1; ; done++) {
    const found = value(chosen);
    if (found !== null) {
      if (best === null || found > best + TIED) {
        best = found;
        sets = [];
        count = 0;
      }
      if (found >= best - TIED) {
        count++;
        if (sets.length < LISTED) sets.push([...chosen]);
      }
    }
    let at = size - 1;
    while (at >= 0 && chosen[at] === n - size + at) at--;
    if (at < 0) return { best, sets, count, exhaustive: true };
    chosen[at] = (chosen[at] as number) + 1;
    for (let i = at + 1; i < size; i++) chosen[i] = (chosen[i - 1] as number) + 1;
    if (done % SETS_A_STEP === 0) yield done / total;
  }
}

/** Swaps one member at a time for whoever breaks more, among the actors with most partners, until no swap helps. */
function* exchange(graph: FlatGraph, size: number, value: Value, cost: number): Steps<BestSets> {
  const n = graph.ids.length;
  const byPartners = Array.from({ length: n }, (_, v) => v).sort(
    (a, b) => degreeOf(graph.both, b) - degreeOf(graph.both, a) || a - b,
  );
  const candidates = byPartners.slice(0, Math.max(size + 1, Math.min(n, Math.floor(WORK / (cost * size * 8)))));
  let chosen = candidates.slice(0, size);
  let best = value(chosen);
  for (let round = 0; round < 8; round++) {
    let better: number[] | null = null;
    for (let place = 0; place < size; place++)
      for (const [done, candidate] of candidates.entries()) {
        if (chosen.includes(candidate)) continue;
        const swapped = chosen.with(place, candidate);
        const found = value(swapped);
        if (found !== null && (best === null || found > best + TIED)) [best, better] = [found, swapped];
        if (done % SETS_A_STEP === 0) yield (round + place / size) / 8;
      }
    if (better === null) break;
    chosen = better;
  }
  return {
    best,
    sets: best === null ? [] : [chosen.toSorted((a, b) => a - b)],
    count: best === null ? 0 : 1,
    exhaustive: false,
  };
}

function fragmentWithout({ both: { starts, targets }, ids }: FlatGraph): Value {
  const n = ids.length;
  const seen = new Int32Array(n);
  const queue = new Int32Array(n);
  let turn = 0;
  return (gone) => {
    turn++;
    for (const v of gone) seen[v] = turn;
    let pairs = 0;
    for (let first = 0; first < n; first++) {
      if (seen[first] === turn) continue;
      seen[first] = turn;
      queue[0] = first;
      let length = 1;
      for (let head = 0; head < length; head++) {
        const v = queue[head] as number;
        for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
          const w = targets[k] as number;
          if (seen[w] === turn) continue;
          seen[w] = turn;
          queue[length++] = w;
        }
      }
      pairs += length * (length - 1);
    }
    return fragmentationOf(n - gone.length, pairs);
  };
}

function distanceFragmentWithout({ both, ids }: FlatGraph): Value {
  return (gone) => {
    const left = ids.length - gone.length;
    return left < 2 ? null : 1 - harmonicWithout(both, gone) / (left * (left - 1));
  };
}

function setsOf(n: number, size: number): number {
  let sets = 1;
  for (let i = 0; i < size; i++) sets = (sets * (n - i)) / (i + 1);
  return sets;
}
