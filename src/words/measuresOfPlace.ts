/** Names of the numbers about an actor's place: partners, standing between, being near. Column head, full name, plain sentence. */

/** A column head of at most eight Japanese letters, the full name, one sentence without a formula. */
export type MeasureNames = Readonly<Record<"ja" | "en", readonly [head: string, name: string, plain: string]>>;

export const MEASURES_OF_PLACE = {
  degree_neighbours: {
    ja: ["相手の数", "つながる相手の数", "直接つながっている相手が、いくつあるかです。向きも回数も問いません。"],
    en: [
      "Partners",
      "Number of partners",
      "How many others it is tied to directly, whatever the direction or the times.",
    ],
  },
  degree_out_partners: {
    ja: [
      "出る先の数",
      "矢印が出る相手の数",
      "この組織から矢印が出ている相手の数です。紹介した相手と、自分から結んだ相手が入ります。",
    ],
    en: ["Partners out", "Partners it has an arrow to", "How many others it has introduced or made contact with."],
  },
  degree_in_partners: {
    ja: [
      "入る元の数",
      "矢印が入る相手の数",
      "この組織に矢印が入っている相手の数です。紹介してくれた相手と、先方から結んできた相手が入ります。",
    ],
    en: [
      "Partners in",
      "Partners that have an arrow to it",
      "How many others have introduced it or made contact with it.",
    ],
  },
  strength_out: {
    ja: ["出る回数", "出る矢印の回数", "この組織から出る矢印を、同じ相手でも回数だけ数えます。"],
    en: [
      "Times out",
      "Times, outgoing",
      "The arrows from it, counted as often as they happened, the same partner again and again.",
    ],
  },
  strength_in: {
    ja: ["入る回数", "入る矢印の回数", "この組織に入る矢印を、同じ相手でも回数だけ数えます。"],
    en: [
      "Times in",
      "Times, incoming",
      "The arrows to it, counted as often as they happened, the same partner again and again.",
    ],
  },
  betweenness_undirected_norm: {
    ja: [
      "橋渡し率",
      "媒介中心性(向きなし・割合)",
      "ほかの組織どうしの最短の道のうち、この組織を通る割合です。大きいほど橋渡しの位置にいます。",
    ],
    en: [
      "Between",
      "Betweenness, undirected, normalised",
      "The share of shortest ways between others that lead through it. High: it stands between them.",
    ],
  },
  betweenness_undirected_raw: {
    ja: [
      "橋渡し数",
      "媒介中心性(向きなし・組の数)",
      "最短の道がこの組織を通る2者の組の数です。最短の道がいくつもあるときは、等分して数えます。",
    ],
    en: [
      "Between, pairs",
      "Betweenness, undirected, raw",
      "How many pairs of others have their shortest way through it; several ways share one pair.",
    ],
  },
  betweenness_directed_norm: {
    ja: ["矢印の橋渡し率", "媒介中心性(矢印に沿う・割合)", "矢印に沿って進む最短の道のうち、この組織を通る割合です。"],
    en: [
      "Between, arrows",
      "Betweenness along arrows, normalised",
      "The share of shortest ways along arrows that lead through it.",
    ],
  },
  betweenness_directed_raw: {
    ja: [
      "矢印の橋渡し数",
      "媒介中心性(矢印に沿う・組の数)",
      "矢印に沿う最短の道がこの組織を通る、始まりと終わりの組の数です。",
    ],
    en: [
      "Arrows, pairs",
      "Betweenness along arrows, raw",
      "How many ordered pairs have their shortest way along arrows through it.",
    ],
  },
  harmonic_out_norm: {
    ja: [
      "届く近さ",
      "調和近接中心性(矢印の先へ)",
      "矢印をたどって、ほかの組織へどれだけ少ない歩数で届くかです。全員に1歩で届けば1です。",
    ],
    en: [
      "Near, out",
      "Harmonic closeness along arrows",
      "How few steps along arrows take it to the others. 1: everybody in one step.",
    ],
  },
  harmonic_in_norm: {
    ja: [
      "届かれる近さ",
      "調和近接中心性(矢印の元から)",
      "ほかの組織が矢印をたどって、この組織へどれだけ少ない歩数で届くかです。",
    ],
    en: ["Near, in", "Harmonic closeness against arrows", "How few steps along arrows bring the others to it."],
  },
  harmonic_undirected_norm: {
    ja: [
      "近さ",
      "調和近接中心性(向きなし)",
      "ほかの組織へ、どれだけ少ない歩数で行けるかです。行けない相手は0として数えます。",
    ],
    en: [
      "Near",
      "Harmonic closeness, undirected",
      "How few steps it is from the others. Who cannot be reached counts 0.",
    ],
  },
  closeness_out_WF: {
    ja: ["届く近さ WF", "近接中心性(矢印の先へ・WF)", "矢印で届く相手の割合に、その相手への近さを掛けたものです。"],
    en: [
      "Close out, WF",
      "Closeness along arrows (Wasserman-Faust)",
      "The share of others it reaches along arrows, times how near these are.",
    ],
  },
  closeness_in_WF: {
    ja: [
      "届かれる近さWF",
      "近接中心性(矢印の元から・WF)",
      "矢印でこの組織に届く組織の割合に、そこからの近さを掛けたものです。",
    ],
    en: [
      "Close in, WF",
      "Closeness against arrows (Wasserman-Faust)",
      "The share of others that reach it along arrows, times how near these are.",
    ],
  },
  closeness_undirected_WF: {
    ja: ["近さ WF", "近接中心性(向きなし・WF)", "行き着ける相手の割合に、その相手への近さを掛けたものです。"],
    en: [
      "Close, WF",
      "Closeness, undirected (Wasserman-Faust)",
      "The share of others it can reach, times how near these are.",
    ],
  },
  reach_2_out_count: {
    ja: ["2歩で届く数", "2歩までに届く相手の数", "矢印を2歩までたどって届く相手の数です。日付の順は見ていません。"],
    en: [
      "Within 2 steps",
      "Others within two steps",
      "How many others two steps along arrows can reach, whatever the dates.",
    ],
  },
  reach_all_out_count: {
    ja: ["届く相手の数", "何歩でも届く相手の数", "矢印を何歩でもたどって届く相手の数です。日付の順は見ていません。"],
    en: [
      "Within reach",
      "Others within any number of steps",
      "How many others any number of steps along arrows can reach, whatever the dates.",
    ],
  },
  closeness_undirected_within_component: {
    ja: [
      "近さ 塊の中",
      "近接中心性(向きなし・行ける範囲だけ)",
      "行き着ける相手だけで見た近さです。2者だけの小さな塊では1になるので、塊どうしは比べられません。",
    ],
    en: [
      "Close, within",
      "Closeness within reach, undirected",
      "Nearness to those it can reach only: 1 in a pair, so do not compare separate parts.",
    ],
  },
  closeness_out_reachable_only: {
    ja: [
      "届く近さ 範囲",
      "近接中心性(矢印の先へ・届く範囲だけ)",
      "矢印で届く相手だけで見た近さです。届く相手が1者だけなら1になります。",
    ],
    en: [
      "Close out, within",
      "Closeness within reach, along arrows",
      "Nearness to those it reaches along arrows only: 1 for a single one.",
    ],
  },
  closeness_in_reachable_only: {
    ja: ["届かれる 範囲", "近接中心性(矢印の元から・届く範囲だけ)", "矢印でこの組織に届く組織だけで見た近さです。"],
    en: [
      "Close in, within",
      "Closeness within reach, against arrows",
      "Nearness of those only that reach it along arrows.",
    ],
  },
} as const satisfies Readonly<Record<string, MeasureNames>>;
