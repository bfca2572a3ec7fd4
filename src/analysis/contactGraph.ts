/** Dated contacts indexed for the search of chains: actors as numbers, dates as bounds that may be infinite. */
import type { ActorId, TieId, When } from "../model/index.ts";
import type { ChainArc } from "./chainArcs.ts";

/** A contact on some day from `lo` to `hi`; infinite where the source leaves that end open or, as wildcard, gives no date. */
export interface Contact {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly lo: number;
  readonly hi: number;
  readonly arc: ChainArc;
}

export interface ContactGraph {
  readonly ids: readonly ActorId[];
  readonly numberOf: ReadonlyMap<ActorId, number>;
  readonly contacts: readonly Contact[];
  /** For each actor the contacts that leave it, by `lo`. */
  readonly leaving: readonly (readonly Contact[])[];
  /** For each actor the widest of those contacts, in days. */
  readonly widest: readonly number[];
  /** The first and last finite bound; 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

export interface Excluded {
  /** Ties without a date, self rows not among them. */
  readonly undated: number;
  /** Ties of an actor to itself. */
  readonly self: number;
  /** Dated ties that no chain can be certain of: "about" a date, or with an open end. 0 for possible chains. */
  readonly open: number;
}

/**
 * Takes the arcs that can carry. Certain chains need a day by which a contact surely was: "about" (頃), an open end and a
 * wildcard give none. For possible chains "about" counts as its interval.
 * Cost: m log m; then remembered, as long as the list of arcs is.
 */
export function contactGraphOf(arcs: readonly ChainArc[], terms: Terms): Gathered {
  const key = `${terms.certain} ${terms.wildcards}`;
  const ofArcs = known.get(arcs) ?? new Map<string, Gathered>();
  known.set(arcs, ofArcs);
  const gathered = ofArcs.get(key) ?? gatherContacts(arcs, terms);
  ofArcs.set(key, gathered);
  return gathered;
}

interface Terms {
  readonly certain: boolean;
  readonly wildcards: boolean;
}

interface Gathered {
  readonly graph: ContactGraph;
  readonly excluded: Excluded;
}

const known = new WeakMap<readonly ChainArc[], Map<string, Gathered>>();

function gatherContacts(arcs: readonly ChainArc[], { certain, wildcards }: Terms): Gathered {
  const ids: ActorId[] = [];
  const numberOf = new Map<ActorId, number>();
  const numbered = (id: ActorId) => {
    const known = numberOf.get(id);
    if (known !== undefined) return known;
    numberOf.set(id, ids.length);
    return ids.push(id) - 1;
  };
  const undated = new Set<TieId>();
  const self = new Set<TieId>();
  const open = new Set<TieId>();
  const contacts: Contact[] = [];
  for (const arc of arcs) {
    const from = numbered(arc.from);
    const to = numbered(arc.to);
    const { id, when } = arc.tie;
    const bounds = boundsOf(when);
    if (from === to) self.add(id);
    else if (when === null && !wildcards) undated.add(id);
    else if (certain && (bounds.hi === Number.POSITIVE_INFINITY || when?.approximate)) open.add(id);
    else contacts.push({ index: contacts.length, from, to, ...bounds, arc });
  }
  const excluded = { undated: undated.size, self: self.size, open: open.size };
  return { graph: indexed(ids, numberOf, contacts), excluded };
}

function boundsOf(when: When | null): { lo: number; hi: number } {
  return { lo: when?.earliest ?? Number.NEGATIVE_INFINITY, hi: when?.latest ?? Number.POSITIVE_INFINITY };
}

/**
 * The graph in which time runs backwards: a chain from D to A there is a chain from A to D here, and what arrives first there
 * leaves last here. Contacts keep their index.
 */
export function reversedGraph({ ids, numberOf, contacts }: ContactGraph): ContactGraph {
  // `0 - x` and not `-x`: a day 0 must not become -0.
  const reversed = contacts.map(({ index, from, to, lo, hi, arc }) => ({
    index,
    from: to,
    to: from,
    lo: 0 - hi,
    hi: 0 - lo,
    arc,
  }));
  return indexed(ids, numberOf, reversed);
}

function indexed(
  ids: readonly ActorId[],
  numberOf: ReadonlyMap<ActorId, number>,
  contacts: readonly Contact[],
): ContactGraph {
  const leaving: Contact[][] = ids.map(() => []);
  const widest: number[] = ids.map(() => 0);
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const contact of contacts) {
    const { from, lo, hi } = contact;
    leaving[from]?.push(contact);
    widest[from] = Math.max(widest[from] ?? 0, hi - lo);
    for (const bound of [lo, hi]) {
      if (!Number.isFinite(bound)) continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  }
  // Not by subtraction: two open starts differ by NaN.
  for (const list of leaving) list.sort((a, b) => (a.lo < b.lo ? -1 : a.lo > b.lo ? 1 : a.index - b.index));
  const dated = first <= last;
  return { ids, numberOf, contacts, leaving, widest, first: dated ? first : 0, last: dated ? last : 0 };
}

/** The place of the first contact of a list (by `lo`) that does not start before `day`. */
export function placeFrom(list: readonly Contact[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.lo ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
