/** How the journeys and pictures run: one Chromium, no network but this machine, everything that could differ held still. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { installedChromium } from "../../src/host/findChromium.mjs";
import { GALLERY, GALLERY_PORT, HOME, HOSTED, HOSTED_PORT, LIVE, LIVE_FOLDER, LIVE_PORT } from "./places.ts";

const chromium = process.env.CHROMIUM_PATH ?? (await installedChromium());

/** What promises a time is measured last, with nothing beside it. */
const TIMED = "live-folder.spec.ts";

const serve = (script: string, words: readonly string[], url: string) => ({
  command: [`"${process.execPath}"`, join("tests/e2e", script), ...words].join(" "),
  cwd: HOME,
  url,
  reuseExistingServer: false,
  timeout: 120_000,
  gracefulShutdown: { signal: "SIGTERM" as const, timeout: 3000 },
});

export default defineConfig({
  testDir: join(HOME, "tests/e2e"),
  outputDir: join(HOME, "tests/results/playwright"),
  snapshotPathTemplate: join(HOME, "tests/e2e/pictures/{testFileName}/{arg}{ext}"),
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // the machine is shared: what fails once and then holds is told as flaky, and does not stop everybody
  retries: 1,
  timeout: 120_000,
  reporter: [["list"], ["json"]],
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.01, threshold: 0.2, animations: "disabled", caret: "hide", scale: "css" },
  },
  use: {
    baseURL: HOSTED,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium === null ? {} : { executablePath: chromium }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--font-render-hinting=none",
        "--force-color-profile=srgb",
      ],
    },
  },
  projects: [
    { name: "journeys", testIgnore: TIMED },
    { name: "timed", testMatch: TIMED, dependencies: ["journeys"] },
  ],
  webServer: [
    serve("../../src/host/serveDist.mjs", [String(HOSTED_PORT)], HOSTED),
    serve("serveLive.mjs", [`"${LIVE_FOLDER}"`, String(LIVE_PORT)], LIVE),
    ...(existsSync(join(HOME, "tests/gallery/index.html"))
      ? [serve("serveGallery.mjs", [String(GALLERY_PORT)], GALLERY)]
      : []),
  ],
});
