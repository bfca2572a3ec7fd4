/**
 * The whole way in the browser, ours and the sigma stack in turn: from CSV bytes to the first picture and to the settled, complete
 * one; pictures a second under the wheel, standing and while the layout runs; a step of the playhead; memory.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findChromium } from "../../src/host/findChromium.mjs";
import { generatedFolder, judgeOf } from "./data.mjs";
import { inMs, median, printTable, ratio, times } from "./measuring.mjs";
import { servePage } from "./servePage.mjs";
import { buildStacks } from "./stacks.mjs";
import { watchPictures } from "./watchPictures.mjs";
import { underWheel } from "./wheel.mjs";

/** @typedef {import("./stacks.mjs").Stack} Stack */
/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {Awaited<ReturnType<typeof judgeOf>>} Judge */
/**
 * @typedef {object} Run
 * @property {number} first ms to the first picture
 * @property {number} settled ms to the settled, complete picture; where the run ended before it, the time it ended at
 * @property {boolean} reached whether it settled at all
 * @property {number} busyRate pictures a second under the wheel while the layout runs; NaN where it had ended
 * @property {number} rate pictures a second under the wheel
 * @property {number} p95 95th percentile of the time between two pictures
 * @property {number} playhead ms from the key to the picture, median
 * @property {number} heapMB
 * @property {number} longest the longest task of the page's thread until settled
 */

const SIZES = [500, 2000, 10_000, 50_000];
/** A rival that has not settled by then is told as a lower bound. */
const PATIENCE_MS = 90_000;
/** As good as the best: within a twentieth. */
const EQUAL = 1.05;
/** Not better any more: by less than a hundredth over the second half of the time. */
const STILL = 1.01;
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @param {{ rounds: number, sizes?: readonly number[] }} options */
export async function benchPage({ rounds, sizes = SIZES }) {
  const stacks = await buildStacks();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ARGS });
  const told = [];
  for (const size of sizes) {
    const data = await generatedFolder({ actors: size, ties: 2 * size, seed: size });
    const judge = await judgeOf(data);
    /** @type {{ ours: Run[], rival: Run[] }} */
    const runs = { ours: [], rival: [] };
    for (let round = 0; round < rounds; round++) {
      runs.ours.push(await runOnce(browser, stacks.ours, data, null));
      runs.rival.push(await runOnce(browser, stacks.rival, data, judge));
    }
    told.push({ size, runs });
    show(size, runs);
  }
  await browser.close();
  return { chromium: browser.version(), told };
}

/**
 * @param {import("@playwright/test").Browser} browser @param {Stack} stack @param {import("./data.mjs").Generated} data
 * @param {Judge | null} judge `null` for ours, which says itself when it is done
 */
async function runOnce(browser, stack, data, judge) {
  const server = await servePage({ page: stack.page, data: data.folder });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "ja-JP",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(watchPictures);
  await page.goto(server.url, { waitUntil: "commit" });
  await page.waitForFunction(() => (window.pictures?.first ?? 0) > 0, null, { timeout: PATIENCE_MS });
  const first = await page.evaluate(() => window.pictures?.first ?? Number.NaN);
  await page.evaluate(`window.pictures.camera = ${stack.camera}`);
  const settles = judge === null ? settledOurs(page) : settledRival(page, judge);
  const { ms: settled, reached } = await settles;
  const longest = await page.evaluate(() => window.pictures?.longest ?? Number.NaN);
  const { rate, p95 } = await underWheel(page, stack);
  const playhead = await stepPlayhead(page, stack);
  const heapMB = await heapOf(page);
  await context.close();
  const busyRate = await whileLayingOut(browser, stack, server.url);
  server.close();
  return { first, settled, reached, busyRate, rate, p95, playhead, heapMB, longest };
}

/** Ours says itself when its job is idle; then the last picture is the complete one. @param {Page} page */
async function settledOurs(page) {
  await page.waitForSelector('#map[data-job="idle"] [data-letters="ready"]', {
    timeout: PATIENCE_MS,
    state: "attached",
  });
  await page.waitForFunction(() => performance.now() - (window.pictures?.last ?? 0) > 400, null, {
    timeout: PATIENCE_MS,
  });
  return { ms: await page.evaluate(() => window.pictures?.last ?? Number.NaN), reached: true };
}

/**
 * The sigma page has no moment at which it says that it is done. It has settled where its layout is within a twentieth of the best it
 * came to, in stress and in neighbourhoods, once it does not get better any more or patience ends.
 * @param {Page} page @param {Judge} judge
 */
