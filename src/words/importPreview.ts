/** Words of the preview of a given file: its first rows, its columns, and what becomes of each row. */

const jaNumber = new Intl.NumberFormat("ja");
const n = (count: number) => jaNumber.format(count);

const ja = {
  label: (file: string) => `「${file}」のはじめの行`,
  row: "行",
  fate: "どうなるか",
  roles: { title: "表題", blank: "空き", total: "合計", remark: "注記" },
  undated: "日付なし",
  unnamed: "不明のまま",
  readAs: (when: string) => `${when}と読みます`,
  fates: {
    new: "新しい",
    same: "同じ",
    changed: "変わる",
    unclear: "確かめる",
    taken: "取り込む",
    held: "止めた",
  },
  doubt: "確かめたいところ",
  moreRows: (rows: number) => `ほか ${n(rows)} 行`,
  /** Columns of a wide sheet are shown a page at a time. */
  columnsShown: (first: number, last: number, columns: number) =>
    `全 ${n(columns)} 列のうち ${n(first)}〜${n(last)} 列目`,
  earlierColumns: (columns: number) => `前の ${n(columns)} 列へ`,
  laterColumns: (columns: number) => `次の ${n(columns)} 列へ`,
  /** Columns outside the paper to the right and to the left. */
  beyond: (columns: number) => `右に ${n(columns)} 列 →`,
  before: (columns: number) => `← 左に ${n(columns)} 列`,
  reason: (sentences: string) => `わけ: ${sentences}`,
};

const enNumber = new Intl.NumberFormat("en");
const e = (count: number) => enNumber.format(count);

const en: typeof ja = {
  label: (file) => `First rows of “${file}”`,
  row: "Row",
  fate: "What becomes of it",
  roles: { title: "title", blank: "blank", total: "total", remark: "remark" },
  undated: "undated",
  unnamed: "not named",
  readAs: (when) => `read as ${when}`,
  fates: {
    new: "new",
    same: "same",
    changed: "changes",
    unclear: "to check",
    taken: "taken",
    held: "held back",
  },
  doubt: "Worth checking",
  moreRows: (rows) => `${e(rows)} more ${rows === 1 ? "row" : "rows"}`,
  columnsShown: (first, last, columns) => `Columns ${e(first)}–${e(last)} of ${e(columns)}`,
  earlierColumns: (columns) => `Previous ${e(columns)} columns`,
  laterColumns: (columns) => `Next ${columns === 1 ? "column" : `${e(columns)} columns`}`,
  beyond: (columns) => `${e(columns)} more ${columns === 1 ? "column" : "columns"} →`,
  before: (columns) => `← ${e(columns)} ${columns === 1 ? "column" : "columns"}`,
  reason: (sentences) => `Reason: ${sentences}`,
};

export const previewWords = { ja, en };
