/** The part of one sheet to rows of text as they are shown, at the row numbers that a spreadsheet counts. */
import type { WorkbookSheet } from "../model/index.ts";
import { scanXml, type XmlTag } from "./scanXml.ts";
import { TooLarge } from "./workbookArchive.ts";
import type { CellFormat } from "./workbookFormats.ts";
import { isoText, numberText } from "./workbookNumbers.ts";
import { textCollector, withoutEscapes } from "./workbookStrings.ts";

/** What the sheets of a workbook share. */
export interface WorkbookBasics {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly isFrom1904: boolean;
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Of all rows, blank ones before the last written cell of a row among them. */
const MOST_CELLS = 20_000_000;
const BLANK: readonly string[] = [];

type Cell = { place: number; type: string; style: number };

/** Blank rows and cells after the last written one are left out. Throws `TooLarge` beyond what a spreadsheet holds. */
export function readSheetPart(xml: string, basics: WorkbookBasics): Pick<WorkbookSheet, "rows" | "merged"> {
  const rows: (readonly string[])[] = [];
  const merged: WorkbookSheet["merged"][number][] = [];
  const inline = textCollector();
  const cell: Cell = { place: -1, type: "", style: 0 };
  let row = 0;
  let cells: string[] = [];
  let written = 0;
  let value = "";
  let isValue = false;

  const beginRow = (tag: XmlTag) => {
    row = Number(tag.get("r")) || row + 1;
    if (!(row >= 1 && row <= MOST_ROWS)) throw new TooLarge(`${MOST_ROWS}`);
    cells = [];
    cell.place = -1;
  };
  const beginCell = (tag: XmlTag) => {
    cell.place = placeOf(tag.get("r")) ?? cell.place + 1;
    if (cell.place >= MOST_COLUMNS) throw new TooLarge(`${MOST_COLUMNS}`);
    cell.type = tag.get("t");
    cell.style = Number(tag.get("s"));
    value = "";
    inline.begin();
  };
  const endCell = () => {
    const text = cell.type === "inlineStr" ? inline.end() : textOf(cell, value, basics);
    if (text === "") return;
    while (cells.length < cell.place) cells.push("");
    cells[cell.place] = text;
  };
  const endRow = () => {
    if (cells.length === 0) return;
    written += cells.length;
    if (written > MOST_CELLS) throw new TooLarge(`${MOST_CELLS}`);
    while (rows.length < row) rows.push(BLANK);
    // a sheet that numbers two rows the same is broken; both are kept
    if (rows[row - 1] === BLANK) rows[row - 1] = cells;
    else rows.push(cells);
  };

  scanXml(xml, {
    open: (tag) => {
      if (tag.name === "c") beginCell(tag);
      else if (tag.name === "v") isValue = true;
      else if (tag.name === "row") beginRow(tag);
      else if (tag.name === "mergeCell") merged.push(...rangeOf(tag.get("ref")));
      else inline.open(tag.name);
    },
    close: (name) => {
      if (name === "c") endCell();
      else if (name === "v") isValue = false;
      else if (name === "row") endRow();
      else inline.close(name);
    },
    text: (text) => {
      if (isValue) value += text;
      else inline.text(text);
    },
  });
  return { rows, merged };
}

function textOf({ type, style }: Cell, value: string, { strings, formats, isFrom1904 }: WorkbookBasics): string {
  const format = formats[style] ?? { sort: "number" };
  if (value === "") return "";
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "str") return withoutEscapes(value);
  if (type === "b") return value.trim() === "1" ? "TRUE" : "FALSE";
  if (type === "e") return value;
  return type === "d" ? isoText(value, format) : numberText(value, format, isFrom1904);
}

/** `C7` to 2; `null` where the cell does not say where it stands. */
function placeOf(reference: string): number | null {
  let place = 0;
  for (let at = 0; at < reference.length && place < MOST_COLUMNS; at++) {
    const letter = (reference.charCodeAt(at) | LOWER_CASE) - BEFORE_A;
    if (letter < 1 || letter > 26) break;
    place = place * 26 + letter;
  }
  return place === 0 ? null : place - 1;
}

const LOWER_CASE = 0x20;
const BEFORE_A = 0x60;

function rangeOf(reference: string): WorkbookSheet["merged"] {
  const [first, last] = reference.split(":").map((corner) => ({
    place: placeOf(corner),
    row: Number(/\d+$/.exec(corner)?.[0]),
  }));
  if (first?.place == null || last?.place == null || !(first.row > 0 && last.row >= first.row)) return [];
  return [{ firstRow: first.row, lastRow: last.row, firstPlace: first.place, lastPlace: last.place }];
}
