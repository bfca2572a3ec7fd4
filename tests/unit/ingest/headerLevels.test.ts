/** Headers of two levels: read as one where they are, and never made of a row of data. */
import { describe, expect, it } from "vitest";
import type { Reading } from "../../../src/model/index.ts";
import { pairsIn, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";
import { book, readOpened, texts } from "./workbook.ts";

const OVER = ["日付", "相談元", "", "紹介先", "", "備考"];
const UNDER = ["", "名称", "種別", "名称", "種別", ""];
const ROWS = [
  ["2021-03", "甲の会", "NPO", "乙商店", "企業", "はじめて"],
  ["2021-04", "乙商店", "企業", "丙の会", "NPO", ""],
];
const csv = (rows: readonly (readonly string[])[]) => rows.map((cells) => cells.join(",")).join("\n");
const headersOf = ({ sheets }: Reading) => sheets[0]?.columns.map(({ header, field }) => `${header}=${field}`);

describe("a header of two levels", () => {
  it(`${rule("I-60")}: with blanks, in a text file`, () => {
    const reading = readAs(csv([OVER, UNDER, ...ROWS]));
    expect(pairsIn(reading)).toEqual(["甲の会>乙商店", "乙商店>丙の会"]);
    expect(reading.dataset.ties[0]).toMatchObject({ note: "はじめて", when: { written: "2021-03" } });
    expect(reading.reports).toMatchObject([{ headerRow: 1, rows: 2, taken: 2 }]);
    expect(reading.sheets).toMatchObject([{ headerRow: 1, headerRows: 2, titleRows: 0 }]);
    expect(headersOf(reading)).toEqual([
      "日付=date",
      "相談元 名称=from",
      "相談元 種別=own",
      "紹介先 名称=to",
      "紹介先 種別=own",
      "備考=note",
    ]);
    // what kind of body an end is says nothing of the tie
    expect(reading.dataset.ties[0]?.kind).toBe("contact");
    expect(told(reading)).toEqual(["COLUMN_UNKNOWN 1 相談元 種別", "COLUMN_UNKNOWN 1 紹介先 種別"]);
  });

  it(`${rule("I-60")}: below titles, with words around the ends and ids beside the names`, () => {
    const reading = readAs(
      csv([
        ["令和3年度 紹介の記録"],
        ["No", "紹介元団体", "", "つないだ先の団体", "", "紹介者"],
        ["", "ID", "団体名", "団体名", "担当", "氏名"],
        ["1", "A1", "甲の会", "乙商店", "山田", "丙"],
      ]),
    );
    expect(reading.dataset.ties).toMatchObject([{ id: "1", from: "甲の会", to: "乙商店", via: "丙" }]);
    expect(reading.sheets).toMatchObject([{ headerRow: 2, headerRows: 2, titleRows: 1 }]);
  });

  it(`${rule("I-60")}: groups that mean no end are known by what stands below`, () => {
    const { dataset } = readAs(
      csv([
        ["団体", "", "", "連絡先"],
        ["名称", "種別", "区", "URL"],
        ["甲の会", "NPO", "西区", "x"],
      ]),
    );
    expect(dataset.actors).toMatchObject([{ name: "甲の会", type: "npo", ward: "西区", url: "x" }]);
    const twice = readAs(
      csv([
        ["甲", "", "乙", ""],
        ["名称", "種別", "名称", "種別"],
        ["a", "NPO", "b", "NPO"],
      ]),
    );
    expect(twice.sheets).toMatchObject([{ headerRow: 1, headerRows: 2 }]);
  });

  it(`${rule("I-60")}: in merged cells of a workbook, whatever else the lower row says`, async () => {
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>';
    const under = ["", "名称", "どんな団体か", "名称", "ひとこと", ""];
    const bytes = book({ sheets: { 記録: texts([OVER, under, ...ROWS], merges) } });
    const reading = await readOpened({ "記録.xlsx": bytes });
    expect(pairsIn(reading)).toEqual(["甲の会>乙商店", "乙商店>丙の会"]);
    expect(headersOf(reading)?.[2]).toBe("相談元 どんな団体か=own");
  });

  it(`${rule("I-60")}: a row of data below a header with a blank is data`, () => {
    for (const data of [
      ["甲の会", "西区", "乙商店"],
      ["名称", "西区の会", "乙商店"],
      ["1", "2", "3"],
    ])
      expect(readAs(csv([["相談元", "", "紹介先"], data])).reports).toMatchObject([{ rows: 1 }]);
    expect(
      readAs(
        csv([
          ["相談元", "紹介先"],
          ["名称", "種別"],
        ]),
      ).dataset.ties,
    ).toHaveLength(1);
    expect(readAs(csv([OVER, [], UNDER, ...ROWS])).sheets[0]?.headerRows).toBe(1);
  });

  it(`${rule("I-60")}: titles above a header are titles, however they are merged or spread`, async () => {
    for (const title of [["紹介の記録"], ["紹介の記録", "", "令和3年度"]]) {
      const reading = readAs(csv([title, ["から", "へ", "日付"], ["甲", "乙", "2021-03"]]));
      expect(reading.sheets).toMatchObject([{ headerRow: 2, headerRows: 1, titleRows: 1 }]);
    }
    const merges = '<mergeCells><mergeCell ref="A1:C1"/></mergeCells>';
    const rows = [["紹介の記録"], ["から", "へ", "日付"], ["甲", "乙", "2021-03"]];
    const reading = await readOpened({ "記録.xlsx": book({ sheets: { 記録: texts(rows, merges) } }) });
    expect(reading.sheets).toMatchObject([{ headerRow: 2, headerRows: 1, titleRows: 1 }]);
  });

  it(`${rule("I-60")}: the lower row alone, where the user says so`, () => {
    const reading = readAs(csv([OVER, UNDER, ...ROWS]), { headerRow: 2 });
    expect(reading.sheets).toMatchObject([{ headerRow: 2, headerRows: 1, titleRows: 1 }]);
  });
});
