/** Gould and Fernandez's roles: between whom an actor stands, when those two have no arc of their own. */
import { type FlatGraph, hasArc, neighboursAt } from "./flatGraph.ts";
import type { Partition } from "./partition.ts";

/**
 * a→v→b without a→b, told by the groups of a, v, b. `coordinator` AAA; `itinerant` ABA, a guest who joins two of another
 * group; `gatekeeper` ABB, who lets one in from outside; `representative` AAB, who speaks for its own to the outside; `liaison`
 * ABC, all three of different groups.
 */
export const ROLES = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"] as const;
export type Role = (typeof ROLES)[number];
export type RoleCounts = Readonly<Record<Role | "total", number>>;

/** The role as a place in `ROLES`. Turning every arrow round swaps gatekeeper and representative. */
export function roleAt(a: number, v: number, b: number): number {
  if (a === v) return v === b ? 0 : 3;
  if (v === b) return 2;
  return a === b ? 1 : 4;
}

/** Columns of one array per role, in the order of `ROLES`, one entry per actor. */
export type RoleColumns = readonly Float64Array[];

export interface Brokerage {
  /** How many ordered open pairs (a, b) each actor stands between. */
  readonly raw: RoleColumns;
  /** The same, each pair counted 1 over the number of actors that stand between it ("partial"). */
  readonly partial: RoleColumns;
  /** Ordered open pairs, each once. */
  readonly openPairs: number;
}

/**
 * Counts on the arcs of the collapsed graph (Gould and Fernandez 1989, doi:10.2307/270949): ordered pairs, so that without
 * direction every pair counts twice and gatekeeper equals representative. Actors of no named group are a group of their
 * own. Cost: sum over actors of arcs in times arcs out.
 */
export function brokerage(graph: FlatGraph, { of }: Partition): Brokerage {
  const raw = roleColumns(of.length);
  const partial = roleColumns(of.length);
  let openPairs = 0;
  forEachStart(graph, (a, brokers, ends) => {
    openPairs += ends.length;
    for (const v of neighboursAt(graph.out, a))
      for (const b of neighboursAt(graph.out, v)) {
        const between = brokers[b] as number;
        if (b === a || between < 1) continue;
        const role = roleAt(of[a] as number, of[v] as number, of[b] as number);
        add(raw, role, v, 1);
        add(partial, role, v, 1 / between);
      }
  });
  return { raw, partial, openPairs };
}

export function countsAt(columns: RoleColumns, actor: number): RoleCounts {
  const [coordinator = 0, itinerant = 0, gatekeeper = 0, representative = 0, liaison = 0] = columns.map(
    (column) => column[actor] as number,
  );
  const total = coordinator + itinerant + gatekeeper + representative + liaison;
  return { coordinator, itinerant, gatekeeper, representative, liaison, total };
}

/** Sums over all actors. */
export function countsOfAll(columns: RoleColumns): RoleCounts {
  return countsAt(
    columns.map((column) => Float64Array.of(column.reduce((sum, count) => sum + count, 0))),
    0,
  );
}

/** a→`broker`→b. */
export interface OpenTriad {
  readonly a: number;
  readonly broker: number;
  readonly b: number;
}

/** The very triads behind one count, or behind the actor's total, in node order of a, then b; the first `most` of them. */
export function triadsOf(
  graph: FlatGraph,
  { of }: Partition,
  role: Role | "total",
  broker: number,
  most = Number.POSITIVE_INFINITY,
): OpenTriad[] {
  const wanted = role === "total" ? -1 : ROLES.indexOf(role);
  const found: OpenTriad[] = [];
  for (const a of neighboursAt(graph.into, broker))
    for (const b of neighboursAt(graph.out, broker)) {
      if (found.length >= most) return found;
      if (wanted !== -1 && roleAt(of[a] as number, of[broker] as number, of[b] as number) !== wanted) continue;
      if (a !== b && !hasArc(graph.out, a, b)) found.push({ a, broker, b });
    }
  return found;
}

/** The open pairs of one broker, in node order of a, then b: a and b in turn, and beside each pair how many stand between. */
export interface BrokeredPairs {
  readonly ends: readonly number[];
  readonly between: readonly number[];
}

/** Of all actors. Cost: as `brokerage`. */
export function brokeredPairs(graph: FlatGraph): readonly BrokeredPairs[] {
  const found = graph.ids.map(() => ({ ends: [] as number[], between: [] as number[] }));
  forEachStart(graph, (a, brokers) => {
    for (const v of neighboursAt(graph.out, a))
      for (const b of neighboursAt(graph.out, v)) {
        const between = brokers[b] as number;
        if (b === a || between < 1) continue;
        found[v]?.ends.push(a, b);
        found[v]?.between.push(between);
      }
  });
  return found;
}

/** Open triads of all actors: how much a permutation has to look at. Cost: as `brokerage`. */
export function openTriadsPerActor(graph: FlatGraph): Float64Array {
  const counts = new Float64Array(graph.ids.length);
  forEachStart(graph, (a, brokers) => {
    for (const v of neighboursAt(graph.out, a))
      for (const b of neighboursAt(graph.out, v))
        if (b !== a && (brokers[b] as number) > 0) counts[v] = (counts[v] as number) + 1;
  });
  return counts;
}

/** For every a: how many stand between a and each b it has no arc to; 0 or less elsewhere. Scratch: read it, don't keep it. */
function forEachStart(
  { ids, out }: FlatGraph,
  tell: (a: number, brokers: Int32Array, ends: readonly number[]) => void,
): void {
  const brokers = new Int32Array(ids.length);
  for (let a = 0; a < ids.length; a++) {
    const near = neighboursAt(out, a);
    const ends: number[] = [];
    for (const b of near) brokers[b] = -1;
    for (const v of near)
      for (const b of neighboursAt(out, v)) {
        const count = brokers[b] as number;
        if (b === a || count === -1) continue;
        if (count === 0) ends.push(b);
        brokers[b] = count + 1;
      }
    tell(a, brokers, ends);
    for (const b of near) brokers[b] = 0;
    for (const b of ends) brokers[b] = 0;
  }
}

export function roleColumns(n: number): Float64Array[] {
  return ROLES.map(() => new Float64Array(n));
}

function add(columns: RoleColumns, role: number, actor: number, amount: number): void {
  const column = columns[role] as Float64Array;
  column[actor] = (column[actor] as number) + amount;
}
