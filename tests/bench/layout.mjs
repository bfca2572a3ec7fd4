/**
 * Layout to equal quality: ours, the library with the settings it infers, the library tuned, d3-force.
 * `node tests/bench/layout.mjs [--sizes 200,2000,10000,50000] [--seeds 3] [--most-seconds 20]`
 *
 * Time is that of the processor, spent on the engine's work alone; drawings are looked at in between and that is not counted.
 * Ours is the whole way from a task, through the door: numbering, start, rounds. Target: the stress of our answer within 2 %, its
 * neighbourhoods within 5 % (`qualityOf`). `>` marks who had not reached it when the run was ended: its figure is a lower bound.
 * The sample, which is small enough to be refined, is timed by the clock: what the first map of a page takes, and what the next ones take.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { graphsOf, sampleTask } from "./layoutGraphs.mjs";
import { runD3, runLibrary, startAtRandom, startByCommunity } from "./layoutRivals.mjs";
import { HOME, inMs, machine, median, RESULTS, times } from "./measuring.mjs";

/** @typedef {typeof import("./layoutCore.ts")} Core */
/** @typedef {import("./layoutGraphs.mjs").BenchGraph} BenchGraph */

const SAMPLE_RUNS = 25;
/** The first few of them are made by code that the engine is still compiling. */
const WARMING = 5;
const QUALITY = `Equal quality: stress (Kamada & Kawai, drawn distances scaled as fits best, seen from 100 actors) at most 2 % above that of
ours, and neighbourhoods (of all within two steps, how many are among as many nearest: Jaccard) at least 95 % of ours.
Processor time of the engine alone; ">": not reached when the run was ended. Up to 200 actors ours also clears lines, marks and
labels of one another, which this quality does not see and the others do not do.`;
const SIZES = [200, 2000, 10_000, 50_000];
/** At most this long for each rival on each graph, in processor time. */
const MOST_SECONDS = 20;

