/**
 * Exact betweenness of 10,000 actors, ours against graphology-metrics, in turn: `node tests/bench/betweenness.mjs [rounds]`.
 * Both count the same collapsed network without direction; the numbers are compared before the times are told.
 */
import { resolve } from "node:path";
import { UndirectedGraph } from "graphology";
import measure from "graphology-metrics/centrality/betweenness.js";
import { runnerImport } from "vite";

const ACTORS = 10_000;
const TIES = 30_000;
const rounds = Number(process.argv[2] ?? 3);

/** @type {{ module: typeof import("../../src/analysis/measures.ts") }} */
const { module } = await runnerImport(resolve(import.meta.dirname, "../../src/analysis/measures.ts"), {
  root: resolve(import.meta.dirname, "../.."),
  configFile: false,
  logLevel: "error",
});
const { betweenness, flatGraph, seededChance } = module;

// Newcomers tie to two earlier actors, the busier the likelier (as recorded introductions do), and some ties are at random.
const chance = seededChance(20211204);
const ends = [0, 1];
const pairs = new Set(["0,1"]);
/** @type {(a: number, b: number) => void} */
const tie = (a, b) => {
  const pair = a < b ? `${a},${b}` : `${b},${a}`;
  if (a === b || pairs.has(pair)) return;
  pairs.add(pair);
  ends.push(a, b);
};
for (let actor = 2; actor < ACTORS; actor++) {
  tie(actor, /** @type {number} */ (ends[Math.floor(chance() * ends.length)]));
  tie(actor, /** @type {number} */ (ends[Math.floor(chance() * ends.length)]));
}
while (pairs.size < TIES) tie(Math.floor(chance() * ACTORS), Math.floor(chance() * ACTORS));

const ids = Array.from({ length: ACTORS }, (_, at) => String(at));
const rows = [...pairs].map((pair) => {
  const comma = pair.indexOf(",");
  return { from: pair.slice(0, comma), to: pair.slice(comma + 1) };
});
const flat = flatGraph(ids, rows, { directed: false });
const library = new UndirectedGraph();
for (const id of ids) library.addNode(id);
for (const { from, to } of rows) library.addUndirectedEdge(from, to);

/**
 * Time on the processor, not on the clock: others may be at work on the same machine.
 * @template Result
 * @param {() => Result} work
 */
const timed = (work) => {
  const before = process.cpuUsage();
  const result = work();
  return { result, ms: process.cpuUsage(before).user / 1000 };
};
/** @type {number[]} */
const ours = [];
/** @type {number[]} */
const theirs = [];
for (let round = 0; round < rounds; round++) {
  const mine = timed(() => betweenness(flat).raw);
  const other = timed(() => measure(library, { getEdgeWeight: null, normalized: false }));
  const worst = ids.reduce((most, id, at) => {
    const known = other.result[id] ?? Number.NaN;
    return Math.max(most, Math.abs((mine.result[at] ?? Number.NaN) - known) / Math.max(1, Math.abs(known)));
  }, 0);
  if (!(worst <= 1e-9)) throw new Error(`the numbers part by ${worst}`);
  ours.push(mine.ms);
  theirs.push(other.ms);
  console.log(`round ${round + 1}: ours ${mine.ms.toFixed(0)} ms, graphology-metrics ${other.ms.toFixed(0)} ms`);
}
/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const ratios = theirs.map((ms, at) => ms / (ours[at] ?? Number.NaN));
console.log(`${ACTORS} actors, ${pairs.size} ties: median ${median(ratios).toFixed(2)} times as fast`);
