/** What the screens ask of a document, worked out piece by piece before it is the open one. */
import { selectCountedTies } from "./activity.ts";
import { selectLegend, selectShown } from "./legendView.ts";
import { selectDrawn, selectScene } from "./sceneNow.ts";
import { selectMeeting, selectNetwork, selectPositionsMark, selectRecordNetwork, selectTimeline } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import { selectActorRows, selectTieRows } from "./tableRows.ts";
import type { View } from "./view.ts";

type Ask = (state: EnishiState) => unknown;

/** In the order in which one rests on another. */
const ALWAYS: readonly Ask[] = [
  selectRecordNetwork,
  selectNetwork,
  (state) => selectNetwork(state).around,
  selectMeeting,
  selectPositionsMark,
  selectDrawn,
  selectScene,
];
const ON: Partial<Readonly<Record<View["screen"], readonly Ask[]>>> = {
  map: [selectTimeline, selectShown, selectLegend, selectCountedTies],
  table: [selectShown, selectActorRows, selectTieRows],
};

/** Asks one thing at a time; once all was asked, showing `state` works none of it out again. */
export function* aheadOf(state: EnishiState): Generator<void> {
  for (const ask of [...ALWAYS, ...(ON[state.view.screen] ?? [])]) {
    ask(state);
    yield;
  }
}
