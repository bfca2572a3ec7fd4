/** Answers about a network as `enishi` gives them in a terminal. */

type Mode = "certain" | "possible";
type Pairs = readonly (readonly [name: string, value: string])[];

interface Step {
  readonly from: string;
  readonly to: string;
  readonly when: string;
  /** "" where nobody introduced them. */
  readonly introducer: string;
  /** "" where it belongs to none. */
  readonly story: string;
}

const ja = {
  network: (actors: number, ties: number, directed: boolean, isolates: number) =>
    `組織 ${actors}、${directed ? "矢印" : "つながり"} ${ties}、だれともつながっていない組織 ${isolates}`,
  parts: (count: number, largest: number) => `つながりのまとまり ${count}(いちばん大きいまとまりに ${largest} 組織)`,
  measures: {
    density_directed: "密度(向きあり)",
    density_undirected: "密度(向きなし)",
    reciprocity_edgewise: "たがいに向きあう矢印の割合",
    transitivity_undirected: "三者がつながりあう割合",
    degree_neighbours: "つながる相手の数",
    strength_out: "出ていく矢印の回数",
    betweenness_undirected_norm: "あいだに立つ度合い(媒介中心性)",
    pagerank_085_simple: "ページランク",
  },
  highest: (measure: string, top: Pairs) =>
    `${measure}の上位: ${top.map(([name, value]) => `${name} ${value}`).join("、")}`,
  sampled: "組織が多いため、一部は抜き取って数えた推定です。--exact を付けると、すべてを数えます。",
  allInJson: "すべての指標と数え方は、--json を付けると出ます。",
  step: ({ from, to, when, introducer, story }: Step) =>
    [`${from} → ${to}`, when, introducer === "" ? "" : `紹介: ${introducer}`, story === "" ? "" : `物語「${story}」`]
      .filter((part) => part !== "")
      .join("  "),
  unnamed: "記載なし",
  numbered: (number: number, line: string) => `  ${number}. ${line}`,
  inDoubt: (line: string) => `${line}  (確かではありません)`,
  reached: (from: string, count: number, mode: Mode) =>
    count === 0
      ? `「${from}」の知ったことが${mode === "certain" ? "確かに届く" : "届きえた"}組織はありません。`
      : `「${from}」の知ったことは、${count} 組織に${mode === "certain" ? "確かに届きます" : "届きえました"}。`,
  arrival: (name: string, day: string, steps: number) => `  ${day}  ${name}(縁 ${steps} つ)`,
  chain: (from: string, to: string, day: string, mode: Mode) =>
    mode === "certain"
      ? `「${from}」の知ったことは、遅くとも ${day} には「${to}」に届きます。`
      : `「${from}」の知ったことは、早ければ ${day} に「${to}」に届きえました。`,
  noChain: (from: string, to: string, mode: Mode) =>
    `「${from}」から「${to}」へ、${mode === "certain" ? "確かに届く" : "届きうる"}つながりの連なりはありません。`,
  missing: {
    unconnected: "日付を考えなくても、矢印がつながっていません。",
    undated: "つながってはいますが、日付のない縁を通ります。--undated を付けると、それも使います。",
    "too-early": "次の縁が、知ったことの届く前に起きています。",
    "same-day": "次の縁が、知ったことの届いた日と同じ日です。",
    "before-start": "次の縁が、--start より前です。",
    "after-end": "次の縁が、--end より後です。",
    "in-doubt": "次の縁の日付では、間に合ったかどうか決まりません。--mode possible なら連なりがあります。",
    wait: "次の縁まで、--longest-wait より長く待つことになります。",
  },
  undatedLeftOut: (count: number) => `日付のない縁 ${count} 件は使っていません。`,
  origin: (from: string, to: string) => `「${from}」が「${to}」を知った道すじ:`,
  noTie: (from: string, to: string) => `「${from}」と「${to}」の縁は、記録にありません。`,
  beginning: {
    contact: (from: string, knew: string) => `「${from}」と「${knew}」の縁は、だれかの紹介とは書かれていません。`,
    "brought-in": (from: string, knew: string) =>
      `「${from}」と「${knew}」は、一方がもう一方を招き入れたと書かれています。`,
    unnamed: (from: string, knew: string) => `「${from}」に「${knew}」を紹介した人は、記録に名前がありません。`,
    unrecorded: (from: string, knew: string) => `「${from}」が「${knew}」をどう知ったかは、記録にありません。`,
    circular: (from: string, knew: string) =>
      `「${from}」が「${knew}」をどう知ったかは、記録が堂々めぐりになっていて分かりません。`,
  },
  otherOrigins: (count: number) => `同じ二者の別の縁から、ほかに ${count} とおりあります(--json で出ます)。`,
  presumed: (count: number) =>
    `ただ、一方がもう一方をほかの組織に紹介した記録が ${count} 件あり、そのころには知り合っていたはずです。`,
  already: (from: string, to: string, line: string) => `「${from}」と「${to}」は、もう知り合っています: ${line}`,
  route: (asked: readonly string[], to: string) =>
    asked.length === 1
      ? `「${asked[0]}」に頼めば、「${to}」を紹介してもらえるかもしれません。`
      : `${asked.map((name) => `「${name}」`).join("")}の順に頼めば、「${to}」に届くかもしれません。`,
  noRoute: (from: string, to: string, avoided: boolean) =>
    avoided
      ? `避ける組織を通らずに「${from}」を「${to}」に紹介できる人は、記録にいません。`
      : `「${from}」を「${to}」に紹介できる人は、記録にいません。`,
  otherRoutes: (count: number, more: boolean) =>
    `ほかに ${count} とおり${more ? "以上" : ""}あります(--json で出ます)。`,
};

