/** Words of the import screen's right column: what only the user can say, and what taking the files would change. */
import { importWords } from "./importWords.ts";

/** What a choice is called, and what it comes to. */
type Choice = readonly [title: string, detail: string];

const jaNumber = new Intl.NumberFormat("ja");
const n = (count: number) => jaNumber.format(count);

const jaParts: Readonly<Record<string, string>> = {
  from: "から",
  to: "へ",
  via: "紹介者",
  viaUnnamed: "紹介者の記載",
  kind: "種類",
  weight: "回数",
  when: "いつ",
  until: "いつまで",
  story: "物語",
  note: "メモ",
  quote: "ことば",
  contact: "窓口の人",
  certain: "確かさ",
  source: "出典",
  name: "名称",
  reading: "よみ",
  type: "種別",
  ward: "区",
  parent: "所属・運営",
  topics: "分野",
  needs: "困りごと",
  offers: "提供できること",
  aliases: "別名",
  corporateNumber: "法人番号",
  url: "ホームページ",
  description: "説明",
  visibility: "公開範囲",
  own: "そのほかの列",
};

const ja = {
  label: "問いと変わること",
  one: "ひとつだけ教えてください",
  many: (count: number) => `あと ${count}つ教えてください`,
  done: "答えがそろいました",
  next: "次の問いへ",
  answered: "答えたこと",
  change: "変える",
  where: (file: string, column: string) => (column === "" ? file : `${file} の「${column}」`),
  date: { before: "「", after: "」は、いつのことですか" },
  dateShort: (example: string) => `「${example}」`,
  alike: (values: readonly string[], rows: number) =>
    values.length === 0
      ? `同じ列の ${n(rows)}か所を、この読み方にします。`
      : `${values.map((value) => `「${value}」`).join("")}も同じ読み方にします(${n(rows)}か所)。`,
  suggested: "表題やほかの行からは、こう読めます",
  otherYear: { label: "ほかの年", year: "年", fiscal: "年度", use: "決める", hint: "書かれていない年を補います" },
  columns: "どの列が「から」、どの列が「へ」ですか",
  columnsWhy: "見出しから、列の意味がわかりませんでした。",
  columnsShort: "列の意味",
  columnOption: (letters: string, values: string) => (values === "" ? `${letters}列` : `${letters}列 ${values}`),
  columnNone: "ない",
  columnChoose: "選んでください",
  columnsAnswer: (from: string, to: string) => `${from}列から ${to}列へ`,
  columnsAccept: "この読み方にする",
  columnsSame: "「から」と「へ」には、ちがう列を選んでください。",
  pairs: "二つの列は、どういう意味ですか",
  pairsWhy: {
    introduction: "書かれていないので、いまは紹介として読んでいます。",
    contact: "書かれていないので、いまは接点として読んでいます。",
  },
  pair: {
    introduction: (a: string, b: string): Choice => [`「${a}」が「${b}」を紹介した`, "紹介の縁になります"],
    contact: (a: string, b: string): Choice => [`「${a}」と「${b}」に接点があった`, "だれの紹介とも数えません"],
  },
  fill: (column: string, rows: number) => `「${column}」の空いたセルを、すぐ上の値で埋める(${n(rows)}か所)`,
  fillWhy: { workbook: "結合されていたセルのようです。", text: "上と同じなので、書いていないようです。" },
  fillViaWhy: "空きが「紹介者なし」の意味なら、そのままにしてください。",
  words: importWords.ja,
  changes: {
    title: "地図はこう変わります",
    titleNew: "こういう地図になります",
    ties: { new: "新しい縁", changed: "変わる縁", same: "同じ縁", unclear: "確かめたい縁" },
    actors: { new: "新しい組織", changed: "変わる組織", same: "同じ組織", unclear: "同じ組織かもしれない" },
    marks: { new: "新しい", changed: "変わる", same: "同じ", unclear: "確かめる" },
    others: {
      stories: (count: number) => `物語 ${n(count)}`,
      episodes: (count: number) => `物語の段 ${n(count)}`,
      context: (count: number) => `背景 ${n(count)}`,
    },
    also: (state: string, list: string) => `${state} ${list}`,
    otherwise: "縁も組織も、変わるものはありません。",
    row: (row: number) => `${row}行目`,
    nothing: "なし",
    more: (count: number) => `ほか ${n(count)} 件`,
    comma: "、",
    parts: jaParts,
    certain: { yes: "確か", no: "推定" },
    named: { yes: "名がない", no: "なし" },
  },
  same: {
    ask: (name: string) => `「${name}」は`,
    into: (name: string) => `「${name}」と同じ`,
    apart: "別の組織",
    open: "選ばなければ、別の組織として加えます。",
  },
  target: {
    label: "どこに入れますか",
    add: ["いま開いているデータに加える", "同じ行は重なりません"] as Choice,
    new: ["別のデータとして開く", "いまのデータは、そのまま残ります"] as Choice,
  },
  problems: {
    show: "くわしく見る",
    hide: "たたむ",
    more: (count: number) => `ほか ${n(count)} 件は、取り込んだあと「読み取りの報告」で見られます。`,
  },
};

