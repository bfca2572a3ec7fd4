import { describe, expect, it } from "vitest";
import { pairsIn, read, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

const TITLED = "令和3年度 紹介の記録,,\n作成日,2022-04-01,\n\n紹介元,紹介先,日付\nA,B,2021-05\nB,C,2021-06\n合計,2,\n";

describe(rule("I-37"), () => {
  it("reads what lies between", () => {
    const reading = readAs(TITLED);
    expect(pairsIn(reading)).toEqual(["A>B", "B>C"]);
    expect(told(reading)).toEqual(["ROW_TOTAL 7"]);
    expect(reading.problems[0]).toMatchObject({ severity: "notice", value: "合計 | 2" });
    expect(reading.outcome).toBe("import");
    expect(reading.reports[0]).toMatchObject({ headerRow: 4, rows: 2, taken: 2, reported: 0 });
    expect(reading.sheets[0]).toMatchObject({ headerRow: 4, titleRows: 2, blankRows: 1, totalRows: 1 });
  });

  it("shows what each row is", () => {
    expect(readAs(TITLED).sheets[0]?.rows.map(({ row, role }) => [row, role])).toEqual([
      [1, "title"],
      [2, "title"],
      [3, "blank"],
      [4, "header"],
      [5, "data"],
      [6, "data"],
      [7, "total"],
    ]);
  });

  it.each(["合計", "計", "総計", "小計", "Total", "ＳＵＭ", "合 計"])("%s begins a sum", (word) => {
    expect(pairsIn(readAs(`from,to,weight\nA,B,2\n${word},,2\nC,D,\n`))).toEqual(["A>B", "C>D"]);
  });

  it("takes no row for a sum in which a name stands", () => {
    expect(pairsIn(readAs("from,to\n計,社協\n合計,A\n"))).toEqual(["計>社協", "合計>A"]);
  });

  it("leaves an actor its name, and other tables their words", () => {
    expect(readAs("名称,種別\n合計,\n親がめ,NPO\n").dataset.actors.map(({ name }) => name)).toEqual(["合計", "親がめ"]);
    expect(read({ "about.csv": "title,source\n,合計\n" }).dataset.source).toBe("合計");
    expect(read({ "types.csv": "id,label_ja\n計,1\n" }).dataset.types).toHaveLength(1);
  });

  it("takes no rows of a list for titles because a header follows them", () => {
    const reading = readAs("A,B\nC,D\n紹介元,紹介先\nE,F\n");
    expect(pairsIn(reading)).toEqual(["A>B", "C>D", "紹介元>紹介先", "E>F"]);
    expect(reading.outcome).toBe("ask");
  });

  it("takes a word that is a header's for a title where a whole header follows", () => {
    expect(pairsIn(readAs("名称\n\n紹介元,紹介先\nA,B\n"))).toEqual(["A>B"]);
  });

  it("keeps the first row for the header of a list of names", () => {
    expect(readAs("名称\n親がめ\n名称\n").dataset.actors.map(({ name }) => name)).toEqual(["親がめ", "名称"]);
    expect(readAs("団体の一覧\n名称\n親がめ\n").dataset.actors.map(({ name }) => name)).toEqual(["親がめ"]);
  });
});

describe(rule("I-38"), () => {
  const UNKNOWN = "帳簿\n甲の側,乙の側,数\nA,B,2\nB,C,1\n";

  it("asks about a table whose header says nothing, and shows it", () => {
    const reading = readAs(UNKNOWN);
    expect(told(reading)).toEqual(["FILE_UNKNOWN_KIND"]);
    expect(reading.outcome).toBe("ask");
    expect(reading.questions).toEqual([{ sort: "columns", required: true, file: "list.csv", answered: false }]);
    expect(reading.sheets[0]).toMatchObject({
      kind: "unknown",
      headerRow: 2,
      fields: expect.arrayContaining(["from", "via"]),
    });
    expect(reading.sheets[0]?.columns.map(({ header, field }) => [header, field])).toEqual([
      ["甲の側", ""],
      ["乙の側", ""],
      ["数", ""],
    ]);
  });

  it("reads it once its ends are named", () => {
    const reading = readAs(UNKNOWN, { columns: { 0: "from", 1: "to", 2: "weight" } });
    expect(reading.dataset.ties.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ["A", "B", 2],
      ["B", "C", 1],
    ]);
    expect(reading.questions).toEqual([{ sort: "pairs", required: false, file: "list.csv" }]);
  });

  it("asks on while an end is missing", () => {
    const reading = readAs(UNKNOWN, { kind: "ties", columns: { 0: "from" } });
    expect(told(reading)).toContain("COLUMN_MISSING 2");
    expect(reading.outcome).toBe("ask");
  });

  it("asks about a list without a header, and reads it meanwhile", () => {
    const text = "A社,B社,2021-03-01\nB社,C社,2021-03-02\n";
    const open = readAs(text);
    expect([open.outcome, open.dataset.ties.length, open.dataset.actors.length]).toEqual(["ask", 2, 3]);
    expect(open.questions[0]).toEqual({ sort: "columns", required: true, file: "list.csv", answered: false });
    for (const decisions of [{ headerRow: 0 }, { columns: { 0: "to", 1: "from" } }]) {
      const answered = readAs(text, decisions);
      expect(answered.questions[0]).toEqual({ sort: "columns", required: true, file: "list.csv", answered: true });
      expect(answered.outcome).toBe("import");
      expect(told(answered)).toEqual(["PAIRS_ASSUMED"]);
    }
    expect(pairsIn(readAs(text, { columns: { 0: "to", 1: "from" } }))).toEqual(["B社>A社", "C社>B社"]);
  });

  it("does not hold up a map for a table that other files do without", () => {
    const reading = read({ "ties.csv": "from,to\nA,B\n", "会計.csv": "品目,金額,単価,数\n紙,100,50,2\n" });
    expect(reading.outcome).toBe("import-with-warnings");
    expect(reading.questions).toEqual([{ sort: "columns", required: false, file: "会計.csv", answered: false }]);
  });
});

