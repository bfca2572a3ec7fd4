import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rule } from "./rules.ts";
import { book, formats, pack, rowsOf, sheetsOf, shown, texts } from "./workbook.ts";

describe(rule("I-50"), () => {
  it("shared texts, texts in the cell, results of formulas, numbers, booleans and errors", async () => {
    const data = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>ここ</t></is></c><c r="C1" t="str"><f>A1</f><v>式</v></c></row>
      <row r="2"><c r="A2"><v>12</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c></row>`;
    const rows = await rowsOf(data, { strings: "<si><t>余り</t></si><si><t>あおば</t></si>" });
    expect(rows).toEqual([
      ["あおば", "ここ", "式"],
      ["12", "TRUE", "#REF!"],
    ]);
  });

  it("runs of one text are joined and the furigana above it left out", async () => {
    const strings = `<si><r><rPr><b/></rPr><t>青</t></r><r><t xml:space="preserve">葉 区</t></r><rPh sb="0" eb="2"><t>アオバ</t></rPh><phoneticPr fontId="1"/></si>
      <si><t>緑</t><rPh sb="0" eb="1"><t>ミドリ</t></rPh></si>`;
    const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>瀬谷</t><rPh sb="0" eb="2"><t>セヤ</t></rPh></is></c></row>`;
    expect(await rowsOf(data, { strings })).toEqual([["青葉 区", "緑", "瀬谷"]]);
  });

  it("entities and characters that XML cannot hold", async () => {
    const data = `<row r="1"><c r="A1" t="inlineStr"><is><t>A &amp; B &lt;b&gt; &#x9AD9; _x0041_ _x005F_x0041_ &shy;</t></is></c></row>`;
    expect(await rowsOf(data)).toEqual([["A & B <b> 髙 A _x0041_ &shy;"]]);
  });

  it("rows and columns keep the numbers that the spreadsheet shows, blank ones before them or not", async () => {
    const rows = await rowsOf(
      `<row r="3"><c r="C3"><v>1</v></c><c r="AA3"><v>2</v></c></row><row r="5"><c r="A5" s="0"/></row>`,
    );
    expect(rows).toHaveLength(3);
    expect(rows[2]?.[2]).toBe("1");
    expect(rows[2]?.[26]).toBe("2");
    expect(rows.slice(0, 2)).toEqual([[], []]);
  });

  it("cells and rows that do not say where they stand follow one another", async () => {
    expect(await rowsOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")).toEqual([
      ["1", "2"],
      ["3"],
    ]);
  });

  it("with prefixes before the names of all elements", async () => {
    const sheet = `<x:sheetData xmlns:x="u"><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>あ</x:t></x:is></x:c></x:row></x:sheetData>`;
    expect((await sheetsOf(book({ sheets: { S: sheet } })))[0]?.rows).toEqual([["あ"]]);
  });

  it("parts named from the root, in other cases and with backslashes", async () => {
    const bytes = book({ sheets: { S: texts([["あ"]]) }, strings: "<si/>", absolute: true });
    expect((await sheetsOf(bytes))[0]?.rows).toEqual([["あ"]]);
    const odd = pack({
      "XL\\Workbook.xml": `<workbook xmlns:q="u"><sheets><sheet name="S" sheetId="1" q:id="a"/></sheets></workbook>`,
      "xl\\_rels\\workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="./sheets/../one.xml"/></Relationships>`,
      "xl/one.xml": `<worksheet>${texts([["い"]])}</worksheet>`,
      "[Content_Types].xml": "<Types/>",
    });
    expect((await sheetsOf(odd))[0]?.rows).toEqual([["い"]]);
  });

  it("sheets in their order, hidden ones marked; ranges of merged cells", async () => {
    const merges = `<mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="B1:AB1"/></mergeCells>`;
    const sheets = await sheetsOf(
      book({ sheets: { 縁: texts([["a"]], merges), "控え!": texts([["b"]]), 空: "<sheetData/>" } }),
    );
    expect(sheets.map(({ name, hidden, rows }) => [name, hidden ?? false, rows.length])).toEqual([
      ["縁", false, 1],
      ["控え", true, 1],
      ["空", false, 0],
    ]);
    expect(sheets[0]?.merged).toEqual([
      { firstRow: 2, lastRow: 4, firstPlace: 0, lastPlace: 0 },
      { firstRow: 1, lastRow: 1, firstPlace: 1, lastPlace: 27 },
    ]);
  });

  it("any text in any cell comes back as it was", async () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 12 })
      .filter((one) => !/[\p{Cc}\ufffe\uffff\r]/u.test(one) && !/\p{Cs}/u.test(one) && !/_x[\dA-Fa-f]{4}_/.test(one));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 8 }), async (rows) => {
        const [sheet] = await sheetsOf(book({ sheets: { S: texts(rows) } }));
        const trimmed = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
        const expected = rows.map(trimmed);
        expect(sheet?.rows).toEqual(expected.slice(0, expected.findLastIndex((cells) => cells.length > 0) + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe(rule("I-51"), () => {
  it.each([
    ["44534", "yyyy/m/d", "2021-12-04"],
    ["44534", 14, "2021-12-04"],
    ["44534.75", "yyyy/m/d h:mm", "2021-12-04"],
    ["44534.9999999", "yyyy-mm-dd", "2021-12-05"],
    ["44534", "[$-411]ge.m.d", "2021-12-04"],
    ["44534", '[$-411]ggge"年"m"月"d"日";@', "2021-12-04"],
    ["44534", 57, "2021-12-04"],
    ["44534", "yyyy年m月d日(aaa)", "2021-12-04"],
    ["44534", "[DBNum3]m月d日", "2021-12-04"],
    ["44534", 'yyyy"年"m"月"', "2021-12"],
    ["44534", '[$-411]ggge"年"m"月"', "2021-12"],
    ["44534", 55, "2021-12"],
    ["44534", 17, "2021-12"],
    ["44534", "yyyy", "2021"],
    ["44534", '[$-411]ggge"年度"', "2021年度"],
    ["1", "yyyy/m/d", "1900-01-01"],
    ["59", "yyyy/m/d", "1900-02-28"],
    ["60", "yyyy/m/d", "1900-02-29"],
    ["61", "yyyy/m/d", "1900-03-01"],
    ["2958465", "yyyy/m/d", "9999-12-31"],
    ["2958466", "yyyy/m/d", "2958466"],
    ["-3", "yyyy/m/d", "-3"],
    ["0", "yyyy/m/d", "0"],
    ["0.545138888888889", "h:mm", "13:05"],
    ["0.5", 32, "12:00"],
    ["44534.545138888888889", "h:mm:ss", "13:05"],
    ["0.000011574074074074", "mm:ss", "00:00:01"],
  ])("%s in the format %s is %s", async (value, format, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });

  it.each([
    ["43072", "yyyy/m/d", "2021-12-04"],
    ["0", "yyyy/m/d", "1904-01-01"],
    ["60", "yyyy/m/d", "1904-03-01"],
    ["43072", '[$-411]ggge"年"m"月"', "2021-12"],
  ])("%s counted from 1904 in the format %s is %s", async (value, format, expected) => {
    expect(await shown(value, format, true)).toBe(expected);
  });

  it("days that are kept as ISO text", async () => {
    const data = `<row r="1"><c r="A1" t="d" s="0"><v>2021-12-04T00:00:00Z</v></c><c r="B1" t="d" s="1"><v>2021-12-04</v></c></row>`;
    expect(await rowsOf(data, { styles: formats("yyyy/m/d", "yyyy年m月") })).toEqual([["2021-12-04", "2021-12"]]);
  });

  it("the epoch makes no difference to the day that is shown", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 2_957_003 }), async (day) => {
        expect(await shown(String(day), 14, true)).toBe(await shown(String(day + 1462), 14));
      }),
      { numRuns: 40 },
    );
  });
});

