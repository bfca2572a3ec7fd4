/** Two spirals on one sheet: neither covers the other, and whom they share stands between, joined to every place on either side. */
import { expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { layBeside, laySpiral, type SpiralOrder, spiralNames, spiralSteps } from "../../../src/scene/index.ts";
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
