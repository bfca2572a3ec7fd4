/** Telling a story to a room: beginning, walking, changing stories, and how it is shown. */
import { enterFullScreen, keepPreferences, leaveFullScreen, readPreferences, toggleFullScreen } from "../io/index.ts";
import type { EpisodeId, StoryId } from "../model/index.ts";
import {
  LETTERS,
  lookFrom,
  lookInText,
  type Presenting,
  type PresentingLook,
  presentingFrom,
  selectNetwork,
  selectPresented,
  type ToldPlace,
  withPresenting,
  withStoryChanged,
  withStoryResumed,
} from "../state/index.ts";
import { canBeTold, stepsOf, WHOLE_RECORD } from "../story/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";

/**
 * Begins to tell a story to a room: `story`, else the one the story screen is at, where it was left there, else the first that has
 * steps, else the whole record. The page below stays as it is. Where the data have nothing to tell, that is said.
 */
export function startPresenting(enishi: Enishi, story?: StoryId, step?: number | null): void {
  stopPlaying(enishi);
  const state = enishi.store.getState();
  if (state.draft !== null) return;
  const network = selectNetwork(state);
  const wished = story ?? state.view.story;
  const withSteps = [...network.dataset.stories.map(({ id }) => id), WHOLE_RECORD].find(
    (id) => stepsOf(network, id).length > 0,
  );
  if (withSteps === undefined) return changePassing(enishi, { notice: { key: "nothing-to-tell" } });
  const told = wished !== null && canBeTold(network, wished) ? wished : withSteps;
  const steps = stepsOf(network, told);
  const left = state.view.screen === "story" && state.view.story === told ? state.view.step : null;
  const place: ToldPlace = { story: told, step: step ?? left ?? steps[0] ?? null };
  const look = lookFrom(readPreferences().presenting ?? "");
  changeView(enishi, (view) => ({ ...view, presenting: presentingFrom(place, look) }));
  changePassing(enishi, {
    dialog: null,
    notice: null,
    hoveredActor: null,
    hoveredTie: null,
    missedStep: null,
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

/**
 * Goes a step on or back, or to the first or last; stays within what is told. Words that come in parts are told to their end before
 * the story goes on.
 */
export function stepPresenting(enishi: Enishi, by: 1 | -1 | "first" | "last"): void {
  const state = enishi.store.getState();
  const { presenting } = state.view;
  if (presenting === null) return;
  if (typeof by === "number" && turnPart(enishi, by)) return;
  const steps = stepsOf(selectNetwork(state), presenting.story);
  const here = Math.max(
    0,
    steps.findLastIndex((step) => step <= (presenting.step ?? Number.NEGATIVE_INFINITY)),
  );
  const wished = by === "first" ? 0 : by === "last" ? steps.length - 1 : here + by;
  goTo(enishi, steps[Math.max(0, Math.min(wished, steps.length - 1))] ?? null);
}

/** Shows the part before or after of words that come in parts; false where there is none. */
function turnPart(enishi: Enishi, by: 1 | -1): boolean {
  const state = enishi.store.getState();
  const { episode, at, of } = state.passing.tellingPart;
  const next = at + by;
  if (of < 2 || next < 0 || next >= of || episode !== selectPresented(state)?.now.episode.id) return false;
  changePassing(enishi, { tellingPart: { episode, at: next, of }, missedStep: null });
  return true;
}

/** Tells in how many parts the words of a step come in the window as it is; the part that is shown stays as far as there is one. */
export function partWords(enishi: Enishi, episode: EpisodeId, of: number): void {
  const now = enishi.store.getState().passing.tellingPart;
  const at = now.episode === episode ? Math.min(now.at, of - 1) : 0;
  if (now.episode === episode && now.of === of && now.at === at) return;
  changePassing(enishi, { tellingPart: { episode, at, of } });
}

/** Goes to the step of a number; where no step has it, stays and says so. Answers whether one has. */
export function presentStep(enishi: Enishi, number: number): boolean {
  const state = enishi.store.getState();
  const { presenting } = state.view;
  if (presenting === null) return false;
  const exists = stepsOf(selectNetwork(state), presenting.story).includes(number);
  if (exists) goTo(enishi, number);
  else changePassing(enishi, { missedStep: number });
  return exists;
}

/** Who asked for a step that does not exist has seen it. */
export function forgetMissedStep(enishi: Enishi): void {
  if (enishi.store.getState().passing.missedStep !== null) changePassing(enishi, { missedStep: null });
}

function goTo(enishi: Enishi, step: number | null): void {
  const { tellingPart, missedStep } = enishi.store.getState().passing;
  // from its beginning, also where it was left in the middle
  if (tellingPart.at > 0 || missedStep !== null)
    changePassing(enishi, { tellingPart: { ...tellingPart, at: 0 }, missedStep: null });
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

/** `on`: the whole screen whatever it was before; else the other of the two. */
export function fillScreen(on?: true): void {
  if (on) enterFullScreen();
  else toggleFullScreen();
}

/** Gives the rest of the screen back; false where the page did not have it. */
export function unfillScreen(): boolean {
  return leaveFullScreen();
}
