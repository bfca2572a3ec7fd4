/** Tells what people write below or between their rows and is none: sums and remarks. */
import type { FileKind } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";

const TOTALS = new Set(
  ["合計 計 総計 小計 総合計 合計数 合計件数 総件数 総数 件数計 延べ 延べ件数 のべ件数 平均 平均値"]
    .concat("total subtotal grandtotal sum average")
    .flatMap((words) => words.split(" ")),
);

/**
 * A word for a sum in the first written cell, and nothing but numbers or blanks in the others. Only lists of ties and of
 * actors are summed up; without any number an actor may well be called so, but no tie.
 */
export function isTotalRow(cells: readonly string[], kind: FileKind): boolean {
  if (kind !== "ties" && kind !== "actors") return false;
  const first = cells.findIndex((cell) => cell.trim() !== "");
  const word = cells[first] ?? "";
  if (word.length > 20 || !TOTALS.has(wordKey(word.replace(/[(（][^)）]*[)）]$/, "")))) return false;
  const others = cells.slice(first + 1);
  if (kind === "actors" && others.every((cell) => cell.trim() === "")) return false;
  return others.every((cell) => AMOUNT.test(cell.slice(0, 40).normalize("NFKC")));
}

/** A number, nothing, or the formula that would give it. */
const AMOUNT = /^(?:[\s\d.,+\-−%件回円人]*|=(?:sum|subtotal|average)\(.*)$/i;

/** ※ …, 注) …, （注1）…, 備考：…, Note: … */
const REMARK =
  /^(?:※|[*＊](?=\s|\d)|[(（]?注\s*[\d０-９]*\s*[)）:：]|(?:備考|出典|資料|注釈|note|notes|source)\s*[:：])/i;

/** What documents end with, wherever it stands. */
const END = /^[(（\-－ー―]*\s*(?:以上|以下余白)\s*[)）\-－ー―]*$/;

/**
 * One written cell, no further right than the first column that is read (`lead`), that begins with the mark of a remark. In
 * a list of one column any name stands alone, so there are none.
 */
export function isRemarkRow(cells: readonly string[], kind: FileKind, lead: number, width: number): boolean {
  if ((kind !== "ties" && kind !== "actors") || width < 2) return false;
  const first = cells.findIndex((cell) => cell.trim() !== "");
  if (first < 0 || cells.slice(first + 1).some((cell) => cell.trim() !== "")) return false;
  if (END.test((cells[first] ?? "").trim())) return true;
  return first <= lead && REMARK.test((cells[first] ?? "").slice(0, 40).trim());
}
