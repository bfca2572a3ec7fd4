/** How far a story has been told: what is done, now and to come at one of its steps. */
import type { ActorId, Episode, StoryId, TieId } from "../model/index.ts";
import { actorsOf, type Network } from "../network/index.ts";

export type Stage = "done" | "now" | "to-come";

export interface Progress {
  readonly story: StoryId;
  /** The episode told now; `null` for a story without episodes. */
  readonly now: Episode | null;
  readonly stages: ReadonlyMap<string, Stage>;
  readonly actors: ReadonlyMap<ActorId, Stage>;
  readonly ties: ReadonlyMap<TieId, Stage>;
}

/**
 * The state of a story at `step` (a value of `Episode.step`; the nearest earlier step counts where there is none,
 * the first where it lies before all). What several steps tell is `now` if the step names it, else `done` once told.
 * A tie of the story that no episode names is `to-come` only while the story has steps left.
 */
export function progressAt(network: Network, story: StoryId, step: number): Progress {
  const episodes = network.episodes.get(story) ?? [];
  const now = episodes.filter((episode) => episode.step <= step).at(-1) ?? episodes[0] ?? null;
  const stages = new Map<string, Stage>();
  const actors = new Map<ActorId, Stage>();
  const ties = new Map<TieId, Stage>();
  const over = now !== null && now === episodes.at(-1);
  for (const tie of network.dataset.ties) {
    if (tie.story !== story) continue;
    const unnamed: Stage = over ? "done" : "to-come";
    ties.set(tie.id, unnamed);
    for (const actor of actorsOf(tie)) if (actors.get(actor) !== "done") actors.set(actor, unnamed);
  }
  const told = new Set<TieId>(episodes.flatMap((episode) => [...episode.ties]));
  for (const actor of new Set(network.dataset.ties.filter(({ id }) => told.has(id)).flatMap(actorsOf))) {
    actors.set(actor, "to-come");
  }
  for (const episode of [...episodes].reverse()) {
    const stage: Stage = now === null || episode.step > now.step ? "to-come" : episode === now ? "now" : "done";
    stages.set(episode.id, stage);
    const mark = <K>(map: Map<K, Stage>, key: K) => {
      const had = map.get(key);
      if (had !== "now") map.set(key, stage === "to-come" && had === "done" ? had : stage);
    };
    for (const id of episode.ties) {
      mark(ties, id);
      const tie = network.ties.get(id);
      if (tie) for (const actor of actorsOf(tie)) mark(actors, actor);
    }
    for (const actor of episode.actors) mark(actors, actor);
    if (episode.speakerActor !== null) mark(actors, episode.speakerActor);
  }
  return { story, now, stages, actors, ties };
}
