/** Sentences of the map. */

const ja = {
  name: "つながりの地図",
  how: "矢印キーで近くの主体へ移り、Enterで選びます。Shift+Enterで選び足し、Escで解除します。＋と－で拡大・縮小、0で全体を表示します。地図にあることは、すべて「表」でも読めます。",
  controls: "地図の表示",
  zoomIn: "拡大",
  zoomOut: "縮小",
  all: "全体",
  allLong: "全体を表示",
  toSelection: "選択へ",
  toSelectionLong: "選択したものへ移動",
  boxMode: "囲んで選ぶ",
  overview: "見ている範囲",
  counts: (actors: number, ties: number) => `主体${actors}、つながり${ties}`,
  focused: (name: string, type: string, ties: number) =>
    ties === 0 ? `${name}、${type}、つながりはありません` : `${name}、${type}、つながり${ties}本`,
  selectedToo: "選択中",
  pinnedToo: "位置を固定",
  meetingToo: "複数の物語に登場",
  spark: "ピン！",
  bubble: (speaker: string) => (speaker === "" ? "この場面の言葉" : `${speaker}の言葉`),
  speakerUncertain: "話し手は絵からの推定",
  hideWords: "言葉をたたむ",
  showWords: "言葉をひらく",
  nothingShown: "表示できる主体がありません。絞り込みを見直してください。",
};

const en: typeof ja = {
  name: "Map of ties",
  how: "Arrow keys go to the nearest actor, Enter selects, Shift+Enter adds to the selection, Esc clears it. Plus and minus zoom, 0 shows everything. The table says everything the map says.",
  controls: "View of the map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  all: "All",
  allLong: "Show everything",
  toSelection: "Selection",
  toSelectionLong: "Go to the selection",
  boxMode: "Select by box",
  overview: "The part you see",
  counts: (actors, ties) => `${actors} actors, ${ties} ties`,
  focused: (name, type, ties) => `${name}, ${type}, ${ties === 0 ? "no ties" : ties === 1 ? "1 tie" : `${ties} ties`}`,
  selectedToo: "selected",
  pinnedToo: "held in place",
  meetingToo: "in several stories",
  spark: "Spark!",
  bubble: (speaker) => (speaker === "" ? "The words of this step" : `The words of ${speaker}`),
  speakerUncertain: "speaker inferred from the drawing",
  hideWords: "Fold the words away",
  showWords: "Unfold the words",
  nothingShown: "No actor passes the filter. Loosen it to see the map.",
};

export const mapWords = { ja, en };
