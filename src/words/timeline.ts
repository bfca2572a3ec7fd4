/** Sentences of the timeline. */

const ja = {
  play: "時間を動かす",
  pause: "止める",
  until: (month: string) => `${month}まで`,
  window: (from: string, to: string) => `${from}〜${to}`,
  mode: "いつの縁を見るか",
  modes: { "had-happened-by": "その時までに", "happened-in": "その時に", "began-in": "その時に始まった" },
  modeHints: {
    "had-happened-by": "その時までに起きていた縁を見ます",
    "happened-in": "選んだ期間に起きた縁と、続いていた縁を見ます",
    "began-in": "選んだ期間に始まった縁だけを見ます。前から続いていた縁は入りません",
  },
  activity: {
    title: "縁の数",
    units: { decade: "10年ごと", year: "年ごと", quarter: "3か月ごと", month: "月ごと", week: "週ごと", day: "日ごと" },
    legend: { certain: "確か", possible: "かもしれない", selected: "選択中" },
    legendHint: "濃い柱は、日付から確かにその間の縁。うすい柱は、日付の幅が広く、その間かもしれない縁です。",
    count: (certain: string, possible: string) =>
      certain === possible ? `${certain}本` : `確かに${certain}本、多くて${possible}本`,
    bar: (when: string, all: string, selected: string) =>
      selected === "" ? `${when} ${all}` : `${when} ${all}。選んだもの ${selected}`,
    name: "縁の数の柱",
    hint: "左右キーで柱をえらび、Enterでその期間だけを見ます。Shiftと左右キーで期間を広げ、＋と−で拡大・縮小、0で全体、Escapeで期間を解きます",
    press: "押すとその期間だけを見ます。なぞると期間をえらべます",
    table: "期間ごとの縁の数",
    columns: { when: "期間", certain: "確か", possible: "多くて", selected: "選んだもの" },
    undated: (count: string) => `日付のない縁 ${count}本は、柱に入っていません。`,
    outside: (count: string) => `帯の外に${count}件`,
    outsideHint: "押すと全体を見ます",
  },
  zoom: {
    in: "時間を拡大",
    out: "時間を縮小",
    whole: "全体",
    wholeName: "時間の全体を見る",
    back: "前の期間へ",
    on: "次の期間へ",
  },
  clear: "期間を解く",
  playing: {
    paces: { day: "1日", week: "1週間", month: "1か月", quarter: "3か月", year: "1年", "five-years": "5年" },
    pace: (pace: string) => `${pace}／秒`,
    open: (pace: string) => `動かし方。いまは1秒に${pace}`,
    title: "時間の動かし方",
    paceTitle: "1秒に進む時間",
    backwards: "さかのぼる",
    again: "端まで来たら、くり返す",
    skipsEmpty: "できごとのない期間はとばす",
    skipped: (when: string) => `${when}は、できごとがないのでとばしました`,
  },
  strip: { open: "縁の数と動かし方をひらく", close: "縁の数と動かし方をとじる" },
  legend: { spark: "ピン！", interval: "その月のどこか", unknown: "日付なし・不確か" },
  undatedCount: (count: number) => `日付なし ${count}`,
  undatedTitle: "日付のないできごと",
  marginTitle: "時間のどこにも置けないできごと",
  playhead: "ここまで",
  windowStart: "ここから",
  handleHint: "左右キーで1か月、Shift と左右キーで1年動きます",
  story: (number: number) => `物語${number}`,
  step: (step: number) => `${step}番`,
  openStory: (name: string) => `${name}をひらく`,
  laneName: (name: string) => `${name}のできごと`,
  allStories: "物語のできごと",
  sides: { government: "行政側の動き", citizens: "市民側の動き" },
  uncertain: "不確か",
  gathered: (count: number) => `${count}件のできごと`,
  andMore: (count: number) => `ほか${count}件。押すとすべて出ます`,
  tick: {
    year: (year: number) => `${year}年`,
    farYear: (year: number) => `${year}`,
    month: (month: number) => `${month}月`,
    fullMonth: (year: number, month: number) => `${year}年${month}月`,
    day: (date: number) => `${date}日`,
    fullDay: (year: number, month: number, date: number) => `${year}年${month}月${date}日`,
  },
  brackets: (text: string) => `（${text}）`,
  nothingDated:
    "日付のあるできごとが、まだありません。表の「日付」の列に 2021年12月 のように書くと、ここに時間の帯ができます。",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const en: typeof ja = {
  play: "Play through time",
  pause: "Pause",
  until: (month) => `Until ${month}`,
  window: (from, to) => `${from} – ${to}`,
  mode: "Which ties to show",
  modes: { "had-happened-by": "By then", "happened-in": "In this time", "began-in": "Began in it" },
  modeHints: {
    "had-happened-by": "Ties that had come about by then",
    "happened-in": "Ties that came about, or were going on, within the chosen time",
    "began-in": "Only ties that began within the chosen time, not those already going on",
  },
  activity: {
    title: "Ties",
    units: {
      decade: "by decade",
      year: "by year",
      quarter: "by quarter",
      month: "by month",
      week: "by week",
      day: "by day",
    },
    legend: { certain: "Certain", possible: "Possible", selected: "Selected" },
    legendHint: "Dark: dated surely within the time of the bar. Light: the date is wide, so the tie may belong there.",
    count: (certain, possible) =>
      certain === possible
        ? `${certain} ${certain === "1" ? "tie" : "ties"}`
        : `${certain} for certain, at most ${possible}`,
    bar: (when, all, selected) => (selected === "" ? `${when}: ${all}` : `${when}: ${all}; selected: ${selected}`),
    name: "Bars of ties",
    hint: "Left and right arrows choose a bar, Enter looks at its time alone, Shift with arrows widens it, plus and minus zoom, 0 shows all, Escape lifts the window",
    press: "Press to look at this time alone, drag to choose a time",
    table: "Ties over time",
    columns: { when: "Time", certain: "Certain", possible: "At most", selected: "Selected" },
    undated: (count) => `${count} undated ${count === "1" ? "tie is" : "ties are"} in no bar.`,
    outside: (count) => `${count} outside the band`,
    outsideHint: "Press to see all",
  },
  zoom: {
    in: "Zoom into time",
    out: "Zoom out of time",
    whole: "All",
    wholeName: "Show all of the time",
    back: "Earlier",
    on: "Later",
  },
  clear: "Lift the window",
  playing: {
    paces: {
      day: "a day",
      week: "a week",
      month: "a month",
      quarter: "3 months",
      year: "a year",
      "five-years": "5 years",
    },
    pace: (pace) => `${pace} / s`,
    open: (pace) => `How time is played. Now ${pace} a second`,
    title: "How time is played",
    paceTitle: "What passes in a second",
    backwards: "Backwards",
    again: "Start over at the end",
    skipsEmpty: "Skip time in which nothing happens",
    skipped: (when) => `Skipped ${when}: nothing happened`,
  },
  strip: { open: "Show bars and playing", close: "Hide bars and playing" },
  legend: { spark: "Spark", interval: "Some day in it", unknown: "Undated or unsure" },
  undatedCount: (count) => `Undated ${count}`,
  undatedTitle: "What has no date",
  marginTitle: "What has no place in time",
  playhead: "Until here",
  windowStart: "From here",
  handleHint: "Left and right arrows move a month, with Shift a year",
  story: (number) => `Story ${number}`,
  step: (step) => `step ${step}`,
  openStory: (name) => `Open ${name}`,
  laneName: (name) => `Events of ${name}`,
  allStories: "Events of the stories",
  sides: { government: "Government side", citizens: "Citizens’ side" },
  uncertain: "unsure",
  gathered: (count) => `${count} events`,
  andMore: (count) => `and ${count} more: press to see all`,
  tick: {
    year: (year) => `${year}`,
    farYear: (year) => `${year}`,
    month: (month) => `${MONTHS[month - 1]}`,
    fullMonth: (year, month) => `${MONTHS[month - 1]} ${year}`,
    day: (date) => `${date}`,
    fullDay: (year, month, date) => `${date} ${MONTHS[month - 1]} ${year}`,
  },
  brackets: (text) => ` (${text})`,
  nothingDated:
    "Nothing here has a date yet. Write dates such as 2021-12 in the date column of your table, and a band of time appears here.",
};

export const timelineWords = { ja, en };

/** The names of context lanes that we know under the words people write for them; any other stays as written. */
export function laneInWords(name: string, language: "ja" | "en"): string {
  const { sides } = timelineWords[language];
  const folded = name.normalize("NFKC").trim().toLowerCase();
  if (["government", "行政側", "行政"].includes(folded)) return sides.government;
  if (["citizens", "citizen", "市民側", "市民"].includes(folded)) return sides.citizens;
  return name;
}
