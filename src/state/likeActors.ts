/** Actors that may be one, and what a user needs to see of each to tell. */
import type { Actor, ActorId, Dataset } from "../model/index.ts";
import type { Candidate } from "../record/index.ts";

export interface LikeSide {
  readonly actor: Actor;
  /** Ties it has a part in, as one end or as introducer. */
  readonly ties: number;
}

export interface LikePair {
  /** The same for the same two actors. */
  readonly key: string;
  readonly a: LikeSide;
  readonly b: LikeSide;
  readonly candidate: Candidate;
  /** Whose name goes on where the user leaves that to us: the one with a row of its own, else with more ties, else `a`. */
  readonly keeps: "a" | "b";
}

/** The candidates of a data set as pairs, in the same order. */
export function likePairsOf(dataset: Dataset, candidates: readonly Candidate[]): readonly LikePair[] {
  const ties = new Map<ActorId, number>();
  for (const { from, to, via } of dataset.ties)
    for (const id of new Set([from, to, via])) if (id !== null) ties.set(id, (ties.get(id) ?? 0) + 1);
  const actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
  return candidates.flatMap((candidate) => {
    const [first, second] = [actors.get(candidate.a), actors.get(candidate.b)];
    if (!first || !second) return [];
    const a = { actor: first, ties: ties.get(first.id) ?? 0 };
    const b = { actor: second, ties: ties.get(second.id) ?? 0 };
    return [{ key: JSON.stringify([first.id, second.id]), a, b, candidate, keeps: keptSide(a, b) }];
  });
}

function keptSide(a: LikeSide, b: LikeSide): "a" | "b" {
  if (a.actor.declared !== b.actor.declared) return a.actor.declared ? "a" : "b";
  return b.ties > a.ties ? "b" : "a";
}
