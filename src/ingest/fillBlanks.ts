/** Blanks that merged cells leave below their first row: found, and filled where that is known or was decided. */
import { type FileKind, OWN_FIELD, type WorkbookSheet } from "../model/index.ts";
import type { OwnColumn } from "./ownColumns.ts";
import type { TableRow } from "./parseTable.ts";

export interface ColumnBlanks {
  /** Cells that are or would be filled. */
  readonly blanks: number;
  readonly filled: boolean;
}

export interface Filling {
  readonly rows: readonly TableRow[];
  /** By the column's place; only those that have such blanks. */
  readonly columns: ReadonlyMap<number, ColumnBlanks>;
  /** Rows with a blank that could be filled and is not. */
  readonly openRows: number;
}

export interface FillInput {
  readonly kind: FileKind | "unknown";
  readonly rows: readonly TableRow[];
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly own: readonly OwnColumn[];
  readonly merged: WorkbookSheet["merged"];
  readonly decided: readonly number[] | undefined;
}

/** Columns in which a spreadsheet's cells are merged to say that rows belong together. */
const FILLABLE: Partial<Readonly<Record<FileKind | "unknown", readonly string[]>>> = {
  ties: ["from", "to", "via", "date", "story", "kind"],
  actors: ["type", "ward"],
  episodes: ["story"],
};
/** Without these a row says nothing: any gap that could be filled is worth asking about. */
const NEEDED = new Set(["from", "to"]);

/**
 * What was decided is filled, and nothing else: inside merged cells where the column has them, since a blank beside them
 * says that nothing is known; else from above. Undecided, the ranges of a workbook's merged cells are filled, except in `via`,
 * where a blank says that nobody introduced the two; blanks of a text file are only counted. Linear.
 */
export function fillBlanks({ kind, rows, columns, own, merged, decided }: FillInput): Filling {
  const found = new Map<number, ColumnBlanks>();
  const filledCells = new Map<number, Map<number, string>>();
  const open = new Set<number>();
  const fieldOf = new Map([...columns].map(([field, place]) => [place, field]));
  for (const { place } of own) fieldOf.set(place, OWN_FIELD);
  const from = columns.get("from");
  const rangesAt = downwardRanges(merged);
  for (const place of new Set([...fieldOf.keys(), ...(decided ?? [])])) {
    const field = fieldOf.get(place) ?? "";
    const isDecided = decided?.includes(place) ?? false;
    const known = insideMerged(rows, place, field === "" && !isDecided ? [] : (rangesAt.get(place) ?? []));
    const filled = isDecided || (decided === undefined && known.size > 0 && field !== "via");
    const isOffered = FILLABLE[kind]?.includes(field) === true && (field !== "via" || goesWith(rows, place, from));
    const guessed = () => (isOffered ? pattern(rows, place, field) : known);
    const below = known.size > 0 ? known : isDecided ? belowWritten(rows, place) : guessed();
    if (below.size === 0) continue;
    found.set(place, { blanks: below.size, filled });
    for (const [at, value] of below) {
      if (filled) filledCells.set(at, (filledCells.get(at) ?? new Map<number, string>()).set(place, value));
      else open.add(at);
    }
  }
  if (filledCells.size === 0) return { rows, columns: found, openRows: open.size };
  const result = rows.map((row, at) => {
    const values = filledCells.get(at);
    return values ? { ...row, cells: withValues(row.cells, values), asFound: row.asFound ?? row.cells } : row;
  });
  return { rows: result, columns: found, openRows: open.size };
}

function isBlank(row: TableRow | undefined, place: number): boolean {
  return (row?.cells[place] ?? "").trim() === "";
}

function withValues(cells: readonly string[], values: ReadonlyMap<number, string>): readonly string[] {
  const filled = [...cells];
  for (const [place, value] of values) {
    while (filled.length < place) filled.push("");
    filled[place] = value;
  }
  return filled;
}

/** All blanks below a written cell, with its value; rows whose cells cannot be trusted have no part in it. */
function belowWritten(rows: readonly TableRow[], place: number): ReadonlyMap<number, string> {
  const below = new Map<number, string>();
  let value = "";
  rows.forEach((row, at) => {
    if (row.unclosed) return;
    if (!isBlank(row, place)) value = row.cells[place] ?? "";
    else if (value !== "") below.set(at, value);
  });
  return below;
}

/** Blanks in the pattern merged cells leave: the first row written, then gaps; more than a stray one. */
function pattern(rows: readonly TableRow[], place: number, field: string): ReadonlyMap<number, string> {
  const none = new Map<number, string>();
  if (isBlank(rows[0], place)) return none;
  const below = belowWritten(rows, place);
  let runs = 0;
  for (const at of below.keys()) if (!below.has(at - 1)) runs++;
  const isEnough = NEEDED.has(field) ? below.size >= 2 : runs >= 2 && below.size * 3 >= rows.length;
  return isEnough ? below : none;
}

/** Every blank of the introducer's column stands in a row without `from`: the row goes on with the one above. */
function goesWith(rows: readonly TableRow[], place: number, from: number | undefined): boolean {
  return from !== undefined && rows.every((row) => !isBlank(row, place) || isBlank(row, from));
}

/** Cells merged downward, by the place of their column, in the order in which they begin. */
function downwardRanges(merged: WorkbookSheet["merged"]): ReadonlyMap<number, WorkbookSheet["merged"]> {
  const byPlace = new Map<number, WorkbookSheet["merged"][number][]>();
  for (const range of merged.toSorted((one, other) => one.firstRow - other.firstRow)) {
    if (range.lastRow <= range.firstRow) continue;
    const ofPlace = byPlace.get(range.firstPlace);
    if (ofPlace) ofPlace.push(range);
    else byPlace.set(range.firstPlace, [range]);
  }
  return byPlace;
}

/** Blanks inside cells merged downward, with the value at their top; where ranges overlap, the first to begin counts. */
function insideMerged(
  rows: readonly TableRow[],
  place: number,
  ranges: WorkbookSheet["merged"],
): ReadonlyMap<number, string> {
  const within = new Map<number, string>();
  if (ranges.length === 0) return within;
  const atOfRow = new Map(rows.map(({ row }, at) => [row, at]));
  const end = rows.at(-1)?.row ?? 0;
  // no row is looked at twice, however many ranges lie over it
  let next = 0;
  for (const { firstRow, lastRow } of ranges) {
    const value = rows[atOfRow.get(firstRow) ?? -1]?.cells[place] ?? "";
    if (value.trim() === "") continue;
    const last = Math.min(lastRow, end);
    for (let row = Math.max(firstRow + 1, next); row <= last; row++) {
      const at = atOfRow.get(row);
      if (at !== undefined && isBlank(rows[at], place)) within.set(at, value);
    }
    next = Math.max(next, last + 1);
  }
  return within;
}
