/** Words of the reading report around its problems: files and rows, narrowing down, mending, saving. */
import type { FileReport, Severity } from "../model/index.ts";
import { entry } from "./problemParts.ts";
import { ENCODING_NAMES, problemWords } from "./problems.ts";

type How = Pick<FileReport, "kind" | "encoding" | "delimiter" | "headerRow">;

const jaNumber = new Intl.NumberFormat("ja");
const enNumber = new Intl.NumberFormat("en");

const jaDelimiters: Readonly<Record<string, string>> = {
  ",": "コンマ区切り",
  "\t": "タブ区切り",
  ";": "セミコロン区切り",
  "，": "全角コンマ区切り",
  "、": "読点区切り",
};

const ja = {
  /** Heads of the table of files. */
  read: "読んだ",
  taken: "取り込んだ",
  held: "止めた",
  /** How a file was understood: what it holds, encoding, delimiter, header. */
  how: ({ kind, encoding, delimiter, headerRow }: How) =>
    [
      problemWords.ja.fileNames[kind],
      encoding && entry(ENCODING_NAMES, encoding, encoding),
      delimiter && entry(jaDelimiters, delimiter, `「${delimiter}」区切り`),
      kind === "unknown" ? "" : headerRow === 0 ? "見出しなし" : `見出し ${headerRow}行目`,
    ].filter((part) => part !== ""),
  number: (count: number) => jaNumber.format(count),
  which: "どちらの報告を見るか",
  refused: "取り込めなかったファイル",
  open: "いま開いているデータ",
  narrow: "しぼりこみ",
  severities: "重さでしぼる",
  codes: "種類でしぼる",
  filesFilter: "ファイルでしぼる",
  everyCode: "すべての種類",
  everyFile: "すべてのファイル",
  allFiles: "全体",
  option: (name: string, count: number) => `${name} (${jaNumber.format(count)})`,
  search: "値や文をさがす",
  shown: (shown: number, total: number) =>
    shown === total
      ? `${jaNumber.format(total)} 件`
      : `${jaNumber.format(total)} 件のうち ${jaNumber.format(shown)} 件`,
  everything: "すべて見る",
  nothing: "しぼりこみに合うものはありません。",
  save: "CSV で保存",
  saveHint: "いま見えている件を、表にして保存します",
  /** The list of problems and its columns. */
  list: "読み取りで気づいたこと",
  keys: "↑↓ で行を移り、Enter でたたむ・ひらく・書き直す。Tab で直し方へ進みます。",
  columns: { where: "場所", cell: "書かれた値", sentence: "読み方と直し方" },
  group: (severity: Severity, heading: string, count: number) =>
    `${problemWords.ja.severity[severity]} ${heading} ${jaNumber.format(count)} 件`,
  row: (row: number) => `${row}行目`,
  empty: "(空)",
  whole: "ファイル全体",
  long: (characters: number) => `全 ${jaNumber.format(characters)} 文字`,
  mendTo: (value: string) => (value === "" ? "空にする" : `「${value}」にする`),
  rewrite: "書き直す",
  forgetMend: "この直しを忘れる",
  rewritten: (row: number, column: string) => `${row}行目${column === "" ? "" : `「${column}」`}の値`,
  saveCell: "この値で読む",
  cancel: "やめる",
  like: (pairs: number) => `同じ組織かもしれない組が ${jaNumber.format(pairs)} 組あります。`,
  seeLike: "見くらべる",
  newWords: (words: number) => `初めて見る種別・種類の言葉が ${jaNumber.format(words)} 語あります。`,
  seeWords: "読み方を決める",
};

const enDelimiters: typeof jaDelimiters = {
  ",": "commas",
  "\t": "tabs",
  ";": "semicolons",
  "，": "full-width commas",
  "、": "ideographic commas",
};

const en: typeof ja = {
  read: "Read",
  taken: "Taken",
  held: "Held back",
  how: ({ kind, encoding, delimiter, headerRow }) =>
    [
      problemWords.en.fileNames[kind],
      encoding && entry(ENCODING_NAMES, encoding, encoding),
      delimiter && entry(enDelimiters, delimiter, `parted by “${delimiter}”`),
      kind === "unknown" ? "" : headerRow === 0 ? "no header" : `header in row ${headerRow}`,
    ].filter((part) => part !== ""),
  number: (count) => enNumber.format(count),
  which: "Which report",
  refused: "Files not taken",
  open: "What is open now",
  narrow: "Filter",
  severities: "Filter by weight",
  codes: "Filter by what it is about",
  filesFilter: "Filter by file",
  everyCode: "Everything",
  everyFile: "All files",
  allFiles: "All together",
  option: (name, count) => `${name} (${enNumber.format(count)})`,
  search: "Search values and sentences",
  shown: (shown, total) =>
    shown === total ? `${enNumber.format(total)} in all` : `${enNumber.format(shown)} of ${enNumber.format(total)}`,
  everything: "Show all",
  nothing: "Nothing passes the filter.",
  save: "Save as CSV",
  saveHint: "Saves what is shown now as a table",
  list: "What came up while reading",
  keys: "↑↓ move between rows, Enter folds, unfolds or rewrites, Tab goes on to the ways to mend.",
  columns: { where: "Where", cell: "As written", sentence: "How it was read, what to do" },
  group: (severity, heading, count) => `${problemWords.en.severity[severity]}: ${heading}, ${enNumber.format(count)}`,
  row: (row) => `row ${row}`,
  empty: "(empty)",
  whole: "The whole file",
  long: (characters) => `${enNumber.format(characters)} characters`,
  mendTo: (value) => (value === "" ? "Make it empty" : `Make it “${value}”`),
  rewrite: "Rewrite",
  forgetMend: "Forget this correction",
  rewritten: (row, column) => `Value in row ${row}${column === "" ? "" : `, “${column}”`}`,
  saveCell: "Read it so",
  cancel: "Cancel",
  like: (pairs) =>
    pairs === 1 ? "One pair of actors may be the same." : `${enNumber.format(pairs)} pairs of actors may be the same.`,
  seeLike: "Compare them",
  newWords: (words) =>
    words === 1 ? "One word for a type or kind is new." : `${enNumber.format(words)} words for types or kinds are new.`,
  seeWords: "Say what they mean",
};

export const reportWords = { ja, en };
