/** One file from bytes to lines with meaning and a view of it, or the reason why it cannot be one. */
import type { FileReport, Problem, Question, SheetDecisions, SheetView } from "../model/index.ts";
import { askDates } from "./askDates.ts";
import { isErrorCell, withoutErrors } from "./errorCells.ts";
import type { SheetFile } from "./expandWorkbooks.ts";
import { type Filling, fillBlanks } from "./fillBlanks.ts";
import { withoutInvisible } from "./invisible.ts";
import { Line, type Place, problemAt, type Sheet } from "./ledger.ts";
import { mendTable } from "./mendTable.ts";
import { tableOf } from "./openTable.ts";
import { type Pairs, pairsOf } from "./pairsOf.ts";
import { type RecognisedSheet, recogniseSheet } from "./recogniseSheet.ts";
import { rowKeysOf } from "./rowKey.ts";
import { sheetView } from "./sheetView.ts";

export interface OpenedSheet {
  /** `null` where nothing of the file can be taken. */
  readonly sheet: Sheet | null;
  /** Counts are those of a file of which nothing was taken. */
  readonly report: FileReport;
  /** `null` where the file holds no table. */
  readonly view: SheetView | null;
  readonly questions: readonly Question[];
}

type Tell = (problem: Problem) => void;

/** Who hears how far it is. */
export interface Heard {
  /** So much of the file is opened, below 1. */
  readonly onPart: (part: number) => void;
  readonly onLine: () => void;
}

/** `tell` hears of every problem of the file; rows with broken quotes are held back already. */
export function openSheet(given: SheetFile, decisions: SheetDecisions, tell: Tell, heard: Heard): OpenedSheet {
  const file = given.name;
  const opened = tableOf(given, decisions, () => heard.onPart(0.2));
  heard.onPart(0.4);
  if (opened.state === "refused") {
    if (!decisions.leftOut) tell(problemAt(opened.code, { file, value: opened.value }));
    return unopened(file);
  }
  const { table: mended, unplaced } = mendTable(opened.table, decisions.mends ?? []);
  const table = withoutErrors(mended);
  const found = recogniseSheet(file, table, decisions);
  heard.onPart(0.7);
  const filling = fillBlanks({ ...found, merged: table.merged ?? [], decided: decisions.fillDown });
  const pairs = pairsOf(found, decisions);
  const view = sheetView(file, { ...opened, table }, found, filling, pairs);
  const read = { ...unopened(file).report, encoding: opened.encoding, delimiter: table.delimiter, kind: found.kind };
  if (decisions.leftOut) return { sheet: null, report: { ...read, headerRow: found.headerRow }, view, questions: [] };
  const columnsOpen: Question = { sort: "columns", required: true, file, answered: false };
  for (const { code, count } of given.graphLeft ?? []) tell(problemAt(code, { file, value: String(count) }));
  if (opened.sheetsLeft.length > 0) tell(problemAt("SHEETS_LEFT", { file, value: opened.sheetsLeft.join("、") }));
  for (const { row, place, value, was, rowKey = "" } of unplaced) {
    tell(problemAt("MEND_UNPLACED", { file, row, column: found.headers[place] ?? "", value, cell: was, rowKey }));
  }
  if (found.kind === "unknown") {
    const rows = table.rows.length;
    tell(problemAt("FILE_UNKNOWN_KIND", { file, value: (table.rows[0]?.cells ?? []).join(" | ") }));
    return { sheet: null, report: { ...read, rows, reported: rows }, view, questions: [columnsOpen] };
  }
  const rows = filling.rows.length + found.strays.length;
  const report = { ...read, headerRow: found.headerRow, rows, reported: rows };
  tellSheet(file, found, filling, pairs, tell);
  tellCells(file, found, filling, opened.damaged, tell);
  const questions: Question[] = found.assumed ? [columnsOpen] : answered(file, found, decisions);
  if (found.remarks.some(({ code }) => code === "COLUMN_MISSING")) return { sheet: null, report, view, questions };
  questions.push(...optional(file, filling, pairs, decisions));
  questions.push(...askDates({ file, sheet: opened.sheet }, { ...found, rows: filling.rows }, decisions));
  const sheet = sheetOf(file, found, filling, pairs, decisions, { tell, onLine: heard.onLine });
  return { sheet, report, view, questions };
}

/** A file of which not even rows are known. */
export function unopened(file: string): OpenedSheet {
  const counts = { rows: 0, taken: 0, reported: 0 };
  const report: FileReport = { file, kind: "unknown", encoding: "", delimiter: "", headerRow: 0, ...counts };
  return { sheet: null, report, view: null, questions: [] };
}

/** The columns of a list without a header, once the user said what they are. */
function answered(file: string, { headers }: RecognisedSheet, decisions: SheetDecisions): Question[] {
  const isAnswer = decisions.headerRow === 0 || decisions.columns !== undefined;
  return headers.length === 0 && isAnswer ? [{ sort: "columns", required: true, file, answered: true }] : [];
}

