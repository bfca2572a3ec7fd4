import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LayoutTask, settlePositions } from "../../../src/layout/index.ts";
import { overlaps, path, placeOf, spanOf, star, task, web } from "./tasks.ts";

const pairs = (count: number) =>
  task(
    2 * count,
    Array.from({ length: count }, (_, i) => [2 * i, 2 * i + 1]),
  );
const complete = (count: number) => {
  const ends: [number, number][] = [];
  for (let i = 0; i < count; i++) for (let j = i + 1; j < count; j++) ends.push([i, j]);
  return task(count, ends);
};
/** Two rows of actors that know exactly the same few: they look alike to every measure of distance. */
const alike = (count: number) => {
  const ends: [number, number][] = [[0, 1]];
  for (let i = 2; i < count; i++) ends.push([0, i], [1, i]);
  return task(count, ends);
};

describe("large maps", () => {
  it.each([
    ["a star of 3,000", star(3000), true],
    ["a chain of 8,000", path(8000), true],
    ["2,000 without ties", task(2000, []), false],
    ["1,500 pairs", pairs(1500), true],
    ["120 who all know one another", complete(120), false],
    ["600 who know the same two", alike(600), true],
    ["a net of 2,500", web(2500), true],
  ] as const)(
    "give everybody a place of their own, clear of the others: %s",
    (_, given: LayoutTask, isOurs) => {
      const { positions, engine, settled, stress } = settlePositions(given);
      expect(Object.keys(positions)).toHaveLength(given.bodies.length);
      expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
      expect(overlaps(given, positions, given.bodies.length > 400)).toEqual([]);
      expect(settled).toBe(true);
      expect(stress).toBeGreaterThanOrEqual(0);
      expect(stress).toBeLessThan(1);
      if (isOurs) expect(engine).toBe("enishi-forceatlas2 2");
    },
    60_000,
  );

  it("bring who was thrown far out by a hub back to the others", () => {
    const { positions } = settlePositions(star(10_000));
    const hub = placeOf(positions, "a0");
    const reach = Object.values(positions)
      .map(({ x, y }) => Math.hypot(x - hub.x, y - hub.y))
      .sort((a, b) => a - b);
    expect((reach.at(-1) ?? 0) / (reach[Math.floor(reach.length * 0.99)] ?? 0)).toBeLessThan(4);
  });

  it("fold a long chain to the shape of a screen, neighbours side by side", () => {
    const { positions } = settlePositions(path(8000));
    const { width, height } = spanOf(positions);
    expect(width / height).toBeGreaterThan(0.7);
    expect(width / height).toBeLessThan(2.5);
    expect(width).toBeLessThan(20_000);
    for (let i = 1; i < 8000; i++) {
      const [here, there] = [placeOf(positions, `a${i - 1}`), placeOf(positions, `a${i}`)];
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(260);
    }
  });

  it("come out the same to the last bit", () => {
    expect(JSON.stringify(settlePositions(web(1200)))).toBe(JSON.stringify(settlePositions(web(1200))));
  });

  it("keep whoever is fixed and set newcomers beside their contacts", () => {
    const old = web(900);
    const before = settlePositions(old).positions;
    const grown: LayoutTask = {
      bodies: [
        ...old.bodies.map((one) => ({ ...one, fixed: before[one.id] ?? null })),
        ...task(905, []).bodies.slice(900),
      ],
      springs: [
        ...old.springs,
        ...[900, 901, 902, 903].map((i) => ({ source: `a${i}`, target: `a${i - 500}`, weight: 1 })),
      ],
    };
    const { positions } = settlePositions(grown);
    for (const { id } of old.bodies) expect(positions[id]).toEqual(before[id]);
    expect(overlaps(grown, positions, true)).toEqual([]);
    const all = Object.values(before);
    const wide = Math.max(...all.map(({ x }) => x)) - Math.min(...all.map(({ x }) => x));
    for (const i of [900, 901, 902, 903]) {
      const [here, there] = [placeOf(positions, `a${i}`), placeOf(positions, `a${i - 500}`)];
      expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(wide / 4);
    }
  });

  it("can be looked at from its start on: a place for each of the part at work, in the order of the task", () => {
    const given = web(700);
    let looks = -1;
    let last: Float32Array = new Float32Array(0);
    const { positions, rounds } = settlePositions(given, {
      onRound: (look) => {
        looks++;
        last = look();
      },
    });
    // before the first round, and after each
    expect(looks).toBe(rounds);
    expect(last).toHaveLength(1400);
    const order = given.bodies.map((_, i) => i);
    const across = (values: (i: number) => number) => order.slice().sort((a, b) => values(a) - values(b) || a - b);
    const seen = across((i) => last[2 * i] ?? 0);
    const rank = new Map(across((i) => placeOf(positions, `a${i}`).x).map((i, at) => [i, at]));
    const off = seen.reduce((sum, i, at) => sum + Math.abs(at - (rank.get(i) ?? 0)), 0) / seen.length;
    expect(off).toBeLessThan(20);
  });

  it("whatever the task: finite places, nobody on another", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 401, max: 520 }),
        fc.nat(1000),
        fc.integer({ min: 1, max: 60 }),
        (count, seed, parts) => {
          const ends = Array.from({ length: count }, (_, i): [number, number] => {
            const to = (i * 7919 + seed * 31) % count;
            return [i, to - (to % parts) + (i % parts)];
          });
          const given = task(
            count,
            ends.filter(([a, b]) => a !== b && b < count),
          );
          const { positions } = settlePositions(given);
          expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
          expect(overlaps(given, positions, true)).toEqual([]);
        },
      ),
      { numRuns: 12, seed: 2 },
    );
  }, 60_000);
});
