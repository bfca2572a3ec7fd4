/** The list of keys, as the page and its help tell of them. */

const ja = {
  title: "キー操作",
  single: "文字ひとつのキー(/ 1 2 3 N ? など)を使う",
  rows: [
    ["/", "名前をさがす"],
    ["1 2 3 4 5", "地図・物語・らせん・表・たずねる"],
    ["P", "発表する(物語を画面いっぱいに映す)"],
    ["← →", "物語を進める・戻す(物語とらせんの画面)、地図で隣の組織へ(地図の上)"],
    ["Space", "再生・停止"],
    ["Home End", "はじめへ・おわりへ"],
    ["＋ － 0", "地図を近づける・遠ざける・全体を見る"],
    ["Enter", "選ぶ(Shift と一緒に押すと選び足す)"],
    ["Esc", "選択をやめる・閉じる"],
    ["Ctrl + Z", "元に戻す(Shift と一緒に押すとやり直す)"],
    ["N", "会場の声を書きとめる"],
    ["?", "この一覧"],
  ] as readonly (readonly [string, string])[],
};

const en: typeof ja = {
  title: "Keys",
  single: "Use single-character keys (/ 1 2 3 N ? and so on)",
  rows: [
    ["/", "Search for a name"],
    ["1 2 3 4 5", "Map, story, spiral, table, ask"],
    ["P", "Present: tell a story on the whole screen"],
    ["← →", "A step of the story on or back (story and spiral screens); to the next actor (on the map)"],
    ["Space", "Play, pause"],
    ["Home End", "To the start, to the end"],
    ["+ − 0", "Nearer, farther, the whole map"],
    ["Enter", "Select (with Shift: add to the selection)"],
    ["Esc", "Clear the selection, close"],
    ["Ctrl + Z", "Undo (with Shift: redo)"],
    ["N", "Take down what the room says"],
    ["?", "This list"],
  ],
};

export const keyWords = { ja, en };
