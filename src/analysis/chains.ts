/** Could what one actor knew have reached another? Chains of dated contacts that respect time. */
import type { ActorId } from "../model/index.ts";
import type { ChainArc } from "./chainArcs.ts";
import { arrivalOf, beginningsAt, type ChainRules, type Label, memoryFor, spread } from "./chainSearch.ts";
import { type ChainsQuery, inFull, type Reached, rulesOf } from "./chainsQuery.ts";
import { type ContactGraph, contactGraphOf, type Excluded, reversedGraph } from "./contactGraph.ts";
import { contactsOf, fastestChain } from "./fastestChain.ts";
import { type Missing, missingChain } from "./missingChain.ts";
import { finish, type Steps, stretch } from "./steps.ts";
import { type Chain, chainOf } from "./timedChain.ts";

/** The four best chains to the one asked about; often the same chain. Among equals: fewer steps, then earlier. */
export interface BestChains {
  readonly earliest: Chain;
  readonly fewest: Chain;
  readonly fastest: Chain;
  readonly latest: Chain;
}

export interface ChainsAnswer {
  readonly query: Required<ChainsQuery>;
  /** All who can be reached, the asking actor not among them, in the order of arrival. */
  readonly reached: ReadonlyMap<ActorId, Reached>;
  readonly excluded: Excluded;
  /** `null` where nobody was asked about or no chain reaches the one asked about. */
  readonly best: BestChains | null;
  /** Why there is no chain to the one asked about. */
  readonly missing: Missing | null;
}

/** About how much of the work lies behind when it is known who is reached, and, of the best chains, when the fastest is. */
const REACHED = 0.2;
const FASTEST = 0.9;

/**
 * Time-respecting chains (Kempe, Kleinberg & Kumar 2002, JCSS 64:820; Holme & Saramäki 2012, Phys. Rep. 519:97): each contact
 * not before the one it follows. Waiting is unlimited unless limited; with a limit a chain may pass an actor twice. Unknown
 * actors reach nobody. Cost: m log m; with a limit on waiting, the pairs of contacts within it.
 */
export function chainsFrom(arcs: readonly ChainArc[], query: ChainsQuery): ChainsAnswer {
  return finish(chainsInSteps(arcs, query));
}

/** `chainsFrom` in steps of a few milliseconds, apart from sorting the contacts of a list of arcs for the first time. */
export function* chainsInSteps(arcs: readonly ChainArc[], query: ChainsQuery): Steps<ChainsAnswer> {
  const asked = inFull(query);
  const rules = rulesOf(asked);
  const { graph, excluded } = contactGraphOf(arcs, {
    certain: rules.certain,
    wildcards: asked.undated === "include",
  });
  yield 0;
  const reached = yield* stretch(0, REACHED, reachedFrom(graph, asked, rules));
  const target = asked.to === null ? null : reached.get(asked.to);
  const best = target ? yield* stretch(REACHED, 1, bestChains(graph, asked.from, target.label, rules)) : null;
  const sought = asked.to !== null && asked.to !== asked.from && best === null;
  const missing = sought ? yield* stretch(REACHED, 1, whyNone(arcs, graph, reached, asked)) : null;
  return { query: asked, reached, excluded, best, missing };
}

/** The chain by which an actor is reached earliest; `null` for those who are not reached. Cost: linear in its steps. */
export function chainTo(answer: ChainsAnswer, actor: ActorId): Chain | null {
  const found = answer.reached.get(actor);
  return found ? chainOf(contactsOf(found.label), rulesOf(answer.query), null) : null;
}

function* reachedFrom(
  graph: ContactGraph,
  { from }: ChainsQuery,
  rules: ChainRules,
): Steps<ReadonlyMap<ActorId, Reached>> {
  const reached = new Map<ActorId, Reached>();
  const source = graph.numberOf.get(from);
  if (source === undefined) return reached;
  yield* spread(graph, rules, beginningsAt(graph, source, rules), "day", memoryFor(graph, source, rules), (label) => {
    const actor = label.contact.arc.to;
    const arrival = arrivalOf(label, rules);
    const day = Number.isFinite(arrival) ? arrival : null;
    if (!reached.has(actor)) reached.set(actor, { day, steps: label.steps, label });
    return false;
  });
  return reached;
}

/** Where no chain is certain, one may still be possible; only where none is, a tie can be said to be at fault. */
function* whyNone(
  arcs: readonly ChainArc[],
  graph: ContactGraph,
  reached: ReadonlyMap<ActorId, Reached>,
  asked: Required<ChainsQuery>,
): Steps<Missing> {
  if (asked.mode === "possible" || asked.to === null) return yield* missingChain(arcs, graph, reached, asked);
  const possible = { ...asked, mode: "possible" } as const;
  const { graph: wider } = contactGraphOf(arcs, { certain: false, wildcards: asked.undated === "include" });
  const perhaps = yield* reachedFrom(wider, asked, rulesOf(possible));
  if (!perhaps.has(asked.to)) return yield* missingChain(arcs, wider, perhaps, possible);
  return { ...(yield* missingChain(arcs, graph, reached, asked)), reason: "in-doubt" };
}

function* bestChains(graph: ContactGraph, from: ActorId, earliest: Label, rules: ChainRules): Steps<BestChains> {
  const source = graph.numberOf.get(from) ?? 0;
  const target = earliest.contact.to;
  const fewest = (yield* firstTo(graph, source, target, rules, "steps")) ?? earliest;
  const fastest = yield* stretch(0, FASTEST, fastestChain(graph, source, target, rules));
  const first = chainOf(contactsOf(earliest), rules, null);
  return {
    earliest: first,
    fewest: chainOf(contactsOf(fewest), rules, null),
    fastest: fastest ? chainOf(contactsOf(fastest.label), rules, fastest.departure) : first,
    latest: (yield* stretch(FASTEST, FASTEST, latestChain(graph, source, target, rules))) ?? first,
  };
}

function* firstTo(
  graph: ContactGraph,
  source: number,
  target: number,
  rules: ChainRules,
  by: "day" | "steps",
): Steps<Label | null> {
  let found: Label | null = null;
  yield* spread(graph, rules, beginningsAt(graph, source, rules), by, memoryFor(graph, source, rules), (label) => {
    if (label.contact.to === target) found = label;
    return found !== null;
  });
  return found;
}

/** The chain that sets out last: the earliest arrival from the target where time runs backwards. */
function* latestChain(graph: ContactGraph, source: number, target: number, rules: ChainRules): Steps<Chain | null> {
  const backwards = { ...rules, start: 0 - rules.end, end: 0 - rules.start };
  const label = yield* firstTo(reversedGraph(graph), target, source, backwards, "day");
  if (label === null) return null;
  const contacts = contactsOf(label)
    .toReversed()
    .flatMap(({ index }) => graph.contacts[index] ?? []);
  return chainOf(contacts, rules, 0 - arrivalOf(label, backwards));
}