const cpuMs = () => process.cpuUsage().user / 1000;
/** The core as the page has it: bundled, not module by module. @returns {Promise<Core>} */
async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), "enishi-bench-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      root: HOME,
      publicDir: false,
      build: {
        outDir: folder,
        target: "es2022",
        lib: { entry: join(import.meta.dirname, "layoutCore.ts"), formats: ["es"], fileName: "core" },
      },
    });
    return await import(pathToFileURL(join(folder, "core.js")).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The whole of ours, then its way to the target. @param {Core} core @param {BenchGraph} graph */
function runOurs(core, { task, web }) {
  const before = cpuMs();
  const { positions, engine, rounds, settled } = core.settlePositions(task);
  const whole = cpuMs() - before;
  const x = Float64Array.from(task.bodies, ({ id }) => positions[id]?.x ?? Number.NaN);
  const y = Float64Array.from(task.bodies, ({ id }) => positions[id]?.y ?? Number.NaN);
  const quality = core.qualityOf(web, x, y);
  /** @param {Float64Array} px @param {Float64Array} py */
  const isGood = (px, py) => {
    const { stress, neighbourhood } = core.qualityOf(web, px, py);
    return stress <= quality.stress * 1.02 && neighbourhood >= quality.neighbourhood * 0.95;
  };
  let spent = 0;
  let since = cpuMs();
  /** @type {number | null} */
  let reachedAt = null;
  core.settlePositions(task, {
    onRound: (look) => {
      spent += cpuMs() - since;
      if (reachedAt === null) {
        const xy = look();
        /** @param {number} axis */
        const seen = (axis) => x.map((_, i) => (Number.isNaN(xy[2 * i + axis]) ? 0 : (xy[2 * i + axis] ?? 0)));
        if (isGood(seen(0), seen(1))) reachedAt = spent;
      }
      since = cpuMs();
    },
  });
  return { whole, engine, rounds, settled, quality, ms: reachedAt ?? whole, isGood };
}

/** @param {Core} core */
function timeSample(core) {
  const task = sampleTask(core);
  const ms = Array.from({ length: SAMPLE_RUNS }, () => {
    const before = performance.now();
    core.settlePositions(task);
    return performance.now() - before;
  });
  return { actors: task.bodies.length, firstMs: ms[0] ?? Number.NaN, thenMs: median(ms.slice(WARMING)) };
}

/** One graph, every engine. @param {Core} core @param {BenchGraph} graph @param {number} mostMs */
function race(core, graph, mostMs) {
  const { web, seed } = graph;
  const { isGood, ...ours } = runOurs(core, graph);
  const terms = { isDone: isGood, most: { rounds: 2000, ms: mostMs }, cpuMs };
  const rivals = {
    library: runLibrary(web, startAtRandom(web, seed), terms),
    tuned: runLibrary(web, startByCommunity, terms, 1.2),
    d3: runD3(web, terms),
  };
  return {
    name: graph.name,
    seed,
    nodes: web.count,
    edges: web.sources.length,
    ours,
    rivals,
    ourRoundMs: core.roundMsOf(web, cpuMs),
  };
}

/** @param {ReturnType<typeof race>} one */
function line({ name, seed, nodes, edges, ours, rivals, ourRoundMs }) {
  const rows = Object.entries(rivals).map(([rival, { ms, reached, roundMs }]) => {
    const sign = reached ? "" : ">";
    return `${rival} ${sign}${ms.toFixed(0)} ms = ${sign}${times(ms / ours.ms)} (a round ${times(roundMs / ourRoundMs)})`;
  });
  return (
    `${name} ${nodes}/${edges} seed ${seed}: ours ${ours.ms.toFixed(0)} ms (whole ${ours.whole.toFixed(0)}, ` +
    `stress ${ours.quality.stress.toFixed(3)}, neighbours ${ours.quality.neighbourhood.toFixed(3)})\n  ${rows.join(" · ")}`
  );
}

/**
 * Every size from as many seeds as rounds, each kind of graph; prints as it goes.
 * @param {{ rounds: number; sizes?: readonly number[]; mostSeconds?: number }} options
 */
export async function benchLayout({ rounds, sizes = SIZES, mostSeconds = MOST_SECONDS }) {
  const core = await loadCore();
  const sample = timeSample(core);
  console.log(`sample, ${sample.actors} actors: first ${inMs(sample.firstMs)}, then ${inMs(sample.thenMs)} (median)`);
  console.log(QUALITY);
  const results = [];
  for (const size of sizes) {
    const seeds = Array.from({ length: rounds }, (_, i) => i + 1);
    const here = [];
    for (const graph of graphsOf(core, size, seeds)) {
      const one = race(core, graph, 1000 * mostSeconds);
      console.log(line(one));
      here.push(one);
    }
    const grown = here.filter(({ name }) => name !== "karate club");
    /** @param {"library" | "tuned" | "d3"} rival */
    const medians = (rival) => ({
      toQuality: median(grown.map(({ ours, rivals }) => rivals[rival].ms / ours.ms)),
      isLowerBound: grown.some(({ rivals }) => !rivals[rival].reached),
      round: median(grown.map(({ ourRoundMs, rivals }) => rivals[rival].roundMs / ourRoundMs)),
    });
    const ratios = { library: medians("library"), tuned: medians("tuned"), d3: medians("d3") };
    for (const [rival, { toQuality, isLowerBound, round }] of Object.entries(ratios))
      console.log(
        `median at ${size}: ${rival} ${isLowerBound ? "at least " : ""}${times(toQuality)}, a round ${times(round)}`,
      );
    const wholeMs = median(grown.map(({ ours }) => ours.whole));
    const before = results.at(-1);
    const growth = before ? `, ${times(wholeMs / before.wholeMs)} that at ${before.size}` : "";
    console.log(`median at ${size}: the whole of ours ${inMs(wholeMs)}${growth}`);
    results.push({ size, ratios, wholeMs, graphs: here });
  }
  return { sample, sizes: results };
}

if (process.argv[1] === import.meta.filename) {
  const asked = (/** @type {string} */ name, /** @type {string} */ otherwise) => {
    const at = process.argv.indexOf(name);
    return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
  };
  const here = machine();
  console.log(`${here.processor}, ${here.cores} cores, ${here.memoryGB} GB, Node ${here.node}`);
  const results = await benchLayout({
    rounds: Number(asked("--seeds", "3")),
    sizes: asked("--sizes", SIZES.join(",")).split(",").map(Number),
    mostSeconds: Number(asked("--most-seconds", String(MOST_SECONDS))),
  });
  mkdirSync(RESULTS, { recursive: true });
  const told = { machine: here, when: new Date().toISOString(), layout: results };
  writeFileSync(join(RESULTS, "bench-layout.json"), `${JSON.stringify(told, null, 2)}\n`);
}