describe(rule("I-39"), () => {
  it.each(["source,target", "Source,Target,Type", "起点,終点"])("%s", (header) => {
    const reading = readAs(`${header}\nA,B,Directed\n`);
    expect(reading.dataset.ties[0]?.kind).toBe("contact");
    expect(reading.sheets[0]?.pairs).toBe("contact");
    expect(reading.questions).toEqual([{ sort: "pairs", required: false, file: "list.csv" }]);
    expect(reading.problems.find(({ code }) => code === "PAIRS_ASSUMED")).toMatchObject({ severity: "notice", row: 1 });
  });

  it.each([
    ["紹介元,紹介先", "introduction"],
    ["from,to", "introduction"],
    ["相談元,相手", "contact"],
    ["from,to,via", null],
    ["from,to,kind", null],
  ])("%s says it itself", (header, pairs) => {
    const reading = readAs(`${header}\nA,B,\n`);
    expect(reading.sheets[0]?.pairs).toBe(pairs);
    expect(reading.questions).toEqual([]);
    expect(reading.problems).toEqual([]);
  });
});

describe("the view of a sheet", () => {
  it("shows the first rows, and of long cells the beginning", () => {
    const reading = readAs(`from,to\n${"𠮷".repeat(1500)}x,B\n${"A,B\n".repeat(100)}`);
    const [view] = reading.sheets;
    expect(view?.rows).toHaveLength(60);
    expect(view?.rows[1]?.cells[0]).toBe(`${"𠮷".repeat(1000)}…`);
    expect(reading.dataset.ties[0]?.from).toHaveLength(3001);
  });

  it("leaves out columns in which nothing is written", () => {
    expect(readAs("from,to,,,\nA,B,,,\n").sheets[0]?.columns).toHaveLength(2);
  });

  it("tells where it came from", () => {
    expect(readAs("from;to\nA;B\n").sheets[0]).toMatchObject({
      file: "list.csv",
      encoding: "utf-8",
      delimiter: ";",
      sheetNames: [],
      sheet: "",
      kind: "ties",
    });
  });
});

describe(rule("I-48"), () => {
  const layoutOf = (text: string, decisions = {}) => readAs(text, decisions).sheets[0]?.layout;

  it("in every file", () => {
    const layout = layoutOf("紹介元,紹介先,日付\nA,B,2021\n");
    expect(layoutOf("題\n\n紹介元;紹介 先;日付;\nC;D;2022;\nE;F;;\n")).toBe(layout);
    expect(layoutOf("紹介元,紹介先\nA,B\n")).not.toBe(layout);
    expect(layoutOf("A,B\nC,D\n")).toBe(layoutOf("E,F\nG,H\nI,J\n"));
  });

  it("whatever is decided", () => {
    const text = "題\n甲,乙,丙\nA,B,C\n";
    expect(layoutOf(text, { headerRow: 1, kind: "ties" })).toBe(layoutOf(text));
    expect(layoutOf(text, { columns: { 0: "from", 1: "to" } })).toBe(layoutOf(text));
  });
});
