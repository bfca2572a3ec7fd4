/** What the READMEs tell people to write does what they say. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { rowsOf } from "./sample.ts";

const HOME = resolve(import.meta.dirname, "../../..");
const pages = ["README.md", "data/README.md"].map((path) => ({
  path,
  text: readFileSync(resolve(HOME, path), "utf8"),
}));
const [front, ofData] = pages.map(({ text }) => text);

const examples = [...(front ?? "").matchAll(/^ *```csv\n([^`]*)```/gm)].map(([, block = ""]) =>
  block.replace(/^ +/gm, ""),
);

describe("the examples in README.md", () => {
  const readings = examples.map((text) => readDataset([{ name: "ties.csv", bytes: new TextEncoder().encode(text) }]));

  test("are a pair of columns and a richer table, in both languages", () => {
    expect(examples.map((text) => text.split("\n")[0])).toEqual([
      "source,target",
      "から,へ,紹介者,種類,日付,物語,出典",
      "source,target",
      "from,to,via,kind,date,story,source",
    ]);
  });

  test("read whole, with nothing to complain about but names that have no row of their own", () => {
    for (const { problems, reports } of readings) {
      expect(problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
      for (const { rows, taken } of reports) expect(taken).toBe(rows);
    }
  });

  test("mean the same in Japanese and in English: an introducer, none, and one without a name", () => {
    for (const { dataset } of [readings[1], readings[3]].flatMap((one) => one ?? [])) {
      expect(dataset.ties.map(({ via, viaUnnamed, kind }) => [via !== null, viaUnnamed, kind])).toEqual([
        [true, false, "introduction"],
        [false, false, "supply"],
        [false, true, "introduction"],
      ]);
      expect(dataset.ties.every(({ when, story, source }) => when !== null && story !== null && source !== "")).toBe(
        true,
      );
    }
  });
});

describe("the READMEs", () => {
  test("link only to what is there", () => {
    for (const { path, text } of pages) {
      for (const [, target = ""] of text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)) {
        expect(existsSync(resolve(HOME, dirname(path), target)), `${path}: ${target}`).toBe(true);
      }
    }
  });

  test("count the rows of the sample as they are", () => {
    const counts = [...(ofData ?? "").matchAll(/^\| `(\w+\.csv)` \|.*\| (\d+) \|$/gm)];
    expect(counts).toHaveLength(12);
    for (const [, name = "", count] of counts) expect([name, rowsOf(name).length]).toEqual([name, Number(count)]);
  });
});
