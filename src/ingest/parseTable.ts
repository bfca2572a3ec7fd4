/** Text to a table of cells with true row numbers. Knows nothing of what the cells mean. */
import Papa from "papaparse";
import type { WorkbookSheet } from "../model/index.ts";
import { detectDelimiter } from "./detectDelimiter.ts";
import { tidyQuotes } from "./tidyQuotes.ts";

export interface TableRow {
  /** 1-based, as a spreadsheet numbers it: a cell with line breaks is still one row, blank rows count. */
  readonly row: number;
  /** As written, with guards against formulas taken off. */
  readonly cells: readonly string[];
  /** The cells as they stand in the file, where some were mended or filled. */
  readonly asFound?: readonly string[];
  /** A quote opens in this row that nothing closes: its cells cannot be trusted. */
  readonly unclosed: boolean;
}

export interface Table {
  readonly delimiter: string;
  /** Rows in which something is written. */
  readonly rows: readonly TableRow[];
  /** Cells of the widest of them. */
  readonly width: number;
  /** Cells that a workbook shows as one; their text stands in the first. */
  readonly merged?: WorkbookSheet["merged"];
}

/** Reads a table. A first line `sep=;`, which spreadsheets obey and hide, is obeyed and not counted. */
export function parseTable(text: string): Table {
  const hint = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text);
  const body = withoutMarks(hint ? text.slice(hint[0].length) : text);
  const delimiter = hint?.[1] ?? detectDelimiter(body);
  const tidy = tidyQuotes(body, delimiter);
  const { data } = Papa.parse<string[]>(tidy.text, { delimiter, newline: "\n", skipEmptyLines: false });
  return tableOfCells(data.map(withoutGuards), { delimiter, unclosedRows: tidy.unclosedRows });
}

/** A table of cells by row from 1 on; rows in which nothing is written count for the number and are left out. */
export function tableOfCells(
  cellsByRow: readonly (readonly string[])[],
  about: {
    readonly delimiter: string;
    readonly unclosedRows?: ReadonlySet<number>;
    readonly merged?: WorkbookSheet["merged"];
  },
): Table {
  const rows: TableRow[] = [];
  let width = 0;
  cellsByRow.forEach((cells, at) => {
    if (cells.every((cell) => cell.trim() === "")) return;
    rows.push({ row: at + 1, cells, unclosed: about.unclosedRows?.has(at + 1) ?? false });
    width = Math.max(width, cells.length);
  });
  return { delimiter: about.delimiter, rows, width, ...(about.merged ? { merged: about.merged } : {}) };
}

/** Byte order marks at the start of rows, left where files were put one after another. */
function withoutMarks(text: string): string {
  return text.includes("\ufeff") ? text.replace(/(^|[\r\n])\ufeff/g, "$1") : text;
}

const APOSTROPHE = 0x27;

/** The cells without what keeps a spreadsheet from running them. */
export function withoutGuards(cells: readonly string[]): readonly string[] {
  return cells.some((cell) => cell.charCodeAt(0) === APOSTROPHE) ? cells.map(withoutGuard) : cells;
}

/** Takes off the apostrophe that keeps a spreadsheet from running a cell: `'=1+1` was `=1+1`, `''=1` was `'=1`. */
function withoutGuard(cell: string): string {
  return /^'+\s*[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell;
}
