/** The conventions of each number: on which graph it is counted, and where other tools count differently. */
import type { Language } from "../model/index.ts";
import { CONVENTIONS_OF_PARTS, type ConventionRow, GRAPHS } from "./measureConventionsOfParts.ts";

/** By the beginning of a key; the longest that fits counts. `null` says only the graph. */
const ROWS: readonly ConventionRow[] = [
  ["degree_neighbours", "U", null],
  [
    "degree",
    "D",
    {
      ja: "相手の数です。縁の回数は「回数」の列にあります。",
      en: "Partners, not times: times have columns of their own.",
    },
  ],
  [
    "strength",
    "W",
    {
      ja: "回数です。相手の数は「数」の列にあります。",
      en: "Times, not partners: partners have columns of their own.",
    },
  ],
  [
    "betweenness_undirected",
    "U",
    {
      ja: "端の2者は数えず、割合は孤立も入れた n で割ります(メディチ家は孤立を入れて .452、除くと .522)。縁をまとめない道具では、同じ2者の2行が別の道になり、値が変わります。",
      en: "Ends do not count; normalised by n with isolates (Medici .452 with the isolate, .522 without). Tools that do not collapse rows take two rows of two actors for two ways.",
    },
  ],
  [
    "betweenness_directed",
    "D",
    {
      ja: "端の2者は数えず、順序のある組で数えます。割合は孤立も入れた n で割ります。",
      en: "Ends do not count; ordered pairs; normalised by n with isolates.",
    },
  ],
  [
    "harmonic",
    "D",
    {
      ja: "届かない相手は 0 とし、n − 1 で割ります。networkx は入る向きを、割らずに出します。",
      en: "Out of reach adds 0; divided by n − 1. networkx gives the incoming direction, undivided.",
    },
  ],
  [
    "harmonic_undirected",
    "U",
    {
      ja: "届かない相手は 0 とし、n − 1 で割ります。networkx は割らずに出します。",
      en: "Out of reach adds 0; divided by n − 1. networkx does not divide.",
    },
  ],
  [
    "closeness",
    "D",
    {
      ja: "塊が分かれているときの決まりはひとつではありません。networkx は入る向きを既定とし、igraph は届く範囲だけで見ます(2者の塊なら 1)。Rのsnaでは全員 0 になります。",
      en: "No one standard where the network is in parts: networkx takes incoming distances, igraph only those within reach (1 in a pair), R sna gives everybody 0.",
    },
  ],
  [
    "closeness_undirected",
    "U",
    {
      ja: "塊が分かれているときの決まりはひとつではありません。igraph は届く範囲だけで見ます(2者の塊なら 1)。Rのsnaでは全員 0 になります。",
      en: "No one standard where the network is in parts: igraph takes only those within reach (1 in a pair), R sna gives everybody 0.",
    },
  ],
  [
    "reach",
    "D",
    {
      ja: "日付の順を見ないので、時間のなかで実際に伝わりえた相手より多くなります。",
      en: "Blind to dates: more than could in truth have been reached in time.",
    },
  ],
  [
    "pagerank",
    "D",
    {
      ja: "減衰は .85、出る矢印のない組織からはどこへも等しく移り、合計は 1 です。",
      en: "Damping .85; those without outgoing arrows jump anywhere alike; the sum is 1.",
    },
  ],
  [
    "pagerank_085_weighted",
    "W",
    {
      ja: "減衰は .85、回数の多い矢印ほどよくたどり、合計は 1 です。",
      en: "Damping .85; arrows in proportion to their times; the sum is 1.",
    },
  ],
  [
    "pagerank_085_reversed",
    "D",
    {
      ja: "すべての矢印を逆にして数えます。減衰は .85、合計は 1 です。",
      en: "Every arrow turned round. Damping .85; the sum is 1.",
    },
  ],
  [
    "pagerank_085_reversed_weighted",
    "W",
    {
      ja: "すべての矢印を逆にし、回数の多い矢印ほどよくたどります。減衰は .85 です。",
      en: "Every arrow turned round, in proportion to times. Damping .85.",
    },
  ],
  [
    "eigenvector",
    "U",
    {
      ja: "いちばん大きな塊だけで数え、外の組織には値がありません。矢印が一巡しないネットワークに向きつきで使うと、networkx は意味のない値を返します。",
      en: "Only in the largest component; none outside. With directions it means nothing where arrows do not run in circles, though networkx returns values.",
    },
  ],
  [
    "eigenvector_directed",
    "D",
    { ja: "矢印が一巡する最大の範囲だけで数えます。", en: "Only in the largest strong component." },
  ],
  [
    "coreness",
    "U",
    {
      ja: "縁をまとめない道具では、行の多い2者のコア数が大きく出ます。",
      en: "Tools that do not collapse rows give pairs with many rows too high a core.",
    },
  ],
  ["coreness_directed", "D", { ja: "行き来のある相手は2と数えます。", en: "A partner both ways counts twice." }],
  [
    "clustering",
    "U",
    {
      ja: "相手が1以下なら 0 です。networkx に向きつきで渡すと、別の定義(Fagiolo 2007)になります。",
      en: "0 with fewer than two partners. Given directions, networkx counts something else (Fagiolo 2007).",
    },
  ],
  [
    "clustering_avg_excluding",
    "U",
    {
      ja: "相手が1以下の組織は、平均に入れません。",
      en: "Those with fewer than two partners are left out of the mean.",
    },
  ],
  ["single_removal", "U", { ja: "抜けた後の n − 1 で割ります。", en: "On the residual of n − 1 actors." }],
  ...CONVENTIONS_OF_PARTS,
];

/** Known by the beginning of the key; what is not named is counted without directions. */
export function conventionOf(
  key: string,
  language: Language,
): { readonly graph: string; readonly differs: string | null } {
  const fitting = ROWS.filter(([beginning]) => key.startsWith(beginning));
  const [, graph, differs] = fitting.reduce((best, row) => (row[0].length > best[0].length ? row : best), [
    "",
    "U",
    null,
  ] as (typeof ROWS)[number]);
  return { graph: GRAPHS[graph][language], differs: differs?.[language] ?? null };
}
