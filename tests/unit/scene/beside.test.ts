/** Two spirals on one sheet: neither covers the other, and whom they share stands between, joined to every place on either side. */
import { expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { layBeside, laySpiral, type SpiralOrder, spiralNames, spiralSteps } from "../../../src/scene/index.ts";
import { actor, dataset, episode, story } from "../../builders.ts";
import { dataset as sample } from "../data/sample.ts";

const network = buildNetwork(sample);
const names = spiralNames(network);
const measure = (text: string, size: number) => Array.from(text).length * size;
const order: SpiralOrder = "told";

function woundOf(story: string) {
  const steps = spiralSteps(network, network.episodes.get(story) ?? []);
  const room = { width: 640, height: 800 };
  return laySpiral({ steps, texts: new Map(), names, order, room, scale: 1, content: "names" });
}

const first = woundOf("kodomo-mirai");
const second = woundOf("hamakko-minami-story");
const pair = layBeside(first, second, names, 1, measure);

test("both spirals lie within the sheet, and the second begins behind the first", () => {
  const [left, right] = [first, second].map(({ bounds }, i) => {
    const shift = pair.shifts[i] ?? { x: 0, y: 0 };
    return { left: bounds.left + shift.x, right: bounds.right + shift.x, top: bounds.top + shift.y };
  });
  expect(left?.left).toBeCloseTo(0);
  expect(right?.right).toBeCloseTo(pair.bounds.right);
  expect(right?.left).toBeGreaterThan(left?.right ?? Number.POSITIVE_INFINITY);
  expect(Math.min(left?.top ?? -1, right?.top ?? -1)).toBeGreaterThanOrEqual(0);
});

test("exactly those who stand on both are shared, joined to each bead with one nearest a side", () => {
  const there = new Set(second.beads.map(({ actor }) => actor));
  const both = new Set(first.beads.map(({ actor }) => actor).filter((actor) => there.has(actor)));
  expect(new Set(pair.shared.map(({ actor }) => actor))).toEqual(both);
  expect(both.size).toBeGreaterThan(0);
  for (const { actor, links } of pair.shared) {
    const beads = [...first.beads, ...second.beads].filter((bead) => bead.actor === actor);
    expect(links).toHaveLength(beads.length);
    for (const side of [0, 1]) expect(links.filter((link) => link.side === side && link.nearest)).toHaveLength(1);
  }
});

test("the same spirals give the same sheet", () => {
  expect(layBeside(first, second, names, 1, measure)).toEqual(pair);
});

test("many shared actors stand in the order of their places on either side, none over another", () => {
  const data = dataset({
    actors: Array.from({ length: 8 }, (_, i) => actor(`a${i}`)),
    stories: [story("p"), story("q")],
    episodes: [
      ...Array.from({ length: 8 }, (_, i) => episode("p", i + 1, { actors: [`a${i}`] })),
      ...Array.from({ length: 8 }, (_, i) => episode("q", i + 1, { actors: [`a${(i * 5) % 8}`] })),
    ],
  });
  const own = buildNetwork(data);
  const wound = (id: string) =>
    laySpiral({
      ...{ texts: new Map(), names: spiralNames(own), order, scale: 1, content: "names" as const },
      steps: spiralSteps(own, own.episodes.get(id) ?? []),
      room: { width: 560, height: 600 },
    });
  const laid = layBeside(wound("p"), wound("q"), spiralNames(own), 1, measure);
  expect(laid.shared).toHaveLength(8);
  const high = laid.shared.map(({ links }) => {
    // as seen from the middle of the column, where they were put in order
    const sides = [0, 1].map((side) => links.filter((link) => link.side === side).map(({ to }) => to.y));
    return sides.flat().reduce((sum, y) => sum + y, 0) / sides.flat().length;
  });
  expect(high).toEqual(high.toSorted((a, b) => a - b));
  const places = laid.shared.map(({ at }) => at.y);
  for (const [i, y] of places.entries()) if (i > 0) expect(y - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(76);
  for (const { at } of laid.shared) expect(at.y).toBeLessThan(laid.bounds.bottom);
});
