/** What a reader found in files before anything is taken: how each is understood, and what it has to ask. */
import type { Dataset } from "./dataset.ts";
import type { DateReading, Encoding, FileKind } from "./decisions.ts";
import type { FileReport, Problem } from "./problem.ts";
import type { When } from "./when.ts";

/** A file as given. */
export interface FileBytes {
  /** File name without folders, e.g. `ties.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The sheets, where the file is a workbook that has been opened. */
  readonly workbook?: readonly WorkbookSheet[];
  /** Why a workbook could not be opened: it is broken, or larger than the limit that `value` names. */
  readonly unopened?: { readonly code: "FILE_UNREADABLE" | "LIMIT_REACHED"; readonly value: string };
  /** Of a graph file: how many edges could not be taken as they are, and why. */
  readonly graphLeft?: readonly { readonly code: "SPELLS_JOINED" | "HYPEREDGES_LEFT"; readonly count: number }[];
  /** Of the first table of an archive: what else lay in that archive and is no table. */
  readonly besides?: { readonly archive: string; readonly names: readonly string[] };
}

/** A sheet of a workbook as text: days as `2021-12-04`, whatever epoch it counts from. */
export interface WorkbookSheet {
  readonly name: string;
  /** Not shown by the spreadsheet: read where it is chosen only. */
  readonly hidden?: boolean;
  /** Rows from 1 on, blank ones among them. */
  readonly rows: readonly (readonly string[])[];
  /** Merged cells; rows are 1-based, columns from 0, both ends included. */
  readonly merged: readonly {
    readonly firstRow: number;
    readonly lastRow: number;
    readonly firstPlace: number;
    readonly lastPlace: number;
  }[];
}

/** What a row of a sheet is. `total`, `remark`: below the data; left out and counted as neither read nor held back. */
export type RowRole = "title" | "blank" | "header" | "data" | "total" | "remark";

export interface SheetRow {
  /** 1-based, as a spreadsheet counts. */
  readonly row: number;
  readonly role: RowRole;
  /** As written, with filled blanks and mends in place. */
  readonly cells: readonly string[];
}

export interface SheetColumn {
  /** From 0. */
  readonly place: number;
  /** As written; "" where there is none. */
  readonly header: string;
  /** The field it is read as; `OWN_FIELD` where it is kept as the owner's own, "" where it is not used. */
  readonly field: string;
  /** Blank cells that a merged cell above may have left: how many rows would be filled. 0 where none. */
  readonly blanks: number;
  /** Its blanks are filled from above. */
  readonly filled: boolean;
}

/** One file as it is understood, for a preview that can be corrected. */
export interface SheetView {
  readonly file: string;
  readonly kind: FileKind | "unknown";
  readonly encoding: Encoding | "";
  readonly delimiter: string;
  /** Sheets of a workbook in order; empty for a text file. */
  readonly sheetNames: readonly string[];
  readonly sheet: string;
  /** 0 where there is none. */
  readonly headerRow: number;
  /** 2 where it has two levels, one right below the other. */
  readonly headerRows: number;
  readonly titleRows: number;
  /** Above the header. */
  readonly blankRows: number;
  readonly totalRows: number;
  readonly columns: readonly SheetColumn[];
  /** The first rows, titles and blanks among them. */
  readonly rows: readonly SheetRow[];
  /** What columns of this kind can be read as, in the order a list shows them. */
  readonly fields: readonly string[];
  /** A list of pairs, of which the header does not say what it means. */
  readonly pairs: "introduction" | "contact" | null;
  /** The same for all files with the same header: decisions are remembered under it. */
  readonly layout: string;
}

export interface DateChoice {
  readonly reading: DateReading;
  /** The example as it would be read; `null`: it would stay undated. */
  readonly when: When | null;
}

/** Something only the user can know. Where `required`, taking the files without an answer would be guessing. */
export type Question =
  | {
      readonly sort: "date";
      readonly required: true;
      readonly file: string;
      readonly place: number;
      readonly header: string;
      /** A value of the column that has several readings. */
      readonly example: string;
      /** Other such values, each once, at most five. */
      readonly others: readonly string[];
      /** Rows concerned. */
      readonly rows: number;
      readonly choices: readonly DateChoice[];
      /** What the rest of the column or a title above speaks for. */
      readonly suggested: DateReading | null;
      /** What was decided; `null` while open. */
      readonly chosen: DateReading | null;
    }
  | {
      /** What the columns mean, where no header says it. */
      readonly sort: "columns";
      readonly required: boolean;
      readonly file: string;
      /** What is assumed is confirmed by the user. */
      readonly answered: boolean;
    }
  | { readonly sort: "pairs"; readonly required: false; readonly file: string }
  | {
      readonly sort: "fill-down";
      readonly required: false;
      readonly file: string;
      readonly places: readonly number[];
      readonly rows: number;
    };

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** One word of the files for a type or kind, and what it was read as. */
export interface WordUse {
  readonly written: string;
  readonly id: string;
  readonly rows: number;
  /** The id is one of the house's or of the owner's own vocabulary. */
  readonly known: boolean;
  /** The vocabularies tell by themselves what the word means; false where only the user's choice does, or nothing. */
  readonly understood: boolean;
}

/** What the whole comes to. `ask`: a required question is open. `reject`: there is nothing that can be taken. */
export type Outcome = "import" | "import-with-warnings" | "ask" | "reject";

export interface Reading {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
  readonly reports: readonly FileReport[];
  readonly sheets: readonly SheetView[];
  readonly questions: readonly Question[];
  readonly outcome: Outcome;
  /** The rows of `dataset.actors`, at the same index; `null` for an actor without a row of its own. */
  readonly actorRows: readonly (RowPlace | null)[];
  /** The rows of `dataset.ties`, at the same index. */
  readonly tieRows: readonly RowPlace[];
  readonly words: { readonly types: readonly WordUse[]; readonly kinds: readonly WordUse[] };
}
