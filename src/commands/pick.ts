/** Selecting: one selection for the map, the timeline, the tables and the inspector. */
import type { ActorId, EpisodeId, TieId } from "../model/index.ts";
import {
  withActorPicked,
  withActorsPicked,
  withEpisodePicked,
  withNothingPicked,
  withStory,
  withTiePicked,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi } from "./enishi.ts";

export function pickActor(enishi: Enishi, actor: ActorId, additive = false): void {
  changeView(enishi, (view) => withActorPicked(view, actor, additive));
}

export function pickTie(enishi: Enishi, tie: TieId, additive = false): void {
  changeView(enishi, (view) => withTiePicked(view, tie, additive));
}

export function pickActors(enishi: Enishi, actors: readonly ActorId[], additive = false): void {
  changeView(enishi, (view) => withActorsPicked(view, actors, additive));
}

/** Selects a step with its actors and ties; on the story and spiral screens it becomes the step that is told. */
export function pickEpisode(enishi: Enishi, id: EpisodeId): void {
  changeView(enishi, (view, state) => {
    const episode = state.document.dataset.episodes.find((candidate) => candidate.id === id);
    if (!episode) return view;
    if (view.screen === "story" || view.screen === "spiral") return withStory(view, episode.story, episode.step);
    return withEpisodePicked(view, episode);
  });
}

export function clearSelection(enishi: Enishi): void {
  changeView(enishi, withNothingPicked);
}

export function hoverActor(enishi: Enishi, hoveredActor: ActorId | null): void {
  if (enishi.store.getState().passing.hoveredActor !== hoveredActor) changePassing(enishi, { hoveredActor });
}

export function hoverTie(enishi: Enishi, hoveredTie: TieId | null): void {
  if (enishi.store.getState().passing.hoveredTie !== hoveredTie) changePassing(enishi, { hoveredTie });
}
