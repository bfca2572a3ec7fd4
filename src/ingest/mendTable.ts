/** Cells put right by the user, in place before anything is read. */
import type { Mend } from "../model/index.ts";
import type { Table } from "./parseTable.ts";

/**
 * Mends of rows in which nothing is written, and of cells in which something else stands by now, are left aside; a row that
 * becomes blank is gone. The last mend of a cell counts.
 */
export function mendTable(table: Table, mends: readonly Mend[]): Table {
  if (mends.length === 0) return table;
  const byRow = new Map<number, Mend[]>();
  for (const mend of mends) byRow.set(mend.row, [...(byRow.get(mend.row) ?? []), mend]);
  const rows = table.rows.flatMap((row) => {
    const ofRow = byRow.get(row.row);
    if (!ofRow) return [row];
    const cells = [...row.cells];
    for (const { place, was, value } of ofRow) {
      if (!Number.isInteger(place) || place < 0 || place >= table.width || (row.cells[place] ?? "") !== was) continue;
      while (cells.length < place) cells.push("");
      cells[place] = value;
    }
    return cells.some((cell) => cell.trim() !== "") ? [{ ...row, cells, asFound: row.cells }] : [];
  });
  return { ...table, rows };
}
