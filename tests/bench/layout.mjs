// @ts-nocheck: run by hand, for figures; what it calls inside the libraries has no types
/**
 * Layout to equal quality: ours, the library with the settings it infers, the library tuned, d3-force.
 * `node tests/bench/layout.mjs [--sizes 200,2000,10000,50000] [--seeds 1,2,3] [--most-seconds 60]`
 *
 * Time is that of the processor, spent on the engine's work alone; drawings are looked at in between and that is not counted.
 * Ours is the whole way from a task, through the door: numbering, start, rounds. Target: the stress of our answer within 2 %, its
 * neighbourhoods within 5 % (`qualityOf`, 100 sources). `>` marks who had not reached it when the run was ended.
 * The graphs: the invented city, grown by preference, blocks; a few of the real network of Zachary's karate club (1977).
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { graphsOf } from "./layoutGraphs.mjs";
import { runD3, runLibrary, startAtRandom, startByCommunity } from "./layoutRivals.mjs";

const HOME = resolve(import.meta.dirname, "../..");
const asked = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const sizes = asked("--sizes", "200,2000,10000,50000").split(",").map(Number);
const seeds = asked("--seeds", "1,2,3").split(",").map(Number);
const mostMs = 1000 * Number(asked("--most-seconds", "60"));

/** The core as the page has it: bundled, not module by module. */
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

const cpuMs = () => process.cpuUsage().user / 1000;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const shown = ({ ms, reached }) => `${reached ? " " : ">"}${ms.toFixed(0).padStart(7)} ms`;

const core = await loadCore();
const versions = ["graphology-layout-forceatlas2", "graphology-communities-louvain", "d3-force"].map(
  (name) => `${name} ${JSON.parse(readFileSync(join(HOME, "node_modules", name, "package.json"), "utf8")).version}`,
);
console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}, ${versions.join(", ")}`);

/** The whole of ours, then its way to the target. */
function runOurs(task, web) {
  const before = cpuMs();
  const { positions, engine, rounds, settled } = core.settlePositions(task);
  const whole = cpuMs() - before;
  const x = Float64Array.from(task.bodies, ({ id }) => positions[id].x);
  const y = Float64Array.from(task.bodies, ({ id }) => positions[id].y);
  const quality = core.qualityOf(web, x, y);
  const target = { stress: quality.stress * 1.02, neighbourhood: quality.neighbourhood * 0.95 };
  let spent = 0;
  let since = cpuMs();
  let reachedAt = null;
  core.settlePositions(task, {
    onRound: (look) => {
      spent += cpuMs() - since;
      if (reachedAt === null) {
        const xy = look();
        const at = core.qualityOf(
          web,
          Float64Array.from(x, (_, i) => (Number.isNaN(xy[2 * i]) ? 0 : xy[2 * i])),
          Float64Array.from(y, (_, i) => (Number.isNaN(xy[2 * i + 1]) ? 0 : xy[2 * i + 1])),
        );
        if (isGood(at, target)) reachedAt = spent;
      }
      since = cpuMs();
    },
  });
  return { whole, engine, rounds, settled, quality, target, to: { ms: reachedAt ?? whole, reached: true } };
}

function isGood({ stress, neighbourhood }, target) {
  return stress <= target.stress && neighbourhood >= target.neighbourhood;
}

const results = [];
for (const size of sizes) {
  for (const { name, task, web, seed } of graphsOf(core, size, seeds)) {
    const ours = runOurs(task, web);
    const isDone = (x, y) => isGood(core.qualityOf(web, x, y), ours.target);
    // At 50,000 the library needs minutes: a few rounds tell what one costs.
    const most = size >= 50_000 ? { rounds: 4, ms: mostMs } : { rounds: 2000, ms: mostMs };
    const rivals = {
      library: runLibrary(web, startAtRandom(web, seed), { isDone, most, cpuMs }),
      tuned: runLibrary(web, startByCommunity(web), { isDone, most, cpuMs, theta: 1.2 }),
      d3: runD3(web, { isDone, most, cpuMs }),
    };
    results.push({ size, name, seed, ours, rivals });
    const ratio = ({ ms }) => `${(ms / ours.to.ms).toFixed(1)}×`;
    console.log(
      `${name} ${web.count}/${web.sources.length} seed ${seed}: stress ${ours.quality.stress.toFixed(4)} neighbourhood ${ours.quality.neighbourhood.toFixed(3)} in ${ours.rounds} rounds` +
        `\n  ours ${shown(ours.to)} (whole ${ours.whole.toFixed(0)} ms)` +
        Object.entries(rivals)
          .map(([rival, run]) => ` · ${rival} ${shown(run)} ${ratio(run)}, a round ${run.roundMs.toFixed(1)} ms`)
          .join(""),
    );
  }
  const here = results.filter((one) => one.size === size && one.name !== "karate club");
  const ratios = (rival) => median(here.map(({ ours, rivals }) => rivals[rival].ms / ours.to.ms)).toFixed(1);
  console.log(`median at ${size}: library ${ratios("library")}×, tuned ${ratios("tuned")}×, d3-force ${ratios("d3")}×`);
}
const perRound = core.roundMsOf;
for (const size of sizes) {
  const [graph] = graphsOf(core, size, [seeds[0]]);
  const rival = results.find((one) => one.size === size && one.name === graph.name)?.rivals.library.roundMs;
  const own = perRound(graph.web, cpuMs);
  console.log(
    `a round at ${size}: ours ${own.toFixed(2)} ms, library ${rival?.toFixed(1)} ms, ${(rival / own).toFixed(1)}×`,
  );
}
const folder = join(HOME, "tests/results");
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "bench-layout.json"), JSON.stringify({ versions, node: process.version, results }, null, 2));
