import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const answer = async (words: readonly string[], texts: Readonly<Record<string, string>>) => {
  const { code, out } = await run([...words, "--json"], texts);
  return { code, ...JSON.parse(out) };
};

describe("enishi check", () => {
  it("tells in JSON what a clean file comes to, and ends with 0", async () => {
    const told = await answer(["check", "ties.csv"], { "ties.csv": "紹介元,紹介先\n甲の会,乙の会\n乙の会,丙社\n" });
    expect(told).toMatchObject({
      code: 0,
      outcome: "import",
      actors: 3,
      ties: 2,
      stories: 0,
      episodes: 0,
      problems: [],
    });
    expect(told.files).toEqual([
      {
        file: "ties.csv",
        kind: "ties",
        encoding: "utf-8",
        delimiter: ",",
        headerRow: 1,
        rows: 2,
        taken: 2,
        reported: 0,
      },
    ]);
    expect(told.questions).toEqual([]);
  });

  it("reads a folder as one data set", async () => {
    const told = await answer(["check", "data/"], {
      "data/actors.csv": "id,name,type\na,Alpha,npo\nb,Beta,npo\n",
      "data/ties.csv": "from,to\na,b\n",
    });
    expect(told).toMatchObject({ code: 0, outcome: "import", actors: 2, ties: 1 });
    expect(told.files).toHaveLength(2);
  });

  it("still ends with 0 where there are warnings, each with its place and a sentence", async () => {
    const told = await answer(["check", "t.csv"], { "t.csv": "from,to,date\nA,B,someday\n" });
    expect(told).toMatchObject({ code: 0, outcome: "import-with-warnings", ties: 1 });
    expect(told.problems[0]).toMatchObject({
      code: "DATE_UNREADABLE",
      severity: "warning",
      file: "t.csv",
      row: 2,
      column: "date",
      value: "someday",
    });
    expect(told.problems[0].message).toContain("someday");
  });

  it("asks, and ends with 1, where a date has several readings; an answer from a file settles it", async () => {
    const texts = { "t.csv": "from,to,date\nA,B,01/02/2021\n" };
    const asked = await answer(["check", "t.csv"], texts);
    expect(asked).toMatchObject({ code: 1, outcome: "ask" });
    expect(asked.questions[0]).toMatchObject({ sort: "date", file: "t.csv", header: "date", example: "01/02/2021" });
    const decided = { "t.csv": texts["t.csv"], "d.json": '{"sheets":{"t.csv":{"dates":{"2":"day-first"}}}}' };
    const settled = await answer(["check", "t.csv", "--decisions", "d.json"], decided);
    expect(settled).toMatchObject({ code: 0, outcome: "import" });
  });

  it("refuses what holds nothing, and ends with 1", async () => {
    expect(await answer(["check", "e.csv"], { "e.csv": "" })).toMatchObject({ code: 1, outcome: "reject", ties: 0 });
  });

  it("says the same to people, in the language of the terminal or the one asked for", async () => {
    const texts = { "t.csv": "from,to,date\nA,B,someday\n" };
    const en = await run(["check", "t.csv"], texts);
    expect(en.out).toContain("1 read = 1 taken + 0 held back");
    expect(en.out).toContain("t.csv, row 2, date");
    const ja = await run(["check", "t.csv", "--lang", "ja"], texts);
    expect(ja.out).toContain("読んだ 1 行 = 取り込んだ 1 行 + 止めた 0 行");
    expect(ja.out).not.toContain("held back");
  });

  it("ends with 2 and a sentence on standard error where it is called wrongly", async () => {
    for (const words of [
      [],
      ["check"],
      ["check", "nowhere"],
      ["check", "t.csv", ""],
      ["fly"],
      ["check", "t.csv", "--loud"],
    ]) {
      const { code, out, err } = await run(words, { "t.csv": "from,to\nA,B\n" });
      expect(code).toBe(2);
      expect(out).toBe("");
      expect(err.length).toBeGreaterThan(20);
    }
  });

  it("explains itself with --help and ends with 0", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("check");
  });
});
