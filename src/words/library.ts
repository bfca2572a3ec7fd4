/** Sentences about what this browser keeps: the open data set, the kept ones, saving out, forgetting. */

const jaNumber = new Intl.NumberFormat("ja");
const enNumber = new Intl.NumberFormat("en");

const ja = {
  title: "この端末にあるデータ",
  lead: "データはこのブラウザーの中だけに残ります。共用の端末では、終わったら「すべて忘れる」を押してください。",
  open: "いま開いているデータ",
  nothingOpen: "まだ何も開いていません。",
  name: "データの名前",
  nameHint: "Enter で決まります",
  counts: (actors: number, ties: number) => `組織 ${jaNumber.format(actors)}、縁 ${jaNumber.format(ties)}`,
  state: {
    kept: "このブラウザーに残してあります。",
    pending: "このブラウザーに残しています…",
    unavailable: "このブラウザーには残せません。閉じる前に ZIP で保存してください。",
    full: "このブラウザーの保存場所がいっぱいです。いまの変更は残っていません。ZIP で保存するか、使わないデータを忘れてください。",
    forgotten: "このデータは、このブラウザーに残していません。閉じると消えます。",
    elsewhere: "別のウィンドウで同じデータが変わりました。どちらを残すか選ぶまで、ここでの変更は残しません。",
  },
  untouched: "手を入れると、このブラウザーに残ります。",
  saveZip: "ZIP で保存",
  saveFolder: "フォルダーに保存",
  saveHint: "保存した CSV は、そのまま取り込み直せます。",
  keepAgain: "このブラウザーに残す",
  takeTheirs: "あちらを開く",
  reallyTheirs: "ここでの変更は、画面から消えます(「元に戻す」で戻せます)。",
  takeTheirsNow: "それでも開く",
  keepMine: "こちらを写しとして残す",
  see: "データを片づける",
  others: "ほかに残してあるデータ",
  noOthers: "ほかに残してあるデータはありません。",
  untitled: "名前のないデータ",
  /** A day in words and the time of day. */
  at: (day: string, hour: number, minute: number) => `${day} ${hour}:${String(minute).padStart(2, "0")}`,
  keptAt: (when: string) => `${when} に保存`,
  openSet: "開く",
  openOf: (name: string) => `「${name}」を開く`,
  saveZipOf: (name: string) => `「${name}」を ZIP で保存`,
  /** What cannot be opened, because the map could not draw it. */
  tooLarge: {
    title: "地図に描ける大きさを超えています",
    body: (actors: number, ties: number) =>
      `描けるのは、組織 ${jaNumber.format(actors)}、縁 ${jaNumber.format(ties)} までです。データには手を付けていません。期間や区で分けたファイルなら開けます。`,
    kept: (actors: number, ties: number) =>
      `地図に描けるのは、組織 ${jaNumber.format(actors)}、縁 ${jaNumber.format(ties)} までです。ZIP で保存して、分けてから開いてください。`,
    notice: (name: string) => `「${name}」は地図に描ける大きさを超えているので開けません。データには手を付けていません`,
  },
  forget: "忘れる",
  forgetOf: (name: string) => `「${name}」を忘れる`,
  really: "本当に忘れますか",
  reallyBody: "元に戻せません。",
  keep: "やめる",
  own: "はじめのデータ",
  ownBody: "見本のリーフレット、または共有されたフォルダーのデータを開きます。いまのデータは残ります。",
  openOwn: "見本をひらく",
  forgetAll: "すべて忘れる",
  forgetAllBody: "残してあるデータ、決めたこと、画面の好みを、このブラウザーからすべて消します。",
  reallyAll: "本当にすべて忘れますか",
};

const en: typeof ja = {
  title: "Data on this machine",
  lead: "Data stays in this browser only. On a shared machine, press “Forget everything” when you are done.",
  open: "What is open now",
  nothingOpen: "Nothing is open yet.",
  name: "Name of the data",
  nameHint: "Enter sets it",
  counts: (actors, ties) => `${enNumber.format(actors)} actors, ${enNumber.format(ties)} ties`,
  state: {
    kept: "Kept in this browser.",
    pending: "Being kept in this browser…",
    unavailable: "This browser keeps nothing. Save a ZIP before you close it.",
    full: "This browser has no room left, and the last change is not kept. Save a ZIP, or forget data you do not need.",
    forgotten: "This data is not kept in this browser. Closing the page loses it.",
    elsewhere:
      "The same data was changed in another window. Until you choose which to keep, changes made here are not kept.",
  },
  untouched: "It is kept in this browser as soon as you change something.",
  saveZip: "Save as ZIP",
  saveFolder: "Save to a folder",
  saveHint: "The saved CSV files can be opened again as they are.",
  keepAgain: "Keep it in this browser",
  takeTheirs: "Open the other",
  reallyTheirs: "What you changed here goes off the screen (“Undo” brings it back).",
  takeTheirsNow: "Open it all the same",
  keepMine: "Keep this one as a copy",
  see: "Make room",
  others: "Other data kept here",
  noOthers: "No other data is kept here.",
  untitled: "Untitled data",
  at: (day, hour, minute) => `${day}, ${hour}:${String(minute).padStart(2, "0")}`,
  keptAt: (when) => `kept ${when}`,
  openSet: "Open",
  openOf: (name) => `Open “${name}”`,
  saveZipOf: (name) => `Save “${name}” as ZIP`,
  tooLarge: {
    title: "This is more than the map can draw",
    body: (actors, ties) =>
      `It draws up to ${enNumber.format(actors)} actors and ${enNumber.format(ties)} ties. The data is untouched. Files split by years or wards can be opened.`,
    kept: (actors, ties) =>
      `The map draws up to ${enNumber.format(actors)} actors and ${enNumber.format(ties)} ties. Save it as a ZIP, split it, and open the parts.`,
    notice: (name) => `“${name}” is more than the map can draw and was not opened. The data is untouched`,
  },
  forget: "Forget",
  forgetOf: (name) => `Forget “${name}”`,
  really: "Really forget it?",
  reallyBody: "This cannot be undone.",
  keep: "Keep it",
  own: "What the page came with",
  ownBody: "Opens the sample leaflet or the shared folder. What is open now is kept.",
  openOwn: "Open the sample",
  forgetAll: "Forget everything",
  forgetAllBody: "Removes all kept data, decisions and preferences from this browser.",
  reallyAll: "Really forget everything?",
};

export const libraryWords = { ja, en };
