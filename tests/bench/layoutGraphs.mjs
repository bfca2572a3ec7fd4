/** The graphs of the layout bench: three kinds that grow to any size, each from several seeds, and a real one. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HOME } from "./measuring.mjs";

/** @typedef {import("../../src/layout/index.ts").LayoutTask} LayoutTask */
/** @typedef {import("../../src/layout/index.ts").Web} Web */
/** @typedef {{ readonly name: string; readonly seed: number; readonly task: LayoutTask; readonly web: Web }} BenchGraph */

/** The karate club is set against the smallest graphs. */
const SMALLEST = 200;

/** @param {number} seed @returns {() => number} 0 to 1, the same for the same seed */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @param {number} count @param {readonly (readonly [number, number])[]} ends loops and doubles are passed over @returns {LayoutTask} */
function taskOf(count, ends) {
  const seen = new Set();
  /** @type {LayoutTask["springs"][number][]} */
  const springs = [];
  for (const [a, b] of ends) {
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key)) continue;
    seen.add(key);
    springs.push({ source: `n${a}`, target: `n${b}`, weight: 1 });
  }
  const bodies = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    radius: 13,
    labelWidth: 80,
    labelHeight: 20,
    fixed: null,
  }));
  return { bodies, springs };
}

/** Newcomers tie to two earlier ones, the busier the likelier. @param {number} count @param {number} seed */
function grown(count, seed) {
  const chance = chanceOf(seed);
  const ends = [0];
  /** @type {[number, number][]} */
  const edges = [];
  for (let i = 1; i < count; i++)
    for (let k = 0; k < Math.min(i, 2); k++) {
      const other = ends[Math.floor(chance() * ends.length)] ?? 0;
      edges.push([other, i]);
      ends.push(other, i);
    }
  return taskOf(count, edges);
}

/** Blocks of about 120, most ties inside. @param {number} count @param {number} seed */
function blocks(count, seed) {
  const chance = chanceOf(seed);
  const groups = Math.max(4, Math.round(count / 120));
  /** @type {[number, number][]} */
  const edges = [];
  for (let i = 1; i < count; i++) edges.push([i < groups ? Math.floor(chance() * i) : i - groups, i]);
  while (edges.length < 2 * count) {
    const a = Math.floor(chance() * count);
    const mate = (a % groups) + groups * Math.floor(chance() * Math.floor(count / groups));
    edges.push([a, chance() < 0.85 ? mate % count : Math.floor(chance() * count)]);
  }
  return taskOf(count, edges);
}

/**
 * Each kind from each seed, as the task of ours and as numbered springs for all.
 * @param {typeof import("./layoutCore.ts")} core @param {number} size @param {readonly number[]} seeds @returns {Generator<BenchGraph>}
 */
export function* graphsOf(core, size, seeds) {
  for (const seed of seeds) {
    const city = core.buildNetwork(core.inventCity({ actors: size, ties: 2 * size, seed }));
    yield graphOf("city", seed, core.layoutTaskOf(city, {}));
    yield graphOf("grown", seed, grown(size, seed));
    yield graphOf("blocks", seed, blocks(size, seed));
  }
  if (size <= SMALLEST) yield graphOf("karate club", 0, karateTask(core));
}

/** What the page opens with, labels and introductions and all. @param {typeof import("./layoutCore.ts")} core @returns {LayoutTask} */
export function sampleTask(core) {
  const names = readdirSync(join(HOME, "data")).filter((name) => name.endsWith(".csv"));
  const files = names.sort().map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(HOME, "data", name))) }));
  return core.layoutTaskOf(core.buildNetwork(core.readDataset(files).dataset), {});
}

/** Zachary's club as the tests of the measures have it. @param {typeof import("./layoutCore.ts")} core */
function karateTask(core) {
  const { ids, both } = core.karateClub();
  /** @type {[number, number][]} */
  const ends = [];
  for (const i of ids.keys())
    for (const other of both.targets.subarray(both.starts[i], both.starts[i + 1])) ends.push([i, other]);
  return taskOf(ids.length, ends);
}

/** @param {string} name @param {number} seed @param {LayoutTask} task @returns {BenchGraph} */
function graphOf(name, seed, task) {
  const numberOf = new Map(task.bodies.map(({ id }, i) => [id, i]));
  const web = {
    count: task.bodies.length,
    sources: Int32Array.from(task.springs, ({ source }) => numberOf.get(source) ?? 0),
    targets: Int32Array.from(task.springs, ({ target }) => numberOf.get(target) ?? 0),
    weights: Float64Array.from(task.springs, ({ weight }) => Math.min(3, weight)),
  };
  return { name, seed, task, web };
}
