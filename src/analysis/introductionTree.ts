/** Who brought whom in: for each actor the earliest dated introduction it was given, and what grew from there. */
import { type ActorId, isSurelyNotLater, type Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { chainArcsOf } from "./chainArcs.ts";
import { groupedBy } from "./groupedBy.ts";
import { circlesOf, leavesFirst, type Place, placesOf, sizesOf } from "./treeCounts.ts";

export interface Parent {
  readonly actor: ActorId;
  readonly tie: Tie;
}

export interface TreeNode {
  readonly actor: ActorId;
  /** Who may have introduced it first: one by dates, or several that dates leave equal, none of them picked. */
  readonly parents: readonly Parent[];
  /** The parent where dates name one; `null` for roots and for the ambiguous. */
  readonly parent: ActorId | null;
  readonly ambiguous: boolean;
  /** Introducers without a date, which nothing orders. */
  readonly undated: readonly Parent[];
  /** Steps from its root; `null` below an ambiguous actor and in a circle. An ambiguous actor has none itself. */
  readonly depth: number | null;
  /** How many stand below it in the tree, whatever the dates. */
  readonly descendants: number;
  /** Of those, how many were introduced in time's order all the way down: what may be credited to it. */
  readonly descendantsInTime: number;
}

export interface IntroductionTree {
  /** Everybody who takes part in an introduction, in the data's order. */
  readonly nodes: ReadonlyMap<ActorId, TreeNode>;
  /** Those who take part in a dated introduction and were given none. */
  readonly roots: readonly ActorId[];
  /** The most actors in a row, each introduced by the one before and not earlier than that one; the first of equals. */
  readonly longestChain: readonly ActorId[];
}

/**
 * The introduction tree of a record. Introductions are arrows via→from, via→to and, plain, from→to; an actor's arrow to itself
 * counts for nothing. Of two dated introductions the earlier is the one whose last possible day is before the other's first;
 * where that does not decide ("about" never does), parents are ambiguous. Two actors that introduced each other form a circle
 * without a root. No recursion. Cost: linear.
 */
export function introductionTree(network: Network): IntroductionTree {
  const arcs = chainArcsOf(network, { arrows: "made" }).filter(({ from, to }) => from !== to);
  const given = groupedBy(arcs, ({ to }) => to);
  const taking = new Set(arcs.flatMap(({ from, to }) => [from, to]));
  const dated = new Set(arcs.flatMap(({ from, to, tie }) => (tie.when ? [from, to] : [])));
  const order = network.dataset.actors.map(({ id }) => id).filter((id) => taking.has(id));
  const drafts = order.map((actor) => {
    const received = (given.get(actor) ?? []).map(({ from, tie }) => ({ actor: from, tie }));
    const parents = firstOf(received.filter(({ tie }) => tie.when !== null));
    return {
      actor,
      parents,
      parent: parents.length === 1 ? (parents[0] ?? null) : null,
      undated: received.filter(({ tie }) => tie.when === null),
    };
  });
  const counts = countsOf(new Map(drafts.map(({ actor, parent }) => [actor, parent])));
  const doubtful = new Set(drafts.filter(({ parents }) => parents.length > 1).map(({ actor }) => actor));
  const nodes = new Map<ActorId, TreeNode>();
  for (const { actor, parents, parent, undated } of drafts) {
    const place = counts.places.get(actor);
    nodes.set(actor, {
      actor,
      parents,
      parent: parent?.actor ?? null,
      ambiguous: parents.length > 1,
      undated,
      depth: place && !doubtful.has(place.top) ? place.depth : null,
      descendants: counts.descendants.get(actor) ?? 0,
      descendantsInTime: counts.inTime.get(actor) ?? 0,
    });
  }
  const roots = order.filter((actor) => dated.has(actor) && nodes.get(actor)?.parents.length === 0);
  return { nodes, roots, longestChain: counts.longestChain };
}

interface Counts {
  readonly places: ReadonlyMap<ActorId, Place<ActorId>>;
  readonly descendants: ReadonlyMap<ActorId, number>;
  readonly inTime: ReadonlyMap<ActorId, number>;
  readonly longestChain: readonly ActorId[];
}

/**
 * Credit goes over any first step and from there on only over steps in time's order: cutting every link that is older than the
 * link above it leaves a forest in which an actor's credit is its own tree and those cut off right below it.
 */
function countsOf(links: ReadonlyMap<ActorId, Parent | null>): Counts {
  const parents = new Map([...links].map(([actor, link]) => [actor, link?.actor ?? null]));
  const inOrder = new Map<ActorId, ActorId | null>();
  for (const [actor, link] of links) {
    const above = link && links.get(link.actor);
    const kept = link?.tie.when && above?.tie.when && isSurelyNotLater(above.tie.when, link.tie.when);
    inOrder.set(actor, kept ? link.actor : null);
  }
  const trees = sizesOf(inOrder);
  const inTime = new Map([...trees].map(([actor, size]) => [actor, size - 1]));
  const cutOff = new Map<ActorId, number>();
  for (const [actor, parent] of parents) {
    if (parent === null || inOrder.get(actor) !== null) continue;
    const size = trees.get(actor) ?? 1;
    cutOff.set(parent, (cutOff.get(parent) ?? 0) + size);
    inTime.set(parent, (inTime.get(parent) ?? 0) + size);
  }
  for (const circle of circlesOf(parents, leavesFirst(parents))) {
    const [cut, ...others] = circle.filter((actor) => inOrder.get(actor) === null);
    const parent = cut === undefined || others.length > 0 ? null : (parents.get(cut) ?? null);
    // Its credit comes round to itself, with its own tree once more: neither counts.
    if (parent !== null) inTime.set(parent, (cutOff.get(parent) ?? 1) - 1);
  }
  const descendants = new Map([...sizesOf(parents)].map(([actor, size]) => [actor, size - 1]));
  return { places: placesOf(parents), descendants, inTime, longestChain: longestChainOf(parents, inOrder) };
}

function longestChainOf(
  parents: ReadonlyMap<ActorId, ActorId | null>,
  inOrder: ReadonlyMap<ActorId, ActorId | null>,
): readonly ActorId[] {
  let longest = 0;
  let line: ActorId[] = [];
  for (const [actor, { top, depth }] of placesOf(inOrder)) {
    // Its own line, and one more where the top of it was introduced by somebody.
    const before = parents.get(top) ?? null;
    const length = depth + 1 + (before === null ? 0 : 1);
    if (length <= longest) continue;
    longest = length;
    line = before === null ? [actor] : [actor, before];
  }
  const [last, before] = line;
  const chain: ActorId[] = [];
  for (let at = last ?? null; at !== null; at = inOrder.get(at) ?? null) chain.push(at);
  // A circle may lead back to the line's own end.
  return (before === undefined || chain.includes(before) ? chain : [...chain, before]).reverse();
}

/** Each introducer once, by its first tie in file order that may have been the first of all. */
function firstOf(received: readonly Parent[]): readonly Parent[] {
  let earliestEnd = Number.POSITIVE_INFINITY;
  for (const { tie } of received) {
    if (tie.when?.approximate === false) earliestEnd = Math.min(earliestEnd, tie.when.latest ?? earliestEnd);
  }
  const first = new Map<ActorId, Parent>();
  for (const one of received) {
    const when = one.tie.when;
    const surelyLater = when?.approximate === false && (when.earliest ?? earliestEnd) > earliestEnd;
    if (!surelyLater && !first.has(one.actor)) first.set(one.actor, one);
  }
  return [...first.values()];
}

/** From an actor back to where its line begins, itself first; stops at a root, at ambiguous parents and before a circle closes. */
export function lineageOf({ nodes }: IntroductionTree, actor: ActorId): readonly TreeNode[] {
  const line = new Set<TreeNode>();
  for (let node = nodes.get(actor); node && !line.has(node); ) {
    line.add(node);
    node = node.parent === null ? undefined : nodes.get(node.parent);
  }
  return [...line];
}
