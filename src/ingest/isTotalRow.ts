/** Tells sums that people write below or between their rows. */
import { wordKey } from "./foldKey.ts";

const TOTALS = new Set(["合計", "計", "総計", "小計", "総合計", "合計数", "total", "subtotal", "grandtotal", "sum"]);

/** A word for a sum in the first written cell, and nothing but numbers or blanks in the others. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.findIndex((cell) => cell.trim() !== "");
  const word = cells[first] ?? "";
  if (word.length > 20 || !TOTALS.has(wordKey(word))) return false;
  return cells.slice(first + 1).every((cell) => /^[\s\d.,+\-−%件回円人]*$/.test(cell.slice(0, 40).normalize("NFKC")));
}
