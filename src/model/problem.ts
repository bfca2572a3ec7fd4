/** What a reader of files has to tell its user, located to the cell. Sentences for the codes live in `words`. */

export type Severity = "error" | "warning" | "notice";

/** Stable codes; a user may search for them and a script may rely on them. */
export type ProblemCode =
  | "FILE_EMPTY"
  | "FILE_NOT_TEXT"
  | "FILE_UNREADABLE"
  | "FILE_UNKNOWN_KIND"
  | "ENCODING_BAD_BYTE"
  | "CSV_UNCLOSED_QUOTE"
  | "ROW_RAGGED"
  | "COLUMN_MISSING"
  | "COLUMN_UNKNOWN"
  | "COLUMN_DUPLICATE"
  | "HEADER_MISSING"
  | "ID_MISSING"
  | "ID_DUPLICATE"
  | "NAME_MISSING"
  | "NAME_AMBIGUOUS"
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
  /** The value as written, or "". */
  readonly value: string;
}

/** What became of one file. `rows = taken + reported`; rows exclude the header and blank lines. */
export interface FileReport {
  readonly file: string;
  readonly kind: "actors" | "ties" | "stories" | "episodes" | "context" | "types" | "kinds" | "about" | "unknown";
  readonly encoding: string;
  readonly delimiter: string;
  /** 1-based row of the header; 0 where there is none. */
  readonly headerRow: number;
  readonly rows: number;
  readonly taken: number;
  readonly reported: number;
}
