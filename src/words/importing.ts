/** Words of the import screen: how given files are understood, their preview, and the button that takes them. */
import type { Encoding } from "../model/index.ts";
import { fieldNames } from "./fieldNames.ts";
import { previewWords } from "./importPreview.ts";

const jaNumber = new Intl.NumberFormat("ja");
const n = (count: number) => jaNumber.format(count);

type Named = Readonly<Record<Encoding, readonly [name: string, hint: string]>>;
const jaEncodings: Named = {
  "utf-8": ["UTF-8", "いまの標準"],
  shift_jis: ["Shift_JIS", "Windows の日本語"],
  "utf-16le": ["UTF-16", "Excel の「Unicode テキスト」"],
  "utf-16be": ["UTF-16 BE", "まれ"],
  "euc-jp": ["EUC-JP", "古い UNIX"],
  "iso-2022-jp": ["ISO-2022-JP", "古いメール"],
};
const jaDelimiters: Readonly<Record<string, string>> = {
  ",": "コンマ区切り",
  "\t": "タブ区切り",
  ";": "セミコロン区切り",
  "，": "全角コンマ区切り",
};

const ja = {
  screen: "取り込み",
  onThisMachine: "この端末の中だけで読んでいます",
  cancel: "やめる",
  cancelHint: "やめる(Esc)。開いているデータは、そのままです。",
  change: "変える",
  fields: fieldNames.ja,
  unused: "使わない",
  columnLetter: (letters: string) => `${letters}列`,
  column: (name: string) => `「${name}」の列の意味`,
  fieldTaken: (column: string) => `いまは「${column}」`,
  chooseFiles: "ほかのファイルを選ぶ",
  reading: { first: "読んでいます", again: "読み直しています" },
  work: {
    reading: "読んでいます",
    comparing: "開いているデータと比べています",
    taking: "取り込んでいます",
    share: (percent: number) => `${percent} %`,
    said: (work: string, percent: number) => `${work}。${percent} % まで進みました`,
    stop: "やめる",
  },
  read: (rows: number) => `${n(rows)}行を読みました`,
  failed: {
    title: "ファイルを読めませんでした",
    body: "開いているデータは、そのままです。ほかのソフトで開いていたら閉じて、もう一度選んでください。",
    again: "読み直せませんでした。前の読み方のまま示しています。読み方を変えるか、ファイルを選び直してください。",
  },
  files: {
    label: "選んだファイル",
    rows: (rows: number) => `${n(rows)}行`,
    open: (count: number) => `問い ${count}`,
    held: (rows: number) => `止めた ${n(rows)}`,
    leaveOut: "この表は使わない",
    leftOut: "使わない",
    refused: "読めません",
    leftOutBody: "この表は取り込みません。",
    takeIn: "この表も使う",
  },
  sheet: {
    encoding: (name: string) => `${name} と読みました`,
    encodingLabel: "文字コード",
    encodings: jaEncodings,
    header: (row: number, rows: number, titles: number, blanks: number) => {
      const left = [titles > 0 ? `表題 ${titles}行` : "", blanks > 0 ? `空き ${blanks}行` : ""].filter(Boolean);
      return `${left.length > 0 ? `${left.join("・")}をとばし、` : ""}${rows > 1 ? `${row}・${row + rows - 1}` : row}行目を見出しに`;
    },
    noHeader: "見出しの行はありません",
    headerLabel: "見出しの行",
    headerNone: "見出しはない",
    headerRow: (row: number) => `${row}行目`,
    makeHeader: (row: number) => `${row}行目を見出しにする`,
    kind: (name: string) => `${name}の表`,
    kindUnknown: "何の表かわかりません",
    kindLabel: "何の表か",
    name: (name: string) => `シート「${name}」`,
    nameLabel: "シート",
    delimiters: jaDelimiters,
    remembered: "前回と同じ読み方にしました。",
  },
  preview: previewWords.ja,
  sums: {
    read: "読んだ",
    taken: "取り込む",
    held: "止めた",
    rows: "行",
    totals: (rows: number) => `合計の ${n(rows)} 行は数えていません。`,
    untouched: "元のファイルは書きかえません。",
  },
  take: {
    rows: (rows: number) => `${n(rows)}行を取り込む`,
    none: "取り込む",
    taking: "取り込んでいます",
    same: "すべて、いま開いているデータにあります。変わるものはありません。",
    close: "閉じる",
    undoable: "あとから一度に取り消せます。",
    why: {
      reading: "読み終わると取り込めます。",
      failed: "読み方を変えるか、ファイルを選び直してください。",
      ask: "上の問いに答えると取り込めます。",
      reject: "取り込めるものがありません。",
      large: (actors: number, ties: number) =>
        `いま地図にできるのは、組織 ${n(actors)}、縁 ${n(ties)} までです。表を分けて取り込んでください。`,
    },
  },
  reject: "このままでは取り込めません",
  readable: "読めるのは、Excel（.xlsx）、CSV、ZIP、GEXF、GraphML です。フォルダーごと画面に落とすこともできます。",
  back: "いまの地図にもどる",
};

