/** Cells to values: lists, dates, numbers, certainty. Each doubt is told at its cell. */
import { type DateReading, noNameOf, type Visibility, type When } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";
import type { Line } from "./ledger.ts";
import { type ReadWhen, readWhenAs } from "./readWhen.ts";
import { suggestDate, suggestNumber } from "./suggest.ts";

/** The parts of a list cell, split at `;` `；` `、` and line breaks; each once, empty ones left out. 「なし」 alone is none. */
export function listOf(line: Line, field: string): readonly string[] {
  const text = line.text(field);
  if (text === "" || noNameOf(text) !== null) return [];
  return [...new Set(text.split(/[;；、\r\n]+/).map((part) => part.trim()))].filter((part) => part !== "");
}

/** Reads dates and remembers what it read: a column repeats itself. */
export type DateReader = (line: Line, field: string) => When | null;

/** A date the calendar lacks holds the row back; one that is ambiguous or unreadable leaves it undated. */
export function dateReader(): DateReader {
  const knownAs = new Map<DateReading | null, Map<string, ReadWhen>>();
  return (line, field) => {
    const text = line.text(field);
    if (text === "") return null;
    const reading = line.dateReading(field);
    const known = knownAs.get(reading) ?? new Map<string, ReadWhen>();
    knownAs.set(reading, known);
    const read = known.get(text) ?? readWhenAs(text, reading);
    known.set(text, read);
    if ("when" in read) return read.when;
    if (read.problem === "DATE_INVALID") line.hold(read.problem, field, text, suggestDate(text));
    else line.tell(read.problem, field, text, read.problem === "DATE_UNREADABLE" ? suggestDate(text) : []);
    return null;
  };
}

/** A number, with 「3回」 and full-width digits read as 3; `null` where the cell is empty or holds none, which is told. */
export function numberOf(line: Line, field: string): number | null {
  const text = line.text(field);
  if (text === "") return null;
  const found = /^([+-]?\d+(?:\.\d+)?)\s*(?:回|件|度|番|番目|times)?$/.exec(text.normalize("NFKC").replaceAll(",", ""));
  const value = found ? Number(found[1]) : Number.NaN;
  if (Number.isFinite(value)) return value;
  line.tell("NUMBER_UNREADABLE", field, text, suggestNumber(text));
  return null;
}

const CERTAIN = new Set(["", "certain", "確か", "確実", "確定", "はい", "yes", "true", "1"]);
const UNCERTAIN = new Set([
  "uncertain",
  "不確か",
  "不確実",
  "未確認",
  "推定",
  "要確認",
  "たぶん",
  "いいえ",
  "no",
  "false",
  "0",
]);

/** Certain where nothing is said; a word nobody knows counts as doubt, and is told. `○` and `？` are read too. */
export function certaintyOf(line: Line): boolean {
  const text = line.text("certainty");
  if (text === "") return true;
  const key = wordKey(text);
  if (/^[○◯◎〇]$/.test(text) || (key !== "" && CERTAIN.has(key))) return true;
  if (!UNCERTAIN.has(key) && !/^[?？△×]$/.test(text)) line.tell("VALUE_UNKNOWN", "certainty");
  return false;
}

const VISIBILITIES = new Map<string, Visibility>([
  ["", "public"],
  ["public", "public"],
  ["公開", "public"],
  ["internal", "internal"],
  ["内部", "internal"],
  ["内部のみ", "internal"],
  ["庁内", "internal"],
  ["非公開", "internal"],
  ["anonymous", "anonymous"],
  ["匿名", "anonymous"],
]);

/** Public where nothing is said. A word nobody knows is told and read as internal: showing less can be mended. */
export function visibilityOf(line: Line): Visibility {
  const text = line.text("visibility");
  const known = text === "" ? "public" : VISIBILITIES.get(wordKey(text));
  if (known === undefined) line.tell("VALUE_UNKNOWN", "visibility");
  return known ?? "internal";
}
