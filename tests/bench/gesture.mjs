/**
 * Measures the map under the hand: how many pictures a second it really draws while the wheel turns, zooming in and out in turn, and
 * how long the longest waits between two of them were. A picture counts when the camera it was drawn for is another one than the
 * picture's before. `node tests/bench/gesture.mjs ADDRESS [--seconds 6] [--profile FILE]`, with the page served at the address.
 */
import { writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const [address, ...words] = process.argv.slice(2);
if (!address) throw new Error("call it with the address of a served page");
/** @param {string} name @param {string} otherwise */
const wish = (name, otherwise) => (words.includes(name) ? words[words.indexOf(name) + 1] : otherwise);
const seconds = Number(wish("--seconds", "6"));
const profile = wish("--profile", "");
const duringLayout = words.includes("--while-laying-out");

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--force-color-profile=srgb"],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "ja-JP" });
await page.goto(address);
await page.waitForSelector('#map [data-ready="true"]', { timeout: 300_000 });
if (!duringLayout) {
  await page.waitForFunction(() => document.querySelector("#map")?.getAttribute("data-job") === "idle", null, {
    timeout: 600_000,
  });
  await page.waitForTimeout(2000);
}

await page.evaluate(() => {
  /** @type {number[]} */
  const drawn = [];
  const ground = document.querySelector("[data-camera]");
  if (!ground) throw new Error("there is no map");
  // an attribute that changes when, and only when, a picture was drawn for another camera
  new MutationObserver(() => drawn.push(performance.now())).observe(ground, { attributeFilter: ["data-camera"] });
  /** @type {number[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: "longtask",
  });
  Object.assign(window, { measured: { drawn, tasks } });
});
const box = (await page.locator("[data-camera]").boundingBox()) ?? { x: 0, y: 0, width: 1280, height: 800 };

const session = await page.context().newCDPSession(page);
if (profile) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  await session.send("Profiler.start");
}
/** @type {unknown[]} */
const frames = [];
session.on("Tracing.dataCollected", ({ value }) => {
  frames.push(...value.filter((event) => "name" in event && String(event.name) === "Display::DrawAndSwap"));
});
await session.send("Tracing.start", { traceConfig: { includedCategories: ["viz"] }, transferMode: "ReportEvents" });
const camera = await page.locator("[data-camera]").getAttribute("data-camera");
const begin = Date.now();
// the wheel turns in the page, so that no wire between two programs sets the pace: fourteen notches nearer, fourteen back
const notches = await page.evaluate(
  ({ seconds, x, y }) =>
    new Promise((resolve) => {
      const ground = document.elementFromPoint(x, y);
      let notch = 0;
      const turning = setInterval(() => {
        const deltaY = Math.floor(notch / 14) % 2 === 0 ? -60 : 60;
        const turn = { deltaY, clientX: x, clientY: y, bubbles: true, cancelable: true };
        ground?.dispatchEvent(new WheelEvent("wheel", turn));
        notch++;
      }, 16);
      setTimeout(() => {
        clearInterval(turning);
        resolve(notch);
      }, seconds * 1000);
    }),
  { seconds, x: box.x + box.width * 0.45, y: box.y + box.height * 0.5 },
);
const took = (Date.now() - begin) / 1000;
const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
await session.send("Tracing.end");
await complete;
if (profile) writeFileSync(profile, JSON.stringify((await session.send("Profiler.stop")).profile));
const { drawn, tasks } = /** @type {{ drawn: number[], tasks: number[] }} */ (
  await page.evaluate(() => Reflect.get(window, "measured"))
);
const waits = drawn
  .slice(1)
  .map((at, i) => at - Number(drawn[i]))
  .sort((a, b) => a - b);
/** @param {number} share */
const part = (share) =>
  Math.round((waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? Number.NaN) * 10) / 10;
console.log(
  JSON.stringify({
    picturesPerSecond: Math.round((drawn.length / took) * 10) / 10,
    shownPerSecond: Math.round((frames.length / took) * 10) / 10,
    medianMs: part(0.5),
    p95Ms: part(0.95),
    longestMs: part(1),
    notches,
    longTasks: tasks.length,
    longestTaskMs: Math.max(0, ...tasks),
    from: camera,
  }),
);
await browser.close();
