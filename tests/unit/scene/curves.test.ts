/** The geometry of ties. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/model/index.ts";
import {
  bendOf,
  controlOf,
  curveAngleAt,
  curveBetweenMarks,
  curveBox,
  curvePointAt,
} from "../../../src/scene/index.ts";

const point = fc.record({ x: fc.integer({ min: -800, max: 800 }), y: fc.integer({ min: -800, max: 800 }) });
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const ALONE = { index: 0, size: 1 };
const middleOf = (a: Point, b: Point, via: Point | null, fan = ALONE) =>
  curvePointAt(a, controlOf(a, b, via, fan), b, 0.5);

describe("a tie without an introducer", () => {
  test("is straight when alone", () => {
    expect(controlOf({ x: 0, y: 0 }, { x: 100, y: 40 }, null, ALONE)).toBeNull();
    expect(controlOf({ x: 0, y: 0 }, { x: 100, y: 40 }, null, { index: 0, size: 3 })).not.toBeNull();
  });

  test("lies 12 to 16 from its neighbour in a fan of any size, and the fan is even on both sides", () => {
    fc.assert(
      fc.property(point, point, fc.integer({ min: 2, max: 12 }), (a, b, size) => {
        fc.pre(apart(a, b) > 1);
        const middles = Array.from({ length: size }, (_, index) => middleOf(a, b, null, { index, size }));
        for (const [i, middle] of middles.slice(1).entries()) {
          const gap = apart(middle, middles[i] as Point);
          expect(gap).toBeGreaterThan(11.9);
          expect(gap).toBeLessThan(16.1);
        }
        const centre = middles.reduce((sum, { x, y }) => ({ x: sum.x + x / size, y: sum.y + y / size }), {
          x: 0,
          y: 0,
        });
        expect(apart(centre, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })).toBeLessThan(1e-6);
      }),
    );
  });

  test("has its place in the fan whichever way it runs", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const there = middleOf(a, b, null, { index: 0, size: 2 });
        const back = middleOf(b, a, null, { index: 1, size: 2 });
        expect(apart(there, back)).toBeGreaterThan(11.9);
        expect(apart(there, middleOf(b, a, null, { index: 0, size: 2 }))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("a triad", () => {
  test("leans 44 to 60 % of the way to an introducer who stands to one side", () => {
    const [a, b, via] = [
      { x: 0, y: 0 },
      { x: 260, y: 0 },
      { x: 130, y: -120 },
    ];
    const control = controlOf(a, b, via, ALONE) as Point;
    expect(control.x).toBeCloseTo(130);
    expect(-control.y / 120).toBeGreaterThanOrEqual(0.44);
    expect(-control.y / 120).toBeLessThanOrEqual(0.6);
  });

  test("bends visibly, never wildly, and on the introducer's side unless the introducer stands in the way", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, via) => {
        fc.pre(apart(a, b) > 60);
        const knot = middleOf(a, b, via);
        const off = Math.abs((b.x - a.x) * (knot.y - a.y) - (b.y - a.y) * (knot.x - a.x)) / apart(a, b);
        expect(off).toBeGreaterThan(11.9);
        expect(off).toBeLessThan(Math.max(46, apart(a, b) * 0.3 + 25));
        const across = (p: Point) => ((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / apart(a, b);
        if (Math.abs(across(via)) > 60) expect(Math.sign(across(knot))).toBe(Math.sign(across(via)));
      }),
    );
  });

  test("keeps its knot 26 and more from the three marks' centres when they leave room for that", () => {
    fc.assert(
      fc.property(point, point, point, (a, b, via) => {
        fc.pre(apart(a, b) > 90 && apart(a, via) > 70 && apart(b, via) > 70);
        const knot = middleOf(a, b, via);
        for (const mark of [a, b, via]) expect(apart(knot, mark)).toBeGreaterThanOrEqual(26);
      }),
    );
  });

  test("has a knot of finite place even where points coincide or the introducer is one of the two", () => {
    const p = { x: 3, y: 4 };
    const q = { x: 90, y: 4 };
    for (const [a, b, via] of [
      [p, p, p],
      [p, p, q],
      [p, q, p],
      [p, q, q],
      [p, p, null],
    ] as const) {
      for (const fan of [ALONE, { index: 1, size: 2 }]) {
        const knot = middleOf(a, b, via, fan);
        expect(Number.isFinite(knot.x) && Number.isFinite(knot.y)).toBe(true);
        expect(Number.isFinite(bendOf(a, b, via))).toBe(true);
      }
    }
  });
});

describe("a curve", () => {
  const [a, c, b] = [
    { x: 0, y: 0 },
    { x: 50, y: -80 },
    { x: 100, y: 0 },
  ];

  test("is boxed exactly", () => {
    expect(curveBox(a, c, b)).toEqual({ left: 0, top: -40, right: 100, bottom: 0 });
    expect(curveBox(b, null, a)).toEqual({ left: 0, top: 0, right: 100, bottom: 0 });
  });

  test("tells its direction", () => {
    expect(curveAngleAt(a, c, b, 0.5)).toBeCloseTo(0);
    expect(curveAngleAt(a, c, b, 0)).toBeCloseTo(Math.atan2(-80, 50));
    expect(curveAngleAt(a, null, a, 0.5)).toBe(0);
  });

  test("is cut where it leaves the marks", () => {
    const { start, end } = curveBetweenMarks(a, c, b, 20, 30);
    expect(apart(curvePointAt(a, c, b, start), a)).toBeCloseTo(20, 2);
    expect(apart(curvePointAt(a, c, b, end), b)).toBeCloseTo(30, 2);
    const none = curveBetweenMarks(a, null, { x: 10, y: 0 }, 20, 30);
    expect(none.start).toBe(none.end);
  });
});
