/** Names of the numbers about the parts of a network: how its groups hold together, which communities there are. */
import type { MeasureNames } from "./measuresOfPlace.ts";

export const MEASURES_OF_PARTS = {
  modularity_of_type_partition_undirected_binary: {
    ja: [
      "組のまとまり",
      "モジュラリティ(組分け・向きなし)",
      "縁が、偶然よりどれだけ多く同じ組の中に収まっているかです。",
    ],
    en: [
      "Modularity",
      "Modularity of the groups, undirected",
      "How many more ties stay within groups than chance would have it.",
    ],
  },
  modularity_of_type_partition_undirected_weighted: {
    ja: [
      "組 回数つき",
      "モジュラリティ(組分け・回数つき)",
      "回数で重みをつけて、縁がどれだけ同じ組の中に収まっているかです。",
    ],
    en: [
      "Modularity, times",
      "Modularity of the groups, weighted",
      "The same, ties counted as often as they happened.",
    ],
  },
  modularity_of_type_partition_directed_LeichtNewman: {
    ja: [
      "組 矢印",
      "モジュラリティ(組分け・矢印)",
      "矢印の出入りをふまえて、矢印がどれだけ同じ組の中に収まっているかです。",
    ],
    en: [
      "Modularity, arrows",
      "Modularity of the groups, arrows",
      "The same for arrows, by how many go out and come in.",
    ],
  },
  louvain_undirected_binary_Q_over_60_seeds: {
    ja: ["Qの幅", "ルーバン法のQの幅(60の種)", "まとまりを60回探したときの、Qの最小・中央・最大です。"],
    en: [
      "Louvain Q",
      "Louvain's Q over 60 seeds",
      "Communities are looked for 60 times: least, middle and greatest Q.",
    ],
  },
  louvain_undirected_weighted_Q_over_60_seeds: {
    ja: [
      "Qの幅 回数",
      "ルーバン法のQの幅(回数つき・60の種)",
      "回数で重みをつけて、まとまりを60回探したときのQの幅です。",
    ],
    en: [
      "Louvain Q, times",
      "Louvain's Q over 60 seeds, weighted",
      "The same, ties counted as often as they happened.",
    ],
  },
  louvain_undirected_binary_best: {
    ja: ["まとまり", "ルーバン法のまとまり", "いちばんよく分かれた、自然なまとまりです。"],
    en: ["Communities", "Louvain communities", "The parts into which the network falls best, of all tries."],
  },
  louvain_undirected_weighted_best: {
    ja: ["まとまり回数", "ルーバン法のまとまり(回数つき)", "回数で重みをつけて、いちばんよく分かれたまとまりです。"],
    en: ["Communities, times", "Louvain communities, weighted", "The same, ties counted as often as they happened."],
  },
  assortativity_nominal_type_undirected: {
    ja: [
      "同類結合",
      "同類結合(組分け)",
      "同じ組どうしが、偶然よりどれだけ結びつきやすいかです。1なら同じ組どうしだけです。",
    ],
    en: ["Assortativity", "Assortativity by group", "How much like is tied to like. 1: only within groups."],
  },
  ei_index_undirected: {
    ja: [
      "E-I指数",
      "E-I指数(組の外と内)",
      "組をまたぐ縁と、組の中の縁の差です。1ならすべてまたぎ、−1ならひとつもまたぎません。",
    ],
    en: ["E-I index", "E-I index", "Ties across groups less ties within. 1: all cross; −1: none does."],
  },
} as const satisfies Readonly<Record<string, MeasureNames>>;
