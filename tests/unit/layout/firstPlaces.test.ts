/** Where everyone roughly stands before anything is laid out. */
import { describe, expect, test } from "vitest";
import { firstPlaces } from "../../../src/layout/index.ts";

const idsOf = (many: number) => Array.from({ length: many }, (_, i) => `a${String(i).padStart(4, "0")}`);
const at = (xy: Float32Array, i: number) => ({ x: xy[2 * i] as number, y: xy[2 * i + 1] as number });
const apart = (xy: Float32Array, i: number, j: number) => {
  const [one, other] = [at(xy, i), at(xy, j)];
  return Math.hypot(one.x - other.x, one.y - other.y);
};

/** Two rings of 100, and 20 that know nobody. */
function rings() {
  const ids = idsOf(220);
  const from = Int32Array.from({ length: 200 }, (_, i) => i);
  const to = Int32Array.from({ length: 200 }, (_, i) => (i % 100 === 99 ? i - 99 : i + 1));
  return { ids, from, to };
}

describe("the first places", () => {
  test("give everyone a place, those who know nobody too, each another", () => {
    const { ids, from, to } = rings();
    const xy = firstPlaces(ids, from, to);
    expect(xy.every(Number.isFinite)).toBe(true);
    expect(new Set(ids.map((_, i) => JSON.stringify(at(xy, i)))).size).toBe(ids.length);
  });

  test("put those near who are near in the network, and components apart", () => {
    const { ids, from, to } = rings();
    const xy = firstPlaces(ids, from, to);
    expect(apart(xy, 0, 1)).toBeLessThan(apart(xy, 0, 50) / 4);
    const boxOf = (first: number) => {
      const places = Array.from({ length: 100 }, (_, i) => at(xy, first + i));
      const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    const [one, other] = [boxOf(0), boxOf(100)];
    const isApart =
      one.right < other.left || other.right < one.left || one.bottom < other.top || other.bottom < one.top;
    expect(isApart).toBe(true);
  });

  test("are the same for the same network, whatever the order of the rows and however often a pair is tied", () => {
    const { ids, from, to } = rings();
    const xy = firstPlaces(ids, from, to);
    const twice = firstPlaces(ids, Int32Array.of(...from, ...to), Int32Array.of(...to, ...from));
    const turned = firstPlaces(ids, from.toReversed(), to.toReversed());
    expect(turned).toEqual(xy);
    expect(twice).toEqual(xy);
  });

  test("are none for nobody", () => {
    expect(firstPlaces([], new Int32Array(), new Int32Array())).toHaveLength(0);
  });
});
