/** Finds the header of a table: below the titles people write above it, or nowhere. */
import { headerKeys, kindOf, NOTHING_DECIDED } from "./columnMeaning.ts";
import { wordKey } from "./foldKey.ts";
import type { Table, TableRow } from "./parseTable.ts";
import { readWhen } from "./readWhen.ts";

/** `at`: index in `table.rows`; -1 where there is no header. `assumed`: no header says what the columns are. */
export interface FoundHeader {
  readonly at: number;
  readonly assumed: boolean;
}

/** A header further down is one nobody finds by looking either. */
const MOST_TITLES = 30;
/** One word that is a header's is believed only this near the top. */
const MOST_ALONE = 4;

/**
 * The first row that says by its columns what the file is; one word alone above a row that says more is a title. Where no
 * row does, the one that fits the file's name; then a list of pairs without a header; then the first row as wide as the table.
 */
export function findHeader(fileName: string, table: Table): FoundHeader {
  let named = -1;
  let mostNamed = 0;
  let single = -1;
  for (let at = 0; at < Math.min(table.rows.length, MOST_TITLES); at++) {
    const cells = table.rows[at]?.cells ?? [];
    const found = kindOf(fileName, keysOf(cells), NOTHING_DECIDED);
    if (found === null) continue;
    if (!found.isWhole) {
      if (found.understood > mostNamed) [named, mostNamed] = [at, found.understood];
    } else if (at === 0) {
      if (writtenIn(cells) > 1) return { at, assumed: false };
      single = at;
    } else if (found.understood > 1 ? standsBelowTitles(table, at) : single < 0 && at < MOST_ALONE && isAlone(cells)) {
      return { at, assumed: false };
    }
  }
  if (single === 0) return { at: 0, assumed: false };
  if (named >= 0) return { at: named, assumed: false };
  return pairColumns(table) === null ? { at: widestRow(table), assumed: true } : { at: -1, assumed: true };
}

/** What the headers of a row may be understood by. */
export function keysOf(cells: readonly string[]): readonly (readonly string[])[] {
  return cells.map((cell) => headerKeys(cell.trim()));
}

/** The same for all tables with this header, whatever the file is called and parts its cells. */
export function layoutOf(table: Table, { at }: FoundHeader): string {
  if (at < 0) return `${pairColumns(table)?.size ?? table.width}`;
  const cells = table.rows[at]?.cells ?? [];
  const words = cells.slice(0, usedWidth(cells)).map((cell) => wordKey(cell.slice(0, 200)));
  return [words.length, ...words].join("|");
}

/** Two columns, or two and a date: the places of a list of pairs whose first row is data; `null` for any other table. */
export function pairColumns(table: Table): ReadonlyMap<string, number> | null {
  const width = Math.max(...table.rows.slice(0, 100).map(({ cells }) => usedWidth(cells)));
  const first = table.rows[0];
  if (!first || width < 2 || width > 3 || usedWidth(first.cells) < 2) return null;
  const isDated = width === 3 && table.rows.slice(0, 20).every(({ cells }) => isDate(cells[2] ?? ""));
  if (width === 3 && !isDated) return null;
  return new Map<string, number>([["from", 0], ["to", 1], ...(isDated ? ([["date", 2]] as const) : [])]);
}

/** A date that could be read in several ways is one all the same. */
function isDate(cell: string): boolean {
  const read = readWhen(cell);
  return "when" in read || read.problem === "DATE_AMBIGUOUS";
}

/** Rows above that are all as wide are no titles but rows of a list: they must not be lost. */
function standsBelowTitles(table: Table, at: number): boolean {
  const width = writtenIn(table.rows[at]?.cells ?? []);
  return table.rows.slice(0, at).some(({ cells }) => writtenIn(cells) < width);
}

function isAlone(cells: readonly string[]): boolean {
  return writtenIn(cells) === 1;
}

/** The first row that is nearly as wide as the rows of the table are: a title is shorter. */
function widestRow(table: Table): number {
  const sample: readonly TableRow[] = table.rows.slice(0, MOST_TITLES);
  const most = sample.reduce((width, { cells }) => Math.max(width, writtenIn(cells)), 0);
  return Math.max(
    0,
    sample.findIndex(({ cells }) => writtenIn(cells) >= Math.max(2, most * 0.6)),
  );
}

function writtenIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (cell.trim() === "" ? count : count + 1), 0);
}

function usedWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}
