/** Where names stand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../../../src/model/index.ts";
import { placeAmid, placeLabels, type SceneActor, type Strength } from "../../../src/scene/index.ts";
import { actor, dataset, tie } from "../../builders.ts";
import { sceneOf } from "./scenes.ts";

const AS_USUAL = { zoom: 1, letterPx: 13 };
const NAMES = [
  "神奈川区社会福祉協議会",
  "親がめ",
  "フードバンクかながわ",
  "戸塚区役所",
  "NPOサポートの会",
  "Totsuka Food Bank",
];

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const covers = (box: Box, { x, y }: { x: number; y: number }, radius: number) =>
  Math.hypot(x - Math.max(box.left, Math.min(box.right, x)), y - Math.max(box.top, Math.min(box.bottom, y))) < radius;

/** A crowd of `count` actors about `pitch` apart, tied in a ring with knots, the same for the same numbers. */
function crowd(count: number, pitch: number, strengthOf: (i: number) => Strength = () => "plain") {
  const actors = Array.from({ length: count }, (_, i) => actor(`a${i}`, { name: `${NAMES[i % NAMES.length]}${i}` }));
  const ties = actors.slice(1).map(({ id }, i) => tie(`a${i}`, id, i % 3 ? {} : { via: `a${(i * 7) % count}` }));
  const columns = Math.ceil(Math.sqrt(count));
  const positions = Object.fromEntries(
    actors.map(({ id }, i) => [
      id,
      { x: (i % columns) * pitch + ((i * 37) % 23), y: Math.floor(i / columns) * pitch + ((i * 53) % 29) },
    ]),
  );
  const scene = sceneOf(dataset({ actors, ties }), { positions });
  return { actors: scene.actors.map((one, i): SceneActor => ({ ...one, strength: strengthOf(i) })), ties: scene.ties };
}

