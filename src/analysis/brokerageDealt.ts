/** Is an actor's brokerage more, or less, than if the same ties joined actors of groups dealt out at random? */
import { brokerage, brokeredPairs, openTriadsPerActor, ROLES, type Role, roleAt, roleColumns } from "./brokerage.ts";
import type { FlatGraph } from "./flatGraph.ts";
import type { Partition } from "./partition.ts";
import { seededChance, shuffle } from "./seededChance.ts";
import type { Steps } from "./steps.ts";

/** What the dealings say of one count. */
export interface DealtCount {
  readonly observed: number;
  /** Mean over the dealings. */
  readonly expected: number;
  /** Observed over expected; `null` where none is expected. */
  readonly ratio: number | null;
  /** (Observed - expected) over the spread of the dealings; `null` where they do not vary. */
  readonly z: number | null;
  /** Share of dealings with as many or more, and as many or fewer; the observed one counts as a dealing, so never 0. */
  readonly more: number;
  readonly fewer: number;
  /** Two-sided: twice the smaller share, at most 1. */
  readonly p: number;
}

export interface DealtOptions {
  readonly seed: number;
  /** 2,000 where not given: the smallest two-sided p is then 0.001. */
  readonly dealings?: number;
  /** Each pair counts 1 over the number of actors that stand between it ("partial"). */
  readonly shared?: boolean;
}

/** Sums of shares in another order differ in their last digits: these are equal. */
const SLACK = 1e-9;

/** How many triads are looked at in all: open triads times dealings. */
export function workOfDealing(graph: FlatGraph, dealings = 2000): number {
  return dealings * (graph.ids.length + openTriadsPerActor(graph).reduce((sum, count) => sum + count, 0));
}

/**
 * Per role and actor. In each dealing the actor keeps its own group and the groups of all others are shuffled: one shuffle
 * serves all actors, since taking an actor out of its cycle leaves a uniform shuffle of the others. Same seed, same result.
 * Cost: dealings times open triads.
 */
export function* dealtBrokerage(
  graph: FlatGraph,
  partition: Partition,
  { seed, dealings = 2000, shared = false }: DealtOptions,
): Steps<Record<Role, readonly DealtCount[]>> {
  const n = graph.ids.length;
  const { of } = partition;
  const observed = brokerage(graph, partition)[shared ? "partial" : "raw"];
  const brokered = brokeredPairs(graph);
  const triads = brokered.map(({ ends }) => Int32Array.from(ends));
  const amounts = brokered.map(({ between }) => Float64Array.from(between, (count) => (shared ? 1 / count : 1)));
  const [sums, squares, more, fewer] = [roleColumns(n), roleColumns(n), roleColumns(n), roleColumns(n)];
  const chance = seededChance(seed);
  const from = Int32Array.from({ length: n }, (_, at) => at);
  const where = new Int32Array(n);
  const counts = new Float64Array(ROLES.length);
  for (let dealing = 0; dealing < dealings; dealing++) {
    shuffle(from, chance);
    for (let at = 0; at < n; at++) where[from[at] as number] = at;
    for (let v = 0; v < n; v++) {
      const pairs = triads[v] as Int32Array;
      if (pairs.length === 0) continue;
      // v keeps its own group; whoever was dealt it takes the one that v was dealt instead.
      const holder = where[v] as number;
      const given = of[from[v] as number] as number;
      const own = of[v] as number;
      const amount = amounts[v] as Float64Array;
      counts.fill(0);
      for (let i = 0; i < pairs.length; i += 2) {
        const a = pairs[i] as number;
        const b = pairs[i + 1] as number;
        const groupA = a === holder ? given : (of[from[a] as number] as number);
        const groupB = b === holder ? given : (of[from[b] as number] as number);
        const role = roleAt(groupA, own, groupB);
        counts[role] = (counts[role] as number) + (amount[i >> 1] as number);
      }
      for (let role = 0; role < ROLES.length; role++) {
        const count = counts[role] as number;
        const seen = (observed[role] as Float64Array)[v] as number;
        add(sums, role, v, count);
        add(squares, role, v, count * count);
        if (count >= seen - SLACK) add(more, role, v, 1);
        if (count <= seen + SLACK) add(fewer, role, v, 1);
      }
    }
    if (dealing % 50 === 49) yield (dealing + 1) / dealings;
  }
  const at = (columns: readonly Float64Array[], role: number, v: number) =>
    (columns[role] as Float64Array)[v] as number;
  const told = ROLES.map((_, role) =>
    Array.from({ length: n }, (_, v): DealtCount => {
      const mean = at(sums, role, v) / dealings;
      const sd = Math.sqrt(Math.max(at(squares, role, v) / dealings - mean * mean, 0));
      const seen = at(observed, role, v);
      const none = (triads[v] as Int32Array).length === 0;
      const shares = [more, fewer].map((tails) => (none ? 1 : (at(tails, role, v) + 1) / (dealings + 1)));
      const [high = 1, low = 1] = shares;
      return {
        observed: seen,
        expected: mean,
        ratio: mean === 0 ? null : seen / mean,
        z: sd < SLACK ? null : (seen - mean) / sd,
        more: high,
        fewer: low,
        p: Math.min(1, 2 * Math.min(high, low)),
      };
    }),
  );
  const [coordinator = [], itinerant = [], gatekeeper = [], representative = [], liaison = []] = told;
  return { coordinator, itinerant, gatekeeper, representative, liaison };
}

function add(columns: readonly Float64Array[], role: number, actor: number, amount: number): void {
  const column = columns[role] as Float64Array;
  column[actor] = (column[actor] as number) + amount;
}
