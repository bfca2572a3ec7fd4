/** Tells sums that people write below or between their rows. */
import type { FileKind } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";

const TOTALS = new Set(["合計", "計", "総計", "小計", "総合計", "合計数", "total", "subtotal", "grandtotal", "sum"]);

/**
 * A word for a sum in the first written cell, and nothing but numbers or blanks in the others. Only lists of ties and of
 * actors are summed up; without any number an actor may well be called so, but no tie.
 */
export function isTotalRow(cells: readonly string[], kind: FileKind): boolean {
  if (kind !== "ties" && kind !== "actors") return false;
  const first = cells.findIndex((cell) => cell.trim() !== "");
  const word = cells[first] ?? "";
  if (word.length > 20 || !TOTALS.has(wordKey(word))) return false;
  const others = cells.slice(first + 1);
  if (kind === "actors" && others.every((cell) => cell.trim() === "")) return false;
  return others.every((cell) => /^[\s\d.,+\-−%件回円人]*$/.test(cell.slice(0, 40).normalize("NFKC")));
}
