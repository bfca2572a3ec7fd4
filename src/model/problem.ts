/** What a reader of files has to tell its user, located to the cell. Sentences for the codes live in `words`. */
import type { FileKind } from "./decisions.ts";

export type Severity = "error" | "warning" | "notice";

/** Stable codes; a user may search for them and a script may rely on them. */
export type ProblemCode =
  | "FILE_EMPTY"
  | "FILE_NOT_TEXT"
  | "FILE_UNREADABLE"
  | "FILE_UNKNOWN_KIND"
  | "LIMIT_REACHED"
  | "SHEETS_LEFT"
  | "FILES_LEFT"
  | "ENCODING_BAD_BYTE"
  | "CHARS_INVISIBLE"
  | "CSV_UNCLOSED_QUOTE"
  | "ROW_RAGGED"
  | "ROW_DUPLICATE"
  | "ROW_TOTAL"
  | "ROW_REMARK"
  | "ROW_HEADER"
  | "ROW_OTHER_TABLE"
  | "CELLS_FILLED"
  | "CELL_ERROR"
  | "SPELLS_JOINED"
  | "HYPEREDGES_LEFT"
  | "MEND_UNPLACED"
  | "COLUMN_MISSING"
  | "COLUMN_UNKNOWN"
  | "COLUMN_DUPLICATE"
  | "HEADER_MISSING"
  | "PAIRS_ASSUMED"
  | "ID_MISSING"
  | "ID_DUPLICATE"
  | "NAME_MISSING"
  | "NAME_AMBIGUOUS"
  | "NAME_DUPLICATE"
  | "NAMES_JOINED"
  | "ENDPOINT_MISSING"
  | "ACTOR_UNDECLARED"
  | "STORY_UNDECLARED"
  | "TIE_UNDECLARED"
  | "SELF_TIE"
  | "VIA_IS_END"
  | "TYPE_UNKNOWN"
  | "KIND_UNKNOWN"
  | "DATE_INVALID"
  | "DATE_AMBIGUOUS"
  | "DATE_UNREADABLE"
  | "DATE_REVERSED"
  | "NUMBER_UNREADABLE"
  | "NUMBER_DAMAGED"
  | "CORPORATE_NUMBER_WRONG"
  | "INVOICE_NUMBER"
  | "VALUE_UNKNOWN"
  | "STEP_DUPLICATE"
  | "NOTHING_TO_DRAW";

export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based, header included, as Excel counts; `null` where the whole file is meant. */
  readonly row: number | null;
  /** The header as written in the file, or "". */
  readonly column: string;
  /** Its column, from 0; `null` where no cell is meant. With a row it is a cell that can be mended. */
  readonly place: number | null;
  /** The value as written, or "". */
  readonly value: string;
  /** The whole cell as it stands in the file, where one is meant; else "". */
  readonly cell: string;
  /** Tells the row of that cell by its other cells; else "". */
  readonly rowKey: string;
  /** Of a column that no word of ours is for: kept as the owner's own, or left out since it may tell how to reach a person. */
  readonly became?: "own" | "contact";
  /** What the cell might have been meant to say, best first. */
  readonly suggestions: readonly string[];
}

/** What became of one file. `rows = taken + reported`; rows exclude the header and blank lines. */
export interface FileReport {
  readonly file: string;
  readonly kind: FileKind | "unknown";
  readonly encoding: string;
  readonly delimiter: string;
  /** 1-based row of the header; 0 where there is none. */
  readonly headerRow: number;
  readonly rows: number;
  readonly taken: number;
  readonly reported: number;
}