async function settledRival(page, judge) {
  /** @type {{ ms: number, stress: number, neighbourhood: number }[]} */
  const seen = [];
  const start = performance.now();
  let reached = false;
  let pause = 500;
  while (!reached && performance.now() - start < PATIENCE_MS) {
    await page.waitForTimeout(pause);
    const now = await page.evaluate(() => {
      const snapshot = window.rival?.snapshots.at(-1);
      return { ids: window.rival?.ids() ?? [], ms: snapshot?.ms ?? 0, places: Array.from(snapshot?.places ?? []) };
    });
    if (now.places.length > 0) seen.push({ ms: now.ms, ...judge(now.ids, now.places) });
    pause = Math.min(4000, pause * 1.15);
    const half = seen.slice(0, Math.ceil(seen.length / 2));
    const [best, bestOfHalf] = [leastOf(seen), leastOf(half)];
    reached = seen.length >= 12 && bestOfHalf.stress <= STILL * best.stress && best.kept <= STILL * bestOfHalf.kept;
  }
  await page.evaluate(() => window.rival?.stop());
  const best = leastOf(seen);
  const equal = seen.find(
    ({ stress, neighbourhood }) => stress <= EQUAL * best.stress && neighbourhood * EQUAL >= best.kept,
  );
  return { ms: equal?.ms ?? PATIENCE_MS, reached };
}

/** @param {readonly { stress: number, neighbourhood: number }[]} seen */
function leastOf(seen) {
  return {
    stress: Math.min(...seen.map(({ stress }) => stress)),
    kept: Math.max(...seen.map(({ neighbourhood }) => neighbourhood)),
  };
}

/** From the key to the next picture, by the browser's own count. @param {Page} page @param {Stack} stack */
async function stepPlayhead(page, stack) {
  const slider = page.locator(stack.playhead).first();
  if ((await slider.count()) === 0) return Number.NaN;
  await slider.focus();
  await page.evaluate(() => {
    if (window.pictures) window.pictures.inputs = [];
  });
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowRight", "ArrowLeft", "ArrowRight", "ArrowLeft"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  const inputs = await page.evaluate(() => window.pictures?.inputs ?? []);
  const downs = inputs.filter(({ name }) => name === "keydown").map(({ duration }) => duration);
  // what took less than two frames is not told by the browser
  return downs.length === 0 ? 16 : median(downs);
}

/** @param {Page} page */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN) / 2 ** 20;
}

/** Under the wheel from the first picture on, for as long as the layout runs, two seconds at most. @param {import("@playwright/test").Browser} browser @param {Stack} stack @param {string} url */
async function whileLayingOut(browser, stack, url) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "ja-JP",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.addInitScript(watchPictures);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => (window.pictures?.first ?? 0) > 0, null, { timeout: PATIENCE_MS });
  await page.evaluate(`window.pictures.camera = ${stack.camera}`);
  const { rate } = await underWheel(page, stack, 2000);
  await context.close();
  return rate;
}

/** @param {number} size @param {{ ours: Run[], rival: Run[] }} runs */
function show(size, { ours, rival }) {
  /** @param {keyof Run} key @param {Run[]} runs */
  const of = (key, runs) => runs.map((run) => Number(run[key]));
  /** @param {string} head @param {keyof Run} key @param {(value: number) => string} write @param {boolean} more is better */
  const row = (head, key, write, more) => {
    const [mine, its] = [of(key, ours), of(key, rival)];
    return [head, write(median(mine)), write(median(its)), times(more ? ratio(mine, its) : ratio(its, mine))];
  };
  const perSecond = (/** @type {number} */ value) => value.toFixed(1);
  console.log(`${size} actors, ${2 * size} ties (${ours.length} rounds, medians)`);
  printTable(
    ["", "Enishi", "sigma stack", "better by"],
    [
      row("first picture", "first", inMs, false),
      row(
        "settled and complete",
        "settled",
        (ms) => `${inMs(ms)}${rival.some(({ reached }) => !reached) && ms >= PATIENCE_MS ? "+" : ""}`,
        false,
      ),
      row("pictures/s under the wheel", "rate", perSecond, true),
      row("95th percentile between two", "p95", inMs, false),
      row("pictures/s while laying out", "busyRate", perSecond, true),
      row("step of the playhead", "playhead", inMs, false),
      row("longest task", "longest", inMs, false),
      row("heap of the page, MB", "heapMB", (value) => value.toFixed(0), false),
    ],
  );
}

if (!existsSync(join(import.meta.dirname, "rival"))) throw new Error("the rival's page is missing");
