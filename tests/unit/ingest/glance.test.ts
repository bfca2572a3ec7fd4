/** Who seems tied to whom, heard half way through a reading. */
import { describe, expect, test } from "vitest";
import { type Glance, readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS } from "../../../src/model/index.ts";

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

function glanced(files: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[]) {
  const seen: Glance[] = [];
  const reading = readDataset(
    files,
    NO_DECISIONS,
    () => {},
    (glance) => seen.push(glance),
  );
  expect(seen).toHaveLength(1);
  return { glance: seen[0] as Glance, reading };
}

const FILES = [
  file("actors.csv", "id,name,type\nA,甲の会,npo\nB,乙商店,企業\nC,丙,団地の集い\n"),
  file("ties.csv", "from,to,via,kind\nA,乙商店,,相談\n丙,A,B,\nA,丁,,\nA,A,,\n"),
  file("types.csv", "id,label_ja,color\n団地の集い,団地の集い,#123456\n"),
];

describe("a glance at what is being read", () => {
  test("sees the actors and ties that the reading comes to, by id and by name, and the owner's own words", () => {
    const { glance, reading } = glanced(FILES);
    const { actors, ties, types } = reading.dataset;
    expect(glance.actors).toEqual(actors.map(({ id, type }) => ({ id, type })));
    expect(glance.ties).toEqual(ties.map(({ from, to, kind }) => ({ from, to, kind })));
    expect(glance.types).toEqual(types);
  });

  test("changes nothing of the reading, and no doubt is told twice", () => {
    const doubtful = [...FILES, file("more.csv", 'from,to,kind\nA,,x\n"A,B,見たことのない語\n')];
    expect(glanced(doubtful).reading).toEqual(readDataset(doubtful, NO_DECISIONS));
  });

  test("is empty where nothing is to be read", () => {
    expect(glanced([]).glance).toEqual({ actors: [], ties: [], types: [], kinds: [] });
  });
});
