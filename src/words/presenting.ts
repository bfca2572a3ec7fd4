/** Sentences of telling a story to a room: the screen before it. */
import { presenterNotes } from "./presenterNotes.ts";

const ja = {
  start: "発表する",
  startHint: "物語を画面いっぱいに映し、一歩ずつ語ります（P）",
  region: "発表",
  caption: "いまの歩み",
  whole: "全体をとおして",
  mask: "〇〇",
  namesHidden: "人の名前を伏せています",
  filtered: (actors: number) => `しぼり込み中（組織${actors}を隠しています）`,
  stays: "カメラ固定",
  jump: (digits: string) => `${digits} 番へ`,
  jumpKeys: [
    ["Enter", "進む"],
    ["⌫", "一字もどす"],
    ["Esc", "やめる"],
  ] as readonly (readonly [string, string])[],
  missed: {
    outside: (number: number, first: number, last: number) =>
      `${number}番の歩みはありません。番号は ${first} から ${last} までです。`,
    between: (number: number, before: number, after: number) =>
      `${number}番の歩みはありません。近い番号は ${before} と ${after} です。`,
    only: (number: number, one: number) => `${number}番の歩みはありません。歩みは ${one}番だけです。`,
  },
  undated: (between: string) => (between === "" ? "日付なし" : `${between}（日付なし）`),
  uncertain: "不確か",
  around: "そのころ",
  noWords: "ことばは、書かれていません",
  nothingWritten: "この歩みには、題もことばも書かれていません",
  together: (names: readonly string[], more: number) => `${names.join("、")}${more > 0 ? ` ほか${more}団体` : ""}`,
  part: (at: number, of: number) => `ことば ${at}/${of}`,
  announced: (place: number, of: number, title: string) => `${of}歩のうち${place}　${title}`,
  nothing: "この物語には、まだ語る歩みがありません。",
  nothingHint: "歩み（episodes.csv の行）か、この物語の縁が入ると、ここで語れます。",
  metBy: (via: string, from: string, to: string) => `${via}の紹介で、${from}と${to}が出会う`,
  metBySomebody: (from: string, to: string) => `だれかの紹介で、${from}と${to}が出会う`,
  broughtIn: (from: string, to: string) => `${from}が、${to}を紹介する`,
  tie: (from: string, to: string, kind: string) => `${from}と${to}　${kind}`,
  tools: {
    label: "発表の操作",
    previous: "前の歩みへ",
    next: "次の歩みへ",
    notes: "発表者の画面",
    change: "物語を乗りかえる",
    black: "画面を暗くする",
    full: "全画面にする",
    help: "キーの一覧",
    end: "発表をおわる",
  },
  black: "画面を暗くしています。どのキーでも戻ります。",
  change: {
    title: "ほかの物語へ乗りかえる",
    to: "乗りかえ",
    back: (story: string, step: string) => `もどる　${story} ${step}`,
    at: (step: number | null) => (step === null ? "" : `${step}番`),
    meets: (actor: string) => `${actor}で出会う物語`,
    all: "すべての物語",
    steps: (steps: number) => (steps === 0 ? "まだ語る歩みがありません" : `${steps}歩`),
    none: "いまの歩みの団体は、ほかの物語には出てきません。",
  },
  help: {
    title: "発表のキー",
    groups: [
      {
        name: "進む",
        rows: [
          ["→ Space PageDown", "次の歩み"],
          ["← PageUp", "前の歩み"],
          ["Home End", "はじめ・おわり"],
          ["数字 Enter", "その番号の歩みへ（⌫ で一字もどす）"],
          ["X", "ほかの物語へ乗りかえる・もどる"],
        ],
      },
      {
        name: "映す",
        rows: [
          ["F F5", "全画面"],
          ["B .", "画面を暗くする・戻す"],
          ["＋ −", "文字を大きく・小さく"],
          ["T", "色あい（投影・明るい・暗い）"],
          ["C", "カメラを止める・動かす"],
        ],
      },
      {
        name: "出す・伏せる",
        rows: [
          ["L", "団体の名前を出す・消す"],
          ["H", "人の名前を伏せる・出す"],
          ["K", "そのころの出来事を出す・消す"],
          ["N", "会場の声を書きとめる"],
          ["S", "発表者の画面（ノート・時計）"],
          ["Esc", "閉じる・全画面をやめる・発表をおわり、元の画面へ"],
        ],
      },
    ] as readonly { readonly name: string; readonly rows: readonly (readonly [string, string])[] }[],
    touch: "指では、右を触れると次へ、左の端を触れると前へ。左右に払っても動きます。",
    noLetters: "いまは文字ひとつのキーを使わない設定です。矢印・Space・数字と、画面の上のボタンで操作できます。",
  },
  notes: presenterNotes.ja,
};

