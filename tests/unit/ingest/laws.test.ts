import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Decisions, ENCODINGS, FILE_KINDS, type Reading } from "../../../src/model/index.ts";
import { read } from "./reading.ts";
import { rule } from "./rules.ts";

const HEADERS = [
  "id",
  "from",
  "to",
  "紹介元",
  "紹介先",
  "via",
  "name",
  "名称",
  "type",
  "story",
  "step",
  "date",
  "text",
  "title",
  "",
  "x",
  "__proto__",
];
const CELLS = [
  "",
  "A",
  "B",
  "Ａ",
  "?",
  "不明",
  "2021-03",
  "2021-02-30",
  "3.12",
  "3",
  "t1;t2",
  "npo",
  "紹介",
  '"',
  '""',
  "'=1",
  "\ufeff",
  "\ufffd",
  "__proto__",
  " ",
];
const NAMES = [
  "ties.csv",
  "actors.csv",
  "stories.csv",
  "episodes.csv",
  "context.csv",
  "types.csv",
  "kinds.csv",
  "about.csv",
  "表.csv",
  "a.txt",
];

const someCell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
);
const someRow = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: 1, maxLength: 7 });
/** Tables as people break them: any cells under half-known headers, quoted or not, with any line end. */
const someTable = fc
  .record({
    header: someRow(fc.constantFrom(...HEADERS)),
    rows: fc.array(someRow(someCell), { maxLength: 8 }),
    delimiter: fc.constantFrom(",", "\t", ";"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    isQuoted: fc.boolean(),
  })
  .map(({ header, rows, delimiter, lineEnd, isQuoted }) => {
    const written = (cell: string) => (isQuoted ? `"${cell.replaceAll('"', '""')}"` : cell);
    return [header, ...rows].map((row) => row.map(written).join(delimiter)).join(lineEnd);
  });
const someFiles = fc.dictionary(fc.constantFrom(...NAMES), someTable, { maxKeys: 4 });

const someField = fc.constantFrom(
  "",
  "from",
  "to",
  "via",
  "kind",
  "date",
  "name",
  "type",
  "id",
  "story",
  "step",
  "__proto__",
);
const somePlace = fc.oneof(fc.nat(7), fc.constantFrom(-1, 0.5, 20_000, Number.NaN));
const someReading = fc.constantFrom("year-first", "day-first", "reiwa", "year-2021", "fiscal-year-2021", "leave");
const someSheetDecisions = fc.record(
  {
    encoding: fc.constantFrom(...ENCODINGS),
    sheet: fc.constantFrom("Sheet1", "__proto__"),
    headerRow: fc.nat(9),
    kind: fc.constantFrom(...FILE_KINDS),
    columns: fc.dictionary(fc.constantFrom("0", "1", "2", "9", "x"), someField),
    pairs: fc.constantFrom("introduction", "contact"),
    dates: fc.dictionary(fc.constantFrom("0", "1", "2", "3"), someReading),
    fillDown: fc.array(somePlace, { maxLength: 3 }),
    mends: fc.array(fc.record({ row: fc.nat(9), place: somePlace, was: someCell, value: someCell }), { maxLength: 3 }),
    leftOut: fc.boolean(),
  },
  { requiredKeys: [] },
);
const someWords = fc.dictionary(fc.constantFrom("npo", "紹介", "__proto__", "A", ""), fc.constantFrom("npo", "x", ""));
const someDecisions = fc.record({
  sheets: fc.dictionary(fc.constantFrom(...NAMES), someSheetDecisions, { maxKeys: 4 }),
  words: fc.record({ types: someWords, kinds: someWords }),
}) as fc.Arbitrary<Decisions>;

/** Sums add up; whatever was reported has its reason; whatever the data set refers to is there. */
function expectSound(reading: Reading): void {
  const { dataset, problems, reports } = reading;
  for (const { file, rows, taken, reported } of reports) {
    expect(rows).toBe(taken + reported);
    const ofFile = problems.filter((problem) => problem.file === file);
    const rowsTold = new Set(ofFile.map(({ row }) => row));
    const isWhole = ofFile.some(({ code }) => code === "COLUMN_MISSING" || code === "FILE_UNKNOWN_KIND");
    if (!isWhole) expect(rowsTold.size).toBeGreaterThanOrEqual(reported);
  }
  const actors = new Set(dataset.actors.map(({ id }) => id));
  const ties = new Set(dataset.ties.map(({ id }) => id));
  const stories = new Set(dataset.stories.map(({ id }) => id));
  expect([actors.size, ties.size, stories.size]).toEqual([
    dataset.actors.length,
    dataset.ties.length,
    dataset.stories.length,
  ]);
  for (const { from, to, via, story, weight } of dataset.ties) {
    expect(actors.has(from) && actors.has(to) && (via === null || actors.has(via))).toBe(true);
    expect(story === null || stories.has(story)).toBe(true);
    expect(weight).toBeGreaterThan(0);
  }
  for (const { parent } of dataset.actors) expect(parent === null || actors.has(parent)).toBe(true);
  for (const episode of dataset.episodes) {
    expect(stories.has(episode.story)).toBe(true);
    expect(episode.actors.every((id) => actors.has(id)) && episode.ties.every((id) => ties.has(id))).toBe(true);
  }
  expect(new Set(dataset.episodes.map(({ id }) => id)).size).toBe(dataset.episodes.length);
  expect(reading.actorRows).toHaveLength(dataset.actors.length);
  expect(reading.tieRows).toHaveLength(dataset.ties.length);
  expect(reading.actorRows.map((row) => row !== null)).toEqual(dataset.actors.map(({ declared }) => declared));
  expectViews(reading);
}

/** A view shows rows in order, no wider than its columns have places; every problem of a cell stands in one of them. */
function expectViews({ sheets, problems, outcome, dataset }: Reading): void {
  for (const { file, columns, rows, headerRow, titleRows } of sheets) {
    expect(columns.map(({ place }) => place)).toEqual(columns.map((_, at) => at));
    expect(rows.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 1));
    if (headerRow === 0) expect(titleRows).toBe(0);
    for (const { place, row } of problems.filter((problem) => problem.file === file && problem.place !== null)) {
      expect(place).toBeGreaterThanOrEqual(0);
      if (row !== null && row <= rows.length) expect(rows[row - 1]?.role).not.toBe("title");
    }
  }
  if (dataset.actors.length === 0) expect(["ask", "reject"]).toContain(outcome);
}

