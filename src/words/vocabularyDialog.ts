/** Sentences of the dialog that shows how the files' words for types and kinds are read. */

const jaNumber = new Intl.NumberFormat("ja");
const enNumber = new Intl.NumberFormat("en");

const ja = {
  title: "種別と種類の言葉",
  lead: "表に書かれた言葉を、地図の種別・種類としてどう読むかを決めます。もとのファイルは書きかえません。",
  tabs: "どの言葉か",
  types: "組織の種別",
  kinds: "縁の種類",
  columns: { written: "書かれた言葉", read: "地図での読み方", rows: "行" },
  blank: "(空)",
  rows: (count: number) => `${jaNumber.format(count)} 行`,
  unknown: "初めて見る言葉",
  chosen: "自分で決めた",
  back: "戻す",
  backOf: (written: string) => `「${written}」を、はじめの読み方に戻す`,
  readAs: (written: string) => `「${written}」の読み方`,
  asIs: "そのままの名前にする",
  choose: "選んでください",
  known: "決まった言葉",
  own: (file: string) => `${file} の言葉`,
  none: { types: "組織の表に種別の言葉はありません。", kinds: "縁の表に種類の言葉はありません。" },
  hint: (file: string) =>
    `言葉を増やすには、${file} という表を一緒に取り込みます。形と色も決められます。たとえば次のように書きます。`,
  example: {
    types: "id,label_ja,label_en,shape,color\nfood-bank,フードバンク,Food bank,circle,#f6aa00",
    kinds: "id,label_ja,label_en\nmentoring,伴走支援,Mentoring",
  },
};

const en: typeof ja = {
  title: "Words for types and kinds",
  lead: "How the words in your tables are read as types and kinds on the map. Your files are not changed.",
  tabs: "Which words",
  types: "Types of actors",
  kinds: "Kinds of ties",
  columns: { written: "As written", read: "Read on the map as", rows: "Rows" },
  blank: "(empty)",
  rows: (count) => `${enNumber.format(count)} ${count === 1 ? "row" : "rows"}`,
  unknown: "not seen before",
  chosen: "your choice",
  back: "Put back",
  backOf: (written) => `Read “${written}” as at first`,
  readAs: (written) => `How “${written}” is read`,
  asIs: "Keep it as its own name",
  choose: "Choose one",
  known: "The house's words",
  own: (file) => `Words of ${file}`,
  none: {
    types: "The tables of actors have no words for types.",
    kinds: "The tables of ties have no words for kinds.",
  },
  hint: (file) =>
    `To add words of your own, open a table named ${file} together with the others; it can set shape and colour as well. For example:`,
  example: {
    types: "id,label_ja,label_en,shape,color\nfood-bank,,Food bank,circle,#f6aa00",
    kinds: "id,label_ja,label_en\nmentoring,,Mentoring",
  },
};

export const vocabularyDialogWords = { ja, en };
