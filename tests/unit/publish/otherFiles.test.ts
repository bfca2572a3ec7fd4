import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { fileNameOf, writeProblems } from "../../../src/publish/index.ts";
import { wordsIn } from "../../../src/words/index.ts";

describe("problems as a table", () => {
  const bytes = new TextEncoder().encode('from,to,date\n"=1+1",B,2021-02-30\nA,,"\n');
  const { problems } = readDataset([{ name: "ties.csv", bytes }]);

  it("tell each problem on a row, in the words of the language", () => {
    const rows = writeProblems(problems, wordsIn("ja")).trimEnd().split("\r\n");
    expect(rows[0]).toBe("重さ,コード,ファイル,行,列,書かれていた値,説明");
    expect(rows).toHaveLength(problems.length + 1);
    expect(rows[1]).toMatch(/^読めないところ,DATE_INVALID,ties\.csv,2,date,2021-02-30,/);
    expect(writeProblems(problems, wordsIn("en"))).toMatch(/^Weight,Code,File,Row,/);
    expect(writeProblems([], wordsIn("en")).split("\r\n")).toHaveLength(2);
  });

  it("hold nothing that a spreadsheet would run", () => {
    const [first] = problems;
    if (!first) throw new Error("nothing was told");
    const hostile = { ...first, file: "@x.csv", column: "+col", value: "=1+1" };
    expect(writeProblems([hostile], wordsIn("en"))).toContain(",'@x.csv,2,'+col,'=1+1,");
  });
});

describe("the name of a file", () => {
  it.each([
    ["縁の台帳 2021", "縁の台帳 2021"],
    ['a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"],
    ["", "enishi"],
    [" ../.. ", "enishi"],
    ["con", "_con"],
    ["COM1.x", "_COM1.x"],
    ["一行\n二行", "一行 二行"],
    ["終わり。.", "終わり。"],
  ])("for the title %j is %j", (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });

  it("is one that any machine takes, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (title) => {
        const name = fileNameOf(title);
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]|^[\s.]|[\s.]$/u);
        expect(Array.from(name).length).toBeGreaterThan(0);
        expect(Array.from(name).length).toBeLessThanOrEqual(61);
      }),
    );
  });
});
