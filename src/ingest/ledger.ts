/** Keeps the account of a reading: every problem located, every row either taken or reported. */
import type {
  DateReading,
  FileKind,
  OwnCell,
  Problem,
  ProblemCode,
  RowPlace,
  Severity,
  WithOwnCells,
} from "../model/index.ts";
import type { OwnColumn } from "./ownColumns.ts";
import { rowKeysOf } from "./rowKey.ts";

/**
 * What each problem weighs. An error keeps a row (or a file) off the map; a warning takes it with something left out or
 * doubtful; a notice tells what was done with something that was not told.
 */
export const SEVERITIES: Readonly<Record<ProblemCode, Severity>> = {
  FILE_EMPTY: "error",
  FILE_NOT_TEXT: "error",
  FILE_UNREADABLE: "error",
  FILE_UNKNOWN_KIND: "warning",
  LIMIT_REACHED: "error",
  SHEETS_LEFT: "notice",
  FILES_LEFT: "notice",
  ENCODING_BAD_BYTE: "warning",
  CHARS_INVISIBLE: "notice",
  CSV_UNCLOSED_QUOTE: "error",
  ROW_RAGGED: "warning",
  ROW_DUPLICATE: "warning",
  ROW_TOTAL: "notice",
  ROW_REMARK: "notice",
  ROW_HEADER: "notice",
  ROW_OTHER_TABLE: "error",
  CELLS_FILLED: "notice",
  CELL_ERROR: "warning",
  SPELLS_JOINED: "notice",
  HYPEREDGES_LEFT: "warning",
  MEND_UNPLACED: "warning",
  COLUMN_MISSING: "error",
  COLUMN_UNKNOWN: "notice",
  COLUMN_DUPLICATE: "warning",
  HEADER_MISSING: "warning",
  PAIRS_ASSUMED: "notice",
  ID_MISSING: "error",
  ID_DUPLICATE: "error",
  NAME_MISSING: "error",
  NAME_AMBIGUOUS: "warning",
  NAME_DUPLICATE: "error",
  NAMES_JOINED: "warning",
  ENDPOINT_MISSING: "error",
  ACTOR_UNDECLARED: "notice",
  STORY_UNDECLARED: "notice",
  TIE_UNDECLARED: "warning",
  SELF_TIE: "warning",
  VIA_IS_END: "warning",
  TYPE_UNKNOWN: "notice",
  KIND_UNKNOWN: "notice",
  DATE_INVALID: "error",
  DATE_AMBIGUOUS: "warning",
  DATE_UNREADABLE: "warning",
  DATE_REVERSED: "warning",
  NUMBER_UNREADABLE: "warning",
  NUMBER_DAMAGED: "warning",
  CORPORATE_NUMBER_WRONG: "warning",
  INVOICE_NUMBER: "notice",
  VALUE_UNKNOWN: "warning",
  STEP_DUPLICATE: "warning",
  NOTHING_TO_DRAW: "error",
};

/** Where a problem lies; what is left out means the whole file or row. */
export interface Place {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  /** The column from 0. */
  readonly place?: number;
  readonly value?: string;
  readonly cell?: string;
  readonly rowKey?: string;
  readonly suggestions?: readonly string[];
  readonly became?: Problem["became"];
}

/** A long cell is told by its beginning; a report is no second copy of the file. */
const LONGEST_VALUE = 200;

export function problemAt(code: ProblemCode, about: Place): Problem {
  const { file, row, column, place, value, cell, rowKey, suggestions, became } = about;
  const shown = (value ?? "").trim();
  return {
    code,
    severity: SEVERITIES[code],
    file,
    row: row ?? null,
    column: column ?? "",
    place: place ?? null,
    value:
      shown.length > LONGEST_VALUE
        ? `${Array.from(shown.slice(0, LONGEST_VALUE * 2))
            .slice(0, LONGEST_VALUE)
            .join("")}…`
        : shown,
    cell: cell ?? "",
    rowKey: rowKey ?? "",
    suggestions: suggestions ?? [],
    ...(became && { became }),
  };
}

