/** Questions about one actor and those around it. */
import { type ActorId, compareWhen, isTriad, type Tie } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";

/** All ties an actor is an end of, in file order; loops once. Unknown actors have none. */
export function tiesOf(network: Network, actor: ActorId): readonly Tie[] {
  return network.around.get(actor) ?? [];
}

/**
 * Introductions in which the actor was one of the two brought together by someone else, in time's order, undated last.
 * Nobody is introduced to itself: such a row is a slip, and counts in no number of introductions.
 */
export function introductionsReceived(network: Network, actor: ActorId): readonly Tie[] {
  return tiesOf(network, actor)
    .filter((tie) => isTriad(tie) && tie.from !== tie.to)
    .toSorted((a, b) => compareWhen(a.when, b.when));
}

/**
 * Introductions the actor made: as `via`, or as `from` of an introduction without `via`, never of one to itself. In time's
 * order, undated last.
 */
export function introductionsMade(network: Network, actor: ActorId): readonly Tie[] {
  const asIntroducer = network.brokered.get(actor) ?? [];
  const plain = tiesOf(network, actor).filter((tie) => tie.from === actor && isPlainIntroduction(tie));
  return [...asIntroducer, ...plain]
    .filter((tie) => tie.from !== tie.to)
    .toSorted((a, b) => compareWhen(a.when, b.when));
}

/** Is it an introduction without a third party, in which `from` brought `to` into the network? */
export function isPlainIntroduction(tie: Tie): boolean {
  return tie.kind === "introduction" && !isTriad(tie);
}

/** Those with whom the actor shares a tie or a triad, itself not among them, each once. */
export function neighboursOf(network: Network, actor: ActorId): ReadonlySet<ActorId> {
  const near = new Set<ActorId>();
  for (const tie of tiesOf(network, actor)) for (const party of actorsOf(tie)) near.add(party);
  for (const tie of network.brokered.get(actor) ?? []) for (const party of actorsOf(tie)) near.add(party);
  near.delete(actor);
  return near;
}

/** The two ends of a tie and its introducer where named, each once. */
export function actorsOf(tie: Tie): readonly ActorId[] {
  return [...new Set(tie.via === null ? [tie.from, tie.to] : [tie.from, tie.to, tie.via])];
}
