/** The outlines of marks. */
import { describe, expect, test } from "vitest";
import type { Point } from "../../../src/model/index.ts";
import { ICONS, iconPlaceOf, outlineOf, outlinePathOf, SHAPE_NAMES } from "../../../src/scene/index.ts";

const area = (points: readonly Point[]) =>
  points.reduce((sum, p, i) => {
    const q = points[(i + 1) % points.length] ?? p;
    return sum + (p.x * q.y - q.x * p.y) / 2;
  }, 0);

const isInside = (outline: readonly Point[], { x, y }: Point) => {
  let inside = false;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
};

describe.each(SHAPE_NAMES)("the outline of a %s", (shape) => {
  const outline = outlineOf(shape);

  test("stays within -1 to 1 and reaches at least nine tenths of the way", () => {
    const reach = Math.max(...outline.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
    expect(reach).toBeLessThanOrEqual(1 + 1e-9);
    expect(reach).toBeGreaterThan(0.82);
  });

  test("runs clockwise on the screen and weighs as much as the others, give or take a third", () => {
    expect(area(outline)).toBeGreaterThan(1.6);
    expect(area(outline)).toBeLessThan(3.2);
  });

  test("does not repeat a point", () => {
    expect(new Set(outline.map(({ x, y }) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(outline.length);
  });

  test("is the same left and right", () => {
    const written = (n: number) => Math.round(n * 1e5) + 0;
    const listed = (side: 1 | -1) => outline.map(({ x, y }) => `${written(x * side)} ${written(y)}`).toSorted();
    expect(listed(-1)).toEqual(listed(1));
  });

  test("holds the middle four fifths of its icon's box", () => {
    if (shape === "bust") return expect(ICONS.person).toBe("");
    const { at, half } = iconPlaceOf(shape);
    for (const [dx, dy] of [
      [-0.62, 0.62],
      [0.62, 0.62],
      [0, -0.8],
    ] as const) {
      expect(isInside(outline, { x: at.x + dx * half, y: at.y + dy * half })).toBe(true);
    }
  });

  test("is given as path data too", () => {
    expect(outlinePathOf(shape, 10, 5, 5)).toMatch(/^M-?[\d.]+ -?[\d.]+(L-?[\d.]+ -?[\d.]+)+Z$/);
  });
});
