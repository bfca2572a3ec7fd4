/** Sentences of the timeline. */

const ja = {
  play: "時間を動かす",
  pause: "止める",
  until: (month: string) => `${month}まで`,
  window: (from: string, to: string) => `${from}〜${to}`,
  mode: "いつの縁を見るか",
  modes: { "had-happened-by": "その時までに", "happened-in": "その時に" },
  modeHints: {
    "had-happened-by": "その時までに起きていた縁を見ます",
    "happened-in": "選んだ期間に起きた縁だけを見ます",
  },
  speed: (speed: string) => `×${speed}`,
  speedName: (now: string, next: string) => `動かす速さ ${now}倍。押すと${next}倍になります`,
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
  ties: "縁の数",
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
  modes: { "had-happened-by": "By then", "happened-in": "In this time" },
  modeHints: {
    "had-happened-by": "Ties that had come about by then",
    "happened-in": "Only ties that came about within the chosen time",
  },
  speed: (speed) => `×${speed}`,
  speedName: (now, next) => `Speed ${now} times. Press for ${next} times`,
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
  ties: "Number of ties",
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
