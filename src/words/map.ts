/** Sentences of the map. */

const ja = {
  name: "縁の地図",
  sketch: "並べている途中の縁の地図",
  how: "矢印キーで近くの組織へ移り、Enterで選びます。Shift+Enterで選び足し、Escで解除します。＋と－で拡大・縮小、0で全体を表示します。地図にあることは、すべて「表」でも読めます。",
  controls: "地図の表示",
  zoomIn: "拡大",
  zoomOut: "縮小",
  all: "全体",
  allLong: "全体を表示",
  toSelection: "選択へ",
  toSelectionLong: "選択したものへ移動",
  boxMode: "囲んで選ぶ",
  counts: (actors: number, ties: number) => `組織${actors}、縁${ties}`,
  focused: (name: string, type: string, ties: number) =>
    ties === 0 ? `${name}、${type}、縁はありません` : `${name}、${type}、縁${ties}本`,
  selectedToo: "選択中",
  pinnedToo: "位置を固定",
  meetingToo: "複数の物語に登場",
  spark: "ピン！",
  bubble: (speaker: string) => (speaker === "" ? "この場面の言葉" : `${speaker}の言葉`),
  speakerUncertain: "話し手は絵からの推定",
  unnamed: (named: number, rest: number) =>
    `${named === 0 ? "" : `${named.toLocaleString("ja")}の組織に名前が出ています。`}ほか${rest.toLocaleString("ja")}は、近づくと名前が出ます。`,
  /** On the map, in lines. */
  gatheredAround: (lines: readonly string[]) => `${lines.join("\n")}のまわり`,
  /** Lines of the map as part of a sentence. */
  inOneLine: (lines: string) => lines.replaceAll("\n", ""),
  gatherings: "まとまり",
  gathering: (name: string, inside: number, members: number) =>
    inside === members
      ? `${name}、${members.toLocaleString("ja")}がここに`
      : `${name}、${members.toLocaleString("ja")}のうち${inside.toLocaleString("ja")}がここに`,
  nothingShown: "絞り込みの条件に合う組織がありません。左の欄で表示する種類を増やしてください。",
};

const en: typeof ja = {
  name: "Map of ties",
  sketch: "Map of ties, still being laid out",
  how: "Arrow keys go to the nearest actor, Enter selects, Shift+Enter adds to the selection, Esc clears it. Plus and minus zoom, 0 shows everything. The table says everything the map says.",
  controls: "View of the map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "All",
  allLong: "Show everything",
  toSelection: "Selection",
  toSelectionLong: "Go to the selection",
  boxMode: "Select by box",
  counts: (actors, ties) => `${actors} actors, ${ties} ties`,
  focused: (name, type, ties) => `${name}, ${type}, ${ties === 0 ? "no ties" : ties === 1 ? "1 tie" : `${ties} ties`}`,
  selectedToo: "selected",
  pinnedToo: "held in place",
  meetingToo: "in several stories",
  spark: "Spark!",
  bubble: (speaker) => (speaker === "" ? "The words of this step" : `The words of ${speaker}`),
  speakerUncertain: "speaker inferred from the drawing",
  unnamed: (named, rest) =>
    `${named === 0 ? "" : `${named.toLocaleString("en")} named. `}Come nearer for ${rest === 1 ? "one more name" : `${rest.toLocaleString("en")} more names`}.`,
  gatheredAround: (lines) => `Around ${lines.join("\n")}`,
  inOneLine: (lines) => lines.replaceAll("\n", " "),
  gatherings: "Where groups gather",
  gathering: (name, inside, members) =>
    inside === members
      ? `${name}: all ${members.toLocaleString("en")} here`
      : `${name}: ${inside.toLocaleString("en")} of ${members.toLocaleString("en")} here`,
  nothingShown: "Nothing matches the filter. Show more types at the left to see the map.",
};

export const mapWords = { ja, en };