const enNumber = new Intl.NumberFormat("en");
const e = (count: number) => enNumber.format(count);
const places = (count: number) => `${e(count)} ${count === 1 ? "place" : "places"}`;

const enParts: typeof jaParts = {
  from: "From",
  to: "To",
  via: "Introducer",
  viaUnnamed: "Introducer status",
  kind: "Kind",
  weight: "Times",
  when: "When",
  until: "Until",
  story: "Story",
  note: "Note",
  quote: "Words",
  contact: "Contact person",
  certain: "Certainty",
  source: "Source",
  name: "Name",
  reading: "Reading",
  type: "Type",
  ward: "Ward",
  parent: "Belongs to",
  topics: "Fields",
  needs: "Needs",
  offers: "Offers",
  aliases: "Also written",
  corporateNumber: "Corporate number",
  url: "Website",
  description: "Description",
  visibility: "Visibility",
  own: "Your own columns",
};

const en: typeof ja = {
  label: "Questions and changes",
  one: "Only you can tell",
  many: (count) => `${count} things only you can tell`,
  done: "Everything is answered",
  next: "Next question",
  answered: "Answered",
  change: "Change",
  where: (file, column) => (column === "" ? file : `“${column}” in ${file}`),
  date: { before: "When is “", after: "”?" },
  dateShort: (example) => `“${example}”`,
  alike: (values, rows) =>
    values.length === 0
      ? `The column is read like this in ${places(rows)}.`
      : `${values.map((value) => `“${value}”`).join(", ")} ${values.length === 1 ? "is" : "are"} read the same way (${places(rows)}).`,
  suggested: "Titles or other rows speak for this one",
  otherYear: {
    label: "Other year",
    year: "year",
    fiscal: "fiscal year",
    use: "Set",
    hint: "The year that is not written",
  },
  columns: "Which column is “from”, and which is “to”?",
  columnsWhy: "The headers do not tell what the columns mean.",
  columnsShort: "Columns",
  columnOption: (letters, values) => (values === "" ? `Column ${letters}` : `Column ${letters}: ${values}`),
  columnNone: "none",
  columnChoose: "Choose one",
  columnsAnswer: (from, to) => `from column ${from} to column ${to}`,
  columnsAccept: "Read it like this",
  columnsSame: "Choose different columns for “from” and “to”.",
  pairs: "What do the two columns say?",
  pairsWhy: {
    introduction: "Nothing says so, so they are read as introductions for now.",
    contact: "Nothing says so, so they are read as contacts for now.",
  },
  pair: {
    introduction: (a, b) => [`“${a}” introduced “${b}”`, "Becomes an introduction"],
    contact: (a, b) => [`“${a}” and “${b}” had contact`, "Counted as nobody's introduction"],
  },
  fill: (column, rows) => `Fill blank cells of “${column}” with the value above (${places(rows)})`,
  fillWhy: {
    workbook: "They look like merged cells.",
    text: "They seem to be left blank because the value is the same as above.",
  },
  fillViaWhy: "Leave them if a blank means that nobody introduced the two.",
  words: importWords.en,
  changes: {
    title: "What changes on the map",
    titleNew: "What will be on the map",
    ties: { new: "New ties", changed: "Ties that change", same: "Same ties", unclear: "Ties to check" },
    actors: {
      new: "New actors",
      changed: "Actors that change",
      same: "Same actors",
      unclear: "Perhaps the same actor",
    },
    marks: { new: "New", changed: "Changing", same: "Same", unclear: "To check" },
    others: {
      stories: (count) => `${e(count)} ${count === 1 ? "story" : "stories"}`,
      episodes: (count) => `${e(count)} ${count === 1 ? "step" : "steps"} of stories`,
      context: (count) => `${e(count)} of the background`,
    },
    also: (state, list) => `${state}: ${list}`,
    otherwise: "No tie and no actor changes.",
    row: (row) => `row ${row}`,
    nothing: "none",
    more: (count) => `${e(count)} more`,
    comma: ", ",
    parts: enParts,
    certain: { yes: "certain", no: "inferred" },
    named: { yes: "not named", no: "none" },
  },
  same: {
    ask: (name) => `“${name}” is`,
    into: (name) => `the same as “${name}”`,
    apart: "another actor",
    open: "Unless you choose, it is added as another actor.",
  },
  target: {
    label: "Where does it go?",
    add: ["Add to what is open", "The same row never comes twice"],
    new: ["Open as data of its own", "What is open stays as it is"],
  },
  problems: {
    show: "See them",
    hide: "Fold",
    more: (count) => `${e(count)} more are in the reading report once this is taken in.`,
  },
};

export const importAskingWords = { ja, en };
