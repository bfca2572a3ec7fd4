/** Scenes of very many: the columns tell what a scene told one by one would, and what is found in them is what is there. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Positions } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import {
  actorsWithin,
  actorUnder,
  chooseNear,
  composeScene,
  curvePointAt,
  type Far,
  MOST_NEAR,
  nearScene,
  ONE_BY_ONE,
  type Scene,
  type SceneInput,
  sizeOfScene,
  tieUnder,
} from "../../../src/scene/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

const MANY = ONE_BY_ONE.actors + 40;

/** A town of many, whose places and ties follow from a seed. */
function inputOf(seed: number, count = MANY): SceneInput {
  let state = seed + 1;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const some = () => `a${Math.floor(chance() * count)}`;
  const actors = Array.from({ length: count }, (_, i) => actor(`a${i}`, { type: i % 3 === 0 ? "npo" : "company" }));
  const ties = Array.from({ length: count * 2 }, (_, i) =>
    tie(some(), some(), {
      id: `t${i}`,
      kind: i % 2 === 0 ? "introduction" : "supply",
      via: i % 4 === 0 ? some() : null,
    }),
  );
  const positions: Positions = Object.fromEntries(
    actors.map(({ id }) => [id, { x: Math.round(chance() * 4000), y: Math.round(chance() * 3000) }]),
  );
  return {
    network: buildNetwork(dataset({ actors, ties })),
    positions,
    pinned: new Set(["a1"]),
    hiddenTypes: new Set(),
    hiddenKinds: new Set(),
    hiddenWards: new Set(),
    time: null,
    progress: null,
    grounds: [],
    selectedActors: new Set(["a2"]),
    selectedTies: new Set(),
  };
}

function farOf(scene: Scene): Far {
  if (!scene.far) throw new Error("the scene is told one by one");
  return scene.far;
}

const all = (length: number) => Array.from({ length }, (_, i) => i);
const seeds = fc.integer({ min: 0, max: 5000 });
const RUNS = { numRuns: 12 };

describe("a scene of very many", () => {
  test("tells in columns what it would tell one by one", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        // the same town twice: hiding nothing it is far, hiding one type it may be told one by one
        const input = { ...inputOf(seed), hiddenTypes: new Set(["company"]) };
        const one = composeScene(input);
        expect(one.far).toBeNull();
        const far = farOf(composeScene(inputOf(seed)));
        const kept = { ...far, kept: { ...far.kept } };
        const whole = nearScene(
          { ...one, far: kept },
          { actors: all(far.kept.actors.length), ties: all(far.kept.ties.length) },
        );
        const byId = new Map(whole.actors.map((told) => [told.id, told]));
        const tiesById = new Map(whole.ties.map((told) => [told.id, told]));
        for (const told of one.actors) expect(byId.get(told.id)).toEqual(told);
        for (const told of one.ties) expect(tiesById.get(told.id)).toEqual(told);
      }),
      RUNS,
    );
  });

  test("counts everything, and makes nobody until somebody is wanted", () => {
    const scene = composeScene(inputOf(1));
    expect(scene.actors).toEqual([]);
    expect(sizeOfScene(scene).actors).toBe(MANY);
    expect(nearScene(scene, { actors: [3], ties: [] }).actors.map(({ id }) => id)).toEqual(["a3"]);
  });

  test("bends the ties of one that moved as if all were laid anew", () => {
    const input = inputOf(7);
    composeScene(input);
    const positions = { ...input.positions, a5: { x: -900, y: 12 } };
    const moved = farOf(composeScene({ ...input, positions })).atlas;
    const anew = farOf(composeScene({ ...inputOf(7), positions })).atlas;
    expect(moved.controlX).toEqual(anew.controlX);
    expect(moved.controlY).toEqual(anew.controlY);
    expect(moved.x).toEqual(anew.x);
  });
});

