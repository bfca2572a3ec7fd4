/** One file from bytes to lines with meaning, or the reason why it cannot be one. */
import type { FileBytes, FileReport, Problem, SheetDecisions } from "../model/index.ts";
import { Line, problemAt, type Sheet } from "./ledger.ts";
import { tableOf } from "./openTable.ts";
import type { Table } from "./parseTable.ts";
import { type RecognisedSheet, recogniseSheet } from "./recogniseSheet.ts";

export interface OpenedSheet {
  /** `null` where nothing of the file can be taken. */
  readonly sheet: Sheet | null;
  /** Counts are those of a file of which nothing was taken. */
  readonly report: FileReport;
}

/** `tell` hears of every problem of the file; rows with broken quotes are held back already. */
export function openSheet(given: FileBytes, decisions: SheetDecisions, tell: (problem: Problem) => void): OpenedSheet {
  const file = given.name;
  const nothing = untakenReport(file);
  const opened = tableOf(given, decisions);
  if (opened.state === "refused") {
    tell(problemAt(opened.code, { file, value: opened.value }));
    return { sheet: null, report: nothing };
  }
  const { table, encoding, damaged } = opened;
  const read = { ...nothing, encoding, delimiter: table.delimiter };
  const found = recogniseSheet(file, table);
  if (found === null) {
    const rows = table.rows.length;
    const header = (table.rows[0]?.cells ?? []).join(" | ");
    tell(problemAt("FILE_UNKNOWN_KIND", { file, value: header }));
    return { sheet: null, report: { ...read, rows, reported: rows } };
  }
  const rows = found.rows.length;
  const report: FileReport = { ...read, kind: found.kind, headerRow: found.headerRow, rows, reported: rows };
  for (const { code, column, value } of found.remarks) {
    tell(problemAt(code, { file, ...(found.headerRow > 0 ? { row: found.headerRow } : {}), column, value }));
  }
  if (damaged) tellDamage(file, table, found, tell);
  if (found.remarks.some(({ code }) => code === "COLUMN_MISSING")) return { sheet: null, report };
  return { sheet: sheetOf(file, found, tell), report };
}

/** The report of a file of which not even rows are known. */
export function untakenReport(file: string): FileReport {
  return { file, kind: "unknown", encoding: "", delimiter: "", headerRow: 0, rows: 0, taken: 0, reported: 0 };
}

function sheetOf(file: string, found: RecognisedSheet, tell: (problem: Problem) => void): Sheet {
  const frame = { file, kind: found.kind, headers: found.headers, columns: found.columns, tell };
  const width = found.headers.length || Math.max(...found.columns.values()) + 1;
  const lines = found.rows.map(({ row, cells, unclosed }) => {
    const line = new Line(frame, row, cells);
    if (unclosed) line.hold("CSV_UNCLOSED_QUOTE", "", cells.find((cell) => cell.startsWith('"')) ?? "");
    const beyond = cells.length > width ? cells.slice(width).filter((cell) => cell.trim() !== "") : [];
    if (beyond.length > 0) line.tell("ROW_RAGGED", "", beyond.join(" | "));
    return line;
  });
  return { ...frame, lines };
}

/** Where bytes did not fit the encoding, a mark stands in the cell: tell each such cell. */
function tellDamage(file: string, table: Table, found: RecognisedSheet, tell: (problem: Problem) => void): void {
  for (const { row, cells } of table.rows) {
    cells.forEach((value, at) => {
      if (value.includes("\ufffd"))
        tell(problemAt("ENCODING_BAD_BYTE", { file, row, column: found.headers[at] ?? "", value }));
    });
  }
}
