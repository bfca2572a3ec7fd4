/** Names of the numbers about an actor's standing: being tied to the well tied, the core, partners who know each other, removal. */
import type { MeasureNames } from "./measuresOfPlace.ts";

export const MEASURES_OF_STANDING = {
  pagerank_085_simple: {
    ja: [
      "PageRank",
      "PageRank(矢印の向き)",
      "矢印を気ままにたどる人が、長い目で見てどれだけの割合でここにいるかです。紹介される側が高くなります。",
    ],
    en: [
      "PageRank",
      "PageRank along arrows",
      "How often somebody who follows arrows at random would be found here. Those introduced score high.",
    ],
  },
  pagerank_085_weighted: {
    ja: ["PR 回数つき", "PageRank(矢印の向き・回数つき)", "PageRankと同じで、回数の多い矢印ほどよくたどります。"],
    en: [
      "PageRank, times",
      "PageRank along arrows, weighted",
      "As PageRank; arrows are followed in proportion to their times.",
    ],
  },
  pagerank_085_reversed_simple: {
    ja: ["逆向きPR", "PageRank(矢印を逆に)", "矢印を逆にたどるPageRankです。よく紹介する側が高くなります。"],
    en: [
      "PageRank, reversed",
      "PageRank against arrows",
      "PageRank with every arrow turned round. Those who introduce score high.",
    ],
  },
  pagerank_085_reversed_weighted: {
    ja: [
      "逆向きPR回数",
      "PageRank(矢印を逆に・回数つき)",
      "矢印を逆にたどるPageRankで、回数の多い矢印ほどよくたどります。",
    ],
    en: [
      "Reversed, times",
      "PageRank against arrows, weighted",
      "As reversed PageRank; arrows are followed in proportion to their times.",
    ],
  },
  eigenvector_undirected_LCC_max1: {
    ja: [
      "固有ベクトル",
      "固有ベクトル中心性(いちばん大きな塊)",
      "つながりの多い相手と、どれだけつながっているかです。いちばん高い組織を1とします。",
    ],
    en: [
      "Eigenvector",
      "Eigenvector centrality, largest component",
      "How much it is tied to those who are well tied themselves. The highest is 1.",
    ],
  },
  eigenvector_directed_in_largestSCC_max1: {
    ja: [
      "矢印の固有値",
      "固有ベクトル中心性(矢印が巡る範囲)",
      "矢印が一巡する範囲のなかで、高い組織からどれだけ矢印を受けるかです。一巡しないネットワークにはありません。",
    ],
    en: [
      "Eigenvector, in",
      "Eigenvector centrality along arrows",
      "How much it receives arrows from those who rank high, where arrows run in circles; elsewhere undefined.",
    ],
  },
  coreness_undirected: {
    ja: [
      "コア数",
      "k-コア(向きなし)",
      "互いにk以上の相手をもつ組織だけを残していったとき、残っていられる最大のkです。大きいほど芯にいます。",
    ],
    en: [
      "Core",
      "Coreness, undirected",
      "The largest k with which it stays in a part where all have k partners. High: it is in the core.",
    ],
  },
  coreness_directed_in_plus_out: {
    ja: [
      "コア数 出+入",
      "k-コア(出る矢印+入る矢印)",
      "出る矢印と入る矢印を足して見たコア数です。行き来のある相手は2と数えます。",
    ],
    en: [
      "Core, in + out",
      "Coreness on arrows in plus out",
      "The same on arrows in plus arrows out; a partner both ways counts twice.",
    ],
  },
  clustering_local_undirected: {
    ja: [
      "クラスター係数",
      "クラスター係数(相手どうしのつながり)",
      "相手どうしが、互いにもつながっている割合です。低いほど、まだ出会っていない相手の間にいます。",
    ],
    en: [
      "Clustering",
      "Local clustering",
      "The share of its pairs of partners that are tied to each other. Low: its partners have not met.",
    ],
  },
  single_removal: {
    ja: [
      "抜けた後",
      "この組織が抜けた後のネットワーク",
      "この組織が記録になかったら、残りがどれだけばらばらになるかです。",
    ],
    en: ["Without it", "The network without the actor", "How far the rest falls apart if it were not on record."],
  },
} as const satisfies Readonly<Record<string, MeasureNames>>;
