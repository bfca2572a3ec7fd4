/** One file as it is understood, for a preview that can be corrected. */
import { OWN_FIELD, type RowRole, type SheetColumn, type SheetRow, type SheetView } from "../model/index.ts";
import { KIND_COLUMNS } from "./columnNames.ts";
import type { Filling } from "./fillBlanks.ts";
import type { FoundTable } from "./openTable.ts";
import { keepsOwn } from "./ownColumns.ts";
import type { Pairs } from "./pairsOf.ts";
import type { TableRow } from "./parseTable.ts";
import type { RecognisedSheet } from "./recogniseSheet.ts";

const MOST_ROWS = 60;
const LONGEST_CELL = 2000;

/** `found.rows` are those that are read, filled and mended. */
export function sheetView(
  file: string,
  opened: FoundTable,
  found: RecognisedSheet,
  filling: Filling,
  pairs: Pairs | null,
): SheetView {
  const { table } = opened;
  return {
    file,
    kind: found.kind,
    encoding: opened.encoding,
    delimiter: table.delimiter,
    sheetNames: opened.sheetNames,
    sheet: opened.sheet,
    headerRow: found.headerRow,
    headerRows: found.headerRows.length,
    titleRows: found.titles.length,
    blankRows: Math.max(0, found.headerRow - 1 - found.titles.length),
    totalRows: found.totals.length,
    columns: columnsOf(table.rows, found, filling),
    rows: rowsOf(table.rows, found, filling),
    fields: [
      ...Object.keys(KIND_COLUMNS[found.kind === "unknown" ? "ties" : found.kind].fields),
      ...(keepsOwn(found.kind) ? [OWN_FIELD] : []),
    ],
    pairs: pairs?.meaning ?? null,
    layout: found.layout,
  };
}

function columnsOf(rows: readonly TableRow[], found: RecognisedSheet, filling: Filling): readonly SheetColumn[] {
  const fieldOf = new Map([...found.columns].map(([field, place]) => [place, field]));
  for (const { place } of found.own) fieldOf.set(place, OWN_FIELD);
  const written = rows.reduce((width, { cells }) => Math.max(width, usedWidth(cells)), 0);
  const used = [...found.columns.values()].reduce((width, place) => Math.max(width, place + 1), 0);
  return Array.from({ length: Math.max(written, used) }, (_, place) => ({
    place,
    header: found.headers[place] ?? "",
    field: fieldOf.get(place) ?? "",
    blanks: filling.columns.get(place)?.blanks ?? 0,
    filled: filling.columns.get(place)?.filled ?? false,
  }));
}

function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

function rowsOf(written: readonly TableRow[], found: RecognisedSheet, filling: Filling): readonly SheetRow[] {
  const roles = new Map<number, RowRole>(found.titles.map(({ row }) => [row, "title"]));
  for (const { row } of found.totals) roles.set(row, "total");
  for (const { row } of [...found.footnotes, ...found.repeats, ...found.strays]) roles.set(row, "remark");
  if (found.headerRow > 0) roles.set(found.headerRow, "header");
  for (const { row } of found.headerRows) roles.set(row, "header");
  const filled = new Map(filling.rows.slice(0, MOST_ROWS).map((one) => [one.row, one.cells]));
  const cellsOf = new Map(written.slice(0, MOST_ROWS).map(({ row, cells }) => [row, filled.get(row) ?? cells]));
  const last = written.at(-1)?.row ?? 0;
  return Array.from({ length: Math.min(last, MOST_ROWS) }, (_, at) => {
    const cells = cellsOf.get(at + 1);
    const role = roles.get(at + 1) ?? (cells === undefined ? "blank" : "data");
    return { row: at + 1, role, cells: (cells ?? []).map(shortened) };
  });
}

/** A cell fit for a preview; never cut through a character. */
function shortened(cell: string): string {
  return cell.length <= LONGEST_CELL ? cell : `${cell.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, "")}…`;
}
