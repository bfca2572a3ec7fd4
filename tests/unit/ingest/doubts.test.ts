import { describe, expect, it } from "vitest";
import { isCorporateNumber } from "../../../src/model/index.ts";
import { read, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

const suggested = (text: string) => readAs(text).problems.map(({ code, suggestions }) => [code, ...suggestions]);

describe(rule("I-41"), () => {
  it.each([
    ["zero width space", "花\u200bの会", "花の会"],
    ["bidirectional mark", "\u202eevil\u202c会", "evil会"],
    ["soft hyphen", "co\u00adop", "coop"],
    ["control", "A\u0007社", "A社"],
    ["second control set", "A\u0085社", "A社"],
    ["joiner between letters", "A\u200d社", "A社"],
    ["mark inside", "A\ufeff社", "A社"],
  ])("%s", (_, name, clean) => {
    const reading = readAs(`紹介元,紹介先\n${name},B\n`);
    expect(reading.problems).toMatchObject([
      { code: "CHARS_INVISIBLE", severity: "notice", row: 2, column: "紹介元", place: 0, suggestions: [clean] },
    ]);
    expect(reading.dataset.actors[0]?.name).toBe(name);
    expect(reading.outcome).toBe("import");
  });

  it.each(["👨‍👩‍👧会", "❤️の会", "葛\u{e0100}飾会", "🏳️‍🌈", "می‌خواهم"])("%s holds none that is not seen", (name) => {
    expect(readAs(`紹介元,紹介先\n${name},B\n`).problems).toEqual([]);
  });

  it("tells each cell once, and every cell", () => {
    const reading = readAs(`紹介元,紹介先\n${"A\u200b\u200b,B\u200b\n".repeat(3)}`);
    expect(told(reading).filter((line) => line.startsWith("CHARS"))).toHaveLength(6);
  });

  it("says nothing of line breaks and tabs in quotes", () => {
    expect(readAs('紹介元,紹介先\n"A\n社","B\t社"\n').problems).toEqual([]);
  });
});

describe(rule("I-42"), () => {
  it.each([
    ["2021-02-30", "DATE_INVALID", "2021-02"],
    ["2021年2月30日", "DATE_INVALID", "2021-02"],
    ["2021-13-01", "DATE_INVALID"],
    ["2021-05-01（予定）", "DATE_UNREADABLE", "2021-05-01"],
    ["2021年3月?", "DATE_UNREADABLE", "2021年3月"],
    ["そのうち", "DATE_UNREADABLE"],
  ])("the date %s", (value, ...problem) => {
    expect(suggested(`紹介元,紹介先,日付\nA,B,${value}\nC,D,2021\n`)).toEqual([problem]);
  });

  it.each([["3回くらい", "3"], ["約１２", "12"], ["3〜4回"], ["多め"], ["1e3"]])(
    "the number %s",
    (value, ...proposals) => {
      expect(suggested(`紹介元,紹介先,回数\nA,B,${value}\n`)).toEqual([["NUMBER_UNREADABLE", ...proposals]]);
    },
  );

  it("a free id for one that is taken", () => {
    expect(suggested("id,紹介元,紹介先\nT1,A,B\nT1,B,C\nT1-2,C,D\n")).toEqual([["ID_DUPLICATE", "T1-2"]]);
    expect(suggested("id,名称\na,甲\na-2,乙\na,丙\n")).toEqual([["ID_DUPLICATE", "a-3"]]);
  });

  it("the value above for an end that is blank", () => {
    expect(suggested("紹介元,紹介先\nA,B\n,C\n")).toEqual([["ENDPOINT_MISSING", "A"]]);
    expect(suggested("紹介元,紹介先\n,C\nA,B\n")).toEqual([["ENDPOINT_MISSING"]]);
  });

  it("by the place of its column, which a mend goes to", () => {
    const text = "紹介元,紹介先,日付\nA,B,2021-02-30\n";
    const [problem] = readAs(text).problems;
    const [value = ""] = problem?.suggestions ?? [];
    const mend = { row: problem?.row ?? 0, place: problem?.place ?? -1, was: problem?.cell ?? "", value };
    expect(readAs(text, { mends: [mend] }).problems).toEqual([]);
  });
});

describe(rule("I-43"), () => {
  it("knows a corporate number by its first digit", () => {
    expect(["7000012050002", "8700110005901"].map(isCorporateNumber)).toEqual([true, true]);
    expect(["1000012050002", "700001205000", "", "70000120500021"].some(isCorporateNumber)).toBe(false);
  });

  it.each([
    ["7000012050002"],
    ["７０００－０１２０５０００２"],
    ["7000012050003", "CORPORATE_NUMBER_WRONG"],
    ["12345", "CORPORATE_NUMBER_WRONG"],
    ["なし", "CORPORATE_NUMBER_WRONG"],
    ["000012050002", "NUMBER_DAMAGED", "7000012050002"],
    ["7.00001E+12", "NUMBER_DAMAGED"],
  ])("%s", (number, ...problem) => {
    const reading = readAs(`名称,種別,法人番号\nA,NPO,${number}\n`);
    expect(reading.problems.map(({ code, suggestions }) => [code, ...suggestions])).toEqual(
      problem.length > 0 ? [problem] : [],
    );
    expect(reading.problems.every(({ severity }) => severity === "warning")).toBe(true);
    expect(reading.dataset.actors[0]?.corporateNumber).toBe(number);
  });

  it.each([["T7000012050002"], ["Ｔ７０００－０１２０５０００２"], [" t 7000012050002"]])(
    "takes %s, the number of a qualified invoice, as the corporate number in it, and says so",
    (number) => {
      const reading = readAs(`名称,種別,法人番号\nA,NPO,${number}\n`);
      expect(reading.problems).toMatchObject([{ code: "INVOICE_NUMBER", severity: "notice", value: number.trim() }]);
      expect(reading.dataset.actors[0]?.corporateNumber).toBe("7000012050002");
    },
  );

  it.each([["T7000012050003"], ["T12345"], ["TT7000012050002"], ["T"]])("takes %s for no such number", (number) => {
    const reading = readAs(`名称,種別,法人番号\nA,NPO,${number}\n`);
    expect(told(reading)).toEqual(["CORPORATE_NUMBER_WRONG 2 法人番号"]);
    expect(reading.dataset.actors[0]?.corporateNumber).toBe(number);
  });

  it("tells ids and names of ties that were rounded, and no number that was meant so", () => {
    expect(told(readAs("紹介元,紹介先\n4.01E+12,B\n1E+02,1e5\n"))).toEqual(["NUMBER_DAMAGED 2 紹介元"]);
    expect(told(read({ "actors.csv": "id,name\n4.01E+12,A\n007,B\n" }))).toEqual(["NUMBER_DAMAGED 2 id"]);
  });

  it("keeps ids that look like numbers as they are", () => {
    const { dataset } = readAs("紹介元,紹介先\n001,1\n1e5,100000\n0x1F,1.0\n");
    expect(dataset.actors.map(({ id }) => id)).toEqual(["001", "1", "1e5", "100000", "0x1F", "1.0"]);
  });
});

describe(rule("I-44"), () => {
  it("with the row of the first", () => {
    const reading = readAs("紹介元,紹介先,日付\nA,B,2021\nA,B,2021\nA,B,2022\nA,B,2021,\n");
    expect(reading.dataset.ties).toHaveLength(4);
    expect(reading.problems).toMatchObject([
      { code: "ROW_DUPLICATE", severity: "warning", row: 3, value: "2" },
      { code: "ROW_DUPLICATE", row: 5, value: "2" },
    ]);
  });

  it.each([
    ["no date says that it was one occasion", "紹介元,紹介先\nA,B\nA,B\n"],
    ["two may well have had to do with each other twice", "source,target,date\nA,B,2021-03-01\nA,B,2021-03-01\n"],
  ])("as a notice where %s", (_, text) => {
    const { outcome, problems: all } = readAs(text);
    const problems = all.filter(({ code }) => code === "ROW_DUPLICATE");
    expect(problems).toMatchObject([{ code: "ROW_DUPLICATE", severity: "notice", row: 3, value: "2" }]);
    expect(outcome).toBe("import");
  });

  it("unless rows have ids of their own", () => {
    expect(told(readAs("id,紹介元,紹介先\n1,A,B\n2,A,B\n"))).toEqual([]);
  });
});

describe(rule("I-49"), () => {
  it("in the first spelling", () => {
    const { dataset } = readAs("紹介元,紹介先\n 花の会\u3000,B\n花の会,C\n");
    expect(dataset.actors[0]).toMatchObject({ id: "花の会", name: " 花の会\u3000" });
    expect(dataset.ties.map(({ from }) => from)).toEqual(["花の会", "花の会"]);
    expect(readAs("id,名称\na, 親がめ \n").dataset.actors[0]?.name).toBe(" 親がめ ");
  });

  it("even where nobody can see it", () => {
    expect(
      readAs('紹介元,紹介先\nX,A\n"\ufeff",B\n'.replace('"\ufeff",B', 'B,"\ufeff"')).dataset.actors.at(-1)?.name,
    ).toBe("\ufeff");
  });
});
