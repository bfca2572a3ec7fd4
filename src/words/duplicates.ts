/** Sentences of the dialog in which actors that may be one are compared, joined and told apart. */

const jaNumber = new Intl.NumberFormat("ja");
const enNumber = new Intl.NumberFormat("en");

const ja = {
  title: "同じ組織をさがす",
  lead: "名前や読み、つきあいの相手が似ている組です。ひとつにしても縁はすべて残り、消えるほうの名前は別名になります。あとから分けることもできます。",
  /** What the marks under the letters mean. */
  marks: "下線は、二つの名前で違うところです。",
  list: "同じかもしれない組",
  pair: (a: string, b: string) => `「${a}」と「${b}」`,
  ties: (count: number) => (count === 0 ? "縁なし" : `縁 ${jaNumber.format(count)}`),
  undeclared: "名前だけ",
  noWard: "区は不明",
  invisible: (code: string) => `見えない文字 ${code}`,
  takeLeft: "左に合わせる",
  takeRight: "右に合わせる",
  keepName: (name: string) => `「${name}」の名前でひとつにする`,
  apart: "別の組織",
  choose: (a: string, b: string) => `「${a}」と「${b}」を選ぶ`,
  chooseAll: "すべて選ぶ",
  keepsHere: "この名前が残ります",
  bulkHint: "まとめてひとつにするときは、組織の表に行があるほう、次に縁の多いほうの名前を残します。",
  mergeChosen: (count: number) => `選んだ ${jaNumber.format(count)} 組をひとつにする`,
  apartChosen: (count: number) => `選んだ ${jaNumber.format(count)} 組は別の組織`,
  more: (count: number) => `ほか ${jaNumber.format(count)} 組を見る`,
  looking: "似た組織をさがしています",
  failed: "似た組織をさがせませんでした。閉じて、もう一度開いてください。",
  none: "似た組織は見つかりませんでした",
  noneBody: "表記のゆれや略称で重なっていそうな組織があると、ここに並びます。",
  allDone: "見くらべる組はもうありません",
  merged: "ひとつにした組織",
  mergedInto: (actor: string, into: string) => `「${actor}」は「${into}」とひとつにしました`,
  split: "分ける",
  splitOf: (actor: string) => `「${actor}」を分ける`,
  keptApart: (count: number) => `別の組織と決めた組: ${jaNumber.format(count)} 組。もう並べません。`,
  /** Why two may be one; `detail` is what they share. */
  reasons: {
    "same-name": () => "表記のゆれ",
    "legal-form": () => "法人格の書き方",
    "variant-kanji": (detail: string) => (detail === "" ? "異体字" : `異体字 ${detail}`),
    reading: (detail: string) => (detail === "" ? "読みが同じ" : `読みが同じ「${detail}」`),
    alias: (detail: string) => (detail === "" ? "別名が同じ" : `別名が同じ「${detail}」`),
    "corporate-number": (detail: string) => (detail === "" ? "法人番号が同じ" : `法人番号が同じ ${detail}`),
    contained: () => "略称かもしれない",
    contacts: (detail: string) => (detail === "" ? "つきあいの相手が同じ" : `つきあいの相手が同じ: ${detail}`),
  },
};

const en: typeof ja = {
  title: "Find actors given twice",
  lead: "Pairs whose names, readings or contacts are alike. Joining them keeps every tie, and the name that goes becomes an alias. They can be parted again later.",
  marks: "Underlined: where the two names differ.",
  list: "Pairs that may be the same",
  pair: (a, b) => `“${a}” and “${b}”`,
  ties: (count) => (count === 0 ? "no ties" : count === 1 ? "1 tie" : `${enNumber.format(count)} ties`),
  undeclared: "name only",
  noWard: "ward not known",
  invisible: (code) => `invisible character ${code}`,
  takeLeft: "Keep the left",
  takeRight: "Keep the right",
  keepName: (name) => `Join them under the name “${name}”`,
  apart: "Different",
  choose: (a, b) => `Select “${a}” and “${b}”`,
  chooseAll: "Select all",
  keepsHere: "This name stays",
  bulkHint:
    "Where several are joined at once, the name stays that has a row in the table of actors, else the one with more ties.",
  mergeChosen: (count) =>
    count === 1 ? "Join the selected pair" : `Join the ${enNumber.format(count)} selected pairs`,
  apartChosen: (count) =>
    count === 1 ? "The selected pair is different" : `The ${enNumber.format(count)} selected pairs are different`,
  more: (count) => (count === 1 ? "See 1 more pair" : `See ${enNumber.format(count)} more pairs`),
  looking: "Looking for actors that are alike",
  failed: "Looking for actors given twice did not work. Close this and open it again.",
  none: "No actors that look alike",
  noneBody: "Actors that seem to be given twice, under another spelling or a short name, appear here.",
  allDone: "No pair is left to compare",
  merged: "Joined actors",
  mergedInto: (actor, into) => `“${actor}” was joined with “${into}”`,
  split: "Part them",
  splitOf: (actor) => `Take “${actor}” out again`,
  keptApart: (count) =>
    count === 1
      ? "1 pair was found to be different and is not shown again."
      : `${enNumber.format(count)} pairs were found to be different and are not shown again.`,
  reasons: {
    "same-name": () => "spelling",
    "legal-form": () => "legal form written differently",
    "variant-kanji": (detail) => (detail === "" ? "variant characters" : `variant characters ${detail}`),
    reading: (detail) => (detail === "" ? "same reading" : `same reading “${detail}”`),
    alias: (detail) => (detail === "" ? "same alias" : `same alias “${detail}”`),
    "corporate-number": (detail) => (detail === "" ? "same corporate number" : `same corporate number ${detail}`),
    contained: () => "perhaps a short name",
    contacts: (detail) => (detail === "" ? "same contacts" : `same contacts: ${detail}`),
  },
};

export const duplicateWords = { ja, en };
