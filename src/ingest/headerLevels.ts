/** Headers of two levels, as offices write them: 「紹介先」 over 「名称」 and 「種別」, in merged cells or with blanks beside it. */
import type { WorkbookSheet } from "../model/index.ts";
import { COLUMN_WORDS, headerKeys } from "./columnMeaning.ts";
import { KIND_COLUMNS } from "./columnNames.ts";
import { wordKey } from "./foldKey.ts";
import type { Table, TableRow } from "./parseTable.ts";

/** A header with what each of its columns may be understood by. */
export interface Header {
  /** Its rows from above; one, or two. */
  readonly rows: readonly TableRow[];
  /** A column under a group is called by both: 「紹介先 名称」. */
  readonly headers: readonly string[];
  readonly keys: readonly (readonly string[])[];
}

/** The header whose first or only row is `table.rows[at]`. With `above`, that row may be the lower of two as well. */
export function headerAt(table: Table, at: number, above: boolean): Header {
  const row = table.rows[at];
  const found = twoLevels(table, at, false) ?? (above ? twoLevels(table, at - 1, true) : null);
  if (found !== null || row === undefined) return found ?? { rows: [], headers: [], keys: [] };
  const headers = row.cells.map((cell) => cell.trim());
  return { rows: [row], headers, keys: headers.map(headerKeys) };
}

const LONGEST = 40;

/**
 * The header made of two rows, one right below the other, or `null` where they are none: the upper says two things at least, one
 * of them over several cells of the lower, and all that the lower says are words for columns (in a workbook that merges cells,
 * one of them). `mayBeTitle`: the lower is a header by itself, and the upper belongs to it only where it names an end of a tie
 * or the lower would say one thing twice without it.
 */
function twoLevels(table: Table, at: number, mayBeTitle: boolean): Header | null {
  const [upper, lower] = [table.rows[at], table.rows[at + 1]];
  if (!upper || !lower || lower.row !== upper.row + 1 || upper.unclosed || lower.unclosed) return null;
  const width = Math.max(upper.cells.length, lower.cells.length);
  const [top, sub] = [upper, lower].map(({ cells }) => Array.from({ length: width }, (_, place) => text(cells[place])));
  if (!top || !sub || ![...top, ...sub].every(mayBeHeader)) return null;
  if (top.filter((cell) => cell !== "").length < 2) return null;
  const merged = (table.merged ?? []).filter(
    ({ firstRow, lastRow }) => firstRow === upper.row && lastRow === upper.row,
  );
  const groups = groupsOf(top, sub, merged);
  if (!groups.some(({ places }) => places.length > 1)) return null;
  const written = sub.filter((cell) => cell !== "");
  const isNeeded = groups.some(({ name }) => isEnd(name)) || new Set(written.map(wordKey)).size < written.length;
  if (mayBeTitle && !isNeeded) return null;
  const known = written.filter((cell) => headerKeys(cell).some((key) => COLUMN_WORDS.has(key)));
  const isMerged = merged.some(({ firstPlace, lastPlace }) => lastPlace > firstPlace);
  if (known.length === 0 || (!isMerged && known.length < written.length)) return null;

  const headers = top.map((cell, place) => cell || (sub[place] ?? ""));
  const keys = headers.map(headerKeys);
  for (const { name, places } of groups) {
    const holder = isEnd(name) ? holderOf(places, sub) : null;
    for (const place of places) {
      const own = sub[place] ?? "";
      headers[place] = `${name} ${own}`;
      // what else is said of an end of a tie is no column of the tie: its 種別 is not that of the tie
      const others = holder === null ? headerKeys(own) : place === holder ? endKeys(name) : [];
      keys[place] = [wordKey(`${name}${own}`), ...others];
    }
  }
  return { rows: [upper, lower], headers, keys };
}

interface Group {
  readonly name: string;
  /** Where the lower row says something under it. */
  readonly places: readonly number[];
}

/** A written cell with those behind it that it is merged with; where the file does not tell, with the blanks behind it. */
function groupsOf(top: readonly string[], sub: readonly string[], merged: WorkbookSheet["merged"]): readonly Group[] {
  return top.flatMap((name, first) => {
    if (name === "" || sub[first] === "") return [];
    const range = merged.find(({ firstPlace }) => firstPlace === first);
    const next = top.findIndex((cell, place) => place > first && (cell !== "" || sub[place] === ""));
    const end = range ? range.lastPlace + 1 : merged.length > 0 ? first + 1 : next < 0 ? top.length : next;
    const places = Array.from({ length: end - first }, (_, offset) => first + offset);
    return [{ name, places: places.filter((place) => sub[place] !== "") }];
  });
}

/** The column of a group that names the actor: by its word for a name, by an id, or the first that is no other column. */
function holderOf(places: readonly number[], sub: readonly string[]): number {
  const { name, id } = KIND_COLUMNS.actors.fields;
  const [byName, byId] = [name, id].map((words) => places.find((at) => meansOneOf(sub[at] ?? "", words ?? "")));
  const other = places.find((at) => !headerKeys(sub[at] ?? "").some((key) => COLUMN_WORDS.has(key)));
  return byName ?? byId ?? other ?? places[0] ?? 0;
}

const END_WORDS = [KIND_COLUMNS.ties.fields.from, KIND_COLUMNS.ties.fields.to, KIND_COLUMNS.ties.fields.via].map(
  (words) => words ?? "",
);
function isEnd(name: string): boolean {
  return END_WORDS.some((words) => meansOneOf(name, words));
}

/** 「紹介先団体」 is 「紹介先」 where 「名称」 stands below. */
const BODY = /(?:の)?(?:団体|組織|機関|法人|情報|側)$/;

function endKeys(name: string): readonly string[] {
  const bare = name.normalize("NFKC").replace(BODY, "");
  return [...headerKeys(name), ...(bare === "" ? [] : headerKeys(bare))];
}

function meansOneOf(cell: string, words: string): boolean {
  const known = new Set(words.split("|").map(wordKey));
  return endKeys(cell).some((key) => known.has(key));
}

function text(cell: string | undefined): string {
  return (cell ?? "").trim();
}

/** Short, and not a number or a day. */
function mayBeHeader(cell: string): boolean {
  return cell.length <= LONGEST && !/^[\d\s.,/:年月日-]+$/.test(cell.normalize("NFKC"));
}
