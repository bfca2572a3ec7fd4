import { describe, expect, it } from "vitest";
import { namesOf, read, tiesOf, told } from "./reading.ts";
import { rule } from "./rules.ts";

describe("text to table", () => {
  it.each([
    [",", "紹介元,紹介先,日付\nA社,B社,2021-03-01\n"],
    ["\t", "紹介元\t紹介先\t日付\nA社\tB社\t2021-03-01\n"],
    [";", "紹介元;紹介先;日付\nA社;B社;2021-03-01\n"],
    ["，", "紹介元，紹介先，日付\nA社，B社，2021-03-01\n"],
    [";", "sep=;\r\n紹介元;紹介先;日付\r\nA社;B社;2021-03-01\r\n"],
    ["|", "sep=|\n紹介元|紹介先|日付\nA社|B社|2021-03-01\n"],
  ])(`${rule("I-08")}: %j`, (delimiter, text) => {
    const { reports, dataset } = read({ "a.csv": text });
    expect(reports[0]).toMatchObject({ delimiter, headerRow: 1, rows: 1, taken: 1 });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["A社", "B社"]);
  });

  it.each([
    ["|", "紹介元|紹介先\n甲|乙\n"],
    [",", "紹介元,紹介先,メモ\n甲,乙,a|b\n丙,丁,c|d\n"],
    [",", `物語,順,本文,組織\ns,1,x,"${"甲;".repeat(40_000)}"\n`],
  ])(`${rule("I-08")}: %j, a bar only where nothing else parts, and a long list never`, (delimiter, text) => {
    expect(read({ "a.csv": text }).reports[0]).toMatchObject({ delimiter, headerRow: 1 });
  });

  it(`${rule("I-08")}: marks inside names part nothing`, () => {
    expect(namesOf("紹介元,紹介先\n子育て，支援の会,社協\nA;B;C;D;E,親がめ\n")).toEqual([
      "子育て，支援の会",
      "社協",
      "A;B;C;D;E",
      "親がめ",
    ]);
  });

  describe(rule("I-09"), () => {
    it("reads line breaks, doubled quotes and delimiters inside quotes", () => {
      const text = '紹介元,紹介先\r\n"NPO法人\r\n花の会","社協\n本部"\r\n"A ""愛称"" 会","十,竹"\r\n';
      expect(namesOf(text)).toEqual(["NPO法人\r\n花の会", "社協\n本部", 'A "愛称" 会', "十,竹"]);
    });

    it("takes a quote inside a cell for what it is", () => {
      expect(namesOf('from,to\nA 5"会,B社\n')).toEqual(['A 5"会', "B社"]);
    });

    it("leaves out blanks behind a closing quote", () => {
      expect(namesOf('from,to\n"A" ,"B"  \n"C","D" \r\n"E","F" ')).toEqual(["A", "B", "C", "D", "E", "F"]);
    });

    it("keeps a cell as written that goes on after its quotes", () => {
      const reading = read({ "a.csv": 'from,to\n"愛称"会,B社\nC社,D社\n' });
      expect(reading.dataset.actors.map(({ name }) => name)).toEqual(['"愛称"会', "B社", "C社", "D社"]);
      expect(told(reading)).toEqual([]);
    });
  });

  it(rule("I-10"), () => {
    const text = 'from,to,date\n\n"A\n社",B社,2021-02-30\n,,\n\nC社,D社,2021-02-31\n';
    const reading = read({ "ties.csv": text });
    expect(told(reading)).toEqual(["DATE_INVALID 3 date", "DATE_INVALID 6 date", "NOTHING_TO_DRAW"]);
    expect(reading.reports[0]).toMatchObject({ rows: 2, taken: 0, reported: 2 });
  });

  it(`${rule("I-10")}: a title page of blank lines above the header counts too`, () => {
    const reading = read({ "ties.csv": "\n\nfrom,to\nA,A\n" });
    expect(reading.reports[0]?.headerRow).toBe(3);
    expect(told(reading)).toEqual(["SELF_TIE 4 to"]);
  });

  describe(rule("I-11"), () => {
    it("fills a short row", () => {
      const reading = read({ "ties.csv": "from,to,date,note\nA,B\n" });
      expect(reading.dataset.ties[0]).toMatchObject({ when: null, note: "" });
      expect(told(reading)).toEqual([]);
    });

    it("takes a long row and tells every cell beyond the header", () => {
      const reading = read({ "ties.csv": "from,to\nA,B,余り,,x\n" });
      expect(reading.dataset.ties).toHaveLength(1);
      expect(reading.problems).toMatchObject([{ code: "ROW_RAGGED", severity: "warning", row: 2, value: "余り | x" }]);
    });

    it("says nothing of empty cells that a spreadsheet left behind", () => {
      expect(told(read({ "ties.csv": "from,to,,,\nA,B,,,,,,\n,,,,\n" }))).toEqual([]);
    });
  });

  describe(rule("I-12"), () => {
    it("holds the row back and reads the rows after it", () => {
      const reading = read({ "ties.csv": 'from,to,note\nA,B,\n"C,D,\nE,F,\nG,H,\n' });
      expect(told(reading)).toEqual(["CSV_UNCLOSED_QUOTE 3"]);
      expect(reading.problems[0]?.severity).toBe("error");
      expect(reading.dataset.ties.map(({ from }) => from)).toEqual(["A", "E", "G"]);
      expect(reading.reports[0]).toMatchObject({ rows: 4, taken: 3, reported: 1 });
    });

    it("tells one in the header, of which no row is lost", () => {
      const reading = read({ "ties.csv": 'from,"to\nA,B\nC,D\n' });
      expect(reading.problems).toMatchObject([{ code: "CSV_UNCLOSED_QUOTE", severity: "warning", row: 1 }]);
      expect(reading.reports[0]).toMatchObject({ rows: 2, taken: 2, reported: 0 });
    });

    it("does so where a later cell has quotes too", () => {
      const reading = read({ "ties.csv": 'from,to,note\n"A,B,\nC,"D",\nE,"F\nf",x\n"G,H,\n' });
      expect(told(reading)).toEqual(["CSV_UNCLOSED_QUOTE 2", "CSV_UNCLOSED_QUOTE 5"]);
      expect(reading.dataset.ties.map(({ to }) => to)).toEqual(["D", "F\nf"]);
    });
  });

  it(rule("I-13"), () => {
    expect(tiesOf("from,to\r\nA,B\nB,C\rC,D")).toHaveLength(3);
    expect(tiesOf('from,to\r\n"A",B\n"B",C\rC,"D"')).toHaveLength(3);
  });

  it(`${rule("I-13")}, and marks where files were joined belong to no name`, () => {
    expect(namesOf('\ufefffrom,to\r\nA社,B社\r\n\ufeffA社,C社\r\n\ufeff"A社","D社"\r\n')).toEqual([
      "A社",
      "B社",
      "C社",
      "D社",
    ]);
  });

  it.each([
    ["'=1+1", "=1+1"],
    ["'+81", "+81"],
    ["'-2", "-2"],
    ["'@SUM(1)", "@SUM(1)"],
    ["'＝1", "＝1"],
    ["''=1", "'=1"],
    ["'90年代の会", "'90年代の会"],
    ["=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"],
  ])(`${rule("I-30")}: %s`, (cell, name) => {
    expect(tiesOf(`from,to\n"${cell}",B\n`)[0]?.from).toBe(name);
  });
});
