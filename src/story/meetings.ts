/** Where a story meets the others: the actors they share, and the step at which each enters elsewhere. */
import type { Actor, ActorId, Episode, Story, StoryId } from "../model/index.ts";
import { actorsOf, type Network, storiesOf } from "../network/index.ts";

export interface Meeting {
  readonly actor: Actor;
  readonly elsewhere: readonly { readonly story: Story; readonly order: number; readonly episode: Episode | null }[];
}

/** The actors of `story` that are in others too, in file order, with the first step in which each appears there. */
export function meetingsOf(network: Network, meeting: ReadonlySet<ActorId>, story: StoryId): readonly Meeting[] {
  return network.dataset.actors.flatMap((actor): Meeting[] => {
    if (!meeting.has(actor.id)) return [];
    const among = storiesOf(network, actor.id);
    if (!among.includes(story)) return [];
    const elsewhere = network.dataset.stories.flatMap((other, order) =>
      other.id !== story && among.includes(other.id)
        ? [{ story: other, order, episode: firstWith(network, other.id, actor.id) }]
        : [],
    );
    return [{ actor, elsewhere }];
  });
}

function firstWith(network: Network, story: StoryId, actor: ActorId): Episode | null {
  const tells = (episode: Episode) =>
    episode.actors.includes(actor) ||
    episode.speakerActor === actor ||
    episode.ties.some((id) => {
      const tie = network.ties.get(id);
      return tie !== undefined && actorsOf(tie).includes(actor);
    });
  return network.episodes.get(story)?.find(tells) ?? null;
}
