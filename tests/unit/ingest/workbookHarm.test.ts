import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openWorkbooks, readDataset } from "../../../src/ingest/index.ts";
import { read, told } from "./reading.ts";
import { rule } from "./rules.ts";
import { book, formats, pack, readOpened, sheetsOf, texts } from "./workbook.ts";

const TIES = texts([
  ["紹介元", "紹介先", "日付"],
  ["あおば", "みどり", "2021-12-04"],
]);

describe(rule("I-54"), () => {
  it("noise behind the mark of an archive is no workbook and says so", async () => {
    const noise = Uint8Array.of(0x50, 0x4b, 3, 4, ...strToU8("[Content_Types].xml xl/ und Rauschen"), 0, 1, 2);
    const reading = await readOpened({ "list.csv": noise });
    expect(told(reading)).toEqual(["FILE_NOT_TEXT", "NOTHING_TO_DRAW"]);
    expect(reading.outcome).toBe("reject");
  });

  it("a workbook whose part is cut off, missing or mixed up is unreadable", async () => {
    const whole = book({ sheets: { S: TIES } });
    const cut = book({ sheets: { S: TIES.slice(0, 200) } });
    const none = pack({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
    });
    for (const bytes of [cut, none, pack({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" })]) {
      expect(told(await readOpened({ "a.xlsx": bytes }))).toEqual(["FILE_UNREADABLE", "NOTHING_TO_DRAW"]);
    }
    expect(told(await readOpened({ "a.xlsx": whole.slice(0, whole.length - 40) }))[0]).toBe("FILE_NOT_TEXT");
  });

  it("a broken workbook does not keep other files from being read", async () => {
    const reading = await readOpened({
      "a.xlsx": book({ sheets: { S: "<sheetData>" } }),
      "縁.csv": "紹介元,紹介先\nA,B\n",
    });
    expect(told(reading)).toEqual(["FILE_UNREADABLE"]);
    expect(reading.dataset.ties).toHaveLength(1);
  });

  it("a part that swells beyond the limit is refused before it is unpacked", async () => {
    const parts = {
      "[Content_Types].xml": strToU8("<Types/>"),
      "xl/workbook.xml": strToU8("<workbook/>"),
      "xl/_rels/workbook.xml.rels": strToU8("<Relationships/>"),
    };
    const bytes = zipSync(parts);
    // the directory, at the end, says how large the second part becomes
    const name = strToU8("xl/workbook.xml");
    const at = bytes.findLastIndex((_, from) => name.every((byte, next) => bytes[from + next] === byte));
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at - 46 + 24, 400 * 1024 * 1024, true);
    const reading = await readOpened({ "a.xlsx": bytes });
    expect(reading.problems[0]).toMatchObject({ code: "LIMIT_REACHED", value: "256 MB" });
  });

  it("cells far to the right of many rows are refused instead of filling the memory", async () => {
    const rows = Array.from({ length: 1300 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`);
    const reading = await readOpened({ "a.xlsx": book({ sheets: { S: `<sheetData>${rows.join("")}</sheetData>` } }) });
    expect(reading.problems[0]?.code).toBe("LIMIT_REACHED");
    const beyond = book({ sheets: { S: `<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>` } });
    expect(told(await readOpened({ "a.xlsx": beyond }))[0]).toBe("LIMIT_REACHED");
  });

  it("what a DOCTYPE declares is never put in", async () => {
    const parts = book({ sheets: { S: "<sheetData/>" } });
    const [before] = await openWorkbooks([{ name: "a.xlsx", bytes: parts }]);
    expect(before?.workbook?.[0]?.rows).toEqual([]);
    const bomb = `<!DOCTYPE s [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>${texts([["&b;"]]).replace("&amp;", "&")}</worksheet>`;
    const bytes = pack({
      "[Content_Types].xml": "<Types/>",
      "xl/workbook.xml": `<workbook><sheets><sheet name="S" sheetId="1" r:id="a"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="a" Type="x/worksheet" Target="s.xml"/></Relationships>`,
      "xl/s.xml": bomb,
    });
    expect((await sheetsOf(bytes))[0]?.rows).toEqual([["&b;"]]);
  });

  it("a hundred thousand elements in one another are passed over", async () => {
    const depth = 100_000;
    const sheet = `${"<x>".repeat(depth)}${"</x>".repeat(depth)}${texts([["あ"]])}`;
    expect((await sheetsOf(book({ sheets: { S: sheet } })))[0]?.rows).toEqual([["あ"]]);
  });

  it("any bytes behind the mark of an archive are read without throwing", async () => {
    const whole = book({ sheets: { S: TIES }, strings: "<si><t>a</t></si>", styles: formats("yyyy/m/d") });
    const noise = fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...strToU8("xl/"), ...bytes));
    const damaged = fc
      .array(fc.tuple(fc.nat(whole.length - 5), fc.nat(255)), { minLength: 1, maxLength: 8 })
      .map((changes) => {
        const bytes = whole.slice();
        for (const [at, byte] of changes) bytes[at + 4] = byte;
        return bytes;
      });
    await fc.assert(
      fc.asyncProperty(fc.oneof(noise, damaged), async (bytes) => {
        const reading = await readOpened({ "a.xlsx": bytes });
        expect(reading.reports.every(({ rows, taken, reported }) => rows === taken + reported)).toBe(true);
        expect(reading.dataset.actors.length > 0 || reading.problems.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("a workbook without a sheet is not passed over in silence", () => {
    const reading = readDataset([{ name: "a.xlsx", bytes: new Uint8Array(), workbook: [] }]);
    expect(told(reading)).toEqual(["FILE_EMPTY", "NOTHING_TO_DRAW"]);
    expect(reading.reports.map(({ file }) => file)).toEqual(["a.xlsx"]);
  });

  it("rows that are numbered the same are both kept", async () => {
    const row = (number: number, from: string, to: string) =>
      `<row r="${number}"><c t="str"><v>${from}</v></c><c t="str"><v>${to}</v></c></row>`;
    const rows = `<sheetData>${row(1, "from", "to")}${row(2, "A", "B")}${row(2, "C", "D")}${row(3, "E", "F")}</sheetData>`;
    const reading = await readOpened({ "a.xlsx": book({ sheets: { S: rows } }) });
    expect(reading.dataset.ties.map(({ from }) => from)).toEqual(["A", "C", "E"]);
  });

  it("a workbook that nobody opened is told as one", () => {
    expect(told(read({ "a.xlsx": book({ sheets: { S: TIES } }) }))).toEqual(["FILE_NOT_TEXT", "NOTHING_TO_DRAW"]);
  });
});
