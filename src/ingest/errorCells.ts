/** Cells in which a spreadsheet says that its formula went wrong: `#REF!`, `#N/A`. They are no text anybody meant. */
import type { Table } from "./parseTable.ts";

const ERROR =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const HASH = 0x23;

export function isErrorCell(cell: string): boolean {
  return cell.charCodeAt(0) === HASH && ERROR.test(cell.trim());
}

/** The table with such cells blank; `asFound` of their rows has what the file says. A row of nothing else stays a row. */
export function withoutErrors(table: Table): Table {
  if (!table.rows.some(({ cells }) => cells.some(isErrorCell))) return table;
  const rows = table.rows.map((row) =>
    row.cells.some(isErrorCell)
      ? { ...row, cells: row.cells.map((cell) => (isErrorCell(cell) ? "" : cell)), asFound: row.asFound ?? row.cells }
      : row,
  );
  return { ...table, rows };
}
