/** Finds a Chromium for the tests: one that is there, else one that can be installed. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Stop, say, sentences } from "./sentences.mjs";
import { HOME } from "./setUp.mjs";

const { env, platform } = process;

/** Where browsers usually are, by platform, the best first. */
const USUAL = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [join(folder, "Google/Chrome/Application/chrome.exe"), join(folder, "Microsoft/Edge/Application/msedge.exe")],
  ),
};

/** The path of a Chromium that is installed, or `null`. Asks `CHROMIUM_PATH` first, Playwright's own last. */
export async function installedChromium() {
  const usual = platform in USUAL ? USUAL[/** @type {keyof typeof USUAL} */ (platform)] : [];
  const { chromium } = await import("@playwright/test");
  const places = [env.CHROMIUM_PATH, ...usual, chromium.executablePath()];
  return places.find((place) => place !== undefined && place !== "" && existsSync(place)) ?? null;
}

/** The path of a Chromium, installing one where none is: Debian's for root, else Playwright's. Throws a `Stop` when neither can be had. */
export async function findChromium() {
  const found = await installedChromium();
  if (found !== null) return found;
  say(sentences.installingChromium());
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const apt = { env: { ...env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["update", "-qq"], apt);
    run("apt-get", ["install", "-y", "-qq", "chromium"], apt);
  }
  if ((await installedChromium()) === null) {
    run(process.execPath, [join(HOME, "node_modules/@playwright/test/cli.js"), "install", "chromium"]);
  }
  const now = await installedChromium();
  if (now === null) throw new Stop(sentences.noChromium());
  return now;
}

/** @param {string} command @param {readonly string[]} words @param {import("node:child_process").SpawnSyncOptions} [options] */
function run(command, words, options = {}) {
  spawnSync(command, words, { stdio: ["ignore", "ignore", "inherit"], ...options });
}
