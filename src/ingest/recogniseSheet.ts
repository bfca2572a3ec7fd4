/** Table to meaning: which kind of file it is, by its columns first and its name second, and what each column says. */
import type { FileKind, ProblemCode } from "../model/index.ts";
import { KIND_COLUMNS } from "./columnNames.ts";
import { wordKey } from "./foldKey.ts";
import type { Table, TableRow } from "./parseTable.ts";
import { readWhen } from "./readWhen.ts";

/** Something to tell about a column, found before any row is read. */
export interface ColumnRemark {
  readonly code: Extract<ProblemCode, "COLUMN_UNKNOWN" | "COLUMN_DUPLICATE" | "COLUMN_MISSING" | "HEADER_MISSING">;
  readonly column: string;
  readonly value: string;
}

export interface RecognisedSheet {
  readonly kind: FileKind;
  /** As written; empty for a list without a header. */
  readonly headers: readonly string[];
  /** 1-based row of the header; 0 where there is none. */
  readonly headerRow: number;
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
  readonly remarks: readonly ColumnRemark[];
}

/** The sheet with its meaning, or `null` where neither columns nor file name tell what it is. Needs one row at least. */
export function recogniseSheet(fileName: string, table: Table): RecognisedSheet | null {
  const [header, ...rows] = table.rows;
  if (!header) return null;
  const headers = header.cells.map((cell) => cell.trim());
  const keys = headers.map(headerKeys);
  const kind = kindOf(fileName, keys);
  if (kind === null) return plainList(table);
  const { columns, taken } = placeColumns(kind, keys);
  const remarks = remarksOn(headers, columns, taken, rows);
  const missing = KIND_COLUMNS[kind].needs.filter((group) => !group.some((field) => columns.has(field)));
  for (const group of missing) remarks.push({ code: "COLUMN_MISSING", column: "", value: group.join(" / ") });
  return { kind, headers, headerRow: header.row, columns, rows, remarks };
}

const LONGEST_HEADER = 200;

/** What a header may be called: as it is, without its bracket, only its bracket, and each side of a slash. */
function headerKeys(header: string): readonly string[] {
  if (header.length > LONGEST_HEADER) return [];
  const plain = header.normalize("NFKC");
  const outside = plain.replace(/[([【「][^)\]】」]*[)\]】」]/g, "");
  const inside = /[([【「]([^)\]】」]*)[)\]】」]/.exec(plain)?.[1] ?? "";
  return [plain, outside, inside, ...plain.split("/")].map(wordKey).filter((key) => key !== "");
}

type FieldNames = ReadonlyMap<string, { readonly field: string; readonly isPlain: boolean }>;

/** Folded header to field. For ties, `source` is an end of the tie where a `target` stands beside it. */
function namesFor(kind: FileKind, keys: readonly (readonly string[])[]): FieldNames {
  const names = new Map<string, { field: string; isPlain: boolean }>();
  for (const [field, spellings] of Object.entries(KIND_COLUMNS[kind].fields)) {
    spellings.split("|").forEach((spelling, at) => {
      const key = wordKey(spelling);
      if (!names.has(key)) names.set(key, { field, isPlain: at < 2 });
    });
  }
  const has = (key: string) => keys.some((candidates) => candidates[0] === key);
  if (kind === "ties" && has("target") && has("source") && !has("from"))
    names.set("source", { field: "from", isPlain: true });
  return names;
}

function placeColumns(
  kind: FileKind,
  keys: readonly (readonly string[])[],
): { columns: Map<string, number>; taken: Map<number, string> } {
  const names = namesFor(kind, keys);
  const columns = new Map<string, number>();
  const meanings = keys.map((candidates) =>
    candidates.map((key) => names.get(key)).find((found) => found !== undefined),
  );
  for (const isPlain of [true, false]) {
    meanings.forEach((meaning, at) => {
      if (meaning?.isPlain === isPlain && !columns.has(meaning.field)) columns.set(meaning.field, at);
    });
  }
  if (kind === "ties") introducerAsFrom(columns);
  const taken = new Map<number, string>();
  meanings.forEach((meaning, at) => {
    if (meaning) taken.set(at, meaning.field);
  });
  for (const [field, at] of columns) taken.set(at, field);
  return { columns, taken };
}

/** 「紹介者」 and 「紹介先」 alone say who introduced whom: there is no third party. */
function introducerAsFrom(columns: Map<string, number>): void {
  const via = columns.get("via");
  if (via === undefined || columns.has("from") || !columns.has("to")) return;
  columns.delete("via");
  columns.set("from", via);
}

/** The kind whose needs the columns meet with the most columns understood; the file name decides between equals. */
function kindOf(fileName: string, keys: readonly (readonly string[])[]): FileKind | null {
  const stem = wordKey(fileName.replace(/\.[^.]*$/, ""));
  const hinted = (kind: FileKind) => KIND_COLUMNS[kind].fileNames.some((word) => stem.includes(wordKey(word)));
  let best: FileKind | null = null;
  let bestScore = 0;
  let named: FileKind | null = null;
  for (const kind of Object.keys(KIND_COLUMNS) as FileKind[]) {
    const { columns } = placeColumns(kind, keys);
    const hint = hinted(kind);
    if (hint && columns.size > 0) named ??= kind;
    if (!KIND_COLUMNS[kind].needs.every((group) => group.some((field) => columns.has(field)))) continue;
    if (kind === "about" && !hint) continue;
    const score = columns.size + (hint ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [kind, score];
  }
  return best ?? named;
}

function remarksOn(
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
  taken: ReadonlyMap<number, string>,
  rows: readonly TableRow[],
): ColumnRemark[] {
  const remarks: ColumnRemark[] = [];
  const written = writtenColumns(rows);
  headers.forEach((header, at) => {
    const field = taken.get(at);
    if (field !== undefined) {
      if (columns.get(field) !== at) remarks.push({ code: "COLUMN_DUPLICATE", column: header, value: field });
    } else if (header !== "" || written.has(at)) {
      remarks.push({ code: "COLUMN_UNKNOWN", column: header, value: columnLetters(at) });
    }
  });
  return remarks;
}

function writtenColumns(rows: readonly TableRow[]): ReadonlySet<number> {
  const written = new Set<number>();
  for (const { cells } of rows) for (let at = 0; at < cells.length; at++) if (cells[at]?.trim()) written.add(at);
  return written;
}

/** A, B ... Z, AA ..., as a spreadsheet names its columns. */
function columnLetters(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}

/** Two columns, or two and a date, without a header: a list of pairs whose first row is data. */
function plainList(table: Table): RecognisedSheet | null {
  const width = Math.max(...table.rows.slice(0, 100).map(({ cells }) => usedWidth(cells)));
  const first = table.rows[0];
  if (!first || width < 2 || width > 3 || usedWidth(first.cells) < 2) return null;
  const isDated = width === 3 && table.rows.slice(0, 20).every(({ cells }) => "when" in readWhen(cells[2] ?? ""));
  if (width === 3 && !isDated) return null;
  const columns = new Map([["from", 0], ["to", 1], ...(isDated ? ([["date", 2]] as const) : [])] as [string, number][]);
  const remarks = [{ code: "HEADER_MISSING", column: "", value: first.cells.join(" | ") }] as const;
  return { kind: "ties", headers: [], headerRow: 0, columns, rows: table.rows, remarks };
}

function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}
