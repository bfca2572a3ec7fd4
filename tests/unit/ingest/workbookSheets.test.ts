import fc from "fast-check";
import readWorkbook from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/model/index.ts";
import { read } from "./reading.ts";
import { rule } from "./rules.ts";
import { book, formats, readOpened, sheetsOf, texts } from "./workbook.ts";

const TIES = texts([
  ["紹介元", "紹介先", "日付"],
  ["あおば", "みどり", "2021-12-04"],
  ["みどり", "さくら", "2022-01-08"],
]);
const ACTORS = texts([
  ["名称", "種別", "区"],
  ["あおば", "NPO", "青葉区"],
  ["みどり", "企業", "緑区"],
  ["さくら", "企業", "港北区"],
]);
const NOTES = texts([["この表について"], ["担当は協働推進課です"]]);

describe(rule("I-53"), () => {
  it("actors and ties on two sheets of one workbook, whatever the file is called", async () => {
    const reading = await readOpened({ "資料.csv": book({ sheets: { Sheet1: TIES, Sheet2: ACTORS } }) });
    expect(reading.reports.map(({ file, kind, rows, taken }) => [file, kind, rows, taken])).toEqual([
      ["資料.csv › Sheet1", "ties", 2, 2],
      ["資料.csv › Sheet2", "actors", 3, 3],
    ]);
    expect(reading.dataset.actors.map(({ name, ward }) => [name, ward])).toEqual([
      ["あおば", "青葉区"],
      ["みどり", "緑区"],
      ["さくら", "港北区"],
    ]);
    expect(reading.problems).toEqual([]);
  });

  it("a workbook with one sheet is called as the file is, and its view tells the sheet", async () => {
    const reading = await readOpened({ "縁.xlsx": book({ sheets: { 令和3年度: TIES, 空: "<sheetData/>" } }) });
    expect(reading.reports.map(({ file }) => file)).toEqual(["縁.xlsx"]);
    expect(reading.sheets.map(({ sheet, sheetNames }) => [sheet, sheetNames])).toEqual([
      ["令和3年度", ["令和3年度", "空"]],
    ]);
    expect(reading.dataset.ties).toHaveLength(2);
  });

  it("the sheets of two years are both read, and their ties have ids of their own", async () => {
    const sheets = { 令和3年度: TIES, 令和4年度: TIES };
    const { dataset } = await readOpened({ "縁.xlsx": book({ sheets }) });
    expect(dataset.ties.map(({ id }) => id)).toEqual([
      "縁 › 令和3年度:2",
      "縁 › 令和3年度:3",
      "縁 › 令和4年度:2",
      "縁 › 令和4年度:3",
    ]);
  });

  it("sheets that are not understood, or hidden with rows in them, are named once", async () => {
    const sheets = { 説明: NOTES, 縁: TIES, 名簿: ACTORS, "控え!": TIES, "空!": "<sheetData/>" };
    const reading = await readOpened({ "縁.xlsx": book({ sheets }) });
    expect(reading.problems.map(({ code, file, value }) => [code, file, value])).toEqual([
      ["SHEETS_LEFT", "縁.xlsx › 縁", "説明、控え"],
    ]);
    expect(reading.sheets[0]?.sheetNames).toEqual(["説明", "縁", "名簿", "控え", "空"]);
  });

  it("where no sheet is understood the first with rows is shown, to be asked about", async () => {
    const sheets = {
      空: "<sheetData/>",
      一覧: texts([
        ["い", "ろ", "は", "に"],
        ["a", "b", "c", "d"],
      ]),
      説明: NOTES,
    };
    const reading = await readOpened({ "不明.xlsx": book({ sheets }) });
    expect(reading.sheets.map(({ file, sheet }) => [file, sheet])).toEqual([["不明.xlsx › 一覧", "一覧"]]);
    expect(reading.outcome).toBe("ask");
  });

  it("a list of pairs without a header beside a table that is understood is not taken for ties", async () => {
    const sheets = {
      縁: TIES,
      選択肢: texts([
        ["NPO", "企業"],
        ["行政", "学校"],
      ]),
    };
    const { dataset, problems } = await readOpened({ "縁.xlsx": book({ sheets }) });
    expect(dataset.ties).toHaveLength(2);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([["SHEETS_LEFT", "選択肢"]]);
  });

  it("a sheet chosen for the workbook is the only one that is read", async () => {
    const bytes = book({ sheets: { 縁: TIES, 名簿: ACTORS, "控え!": TIES } });
    const only = await readOpened({ "a.xlsx": bytes }, { sheets: { "a.xlsx": { sheet: "名簿" } } });
    expect(only.reports.map(({ file, kind }) => [file, kind])).toEqual([["a.xlsx", "actors"]]);
    const hidden = await readOpened({ "a.xlsx": bytes }, { sheets: { "a.xlsx": { sheet: "控え" } } });
    expect(hidden.dataset.ties).toHaveLength(2);
  });

  it("another sheet chosen in place of one that was found is read once", async () => {
    const bytes = book({ sheets: { 縁: TIES, 名簿: ACTORS, 旧: NOTES } });
    const swapped = await readOpened({ "a.xlsx": bytes }, { sheets: { "a.xlsx › 縁": { sheet: "名簿" } } });
    expect(swapped.reports.map(({ file, kind }) => [file, kind])).toEqual([["a.xlsx › 縁", "actors"]]);
    expect(swapped.problems.filter(({ code }) => code === "SHEETS_LEFT").map(({ value }) => value)).toEqual(["縁、旧"]);
  });

  it("decisions under the name of a sheet are for that sheet, also where it was not understood", async () => {
    const list = texts([
      ["い", "ろ"],
      ["あおば", "みどり"],
    ]);
    const bytes = book({ sheets: { 名簿: ACTORS, 表: list } });
    const sheets = { "a.xlsx › 表": { headerRow: 1, kind: "ties", columns: { 0: "from", 1: "to" } } } as const;
    const { dataset, reports } = await readOpened({ "a.xlsx": bytes }, { sheets });
    expect(reports.map(({ file, taken }) => [file, taken])).toEqual([
      ["a.xlsx › 名簿", 3],
      ["a.xlsx › 表", 1],
    ]);
    expect(dataset.ties.map(({ from, to }) => [from, to])).toEqual([["あおば", "みどり"]]);
  });

  it("the name of a sheet decides between kinds as the name of a file does", async () => {
    const words = texts([
      ["id", "日本語"],
      ["mono", "物資"],
    ]);
    const { dataset } = await readOpened({ "種別.xlsx": book({ sheets: { kinds: words, 縁: TIES } }) });
    expect(dataset.kinds.map(({ id }) => id)).toEqual(["mono"]);
    expect(dataset.types).toEqual([]);
  });

  it("days, months and digits of a sheet arrive in the data", async () => {
    const head = `<row r="1">${["紹介元", "紹介先", "日付", "終了", "ID"]
      .map((text, at) => `<c r="${"ABCDE"[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
      .join("")}</row>`;
    const ends = ["あおば", "みどり"].map(
      (text, at) => `<c r="${"AB"[at]}2" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const row = `<row r="2">${ends.join("")}<c r="C2" s="0"><v>44534</v></c><c r="D2" s="1"><v>44562</v></c><c r="E2" s="2"><v>7</v></c></row>`;
    const styles = formats("[$-411]ge.m.d", 'yyyy"年"m"月"', "000");
    const bytes = book({ sheets: { 縁: `<sheetData>${head}${row}</sheetData>` }, styles });
    const [tie] = (await readOpened({ "a.xlsx": bytes })).dataset.ties;
    expect([tie?.id, tie?.when?.written, tie?.when?.precision, tie?.until?.written, tie?.until?.precision]).toEqual([
      "007",
      "2021-12-04",
      "day",
      "2022-01",
      "month",
    ]);
  });

  it("cells that were kept from running as formulas are as they were before", async () => {
    const rows = texts([
      ["紹介元", "紹介先"],
      ["'=あおば", "みどり"],
    ]);
    const { dataset } = await readOpened({ "a.xlsx": book({ sheets: { 縁: rows } }) });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["=あおば", "みどり"]);
  });

  it("plain cells read as another reader of workbooks reads them", async () => {
    const cell = fc.oneof(fc.integer().map(String), fc.constantFrom("あおば", "A & B", "<b>", "ｱｵﾊﾞ", "x y"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const bytes = book({ sheets: { S: texts(rows) } });
          const [other] = await readWorkbook(bytes.slice().buffer);
          expect((await sheetsOf(bytes))[0]?.rows).toEqual(other?.data.map((cells) => cells.map(String)));
        },
      ),
      { numRuns: 30 },
    );
  });
});

it(`${rule("D-13")}: the name of a sheet speaks for a year as the name of a file does`, async () => {
  const rows = [
    ["紹介元", "紹介先", "日付"],
    ["あおば", "みどり", "12月4日"],
  ];
  const text = rows.map((cells) => cells.join(",")).join("\n");
  const asText = read({ "2021年.csv": text });
  const asSheet = await readOpened({ "縁.xlsx": book({ sheets: { 令和2年: ACTORS, "2021年": texts(rows) } }) });
  const choices = ({ questions }: Reading) =>
    questions.map((one) => one.sort === "date" && [one.choices, one.suggested]);
  expect(choices(asSheet)).toEqual(choices(asText));
  expect(asText.questions).toMatchObject([{ sort: "date", suggested: "year-2021" }]);
});