const en: typeof ja = {
  network: (actors, ties, directed, isolates) =>
    `${actors} actors, ${ties} ${directed ? "arcs" : "ties"}, ${isolates} without any`,
  parts: (count, largest) => `connected parts: ${count}, the largest of ${largest} actors`,
  measures: {
    density_directed: "density (directed)",
    density_undirected: "density (undirected)",
    reciprocity_edgewise: "share of arcs that are answered",
    transitivity_undirected: "transitivity",
    degree_neighbours: "partners",
    strength_out: "arcs made",
    betweenness_undirected_norm: "betweenness",
    pagerank_085_simple: "PageRank",
  },
  highest: (measure, top) => `first by ${measure}: ${top.map(([name, value]) => `${name} ${value}`).join(", ")}`,
  sampled: "With so many actors some of this is estimated from a sample; --exact counts all.",
  allInJson: "--json gives every measure and how it is counted.",
  step: ({ from, to, when, introducer, story }) =>
    [
      `${from} → ${to}`,
      when,
      introducer === "" ? "" : `introduced by ${introducer}`,
      story === "" ? "" : `story “${story}”`,
    ]
      .filter((part) => part !== "")
      .join("  "),
  unnamed: "somebody the source does not name",
  numbered: (number, line) => `  ${number}. ${line}`,
  inDoubt: (line) => `${line}  (not certain)`,
  reached: (from, count, mode) =>
    count === 0
      ? `What “${from}” knew ${mode === "certain" ? "surely reaches" : "may have reached"} nobody.`
      : `What “${from}” knew ${mode === "certain" ? "surely reaches" : "may have reached"} ${count} ${count === 1 ? "actor" : "actors"}.`,
  arrival: (name, day, steps) => `  ${day}  ${name} (${steps} ${steps === 1 ? "tie" : "ties"})`,
  chain: (from, to, day, mode) =>
    mode === "certain"
      ? `What “${from}” knew surely reaches “${to}” by ${day}.`
      : `What “${from}” knew may have reached “${to}” on ${day} at the earliest.`,
  noChain: (from, to, mode) => `No ${mode} chain of ties leads from “${from}” to “${to}”.`,
  missing: {
    unconnected: "Whatever the dates, no arrows lead there.",
    undated: "They are connected, but over ties without a date; --undated uses those too.",
    "too-early": "The next tie was before word could reach its teller.",
    "same-day": "The next tie was on the very day on which word reached its teller.",
    "before-start": "The next tie was before --start.",
    "after-end": "The next tie was after --end.",
    "in-doubt": "The date of the next tie leaves open whether it was in time; with --mode possible there is a chain.",
    wait: "The next tie was later than --longest-wait allows.",
  },
  undatedLeftOut: (count) => `${count} ${count === 1 ? "tie without a date is" : "ties without a date are"} not used.`,
  origin: (from, to) => `How “${from}” came to know “${to}”:`,
  noTie: (from, to) => `The record holds no tie of “${from}” and “${to}”.`,
  beginning: {
    contact: (from, knew) => `Nobody is said to have brought “${from}” and “${knew}” together.`,
    "brought-in": (from, knew) => `Of “${from}” and “${knew}”, one brought the other in.`,
    unnamed: (from, knew) => `The source does not name who introduced “${from}” to “${knew}”.`,
    unrecorded: (from, knew) => `How “${from}” came to know “${knew}” is not on record.`,
    circular: (from, knew) => `How “${from}” came to know “${knew}” cannot be told: the record runs in a circle.`,
  },
  otherOrigins: (count) =>
    `Other ties of the two give ${count} further ${count === 1 ? "answer" : "answers"} (see --json).`,
  presumed: (count) =>
    `Yet one of them introduced the other to somebody (${count} on record): by then they knew each other.`,
  already: (from, to, line) => `“${from}” and “${to}” already know each other: ${line}`,
  route: (asked, to) =>
    asked.length === 1
      ? `“${asked[0]}” could be asked for an introduction to “${to}”.`
      : `Asked in turn, ${asked.map((name) => `“${name}”`).join(", ")} could lead to “${to}”.`,
  noRoute: (from, to, avoided) =>
    avoided
      ? `Without those to be avoided, nobody on record could introduce “${from}” to “${to}”.`
      : `Nobody on record could introduce “${from}” to “${to}”.`,
  otherRoutes: (count, more) => `There are ${more ? "at least " : ""}${count} other ways (see --json).`,
};

export const terminalAnswers = { ja, en };
