/** The sample folder reads without a doubt of the reader's own, and every row can be traced and trusted. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { ACTOR_TYPES, EPISODE_KINDS, TIE_KINDS } from "../../../src/model/index.ts";
import { actorsOf } from "../../../src/network/index.ts";
import { dataset, fileNames, files, network, reading, rowsOf } from "./sample.ts";

const FILES = ["about.csv", "actors.csv", "context.csv", "episodes.csv", "stories.csv", "ties.csv"];
const rows = files.flatMap(({ name }) => rowsOf(name).map((row) => ({ name, row })));

describe("the folder", () => {
  test("holds the six files of a data set and a README, and nothing else", () => {
    expect(fileNames).toEqual(["README.md", ...FILES].sort());
  });

  test("reads without error, warning or notice", () => {
    expect(reading.problems).toEqual([]);
  });

  test("loses no row: rows are rows taken and rows reported, and here none is reported", () => {
    for (const { file, rows: read, taken, reported } of reading.reports) {
      expect([file, read]).toEqual([file, rowsOf(file).length]);
      expect([file, taken, reported]).toEqual([file, read, 0]);
    }
    expect(reading.reports.map(({ kind }) => `${kind}.csv`).sort()).toEqual(FILES);
  });

  test("says the same when its files come in another order", () => {
    expect(readDataset(files.toReversed()).dataset).toEqual(dataset);
  });

  test("is UTF-8 without a byte order mark", () => {
    for (const { bytes } of files) {
      expect(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes).startsWith("\ufeff")).toBe(false);
    }
  });

  test("bears its title and where it is from", () => {
    expect(dataset.title).toBe("IN SPIRAL ― 横浜市市民協働推進センターのリーフレット");
    expect(dataset.source).not.toBe("");
  });
});

describe("every row", () => {
  test("names the page and the bubble it was taken from", () => {
    const pages = new Map([
      ["about.csv", /リーフレット/],
      ["actors.csv", /^(物語[12]|センター案内)/],
      ["context.csv", /^(年表|あゆみ)/],
      ["episodes.csv", /^物語[12]/],
      ["stories.csv", /^協働ストーリー[12]/],
      ["ties.csv", /^物語[12]/],
    ]);
    for (const { name, row } of rows) expect(row.source, name).toMatch(pages.get(name) ?? /^$/);
  });

  test("of a tie or a step names the page of its own story", () => {
    const page = new Map(
      dataset.stories.map(({ id, source }) => [id, source.replace("協働ストーリー", "物語").slice(0, 3)]),
    );
    for (const { story, source } of [...dataset.ties, ...dataset.episodes]) {
      expect(source.slice(0, 3)).toBe(page.get(story ?? ""));
    }
  });

  test("in doubt says why", () => {
    const doubtful = [...dataset.ties, ...dataset.context].filter(({ certain }) => !certain);
    expect(doubtful.length).toBeGreaterThan(0);
    for (const { note } of doubtful) expect(note.length).toBeGreaterThan(10);
    const steps = dataset.episodes.filter(({ certain }) => !certain);
    for (const { source } of steps) expect(source).toContain("話し手");
  });

  test("of something that happened without a date says that the print gives none", () => {
    const standing = ["operates", "board", "supply"];
    for (const { kind, when, note } of dataset.ties) {
      if (when === null && !standing.includes(kind)) expect(note).toContain("日付は書かれていない");
    }
  });

  test("holds no telephone number, mail address, postal code or street address", () => {
    const phone = /\d{2,4}[-‐(]\d{2,4}[-‐)]\d{3,4}|TEL|FAX/;
    const mail = /@|\[(mail|phone)\]/i;
    const postalCode = /〒|\d{3}[-‐]\d{4}(?!\d)/;
    const street = /\d+(丁目|番地|番\d|号室)|町\d|\d+-\d+-\d+/;
    const forbidden = [phone, mail, postalCode, street];
    for (const { name, row } of rows) {
      for (const cell of Object.values(row)) {
        for (const pattern of forbidden) expect(cell.normalize("NFKC"), name).not.toMatch(pattern);
      }
    }
  });

  test("is free of the scan's reading errors", () => {
    const text = rows.flatMap(({ row: { source, ...said } }) => Object.values(said)).join("\n");
    for (const misread of ["フードパンtries", "こまちぶらす", "土壤"]) expect(text).not.toContain(misread);
    expect(text).toContain("フードパントリー");
    expect(text).toContain("こまちぷらす");
  });
});

describe("actors", () => {
  test("are organisations and places, never persons", () => {
    const people = ["穂坂", "塚原", "吉原", "下山", "後藤", "古川", "野田", "中島"];
    for (const { name, type, aliases } of dataset.actors) {
      expect(type).not.toBe("person");
      for (const person of people) expect([name, ...aliases].join()).not.toContain(person);
    }
  });

  test("are all declared, of a known type, with a reading in kana and a description", () => {
    for (const { declared, type, reading: kana, description } of dataset.actors) {
      expect(declared).toBe(true);
      expect(ACTOR_TYPES).toContain(type);
      expect(kana).toMatch(/^[ァ-ヶー・0-9]+$/u);
      expect(description).not.toBe("");
    }
  });

  test("belong to actors that exist, and each is tied to somebody", () => {
    const tied = new Set(dataset.ties.flatMap(actorsOf));
    for (const { id, parent } of dataset.actors) {
      if (parent !== null) expect(network.actors.has(parent)).toBe(true);
      expect(tied.has(id)).toBe(true);
    }
  });

  test("that are run by another say so in a tie as well", () => {
    for (const { id, parent } of dataset.actors) {
      if (parent === null) continue;
      expect(dataset.ties.some((tie) => tie.kind === "operates" && tie.from === parent && tie.to === id)).toBe(true);
    }
  });
});

describe("ties and steps", () => {
  test("are of known kinds", () => {
    for (const { kind } of dataset.ties) expect(TIE_KINDS).toContain(kind);
    for (const { kind } of dataset.episodes) expect(EPISODE_KINDS).toContain(kind);
  });

  test("name actors, ties and stories that exist", () => {
    for (const tie of dataset.ties) {
      for (const id of actorsOf(tie)) expect(network.actors.has(id)).toBe(true);
      expect(network.stories.has(tie.story ?? "")).toBe(true);
    }
    for (const { actors, ties, speakerActor, story } of dataset.episodes) {
      for (const id of actors) expect(network.actors.has(id)).toBe(true);
      for (const id of ties) expect(network.ties.get(id)?.story).toBe(story);
      if (speakerActor !== null) expect(actors).toContain(speakerActor);
    }
  });

  test("agree: all parties of each tie that a step tells are among the step's actors", () => {
    for (const { actors, ties } of dataset.episodes) {
      for (const id of ties) {
        const tie = network.ties.get(id);
        for (const party of tie ? actorsOf(tie) : []) expect(actors).toContain(party);
      }
    }
  });

  test("agree on when: a dated tie bears the date of the step that first tells it, unless it is in doubt", () => {
    for (const { ties, when } of dataset.episodes) {
      for (const id of ties) {
        const tie = network.ties.get(id);
        if (tie?.certain && tie.when) expect(tie.when.written).toBe(when?.written);
      }
    }
  });

  test("that are introductions are told in a step", () => {
    const told = new Set(dataset.episodes.flatMap(({ ties }) => ties));
    for (const { id, kind } of dataset.ties) if (kind === "introduction") expect(told).toContain(id);
  });
});
