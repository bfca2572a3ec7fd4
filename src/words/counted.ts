/** Sentences of "how this is counted": a number's label, its formula worked through, and what is copied. */

const ja = {
  title: "この数の数え方",
  open: (name: string) => `「${name}」の数え方`,
  openShort: "数え方",
  measure: "指標",
  formula: "式",
  where: "記号",
  convention: "数え方のきまり",
  graph: (graph: string) => `${graph}で数えます。`,
  source: "出典",
  doi: (doi: string) => `${doi} を新しいタブでひらく`,
  worked: (actor: string) => `「${actor}」で確かめる`,
  pickActor: "確かめる組織",
  noActor: "組織をひとつ選ぶと、その組織の実際の数で式を確かめられます。",
  undefinedThere: "この組織には値がありません。孤立しているか、いちばん大きな塊の外にあるためです。",
  tooLong: "組織が多く、ここで一組ずつ確かめるには時間がかかりすぎます。表の値は、同じ式で数えたものです。",
  notShown: "この指標は、組織ごとには確かめられません。",
  notInGraph: "この組織は、いま数えている範囲に入っていません。",
  sampled: (pivots: number, bound: string) =>
    `表の値は、${pivots} の組織から測った推定です(95%で誤差 ${bound} 以内)。下は、もれなく数えた値です。`,
  terms: {
    partner: (_who: string) => "1 と数える",
    times: (times: string) => `${times} 回`,
    pair: (through: string, ways: string) =>
      ways === "1" ? "最短の道はこの組織を通る" : `最短の道 ${ways} 本のうち ${through} 本`,
    distance: (distance: number, count: number) => `${distance} 歩の相手 ${count}`,
    andMore: (count: number) => `ほか ${count}`,
    jump: "どこかへ跳ぶ分(だれにも等しい)",
    stuck: (rank: string) => `出る矢印のない組織から移る分(合計 ${rank} を全員で等分)`,
    passed: (value: string, share: string) => `値 ${value} のうち、矢印の割合 ${share} × .85`,
    neighbour: (_value: string) => "相手の値",
    direct: (share: string) => `直接の割合 ${share}`,
    over: (who: string, there: string, on: string) => `「${who}」を介して ${there} × ${on}`,
    squared: "足して2乗する",
    overlap: (who: string, there: string, on: string) => `「${who}」との重なり ${there} × ${on}`,
    noOverlap: "ほかの相手と重なりがない",
    uneven: (part: string, relative: string) => `c = ${part}、平均の ${relative} 倍`,
    core: (core: number) => `コア数 ${core}`,
    tied: "互いにもつながっている",
    left: (count: number) => `ほか ${count} 件`,
  },
  nothingAdds: "足すものがありません。",
  sum: "合計",
  steps: "歩数の合計",
  result: "値",
  coreRule: (k: number) => `コア数が ${k} 以上の相手が ${k} あり、${k + 1} 以上の相手は ${k + 1} に足りません。`,
  matches: "表の値と一致します。",

  label: "この数のラベル",
  rows: {
    data: "データ",
    measure: "指標",
    formula: "式",
    graph: "グラフ",
    arrows: "矢印",
    filter: "対象",
    window: "期間",
    dates: "日付",
    size: "大きさ",
    seed: "乱数の種",
    error: "推定の誤差",
    groups: "組分け",
    source: "出典",
    tool: "道具",
  },
  arrows: {
    all: "紹介(紹介者から双方へ)と、本人どうしの縁",
    made: "紹介だけ(紹介者から双方へ)",
    contact: "本人どうしの縁だけ",
    rows: "表の行のまま(「だれが」から「だれと」へ)",
  },
  directed: "向きあり",
  undirected: "向きなし",
  filterAll: "記録のすべて",
  filterView: (hidden: number, left: number) =>
    hidden === 0 && left === 0 ? "画面に出ているすべて" : `画面に出ている範囲(組織 ${hidden}、縁 ${left} を除く)`,
  wholeTime: "全期間",
  until: (day: string) => `${day}まで`,
  span: (first: string, last: string) => `${first}から${last}まで`,
  size: (actors: number, isolates: number, rows: number, edges: number, directed: boolean) =>
    `組織 ${actors}(うち孤立 ${isolates})、縁 ${rows}、まとめて${directed ? "矢印" : "つながり"} ${edges}`,
  dates: (doubtful: number, undated: number) =>
    doubtful === 0 && undated === 0
      ? "期間に確かに入る縁だけ"
      : `期間に入るか確かでない縁 ${doubtful}、日付のない縁 ${undated} を含む`,
  ownColumn: (column: string) => `「${column}」の列`,
  groupsOf: (column: string, groups: number, blank: number) =>
    `${column}(${groups} 組${blank > 0 ? `、書かれていない ${blank} 組織も一つの組とする` : ""})`,
  /** `ofAll`: one value of the whole network; `names`: which of several numbers are estimates. */
  error: (pivots: number, bound: string, ofAll: boolean, names: readonly string[]) =>
    `${names.length > 0 ? `${names.join("、")}は、` : ""}${pivots} の組織から測った推定。${ofAll ? "値は" : "どの組織の値も"}、95%で ± ${bound} 以内`,
  tool: (release: string, graphology: string) => `Enishi ${release}、graphology ${graphology}`,

  copy: "コピー",
  copyAs: { text: "文章", csv: "CSV", json: "JSON" },
  copyWhat: { one: "この数", column: "この列", ranking: "表の全体", methods: "論文の方法の欄に使う文" },
  copied: "ラベルと一緒にコピーしました。",
  notCopied: "このブラウザーではコピーできませんでした。下の欄から手でコピーしてください。",
  copyField: "コピーする内容",
  languages: { ja: "日本語の文にする", en: "英語の文にする" },
  methods: "方法の文",
  methodsNote: "そのまま貼れます。数えた条件が変わると、文も変わります。",
  method: {
    data: (title: string, actors: number, isolates: number, ties: number, edges: number, directed: boolean) =>
      `データ「${title}」から、組織 ${actors}(うち孤立 ${isolates})、縁 ${ties} のネットワークを作り、同じ2者の縁をまとめて${directed ? "矢印" : "つながり"} ${edges} とした。`,
    arrows: (arrows: string, directed: boolean) =>
      `数えたのは${arrows}で、${directed ? "向きを区別した" : "向きは区別しない"}。`,
    time: (window: string, dates: string) => `期間は${window}(${dates})。`,
    filter: (filter: string) => `対象は${filter}。`,
    measures: (names: readonly string[]) => `求めた指標は、${names.join("、")}である。`,
    conventions: "自分自身への行は除き、孤立した組織も n に含め、値のない組織には数を当てていない。",
    sampled: (names: readonly string[], pivots: number, bound: string) =>
      `${names.join("、")}は、${pivots} の組織から測った推定である(95%信頼で誤差 ${bound} 以内、Hoeffding の上界)。`,
    seed: (seed: number) => `乱数の種は ${seed} とし、同じ種からは同じ結果が得られる。`,
    groups: (column: string, dealings: string) =>
      `仲介の役わりは「${column}」による組分けで数え、組を ${dealings} 回並べ替えて p を求めた。`,
    tool: (release: string, graphology: string) => `計算には Enishi ${release}(graphology ${graphology})を用いた。`,
    sources: (sources: readonly string[]) => `文献: ${sources.join("。")}。`,
  },
};

