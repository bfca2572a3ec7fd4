/** Derived truths, pure and remembered for the last input each. */
import type { Dataset, Merge, Positions, Saying, Span, StoryId } from "../model/index.ts";
import { buildNetwork, meetingActors, type Network, recordedSpan } from "../network/index.ts";
import type { TimeView } from "../scene/index.ts";
import { canBeTold, layAlongTime, type Progress, progressAt, type Timeline, WHOLE_RECORD } from "../story/index.ts";
import { formsFor, type NameBook, nameBookOf } from "../workshop/index.ts";
import { remembered } from "./remembered.ts";
import { withRoom } from "./sayings.ts";
import type { EnishiState } from "./store.ts";
import type { View } from "./view.ts";

const networkOf = remembered((dataset: Dataset): Network => buildNetwork(dataset));
const timelineOf = remembered((network: Network): Timeline => layAlongTime(network));
const meetingOf = remembered((network: Network) => meetingActors(network));

/** What the files say: what is counted, saved out, and laid along time. */
export function selectRecordNetwork(state: EnishiState): Network {
  return networkOf(state.document.dataset);
}

const datasetWithRoomOf = remembered(
  (dataset: Dataset, record: Dataset, merges: readonly Merge[], sayings: readonly Saying[]): Dataset =>
    withRoom({ dataset, record, merges, sayings }),
);
const networkWithRoomOf = remembered((dataset: Dataset): Network => buildNetwork(dataset));

/** The data that are shown: with what the room says, unless that is hidden. */
export function selectDataset({ document, view }: EnishiState): Dataset {
  const { dataset, record, merges, sayings } = document;
  return view.roomHidden ? dataset : datasetWithRoomOf(dataset, record, merges, sayings);
}

/** What is shown, as a network: that of the record where the room adds nothing to it. */
export function selectNetwork(state: EnishiState): Network {
  const dataset = selectDataset(state);
  return dataset === state.document.dataset ? selectRecordNetwork(state) : networkWithRoomOf(dataset);
}

export function selectTimeline(state: EnishiState): Timeline {
  return timelineOf(selectRecordNetwork(state));
}

/** Actors where stories meet. */
export function selectMeeting(state: EnishiState) {
  return meetingOf(selectNetwork(state));
}

const progressOf = remembered((network: Network, story: StoryId | null, step: number | null): Progress | null => {
  if (story === null || !canBeTold(network, story)) return null;
  return progressAt(network, story, step ?? Number.NEGATIVE_INFINITY);
});

/** The story being told: to a room, on the story screen or wound on the spiral screen; `null` where none is. */
export function selectProgress(state: EnishiState): Progress | null {
  const { presenting, screen } = state.view;
  if (presenting !== null) return progressOf(selectNetwork(state), presenting.story, presenting.step);
  const told = screen === "story" || screen === "spiral";
  return told ? progressOf(selectNetwork(state), selectStory(state), state.view.step) : null;
}

/** The story the story screen shows: the chosen one, else the first, else the whole record. `null` where the data has no tie either. */
export function selectStory(state: EnishiState): StoryId | null {
  const network = selectNetwork(state);
  const choices = [state.view.story, network.dataset.stories[0]?.id, WHOLE_RECORD];
  return choices.find((id) => id != null && canBeTold(network, id)) ?? null;
}

const timeOf = remembered(
  (network: Network, mode: View["timeMode"], start: number | null, head: number | null): TimeView | null => {
    const recorded = recordedSpan(network);
    if (recorded === null) return null;
    const span: Span = { first: start ?? recorded.first, last: head ?? recorded.last };
    const whole = span.last >= recorded.last && (mode === "had-happened-by" || span.first <= recorded.first);
    return whole ? null : { mode, span };
  },
);

/** The span of days looked at; `null` where it leaves nothing out. */
export function selectTime(state: EnishiState): TimeView | null {
  const { timeMode, windowStart, playhead } = state.view;
  return timeOf(selectRecordNetwork(state), timeMode, windowStart, playhead);
}

const positionsMarkOf = remembered((positions: Positions): string => {
  let hash = 0x811c9dc5;
  for (const id of Object.keys(positions).toSorted()) {
    const { x, y } = positions[id] ?? { x: 0, y: 0 };
    const line = `${id} ${x} ${y};`;
    for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
});

/** A short mark of where everybody stands: it changes when, and only when, somebody moves (FNV-1a over all positions). */
export function selectPositionsMark(state: EnishiState): string {
  return positionsMarkOf(state.document.positions);
}

const nameBookOfNetwork = remembered((network: Network): NameBook => nameBookOf(network));

/** Whom the names that somebody types mean, in the data that are shown. */
export function selectNameBook(state: EnishiState): NameBook {
  return nameBookOfNetwork(selectNetwork(state));
}

const formsOf = remembered((kinds: Dataset["kinds"]) => formsFor(kinds));

/** The sentences that are understood over these data. */
export function selectForms(state: EnishiState) {
  return formsOf(state.document.dataset.kinds);
}
