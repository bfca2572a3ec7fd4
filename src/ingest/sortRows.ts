/** What stands below a header: rows that are read, and what people write among them that is none. */
import type { FileKind } from "../model/index.ts";
import { COLUMN_WORDS, kindOf, NOTHING_DECIDED } from "./columnMeaning.ts";
import { keysOf } from "./findHeader.ts";
import { isRemarkRow, isTotalRow } from "./isTotalRow.ts";
import type { TableRow } from "./parseTable.ts";

export interface SortedRows {
  readonly rows: readonly TableRow[];
  /** Sums among the rows, which are none. */
  readonly totals: readonly TableRow[];
  /** What is remarked below or between the rows. */
  readonly footnotes: readonly TableRow[];
  /** The header once more, as on every page of a print or where files were put one after another. */
  readonly repeats: readonly TableRow[];
  /** Another table below this one, its header first: no row of it may be read as one of these. */
  readonly strays: readonly TableRow[];
}

/** An actor may be called as a remark begins, unless nothing but such rows follows. Linear. */
export function sortRows(
  below: readonly TableRow[],
  headerRows: readonly TableRow[],
  kind: FileKind,
  columns: ReadonlyMap<string, number>,
): SortedRows {
  const lead = Math.min(...columns.values());
  const headed = headerRows.at(-1)?.row ?? 0;
  let isAway = false;
  const sorts = below.map(({ row, cells, unclosed }, at): keyof SortedRows => {
    if (!unclosed && headerRows.some((header) => isSameHeader(header.cells, cells))) {
      isAway = false;
      return "repeats";
    }
    const isBelowGap = at > 0 && row > (below[at - 1]?.row ?? headed) + 1;
    isAway ||= !unclosed && headed > 0 && isBelowGap && isOtherHeader(cells, kind);
    if (isAway) return "strays";
    if (unclosed) return "rows";
    if (isTotalRow(cells, kind)) return "totals";
    return isRemarkRow(cells, kind, lead, columns.size) ? "footnotes" : "rows";
  });
  const last = kind === "actors" ? sorts.lastIndexOf("rows") : -1;
  const of = (sort: keyof SortedRows) =>
    below.filter((_, at) => (sorts[at] === "footnotes" && at < last ? "rows" : sorts[at]) === sort);
  return {
    rows: of("rows"),
    totals: of("totals"),
    footnotes: of("footnotes"),
    repeats: of("repeats"),
    strays: of("strays"),
  };
}

/** Two cells at least, cell for cell the same, but for outer space and blanks at the end; one alone may be a name. */
function isSameHeader(one: readonly string[], other: readonly string[]): boolean {
  let written = 0;
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const cell = (one[at] ?? "").trim();
    if (cell !== (other[at] ?? "").trim()) return false;
    if (cell !== "") written++;
  }
  return written > 1;
}

/** Words for the columns of another kind of table, and hardly anything else. */
function isOtherHeader(cells: readonly string[], kind: FileKind): boolean {
  const written = cells.filter((cell) => cell.trim() !== "");
  if (written.length < 2 || written.some((cell) => cell.length > 40)) return false;
  const keys = keysOf(cells);
  if (keys.filter((words) => words.some((word) => COLUMN_WORDS.has(word))).length < 2) return false;
  const found = kindOf("", keys, NOTHING_DECIDED);
  if (found === null || !found.isWhole || found.kind === kind) return false;
  return found.understood > 1 && found.understood * 2 >= written.length;
}
