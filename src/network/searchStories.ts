/** Finding stories and their steps by title. */
import type { Episode, EpisodeId, StoryId } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { findIn, foldedTextOf, needlesOf, type Stretch } from "./foldedText.ts";

export interface FoundStory {
  readonly story: StoryId;
  /** The step whose title or words match; `null` where the story's own title or ward does. */
  readonly episode: EpisodeId | null;
  readonly step: number | null;
  /** The text it was found in, as written, and the stretch of it that matches. */
  readonly text: string;
  readonly at: Stretch;
}

/**
 * Stories whose title or ward match a query, then steps whose title, words or speaker do; each in the order of telling. Folds as
 * `searchActors` does. An empty query finds nothing.
 */
export function searchStories(network: Network, query: string): readonly FoundStory[] {
  const needles = needlesOf(query);
  if (needles.length === 0) return [];
  const { stories } = network.dataset;
  const whole = stories.flatMap(({ id, title, ward }) => {
    const hit = firstHit([title, ward], needles);
    return hit ? [{ story: id, episode: null, step: null, ...hit }] : [];
  });
  const steps = stories.flatMap(({ id }) =>
    (network.episodes.get(id) ?? []).flatMap((episode) => stepHit(episode, needles)),
  );
  return [...whole, ...steps];
}

function stepHit(episode: Episode, needles: readonly string[]): FoundStory[] {
  const hit = firstHit([episode.title, episode.text, episode.speaker], needles);
  return hit ? [{ story: episode.story, episode: episode.id, step: episode.step, ...hit }] : [];
}

function firstHit(texts: readonly string[], needles: readonly string[]): { text: string; at: Stretch } | null {
  for (const text of texts) {
    const at = findIn(foldedTextOf(text), needles);
    if (at) return { text, at };
  }
  return null;
}