describe("whatever is read", () => {
  it(rule("I-32"), () => {
    fc.assert(
      fc.property(someFiles, (files) => expectSound(read(files))),
      { numRuns: 400 },
    );
  });

  it(`${rule("I-32")}, and however it was decided to be read`, () => {
    fc.assert(
      fc.property(someFiles, someDecisions, (files, decisions) => expectSound(read(files, decisions))),
      { numRuns: 400 },
    );
  });

  it(`${rule("I-33")}: any bytes`, () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...NAMES), (bytes, name) => {
        const reading = read({ [name]: bytes });
        expectSound(reading);
        expect(reading.dataset.actors.length + reading.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it(`${rule("I-33")}: tables with bytes changed at random`, () => {
    const changes = fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { maxLength: 6 });
    fc.assert(
      fc.property(someTable, changes, (text, changed) => {
        const bytes = new TextEncoder().encode(text);
        for (const [at, byte] of changed) if (bytes.length > 0) bytes[at % bytes.length] = byte;
        expectSound(read({ "ties.csv": bytes }));
        expect(read({ "ties.csv": bytes })).toEqual(read({ "ties.csv": bytes }));
      }),
      { numRuns: 200 },
    );
  });

  it("comes back from quoted cells as it was written", () => {
    const name = fc
      .string({ unit: "binary", minLength: 1, maxLength: 12 })
      .filter((text) => text.trim() === text && !/^'/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 2, maxLength: 2, selector: (text) => text.normalize("NFKC").trim() }),
        (pair) => {
          fc.pre(
            pair.every(
              (text) => text !== "" && !/\p{Surrogate}/u.test(text) && !text.includes("\0") && !text.includes("\ufeff"),
            ),
          );
          const quoted = pair.map((text) => `"${text.replaceAll('"', '""')}"`).join(",");
          const padding = "社会福祉協議会,親がめ\n".repeat(20);
          const reading = read({ "ties.csv": `from,to\n${quoted}\n${padding}` });
          expect(reading.dataset.ties[0] ?? reading.problems).toMatchObject({ from: pair[0], to: pair[1] });
        },
      ),
      { numRuns: 300 },
    );
  });
});
