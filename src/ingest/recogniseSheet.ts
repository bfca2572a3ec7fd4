/** Table to meaning: which kind of file it is, by its columns first and its name second, and what each column says. */
import { type FileKind, OWN_FIELD, type Problem, type ProblemCode, type SheetDecisions } from "../model/index.ts";
import { type DecidedColumns, kindOf, missingFrom, type PlacedColumns, placeColumns } from "./columnMeaning.ts";
import { findHeader, layoutOf, pairColumns } from "./findHeader.ts";
import { headerAt } from "./headerLevels.ts";
import { decidedOwn, keepsOwn, type OwnColumn, ownColumns, tellsContacts } from "./ownColumns.ts";
import type { Table, TableRow } from "./parseTable.ts";
import { type SortedRows, sortRows } from "./sortRows.ts";

/** Something to tell about a column, found before any row is read. */
export interface ColumnRemark {
  readonly code: Extract<ProblemCode, "COLUMN_UNKNOWN" | "COLUMN_DUPLICATE" | "COLUMN_MISSING" | "HEADER_MISSING">;
  readonly column: string;
  /** `null` where no column is meant. */
  readonly place: number | null;
  readonly value: string;
  readonly became?: Problem["became"];
}

export interface RecognisedSheet extends SortedRows {
  /** `unknown` where neither columns, file name nor the user tell. */
  readonly kind: FileKind | "unknown";
  /** As written, those of two levels in one; empty for a list without a header. */
  readonly headers: readonly string[];
  /** The rows of the header, from above; none where there is none, or nothing is written in the decided row. */
  readonly headerRows: readonly TableRow[];
  /** 1-based first row of the header; 0 where there is none. */
  readonly headerRow: number;
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that are kept as the owner's own. */
  readonly own: readonly OwnColumn[];
  /** Written rows above the header. */
  readonly titles: readonly TableRow[];
  readonly remarks: readonly ColumnRemark[];
  /** What the columns are is assumed, or not known at all, until the user says so. */
  readonly assumed: boolean;
  /** A key of the header as it is found without any decision. */
  readonly layout: string;
}

/** The table with its meaning, as found and as decided. Needs one row at least. */
export function recogniseSheet(fileName: string, table: Table, decisions: SheetDecisions): RecognisedSheet {
  const found = findHeader(fileName, table);
  const at = decisions.headerRow === undefined ? found.at : indexOfRow(table, decisions.headerRow);
  // whoever says which row the header is means no row above it
  const { rows: headerRows, headers, keys } = headerAt(table, at ?? -1, decisions.headerRow === undefined);
  const headerRow = headerRows[0]?.row ?? decisions.headerRow ?? 0;
  const lastRow = headerRows.at(-1)?.row ?? headerRow;
  const decided = decidedColumns(decisions);
  const isAnswered = decisions.headerRow === 0 || decided.size > 0;
  const titles = headerRow > 0 ? table.rows.filter(({ row }) => row < headerRow) : [];
  const below = headerRow > 0 ? table.rows.filter(({ row }) => row > lastRow) : table.rows;
  const pairs = headers.length === 0 ? pairColumns(table) : null;
  const kind = decisions.kind ?? kindOf(fileName, keys, decided)?.kind ?? (pairs ? "ties" : null);
  const base = { headers, headerRows, headerRow, titles, layout: layoutOf(table, found) };
  if (kind === null) {
    return {
      ...base,
      kind: "unknown",
      columns: new Map(),
      own: [],
      rows: below,
      totals: [],
      footnotes: [],
      repeats: [],
      strays: [],
      remarks: [],
      assumed: true,
    };
  }
  const placed = withPairs(placeColumns(kind, keys, decided), kind === "ties" ? pairs : null, decided);
  const sorted = sortRows(below, headerRows, kind, placed.columns);
  const remarks = remarksOn(headers, placed, sorted.rows, decided).map((remark) => withFate(remark, kind, sorted.rows));
  const kept = remarks.flatMap(({ place, became }) => (became === "own" && place !== null ? [place] : []));
  const asked = keepsOwn(kind) ? decidedOwn(decided) : [];
  const own = ownColumns(
    headers,
    [...new Set([...kept, ...asked])].toSorted((a, b) => a - b),
  );
  const missing = missingFrom(kind, placed.columns);
  for (const group of missing)
    remarks.push({ code: "COLUMN_MISSING", column: "", place: null, value: group.join(" / ") });
  if (headers.length === 0 && !isAnswered) {
    remarks.push({ code: "HEADER_MISSING", column: "", place: null, value: table.rows[0]?.cells.join(" | ") ?? "" });
  }
  return {
    ...base,
    kind,
    columns: placed.columns,
    own,
    ...sorted,
    remarks,
    assumed: missing.length > 0 || (headers.length === 0 && !isAnswered),
  };
}

/** The index of the decided row; `null` where there is none, or nothing is written in it. */
function indexOfRow(table: Table, row: number): number | null {
  const at = table.rows.findIndex((one) => one.row === row);
  return at < 0 ? null : at;
}

function decidedColumns({ columns }: SheetDecisions): DecidedColumns {
  const decided = Object.entries(columns ?? {}).map(([place, field]) => [Number(place), field] as const);
  return new Map(decided.filter(([place]) => Number.isInteger(place) && place >= 0).toSorted(([a], [b]) => a - b));
}

/** The columns of a list without a header, where nothing else was decided. */
function withPairs(
  placed: PlacedColumns,
  pairs: ReadonlyMap<string, number> | null,
  decided: DecidedColumns,
): PlacedColumns {
  if (pairs === null) return placed;
  const columns = new Map(placed.columns);
  const taken = new Map(placed.taken);
  for (const [field, at] of pairs) {
    if (decided.has(at) || columns.has(field)) continue;
    columns.set(field, at);
    taken.set(at, field);
  }
  return { columns, taken };
}

function remarksOn(
  headers: readonly string[],
  { columns, taken }: PlacedColumns,
  rows: readonly TableRow[],
  decided: DecidedColumns,
): ColumnRemark[] {
  const remarks: ColumnRemark[] = [];
  const written = writtenColumns(rows);
  headers.forEach((header, place) => {
    if (["", OWN_FIELD].includes(decided.get(place) ?? "undecided")) return;
    const field = taken.get(place) ?? decided.get(place);
    if (field !== undefined) {
      // nothing is lost with a second column in which nothing stands
      if (columns.get(field) !== place && written.has(place))
        remarks.push({ code: "COLUMN_DUPLICATE", column: header, place, value: field });
    } else if (header !== "" || written.has(place)) {
      remarks.push({ code: "COLUMN_UNKNOWN", column: header, place, value: header });
    }
  });
  return remarks;
}

/** What becomes of a column that is not read as anything: kept, where it has a header and tells nobody's whereabouts. */
function withFate(remark: ColumnRemark, kind: FileKind, rows: readonly TableRow[]): ColumnRemark {
  const { code, column, place } = remark;
  const isUnread = code === "COLUMN_UNKNOWN" || code === "COLUMN_DUPLICATE";
  if (!isUnread || place === null || column === "" || !keepsOwn(kind)) return remark;
  return { ...remark, became: tellsContacts(column, rows, place) ? "contact" : "own" };
}

function writtenColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const written = new Set<number>();
  for (const { cells } of rows) for (let at = 0; at < cells.length; at++) if (cells[at]?.trim()) written.add(at);
  return written;
}
