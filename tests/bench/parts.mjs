/** The parts of the bench by name, in the order they run. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { benchLayout } from "./layout.mjs";
import { benchPage } from "./page.mjs";
import { benchReading } from "./reading.mjs";

/** @type {Readonly<Record<string, (options: { rounds: number }) => Promise<unknown>>>} */
export const parts = {
  reading: benchReading,
  layout: benchLayout,
  betweenness: ({ rounds }) => script("betweenness.mjs", [String(rounds)]),
  page: benchPage,
};

/** A part that counts the processor time of a process of its own. @param {string} name @param {readonly string[]} words */
function script(name, words) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, name), ...words], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.once("error", failed);
    child.once("exit", (code) => (code === 0 ? done("told above") : failed(new Error(`${name} ended with ${code}`))));
  });
}
