/** What every part of the bench shares: medians, the machine it ran on, rooms of the core in Node, rows on the terminal. */
import { readFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { runnerImport } from "vite";

export const HOME = resolve(import.meta.dirname, "../..");
export const RESULTS = join(HOME, "tests/results");

/** The value below which a share of the values lies; NaN for none. @param {readonly number[]} values @param {number} share 0 to 1 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/** Ratio of two series taken in turn, round by round: the machine may drift, the pairs drift together. @param {readonly number[]} theirs @param {readonly number[]} ours */
export const ratio = (theirs, ours) => median(theirs.map((value, at) => value / (ours[at] ?? Number.NaN)));

const PACKAGES = ["cytoscape", "graphology", "graphology-layout-forceatlas2", "sigma", "d3-force", "papaparse"];

/** The machine and the versions that the figures hold for. */
export function machine() {
  const [first] = cpus();
  const versions = Object.fromEntries(
    PACKAGES.map((name) => [
      name,
      JSON.parse(readFileSync(join(HOME, "node_modules", name, "package.json"), "utf8")).version,
    ]),
  );
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    versions,
  };
}

/** A module of the sources, as Node runs it. @template Module @param {string} path from the checkout @returns {Promise<Module>} */
export async function sourceModule(path) {
  const { module } = await runnerImport(join(HOME, path), { root: HOME, configFile: false, logLevel: "error" });
  return /** @type {Module} */ (module);
}

/** @param {readonly string[]} heads @param {readonly (readonly (string | number)[])[]} rows */
export function printTable(heads, rows) {
  const cells = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? "").length)));
  for (const row of cells) {
    const line = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(line.join("  "));
  }
  console.log("");
}

/** Milliseconds as one reads them. @param {number} ms */
export function inMs(ms) {
  if (!Number.isFinite(ms)) return "–";
  return ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

/** @param {number} value */
export const times = (value) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 2 : 1)}×` : "–");
