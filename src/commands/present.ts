/** Telling a story to a room: beginning, walking, changing stories, and how it is shown. */
import { keepPreferences, leaveFullScreen, readPreferences, toggleFullScreen } from "../io/index.ts";
import type { StoryId } from "../model/index.ts";
import {
  LETTERS,
  lookFrom,
  lookInText,
  type Presenting,
  type PresentingLook,
  presentingFrom,
  selectNetwork,
  selectStory,
  type ToldPlace,
  withPresenting,
  withStoryChanged,
  withStoryResumed,
} from "../state/index.ts";
import { stepsOf } from "../story/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";

/**
 * Begins to tell a story to a room: `story`, else the one the story screen is at, where it was left there. The page below stays
 * as it is. Nothing where there is nothing to tell.
 */
export function startPresenting(enishi: Enishi, story?: StoryId, step?: number | null): void {
  stopPlaying(enishi);
  const state = enishi.store.getState();
  const told = story ?? selectStory(state);
  if (told === null || state.draft !== null) return;
  const steps = stepsOf(selectNetwork(state), told);
  if (steps.length === 0) return;
  const left = state.view.screen === "story" && state.view.story === told ? state.view.step : null;
  const place: ToldPlace = { story: told, step: step ?? left ?? steps[0] ?? null };
  const look = lookFrom(readPreferences().presenting ?? "");
  changeView(enishi, (view) => ({ ...view, presenting: presentingFrom(place, look) }));
  changePassing(enishi, {
    dialog: null,
    notice: null,
    hoveredActor: null,
    hoveredTie: null,
    presentedSince: Date.now(),
  });
}

/** Ends it; the page is where it was. */
export function endPresenting(enishi: Enishi): void {
  leaveFullScreen();
  changeView(enishi, (view) => ({ ...view, presenting: null }));
}

function change(enishi: Enishi, next: (presenting: Presenting) => Presenting): void {
  changeView(enishi, (view) => withPresenting(view, next));
}

/** Goes `by` steps on (negative: back), or to the first or last; stays within what is told. */
export function stepPresenting(enishi: Enishi, by: number | "first" | "last"): void {
  const state = enishi.store.getState();
  const { presenting } = state.view;
  if (presenting === null) return;
  const steps = stepsOf(selectNetwork(state), presenting.story);
  const here = Math.max(
    0,
    steps.findLastIndex((step) => step <= (presenting.step ?? Number.NEGATIVE_INFINITY)),
  );
  const wished = by === "first" ? 0 : by === "last" ? steps.length - 1 : here + by;
  goTo(enishi, steps[Math.max(0, Math.min(wished, steps.length - 1))] ?? null);
}

/** Goes to the step of a number, or the nearest before it. */
export function presentStep(enishi: Enishi, number: number): void {
  const state = enishi.store.getState();
  const { presenting } = state.view;
  if (presenting === null) return;
  const steps = stepsOf(selectNetwork(state), presenting.story);
  goTo(enishi, steps.findLast((step) => step <= number) ?? steps[0] ?? null);
}

function goTo(enishi: Enishi, step: number | null): void {
  change(enishi, (presenting) =>
    presenting.step === step && !presenting.black ? presenting : { ...presenting, step, black: false },
  );
}

/** Changes to another story, at a step or its first; `resumeStory` leads back. */
export function changeStory(enishi: Enishi, story: StoryId, step: number | null): void {
  const at = step ?? stepsOf(selectNetwork(enishi.store.getState()), story)[0] ?? null;
  change(enishi, (presenting) => withStoryChanged(presenting, { story, step: at }));
}

export function resumeStory(enishi: Enishi): void {
  change(enishi, withStoryResumed);
}

/** Shows it in another way; remembered for the next time. */
export function lookPresenting(enishi: Enishi, look: Partial<PresentingLook>): void {
  change(enishi, (presenting) => {
    const letters = Math.max(LETTERS.least, Math.min(LETTERS.most, look.letters ?? presenting.letters));
    return { ...presenting, ...look, letters };
  });
  const { presenting } = enishi.store.getState().view;
  if (presenting !== null) keepPreferences({ ...readPreferences(), presenting: lookInText(presenting) });
}

/** Darkens the room's screen, or brings it back. */
export function blackOut(enishi: Enishi, black?: boolean): void {
  change(enishi, (presenting) => ({ ...presenting, black: black ?? !presenting.black }));
}

export function showNotesHere(enishi: Enishi, notes: boolean): void {
  change(enishi, (presenting) => ({ ...presenting, notes }));
}

/** The elapsed time counts from now. */
export function restartClock(enishi: Enishi): void {
  changePassing(enishi, { presentedSince: Date.now() });
}

/** Tells how much of the lower edge of the map the caption covers, in CSS pixels. */
export function coverMap(enishi: Enishi, px: number): void {
  if (enishi.store.getState().passing.covered !== px) changePassing(enishi, { covered: px });
}

export function fillScreen(): void {
  toggleFullScreen();
}