describe("what is told one by one", () => {
  test("is never more than the budget, holds what is selected, and is the same for the same look", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.02, max: 3, noNaN: true }), (seed, zoom) => {
        const far = farOf(composeScene(inputOf(seed)));
        const box = { left: 500, top: 500, right: 500 + 900 / zoom, bottom: 500 + 700 / zoom };
        const look = { box, zoom, wanted: { actors: [9], ties: [] } };
        const near = chooseNear(far, look);
        expect(near.actors.length).toBeLessThanOrEqual(MOST_NEAR.actors);
        expect(near.ties.length).toBeLessThanOrEqual(MOST_NEAR.ties);
        expect(near.actors).toContain(2);
        expect(near.actors).toContain(9);
        expect(chooseNear(far, look)).toEqual(near);
        const { from, to } = far.atlas.columns;
        for (const place of near.ties) {
          expect(near.actors).toContain(from[place]);
          expect(near.actors).toContain(to[place]);
        }
      }),
      RUNS,
    );
  });
});

describe("what is told one by one while an answer is told", () => {
  test("is what the answer brings out, however near one looks; whoever is at rest stays with the many", () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: 0.02, max: 3, noNaN: true }), (seed, zoom) => {
        const emphasis = {
          actors: new Map([["a3", "now"] as const, ["a4", "done"] as const]),
          ties: new Map(),
          others: "rest",
          numbered: [],
        } as const;
        const { selectedActors, ...input } = inputOf(seed);
        const far = farOf(composeScene({ ...input, selectedActors: new Set(), emphasis }));
        const box = { left: 0, top: 0, right: 4000, bottom: 3000 };
        expect(chooseNear(far, { box, zoom, wanted: { actors: [9], ties: [] } }).actors).toEqual([3, 4, 9]);
      }),
      RUNS,
    );
  });
});

describe("pointing at very many", () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 3000 }) });

  test("finds the actor that is nearest within reach, or nobody", () => {
    fc.assert(
      fc.property(seeds, point, (seed, at) => {
        const scene = composeScene(inputOf(seed));
        const far = farOf(scene);
        const found = actorUnder(far, at, 30);
        const near = nearScene(scene, { actors: all(MANY), ties: [] })
          .actors.map((told, place) => ({ place, gap: Math.hypot(told.at.x - at.x, told.at.y - at.y), told }))
          .filter(({ gap, told }) => gap <= Math.max(30, told.radius + 1e-4));
        if (found < 0) expect(near).toEqual([]);
        else expect(near.find(({ place }) => place === found)?.gap).toBe(Math.min(...near.map(({ gap }) => gap)));
      }),
      { numRuns: 40 },
    );
  });

  test("finds a tie where its curve runs", () => {
    const scene = composeScene(inputOf(3));
    const far = farOf(scene);
    const { ties, actors } = nearScene(scene, { actors: all(MANY), ties: all(MANY * 2) });
    const places = new Map(actors.map(({ id, at }) => [id, at]));
    for (const told of ties.slice(0, 60)) {
      const [a, b] = [places.get(told.from), places.get(told.to)];
      if (!a || !b) continue;
      const found = tieUnder(far, curvePointAt(a, told.control, b, 0.3), 2);
      // another may run through the same place
      expect(found).toBeGreaterThanOrEqual(0);
    }
    expect(tieUnder(far, { x: -5000, y: -5000 }, 5)).toBe(-1);
  });

  test("boxes exactly those whose marks lie in the box", () => {
    const scene = composeScene(inputOf(4));
    const box = { left: 1000, top: 600, right: 2600, bottom: 1900 };
    const inside = nearScene(scene, { actors: all(MANY), ties: [] }).actors.filter(
      ({ at: { x, y }, radius }) =>
        x - radius >= box.left && x + radius <= box.right && y - radius >= box.top && y + radius <= box.bottom,
    );
    expect(actorsWithin(farOf(scene), box)).toHaveLength(inside.length);
  });
});
