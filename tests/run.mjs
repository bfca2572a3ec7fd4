/** `npm test`: installs what is missing, then runs every check, the quick ones first, until one fails. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../src/host/findChromium.mjs";
import { orSayWhy } from "../src/host/sentences.mjs";
import { HOME, setUp } from "../src/host/setUp.mjs";

const RESULTS = join(HOME, "tests/results");
const tally = { passed: 0, failed: 0, flaky: 0 };

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} program a script of a package or of ours, from the checkout
 * @property {readonly string[]} words
 * @property {string} [nodeEnv] what NODE_ENV the step needs, whatever the user's is
 * @property {string} [report] where it writes how many tests passed
 */

/** @param {string} name @param {string} room a folder of tests @returns {Step} */
const vitest = (name, room) => ({
  name,
  program: "node_modules/vitest/vitest.mjs",
  words: [
    "run",
    `tests/${room}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=tests/results/${room}.json`,
  ],
  report: `${room}.json`,
});

/** @param {readonly string[]} words @returns {Step} */
const playwright = (...words) => ({
  name: "journeys and pictures",
  program: "node_modules/@playwright/test/cli.js",
  words: ["test", "--config=tests/e2e/playwright.config.ts", ...words],
  report: "playwright.json",
});

/** @type {Step} */
const build = { name: "build", program: "src/host/build.mjs", words: [], nodeEnv: "production" };

/** @type {readonly Step[]} */
const everything = [
  { name: "types", program: "node_modules/typescript/bin/tsc", words: ["--noEmit"] },
  { name: "lint", program: "node_modules/@biomejs/biome/bin/biome", words: ["ci", "--error-on-warnings", "."] },
  vitest("architecture", "architecture"),
  vitest("unit and property", "unit"),
  build,
  playwright(),
];

/** @type {Readonly<Record<string, readonly Step[]>>} */
const PLANS = { pictures: [build, playwright("--update-snapshots=changed")] };

/** @param {Step} step @param {string} chromium @returns {Promise<boolean>} whether it went well */
function run({ program, words, nodeEnv = "test" }, chromium) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(HOME, program), ...words], {
      cwd: HOME,
      stdio: ["ignore", "inherit", "inherit"],
      env: {
        ...process.env,
        NODE_ENV: nodeEnv,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, "playwright.json"),
      },
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });
}

const NOTHING = { passed: 0, failed: 0, flaky: 0 };

/** Adds a step's tests to the tally. A step that failed without a failed test counts as one. @param {Step} step @param {boolean} well */
function count({ report }, well) {
  const { passed, failed, flaky } = report === undefined ? NOTHING : readReport(report);
  tally.passed += passed;
  tally.flaky += flaky;
  tally.failed += well ? failed : Math.max(failed, 1);
}

/** @param {string} name */
function readReport(name) {
  try {
    const told = JSON.parse(readFileSync(join(RESULTS, name), "utf8"));
    if (told.stats !== undefined)
      return { passed: told.stats.expected, failed: told.stats.unexpected, flaky: told.stats.flaky };
    return { passed: told.numPassedTests, failed: told.numFailedTests, flaky: 0 };
  } catch {
    return NOTHING;
  }
}

await orSayWhy(async () => {
  try {
    setUp("npm test");
    const chromium = await findChromium();
    rmSync(RESULTS, { recursive: true, force: true });
    mkdirSync(RESULTS, { recursive: true });
    for (const step of PLANS[process.argv[2] ?? ""] ?? everything) {
      console.log(`\n── ${step.name} ${"─".repeat(60 - step.name.length)}`);
      const start = performance.now();
      const well = await run(step, chromium);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      count(step, well);
      if (!well) {
        console.log(`\n「${step.name}」で止まりました。上の表示をご覧ください。`);
        console.log(`Stopped at "${step.name}" after ${seconds} s; what it found stands above.`);
        process.exitCode = 1;
        return;
      }
      console.log(`${step.name}: ${seconds} s`);
    }
  } catch (error) {
    tally.failed += 1;
    throw error;
  }
});
if (tally.flaky > 0) console.log(`\n${tally.flaky} held only at the second try: look at them.`);
console.log(`\n${tally.passed + tally.flaky} passed, ${tally.failed} failed`);
