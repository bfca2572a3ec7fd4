/** Cells put right by the user, in place before anything is read. */
import type { Mend } from "../model/index.ts";
import type { Table, TableRow } from "./parseTable.ts";
import { rowKeysOf } from "./rowKey.ts";

export interface MendedTable {
  readonly table: Table;
  /** Mends of which no cell was found any more; they are to be told. */
  readonly unplaced: readonly Mend[];
}

/**
 * A mend is for a cell in which the same stands as before, in its row or, where that is another by now, in the only row whose
 * other cells are the same; one that knows of no other cells stays with its row. The last mend of a cell counts, and a row
 * that becomes blank is gone. What the file itself says by now, or what was mended so again, is no mend that lost its place.
 * Linear in the table for each column with mends that moved.
 */
export function mendTable(table: Table, mends: readonly Mend[]): MendedTable {
  if (mends.length === 0) return { table, unplaced: [] };
  const rowOf = placed(table, mends);
  const byRow = new Map<number, Mend[]>();
  for (const mend of mends) {
    const row = rowOf.get(mend);
    if (typeof row === "number") byRow.set(row, withOne(byRow.get(row), mend));
  }
  const rows = table.rows.flatMap((row) => {
    const ofRow = byRow.get(row.row);
    if (!ofRow) return [row];
    const cells = [...row.cells];
    for (const { place, value } of ofRow) {
      while (cells.length < place) cells.push("");
      cells[place] = value;
    }
    return cells.some((cell) => cell.trim() !== "") ? [{ ...row, cells, asFound: row.cells }] : [];
  });
  return { table: { ...table, rows }, unplaced: lost(mends, rowOf) };
}

/** The row that each mend is for; "done" where the file says it by now; nothing where no row, or more than one, would do. */
type Placing = ReadonlyMap<Mend, number | "done">;

function placed(table: Table, mends: readonly Mend[]): Placing {
  const found = new Map<Mend, number | "done">();
  const rowAt = new Map(table.rows.map((row) => [row.row, row]));
  const moved: Mend[] = [];
  for (const mend of mends) {
    const row = rowAt.get(mend.row);
    if (!isColumn(mend.place, table)) continue;
    if (row && cellOf(row, mend.place) === mend.was && isSameRow(row, mend)) found.set(mend, mend.row);
    else moved.push(mend);
  }
  const elsewhere = rowsByCell(table, moved);
  for (const mend of moved) {
    const rows = elsewhere.get(cellKey(mend, mend.was)) ?? [];
    const [only] = rows;
    if (rows.length === 1 && only !== undefined) found.set(mend, only);
    if (rows.length > 0) continue;
    const row = rowAt.get(mend.row);
    const isWritten = mend.value !== "" && row !== undefined && cellOf(row, mend.place) === mend.value;
    if (isWritten || elsewhere.has(cellKey(mend, mend.value))) found.set(mend, "done");
  }
  return found;
}

function isColumn(place: number, { width }: Table): boolean {
  return Number.isInteger(place) && place >= 0 && place < width;
}

function cellOf({ cells }: TableRow, place: number): string {
  return cells[place] ?? "";
}

function isSameRow({ cells }: TableRow, { place, rowKey }: Mend): boolean {
  return !rowKey || rowKeysOf(cells)(place) === rowKey;
}

/** The rows in which such cells stand that mends were made for, or that mends would write. */
function rowsByCell(table: Table, mends: readonly Mend[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const keyed = mends.filter(({ rowKey }) => rowKey);
  if (keyed.length === 0) return rows;
  const wanted = new Set(keyed.flatMap((mend) => [cellKey(mend, mend.was), cellKey(mend, mend.value)]));
  const places = new Set(keyed.map(({ place }) => place));
  for (const row of table.rows) {
    const keyAt = rowKeysOf(row.cells);
    for (const place of places) {
      const key = cellKey({ place, rowKey: keyAt(place) }, cellOf(row, place));
      if (wanted.has(key)) rows.set(key, withOne(rows.get(key), row.row));
    }
  }
  return rows;
}

function cellKey({ place, rowKey }: Pick<Mend, "place" | "rowKey">, cell: string): string {
  return `${place} ${rowKey ?? ""} ${cell}`;
}

/** Those without a row, unless a later one that has its row writes the same into the column. */
function lost(mends: readonly Mend[], rowOf: Placing): readonly Mend[] {
  const again = new Set<string>();
  return mends
    .toReversed()
    .filter((mend) => {
      const key = cellKey({ place: mend.place }, mend.value);
      if (typeof rowOf.get(mend) === "number") again.add(key);
      return !rowOf.has(mend) && !again.has(key);
    })
    .toReversed();
}

function withOne<T>(list: T[] | undefined, one: T): T[] {
  if (!list) return [one];
  list.push(one);
  return list;
}