const enNumber = new Intl.NumberFormat("en");
const e = (count: number) => enNumber.format(count);
const rowsOf = (count: number) => `${e(count)} ${count === 1 ? "row" : "rows"}`;

const enEncodings: Named = {
  "utf-8": ["UTF-8", "today's standard"],
  shift_jis: ["Shift_JIS", "Japanese Windows"],
  "utf-16le": ["UTF-16", "Excel's “Unicode Text”"],
  "utf-16be": ["UTF-16 BE", "rare"],
  "euc-jp": ["EUC-JP", "older UNIX"],
  "iso-2022-jp": ["ISO-2022-JP", "older mail"],
};
const enDelimiters: typeof jaDelimiters = {
  ",": "parted by commas",
  "\t": "parted by tabs",
  ";": "parted by semicolons",
  "，": "parted by full-width commas",
};

const en: typeof ja = {
  screen: "Import",
  onThisMachine: "Read on this machine only",
  cancel: "Cancel",
  cancelHint: "Cancel (Esc). What is open stays as it is.",
  change: "Change",
  fields: fieldNames.en,
  unused: "Not used",
  columnLetter: (letters) => `Column ${letters}`,
  column: (name) => `Meaning of the column “${name}”`,
  fieldTaken: (column) => `now “${column}”`,
  chooseFiles: "Choose other files",
  reading: { first: "Reading", again: "Reading again" },
  work: {
    reading: "Reading",
    comparing: "Comparing with what is open",
    taking: "Taking them in",
    share: (percent) => `${percent} %`,
    said: (work, percent) => `${work}: ${percent} % done`,
    stop: "Stop",
  },
  read: (rows) => `${rowsOf(rows)} read`,
  failed: {
    title: "The files could not be read",
    body: "What is open stays as it is. If another program has the files open, close it and choose them again.",
    again:
      "They could not be read again, so the last reading is still shown. Read them another way or choose other files.",
  },
  files: {
    label: "Chosen files",
    rows: rowsOf,
    open: (count) => `${count} to answer`,
    held: (rows) => `${e(rows)} held back`,
    leaveOut: "Leave this table out",
    leftOut: "not used",
    refused: "cannot be read",
    leftOutBody: "This table will not be taken in.",
    takeIn: "Use this table too",
  },
  sheet: {
    encoding: (name) => `Read as ${name}`,
    encodingLabel: "Encoding",
    encodings: enEncodings,
    header: (row, rows, titles, blanks) => {
      const left = [
        titles > 0 ? `${titles} title ${titles === 1 ? "row" : "rows"}` : "",
        blanks > 0 ? `${blanks} blank` : "",
      ].filter((part) => part !== "");
      return `${left.length > 0 ? `${left.join(" and ")} skipped, ` : ""}${left.length > 0 ? "header" : "Header"} in ${rows > 1 ? `rows ${row}–${row + rows - 1}` : `row ${row}`}`;
    },
    noHeader: "There is no header",
    headerLabel: "Row of the header",
    headerNone: "There is no header",
    headerRow: (row) => `Row ${row}`,
    makeHeader: (row) => `Make row ${row} the header`,
    kind: (name) => `Holds: ${name}`,
    kindUnknown: "What it holds is not clear",
    kindLabel: "What it holds",
    name: (name) => `Sheet “${name}”`,
    nameLabel: "Sheet",
    delimiters: enDelimiters,
    remembered: "Read the same way as last time.",
  },
  preview: previewWords.en,
  sums: {
    read: "Read",
    taken: "taken",
    held: "held back",
    rows: "rows",
    totals: (rows) => `${rowsOf(rows)} of totals not counted.`,
    untouched: "The original file is never written to.",
  },
  take: {
    rows: (rows) => `Take in ${rowsOf(rows)}`,
    none: "Take in",
    taking: "Taking them in",
    same: "All of it is in what is open already. Nothing changes.",
    close: "Close",
    undoable: "You can undo this in one step.",
    why: {
      reading: "Ready as soon as everything is read.",
      failed: "Read them another way or choose other files.",
      ask: "Answer the question above to go on.",
      reject: "There is nothing that can be taken in.",
      large: (actors, ties) =>
        `The map can show ${e(actors)} actors and ${e(ties)} ties. Split the table and take a part.`,
    },
  },
  reject: "This cannot be taken in as it is",
  readable: "Enishi reads Excel (.xlsx), CSV, ZIP, GEXF and GraphML. You can also drop a whole folder on the page.",
  back: "Back to the map",
};

export const importingWords = { ja, en };
