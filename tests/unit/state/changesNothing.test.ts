import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { EMPTY_DATASET } from "../../../src/model/index.ts";
import { compareRecords } from "../../../src/record/index.ts";
import { changesNothing, type Draft, draftOf } from "../../../src/state/index.ts";

const readOf = (files: Readonly<Record<string, string>>) => {
  const given = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return { given, reading: readDataset(given) };
};

const TIES = "id,から,へ,種類\n1,甲,乙,相談\n2,乙,丙,打合せ\n";
const open = readOf({ "ties.csv": TIES }).reading.dataset;

/** The files, held against what is open, to be added to it. */
function added(files: Readonly<Record<string, string>>): Draft {
  const { given, reading } = readOf(files);
  const comparison = compareRecords(open, reading.dataset, []);
  return { ...draftOf(given, true), reading, comparison, target: "add", work: { state: "idle" } };
}

describe("files of which everything is there already", () => {
  it("change nothing", () => {
    expect(changesNothing(added({ "again.csv": TIES }), open)).toBe(true);
  });

  it.each([
    ["a new tie", { "a.csv": `${TIES}3,丙,丁,相談\n` }],
    ["a tie that changed", { "a.csv": TIES.replace("打合せ", "相談") }],
    ["a word of the owner's own", { "a.csv": TIES, "kinds.csv": "id,label_ja\nmentoring,伴走\n" }],
    ["a title", { "a.csv": TIES, "about.csv": "title,source\n縁の記録,\n" }],
  ])("change something with %s", (_, files) => {
    expect(changesNothing(added(files), open)).toBe(false);
  });

  it("change something as a data set of their own, or where an actor was decided on", () => {
    const draft = added({ "again.csv": TIES });
    expect(changesNothing({ ...draft, target: "new" }, open)).toBe(false);
    expect(changesNothing({ ...draft, apart: ["甲"] }, open)).toBe(false);
    expect(changesNothing(draftOf([], true), EMPTY_DATASET)).toBe(false);
  });
});
