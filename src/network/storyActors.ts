/** Who takes part in which story, and where stories meet. */
import type { ActorId, StoryId } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { actorsOf } from "./neighbourhood.ts";

interface Parts {
  readonly actors: ReadonlyMap<StoryId, ReadonlySet<ActorId>>;
  /** In the data set's order. */
  readonly stories: ReadonlyMap<ActorId, readonly StoryId[]>;
}

const NOBODY: ReadonlySet<ActorId> = new Set();
const NONE: readonly StoryId[] = [];
const known = new WeakMap<Network, Parts>();

/** Found once for a network. Cost: linear in ties and episodes. */
function partsOf(network: Network): Parts {
  const before = known.get(network);
  if (before) return before;
  const actors = new Map<StoryId, Set<ActorId>>(network.dataset.stories.map(({ id }) => [id, new Set()]));
  const takesPart = (story: StoryId, ids: Iterable<ActorId>) => {
    const found = actors.get(story) ?? new Set();
    actors.set(story, found);
    for (const id of ids) found.add(id);
  };
  for (const tie of network.dataset.ties) if (tie.story !== null) takesPart(tie.story, actorsOf(tie));
  for (const [story, episodes] of network.episodes) {
    for (const episode of episodes) {
      takesPart(story, episode.actors);
      if (episode.speakerActor !== null) takesPart(story, [episode.speakerActor]);
    }
  }
  const stories = new Map<ActorId, StoryId[]>();
  for (const { id } of network.dataset.stories) {
    for (const actor of actors.get(id) ?? NOBODY) {
      const own = stories.get(actor);
      if (own) own.push(id);
      else stories.set(actor, [id]);
    }
  }
  const parts = { actors, stories };
  known.set(network, parts);
  return parts;
}

/** The actors of a story: ends and introducers of its ties, those its episodes name, and who speaks. */
export function actorsOfStory(network: Network, story: StoryId): ReadonlySet<ActorId> {
  return partsOf(network).actors.get(story) ?? NOBODY;
}

/** The stories an actor takes part in: by a tie, as introducer, or named in an episode. In the data set's order. */
export function storiesOf(network: Network, actor: ActorId): readonly StoryId[] {
  return partsOf(network).stories.get(actor) ?? NONE;
}

/** Actors that belong to two or more stories: where stories meet. */
export function meetingActors(network: Network): ReadonlySet<ActorId> {
  return new Set([...partsOf(network).stories].filter(([, stories]) => stories.length > 1).map(([actor]) => actor));
}
