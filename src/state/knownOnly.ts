/** A look with only what the data set has: links may name what is gone. */
import type { ActorId, EpisodeId, StoryId, TieId } from "../model/index.ts";
import type { Selection, View } from "./view.ts";

/**
 * The view with everything taken out that a data set does not have, and the ids that were missing.
 * The same view object where nothing was.
 */
export function withKnownOnly(
  view: View,
  has: {
    actor: (id: ActorId) => boolean;
    tie: (id: TieId) => boolean;
    episode: (id: EpisodeId) => boolean;
    story: (id: StoryId) => boolean;
  },
): { view: View; missing: readonly string[] } {
  const { actors, ties, episode } = view.selection;
  const story = view.story !== null && has.story(view.story) ? view.story : null;
  const kept: Selection = {
    actors: actors.filter(has.actor),
    ties: ties.filter(has.tie),
    episode: episode !== null && has.episode(episode) ? episode : null,
  };
  const { asking, spiral } = view;
  const lostBeside = spiral.beside !== null && !has.story(spiral.beside);
  const asked = [asking.from, asking.to, ...asking.avoid].filter((id) => id !== null);
  const { broker } = view.numbers;
  const isBrokerUnknown = broker !== null && !has.actor(broker);
  const unknown = asked.filter((id) => !has.actor(id));
  const presented = view.presenting !== null && has.story(view.presenting.story);
  const missing = [
    ...(view.presenting !== null && !presented ? [view.presenting.story] : []),
    ...actors.filter((id) => !has.actor(id)),
    ...ties.filter((id) => !has.tie(id)),
    ...(episode !== null && kept.episode === null ? [episode] : []),
    ...(view.story !== null && story === null ? [view.story] : []),
    ...(lostBeside && spiral.beside !== null ? [spiral.beside] : []),
    ...unknown,
    ...(isBrokerUnknown ? [broker] : []),
  ];
  if (missing.length === 0) return { view, missing };
  const still = (id: ActorId | null) => (id === null || !has.actor(id) ? null : id);
  const left = { ...asking, from: still(asking.from), to: still(asking.to), avoid: asking.avoid.filter(has.actor) };
  const step = story === null ? null : view.step;
  return {
    view: {
      ...view,
      story,
      step,
      presenting: presented ? view.presenting : null,
      selection: kept,
      asking: unknown.length === 0 ? asking : left,
      numbers: isBrokerUnknown ? { ...view.numbers, broker: null, triads: null, triad: null } : view.numbers,
      spiral: lostBeside ? { ...spiral, beside: null } : spiral,
    },
    missing,
  };
}
