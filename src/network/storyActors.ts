/** Who takes part in which story, and where stories meet. */
import type { ActorId, StoryId, Tie } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { actorsOf } from "./neighbourhood.ts";

/** The actors of a story: ends and introducers of its ties, those its episodes name, and who speaks. */
export function actorsOfStory(network: Network, story: StoryId): ReadonlySet<ActorId> {
  const found = new Set<ActorId>();
  for (const tie of storyTies(network).get(story) ?? []) for (const id of actorsOf(tie)) found.add(id);
  for (const { actors, speakerActor } of network.episodes.get(story) ?? []) {
    for (const id of actors) found.add(id);
    if (speakerActor !== null) found.add(speakerActor);
  }
  return found;
}

const tiesKnown = new WeakMap<Network, ReadonlyMap<StoryId, readonly Tie[]>>();

/** The ties of each story, found once for a network: there may be many of both. */
function storyTies(network: Network): ReadonlyMap<StoryId, readonly Tie[]> {
  const had = tiesKnown.get(network);
  if (had) return had;
  const found = new Map<StoryId, Tie[]>();
  for (const tie of network.dataset.ties) {
    if (tie.story === null) continue;
    const ties = found.get(tie.story);
    if (ties) ties.push(tie);
    else found.set(tie.story, [tie]);
  }
  tiesKnown.set(network, found);
  return found;
}

/** The stories an actor takes part in: by a tie, as introducer, or named in an episode. In the data set's order. */
export function storiesOf(network: Network, actor: ActorId): readonly StoryId[] {
  return network.dataset.stories.map(({ id }) => id).filter((story) => actorsOfStory(network, story).has(actor));
}

/** Actors that belong to two or more stories: where stories meet. */
export function meetingActors(network: Network): ReadonlySet<ActorId> {
  const stories = new Map<ActorId, number>();
  for (const { id } of network.dataset.stories) {
    for (const actor of actorsOfStory(network, id)) stories.set(actor, (stories.get(actor) ?? 0) + 1);
  }
  return new Set([...stories].filter(([, count]) => count > 1).map(([actor]) => actor));
}
