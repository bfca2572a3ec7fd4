/** Why no chain reaches an actor: which tie would have completed one, and what is wrong with its date. */
import type { ActorId, Day } from "../model/index.ts";
import type { ChainArc } from "./chainArcs.ts";
import { arrivalOf, beginningsAt, type ChainRules, memoryFor, spread } from "./chainSearch.ts";
import { type ChainsQuery, type Reached, rulesOf } from "./chainsQuery.ts";
import { type Contact, type ContactGraph, reversedGraph } from "./contactGraph.ts";
import type { Steps } from "./steps.ts";

/**
 * `unconnected`: no arrows lead there, whatever the dates. `undated`: they do, but only over ties whose dates cannot be used.
 * Else the tie named is at fault: `too-early`: it was before word could reach its teller; `same-day`: it was on the day word
 * did, which strict chains do not allow; `before-start`, `after-end`: it lies outside the days asked about; `in-doubt`: its
 * date leaves open whether it was in time (a possible chain exists, a certain one does not); `wait`: it was later than one may wait.
 */
export type MissingReason =
  | "unconnected"
  | "undated"
  | "too-early"
  | "same-day"
  | "before-start"
  | "after-end"
  | "in-doubt"
  | "wait";

export interface Missing {
  readonly reason: MissingReason;
  /** The last arrow over which word could have gone on from those it did reach. */
  readonly arc: ChainArc | null;
  /** When word reached the one who tells in `arc`; `null` for the asking actor itself, and where nothing dates it. */
  readonly reachedOn: Day | null;
  /** From where `arc` leads the rest of the way would have been in time: this tie alone breaks the chain. */
  readonly completes: boolean;
}

const NO_ARC = { arc: null, reachedOn: null, completes: false };

/** Looks for the break. Among several arrows: one that alone breaks a chain first, then the latest. Cost: m log m. */
export function* missingChain(
  arcs: readonly ChainArc[],
  graph: ContactGraph,
  reached: ReadonlyMap<ActorId, Reached>,
  query: Required<ChainsQuery>,
): Steps<Missing> {
  const { from, to } = query;
  if (to === null) return { reason: "unconnected", ...NO_ARC };
  const leading = leadingTo(
    to,
    graph.contacts.map(({ arc }) => arc),
  );
  if (!leading.has(from)) {
    const anyhow = leadingTo(to, arcs).has(from);
    return { reason: anyhow ? "undated" : "unconnected", ...NO_ARC };
  }
  const rules = rulesOf(query);
  const lastCalls = yield* lastCallsTo(to, graph, rules);
  const completes = ({ arc, lo, hi }: Contact) =>
    (rules.certain ? hi : lo) + rules.gap <= (lastCalls.get(arc.to) ?? Number.NEGATIVE_INFINITY);
  const [broken] = graph.contacts
    .filter(({ arc }) => (arc.from === from || reached.has(arc.from)) && leading.has(arc.to))
    .filter(({ arc }) => arc.to !== from && !reached.has(arc.to))
    .toSorted((a, b) => Number(completes(b)) - Number(completes(a)) || later(a, b));
  if (broken === undefined) return { reason: "unconnected", ...NO_ARC };
  const teller = broken.arc.from === from ? null : (reached.get(broken.arc.from) ?? null);
  return {
    reason: reasonOf(broken, teller, rules),
    arc: broken.arc,
    reachedOn: teller?.day ?? null,
    completes: completes(broken),
  };
}

function later(a: Contact, b: Contact): number {
  return a.hi === b.hi ? a.index - b.index : a.hi < b.hi ? 1 : -1;
}

function reasonOf({ lo, hi }: Contact, teller: Reached | null, rules: ChainRules): MissingReason {
  if (lo > rules.end) return "after-end";
  const word = teller ? (teller.day ?? Number.NEGATIVE_INFINITY) : rules.start;
  if (hi < word) return teller ? "too-early" : "before-start";
  return teller && hi < word + rules.gap ? "same-day" : "wait";
}

/** Those from whom arrows lead to an actor, whatever the dates; itself among them. */
function leadingTo(to: ActorId, arcs: readonly ChainArc[]): ReadonlySet<ActorId> {
  const tellers = new Map<ActorId, ActorId[]>();
  for (const arc of arcs) {
    const list = tellers.get(arc.to);
    if (list) list.push(arc.from);
    else tellers.set(arc.to, [arc.from]);
  }
  const found = new Set<ActorId>([to]);
  for (const actor of found) for (const teller of tellers.get(actor) ?? []) found.add(teller);
  return found;
}

/** For each actor the last day on which word that it has can still set out and reach `to`. */
function* lastCallsTo(to: ActorId, graph: ContactGraph, rules: ChainRules): Steps<ReadonlyMap<ActorId, number>> {
  const calls = new Map<ActorId, number>([[to, Number.POSITIVE_INFINITY]]);
  const target = graph.numberOf.get(to);
  if (target === undefined) return calls;
  const backwards = { ...rules, start: 0 - rules.end, end: Number.POSITIVE_INFINITY };
  const reversed = reversedGraph(graph);
  const memory = memoryFor(reversed, target, backwards);
  yield* spread(reversed, backwards, beginningsAt(reversed, target, backwards), "day", memory, (label) => {
    const teller = graph.ids[label.contact.to] ?? "";
    if (!calls.has(teller)) calls.set(teller, 0 - arrivalOf(label, backwards));
    return false;
  });
  return calls;
}