/** What all lines of a file share. */
export interface SheetFrame {
  readonly file: string;
  readonly kind: FileKind;
  /** As written; empty for a list without a header. */
  readonly headers: readonly string[];
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that are kept as the owner's own. */
  readonly own: readonly OwnColumn[];
  /** By the column's place: how dates with several readings are meant. */
  readonly dates: ReadonlyMap<number, DateReading>;
  /** What a tie of a plain list is; `null` where the rows say it themselves. */
  readonly pairs: "introduction" | "contact" | null;
  /** Ties of steps may be those of the record the files join. */
  readonly tiesBeyond: boolean;
  /** Tells something about a place; does not change what becomes of a row. */
  readonly tell: (problem: Problem) => void;
  /** Hears of each line that is read. */
  readonly onLine: () => void;
}

/** One file whose columns are understood, ready to be read line by line. */
export interface Sheet extends SheetFrame {
  readonly lines: readonly Line[];
}

/** One row of a sheet, asked by field. Holding it back tells why; a line held back must not be taken. */
export class Line {
  readonly row: number;
  readonly cells: readonly string[];
  readonly #frame: SheetFrame;
  readonly #asFound: readonly string[];
  #keyAt: ((place: number) => string) | null = null;
  #held = false;

  /** `asFound`: the cells as they stand in the file. */
  constructor(frame: SheetFrame, row: number, cells: readonly string[], asFound: readonly string[] = cells) {
    this.#frame = frame;
    this.row = row;
    this.cells = cells;
    this.#asFound = asFound;
  }

  get isHeld(): boolean {
    return this.#held;
  }

  /** The cell of a field without outer space; "" where the file has no such column. */
  text(field: string): string {
    const at = this.#frame.columns.get(field);
    return at === undefined ? "" : (this.cells[at] ?? "").trim();
  }

  /** Is anything written there? A mark that nobody sees is, for all that can be told, a name. */
  isBlank(field: string): boolean {
    return this.text(field) === "" && !this.raw(field).includes("\ufeff");
  }

  /** The cell as written. */
  raw(field: string): string {
    const at = this.#frame.columns.get(field);
    return at === undefined ? "" : (this.cells[at] ?? "");
  }

  /** What stands in the owner's own columns, to be spread into what the row becomes. */
  own(): WithOwnCells {
    const { own } = this.#frame;
    if (own.length === 0) return {};
    const cells = own.flatMap(({ name, place }): OwnCell[] => {
      const text = (this.cells[place] ?? "").trim();
      return text === "" ? [] : [[name, text]];
    });
    return cells.length === 0 ? {} : { own: cells };
  }

  get place(): RowPlace {
    return { file: this.#frame.file, row: this.row };
  }

  /** How the dates of a field are meant where they can be read in several ways; `null` where nothing was decided. */
  dateReading(field: string): DateReading | null {
    const at = this.#frame.columns.get(field);
    return at === undefined ? null : (this.#frame.dates.get(at) ?? null);
  }

  /** Says something about the row that leaves no doubt behind, whatever the code weighs elsewhere. */
  mention(code: ProblemCode, field: string, value: string): void {
    this.#frame.tell({ ...this.#problem(code, field, value, []), severity: "notice" });
  }

  /** The row is taken, with this to be said; what would be an error then weighs as a warning. */
  tell(code: ProblemCode, field: string, value = this.text(field), suggestions: readonly string[] = []): void {
    const problem = this.#problem(code, field, value, suggestions);
    const isTaken = problem.severity === "error" && !this.#held;
    this.#frame.tell(isTaken ? { ...problem, severity: "warning" } : problem);
  }

  #problem(code: ProblemCode, field: string, value: string, suggestions: readonly string[]): Problem {
    const { file, headers, columns } = this.#frame;
    const at = columns.get(field);
    const column = at === undefined ? "" : (headers[at] ?? "");
    if (at !== undefined) this.#keyAt ??= rowKeysOf(this.#asFound);
    const cell = at === undefined ? {} : { place: at, cell: this.#asFound[at] ?? "", rowKey: this.#keyAt?.(at) ?? "" };
    return problemAt(code, { file, row: this.row, column, value, suggestions, ...cell });
  }

  /** The row is not taken, for this reason. */
  hold(code: ProblemCode, field: string, value?: string, suggestions?: readonly string[]): void {
    this.#held = true;
    this.tell(code, field, value, suggestions);
  }
}

/** What the lines of a sheet say, in order. `read` answers `null` for a line it held back. */
export function takeLines<T>(sheet: Sheet, read: (line: Line) => T | null): T[] {
  const taken: T[] = [];
  for (const line of sheet.lines) {
    const value = line.isHeld ? null : read(line);
    if (value !== null) taken.push(value);
    sheet.onLine();
  }
  return taken;
}
