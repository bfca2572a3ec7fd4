/** How far a story has been told: what is done, now and to come at one of its steps. */
import type { ActorId, Episode, EpisodeId, StoryId, TieId } from "../model/index.ts";
import { actorsOf, type Network } from "../network/index.ts";
import { episodesTold } from "./episodesTold.ts";
import { namedIn } from "./interchange.ts";

export type Stage = "done" | "now" | "to-come";

export interface Progress {
  readonly story: StoryId;
  /** The step told now; `null` for a story that has neither steps nor ties. */
  readonly now: Episode | null;
  readonly stages: ReadonlyMap<EpisodeId, Stage>;
  readonly actors: ReadonlyMap<ActorId, Stage>;
  readonly ties: ReadonlyMap<TieId, Stage>;
}

/**
 * The state of a story at `step` (a value of `Episode.step`; the nearest earlier step counts where there is none,
 * the first where it lies before all). An actor or tie that several steps tell is `now` if the step told now names it,
 * else `done` if an earlier one did, else `to-come`. A tie names its ends and its introducer.
 * What only ties outside the telling name is `to-come` while the story has steps left, then `done`.
 */
export function progressAt(network: Network, story: StoryId, step: number): Progress {
  const episodes = episodesTold(network, story);
  const at = Math.max(
    episodes.findLastIndex((episode) => episode.step <= step),
    Math.min(0, episodes.length - 1),
  );
  const stages = new Map<EpisodeId, Stage>();
  const actors = new Map<ActorId, Stage>();
  const ties = new Map<TieId, Stage>();
  for (const [index, episode] of episodes.entries()) {
    const stage: Stage = index < at ? "done" : index === at ? "now" : "to-come";
    stages.set(episode.id, stage);
    for (const id of episode.ties) raise(ties, id, stage);
    for (const id of namedIn(network, episode)) raise(actors, id, stage);
  }
  const over = at === episodes.length - 1;
  const untold = network.dataset.ties.filter((tie) => tie.story === story && !ties.has(tie.id));
  const onlyThere = new Set(untold.flatMap(actorsOf).filter((id) => !actors.has(id)));
  for (const { id } of untold) ties.set(id, over ? "done" : "to-come");
  for (const id of onlyThere) actors.set(id, over ? "done" : "to-come");
  return { story, now: episodes[at] ?? null, stages, actors, ties };
}

const STRENGTH: Record<Stage, number> = { "to-come": 0, done: 1, now: 2 };

function raise<Key>(stages: Map<Key, Stage>, key: Key, stage: Stage): void {
  const had = stages.get(key);
  if (had === undefined || STRENGTH[had] < STRENGTH[stage]) stages.set(key, stage);
}
