/** What the map draws now. */
import type { Dataset, Positions, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import {
  composeScene,
  type Emphasis,
  type Measured,
  type Scene,
  type TimeView,
  withoutLabels,
  withoutPeopleNames,
} from "../scene/index.ts";
import { type Progress, WHOLE_RECORD } from "../story/index.ts";
import { wordsIn } from "../words/index.ts";
import { selectEmphasis } from "./answerOnMap.ts";
import { selectMeasured } from "./measuredMap.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork, selectProgress, selectTime } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import type { View } from "./view.ts";

const groundsOf = remembered((dataset: Dataset, chosen: StoryId | null): readonly StoryId[] => {
  if (chosen !== null && chosen !== WHOLE_RECORD) return [chosen];
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
      selectedActors: new Set(view.presenting ? [] : view.selection.actors),
      selectedTies: new Set(view.presenting ? [] : view.selection.ties),
    }),
);

/** Before a room: no bubble, for the words stand in the caption; no numbers of what is to come; names as they are wanted. */
const beforeRoom = remembered((scene: Scene, labels: boolean, mask: string | null): Scene => {
  const bare = labels ? scene : withoutLabels(scene);
  const path = scene.path && { ...scene.path, stops: scene.path.stops.filter(({ state }) => state !== "to-come") };
  return { ...(mask === null ? bare : withoutPeopleNames(bare, mask)), path, bubble: null };
});

/** What the map draws now. */
export function selectScene(state: EnishiState): Scene {
  const { positions, pinned } = state.document;
  const { view } = state;
  const { presenting } = view;
  const emphasis = presenting ? null : selectEmphasis(state);
  const measured = presenting ? null : selectMeasured(state);
  const [time, progress] = [selectTime(state), selectProgress(state)];
  const scene = sceneOf(selectNetwork(state), positions, pinned, view, time, progress, emphasis, measured);
  if (presenting === null) return scene;
  return beforeRoom(scene, presenting.labels, presenting.names ? null : wordsIn(view.language).presenting.mask);
}
