/** The two pages that are set side by side: how each is built, told its camera, and known to be done. */
import { join } from "node:path";
import { build } from "vite";
import { HOME, RESULTS } from "./measuring.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * @typedef {object} Stack
 * @property {string} name
 * @property {string} page the folder of its build
 * @property {string} map what the wheel turns over
 * @property {string} playhead the slider of time; arrow keys move it
 * @property {() => string} camera asked in the page
 */

/** @type {Stack} */
const ours = {
  name: "Enishi",
  page: join(RESULTS, "bench-enishi"),
  map: "#map canvas",
  playhead: "[role=slider]",
  camera: () => document.querySelector("[data-camera]")?.getAttribute("data-camera") ?? "",
};

/** @type {Stack} */
const rival = {
  name: "sigma",
  page: join(RESULTS, "bench-rival"),
  map: "#map",
  playhead: "#day",
  camera: () => window.rival?.camera() ?? "",
};

/** Builds both as one would put them on a server. @returns {Promise<{ ours: Stack, rival: Stack }>} */
export async function buildStacks() {
  process.env.NODE_ENV = "production";
  const quiet = /** @type {const} */ ({ logLevel: "error" });
  await build({ configFile: join(HOME, "vite.config.ts"), mode: "hosted", ...quiet, build: { outDir: ours.page } });
  await build({
    configFile: false,
    root: join(HOME, "tests/bench/rival"),
    base: "./",
    ...quiet,
    build: { outDir: rival.page, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  return { ours, rival };
}
