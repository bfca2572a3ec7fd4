/** Values to cells of a CSV file that a spreadsheet opens without harm and that read back the same. */
import Papa from "papaparse";
import { noNameOf } from "../model/index.ts";

/** What a spreadsheet would run, after any marks that already keep it from doing so. */
const MAY_RUN = /^'*\s*[=+\-@＝＋－＠\t\r]/;

/** One apostrophe in front of what a spreadsheet would run; reading takes exactly one off again. */
export function guarded(cell: string): string {
  return MAY_RUN.test(cell) ? `'${cell}` : cell;
}

/** What parts the items of a list when it is read; an item that holds one cannot have come from a list. */
const PARTS_A_LIST = /[;；、\r\n]/;

export function partsAList(item: string): boolean {
  return PARTS_A_LIST.test(item);
}

/** An only item that reads as no item at all is parted from nothing. */
export function listCell(items: readonly string[]): string {
  const cell = items.join(";");
  return noNameOf(cell) === null ? cell : `${cell};`;
}

/** A number in plain digits, which is all that is read as one. */
export function numberCell(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

/** A file of rows under a header: commas, CRLF, quotes where a comma or any other mark that parts cells needs them. */
export function csvOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return csvRows([header, ...rows]);
}

/** Rows of such a file. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  const data = rows.map((cells) => cells.map(guarded));
  return `${Papa.unparse(data, { newline: "\r\n", quotes: (cell: unknown) => /[;；、，\t]/.test(String(cell)) })}\r\n`;
}

/** The bytes of a text file, with the mark by which Windows knows UTF-8. */
export function bytesOf({ text }: { readonly text: string }): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`\ufeff${text}`);
}
