/** Words of the report on what was read: its parts, counts and places; `sentence` tells each problem. */
import type { FileReport, Problem, ProblemCode, Severity } from "../model/index.ts";
import { entry } from "./problemParts.ts";
import { problemSentences } from "./problemSentences.ts";

type KindName = FileReport["kind"];

export const ENCODING_NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "iso-2022-jp": "ISO-2022-JP",
};

const jaHeadings: Readonly<Record<ProblemCode, string>> = {
  FILE_EMPTY: "空のファイル",
  FILE_NOT_TEXT: "表ではないファイル",
  FILE_UNREADABLE: "読めないファイル",
  FILE_UNKNOWN_KIND: "使っていないファイル",
  LIMIT_REACHED: "読める大きさを超えた表",
  SHEETS_LEFT: "読んでいないシート",
  FILES_LEFT: "読んでいないファイル",
  ENCODING_BAD_BYTE: "読めない文字",
  CHARS_INVISIBLE: "目に見えない文字",
  CSV_UNCLOSED_QUOTE: "閉じていない引用符",
  ROW_RAGGED: "見出しより多いセル",
  ROW_DUPLICATE: "まったく同じ行",
  ROW_TOTAL: "合計の行",
  ROW_REMARK: "注記の行",
  ROW_HEADER: "くり返された見出しの行",
  ROW_OTHER_TABLE: "別の表の行",
  CELLS_FILLED: "上の値で埋めたセル",
  CELL_ERROR: "計算のエラーのままのセル",
  SPELLS_JOINED: "ひとつにまとめた期間",
  HYPEREDGES_LEFT: "三者以上を一度に結ぶ線",
  MEND_UNPLACED: "あてはまる行がない直し",
  COLUMN_MISSING: "足りない列",
  COLUMN_UNKNOWN: "決まった意味のない列",
  COLUMN_DUPLICATE: "同じ意味の列",
  HEADER_MISSING: "見出しのない表",
  PAIRS_ASSUMED: "二列の表の意味",
  ID_MISSING: "空の id",
  ID_DUPLICATE: "重なった id",
  NAME_MISSING: "空の名称",
  NAME_AMBIGUOUS: "同じ名前の組織",
  NAME_DUPLICATE: "重なった名称",
  NAMES_JOINED: "二つ以上の名前があるセル",
  ENDPOINT_MISSING: "相手のない縁",
  ACTOR_UNDECLARED: "名前だけで加えた組織",
  STORY_UNDECLARED: "名前だけで加えた物語",
  TIE_UNDECLARED: "見つからない縁",
  SELF_TIE: "自分自身への縁",
  VIA_IS_END: "紹介者が当事者と同じ",
  TYPE_UNKNOWN: "初めて見る種別",
  KIND_UNKNOWN: "初めて見る種類",
  DATE_INVALID: "暦にない日付",
  DATE_AMBIGUOUS: "何通りかに読める日付",
  DATE_UNREADABLE: "読めない日付",
  DATE_REVERSED: "前後が逆の日付",
  NUMBER_UNREADABLE: "使えない数",
  NUMBER_DAMAGED: "桁の失われた番号",
  CORPORATE_NUMBER_WRONG: "合わない法人番号",
  INVOICE_NUMBER: "T の付いた登録番号",
  VALUE_UNKNOWN: "意味のわからない言葉",
  STEP_DUPLICATE: "重なった順番",
  NOTHING_TO_DRAW: "地図にのせるものがない",
};

const jaSeverity: Readonly<Record<Severity, string>> = {
  error: "読めないところ",
  warning: "確かめたいところ",
  notice: "お知らせ",
};

const jaFileNames: Readonly<Record<KindName, string>> = {
  actors: "組織",
  ties: "縁",
  stories: "物語",
  episodes: "物語の段",
  context: "背景の年表",
  types: "種別の名前",
  kinds: "種類の名前",
  about: "データの題名",
  unknown: "使っていないファイル",
};

const jaNumber = new Intl.NumberFormat("ja");

const ja = {
  title: "読み取りの報告",
  /** Names of the three weights. */
  severity: jaSeverity,
  /** How many of one weight: 「読めないところ 3」. */
  count: (severity: Severity, count: number) => `${jaSeverity[severity]} ${jaNumber.format(count)}`,
  /** What one code is about, for grouping. */
  headings: jaHeadings,
  sentence: (problem: Problem) => problemSentences.ja[problem.code](problem),
  /** 「ties.csv 12行目 日付」; "" where all files together are meant. */
  where: ({ file, row, column }: Problem) =>
    [file, row === null ? "" : `${row}行目`, column].filter((part) => part !== "").join(" "),
  rows: ({ rows, taken, reported }: Pick<FileReport, "rows" | "taken" | "reported">) =>
    `読んだ ${jaNumber.format(rows)} 行 = 取り込んだ ${jaNumber.format(taken)} 行 + 止めた ${jaNumber.format(reported)} 行`,
  none: "読めないところはありません。すべての行を取り込みました。",
  files: "読んだファイル",
  /** What a file holds, by its kind. */
  fileNames: jaFileNames,
  encoding: (encoding: string) => `${entry(ENCODING_NAMES, encoding, encoding)} と読みました`,
  keptLastGood: (name: string) => `「${name}」に読めないところがあるので、最後に読めた地図のままにしています。`,
  /** How the file is called in which problems are saved, after the title of the data. */
  csvName: "読み取りの報告",
  /** Heads of the table in which problems are saved. */
  columns: {
    severity: "重さ",
    code: "コード",
    file: "ファイル",
    row: "行",
    column: "列",
    value: "書かれていた値",
    sentence: "説明",
  },
  all: "すべて",
  more: (count: number) => `ほか ${jaNumber.format(count)} 件`,
};

