/** Names of the numbers about the network as a whole: how dense, in how many parts, how far across. */
import type { MeasureNames } from "./measuresOfPlace.ts";

export const MEASURES_OF_NETWORK = {
  density_undirected: {
    ja: ["密度", "密度(向きなし)", "ありうる縁のうち、実際にある縁の割合です。"],
    en: ["Density", "Density, undirected", "The share of possible ties that are there."],
  },
  density_directed: {
    ja: ["矢印の密度", "密度(矢印)", "ありうる矢印のうち、実際にある矢印の割合です。"],
    en: ["Density, arrows", "Density of arrows", "The share of possible arrows that are there."],
  },
  reciprocity_edgewise: {
    ja: ["相互性", "相互性(矢印の割合)", "返しの矢印がある矢印の割合です。"],
    en: ["Reciprocity", "Reciprocity of arrows", "The share of arrows that are answered by one the other way."],
  },
  reciprocity_dyadic_nonnull: {
    ja: ["相互性 組", "相互性(縁のある組の割合)", "縁のある2者のうち、両方向に矢印がある組の割合です。"],
    en: ["Mutual pairs", "Reciprocity of tied pairs", "The share of tied pairs with arrows both ways."],
  },
  reciprocity_dyadic_incl_null_SNA_DEFAULT: {
    ja: [
      "相互性 sna",
      "相互性(Rのsnaの既定)",
      "両方向か、どちらにも矢印がない組の割合です。疎らなネットワークでは、いつも1に近くなります。",
    ],
    en: [
      "Reciprocity, sna",
      "Reciprocity, R sna's default",
      "The share of pairs with arrows both ways or none; near 1 in any sparse network.",
    ],
  },
  dyad_census: {
    ja: ["2者の内訳", "2者の内訳", "2者の組を、両方向・片方向・縁なしに分けて数えます。"],
    en: ["Dyads", "Dyad census", "Pairs with arrows both ways, one way, none."],
  },
  triad_census: {
    ja: ["3者の内訳", "3者の内訳(16通り)", "3者の組を、矢印の形の16通りに分けて数えます。"],
    en: ["Triads", "Triad census", "Threes of actors, by the 16 ways in which arrows can join them."],
  },
  edge_betweenness_undirected_raw: {
    ja: ["縁の橋渡し数", "縁の媒介中心性(組の数)", "最短の道がその縁を通る、2者の組の数です。"],
    en: ["Tie between", "Betweenness of ties", "How many pairs have their shortest way over each tie."],
  },
  articulation_points: {
    ja: ["要の組織", "抜けると分かれる組織", "抜けるとネットワークが分かれてしまう組織です。"],
    en: ["Cut actors", "Articulation points", "Actors without whom the network falls apart."],
  },
  bridges: {
    ja: ["要の縁", "切れると分かれる縁", "切れるとネットワークが分かれてしまう縁です。"],
    en: ["Bridges", "Bridges", "Ties without which the network falls apart."],
  },
  bicomponent_sizes_desc: {
    ja: ["二重の塊", "1者では分かれない塊の大きさ", "どの1者が抜けても分かれない塊の大きさを、大きい順に並べます。"],
    en: ["Bicomponents", "Sizes of bicomponents", "The sizes of parts that no single actor can part, largest first."],
  },
  clustering_avg_zero_for_degree_lt2: {
    ja: [
      "平均クラスター",
      "クラスター係数の平均(相手が1以下は0)",
      "クラスター係数の平均です。相手が1以下の組織も0として入れます。",
    ],
    en: [
      "Mean clustering",
      "Mean clustering, 0 below two partners",
      "Mean of local clustering; actors with fewer than two partners count 0.",
    ],
  },
  clustering_avg_excluding_degree_lt2: {
    ja: [
      "平均 2以上",
      "クラスター係数の平均(相手が2以上)",
      "クラスター係数の平均です。相手が2以上の組織だけで出します。",
    ],
    en: [
      "Mean, two or more",
      "Mean clustering of two or more partners",
      "Mean of local clustering of those with two or more partners.",
    ],
  },
  transitivity_undirected: {
    ja: ["推移性", "推移性", "共通の相手がいる2者のうち、互いにもつながっている割合です。"],
    en: ["Transitivity", "Transitivity", "The share of paths of two ties whose ends are tied as well."],
  },
  components_weak_sizes: {
    ja: ["塊の大きさ", "つながった塊の大きさ", "縁でつながった塊の大きさを、大きい順に並べます。孤立した組織は1です。"],
    en: [
      "Components",
      "Sizes of components",
      "The sizes of connected parts, largest first; an actor without ties is a part of 1.",
    ],
  },
  components_strong_sizes: {
    ja: ["巡る塊", "矢印が巡る塊の大きさ", "矢印をたどって互いに行き来できる塊の大きさを、大きい順に並べます。"],
    en: [
      "Strong parts",
      "Sizes of strong components",
      "The sizes of parts in which arrows lead from everybody to everybody.",
    ],
  },
  diameter_undirected_reachable_pairs: {
    ja: ["直径", "直径(向きなし)", "行き着ける2者のなかで、いちばん遠い組の歩数です。"],
    en: ["Diameter", "Diameter, undirected", "The steps between the two farthest of those that can reach each other."],
  },
  diameter_directed_reachable_pairs: {
    ja: ["矢印の直径", "直径(矢印に沿う)", "矢印で届く2者のなかで、いちばん遠い組の歩数です。"],
    en: [
      "Diameter, arrows",
      "Diameter along arrows",
      "The steps along arrows between the two farthest that have a way.",
    ],
  },
  avg_path_length_undirected_reachable_pairs: {
    ja: ["平均の歩数", "平均の歩数(向きなし)", "行き着ける2者の間の、歩数の平均です。行き着けない組は入れません。"],
    en: [
      "Mean path",
      "Mean path length, undirected",
      "Mean number of steps between two that can reach each other; the others are left out.",
    ],
  },
  avg_path_length_directed_reachable_pairs: {
    ja: ["矢印の歩数", "平均の歩数(矢印に沿う)", "矢印で届く2者の間の、歩数の平均です。届かない組は入れません。"],
    en: [
      "Mean path, arrows",
      "Mean path length along arrows",
      "Mean number of steps along arrows, of pairs that have a way.",
    ],
  },
  reachable_ordered_pairs_undirected: {
    ja: ["行ける組", "行き着ける組の数(向きなし)", "行き着ける2者の組を、行きと帰りを別に数えます。"],
    en: [
      "Reachable pairs",
      "Reachable pairs, undirected",
      "Pairs that can reach each other, there and back counted apart.",
    ],
  },
  reachable_ordered_pairs_directed: {
    ja: ["届く組", "届く組の数(矢印に沿う)", "矢印をたどって一方から他方へ届く組の数です。"],
    en: [
      "Reachable, arrows",
      "Reachable pairs along arrows",
      "Pairs of which the first reaches the second along arrows.",
    ],
  },
  radius_centre_undirected_LCC: {
    ja: ["半径と中心", "半径と中心(いちばん大きな塊)", "いちばん遠い相手までの歩数が最も少ない組織と、その歩数です。"],
    en: [
      "Radius, centre",
      "Radius and centre, largest component",
      "The actors whose farthest other is nearest, and how many steps that is.",
    ],
  },
  borgatti_F: {
    ja: ["断片化 F", "断片化 F", "互いに行き着けない2者の組の割合です。"],
    en: ["Fragmentation F", "Fragmentation F", "The share of pairs that cannot reach each other."],
  },
  borgatti_DF: {
    ja: ["断片化 DF", "距離による断片化 DF", "遠さもふまえて、どれだけばらばらかです。"],
    en: [
      "Fragmentation DF",
      "Distance-weighted fragmentation DF",
      "How much it is in pieces, long ways counting as partly apart.",
    ],
  },
  kpp_neg_best_sets: {
    ja: [
      "要の組合せ",
      "抜けるといちばん分かれる組み合わせ",
      "1つ・2つ・3つの組織が一緒に抜けたとき、いちばんばらばらになる組み合わせです。",
    ],
    en: [
      "Key players",
      "Key players, negative",
      "The one, two or three actors without whom the network is broken most.",
    ],
  },
} as const satisfies Readonly<Record<string, MeasureNames>>;
