/** One file to a table of cells, whatever it was kept as, or the reason why it holds none. */
import type { Encoding, ProblemCode, SheetDecisions, WorkbookSheet } from "../model/index.ts";
import { decodeText } from "./decodeText.ts";
import type { SheetFile } from "./expandWorkbooks.ts";
import { fromOtherTools } from "./graphConventions.ts";
import { parseTable, type Table, tableOfCells, withoutGuards } from "./parseTable.ts";

/** A table with what a preview says about where it came from. */
export interface FoundTable {
  readonly state: "table";
  readonly table: Table;
  /** "" where the file is not text. */
  readonly encoding: Encoding | "";
  /** Some bytes did not fit the encoding; U+FFFD stands in their place. */
  readonly damaged: boolean;
  /** Sheets of a workbook in order; empty for a text file. */
  readonly sheetNames: readonly string[];
  /** The one of them that was read; "" for a text file. */
  readonly sheet: string;
  /** Other sheets with rows in them that are not read at all. */
  readonly sheetsLeft: readonly string[];
}

export interface Refusal {
  readonly state: "refused";
  readonly code: Extract<
    ProblemCode,
    "FILE_EMPTY" | "FILE_NOT_TEXT" | "FILE_UNREADABLE" | "FILE_UNKNOWN_KIND" | "LIMIT_REACHED"
  >;
  /** What the sentence names: a format, a limit; "" where there is nothing to name. */
  readonly value: string;
}

/** More is refused before it is read. */
const MOST_BYTES = 256 * 1024 * 1024;
/** What a spreadsheet holds. */
const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 16_384;

/** The table of a file as the user decided it to be read. A found table has one written row at least. `onText`: its text is there. */
export function tableOf(
  file: SheetFile,
  decisions: SheetDecisions = {},
  onText: () => void = () => {},
): FoundTable | Refusal {
  if (file.unopened) return refused(file.unopened.code, file.unopened.value);
  const opened = file.workbook ? sheetTableOf(file, file.workbook, decisions) : textTableOf(file, decisions, onText);
  if (opened.state === "refused") return opened;
  const { rows, width } = opened.table;
  if (rows.length === 0) return refused("FILE_EMPTY");
  const isTooWide = width > MOST_COLUMNS && rows.some(({ cells }) => cells.slice(MOST_COLUMNS).some(isWritten));
  return rows.length > MOST_ROWS || isTooWide ? refused("LIMIT_REACHED", "1,000,000 × 16,384") : opened;
}

function isWritten(cell: string): boolean {
  return cell.trim() !== "";
}

export function refused(code: Refusal["code"], value = ""): Refusal {
  return { state: "refused", code, value };
}

/** Names that are no tables even where their text could be read as one. */
const OTHER_THINGS = /\.(md|markdown|json|geojson|js|ts|css|svg|gexf|graphml)( \(\d+\))?$/i;

function sheetTableOf(
  { sheet: first, sheetsLeft }: SheetFile,
  workbook: readonly WorkbookSheet[],
  { sheet: chosen }: SheetDecisions,
): FoundTable | Refusal {
  const named = (wanted?: string) => workbook.find(({ name }) => name === wanted);
  const sheet = named(chosen) ?? named(first) ?? workbook[0];
  if (!sheet) return refused("FILE_EMPTY");
  return {
    state: "table",
    table: fromOtherTools(tableOfCells(sheet.rows.map(withoutGuards), { delimiter: "", merged: sheet.merged })),
    encoding: "",
    damaged: false,
    sheetNames: workbook.map(({ name }) => name),
    sheet: sheet.name,
    sheetsLeft: sheetsLeft ?? [],
  };
}

function textTableOf(
  { name, bytes }: SheetFile,
  { encoding }: SheetDecisions,
  onText: () => void,
): FoundTable | Refusal {
  if (bytes.length > MOST_BYTES) return refused("LIMIT_REACHED", "256 MB");
  if (OTHER_THINGS.test(name)) return refused("FILE_UNKNOWN_KIND");
  const decoded = decodeText(bytes, encoding);
  if (decoded.state === "empty") return refused("FILE_EMPTY");
  if (decoded.state === "foreign") return refused("FILE_NOT_TEXT", decoded.format);
  onText();
  return {
    state: "table",
    table: fromOtherTools(parseTable(decoded.text)),
    encoding: decoded.encoding,
    damaged: decoded.damaged,
    sheetNames: [],
    sheet: "",
    sheetsLeft: [],
  };
}
