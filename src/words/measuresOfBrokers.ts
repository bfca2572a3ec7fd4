/** Names of the numbers about brokers: Burt's four in each way of counting, and Gould and Fernandez's roles. */
import type { MeasureNames } from "./measuresOfPlace.ts";

type Word = "constraint" | "effective_size" | "efficiency" | "hierarchy";

const WORDS: Readonly<Record<Word, MeasureNames>> = {
  constraint: {
    ja: [
      "拘束度",
      "拘束度",
      "付き合いが、互いにつながった少ない相手に集まる度合いです。低いほど、つながっていない相手の間にいます。",
    ],
    en: [
      "Constraint",
      "Constraint",
      "How far its ties are bound up in few partners who know each other. Low: it stands between strangers.",
    ],
  },
  effective_size: {
    ja: ["有効サイズ", "有効サイズ", "重なりを除いた、実質の相手の数です。相手どうしがつながっているほど減ります。"],
    en: [
      "Effective size",
      "Effective size",
      "Its partners less their overlap: the more they know each other, the fewer.",
    ],
  },
  efficiency: {
    ja: ["効率性", "効率性", "相手のうち、重なりのない割合です。1なら、相手どうしにつながりがありません。"],
    en: ["Efficiency", "Efficiency", "Effective size as a share of its partners. 1: no two of them know each other."],
  },
  hierarchy: {
    ja: ["階層度", "階層度", "拘束がひとつの相手に偏る度合いです。0なら均等で、1ならひとつの相手だけから来ます。"],
    en: [
      "Hierarchy",
      "Hierarchy",
      "How far the constraint comes from one partner. 0: from all alike; 1: from a single one.",
    ],
  },
};

type Way = "plain" | "arcs" | "times" | "ego" | "egoArcs";

const WAYS: Readonly<Record<Way, Readonly<Record<"ja" | "en", readonly [head: string, name: string]>>>> = {
  plain: { ja: ["", "向きなし"], en: ["", "undirected"] },
  arcs: { ja: ["矢印", "矢印の数"], en: ["arrows", "number of arrows"] },
  times: { ja: ["回数", "回数つき"], en: ["times", "weighted by times"] },
  ego: { ja: ["エゴ", "エゴネットワーク・モデル"], en: ["ego", "ego-network model"] },
  egoArcs: {
    ja: ["エゴ矢", "エゴネットワーク・モデル、矢印の数"],
    en: ["ego, arrows", "ego-network model, number of arrows"],
  },
};

function burt(word: Word, way: Way): MeasureNames {
  const told = (language: "ja" | "en") => {
    const [head, name, plain] = WORDS[word][language];
    const [mark, long] = WAYS[way][language];
    const between = language === "ja" ? " " : ", ";
    const full = language === "ja" ? `${name}(${long})` : `${name} (${long})`;
    return [mark === "" ? head : `${head}${between}${mark}`, full, plain] as const;
  };
  return { ja: told("ja"), en: told("en") };
}

