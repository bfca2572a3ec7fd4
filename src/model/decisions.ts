/** What a user decided about how given files are to be read; nothing here is ever guessed. */

export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "shift_jis", "euc-jp", "iso-2022-jp"] as const;
/** `shift_jis` is CP932, with the characters of Windows. */
export type Encoding = (typeof ENCODINGS)[number];

export const FILE_KINDS = ["actors", "ties", "stories", "episodes", "context", "types", "kinds", "about"] as const;
/** What the rows of a file are. */
export type FileKind = (typeof FILE_KINDS)[number];

/**
 * How the dates of one column are meant where they can be read in several ways: the order of 01/02/03; the era of 3.12
 * (令和3年12月); the year or fiscal year (April to March) of a 12/4 without one; or left as written, undated.
 */
export type DateReading =
  | "year-first"
  | "month-first"
  | "day-first"
  | "reiwa"
  | "heisei"
  | "showa"
  | `year-${number}`
  | `fiscal-year-${number}`
  | "leave";

/** A cell put right by the user; the file on disk stays as it is. */
export interface Mend {
  /** 1-based, as the problem tells it. */
  readonly row: number;
  /** Column, from 0. */
  readonly place: number;
  /** What stood there (`Problem.cell`): where something else stands by now, the mend is not for this cell any more. */
  readonly was: string;
  /** The rest of its row (`Problem.rowKey`), by which the row is found again after others were put above it. */
  readonly rowKey?: string;
  readonly value: string;
}

/** The field of a column that is kept as the owner's own; unlike others, several columns may be. */
export const OWN_FIELD = "own";

/** For one file; what is left out is found by the reader. Columns are places from 0. */
export interface SheetDecisions {
  readonly encoding?: Encoding;
  /** Which sheet of a workbook. */
  readonly sheet?: string;
  /** 1-based row of the header; 0: there is none. */
  readonly headerRow?: number;
  readonly kind?: FileKind;
  /** Column to field; `OWN_FIELD` for one that is kept under its own header, "" for one that is not to be used. */
  readonly columns?: Readonly<Record<number, string>>;
  /** What a list of two columns says: A introduced B, or the two had contact. */
  readonly pairs?: "introduction" | "contact";
  readonly dates?: Readonly<Record<number, DateReading>>;
  /** Columns whose blanks repeat the cell above, as merged cells leave them. */
  readonly fillDown?: readonly number[];
  readonly mends?: readonly Mend[];
  /** Ties that steps name and that are not in these files are those of the record the files join. */
  readonly tiesBeyond?: boolean;
  /** The file is left out altogether. */
  readonly leftOut?: boolean;
}

/** Words of the files for types and kinds, as written, to the id they stand for. */
export interface WordChoices {
  readonly types: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

export interface Decisions {
  /** By file name. */
  readonly sheets: Readonly<Record<string, SheetDecisions>>;
  readonly words: WordChoices;
  /** The files join a record that has actors: a history, stories or words alone are worth taking. */
  readonly joins?: boolean;
}

export const NO_DECISIONS: Decisions = { sheets: {}, words: { types: {}, kinds: {} } };

/** Two rows, perhaps of different files, that a user found to be one actor: `actor` goes on as `into`. */
export interface Merge {
  readonly actor: string;
  readonly into: string;
}
