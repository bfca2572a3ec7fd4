import { describe, expect, it } from "vitest";
import type { DateReading, Question, Reading } from "../../../src/model/index.ts";
import { edtfOf } from "../../../src/model/index.ts";
import { read, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

const listOf = (values: readonly string[], above = "") =>
  `${above}紹介元,紹介先,日付\n${values.map((value, at) => `A${at},B,${value}\n`).join("")}`;

function questionOf({ questions }: Reading): Extract<Question, { sort: "date" }> | undefined {
  return questions.find((question) => question.sort === "date");
}

const choicesFor = (values: readonly string[], above = "") =>
  questionOf(readAs(listOf(values, above)))?.choices.map(
    ({ reading, when }) => `${reading} ${when ? edtfOf(when) : ""}`,
  );

const suggestedFor = (values: readonly string[], above = "") => questionOf(readAs(listOf(values, above)))?.suggested;

const datesAs = (reading: DateReading, ...values: readonly string[]) =>
  readAs(listOf(values), { dates: { 2: reading } }).dataset.ties.map(({ when }) => (when ? edtfOf(when) : null));

describe(rule("D-12"), () => {
  it("with an example, other values, and how many rows it is about", () => {
    const reading = readAs(listOf(["01/02/2021", "2021-05", "03/04/2021", "01/02/2021", "いつか"]));
    expect(reading.outcome).toBe("ask");
    expect(questionOf(reading)).toMatchObject({
      required: true,
      file: "list.csv",
      place: 2,
      header: "日付",
      example: "01/02/2021",
      others: ["03/04/2021"],
      rows: 3,
      chosen: null,
    });
  });

  it.each([
    [["01/02/2021"], ["month-first 2021-01-02", "day-first 2021-02-01", "leave "]],
    [
      ["01/02/03"],
      ["year-first 2001-02-03", "month-first 2003-01-02", "day-first 2003-02-01", "heisei 1989-02-03", "leave "],
    ],
    [["98/03/01"], ["year-first 1998-03-01", "leave "]],
    [["3.12"], ["reiwa 2021-12", "heisei 1991-12", "leave "]],
    [
      ["3.12", "30.4"],
      ["heisei 1991-12", "leave "],
    ],
    [["39.10"], ["year-first 1939-10", "showa 1964-10", "leave "]],
    [["04-Dec-21"], ["year-first 2004-12-21", "day-first 2021-12-04", "leave "]],
    [["Dec-21"], ["year-first 2021-12", "leave "]],
    [["21年3月"], ["year-first 2021-03", "heisei 2009-03", "leave "]],
  ])("%j can be %j", (values, choices) => {
    expect(choicesFor(values)?.toSorted()).toEqual(choices.toSorted());
  });

  it.each([
    ["令和3年度 紹介一覧\n", "12/4", "fiscal-year-2021 2021-12-04"],
    ["令和3年度 紹介一覧\n", "2月4日", "fiscal-year-2021 2022-02-04"],
    ["2021年の紹介\n", "2月4日", "year-2021 2021-02-04"],
    ["R3年度\n", "12月上旬", "fiscal-year-2021 2021-12-01/2021-12-10"],
  ])("after the title %j %s can be %s", (title, value, choice) => {
    expect(choicesFor([value], title)).toContain(choice);
  });

  it("takes the year from the file's name too", () => {
    const { questions } = read({ "紹介_令和3年度.csv": listOf(["12月4日"]) });
    expect(questions[0]).toMatchObject({ suggested: "fiscal-year-2021" });
  });

  it("does not ask where no reading can be offered", () => {
    const reading = readAs(listOf(["2021年冬"]));
    expect(reading.questions).toEqual([]);
    expect(told(reading)).toEqual(["DATE_AMBIGUOUS 2 日付"]);
  });

  it("asks for each column by itself", () => {
    const reading = readAs("from,to,date,until\nA,B,01/02/2021,3.12\n");
    expect(reading.questions.map((question) => question.sort === "date" && question.place)).toEqual([2, 3]);
    expect(readAs("from,to,date,until\nA,B,01/02/2021,3.12\n", { dates: { 2: "day-first" } }).outcome).toBe("ask");
  });
});

describe(rule("D-13"), () => {
  it.each([
    [["13/02/2021", "01/02/2021"], "day-first"],
    [["02/13/2021", "01/02/2021"], "month-first"],
    [["13/02/2021", "02/13/2021", "01/02/2021"], null],
    [["01/02/2021"], null],
    [["R3.4.1", "3.12"], "reiwa"],
    [["3.12"], null],
  ])("%j speaks for %s", (values, reading) => {
    const asked = readAs(listOf(values));
    expect(suggestedFor(values)).toBe(reading);
    expect(asked.outcome).toBe("ask");
    const open = asked.dataset.ties.at(-1);
    expect(open?.when).toBeNull();
  });

  it("a title speaks for months and days, but not where an era may be meant", () => {
    expect(suggestedFor(["12/4", "3/20"], "令和3年度\n")).toBe("fiscal-year-2021");
    expect(suggestedFor(["3.12"], "令和3年度\n")).toBeNull();
  });
});

describe(rule("D-14"), () => {
  it.each<[DateReading, string, string | null]>([
    ["day-first", "01/02/2021", "2021-02-01"],
    ["month-first", "01/02/2021", "2021-01-02"],
    ["month-first", "13/02/2021", "2021-02-13"],
    ["year-first", "01/02/03", "2001-02-03"],
    ["year-first", "'21-3", "2021-03"],
    ["reiwa", "3.12", "2021-12"],
    ["reiwa", "3.12.4", "2021-12-04"],
    ["heisei", "21年3月", "2009-03"],
    ["showa", "39.10.10", "1964-10-10"],
    ["year-2021", "12月4日", "2021-12-04"],
    ["fiscal-year-2021", "3/4", "2022-03-04"],
    ["fiscal-year-2021", "10月〜2月", "2021-10-01/2022-02-28"],
    ["reiwa", "3.12頃", "2021-12~"],
    ["reiwa", "3.10〜4.2", "2021-10-01/2022-02-28"],
    ["leave", "01/02/2021", null],
    ["day-first", "2021-12", "2021-12"],
  ])("as %s %s is %s", (reading, value, edtf) => {
    expect(datesAs(reading, value)).toEqual([edtf]);
  });

  it("has no problem and no open question left", () => {
    const reading = readAs(listOf(["01/02/2021", "13/02/2021"]), { dates: { 2: "day-first" } });
    expect(reading.problems).toEqual([]);
    expect(questionOf(reading)?.chosen).toBe("day-first");
    expect(reading.outcome).toBe("import");
  });

  it("tells what stays undated because it was left so", () => {
    const reading = readAs(listOf(["01/02/2021"]), { dates: { 2: "leave" } });
    expect(told(reading)).toEqual(["DATE_AMBIGUOUS 2 日付"]);
    expect(reading.outcome).toBe("import-with-warnings");
  });

  it("tells a day the calendar lacks as read", () => {
    expect(told(readAs(listOf(["30/02/21", "1/2/21"]), { dates: { 2: "day-first" } }))).toEqual([
      "DATE_INVALID 2 日付",
    ]);
  });
});
