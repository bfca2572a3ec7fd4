/** Is brokerage, an actor's or that of all, more or less than if the same ties joined actors of groups dealt out at random? */
import {
  brokerage,
  brokeredPairs,
  openTriadsPerActor,
  ROLES,
  type Role,
  type RoleColumns,
  roleAt,
  roleColumns,
} from "./brokerage.ts";
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

export interface DealtBrokerage {
  /** Beside the actors of the graph. */
  readonly actors: Readonly<Record<Role, readonly DealtCount[]>>;
  readonly all: Readonly<Record<Role, DealtCount>>;
}

/**
 * Per role, for every actor and for the sums over all. In each dealing the actor keeps its own group and the groups of all
 * others are shuffled: one shuffle serves all actors, since taking an actor out of its cycle leaves a uniform shuffle of the
 * others. For the sums every group is shuffled. Same seed, same result. Cost: dealings times open triads.
 */
export function* dealtBrokerage(
  graph: FlatGraph,
  partition: Partition,
  { seed, dealings = 2000, shared = false }: DealtOptions,
): Steps<DealtBrokerage> {
  const n = graph.ids.length;
  const { of } = partition;
  const observed = brokerage(graph, partition)[shared ? "partial" : "raw"];
  const brokered = brokeredPairs(graph);
  const triads = brokered.map(({ ends }) => Int32Array.from(ends));
  const amounts = brokered.map(({ between }) => Float64Array.from(between, (count) => (shared ? 1 / count : 1)));
  const tally = openTally(observed, n);
  const seenInAll = ROLES.map((_, role) => Float64Array.of(sumOf(observed[role] as Float64Array)));
  const tallyOfAll = openTally(seenInAll, 1);
  const chance = seededChance(seed);
  const from = Int32Array.from({ length: n }, (_, at) => at);
  const where = new Int32Array(n);
  /** The group that everybody is dealt. */
  const dealt = new Int32Array(n);
  const counts = new Float64Array(ROLES.length);
  const countsOfAll = new Float64Array(ROLES.length);
  for (let dealing = 0; dealing < dealings; dealing++) {
    shuffle(from, chance);
    for (let at = 0; at < n; at++) {
      const giver = from[at] as number;
      where[giver] = at;
      dealt[at] = of[giver] as number;
    }
    countsOfAll.fill(0);
    for (let v = 0; v < n; v++) {
      const pairs = triads[v] as Int32Array;
      if (pairs.length === 0) continue;
      // v keeps its own group; whoever was dealt it takes the one that v was dealt instead.
      const holder = where[v] as number;
      const given = dealt[v] as number;
      const own = of[v] as number;
      const amount = amounts[v] as Float64Array;
      counts.fill(0);
      for (let i = 0; i < pairs.length; i += 2) {
        const a = pairs[i] as number;
        const b = pairs[i + 1] as number;
        const groupA = dealt[a] as number;
        const groupB = dealt[b] as number;
        const part = amount[i >> 1] as number;
        const inAll = roleAt(groupA, given, groupB);
        const role = given === own ? inAll : roleAt(a === holder ? given : groupA, own, b === holder ? given : groupB);
        counts[role] = (counts[role] as number) + part;
        countsOfAll[inAll] = (countsOfAll[inAll] as number) + part;
      }
      tally.add(v, counts);
    }
    tallyOfAll.add(0, countsOfAll);
    if (dealing % 50 === 49) yield (dealing + 1) / dealings;
  }
  const isNone = triads.map(({ length }) => length === 0);
  return {
    actors: byRole((role) => isNone.map((none, v) => tally.told(role, v, dealings, none))),
    all: byRole((role) => tallyOfAll.told(role, 0, dealings, isNone.every(Boolean))),
  };
}

/** What the dealings give, column by column, beside what was observed. */
function openTally(observed: RoleColumns, n: number) {
  const [sums, squares, more, fewer] = [roleColumns(n), roleColumns(n), roleColumns(n), roleColumns(n)];
  const at = (columns: RoleColumns, role: number, v: number) => (columns[role] as Float64Array)[v] as number;
  return {
    add(v: number, counts: Float64Array): void {
      for (let role = 0; role < ROLES.length; role++) {
        const count = counts[role] as number;
        const seen = at(observed, role, v);
        add(sums, role, v, count);
        add(squares, role, v, count * count);
        if (count >= seen - SLACK) add(more, role, v, 1);
        if (count <= seen + SLACK) add(fewer, role, v, 1);
      }
    },
    /** `none`: there was nothing to deal out. */
    told(role: number, v: number, dealings: number, none: boolean): DealtCount {
      const mean = at(sums, role, v) / dealings;
      const sd = Math.sqrt(Math.max(at(squares, role, v) / dealings - mean * mean, 0));
      const seen = at(observed, role, v);
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
    },
  };
}

function byRole<Value>(of: (role: number) => Value): Record<Role, Value> {
  return {
    coordinator: of(0),
    itinerant: of(1),
    gatekeeper: of(2),
    representative: of(3),
    liaison: of(4),
  };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function add(columns: RoleColumns, role: number, actor: number, amount: number): void {
  const column = columns[role] as Float64Array;
  column[actor] = (column[actor] as number) + amount;
}
