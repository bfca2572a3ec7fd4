/** Where one can change stories: for each actor, the stories it takes part in and the step at which it first appears in each. */
import type { ActorId, Episode, Story, StoryId } from "../model/index.ts";
import { actorsOf, type Network } from "../network/index.ts";

/** A story an actor takes part in. */
export interface Appearance {
  readonly story: Story;
  /** 0-based among the stories of the data set. */
  readonly order: number;
  /** The first step that names it; `null` where only a tie of the story does. */
  readonly episode: Episode | null;
}

const known = new WeakMap<Network, ReadonlyMap<ActorId, readonly Appearance[]>>();

/** The stories an actor takes part in, in the order of the data set. Linear the first time for a network, then a look-up. */
export function appearancesOf(network: Network, actor: ActorId): readonly Appearance[] {
  const index = known.get(network) ?? indexed(network);
  known.set(network, index);
  return index.get(actor) ?? [];
}

function indexed(network: Network): ReadonlyMap<ActorId, readonly Appearance[]> {
  const index = new Map<ActorId, Appearance[]>();
  const inTies = new Map<StoryId, Set<ActorId>>();
  for (const tie of network.dataset.ties) {
    if (tie.story === null) continue;
    const named = inTies.get(tie.story) ?? new Set<ActorId>();
    inTies.set(tie.story, named);
    for (const actor of actorsOf(tie)) named.add(actor);
  }
  for (const [order, story] of network.dataset.stories.entries()) {
    const first = new Map<ActorId, Episode | null>();
    for (const episode of network.episodes.get(story.id) ?? [])
      for (const actor of namedIn(network, episode)) if (!first.has(actor)) first.set(actor, episode);
    for (const actor of inTies.get(story.id) ?? []) if (!first.has(actor)) first.set(actor, null);
    for (const [actor, episode] of first) {
      const appearance = { story, order, episode };
      const had = index.get(actor);
      if (had) had.push(appearance);
      else index.set(actor, [appearance]);
    }
  }
  return index;
}

/** Everybody a step names: its actors, who speaks, the ends and introducers of its ties. Each once. */
export function namedIn(network: Network, { actors, ties, speakerActor }: Episode): ReadonlySet<ActorId> {
  const inTies = ties.flatMap((id) => {
    const tie = network.ties.get(id);
    return tie ? actorsOf(tie) : [];
  });
  return new Set([...actors, ...inTies, ...(speakerActor === null ? [] : [speakerActor])]);
}
