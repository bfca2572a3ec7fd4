/** Networks for the bench, made once for each size and seed by our own terminal, and how good a layout of them is. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { HOME, RESULTS, sourceModule } from "./measuring.mjs";

/**
 * @typedef {object} Generated
 * @property {string} folder
 * @property {number} actors
 * @property {number} ties
 */

/** @typedef {import("../../src/layout/index.ts").Quality} Quality */

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

/**
 * Judges places of a generated network by the ties of its rows, each pair once, as both stacks draw them.
 * @param {Generated} data
 * @returns {Promise<(ids: readonly string[], places: ArrayLike<number>) => Quality>} x, y in turn, in the order of the ids
 */
export async function judgeOf({ folder }) {
  /** @type {typeof import("../../src/layout/index.ts")} */
  const { qualityOf } = await sourceModule("src/layout/index.ts");
  const { data: rows } = Papa.parse(readFileSync(join(folder, "ties.csv"), "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return (ids, places) => {
    const at = new Map(ids.map((id, i) => [id, i]));
    const pairs = new Map();
    for (const { from, to } of /** @type {{ from: string, to: string }[]} */ (rows)) {
      const [a, b] = [at.get(from), at.get(to)];
      if (a === undefined || b === undefined || a === b) continue;
      pairs.set(Math.min(a, b) * ids.length + Math.max(a, b), [a, b]);
    }
    const ends = [...pairs.values()];
    const web = {
      count: ids.length,
      sources: Int32Array.from(ends, ([a]) => a),
      targets: Int32Array.from(ends, ([, b]) => b),
      weights: new Float64Array(ends.length).fill(1),
    };
    const x = Float64Array.from(ids, (_, i) => places[2 * i] ?? Number.NaN);
    const y = Float64Array.from(ids, (_, i) => places[2 * i + 1] ?? Number.NaN);
    return qualityOf(web, x, y);
  };
}
