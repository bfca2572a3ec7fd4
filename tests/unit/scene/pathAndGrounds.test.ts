/** The numbered path of a story and the grounds of stories. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { progressAt } from "../../../src/story/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, story, tie } from "../../builders.ts";
import { sceneOf } from "./scenes.ts";

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

const data = dataset({
  actors: [actor("a"), actor("b"), actor("c")],
  ties: [tie("a", "b", { via: "c", story: "s" }), tie("b", "c", { story: "s", kind: "meeting" })],
  episodes: [
    episode("s", 1, { speakerActor: "a" }),
    episode("s", 2, { ties: ["b-c", "a-b/c"] }),
    episode("s", 3, { ties: ["b-c"] }),
    episode("s", 4, { actors: ["c"] }),
    episode("s", 5),
  ],
});
const positions = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 160, y: 260 } };
const network = buildNetwork(data);
const at = (step: number) =>
  sceneOf(data, { network, positions, progress: progressAt(network, "s", step), grounds: ["s"] });

describe("the path of a story", () => {
  test("stops at each step that has a place, done before, now at, and to come after the step told", () => {
    expect(at(2).path?.stops.map(({ step, state }) => [step, state])).toEqual([
      [1, "done"],
      [2, "now"],
      [3, "to-come"],
      [4, "to-come"],
    ]);
  });

  test("stands up and left of a speaker, beside an introduction's knot, on the middle of another tie", () => {
    const { path, ties } = at(2);
    const [first, second, third] = path?.stops ?? [];
    expect((first?.at.x ?? 0) < 0 && (first?.at.y ?? 0) < 0).toBe(true);
    const knot = ties[0]?.knot?.at ?? { x: 0, y: 0 };
    expect(apart(second?.at ?? knot, knot)).toBeGreaterThanOrEqual(27);
    expect(apart(second?.at ?? knot, knot)).toBeLessThan(60);
    expect(third?.at).toEqual({ x: 230, y: 130 });
  });

  test("covers no mark, no knot and no other number while there is room", () => {
    const crowd = dataset({
      ...data,
      episodes: Array.from({ length: 12 }, (_, i) =>
        episode("s", i + 1, i % 3 ? { ties: ["a-b/c"] } : { actors: ["a"] }),
      ),
    });
    const scene = sceneOf(crowd, { positions, progress: progressAt(buildNetwork(crowd), "s", 3) });
    const stops = scene.path?.stops ?? [];
    expect(stops).toHaveLength(12);
    for (const [i, { at: stop }] of stops.entries()) {
      for (const other of stops.slice(i + 1)) expect(apart(stop, other.at)).toBeGreaterThanOrEqual(34);
      for (const mark of scene.actors) expect(apart(stop, mark.at)).toBeGreaterThanOrEqual(mark.radius + 17);
      for (const { knot } of scene.ties) if (knot) expect(apart(stop, knot.at)).toBeGreaterThanOrEqual(10 + 17);
    }
  });

  test("shows only the last step, this and the next past a dozen, in their places", () => {
    const long = dataset({
      episodes: Array.from({ length: 13 }, (_, i) => episode("s", i + 1, { actors: ["a", "b"] })),
    });
    const many = buildNetwork(long);
    const stepsAt = (step: number) => sceneOf(long, { network: many, progress: progressAt(many, "s", step) }).path;
    expect(stepsAt(6)?.crowded).toBe(true);
    expect([1, 6, 13].map((step) => stepsAt(step)?.stops.map((stop) => stop.step))).toEqual([
      [1, 2],
      [5, 6, 7],
      [12, 13],
    ]);
    expect(at(1).path?.crowded).toBe(false);
  });
});

describe("the ground of a story", () => {
  const isInside = (outline: readonly Point[], { x, y }: Point) => {
    let inside = false;
    for (const [i, a] of outline.entries()) {
      const b = outline[(i + 1) % outline.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
  };

  test("holds all actors of the story and their knots with room around, in 60 to 120 points", () => {
    const [ground] = at(1).grounds;
    expect(ground?.outline.length).toBeGreaterThanOrEqual(60);
    expect(ground?.outline.length).toBeLessThanOrEqual(120);
    for (const mark of at(1).actors) {
      expect(isInside(ground?.outline ?? [], mark.at)).toBe(true);
      expect(Math.min(...(ground?.outline ?? []).map((p) => apart(p, mark.at)))).toBeGreaterThan(30);
    }
  });

  test("follows its actors inward instead of spanning a wide gap", () => {
    const bent = dataset({
      actors: ["a", "b", "c", "d", "e"].map((id) => actor(id)),
      episodes: [episode("s", 1, { actors: ["a", "b", "c", "d", "e"] })],
    });
    const places = {
      a: { x: 0, y: 0 },
      b: { x: 40, y: 300 },
      c: { x: 300, y: 340 },
      d: { x: 560, y: 300 },
      e: { x: 600, y: 0 },
    };
    const [ground] = sceneOf(bent, { positions: { ...places, c: { x: 300, y: 200 } }, grounds: ["s"] }).grounds;
    expect(isInside(ground?.outline ?? [], { x: 300, y: 200 })).toBe(true);
    expect(isInside(ground?.outline ?? [], { x: 300, y: 20 })).toBe(false);
  });

  test("leaves out who stands between its actors' edge and is not of the story", () => {
    const places = {
      a: { x: 0, y: 0 },
      b: { x: 400, y: 0 },
      c: { x: 200, y: 120 },
      d: { x: 200, y: 320 },
      x: { x: 200, y: 20 },
    };
    const mixed = dataset({
      actors: Object.keys(places).map((id) => actor(id)),
      episodes: [episode("s", 1, { actors: ["a", "b", "c", "d"] })],
    });
    const [ground] = sceneOf(mixed, { positions: places, grounds: ["s"] }).grounds;
    expect(isInside(ground?.outline ?? [], places.x)).toBe(false);
    expect([places.a, places.b, places.c, places.d].every((at) => isInside(ground?.outline ?? [], at))).toBe(true);
  });

  test("has a title beside it that covers no mark, also with one actor only", () => {
    const one = dataset({
      stories: [story("s", { title: "ひとりの物語" })],
      actors: [actor("a")],
      episodes: [episode("s", 1, { actors: ["a"] })],
    });
    for (const scene of [at(1), sceneOf(one, { grounds: ["s"] })]) {
      const box = scene.grounds[0]?.titleBox ?? { left: 0, top: 0, right: 0, bottom: 0 };
      expect(scene.grounds[0]?.titleAt).toEqual({ x: (box.left + box.right) / 2, y: box.top });
      for (const mark of scene.actors) {
        const near = {
          x: Math.max(box.left, Math.min(box.right, mark.at.x)),
          y: Math.max(box.top, Math.min(box.bottom, mark.at.y)),
        };
        expect(apart(near, mark.at)).toBeGreaterThan(mark.radius);
      }
    }
  });

  test("is finite, with its actors inside, for any data", () => {
    fc.assert(
      fc.property(someDataset, (some) => {
        for (const { outline, titleAt } of sceneOf(some, { grounds: ["one", "two"] }).grounds) {
          for (const { x, y } of [...outline, titleAt]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
        }
      }),
    );
  });

  test("is there only for stories asked for that have someone on the map", () => {
    expect(sceneOf(data, { grounds: [] }).grounds).toEqual([]);
    expect(sceneOf(data, { grounds: ["nowhere", "s"], positions: {} }).grounds).toEqual([]);
  });
});
