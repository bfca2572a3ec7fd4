/** Words of the import screen about the words for types and kinds in the files: which are new, which were read. */

const jaNumber = new Intl.NumberFormat("ja");
const n = (count: number) => jaNumber.format(count);

const ja = {
  asked: (count: number) => `初めて見る言葉が ${n(count)} 語あります`,
  settled: "初めて見る言葉の読み方が決まりました",
  why: "選ばなければ、書かれたままの名前で取り込みます。",
  where: { types: (rows: number) => `種別・${n(rows)}行`, kinds: (rows: number) => `種類・${n(rows)}行` },
  all: {
    types: (words: number) => `種別の言葉 ${n(words)} 語・すべて読めました`,
    kinds: (words: number) => `種類の言葉 ${n(words)} 語・すべて読めました`,
  },
  others: {
    types: (words: number) => `種別の言葉、ほか ${n(words)} 語は読めました`,
    kinds: (words: number) => `種類の言葉、ほか ${n(words)} 語は読めました`,
  },
  look: "見る",
  hide: "たたむ",
  lookOf: { types: "種別の言葉の読み方", kinds: "種類の言葉の読み方" },
  more: (words: number) => `ほか ${n(words)} 語も見る`,
  left: (words: number) => `ほか ${n(words)} 語は、取り込んだあと「種別と種類の言葉」で選べます。`,
  back: "戻す",
  rows: (rows: number) => `${n(rows)}行`,
};

const enNumber = new Intl.NumberFormat("en");
const e = (count: number) => enNumber.format(count);
const rowsOf = (count: number) => `${e(count)} ${count === 1 ? "row" : "rows"}`;
const wordsOf = (count: number) => `${e(count)} ${count === 1 ? "word" : "words"}`;

const en: typeof ja = {
  asked: (count) => `${e(count)} ${count === 1 ? "word" : "words"} not seen before`,
  settled: "All new words are settled",
  why: "What you do not choose is taken under the name as written.",
  where: { types: (rows) => `type, ${rowsOf(rows)}`, kinds: (rows) => `kind, ${rowsOf(rows)}` },
  all: {
    types: (words) => `${wordsOf(words)} for types, all understood`,
    kinds: (words) => `${wordsOf(words)} for kinds, all understood`,
  },
  others: {
    types: (words) => `${e(words)} other ${words === 1 ? "word" : "words"} for types understood`,
    kinds: (words) => `${e(words)} other ${words === 1 ? "word" : "words"} for kinds understood`,
  },
  look: "Show",
  hide: "Hide",
  lookOf: { types: "How words for types are read", kinds: "How words for kinds are read" },
  more: (words) => `Show ${e(words)} more`,
  left: (words) => `${wordsOf(words)} more can be chosen under “Words for types and kinds” when the files are taken.`,
  back: "Put back",
  rows: rowsOf,
};

export const importWords = { ja, en };
