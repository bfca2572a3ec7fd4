/** Numbers as a table that a spreadsheet opens, with the label that says how they were counted underneath. */
import { csvRows } from "./cells.ts";

export interface NumbersTable {
  readonly header: readonly string[];
  readonly rows: Iterable<readonly string[]>;
  readonly label: readonly { readonly name: string; readonly text: string }[];
}

/** So many rows are written in a few milliseconds. */
const ROWS_A_PART = 200;

/** The rows, an empty row, then the label: a name and a text a row; in parts of text. Cells that would run are made inert. */
export function* writeNumbers({ header, rows, label }: NumbersTable): Generator<string, void> {
  const wide = (cells: readonly string[]) => [...cells, ...new Array<string>(header.length - cells.length).fill("")];
  let part: (readonly string[])[] = [header];
  for (const row of rows) {
    part.push(row);
    if (part.length < ROWS_A_PART) continue;
    yield csvRows(part);
    part = [];
  }
  yield csvRows([...part, wide([]), ...label.map(({ name, text }) => wide([name, text]))]);
}