function optional(file: string, filling: Filling, pairs: Pairs | null, decisions: SheetDecisions): Question[] {
  const places = [...filling.columns].flatMap(([place, { filled }]) => (filled ? [] : [place]));
  const asksToFill = places.length > 0 && decisions.fillDown === undefined;
  return [
    ...(pairs?.assumed ? [{ sort: "pairs", required: false, file } as const] : []),
    ...(asksToFill ? [{ sort: "fill-down", required: false, file, places, rows: filling.openRows } as const] : []),
  ];
}

/** What is to be said of columns and of the sheet as a whole. */
function tellSheet(file: string, found: RecognisedSheet, filling: Filling, pairs: Pairs | null, tell: Tell): void {
  const atHeader = found.headerRow > 0 ? { row: found.headerRow } : {};
  const columnAt = (place: number) => ({ column: found.headers[place] ?? "", place });
  for (const { code, column, place, value, became } of found.remarks) {
    tell(
      problemAt(code, {
        file,
        ...atHeader,
        column,
        value,
        ...(place !== null && { place }),
        ...(became && { became }),
      }),
    );
  }
  const isTold = found.remarks.some(({ code }) => code === "HEADER_MISSING" || code === "COLUMN_MISSING");
  if (pairs?.assumed && !isTold) tell(problemAt("PAIRS_ASSUMED", { file, ...atHeader }));
  for (const [place, { blanks, filled }] of filling.columns) {
    if (filled) tell(problemAt("CELLS_FILLED", { file, ...atHeader, ...columnAt(place), value: String(blanks) }));
  }
  const isWritten = (cell: string) => cell.trim() !== "";
  for (const { row, cells } of found.totals)
    tell(problemAt("ROW_TOTAL", { file, row, value: cells.filter(isWritten).join(" | ") }));
  for (const { row, cells } of found.footnotes)
    tell(problemAt("ROW_REMARK", { file, row, value: cells.find(isWritten) ?? "" }));
  for (const { row, cells } of found.repeats)
    tell(problemAt("ROW_HEADER", { file, row, value: cells.filter(isWritten).join(" | ") }));
  const other = found.strays[0]?.cells.filter(isWritten).join(" | ") ?? "";
  for (const { row } of found.strays) tell(problemAt("ROW_OTHER_TABLE", { file, row, value: other }));
  for (const { row } of found.headerRows.filter(({ unclosed }) => unclosed))
    tell({ ...problemAt("CSV_UNCLOSED_QUOTE", { file, row }), severity: "warning" });
}

/** Where bytes did not fit the encoding a mark stands in the cell; others hold what nobody can see: each is told. */
function tellCells(file: string, found: RecognisedSheet, filling: Filling, damaged: boolean, tell: Tell): void {
  for (const { row, cells, asFound } of [...found.headerRows, ...filling.rows]) {
    let keyAt: ((place: number) => string) | null = null;
    const errors = asFound?.flatMap((cell, place) => (isErrorCell(cell) && !cells[place] ? [place] : [])) ?? [];
    for (const place of errors) {
      keyAt ??= rowKeysOf(asFound ?? cells);
      const cell = asFound?.[place] ?? "";
      const column = found.headers[place] ?? "";
      tell(problemAt("CELL_ERROR", { file, row, column, place, value: cell, cell, rowKey: keyAt(place) }));
    }
    cells.forEach((value, place) => {
      const isDamaged = damaged && value.includes("\ufffd");
      const clean = withoutInvisible(value);
      if (!isDamaged && clean === value) return;
      keyAt ??= rowKeysOf(asFound ?? cells);
      const cell = asFound?.[place] ?? value;
      const at: Place = { file, row, column: found.headers[place] ?? "", place, value, cell, rowKey: keyAt(place) };
      if (isDamaged) tell(problemAt("ENCODING_BAD_BYTE", at));
      if (clean !== value) tell(problemAt("CHARS_INVISIBLE", { ...at, suggestions: [clean] }));
    });
  }
}

function sheetOf(
  file: string,
  { kind, headers, columns, own }: RecognisedSheet,
  { rows }: Filling,
  pairs: Pairs | null,
  decisions: SheetDecisions,
  hearing: Pick<Sheet, "tell" | "onLine">,
): Sheet | null {
  if (kind === "unknown") return null;
  const dates = new Map(Object.entries(decisions.dates ?? {}).map(([place, reading]) => [Number(place), reading]));
  const frame = {
    file,
    kind,
    headers,
    columns,
    own,
    dates,
    pairs: pairs?.meaning ?? null,
    tiesBeyond: decisions.tiesBeyond ?? false,
    ...hearing,
  };
  const decided = Object.keys(decisions.columns ?? {}).map(Number);
  const width = [...columns.values(), ...decided].reduce((most, place) => Math.max(most, place + 1), headers.length);
  const lines = rows.map(({ row, cells, asFound, unclosed }) => {
    const line = new Line(frame, row, cells, asFound);
    if (unclosed) line.hold("CSV_UNCLOSED_QUOTE", "", cells.find((cell) => cell.startsWith('"')) ?? "");
    const beyond = cells.length > width ? cells.slice(width).filter((cell) => cell.trim() !== "") : [];
    if (beyond.length > 0) line.tell("ROW_RAGGED", "", beyond.join(" | "));
    return line;
  });
  return { ...frame, lines };
}