describe(rule("I-52"), () => {
  it.each([
    ["4010401000000", 0, "4010401000000"],
    ["4.010401000001E+12", 11, "4010401000001"],
    ["12", 1, "12"],
    ["12.0", "0.0", "12"],
    ["1.5", "#,##0.00", "1.5"],
    ["0.30000000000000004", 0, "0.3"],
    ["1E-3", "0.00E+00", "0.001"],
    ["1E21", 0, "1000000000000000000000"],
    ["123", "00000", "00123"],
    ["2250001", "000-0000", "225-0001"],
    ["7", '"A-"000', "A-007"],
    ["12345", "0000", "12345"],
    ["3", '0"回"', "3"],
    ["1234", "#,##0", "1234"],
    ["5", "G/標準", "5"],
    ["5", '[Red]0"日"', "5"],
    ["0.25", "0%", "0.25"],
    ["1200", '[$¥-411]#,##0;[Red]"-"#,##0', "1200"],
  ])("%s in the format %s is %s", async (value, format, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });

  it("a style that is not there changes nothing, nor does a workbook without styles", async () => {
    expect(await rowsOf(`<row r="1"><c r="A1" s="9"><v>44534</v></c></row>`)).toEqual([["44534"]]);
  });

  it("leading zeros of a text stay", async () => {
    const data = `<row r="1"><c r="A1" t="s" s="0"><v>0</v></c></row>`;
    expect(await rowsOf(data, { strings: "<si><t>00123</t></si>", styles: formats("@") })).toEqual([["00123"]]);
  });

  it("any whole number a spreadsheet can hold keeps all its digits", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), async (number) => {
        expect(await shown(number.toExponential(), 0)).toBe(String(number));
        expect(await shown(String(number), 11)).toBe(String(number));
      }),
      { numRuns: 40 },
    );
  });
});
