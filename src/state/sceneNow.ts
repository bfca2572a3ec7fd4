/** What the map draws now. */
import type { Dataset, Positions, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { composeScene, type Emphasis, type Measured, type Scene, type TimeView } from "../scene/index.ts";
import type { Progress } from "../story/index.ts";
import { selectEmphasis } from "./answerOnMap.ts";
import { selectMeasured } from "./measuredMap.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork, selectProgress, selectTime } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import type { View } from "./view.ts";

const groundsOf = remembered((dataset: Dataset, chosen: StoryId | null): readonly StoryId[] => {
  if (chosen !== null) return [chosen];
  return dataset.stories.length <= 2 ? dataset.stories.map(({ id }) => id) : [];
});

const sceneOf = remembered(
  (
    network: Network,
    positions: Positions,
    pinned: readonly string[],
    view: View,
    time: TimeView | null,
    progress: Progress | null,
    emphasis: Emphasis | null,
    measured: Measured | null,
  ): Scene =>
    composeScene({
      network,
      positions,
      pinned: new Set(pinned),
      hiddenTypes: new Set(view.hiddenTypes),
      hiddenKinds: new Set(view.hiddenKinds),
      hiddenWards: new Set(view.hiddenWards),
      time: progress ? null : time,
      progress,
      emphasis,
      measured,
      grounds: groundsOf(network.dataset, progress?.story ?? null),
      selectedActors: new Set(view.selection.actors),
      selectedTies: new Set(view.selection.ties),
    }),
);

/** What the map draws now. */
export function selectScene(state: EnishiState): Scene {
  const { positions, pinned } = state.document;
  const { view } = state;
  const emphasis = selectEmphasis(state);
  const measured = selectMeasured(state);
  const [time, progress] = [selectTime(state), selectProgress(state)];
  return sceneOf(selectNetwork(state), positions, pinned, view, time, progress, emphasis, measured);
}
