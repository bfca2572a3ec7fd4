/** How the tests without a browser run: the same modules as the page, in Node. */
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { dataFolder } from "./src/host/dataFolder.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [dataFolder({ folder: resolve(import.meta.dirname, "data"), carried: false })],
  test: {
    include: ["tests/{unit,architecture}/**/*.test.{ts,tsx}"],
    environment: "node",
    setupFiles: ["tests/sameChances.ts"],
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
