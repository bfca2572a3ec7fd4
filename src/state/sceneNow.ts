/** What the map draws now. */
import type { Dataset, Positions, StoryId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import {
  composeScene,
  type Emphasis,
  type Kept,
  keptBy,
  type Measured,
  type NamedGatherings,
  type Scene,
  type Strengths,
  strengthsAt,
  type TimeView,
  withoutLabels,
  withoutPeopleNames,
} from "../scene/index.ts";
import { type Progress, WHOLE_RECORD } from "../story/index.ts";
import { wordsIn } from "../words/index.ts";
import { selectEmphasis } from "./answerOnMap.ts";
import { selectGatherings } from "./gathered.ts";
import { selectMeasured } from "./measuredMap.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork, selectProgress, selectTime } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import { NOTHING_SELECTED, type View } from "./view.ts";

const groundsOf = remembered((dataset: Dataset, chosen: StoryId | null): readonly StoryId[] => {
  if (chosen !== null && chosen !== WHOLE_RECORD) return [chosen];
  return dataset.stories.length <= 2 ? dataset.stories.map(({ id }) => id) : [];
});

const keptOf = remembered(
  (network: Network, types: View["hiddenTypes"], kinds: View["hiddenKinds"], wards: View["hiddenWards"]): Kept =>
    keptBy(network, { hiddenTypes: new Set(types), hiddenKinds: new Set(kinds), hiddenWards: new Set(wards) }),
);

const strengthsOf = remembered(
  (network: Network, time: TimeView | null, progress: Progress | null, emphasis: Emphasis | null): Strengths =>
    strengthsAt(network, time, progress, emphasis),
);

const sceneOf = remembered(
  (
    network: Network,
    positions: Positions,
    pinned: readonly string[],
    selection: View["selection"],
    progress: Progress | null,
    emphasis: Emphasis | null,
    measured: Measured | null,
    kept: Kept,
    strengths: Strengths,
    gatherings: NamedGatherings | null,
  ): Scene =>
    composeScene(
      {
        network,
        positions,
        pinned: new Set(pinned),
        progress,
        emphasis,
        measured,
        gatherings,
        grounds: groundsOf(network.dataset, progress?.story ?? null),
        selectedActors: new Set(selection.actors),
        selectedTies: new Set(selection.ties),
      },
      { kept, strengths },
    ),
);

/** Numbers of steps that are done stay before a room until as many others are. */
const NUMBERED_DONE = 2;

/** Before a room: no bubble, for the words stand in the caption; numbers of this step and the last ones; names as they are wanted. */
const beforeRoom = remembered((scene: Scene, labels: boolean, mask: string | null): Scene => {
  const bare = labels ? scene : withoutLabels(scene);
  const told = scene.path?.stops.filter(({ state }) => state !== "to-come") ?? [];
  const path = scene.path && { ...scene.path, stops: told.slice(-1 - NUMBERED_DONE) };
  return { ...(mask === null ? bare : withoutPeopleNames(bare, mask)), path, bubble: null };
});

/** How strongly everything is drawn now, and what the filter lets through. */
export function selectDrawn(state: EnishiState): { readonly kept: Kept; readonly strengths: Strengths } {
  const { hiddenTypes, hiddenKinds, hiddenWards, presenting } = state.view;
  const network = selectNetwork(state);
  const progress = selectProgress(state);
  const time = progress ? null : selectTime(state);
  const emphasis = presenting ? null : selectEmphasis(state);
  return {
    kept: keptOf(network, hiddenTypes, hiddenKinds, hiddenWards),
    strengths: strengthsOf(network, time, progress, emphasis),
  };
}

/** What the map draws now. What a step of time, a filter or a selection does not touch is the same object as before. */
export function selectScene(state: EnishiState): Scene {
  const { positions, pinned } = state.document;
  const { presenting, language } = state.view;
  const selection = presenting ? NOTHING_SELECTED : state.view.selection;
  const network = selectNetwork(state);
  const emphasis = presenting ? null : selectEmphasis(state);
  const measured = presenting ? null : selectMeasured(state);
  const progress = selectProgress(state);
  const { kept, strengths } = selectDrawn(state);
  const gatherings = presenting ? null : selectGatherings(state);
  const scene = sceneOf(
    network,
    positions,
    pinned,
    selection,
    progress,
    emphasis,
    measured,
    kept,
    strengths,
    gatherings,
  );
  if (presenting === null) return scene;
  return beforeRoom(scene, presenting.labels, presenting.names ? null : wordsIn(language).presenting.mask);
}
