/** The conventions of the numbers about brokers and about the network as a whole. */
import type { Language } from "../model/index.ts";

type Both = Readonly<Record<Language, string>>;

export const GRAPHS = {
  U: {
    ja: "向きを忘れ、同じ2者の縁は1本にまとめたグラフ",
    en: "directions forgotten, all ties of two actors taken as one",
  },
  D: {
    ja: "矢印の向きどおり、同じ向きの矢印は1本にまとめたグラフ",
    en: "arrows as they point, parallel ones taken as one",
  },
  W: {
    ja: "矢印の向きどおり、同じ向きの矢印は回数を足してまとめたグラフ",
    en: "arrows as they point, parallel ones taken as one with their times added up",
  },
  UW: {
    ja: "向きを忘れ、同じ2者の縁は回数を足してまとめたグラフ",
    en: "directions forgotten, all ties of two actors taken as one with their times added up",
  },
} as const satisfies Readonly<Record<string, Both>>;

type Graph = keyof typeof GRAPHS;

/** The beginning of the keys it is for, the graph, and what other tools do; `null`: nothing worth saying. */
export type ConventionRow = readonly [beginning: string, graph: Graph, differs: Both | null];

const WHOLE: Both = {
  ja: "相手 q の割合 p_qj は、q の縁すべてから出します(igraph・networkx と同じ)。UCINET の既定などのエゴネットワーク・モデルは、自分の相手どうしの縁だけから出すので、値が変わります。1 を超えることがあり、丸めません(三角形で 1.125)。孤立した組織には値がありません。",
  en: "The shares p_qj of a partner q are of all its ties, as in igraph and networkx; the ego-network model, an option in UCINET, takes only ties among the actor's partners and differs. Not clamped: a triangle is 1.125. Isolates have no value.",
};
const EGO: Both = {
  ja: "自分と相手どうしの縁だけで割合を出す、エゴネットワーク・モデルです。igraph・networkx の値とは違います。孤立した組織には値がありません。",
  en: "Ego-network model: shares are only of ties to the actor and among its partners. igraph and networkx give other values. Isolates have no value.",
};
const SYMSUM: Both = {
  ja: "行きと帰りの矢印を足して縁の強さとします。返しの矢印があると2倍になり、向きなしの値と変わります。",
  en: "A tie is as strong as its arrows in both directions added up: an answered one counts double, unlike in the undirected form.",
};
const GROUPS: Both = {
  ja: "順序のある組で数えるため、向きのないグラフではどの組も2回入り、門番と代表が同じ数になります。Rのsnaは自分への矢印を密度に残しますが、ここでは除いてから数えます。",
  en: "Ordered pairs: without direction every pair counts twice, and gatekeeper equals representative. R sna keeps arrows to oneself in the density; here they are dropped first.",
};

export const CONVENTIONS_OF_PARTS: readonly ConventionRow[] = [
  ["burt", "U", WHOLE],
  ["burt_constraint_EGONET", "U", EGO],
  ["burt_effective_size_EGONET", "U", EGO],
  ["burt_efficiency_EGONET", "U", EGO],
  ["burt_hierarchy_EGONET", "U", EGO],
  ["burt_constraint_directed", "D", SYMSUM],
  ["burt_effective_size_directed", "D", SYMSUM],
  ["burt_efficiency_directed", "D", SYMSUM],
  ["burt_hierarchy_directed", "D", SYMSUM],
  ["burt_constraint_directed_symsum_weighted", "W", SYMSUM],
  ["burt_effective_size_directed_symsum_weighted", "W", SYMSUM],
  ["burt_efficiency_directed_symsum_weighted", "W", SYMSUM],
  ["burt_hierarchy_directed_symsum_weighted", "W", SYMSUM],
  ["gf", "D", GROUPS],
  [
    "gf_global_sd",
    "D",
    {
      ja: "矢印を共有する組どうしの連動を、もれなく入れます。Rのsnaの全体の標準偏差は、一部が抜けていて大きく出ます。",
      en: "With all covariances of triads that share arrows; R sna's network-level standard deviation leaves some out and is too large.",
    },
  ],
  ["density_directed", "D", null],
  [
    "reciprocity",
    "D",
    {
      ja: "igraph と networkx の既定と同じです。Rのsnaの既定は縁のない組も数え、1 に近くなります。",
      en: "As by default in igraph and networkx; R sna's default counts untied pairs and is near 1.",
    },
  ],
  ["dyad", "D", null],
  ["triad", "D", null],
  ["components_strong", "D", null],
  ["diameter_directed", "D", null],
  [
    "avg_path_length_directed",
    "D",
    { ja: "届かない組は、平均に入れません。", en: "Pairs out of reach are never averaged." },
  ],
  [
    "avg_path_length_undirected",
    "U",
    { ja: "行き着けない組は、平均に入れません。", en: "Pairs out of reach are never averaged." },
  ],
  ["reachable_ordered_pairs_directed", "D", null],
  ["modularity_of_type_partition_undirected_weighted", "UW", null],
  ["modularity_of_type_partition_directed", "D", null],
  [
    "louvain",
    "U",
    {
      ja: "歩く順で結果が変わるので、種を変えて何度も探し、いちばん高い Q を採ります。",
      en: "One run depends on its walk: many seeds are tried, and the highest Q is taken.",
    },
  ],
  [
    "louvain_undirected_weighted",
    "UW",
    {
      ja: "歩く順で結果が変わるので、種を変えて何度も探し、いちばん高い Q を採ります。",
      en: "One run depends on its walk: many seeds are tried, and the highest Q is taken.",
    },
  ],
  [
    "kpp",
    "U",
    {
      ja: "いちばんの組み合わせは、1つずつの上位を並べたものとは限りません。",
      en: "The best set is not the best single actors together.",
    },
  ],
];
