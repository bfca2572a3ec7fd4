import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS, type SheetDecisions, type WorkbookSheet } from "../../../src/model/index.ts";
import { pairsIn, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

const MERGED = "紹介元,紹介先\nA,B\n,C\n,D\nE,F\n,G\n";

/** One sheet of a workbook, as it was opened. */
function readSheet(rows: WorkbookSheet["rows"], merged: WorkbookSheet["merged"], decisions: SheetDecisions = {}) {
  const file = { name: "list.csv", bytes: new Uint8Array(), workbook: [{ name: "Sheet1", rows, merged }] };
  return readDataset([file], { ...NO_DECISIONS, sheets: { "list.csv": decisions } });
}

describe(rule("I-40"), () => {
  it("offers it for a text file, with how much it would fill", () => {
    const reading = readAs(MERGED);
    expect(reading.questions).toEqual([{ sort: "fill-down", required: false, file: "list.csv", places: [0], rows: 3 }]);
    expect(reading.sheets[0]?.columns.map(({ blanks, filled }) => [blanks, filled])).toEqual([
      [3, false],
      [0, false],
    ]);
    expect(pairsIn(reading)).toEqual(["A>B", "E>F"]);
    expect(reading.problems[0]).toMatchObject({ code: "ENDPOINT_MISSING", row: 3, place: 0, suggestions: ["A"] });
  });

  it("fills what was decided, tells how much, and shows it", () => {
    const reading = readAs(MERGED, { fillDown: [0] });
    expect(pairsIn(reading)).toEqual(["A>B", "A>C", "A>D", "E>F", "E>G"]);
    expect(reading.problems).toMatchObject([
      { code: "CELLS_FILLED", severity: "notice", row: 1, column: "紹介元", place: 0, value: "3" },
    ]);
    expect(reading.questions).toEqual([]);
    expect(reading.sheets[0]?.columns[0]).toMatchObject({ blanks: 3, filled: true });
    expect(reading.sheets[0]?.rows[2]?.cells).toEqual(["A", "C"]);
  });

  it("asks no more once it was decided to fill nothing", () => {
    expect(readAs(MERGED, { fillDown: [] }).questions).toEqual([]);
  });

  it("offers nothing where the first row is blank too, or a single cell is", () => {
    expect(readAs("from,to\n,B\nA,C\n,D\n,E\n").questions).toEqual([]);
    expect(readAs("from,to\nA,B\n,C\nD,E\n").questions).toEqual([]);
  });

  it("takes a blank introducer for nobody, unless the whole row goes on with the one above", () => {
    const via = "from,to,via\nA,B,V\nC,D,\nE,F,W\nG,H,\n";
    expect(readAs(via).questions).toEqual([]);
    const block = "from,to,via\nA,B,V\n,C,\nD,E,W\n,F,\n";
    expect(readAs(block).questions).toMatchObject([{ places: [0, 2], rows: 2 }]);
    const { dataset } = readAs(block, { fillDown: [0, 2] });
    expect(dataset.ties.map(({ via: who }) => who)).toEqual(["V", "V", "W", "W"]);
  });

  it("offers it for types and wards of actors and for stories of steps", () => {
    expect(readAs("名称,種別,区\nA,NPO,西区\nB,,\nC,企業,中区\nD,,\n").questions).toMatchObject([{ places: [1, 2] }]);
    expect(readAs("story,step,title,text\ns,1,a,b\n,2,a,b\nt,1,a,b\n,2,a,b\n").questions).toMatchObject([
      { places: [0], rows: 2 },
    ]);
  });

  describe("in a workbook", () => {
    const rows = [
      ["紹介元", "紹介先", "紹介者"],
      ["A", "B", "V"],
      ["", "C", ""],
      ["D", "E", "W"],
      ["", "F", ""],
    ];
    const over = (firstRow: number, lastRow: number, place: number) => ({
      firstRow,
      lastRow,
      firstPlace: place,
      lastPlace: place,
    });

    it("fills merged cells by itself, and only them", () => {
      const reading = readSheet(rows, [over(2, 3, 0)]);
      expect(pairsIn(reading)).toEqual(["A>B", "A>C", "D>E"]);
      expect(told(reading)).toEqual(["CELLS_FILLED 1 紹介元", "ENDPOINT_MISSING 5 紹介元"]);
    });

    it("fills no introducer by itself, and nothing that was decided against", () => {
      const merged = [over(2, 3, 0), over(4, 5, 0), over(2, 3, 2), over(4, 5, 2)];
      const reading = readSheet(rows, merged);
      expect(reading.dataset.ties.map(({ via }) => via)).toEqual(["V", null, "W", null]);
      expect(reading.questions).toMatchObject([{ sort: "fill-down", places: [2], rows: 2 }]);
      expect(pairsIn(readSheet(rows, merged, { fillDown: [] }))).toEqual(["A>B", "D>E"]);
    });

    it("fills merged cells only where filling was decided, and leaves an honest blank blank", () => {
      expect(pairsIn(readSheet(rows, [over(2, 3, 0)], { fillDown: [0] }))).toEqual(["A>B", "A>C", "D>E"]);
      const extra = [...rows.map((cells, at) => [...cells, ["備考", "x", "", "", "y"][at] ?? ""])];
      const { sheets } = readSheet(extra, [over(2, 3, 3)], { fillDown: [3], columns: { 3: "" } });
      expect(sheets[0]?.rows.map(({ cells }) => cells[3])).toEqual(["備考", "x", "x", "", "y"]);
    });

    it("fills a column without merged cells from above where that was decided, and only such a column", () => {
      expect(pairsIn(readSheet(rows, [over(2, 3, 2)], { fillDown: [0] }))).toEqual(["A>B", "A>C", "D>E", "D>F"]);
      expect(pairsIn(readSheet(rows, [over(2, 3, 0)], { fillDown: [2] }))).toEqual(["A>B", "D>E"]);
    });

    it("is not held up by ranges that lie over one another", () => {
      const long = [["紹介元", "紹介先"], ["A", "B"], ...Array.from({ length: 20_000 }, (_, at) => ["", `C${at}`])];
      const everywhere = Array.from({ length: 20_000 }, () => over(2, 1_000_000, 0));
      expect(pairsIn(readSheet(long, everywhere))).toHaveLength(20_001);
    });

    it("is not held up by ranges that reach far beyond the rows", () => {
      expect(pairsIn(readSheet(rows, [over(2, 4_000_000_000, 0)]))).toHaveLength(4);
    });
  });
});
