/** The playhead, the window and playing. */
import { everyPicture, prefersStillness } from "../io/index.ts";
import type { Day, Span } from "../model/index.ts";
import type { TimeMode } from "../scene/index.ts";
import {
  type EnishiState,
  type PlayChoices,
  selectStory,
  selectTimeline,
  type View,
  withPlayhead,
  withShownTime,
  withTimeMode,
  withWholeTime,
  withWindow,
  withWindowStart,
} from "../state/index.ts";
import { type Course, changingDays, DAYS_A_SECOND, paceFor, pannedSpan, playedOn } from "../story/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying } from "./enishi.ts";
import { stepStory } from "./story.ts";

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

/** A window of these days, within the record; a window of the whole record leaves nothing out. */
export function setWindow(enishi: Enishi, { first, last }: Span): void {
  changeView(enishi, (view, state) => {
    const span = selectTimeline(state).span;
    if (span === null) return view;
    const within = (day: Day) => Math.max(span.first, Math.min(day, span.last));
    return withWindow(view, { first: within(first), last: within(last) });
  });
}

/** No window, no playhead: all of the record again. */
export function clearTime(enishi: Enishi): void {
  stopPlaying(enishi);
  changeView(enishi, withWholeTime);
}

/** The days the time band shows; `null` for all. */
export function showTime(enishi: Enishi, shown: Span | null): void {
  changeView(enishi, (view) => withShownTime(view, shown));
}

export function choosePlay(enishi: Enishi, choices: Partial<PlayChoices>): void {
  const { timePlay } = enishi.store.getState().passing;
  changePassing(enishi, { timePlay: { ...timePlay, ...choices } });
}

/** Between two pictures where less motion is wanted. */
const STILL_MS = 1000;

/**
 * Plays the record from the playhead, or from its other end when it stands at the end, in the direction and at the pace chosen. Where less
 * motion is wanted it goes by one step a second. A window keeps its length. A hand on the playhead or the window has the last word: playing goes on
 * from there, with the window as it now is.
 */
export function playTime(enishi: Enishi): void {
  stopPlaying(enishi);
  const now = () => enishi.store.getState();
  const first = courseOf(now());
  if (first === null) return;
  let course = first;
  const startOf = (backwards: boolean) => (backwards ? course.last : course.first);
  const dayNow = () => now().view.playhead ?? course.last;
  const { backwards: away } = now().passing.timePlay;
  const begins = away ? dayNow() <= course.first : dayNow() >= course.last;
  let at = begins ? startOf(away) : dayNow();
  let written = now().view;
  let waited = 0;
  const goTo = (day: Day) => {
    changeView(enishi, (view) => {
      const moved = withPlayhead(view, day >= course.last ? null : day);
      const { length } = course;
      return followed(length === null ? moved : withWindowStart(moved, day - length), day, selectTimeline(now()).span);
    });
    written = now().view;
  };
  const byStep = prefersStillness();
  changePassing(enishi, { playing: "time", skipped: null });
  enishi.running.stopPlaying = everyPicture((elapsedMs) => {
    const { pace, backwards, again, skipsEmpty } = now().passing.timePlay;
    if (!sameTime(now().view, written)) {
      course = courseOf(now()) ?? course;
      at = dayNow();
      written = now().view;
    }
    waited += elapsedMs;
    if (byStep && waited < STILL_MS) return;
    const aSecond = DAYS_A_SECOND[pace ?? paceFor(course)];
    const played = playedOn(course, at, (aSecond * waited) / 1000, backwards, skipsEmpty ? 2 * aSecond : null);
    waited = 0;
    at = played.ended && again ? startOf(backwards) : played.at;
    if (played.skipped !== null) changePassing(enishi, { skipped: played.skipped });
    if (Math.floor(at) !== dayNow()) goTo(Math.floor(at));
    if (played.ended && !again) stopPlaying(enishi);
  });
}

function sameTime(a: View, b: View): boolean {
  return a.playhead === b.playhead && a.windowStart === b.windowStart && a.timeMode === b.timeMode;
}

/** Where the playhead goes, and for a window its length in days less one; `null` where nothing is dated. */
function courseOf(state: EnishiState): (Course & { length: number | null }) | null {
  const { span, storySpan } = selectTimeline(state);
  const record = storySpan ?? span;
  if (record === null) return null;
  const { timeMode, windowStart, playhead } = state.view;
  const { ties, episodes } = state.document.dataset;
  const days = changingDays([...ties, ...episodes].map(({ when }) => when));
  if (timeMode === "had-happened-by" || windowStart === null)
    return { first: record.first - 1, last: record.last, changes: days, length: null };
  const length = Math.max(0, (playhead ?? record.last) - windowStart);
  const leaving = days.map((day) => day + length + 1);
  const changes = [...new Set([...days, ...leaving])].sort((a, b) => a - b);
  return { first: Math.min(record.first + length, record.last), last: record.last, changes, length };
}

/** A time band that shows a part of the record goes along with a playhead that leaves it. */
function followed(view: View, day: Day, whole: Span | null): View {
  const { shownTime } = view;
  if (shownTime === null || whole === null || (day >= shownTime.first && day <= shownTime.last)) return view;
  const days = shownTime.last + 1 - shownTime.first;
  const wished = day > shownTime.last ? day - Math.round(days / 8) : day - Math.round((days * 7) / 8);
  return withShownTime(view, pannedSpan(shownTime, whole, wished - shownTime.first));
}

/** Plays the story on the story or spiral screen step by step, from its start when it stands at its end; stops at the end. */
export function playStory(enishi: Enishi): void {
  stopPlaying(enishi);
  if (selectStory(enishi.store.getState()) === null) return;
  if (!stepStory(enishi, 0).hasNext) stepStory(enishi, "first");
  changePassing(enishi, { playing: "story" });
  let waited = 0;
  enishi.running.stopPlaying = everyPicture((elapsedMs) => {
    const { screen } = enishi.store.getState().view;
    if (screen !== "story" && screen !== "spiral") return stopPlaying(enishi);
    waited += elapsedMs * enishi.store.getState().passing.speed;
    if (waited < MS_PER_STEP) return;
    waited = 0;
    if (!stepStory(enishi, 1).hasNext) stopPlaying(enishi);
  });
}
