/** Scenes for tests: a data set laid out on a ring, and everything else left alone unless named. */
import type { Dataset, Point, Positions } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { composeScene, type Scene, type SceneInput } from "../../../src/scene/index.ts";

/** Places on a spiral, far enough apart to be read; the same for the same data set. */
export function spread(dataset: Dataset): Positions {
  return Object.fromEntries(
    dataset.actors.map(({ id }, i): [string, Point] => {
      const turn = i * 2.4;
      const out = 90 * Math.sqrt(i);
      return [id, { x: Math.cos(turn) * out, y: Math.sin(turn) * out }];
    }),
  );
}

export function inputOf(dataset: Dataset, rest: Partial<SceneInput> = {}): SceneInput {
  return {
    network: buildNetwork(dataset),
    positions: spread(dataset),
    pinned: new Set(),
    hiddenTypes: new Set(),
    hiddenKinds: new Set(),
    hiddenWards: new Set(),
    time: null,
    progress: null,
    grounds: [],
    selectedActors: new Set(),
    selectedTies: new Set(),
    ...rest,
  };
}

export function sceneOf(dataset: Dataset, rest: Partial<SceneInput> = {}): Scene {
  return composeScene(inputOf(dataset, rest));
}

export function strengthsIn(scene: Scene): Record<string, string> {
  return Object.fromEntries([...scene.actors, ...scene.ties].map(({ id, strength }) => [id, strength]));
}

/** Freezes plain data through and through; Maps, Sets and the graph are left as they are. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null && !Array.isArray(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
