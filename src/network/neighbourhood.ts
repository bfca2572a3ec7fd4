/** Questions about one actor and those around it. */
import { type ActorId, compareWhen, isSurelyNotLater, type StoryId, type Tie } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";

/** All ties an actor is an end of, in file order; loops once. Unknown actors have none. */
export function tiesOf(network: Network, actor: ActorId): readonly Tie[] {
  if (!network.graph.hasNode(actor)) return [];
  return network.graph.mapEdges(actor, (_edge, { tie }) => tie);
}

/** Introductions in which the actor was one of the two brought together by someone else, in time's order, undated last. */
export function introductionsReceived(network: Network, actor: ActorId): readonly Tie[] {
  return tiesOf(network, actor)
    .filter((tie) => tie.via !== null || tie.viaUnnamed)
    .toSorted((a, b) => compareWhen(a.when, b.when));
}

/** Introductions the actor made: as `via`, or as `from` of an introduction without `via`. In time's order, undated last. */
export function introductionsMade(network: Network, actor: ActorId): readonly Tie[] {
  const asIntroducer = network.brokered.get(actor) ?? [];
  const plain = tiesOf(network, actor).filter(
    (tie) => tie.from === actor && tie.kind === "introduction" && tie.via === null && !tie.viaUnnamed,
  );
  return [...asIntroducer, ...plain].toSorted((a, b) => compareWhen(a.when, b.when));
}

/** Those with whom the actor shares a tie or a triad, itself not among them, each once. */
export function neighboursOf(network: Network, actor: ActorId): ReadonlySet<ActorId> {
  const near = new Set<ActorId>();
  for (const tie of tiesOf(network, actor)) for (const end of actorsOf(tie)) near.add(end);
  for (const tie of network.brokered.get(actor) ?? []) for (const end of actorsOf(tie)) near.add(end);
  near.delete(actor);
  return near;
}

/** The two ends of a tie and its introducer where named, each once. */
export function actorsOf(tie: Tie): readonly ActorId[] {
  return [...new Set(tie.via === null ? [tie.from, tie.to] : [tie.from, tie.to, tie.via])];
}

/**
 * What the record shows to have followed from an introduction: later introductions made by one of the two it
 * brought together, for the other or about the other. `certain` when the dates leave no doubt of the order; introductions
 * surely earlier are left out. Undated ones count when the story's steps put them after.
 */
export function introductionsFollowing(network: Network, tie: Tie): readonly { tie: Tie; certain: boolean }[] {
  if (!(tie.via !== null || tie.kind === "introduction")) return [];
  const followed: { tie: Tie; certain: boolean }[] = [];
  for (const [introducer, other] of [
    [tie.to, tie.from],
    [tie.from, tie.to],
  ] as const) {
    for (const later of network.brokered.get(introducer) ?? []) {
      if (later.id === tie.id || (later.from !== other && later.to !== other)) continue;
      const order = orderOf(network, tie, later);
      if (order !== "before") followed.push({ tie: later, certain: order === "after" });
    }
  }
  return followed;
}

/** Where the record puts the second tie: after the first, before it, or not clearly either. Dates decide, else the steps of their story. */
export function orderOf(network: Network, first: Tie, second: Tie): "after" | "before" | "unclear" {
  if (first.when && second.when) {
    if (isSurelyNotLater(first.when, second.when)) return "after";
    if (isSurelyNotLater(second.when, first.when)) return "before";
  }
  const a = stepOf(network, first);
  const b = stepOf(network, second);
  if (a === null || b === null || a === b || first.story !== second.story) return "unclear";
  return a < b ? "after" : "before";
}

/** The step of its story at which a tie is told, or `null`. */
export function stepOf(network: Network, tie: Tie): number | null {
  if (tie.story === null) return null;
  const episode = network.episodes.get(tie.story)?.find(({ ties }) => ties.includes(tie.id));
  return episode?.step ?? null;
}

/** The stories an actor takes part in: by a tie, as introducer, or named in an episode. In the data set's order. */
export function storiesOf(network: Network, actor: ActorId): readonly StoryId[] {
  const found = new Set<StoryId>();
  for (const tie of [...tiesOf(network, actor), ...(network.brokered.get(actor) ?? [])]) {
    if (tie.story !== null) found.add(tie.story);
  }
  for (const episode of network.dataset.episodes) {
    if (episode.actors.includes(actor) || episode.speakerActor === actor) found.add(episode.story);
  }
  return network.dataset.stories.map(({ id }) => id).filter((id) => found.has(id));
}

/** The actors of a story: ends and introducers of its ties and those its episodes name. */
export function actorsOfStory(network: Network, story: StoryId): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  for (const tie of network.dataset.ties) if (tie.story === story) for (const id of actorsOf(tie)) found.add(id);
  for (const episode of network.episodes.get(story) ?? []) {
    for (const id of episode.actors) found.add(id);
    if (episode.speakerActor !== null) found.add(episode.speakerActor);
  }
  return found;
}

/** Actors that belong to two or more stories: where stories meet. */
export function meetingActors(network: Network): ReadonlySet<ActorId> {
  const seen = new Map<ActorId, number>();
  for (const { id } of network.dataset.stories) {
    for (const actor of actorsOfStory(network, id)) seen.set(actor, (seen.get(actor) ?? 0) + 1);
  }
  return new Set([...seen].filter(([, stories]) => stories > 1).map(([actor]) => actor));
}

/** Days from the earliest to the latest date known in the data set's ties and episodes; `null` where nothing is dated. */
export function recordedSpan(network: Network): { first: number; last: number } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { when } of [...network.dataset.ties, ...network.dataset.episodes]) {
    if (when === null) continue;
    first = Math.min(first, when.earliest ?? when.latest ?? first);
    last = Math.max(last, when.latest ?? when.earliest ?? last);
  }
  return first <= last ? { first, last } : null;
}