const en: typeof ja = {
  start: "Present",
  startHint: "Fill the screen with a story and tell it step by step (P)",
  region: "Presentation",
  caption: "The step that is told",
  whole: "The whole record",
  mask: "●●",
  namesHidden: "People’s names are hidden",
  filtered: (actors) => `Filtered (${actors} ${actors === 1 ? "actor is" : "actors are"} hidden)`,
  stays: "Camera held",
  jump: (digits) => `To step ${digits}`,
  jumpKeys: [
    ["Enter", "go"],
    ["⌫", "take back a digit"],
    ["Esc", "leave it"],
  ],
  missed: {
    outside: (number, first, last) => `There is no step ${number}. The steps are ${first} to ${last}.`,
    between: (number, before, after) => `There is no step ${number}. The nearest are ${before} and ${after}.`,
    only: (number, one) => `There is no step ${number}. The only step is ${one}.`,
  },
  undated: (between) => (between === "" ? "undated" : `${between} (undated)`),
  uncertain: "unsure",
  around: "Around then",
  noWords: "No words are recorded",
  nothingWritten: "This step has neither a title nor words on record",
  together: (names, more) =>
    more > 0
      ? `${names.join(", ")} and ${more} more`
      : names.length < 2
        ? names.join("")
        : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`,
  part: (at, of) => `Words ${at}/${of}`,
  announced: (place, of, title) => `${place} of ${of}: ${title}`,
  nothing: "This story has no steps to tell yet.",
  nothingHint: "Once it has steps (rows of episodes.csv) or ties of its own, it can be told here.",
  metBy: (via, from, to) => `${via} introduces ${from} and ${to}`,
  metBySomebody: (from, to) => `Somebody introduces ${from} and ${to}`,
  broughtIn: (from, to) => `${from} brings in ${to}`,
  tie: (from, to, kind) => `${from} and ${to}: ${kind}`,
  tools: {
    label: "Presentation controls",
    previous: "Previous step",
    next: "Next step",
    notes: "Presenter’s view",
    change: "Change stories",
    black: "Darken the screen",
    full: "Full screen",
    help: "Keys",
    end: "End the presentation",
  },
  black: "The screen is dark. Any key brings it back.",
  change: {
    title: "Change to another story",
    to: "Change to",
    back: (story, step) => `Back to ${story} ${step}`,
    at: (step) => (step === null ? "" : `step ${step}`),
    meets: (actor) => `Stories that meet at ${actor}`,
    all: "All stories",
    steps: (steps) => (steps === 0 ? "no steps to tell yet" : steps === 1 ? "1 step" : `${steps} steps`),
    none: "None of the actors of this step is in another story.",
  },
  help: {
    title: "Keys while presenting",
    groups: [
      {
        name: "Go",
        rows: [
          ["→ Space PageDown", "Next step"],
          ["← PageUp", "Previous step"],
          ["Home End", "First, last"],
          ["digits Enter", "To the step of that number (⌫ takes a digit back)"],
          ["X", "Change stories, and back"],
        ],
      },
      {
        name: "Show",
        rows: [
          ["F F5", "Full screen"],
          ["B .", "Dark screen, and back"],
          ["+ −", "Letters larger, smaller"],
          ["T", "Colours (projector, light, dark)"],
          ["C", "Hold the camera, let it go"],
        ],
      },
      {
        name: "Reveal, hide",
        rows: [
          ["L", "Names on the map on, off"],
          ["H", "People’s names hidden, shown"],
          ["K", "What happened around then on, off"],
          ["N", "Take down what the room says"],
          ["S", "Presenter’s view (notes, clock)"],
          ["Esc", "Close; leave full screen; end and go back to where you were"],
        ],
      },
    ],
    touch: "By touch: the right goes on, the left edge goes back. Swiping works too.",
    noLetters:
      "Single-letter keys are switched off. Arrows, Space, digits and the buttons at the top of the screen work.",
  },
  notes: presenterNotes.en,
};

export const presentingWords = { ja, en };
