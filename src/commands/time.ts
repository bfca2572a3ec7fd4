/** The playhead, the window and playing. */
import { everyPicture } from "../io/index.ts";
import type { Day } from "../model/index.ts";
import type { TimeMode } from "../scene/index.ts";
import { selectStory, selectTimeline, withPlayhead, withTimeMode, withWindowStart } from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";
import { stepStory } from "./story.ts";

/** At speed 1 a month of the record passes in this time. */
const MS_PER_MONTH = 900;
const DAYS_PER_MONTH = 30.44;
/** At speed 1 a step of a story stays this long. */
const MS_PER_STEP = 6000;

/** Sets the day up to which we look, within the record; `null` is its end. */
export function setPlayhead(enishi: Enishi, day: Day | null): void {
  changeView(enishi, (view, state) => {
    const span = selectTimeline(state).span;
    if (day === null || span === null) return withPlayhead(view, null);
    const within = Math.max(span.first, Math.min(day, span.last));
    return withPlayhead(view, within);
  });
}

/** Sets the first day of the window; it never passes the playhead. */
export function setWindowStart(enishi: Enishi, day: Day | null): void {
  changeView(enishi, (view, state) => {
    const end = view.playhead ?? selectTimeline(state).span?.last ?? null;
    return withWindowStart(view, day !== null && end !== null ? Math.min(day, end) : day);
  });
}

export function setTimeMode(enishi: Enishi, mode: TimeMode): void {
  changeView(enishi, (view) => withTimeMode(view, mode));
}

export function setSpeed(enishi: Enishi, speed: number): void {
  changePassing(enishi, { speed });
}

/** Plays the record from the playhead, or from its start when the playhead stands at the end; stops at the end. */
export function playTime(enishi: Enishi): void {
  stopPlaying(enishi);
  const { span, storySpan } = selectTimeline(enishi.store.getState());
  const start = storySpan ?? span;
  if (start === null) return;
  const { playhead } = enishi.store.getState().view;
  const from = playhead === null || playhead >= start.last ? start.first - 1 : playhead;
  changePassing(enishi, { playing: "time" });
  // a window keeps its length while it is played: its start goes along with the playhead
  const { timeMode, windowStart } = enishi.store.getState().view;
  const length =
    timeMode === "happened-in" && windowStart !== null ? Math.max(0, (playhead ?? start.last) - windowStart) : null;
  const goTo = (day: Day | null) =>
    changeView(enishi, (view) => {
      const moved = withPlayhead(view, day);
      return length === null ? moved : withWindowStart(moved, (day ?? start.last) - length);
    });
  let at = from;
  let written = playhead;
  enishi.running.stopPlaying = everyPicture((elapsedMs) => {
    const { playhead: now } = enishi.store.getState().view;
    // a hand on the playhead has the last word: playing goes on from there
    if (now !== written) at = now ?? start.last;
    at += (elapsedMs / MS_PER_MONTH) * DAYS_PER_MONTH * enishi.store.getState().passing.speed;
    if (at >= start.last) {
      goTo(null);
      stopPlaying(enishi);
    } else if (Math.floor(at) !== enishi.store.getState().view.playhead) {
      goTo(Math.floor(at));
    }
    written = enishi.store.getState().view.playhead;
  });
}

/** Plays the story on the story screen step by step, from its start when it stands at its end; stops at the end. */
export function playStory(enishi: Enishi): void {
  stopPlaying(enishi);
  if (selectStory(enishi.store.getState()) === null) return;
  if (!stepStory(enishi, 0).hasNext) stepStory(enishi, "first");
  changePassing(enishi, { playing: "story" });
  let waited = 0;
  enishi.running.stopPlaying = everyPicture((elapsedMs) => {
    if (enishi.store.getState().view.screen !== "story") return stopPlaying(enishi);
    waited += elapsedMs * enishi.store.getState().passing.speed;
    if (waited < MS_PER_STEP) return;
    waited = 0;
    if (!stepStory(enishi, 1).hasNext) stopPlaying(enishi);
  });
}