export const MEASURES_OF_BROKERS = {
  burt_effective_size_undirected_binary: burt("effective_size", "plain"),
  burt_efficiency_undirected_binary: burt("efficiency", "plain"),
  burt_constraint_undirected_binary: burt("constraint", "plain"),
  burt_hierarchy_undirected_binary: burt("hierarchy", "plain"),
  burt_effective_size_directed_symsum_binary: burt("effective_size", "arcs"),
  burt_efficiency_directed_symsum_binary: burt("efficiency", "arcs"),
  burt_constraint_directed_symsum_binary: burt("constraint", "arcs"),
  burt_hierarchy_directed_symsum_binary: burt("hierarchy", "arcs"),
  burt_effective_size_directed_symsum_weighted: burt("effective_size", "times"),
  burt_efficiency_directed_symsum_weighted: burt("efficiency", "times"),
  burt_constraint_directed_symsum_weighted: burt("constraint", "times"),
  burt_hierarchy_directed_symsum_weighted: burt("hierarchy", "times"),
  burt_effective_size_EGONET_MODEL_undirected_binary: burt("effective_size", "ego"),
  burt_constraint_EGONET_MODEL_undirected_binary: burt("constraint", "ego"),
  burt_effective_size_EGONET_MODEL_directed_symsum_binary: burt("effective_size", "egoArcs"),
  burt_constraint_EGONET_MODEL_directed_symsum_binary: burt("constraint", "egoArcs"),
  burt_efficiency_EGONET_MODEL_undirected_binary: burt("efficiency", "ego"),
  burt_hierarchy_EGONET_MODEL_undirected_binary: burt("hierarchy", "ego"),
  burt_efficiency_EGONET_MODEL_directed_symsum_binary: burt("efficiency", "egoArcs"),
  burt_hierarchy_EGONET_MODEL_directed_symsum_binary: burt("hierarchy", "egoArcs"),
  gf_raw: {
    ja: [
      "仲介の役わり",
      "仲介の役わり(観測)",
      "まだ直接つながっていない2者の間に、この組織が立っている組を、役わりごとに数えます。",
    ],
    en: [
      "Roles",
      "Brokerage roles, observed",
      "How many pairs without a tie of their own it stands between, role by role.",
    ],
  },
  gf_partial_weighted: {
    ja: [
      "役わり 分け前",
      "仲介の役わり(分け前)",
      "同じ2者の間に立つ組織がいくつもあるとき、その数で等分して数えます。",
    ],
    en: ["Roles, shared", "Brokerage roles, shared", "The same; a pair with several brokers is divided among them."],
  },
  gf_expected_bernoulli: {
    ja: ["役わり 期待値", "仲介の役わり(縁が偶然なら)", "縁がまったくの偶然で結ばれていたら、いくつになるかです。"],
    en: [
      "Roles, chance",
      "Brokerage roles, if ties were chance",
      "How many there would be if every tie were there by chance alone.",
    ],
  },
  gf_expected_bernoulli_by_type: {
    ja: [
      "期待値 組別",
      "仲介の役わり(縁が偶然なら・組ごと)",
      "縁がまったくの偶然なら、それぞれの組の組織がいくつ仲介するかです。",
    ],
    en: [
      "Chance by group",
      "Brokerage roles by group, if ties were chance",
      "How many an actor of each group would have if ties were chance alone.",
    ],
  },
  gf_sd_bernoulli_by_type: {
    ja: [
      "ばらつき組別",
      "仲介の役わり(偶然のばらつき・組ごと)",
      "縁がまったくの偶然なら、その数がどれだけばらつくかです。",
    ],
    en: [
      "Spread by group",
      "Spread of brokerage roles by group",
      "How much these numbers would vary if ties were chance alone.",
    ],
  },
  gf_z_bernoulli: {
    ja: ["役わり z", "仲介の役わり(zスコア)", "偶然の場合と比べて、観測がばらつきの何倍ずれているかです。"],
    en: ["Roles, z", "Brokerage roles, z score", "How many spreads the observed count is away from chance."],
  },
  gf_expected_type_permutation: {
    ja: [
      "期待値 入替",
      "仲介の役わり(組を入れ替えたら)",
      "縁はそのままで、ほかの組織の組を入れ替えたら、平均でいくつになるかです。",
    ],
    en: [
      "Roles, dealt",
      "Brokerage roles, if groups were dealt out",
      "How many there would be, on average, if the ties stayed and the others' groups were dealt out anew.",
    ],
  },
  gf_type_permutation_test: {
    ja: [
      "入替の検定",
      "仲介の役わり(並べ替え検定)",
      "ほかの組織の組を何度も入れ替えて、観測の数がどれだけ珍しいかを確かめます。",
    ],
    en: [
      "Permutation test",
      "Permutation test of brokerage roles",
      "Deals out the others' groups again and again to see how rare the observed count is.",
    ],
  },
  gf_partial_permutation_test: {
    ja: [
      "分け前の検定",
      "仲介の役わりの並べ替え検定(分け前)",
      "同じ2者の間に立つ組織の数で等分した仲介が、どれだけ珍しいかを確かめます。",
    ],
    en: [
      "Shared, test",
      "Permutation test of shared brokerage",
      "The same test for brokerage divided among all who stand between a pair.",
    ],
  },
  gf_global_type_permutation_test: {
    ja: [
      "全体の検定",
      "全体の仲介の役わり(並べ替え検定)",
      "すべての組織の組を何度も入れ替えて、全体の合計がどれだけ珍しいかを確かめます。",
    ],
    en: [
      "All, test",
      "Permutation test of brokerage roles of all",
      "Deals out everybody's groups again and again to see how rare the sums are.",
    ],
  },
  gf_global_partial_permutation_test: {
    ja: [
      "全体分け前検定",
      "全体の仲介の役わりの並べ替え検定(分け前)",
      "間に立つ組織の数で等分した仲介の合計が、どれだけ珍しいかを確かめます。",
    ],
    en: [
      "All shared, test",
      "Permutation test of shared brokerage of all",
      "The same test for the sums of brokerage divided among all who stand between a pair.",
    ],
  },
  gf_global_raw: {
    ja: ["全体の役わり", "全体の仲介の役わり(観測)", "すべての組織の仲介を、役わりごとに合計します。"],
    en: ["Roles, all", "Brokerage roles of all, observed", "The brokerage of all actors, role by role."],
  },
  gf_global_expected: {
    ja: ["全体 期待値", "全体の仲介の役わり(縁が偶然なら)", "縁がまったくの偶然なら、合計がいくつになるかです。"],
    en: [
      "All, chance",
      "Brokerage roles of all, if ties were chance",
      "What the sums would be if ties were chance alone.",
    ],
  },
  gf_global_sd_EXACT: {
    ja: [
      "全体ばらつき",
      "全体の仲介の役わり(ばらつき)",
      "縁がまったくの偶然なら、合計がどれだけばらつくかを、もれなく数えて出します。",
    ],
    en: [
      "All, spread",
      "Spread of brokerage roles of all, exact",
      "How much the sums would vary if ties were chance alone, counted exactly.",
    ],
  },
  gf_global_z_EXACT: {
    ja: ["全体 z", "全体の仲介の役わり(zスコア)", "偶然の場合と比べて、合計がばらつきの何倍ずれているかです。"],
    en: ["All, z", "Brokerage roles of all, z score", "How many spreads the sums are away from chance."],
  },
} as const satisfies Readonly<Record<string, MeasureNames>>;
