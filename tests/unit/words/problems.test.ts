import { describe, expect, it } from "vitest";
import type { Problem, ProblemCode } from "../../../src/model/index.ts";
import { wordsIn } from "../../../src/words/index.ts";

function problem(code: ProblemCode, rest: Partial<Problem> = {}): Problem {
  return {
    code,
    severity: "error",
    file: "ties.csv",
    row: 12,
    column: "日付",
    place: 3,
    value: "2021-02-30",
    cell: "2021-02-30",
    rowKey: "",
    suggestions: [],
    ...rest,
  };
}

const [ja, en] = [wordsIn("ja").problems, wordsIn("en").problems];
const codes = Object.keys(ja.headings) as ProblemCode[];

describe("the sentence of a problem", () => {
  it.each(codes)("%s says what happened and what to do, in both languages", (code) => {
    const full = problem(code);
    const bare = problem(code, { column: "", value: "", row: null, severity: "warning" });
    for (const say of [ja, en]) {
      for (const sentence of [say.sentence(full), say.sentence(bare)]) {
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
        expect(sentence.length).toBeGreaterThan(12);
      }
      expect(say.headings[code]).not.toBe("");
    }
    expect(ja.sentence(full)).toMatch(/。$/);
    expect(en.sentence(full)).toMatch(/\.$/);
    expect(en.sentence(problem(code, { column: "date", value: "x" }))).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  it("names the value that is meant", () => {
    expect(ja.sentence(problem("DATE_INVALID"))).toBe(
      "「2021-02-30」は、暦にありません。別の日に読みかえず、この行だけ止めました。日付を直してください。",
    );
    expect(en.sentence(problem("ACTOR_UNDECLARED", { value: "Green Hands" }))).toContain("“Green Hands”");
  });

  it("says what a file is that is no table", () => {
    const formats = ["xlsx", "xls", "zip", "pdf", "image", "html", "json", "binary", "toString"];
    const sentences = formats.map((value) => ja.sentence(problem("FILE_NOT_TEXT", { value })));
    expect(new Set(sentences).size).toBe(formats.length - 1);
    expect(sentences[0]).toContain("Excel");
  });

  it("names missing columns by what they mean", () => {
    expect(ja.sentence(problem("COLUMN_MISSING", { value: "to" }))).toContain("「へ」");
    expect(ja.sentence(problem("COLUMN_MISSING", { value: "id / name" }))).toContain("「id」か「名称」");
  });

  it("keeps long, broken and turned values in their place", () => {
    const sentence = ja.sentence(problem("DATE_UNREADABLE", { value: `あ\n\u202eい\u0007${"𠮷".repeat(500)}` }));
    expect(sentence).toContain("「あ い 𠮷");
    expect(sentence).toContain("…」");
    expect(Array.from(sentence).length).toBeLessThan(160);
    expect(sentence).not.toMatch(/\p{Surrogate}/u);
  });

  it("never puts 『』 inside 「」", () => {
    for (const code of codes) expect(ja.sentence(problem(code))).not.toMatch(/「[^」]*『/);
  });
});

describe("the report", () => {
  it("tells where", () => {
    expect(ja.where(problem("DATE_INVALID"))).toBe("ties.csv 12行目 日付");
    expect(en.where(problem("DATE_INVALID"))).toBe("ties.csv, row 12, 日付");
    expect(ja.where(problem("FILE_EMPTY", { row: null, column: "" }))).toBe("ties.csv");
    expect(ja.where(problem("NOTHING_TO_DRAW", { file: "", row: null, column: "" }))).toBe("");
  });

  it("counts rows so that they add up", () => {
    const report = { file: "ties.csv", kind: "ties", encoding: "shift_jis", delimiter: ",", headerRow: 1 } as const;
    const counts = { ...report, rows: 1234, taken: 1230, reported: 4 };
    expect(ja.rows(counts)).toBe("読んだ 1,234 行 = 取り込んだ 1,230 行 + 止めた 4 行");
    expect(en.rows(counts)).toBe("1,234 read = 1,230 taken + 4 held back");
    expect(ja.encoding(report.encoding)).toBe("Shift_JIS と読みました");
  });

  it("has a name for each weight and each kind of file", () => {
    expect(ja.count("error", 3)).toBe("読めないところ 3");
    expect(Object.keys(ja.fileNames)).toEqual(Object.keys(en.fileNames));
    expect(ja.keptLastGood("ties.csv")).toContain("「ties.csv」");
  });
});
