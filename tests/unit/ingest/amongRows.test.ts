import { describe, expect, it } from "vitest";
import { pairsIn, read, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

describe(`${rule("I-37")}: remarks`, () => {
  it.each([
    "※ 2022年3月末の記録です",
    "※1 敬称略",
    "注) 仮名を含む",
    "（注1）仮名を含む",
    "備考：空欄は不明",
    "Note: names are made up",
  ])("%s below the rows is none of them", (remark) => {
    const reading = readAs(`紹介元,紹介先,メモ\nA,B,x\nB,C,y\n${remark},,\n`);
    expect(pairsIn(reading)).toEqual(["A>B", "B>C"]);
    expect(reading.problems).toMatchObject([{ code: "ROW_REMARK", severity: "notice", row: 4, value: remark }]);
    expect(reading.reports[0]).toMatchObject({ rows: 2, taken: 2, reported: 0 });
    expect(reading.sheets[0]?.rows.at(-1)).toMatchObject({ row: 4, role: "remark" });
    expect(reading.outcome).toBe("import");
  });

  it("a row with an end beside the mark is a row", () => {
    expect(pairsIn(readAs("紹介元,紹介先\n※甲,乙\n"))).toEqual(["※甲>乙"]);
    expect(told(readAs("紹介元,紹介先\nA,B\n,※乙\n"))).toEqual(["ENDPOINT_MISSING 3 紹介元"]);
  });

  it("an actor may be called so where others follow, or in a list of names alone", () => {
    const actorsIn = (text: string) => readAs(text).dataset.actors.map(({ name }) => name);
    expect(actorsIn("名称,種別\n※印の会,\n親がめ,NPO\n※ 敬称略,\n")).toEqual(["※印の会", "親がめ"]);
    expect(actorsIn("名称\n親がめ\n※印の会\n")).toEqual(["親がめ", "※印の会"]);
  });
});

describe(`${rule("I-37")}: sums`, () => {
  it.each(["合　計,,7", "計（2件）,,7", "合計件数,,7件", "平均,,3.5", "Average,,3.5", "Total,,=SUM(C2:C3)"])(
    "%s",
    (row) => {
      const reading = readAs(`紹介元,紹介先,回数\nA,B,3\nB,C,4\n${row}\n`);
      expect(told(reading)).toEqual(["ROW_TOTAL 4"]);
      expect(reading.reports[0]).toMatchObject({ rows: 2, taken: 2, reported: 0 });
    },
  );

  it.each(["以上,,", ",,以上", ",以下余白,", ",,－以上－"])("%s ends a list", (row) => {
    expect(told(readAs(`紹介元,紹介先,回数\nA,B,3\n${row}\n`))).toEqual(["ROW_REMARK 3"]);
  });
});

describe(rule("I-63"), () => {
  it("as where pages or files were put one after another", () => {
    const reading = readAs("紹介一覧\n紹介元,紹介先\nA,B\n 紹介元 ,紹介先,\nC,D\n\ufeff紹介元,紹介先\nE,F\n");
    expect(pairsIn(reading)).toEqual(["A>B", "C>D", "E>F"]);
    expect(told(reading)).toEqual(["ROW_HEADER 4", "ROW_HEADER 6"]);
    expect(reading.reports[0]).toMatchObject({ rows: 3, taken: 3, reported: 0 });
    expect(reading.sheets[0]?.rows[3]).toMatchObject({ row: 4, role: "remark" });
    expect(reading.outcome).toBe("import");
  });

  it("with a row for each problem, up to where the first table goes on", () => {
    const reading = readAs("紹介元,紹介先\nA,B\n\n名称,種別\nA,NPO\nB,企業\n\n紹介元,紹介先\nC,D\n");
    expect(pairsIn(reading)).toEqual(["A>B", "C>D"]);
    expect(told(reading)).toEqual(["ROW_OTHER_TABLE 4", "ROW_OTHER_TABLE 5", "ROW_OTHER_TABLE 6", "ROW_HEADER 8"]);
    expect(reading.problems[0]).toMatchObject({ severity: "error", value: "名称 | 種別" });
    expect(reading.reports[0]).toMatchObject({ rows: 5, taken: 2, reported: 3 });
    expect(reading.outcome).toBe("import-with-warnings");
  });

  it("but words for columns make no header where no blank row parts them, or names stand beside", () => {
    expect(pairsIn(readAs("紹介元,紹介先\nA,B\n名称,種別\n"))).toEqual(["A>B", "名称>種別"]);
    expect(pairsIn(readAs("紹介元,紹介先\nA,B\n\n団体,行政\n"))).toEqual(["A>B", "団体>行政"]);
  });
});

describe(rule("I-58"), () => {
  it("as a doubt, where each part is an actor by itself", () => {
    const reading = readAs("紹介元,紹介先\n甲,乙\n丙,甲、乙\n");
    expect(pairsIn(reading)).toEqual(["甲>乙", "丙>甲、乙"]);
    expect(reading.problems).toMatchObject([
      { code: "NAMES_JOINED", severity: "warning", row: 3, column: "紹介先", value: "甲、乙", suggestions: [] },
    ]);
  });

  it("as a doubt, where the parts have rows of their own, for each cell that holds them", () => {
    const reading = read({
      "actors.csv": "名称,種別\n甲,NPO\n乙,企業\n",
      "ties.csv": "紹介元,紹介先,紹介者\n甲,丙,\n丙,丁,甲、乙\n丁,戊,甲、乙\n",
    });
    expect(told(reading).filter((one) => one.startsWith("NAMES"))).toEqual([
      "NAMES_JOINED 3 紹介者",
      "NAMES_JOINED 4 紹介者",
    ]);
  });

  it("as a notice, where the parts are not known but two different cells are written so", () => {
    const reading = readAs("紹介元,紹介先\n甲,乙、丙\n甲,丁、戊\n");
    expect(reading.problems.map(({ code, severity, row }) => [code, severity, row])).toEqual([
      ["NAMES_JOINED", "notice", 2],
      ["NAMES_JOINED", "notice", 3],
    ]);
    expect(reading.outcome).toBe("import");
  });

  it.each([
    [
      "a name that is the only one of its kind, however often it stands there",
      "甲,子ども、若者の会\n乙,子ども、若者の会\n",
    ],
    ["what stands in brackets", "甲,乙(丙、甲)\n丙,「甲、乙」の会\n"],
    ["a full-width comma or a middle dot", "甲,乙\n丙,甲，乙\n丙,甲・乙\n"],
  ])("not %s", (_, rows) => {
    expect(told(readAs(`紹介元,紹介先\n${rows}`))).toEqual([]);
  });

  it("not a name that has a row of its own", () => {
    const reading = read({
      "actors.csv": "名称,種別\n甲,NPO\n乙,NPO\n甲、乙,NPO\n",
      "ties.csv": "紹介元,紹介先\n甲,乙\n乙,甲、乙\n",
    });
    expect(told(reading)).toEqual([]);
  });
});

it(`${rule("I-24")}: of actors told apart by names alone, the second is told by its name`, () => {
  const reading = readAs("名称,種別\n甲,NPO\n甲,企業\n");
  expect(reading.problems).toMatchObject([
    { code: "NAME_DUPLICATE", severity: "error", row: 3, column: "名称", value: "甲", suggestions: [] },
  ]);
  expect(reading.reports[0]).toMatchObject({ rows: 2, taken: 1, reported: 1 });
});