describe("labels", () => {
  test("never cover one another, a mark of another, a knot or an obstacle, and lie beside their own mark", () => {
    const obstacles = [{ left: 50, top: 50, right: 150, bottom: 120 }];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 30, max: 160 }),
        fc.constantFrom(0.3, 1, 2.5),
        (count, pitch, zoom) => {
          const { actors, ties } = crowd(count, pitch);
          const labels = placeLabels(actors, ties, { zoom, letterPx: 13, obstacles });
          for (const [i, { box, actor: own }] of labels.entries()) {
            for (const other of labels.slice(i + 1)) expect(meet(box, other.box)).toBe(false);
            for (const { id, at, radius } of actors) if (id !== own) expect(covers(box, at, radius)).toBe(false);
            for (const { knot } of ties) if (knot) expect(covers(box, knot.at, 10)).toBe(false);
            for (const obstacle of obstacles) expect(meet(box, obstacle)).toBe(false);
            const mark = actors.find(({ id }) => id === own);
            expect(mark && covers(box, mark.at, mark.radius + 17)).toBe(true);
            expect(mark && covers(box, mark.at, mark.radius)).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test("never lie: each says the whole name of the actor it belongs to", () => {
    const { actors, ties } = crowd(40, 130);
    for (const { actor: id, lines } of placeLabels(actors, ties, AS_USUAL)) {
      const mark = actors.find((one) => one.id === id);
      expect(lines.join("").replaceAll(" ", "")).toBe(mark?.label.join("").replaceAll(" ", ""));
    }
  });

  test("keep their size on the screen, hubs a little larger and bold", () => {
    const { actors, ties } = crowd(12, 400);
    const labels = placeLabels(actors, ties, { zoom: 2, letterPx: 13 });
    for (const { size, bold, actor: id } of labels) {
      const hub = actors.find((one) => one.id === id)?.hub;
      expect([bold, size]).toEqual([hub, hub ? 14.5 / 2 : 13 / 2]);
    }
  });

  test("all stand where there is room, and more do the nearer one looks", () => {
    const wide = crowd(30, 300);
    expect(placeLabels(wide.actors, wide.ties, AS_USUAL)).toHaveLength(30);
    const { actors, ties } = crowd(80, 70);
    const counts = [0.4, 1, 3].map((zoom) => placeLabels(actors, ties, { zoom, letterPx: 13 }).length);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(counts[0]).toBeLessThan(counts[2] ?? 0);
  });

  test("drop out by least importance where two marks have room for one", () => {
    const { actors } = crowd(2, 10);
    const twins = actors.map((one, i) => ({ ...one, radius: 13, importance: i, at: { x: i, y: 0 } }));
    const walls = [-1, 1].flatMap((side) => [
      { left: -400, right: 400, top: side > 0 ? 45 : -400, bottom: side > 0 ? 400 : -45 },
      { left: side > 0 ? 20 : -400, right: side > 0 ? 400 : -20, top: -400, bottom: 400 },
    ]);
    expect(placeLabels(twins, [], { ...AS_USUAL, obstacles: walls })).toEqual([]);
    const some = placeLabels(
      twins.map((one, i) => ({ ...one, at: { x: i * 60, y: 0 } })),
      [],
      {
        ...AS_USUAL,
        obstacles: [
          { left: -400, right: 500, top: -400, bottom: -14 },
          { left: -400, right: -20, top: -400, bottom: 400 },
        ],
      },
    );
    expect(some[0]?.actor).toBe("a1");
  });

  test("are not given to what is at rest", () => {
    const { actors, ties } = crowd(20, 300, (i) => (i % 2 ? "rest" : "done"));
    expect(placeLabels(actors, ties, AS_USUAL).map(({ actor: id }) => Number(id.slice(1)) % 2)).toEqual(
      Array(10).fill(0),
    );
  });

  test("are given first to what is now, and to what is selected, even if others must go", () => {
    const { actors, ties } = crowd(60, 44);
    const before = new Set(placeLabels(actors, ties, AS_USUAL).map((label) => label.actor));
    const missing = actors.filter(({ id }) => !before.has(id));
    const seldom = missing.filter(
      (one) =>
        placeLabels(
          [one, ...actors.filter(({ id }) => id !== one.id).map((other) => ({ ...other, foldings: [], label: [] }))],
          ties,
          AS_USUAL,
        ).length > 0,
    );
    expect(seldom.length).toBeGreaterThan(0);
    for (const { id } of seldom.slice(0, 5)) {
      const now = actors.map((one) => (one.id === id ? { ...one, strength: "now" as const } : one));
      const selected = actors.map((one) => (one.id === id ? { ...one, selected: true } : one));
      for (const cast of [now, selected])
        expect(placeLabels(cast, ties, AS_USUAL).map((label) => label.actor)).toContain(id);
    }
  });

  test("stand still while strengths change, as long as they are shown", () => {
    const plain = crowd(50, 90);
    const told = crowd(50, 90, (i) => (i % 3 === 0 ? "rest" : i % 3 === 1 ? "done" : "to-come"));
    const before = new Map(placeLabels(plain.actors, plain.ties, AS_USUAL).map((label) => [label.actor, label]));
    const after = placeLabels(told.actors, told.ties, AS_USUAL);
    const kept = after.filter((label) => before.has(label.actor));
    expect(kept.length).toBeGreaterThan(10);
    for (const label of kept) expect(label).toEqual(before.get(label.actor));
  });

  test("come out the same for the same scene", () => {
    const { actors, ties } = crowd(70, 80);
    expect(placeLabels(actors, ties, AS_USUAL)).toEqual(
      placeLabels(structuredClone(actors), structuredClone(ties), AS_USUAL),
    );
  });
});

describe("a name that must be read", () => {
  const [one] = crowd(1, 100).actors;
  const around = (x: number, y: number, radius: number, weight: number) => ({
    box: { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius },
    weight,
  });

  test("stands where it is liked best while nothing is in the way, and off what is", () => {
    if (!one) throw new Error("no actor");
    const free = placeAmid(one, [], AS_USUAL);
    const { x = 0, y = 0 } = free?.at ?? {};
    const aside = placeAmid(one, [around(x, y, 5, 10)], AS_USUAL);
    expect(free && aside && meet(aside.box, around(x, y, 5, 10).box)).toBe(false);
    expect(placeAmid({ ...one, label: [] }, [], AS_USUAL)).toBeNull();
  });

  test("is never left out, and covers what matters less", () => {
    if (!one) throw new Error("no actor");
    const left = { box: { left: -4000, top: -4000, right: one.at.x, bottom: 4000 }, weight: 4 };
    const right = { box: { left: one.at.x, top: -4000, right: 4000, bottom: 4000 }, weight: 40 };
    const placed = placeAmid(one, [left, right], AS_USUAL);
    expect(placed && placed.box.right <= one.at.x).toBe(true);
  });
});
