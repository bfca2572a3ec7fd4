/** Reading 50 MB of ties: our door (encoding, header, dates, names, problems) beside Papa Parse alone, which only splits cells. */
import Papa from "papaparse";
import { inMs, median, printTable, ratio, sourceModule, times } from "./measuring.mjs";

const ROWS = 590_000;
const ACTORS = 20_000;

/** @param {{ rounds: number, rows?: number }} options */
export async function benchReading({ rounds, rows = ROWS }) {
  /** @type {typeof import("../../src/ingest/index.ts")} */
  const { readDataset } = await sourceModule("src/ingest/index.ts");
  const bytes = tiesOf(rows);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const papa = [];
  for (let round = 0; round < rounds; round++) {
    papa.push(timed(() => Papa.parse(new TextDecoder().decode(bytes), { header: true }).data.length, rows));
    ours.push(timed(() => readDataset([{ name: "ties.csv", bytes }]).dataset.ties.length, rows));
  }
  const sizeMB = bytes.length / 1e6;
  console.log(`CSV, ${sizeMB.toFixed(0)} MB, ${rows} rows (${rounds} rounds, medians)`);
  printTable(
    ["", "time", "beside Papa Parse"],
    [
      ["Papa Parse, cells only", inMs(median(papa)), ""],
      ["Enishi, a data set with its problems", inMs(median(ours)), times(ratio(ours, papa))],
    ],
  );
  return { sizeMB, rows, ours, papa };
}

/** @param {() => number} work @param {number} expected how many rows it must have read */
function timed(work, expected) {
  const start = performance.now();
  const read = work();
  const ms = performance.now() - start;
  if (read !== expected) throw new Error(`${read} rows were read, ${expected} were there`);
  return ms;
}

/** @param {number} rows */
function tiesOf(rows) {
  const lines = ["id,from,to,via,kind,date,source"];
  for (let row = 0; row < rows; row++) {
    const from = (row * 7919) % ACTORS;
    const to = (from + 1 + ((row * 104_729) % (ACTORS - 1))) % ACTORS;
    const month = String((row % 12) + 1).padStart(2, "0");
    lines.push(`t${row},団体${from},団体${to},,相談,${1990 + (row % 30)}-${month},活動報告 ${row % 97}ページ`);
  }
  return new TextEncoder().encode(lines.join("\r\n"));
}
