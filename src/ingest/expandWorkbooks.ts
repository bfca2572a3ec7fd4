/** Workbooks and graph files to one "file" for each sheet that is to be read. */
import type { Decisions, FileBytes, SheetDecisions, WorkbookSheet } from "../model/index.ts";
import { openGraph } from "./graphFiles.ts";
import { tableOfCells } from "./parseTable.ts";
import { recogniseSheet } from "./recogniseSheet.ts";
import { sheetFileName } from "./sheetNames.ts";

/** A file to be read as one table. */
export interface SheetFile extends FileBytes {
  /** Which sheet of the workbook, where nobody chose another. */
  readonly sheet?: string;
  /** Sheets with rows in them, hidden ones too, that no file of this workbook reads; told of its first file only. */
  readonly sheetsLeft?: readonly string[];
}

/**
 * The files, in order, with each workbook or graph file replaced by its sheets. Of a workbook every shown sheet is read
 * whose columns are understood or which has decisions of its own; if there is none, the first with rows stays, so that it
 * can be asked about. Where several shown sheets have rows they are called `file › sheet`, whatever is read, and decisions are
 * kept under that name. A sheet chosen for the workbook itself is the only one. Pure; recognises each sheet once.
 */
export function expandWorkbooks(files: readonly FileBytes[], decisions: Decisions): readonly SheetFile[] {
  return files.flatMap((file) => {
    const opened = openGraph(file);
    return opened.workbook === undefined ? [opened] : expanded(opened, opened.workbook, decisions.sheets);
  });
}

function expanded(
  file: FileBytes,
  workbook: readonly WorkbookSheet[],
  sheets: Readonly<Record<string, SheetDecisions>>,
): readonly SheetFile[] {
  const decided = (name: string): SheetDecisions | undefined =>
    Object.hasOwn(sheets, name) ? sheets[name] : undefined;
  const shown = workbook.filter(({ hidden }) => !hidden);
  const chosen = decided(file.name)?.sheet;
  if (chosen !== undefined && workbook.some(({ name }) => name === chosen)) return [{ ...file, sheet: chosen }];
  const written = shown.filter(({ rows }) => rows.length > 0);
  const wanted = written.filter((sheet) => {
    return decided(sheetFileName(file.name, sheet.name)) !== undefined || isUnderstood(sheet);
  });
  const read = wanted.length > 0 ? wanted : (written.length > 0 ? written : workbook).slice(0, 1);
  const nameOf = (sheet: string) => (written.length > 1 ? sheetFileName(file.name, sheet) : file.name);
  const inUse = new Set<string>();
  if (read.length === 0) return [file];
  const found = read.flatMap(({ name }): SheetFile[] => {
    const meant = decided(nameOf(name))?.sheet ?? name;
    if (inUse.has(meant)) return [];
    inUse.add(meant);
    const { graphLeft, ...rest } = file;
    // told with the sheet that is read first
    const left = inUse.size === 1 && graphLeft ? { graphLeft } : {};
    return [{ ...rest, ...left, name: nameOf(name), sheet: name }];
  });
  const sheetsLeft = workbook.flatMap(({ name, rows }) => (rows.length > 0 && !inUse.has(name) ? [name] : []));
  return found.map((one, at) => (at === 0 && sheetsLeft.length > 0 ? { ...one, sheetsLeft } : one));
}

/** Titles, header and the first rows tell what a sheet is. */
const ENOUGH_ROWS = 300;

/** Do its columns tell what the rows are, without anything assumed? */
function isUnderstood({ name, rows, merged }: WorkbookSheet): boolean {
  const table = tableOfCells(rows.slice(0, ENOUGH_ROWS), { delimiter: "", merged });
  if (table.rows.length === 0) return false;
  const { kind, assumed } = recogniseSheet(sheetFileName("", name), table, {});
  return kind !== "unknown" && !assumed;
}
