/** Scenes of the sample data set, laid out as the page lays it out. */
import { readDataset } from "../../src/ingest/index.ts";
import { settlePositions } from "../../src/layout/index.ts";
import type { ActorId } from "../../src/model/index.ts";
import { buildNetwork } from "../../src/network/index.ts";
import { composeScene, layoutTaskOf, type Scene } from "../../src/scene/index.ts";
import { progressAt, stepsOf } from "../../src/story/index.ts";

const files = import.meta.glob<string>("../../data/*.csv", { query: "?raw", import: "default", eager: true });

function readSample() {
  const encoder = new TextEncoder();
  const named = Object.entries(files).map(([path, text]) => ({
    name: path.split("/").at(-1) ?? path,
    bytes: encoder.encode(text),
  }));
  const network = buildNetwork(readDataset(named).dataset);
  return { network, positions: settlePositions(layoutTaskOf(network, {})).positions };
}

let sample: ReturnType<typeof readSample> | null = null;

/** The sample at rest, or at a step of one of its stories, counted from 0. */
export function sampleScene(wish: { selected?: readonly ActorId[]; story?: number; step?: number }): Scene {
  sample ??= readSample();
  const { network, positions } = sample;
  const stories = network.dataset.stories.map(({ id }) => id);
  const story = wish.story === undefined ? undefined : stories[wish.story];
  const steps = story === undefined ? [] : stepsOf(network, story);
  const step = steps[Math.min(wish.step ?? 0, steps.length - 1)];
  const progress = story === undefined || step === undefined ? null : progressAt(network, story, step);
  return composeScene({
    network,
    positions,
    pinned: new Set(),
    hiddenTypes: new Set(),
    hiddenKinds: new Set(),
    hiddenWards: new Set(),
    time: null,
    progress,
    grounds: story === undefined ? stories.slice(0, 2) : [story],
    selectedActors: new Set(wish.selected),
    selectedTies: new Set(),
  });
}
