/** Numbers as a table that a spreadsheet opens, with the label that says how they were counted underneath. */
import { csvOf } from "./cells.ts";

export interface NumbersTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly label: readonly { readonly name: string; readonly text: string }[];
}

/** The rows, an empty row, then the label: a name and a text a row. Cells that would run are made inert. */
export function writeNumbers({ header, rows, label }: NumbersTable): string {
  const wide = (cells: readonly string[]) => [...cells, ...new Array<string>(header.length - cells.length).fill("")];
  return csvOf(header, [...rows, wide([]), ...label.map(({ name, text }) => wide([name, text]))]);
}