const en: typeof ja = {
  title: "How this is counted",
  open: (name) => `How “${name}” is counted`,
  openShort: "How",
  measure: "Measure",
  formula: "Formula",
  where: "Letters",
  convention: "Convention",
  graph: (graph) => `Counted with ${graph}.`,
  source: "Source",
  doi: (doi) => `Open ${doi} in a new tab`,
  worked: (actor) => `Worked through on “${actor}”`,
  pickActor: "Worked through on",
  noActor: "Pick an actor to see the formula worked through on its own numbers.",
  undefinedThere: "There is no value for this actor: it has no ties, or lies outside the largest component.",
  tooLong:
    "With so many actors it would take too long to list the pairs here. The value in the table comes from the same formula.",
  notShown: "This number is not worked through actor by actor.",
  notInGraph: "This actor is not among those counted at the moment.",
  sampled: (pivots, bound) =>
    `The value in the table is an estimate from ${pivots} actors (95%: off by ${bound} at most). Below it is counted in full.`,
  terms: {
    partner: () => "counts 1",
    times: (times) => (times === "1" ? "once" : `${times} times`),
    pair: (through, ways) => (ways === "1" ? "the shortest way leads over it" : `${through} of ${ways} shortest ways`),
    distance: (distance, count) => `${count} at ${distance} ${distance === 1 ? "step" : "steps"}`,
    andMore: (count) => `and ${count} more`,
    jump: "jumps, alike for everybody",
    stuck: (rank) => `from those without outgoing arrows (${rank} in sum, spread evenly)`,
    passed: (value, share) => `its value ${value}, of which the arrow takes ${share}, × .85`,
    neighbour: () => "its value",
    direct: (share) => `direct share ${share}`,
    over: (who, there, on) => `over ${who} ${there} × ${on}`,
    squared: "added up, squared",
    overlap: (who, there, on) => `overlap with ${who} ${there} × ${on}`,
    noOverlap: "no overlap with other partners",
    uneven: (part, relative) => `c = ${part}, ${relative} times the mean`,
    core: (core) => `core ${core}`,
    tied: "tied to each other",
    left: (count) => `${count} more`,
  },
  nothingAdds: "There is nothing to add up.",
  sum: "Sum",
  steps: "Sum of steps",
  result: "Value",
  coreRule: (k) => `${k} partners have a core of ${k} or more; there are not ${k + 1} with ${k + 1} or more.`,
  matches: "The same as in the table.",

  label: "Label of this number",
  rows: {
    data: "Data",
    measure: "Measure",
    formula: "Formula",
    graph: "Graph",
    arrows: "Arrows",
    filter: "Counted",
    window: "Dates",
    dates: "Doubtful dates",
    size: "Size",
    seed: "Seed",
    error: "Sampling error",
    groups: "Groups",
    source: "Source",
    tool: "Tool",
  },
  arrows: {
    all: "introductions (introducer to both) and ties between the two",
    made: "introductions only (introducer to both)",
    contact: "ties between the two only",
    rows: "rows as they stand (from → to)",
  },
  directed: "directed",
  undirected: "undirected",
  filterAll: "the whole record",
  filterView: (hidden, left) =>
    hidden === 0 && left === 0 ? "all that is in view" : `what is in view (${hidden} actors and ${left} ties left out)`,
  wholeTime: "all dates",
  until: (day) => `up to ${day}`,
  span: (first, last) => `${first} to ${last}`,
  size: (actors, isolates, rows, edges, directed) =>
    `${actors} actors (${isolates} without ties), ${rows} ties, collapsed to ${edges} ${directed ? "arrows" : "pairs"}`,
  dates: (doubtful, undated) =>
    doubtful === 0 && undated === 0
      ? "only ties surely within the dates"
      : `with ${doubtful} ties perhaps outside the dates and ${undated} undated`,
  ownColumn: (column) => `column “${column}”`,
  groupsOf: (column, groups, blank) =>
    `${column} (${groups} ${groups === 1 ? "group" : "groups"}${blank > 0 ? `; ${blank} ${blank === 1 ? "actor" : "actors"} of whom nothing is said are one of them` : ""})`,
  error: (pivots, bound, ofAll, names) =>
    `${names.length > 0 ? `${names.join(", ")}: ` : ""}estimated from ${pivots} actors; with 95% certainty ${ofAll ? "it is off by no more" : "no value is off by more"} than ${bound}`,
  tool: (release, graphology) => `Enishi ${release}, graphology ${graphology}`,

  copy: "Copy",
  copyAs: { text: "Text", csv: "CSV", json: "JSON" },
  copyWhat: {
    one: "This number",
    column: "This column",
    ranking: "The whole table",
    methods: "Paragraph for a methods section",
  },
  copied: "Copied with its label.",
  notCopied: "This browser did not let us copy. Please copy by hand from the field below.",
  copyField: "Text to copy",
  languages: { ja: "Put it in Japanese", en: "Put it in English" },
  methods: "Methods paragraph",
  methodsNote: "Ready to paste. It changes with what is counted.",
  method: {
    data: (title, actors, isolates, ties, edges, directed) =>
      `From the data set “${title}” a network of ${actors} actors (${isolates} isolates) and ${ties} ties was built; parallel ties were collapsed to ${edges} ${directed ? "arcs" : "edges"}.`,
    arrows: (arrows, directed) => `Counted were ${arrows}, ${directed ? "with their direction" : "without direction"}.`,
    time: (window, dates) => `Dates: ${window} (${dates}).`,
    filter: (filter) => `Included: ${filter}.`,
    measures: (names) => `Measures: ${names.join(", ")}.`,
    conventions:
      "Self-ties were dropped, isolates are part of n, and actors for whom a measure is undefined were given no value.",
    sampled: (names, pivots, bound) =>
      `${names.join(", ")} was estimated from ${pivots} sources (95% confidence: maximum error ${bound}, Hoeffding bound).`,
    seed: (seed) => `The random seed was ${seed}; the same seed gives the same result.`,
    groups: (column, dealings) =>
      `Brokerage roles were counted by the groups of “${column}”; p values come from ${dealings} permutations of groups.`,
    tool: (release, graphology) => `Computed with Enishi ${release} (graphology ${graphology}).`,
    sources: (sources) => `References: ${sources.join("; ")}.`,
  },
};

export const countedWords = { ja, en };
