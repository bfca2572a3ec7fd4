/** Telling a story: choosing it and walking its steps. */
import type { StoryId } from "../model/index.ts";
import { selectNetwork, selectStory, withStory } from "../state/index.ts";
import { stepsOf } from "../story/index.ts";
import { changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";

/** Opens a story at a step (a value of `Episode.step`), or at its first. */
export function tellStory(enishi: Enishi, story: StoryId, step: number | null = null): void {
  stopPlaying(enishi);
  changeView(enishi, (view, state) => withStory(view, story, step ?? stepsOf(selectNetwork(state), story)[0] ?? null));
  wishCamera(enishi, "step");
}

/**
 * Goes `by` steps on (negative: back), or to the first or last; stays within the story.
 * Answers whether there is a step before and after the one it came to.
 */
export function stepStory(enishi: Enishi, by: number | "first" | "last"): { hasPrevious: boolean; hasNext: boolean } {
  const state = enishi.store.getState();
  const story = selectStory(state);
  if (story === null) return { hasPrevious: false, hasNext: false };
  const steps = stepsOf(selectNetwork(state), story);
  const here = Math.max(
    0,
    steps.findLastIndex((step) => step <= (state.view.step ?? Number.NEGATIVE_INFINITY)),
  );
  const wished = by === "first" ? 0 : by === "last" ? steps.length - 1 : here + by;
  const index = Math.max(0, Math.min(wished, steps.length - 1));
  const step = steps[index] ?? null;
  if (step !== state.view.step) changeView(enishi, (view) => withStory(view, story, step));
  return { hasPrevious: index > 0, hasNext: index < steps.length - 1 };
}