const enHeadings: Readonly<Record<ProblemCode, string>> = {
  FILE_EMPTY: "Empty files",
  FILE_NOT_TEXT: "Files that are no tables",
  FILE_UNREADABLE: "Files that cannot be read",
  FILE_UNKNOWN_KIND: "Files not used",
  LIMIT_REACHED: "Beyond what can be read",
  SHEETS_LEFT: "Sheets not read",
  FILES_LEFT: "Files not read",
  ENCODING_BAD_BYTE: "Unreadable characters",
  CHARS_INVISIBLE: "Invisible characters",
  CSV_UNCLOSED_QUOTE: "Quotes not closed",
  ROW_RAGGED: "Cells beyond the header",
  ROW_DUPLICATE: "Rows that are exactly the same",
  ROW_TOTAL: "Rows of totals",
  ROW_REMARK: "Remarks below the rows",
  ROW_HEADER: "Headers repeated among the rows",
  ROW_OTHER_TABLE: "Rows of another table",
  CELLS_FILLED: "Cells filled from above",
  CELL_ERROR: "Cells with an error of the spreadsheet",
  SPELLS_JOINED: "Times put together",
  HYPEREDGES_LEFT: "Edges between more than two",
  MEND_UNPLACED: "Corrections without a row",
  COLUMN_MISSING: "Missing columns",
  COLUMN_UNKNOWN: "Columns without a set meaning",
  COLUMN_DUPLICATE: "Columns of the same meaning",
  HEADER_MISSING: "Tables without a header",
  PAIRS_ASSUMED: "What a list of pairs says",
  ID_MISSING: "Empty ids",
  ID_DUPLICATE: "Ids given twice",
  NAME_MISSING: "Empty names",
  NAME_AMBIGUOUS: "Actors of the same name",
  NAME_DUPLICATE: "Names given twice",
  NAMES_JOINED: "Several names in one cell",
  ENDPOINT_MISSING: "Ties with one end",
  ACTOR_UNDECLARED: "Actors added by name only",
  STORY_UNDECLARED: "Stories added by name only",
  TIE_UNDECLARED: "Ties not found",
  SELF_TIE: "Ties to oneself",
  VIA_IS_END: "Introducer is one of the two",
  TYPE_UNKNOWN: "New types",
  KIND_UNKNOWN: "New kinds",
  DATE_INVALID: "Dates the calendar lacks",
  DATE_AMBIGUOUS: "Dates with several readings",
  DATE_UNREADABLE: "Unreadable dates",
  DATE_REVERSED: "Dates that end before they begin",
  NUMBER_UNREADABLE: "Unusable numbers",
  NUMBER_DAMAGED: "Numbers that lost digits",
  CORPORATE_NUMBER_WRONG: "Corporate numbers that do not add up",
  INVOICE_NUMBER: "Invoice numbers with a T",
  VALUE_UNKNOWN: "Unknown words",
  STEP_DUPLICATE: "Steps given twice",
  NOTHING_TO_DRAW: "Nothing to put on the map",
};

const enSeverity: typeof jaSeverity = { error: "Could not be read", warning: "Worth checking", notice: "Good to know" };

const enFileNames: typeof jaFileNames = {
  actors: "Actors",
  ties: "Ties",
  stories: "Stories",
  episodes: "Steps of stories",
  context: "Background history",
  types: "Names of types",
  kinds: "Names of kinds",
  about: "Title of the data",
  unknown: "Not used",
};

const enNumber = new Intl.NumberFormat("en");

const en: typeof ja = {
  title: "Reading report",
  severity: enSeverity,
  count: (severity, count) => `${enSeverity[severity]}: ${enNumber.format(count)}`,
  headings: enHeadings,
  sentence: (problem) => problemSentences.en[problem.code](problem),
  where: ({ file, row, column }) =>
    [file, row === null ? "" : `row ${row}`, column].filter((part) => part !== "").join(", "),
  rows: ({ rows, taken, reported }) =>
    `${enNumber.format(rows)} read = ${enNumber.format(taken)} taken + ${enNumber.format(reported)} held back`,
  none: "Everything could be read; every row was taken.",
  files: "Files read",
  fileNames: enFileNames,
  encoding: (encoding) => `read as ${entry(ENCODING_NAMES, encoding, encoding)}`,
  keptLastGood: (name) => `“${name}” has something that cannot be read, so the last good map stays.`,
  csvName: "reading-report",
  columns: {
    severity: "Weight",
    code: "Code",
    file: "File",
    row: "Row",
    column: "Column",
    value: "Value as written",
    sentence: "What it means",
  },
  all: "All",
  more: (count) => `${enNumber.format(count)} more`,
};

export const problemWords = { ja, en };
