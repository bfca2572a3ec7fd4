/** The part of the map a step tells of, as it is printed: whoever is told of now is in the picture, in its proportions, and named. */
import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { mapDetailOf } from "../../../src/scene/index.ts";
import { progressAt } from "../../../src/story/index.ts";
import { dataset } from "../../builders.ts";
import { dataset as sample } from "../data/sample.ts";
import { sceneOf } from "./scenes.ts";

const SIZE = { width: 688, height: 300 };
const network = buildNetwork(sample);
const steps = (network.episodes.get("kodomo-mirai") ?? []).map(({ step }) => step);
const sceneAt = (step: number) => sceneOf(sample, { progress: progressAt(network, "kodomo-mirai", step) });

describe.each(steps)("the detail of step %i", (step) => {
  const scene = sceneAt(step);
  const detail = mapDetailOf(scene, SIZE, 12);

  test("holds everybody of now with its mark whole, in the proportions of the picture", () => {
    if (detail === null) throw new Error("no detail");
    const { left, top, right, bottom } = detail.frame;
    expect((right - left) / (bottom - top)).toBeCloseTo(SIZE.width / SIZE.height, 6);
    expect(detail.zoom).toBeCloseTo(SIZE.width / (right - left), 6);
    const now = scene.actors.filter(({ strength }) => strength === "now");
    expect(now.length).toBeGreaterThan(0);
    for (const { id, at, radius } of now) {
      expect(detail.actors.map((actor) => actor.id)).toContain(id);
      expect([at.x - radius >= left, at.x + radius <= right]).toEqual([true, true]);
      expect([at.y - radius >= top, at.y + radius <= bottom]).toEqual([true, true]);
    }
  });

  test("draws every tie of now, each introduction with its knot, and no name beyond its edge", () => {
    const now = scene.ties.filter(({ strength }) => strength === "now");
    const drawn = new Map(detail?.ties.map((tie) => [tie.id, tie]));
    for (const { id, knot } of now) {
      expect(drawn.get(id)?.paths.length).toBeGreaterThan(0);
      expect(drawn.get(id)?.knot).toEqual(knot);
    }
    const frame = detail?.frame;
    for (const { box } of detail?.labels ?? []) {
      expect(box.left).toBeGreaterThanOrEqual(frame?.left ?? 0);
      expect(box.bottom).toBeLessThanOrEqual(frame?.bottom ?? 0);
    }
  });

  test("draws no mark that its edge would cut", () => {
    const frame = detail?.frame;
    if (!frame) throw new Error("no detail");
    for (const { at, radius } of detail.actors) {
      expect(Math.min(at.x - radius - frame.left, frame.right - at.x - radius)).toBeGreaterThanOrEqual(0);
      expect(Math.min(at.y - radius - frame.top, frame.bottom - at.y - radius)).toBeGreaterThanOrEqual(0);
    }
  });

  test("names nobody who stands at rest", () => {
    const resting = new Set(scene.actors.filter(({ strength }) => strength === "rest").map(({ id }) => id));
    expect(detail?.labels.filter(({ actor }) => resting.has(actor))).toEqual([]);
  });
});

test("without anybody of now all of it is framed, and without anybody there is no detail", () => {
  const still = sceneOf(sample);
  const detail = mapDetailOf(still, SIZE, 12);
  expect(detail?.actors).toHaveLength(sample.actors.length);
  expect(mapDetailOf(sceneOf(dataset({})), SIZE, 12)).toBeNull();
});
