import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Party, Saying } from "../../../src/model/index.ts";
import {
  bytesOf,
  type TextFile,
  withActorsAccepted,
  withTiesAccepted,
  writeSayings,
} from "../../../src/publish/index.ts";
import { updateRecord } from "../../../src/record/index.ts";
import { actor, dataset, month, tie } from "../../builders.ts";

const open = dataset({
  actors: [actor("oya", { name: "NPO法人親がめ" }), actor("univ", { name: "みなと大学", type: "school" })],
  ties: [tie("oya", "univ")],
});
const party = (id: string, name = id, type = "npo"): Party => ({ id, name, type });
const saying = (id: string, rest: Partial<Saying> = {}): Saying => ({
  id,
  from: party("univ", "みなと大学", "school"),
  to: party("=北方、マルシェ", "=北方、マルシェ", "community"),
  via: party("oya", "NPO法人親がめ"),
  kind: "introduction",
  when: month(2021, 4),
  words: "「お祭りで」、と\n聞いた",
  recordedBy: "書記, 甲",
  recordedAt: "2026-11-26T03:00:00.000Z",
  ...rest,
});
const isNew = ({ id }: Party) => !open.actors.some((known) => known.id === id);
const sourceOf = ({ recordedBy }: Saying) => `会場の声(${recordedBy})`;
const read = (files: readonly TextFile[]) =>
  readDataset(files.map((file) => ({ name: file.name, bytes: new Uint8Array(bytesOf(file)) })));

describe("what the room said, saved out", () => {
  it("names who recorded it and when, is sure of nothing, and reads back beside the data it is about", () => {
    const files = writeSayings([saying("s1")], isNew, sourceOf);
    expect(files.map(({ name }) => name)).toEqual(["room-ties.csv", "room-actors.csv"]);
    expect(files[0]?.text).toContain("recorded_by,recorded_at");
    expect(files[0]?.text).toContain('"書記, 甲",2026-11-26T03:00:00.000Z');
    const joined = updateRecord(open, read(files).dataset);
    expect(joined.actors.map(({ id, name, type }) => [id, name, type])).toEqual([
      ["oya", "NPO法人親がめ", "npo"],
      ["univ", "みなと大学", "school"],
      ["=北方、マルシェ", "=北方、マルシェ", "community"],
    ]);
    expect(joined.ties.at(-1)).toMatchObject({
      id: "s1",
      from: "univ",
      to: "=北方、マルシェ",
      via: "oya",
      kind: "introduction",
      certain: false,
      quote: "「お祭りで」、と\n聞いた",
      source: "会場の声(書記, 甲)",
    });
    expect(joined.ties.at(-1)?.when).toMatchObject({ earliest: month(2021, 4).earliest, precision: "month" });
  });

  it("lists no actors where everybody is known", () => {
    const known = saying("s1", { to: party("oya"), via: null });
    expect(writeSayings([known], isNew, sourceOf)).toHaveLength(1);
  });
});

describe("what was accepted", () => {
  it("goes below what was accepted before, each newcomer once, and reads as what was said", () => {
    const [first, second] = [
      saying("s1"),
      saying("s2", { from: party("oya"), via: null, kind: "meeting", when: null }),
    ];
    const ties = withTiesAccepted(withTiesAccepted("", [first], sourceOf) ?? "", [second], sourceOf);
    const actors = withActorsAccepted("", [first, second], isNew, sourceOf);
    const { dataset: accepted, problems } = read([
      { name: "ties.csv", text: ties ?? "" },
      { name: "actors.csv", text: actors ?? "" },
    ]);
    expect(problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
    const joined = updateRecord(open, accepted);
    expect(joined.ties.map(({ id, kind, certain }) => [id, kind, certain])).toEqual([
      ["oya-univ", "contact", true],
      ["s1", "introduction", true],
      ["s2", "meeting", true],
    ]);
    expect(joined.actors.slice(0, 2)).toEqual(open.actors);
    expect(joined.actors).toHaveLength(3);
    expect(withActorsAccepted("", [first], () => false, sourceOf)).toBe("");
  });

  it("is not written into a file that is none of ours", () => {
    expect(withTiesAccepted("from,to\r\na,b\r\n", [saying("s1")], sourceOf)).toBeNull();
  });
});
