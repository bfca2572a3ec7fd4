import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { type Dataset, EMPTY_DATASET, type When } from "../../../src/model/index.ts";
import { bytesOf, writeDataset, zipOf } from "../../../src/publish/index.ts";
import { withMerges } from "../../../src/record/index.ts";
import { actor, contextLine, dataset, day, episode, month, story, tie } from "../../builders.ts";
import { someReadable } from "../../readable.ts";
import { dataset as sample } from "../data/sample.ts";

const readBack = (data: Dataset) =>
  readDataset(writeDataset(data).map((file) => ({ name: file.name, bytes: bytesOf(file) })));
const textOf = (data: Dataset, name: string) => writeDataset(data).find((file) => file.name === name)?.text;
const namesOf = (data: Dataset) => writeDataset(data).map(({ name }) => name);

describe("a data set as files", () => {
  it("reads back the same, for any data a reader can give", () => {
    fc.assert(
      fc.property(someReadable, (data) => {
        const { dataset: back, reports } = readBack(data);
        expect(back).toEqual(data);
        expect(reports.every(({ reported }) => reported === 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("has a file for what there is, and a list of ties wherever there are actors", () => {
    expect(namesOf(EMPTY_DATASET)).toEqual([]);
    expect(namesOf(dataset({ actors: [actor("a")] }))).toEqual(["actors.csv", "ties.csv"]);
    const entry = { id: "x", labelJa: "", labelEn: "", shape: "", color: "" };
    const all = dataset({
      title: "縁",
      ties: [tie("a", "b")],
      stories: [story("s")],
      episodes: [episode("s", 1)],
      context: [contextLine("c", "行政側")],
      types: [entry],
      kinds: [entry],
    });
    expect(namesOf(all)).toEqual([
      ...[
        "about.csv",
        "actors.csv",
        "ties.csv",
        "stories.csv",
        "episodes.csv",
        "context.csv",
        "types.csv",
        "kinds.csv",
      ],
    ]);
  });

  it("is written as spreadsheets like it", () => {
    const data = dataset({
      actors: [actor("a", { name: '団体"甲", 支部', topics: ["食", "農"], visibility: "internal" })],
      ties: [
        tie("a", "b", { id: "t1", when: month(2021, 3), weight: 3, certain: false, note: "一\n二", viaUnnamed: true }),
      ],
    });
    expect(textOf(data, "ties.csv")).toBe(
      "id,from,to,via,via_status,kind,weight,date,until,story,contact,quote,note,certainty,source\r\n" +
        't1,a,b,,unnamed,contact,3,2021-03,,,,,"一\n二",uncertain,test\r\n',
    );
    expect(textOf(data, "actors.csv")?.split("\r\n")[1]).toBe(
      'a,"団体""甲"", 支部",,npo,,,"食;農",,,,,,,internal,test',
    );
    expect([...bytesOf({ text: "縁" }).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(["=1+1", "+81", "-", "@SUM(1)", "＝1", " =1", "'=1", "''=1", "\t=1", "=cmd|' /C calc'!A0"])(
    "keeps %j from running, and reads it as it was",
    (name) => {
      const data = dataset({ actors: [actor("a", { name, aliases: [name.trim()], description: `${name}x`.trim() })] });
      for (const cell of textOf(data, "actors.csv")?.split("\r\n")[1]?.split(",") ?? [])
        expect(cell.replace(/^"/, "")).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
      expect(readBack(data).dataset).toEqual(data);
    },
  );

  it.each([
    ["with outer spaces", " 外に空白 "],
    ["with a tab in front", "\t前にタブ"],
    ["with a wide space behind", "全角　"],
    ["of ten thousand letters", "x".repeat(10_000)],
    ["that careless programs trip over", "__proto__"],
    ["of one picture", "👨‍👩‍👧"],
    ["on two lines", "a\nb"],
  ])("keeps a name %s as it is written", (_, name) => {
    const undeclared = { type: "other", source: "", declared: false };
    const named = actor(name.trim(), { name, ...undeclared });
    const only = dataset({ actors: [actor("x", { name })], ties: [tie("x", "x2", { id: "t" })] });
    expect(readBack(only).dataset.actors[0]?.name).toBe(name);
    expect(
      readBack(dataset({ actors: [named, actor("q", undeclared)], ties: [tie(named.id, "q")] })).dataset.actors,
    ).toEqual([named, actor("q", undeclared)]);
  });

  it("writes no row for who is only named, unless a row is needed to keep what is known", () => {
    const bare = { type: "other", source: "", declared: false };
    const data = dataset({
      actors: [
        actor("a", { aliases: ["乙"] }),
        actor("b", bare),
        actor("乙", bare),
        actor("c", { ...bare, aliases: ["丙"] }),
        actor("lonely", bare),
      ],
      ties: [tie("b", "c"), tie("a", "乙")],
    });
    expect(textOf(data, "actors.csv")?.match(/^[^,\r\n]+/gm)).toEqual(["id", "a", "乙", "c", "lonely"]);
    const back = readBack(data).dataset;
    expect(back.ties).toEqual(data.ties);
    expect(back.actors.map(({ id }) => id).toSorted()).toEqual(data.actors.map(({ id }) => id).toSorted());
  });

  it("gives a row to an actor whose name reads as none, and keeps such an only item of a list", () => {
    const data = dataset({
      actors: [actor("a", { aliases: ["なし"], topics: ["-"] }), actor("b", { parent: "？" })].concat(
        ["不明", "-", "〃", "？"].map((id) => actor(id, { type: "other", source: "", declared: false })),
      ),
      ties: [tie("a", "不明"), tie("-", "a"), tie("a", "b", { via: "〃", kind: "introduction" })],
    });
    const back = readBack(data).dataset;
    expect(back.ties).toEqual(data.ties);
    expect(back.actors).toEqual(data.actors.map((one) => ({ ...one, declared: true })));
  });

  it("names an actor in a list so that it is found, where its id would part the list", () => {
    const data = dataset({
      actors: [actor("甲、乙の会", { aliases: ["甲乙会"] }), actor("甲乙", { name: "other" })],
      episodes: [episode("s", 1, { actors: ["甲、乙の会", "甲乙"] })],
    });
    expect(readBack(data).dataset).toEqual(data);
  });

  it("reads back after merging, ties from an actor to itself among them", () => {
    const data = dataset({ actors: ["A", "B", "C", "D"].map((id) => actor(id)), ties: [tie("A", "D"), tie("C", "A")] });
    const merged = withMerges(data, [
      { actor: "A", into: "B" },
      { actor: "B", into: "C" },
    ]);
    expect(readBack(merged).dataset).toEqual(merged);
  });

  it("reads back the same for the sample", () => {
    expect(readBack(sample).dataset).toEqual(sample);
  });
});

describe("a date in a cell", () => {
  const cellOf = (when: When) =>
    textOf(dataset({ ties: [tie("a", "b", { when, source: "" })] }), "ties.csv")
      ?.split("\r\n")[1]
      ?.split(",")[7];

  it.each([
    ...["2021-03", "令和3年12月", "R3.12.4", "2021年度", "2021/12/4", "2021年12月上旬", "2021-03〜2021-05", "2021頃"],
    ...[
      "2021-03以前",
      "2021年秋",
      "44534",
      "13/01/2021",
      "5/5/2021",
      "since 2021",
      "平成元年",
      "昭和63年度",
      "20211204",
    ],
  ])("stands as written where it can be read in one way: %s", (written) => {
    const csv = `id,from,to,date\nt,a,b,${written}\n`;
    const { dataset: read } = readDataset([{ name: "ties.csv", bytes: new TextEncoder().encode(csv) }]);
    expect(read.ties[0]?.when?.written).toBe(written);
    expect(cellOf(read.ties[0]?.when as When)).toBe(written);
    expect(readBack(read).dataset).toEqual(read);
  });

  it.each([
    ["01/02/2021", day(2021, 2, 1), "2021-02-01"],
    ["12/4", day(2021, 12, 4), "2021-12-04"],
    ["3.12", month(2021, 12), "2021-12"],
    ["12月以前", { ...month(2021, 12), earliest: null }, "2021年12月以前"],
    ["12月上旬", { ...month(2021, 12), precision: "part" }, "2021年12月上旬"],
    ["3年度", { ...month(2021, 4), precision: "fiscal-year" }, "2021年度"],
    ["12/4頃", { ...day(2021, 12, 4), approximate: true }, "2021-12-04~"],
  ] as [string, When, string][])("is spelled out where an answer told what %s means", (written, when, cell) => {
    expect(cellOf({ ...when, written })).toBe(cell);
  });

  it.each([
    ["12/4", "year-2021"],
    ["3.12", "reiwa"],
    ["01/02/03", "day-first"],
    ["12月上旬", "fiscal-year-2021"],
    ["21年度", "year-first"],
  ] as const)("reads back as the days that %s was decided to mean", (written, reading) => {
    const bytes = new TextEncoder().encode(`id,from,to,date\nt,a,b,${written}\n`);
    const sheets = { "ties.csv": { dates: { 3: reading } } };
    const decided = readDataset([{ name: "ties.csv", bytes }], { sheets, words: { types: {}, kinds: {} } });
    const when = decided.dataset.ties[0]?.when ?? null;
    const back = readBack(decided.dataset).dataset.ties[0]?.when ?? null;
    expect(back && { ...back, written }).toEqual(when);
  });
});

describe("a data set as one ZIP", () => {
  it("holds the files as they are, and is the same for the same data", () => {
    const data = dataset({ ties: [tie("a", "b")] });
    const zip = zipOf(writeDataset(data));
    expect(zipOf(writeDataset(data))).toEqual(zip);
    expect(unzipSync(zip)).toEqual(Object.fromEntries(writeDataset(data).map((file) => [file.name, bytesOf(file)])));
  });
});
