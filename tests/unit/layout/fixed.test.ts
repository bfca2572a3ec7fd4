import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LayoutTask, settlePositions } from "../../../src/layout/index.ts";
import type { Positions } from "../../../src/model/index.ts";
import { body, overlaps, placeOf, star, twoStories, web } from "./tasks.ts";

const fixedAt = (
  given: LayoutTask,
  positions: Positions,
  isFixed: (id: string) => boolean = () => true,
): LayoutTask => ({
  ...given,
  bodies: given.bodies.map((one) => ({ ...one, fixed: isFixed(one.id) ? (positions[one.id] ?? null) : null })),
});

describe("fixed actors", () => {
  it("stay exactly where they are when all are fixed", () => {
    const odd: Positions = Object.fromEntries(
      twoStories().bodies.map(({ id }, i) => [id, { x: i * Math.PI, y: 1e-7 * i }]),
    );
    expect(settlePositions(fixedAt(twoStories(), odd)).positions).toEqual(odd);
  });

  it("stay exactly when new ones come, which stand near their contacts and clear of everybody", () => {
    const before = settlePositions(twoStories()).positions;
    const old = fixedAt(twoStories(), before);
    const grown: LayoutTask = {
      ...old,
      bodies: [
        ...old.bodies,
        body("new-1"),
        body("new-2"),
        body("new-3"),
        body("new-pair-1"),
        body("new-pair-2"),
        body("new-alone"),
      ],
      springs: [
        ...old.springs,
        { source: "new-1", target: "right", weight: 1 },
        { source: "new-2", target: "left", weight: 1 },
        { source: "new-3", target: "new-2", weight: 1 },
        { source: "new-pair-1", target: "new-pair-2", weight: 1 },
      ],
    };
    const { positions } = settlePositions(grown);
    for (const { id } of old.bodies) expect(positions[id]).toEqual(before[id]);
    expect(overlaps(grown, positions)).toEqual([]);
    const apart = (a: string, b: string) =>
      Math.hypot(placeOf(positions, a).x - placeOf(positions, b).x, placeOf(positions, a).y - placeOf(positions, b).y);
    expect(apart("new-1", "right")).toBeLessThan(420);
    expect(apart("new-2", "left")).toBeLessThan(420);
    expect(apart("new-3", "new-2")).toBeLessThan(320);
    const bottom = Math.max(...Object.keys(before).map((id) => placeOf(before, id).y));
    expect(placeOf(positions, "new-alone").y).toBeGreaterThan(bottom);
    expect(placeOf(positions, "new-pair-1").y).toBeGreaterThan(bottom);
  });

  it("draw newcomers to them wherever on the map they stand", () => {
    const off = Object.entries(settlePositions(twoStories()).positions).map(([id, { x, y }]) => [
      id,
      { x: x + 4000, y: y - 2500 },
    ]);
    const old = fixedAt(twoStories(), Object.fromEntries(off));
    const grown = {
      ...old,
      bodies: [...old.bodies, body("new")],
      springs: [...old.springs, { source: "new", target: "right-5", weight: 1 }],
    };
    const { positions } = settlePositions(grown);
    const [here, there] = [placeOf(positions, "new"), placeOf(positions, "right-5")];
    expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(320);
    expect(overlaps(grown, positions)).toEqual([]);
  });

  it("stay while all others are laid out again around them", () => {
    const before = settlePositions(twoStories()).positions;
    const pinned = fixedAt(
      twoStories(),
      { ...before, centre: { x: 41.123456789, y: -7.7 }, right: { x: 333.3, y: 12 } },
      (id) => id === "centre" || id === "right",
    );
    const { positions } = settlePositions(pinned);
    expect(positions.centre).toEqual({ x: 41.123456789, y: -7.7 });
    expect(positions.right).toEqual({ x: 333.3, y: 12 });
    expect(overlaps(pinned, positions)).toEqual([]);
  });

  it("may all stand on one point: the others still find room", () => {
    const crowd = fixedAt(
      web(40),
      Object.fromEntries(web(40).bodies.map(({ id }) => [id, { x: 5, y: 5 }])),
      (id) => Number(id.slice(1)) < 25,
    );
    const { positions } = settlePositions(crowd);
    expect(overlaps(crowd, positions)).toEqual([]);
  });

  it("may leave no room far around a contact: newcomers go as far as they must", () => {
    const wall = star(260);
    const { bodies, springs } = wall;
    const packed: LayoutTask = {
      springs,
      bodies: bodies.map((one, i) =>
        i < 221
          ? { ...one, fixed: { x: (((i + 110) % 221) % 17) * 60, y: Math.floor(((i + 110) % 221) / 17) * 40 } }
          : one,
      ),
    };
    const { positions } = settlePositions(packed);
    for (const { id, fixed } of packed.bodies) if (fixed) expect(positions[id]).toEqual(fixed);
    expect(overlaps(packed, positions)).toEqual([]);
  });

  it("may stand absurdly far out", () => {
    const far = fixedAt(
      web(12),
      { a0: { x: 1e300, y: -1e300 }, a1: { x: 0, y: 0 } },
      (id) => id === "a0" || id === "a1",
    );
    const { positions } = settlePositions(far);
    expect(positions.a0).toEqual({ x: 1e300, y: -1e300 });
    for (const { x, y } of Object.values(positions)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(overlaps(far, positions)).toEqual([]);
  });
});

const anyTask = fc
  .record({
    sizes: fc.array(
      fc.record({
        radius: fc.integer({ min: 8, max: 30 }),
        labelWidth: fc.integer({ min: 0, max: 180 }),
        labelHeight: fc.integer({ min: 0, max: 40 }),
      }),
      { maxLength: 24 },
    ),
    ends: fc.array(fc.tuple(fc.nat(23), fc.nat(23)), { maxLength: 40 }),
    spots: fc.array(
      fc.option(fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -300, max: 300 }) })),
      { maxLength: 24 },
    ),
  })
  .map(
    ({ sizes, ends, spots }): LayoutTask => ({
      bodies: sizes.map((size, i) => ({ id: `a${i}`, ...size, fixed: spots[i] ?? null })),
      springs: ends
        .filter(([a, b]) => a < sizes.length && b < sizes.length)
        .map(([a, b]) => ({ source: `a${a}`, target: `a${b}`, weight: 1 })),
    }),
  );

describe("whatever the task", () => {
  it("every actor gets one finite place, fixed ones their own, and nothing that can move overlaps", () => {
    fc.assert(
      fc.property(anyTask, (given) => {
        const { positions } = settlePositions(given);
        expect(Object.keys(positions).sort()).toEqual(given.bodies.map(({ id }) => id).sort());
        for (const { id, fixed } of given.bodies) {
          const { x, y } = placeOf(positions, id);
          expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
          if (fixed) expect({ x, y }).toEqual(fixed);
        }
        expect(overlaps(given, positions)).toEqual([]);
      }),
      { numRuns: 40, seed: 7 },
    );
  }, 60_000);

  it("laying out what has been laid out and fixed moves nothing", () => {
    fc.assert(
      fc.property(anyTask, (given) => {
        const { positions } = settlePositions(given);
        expect(settlePositions(fixedAt(given, positions)).positions).toEqual(positions);
      }),
      { numRuns: 15, seed: 11 },
    );
  }, 60_000);
});
