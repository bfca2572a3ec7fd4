/** What types of actors, kinds of ties and kinds of steps are called in people's own sheets. */
import type { KnownActorType, KnownTieKind } from "../model/index.ts";
import { wordKey } from "./foldKey.ts";

/** Words for each id, parted by `|`. */
const TYPE_NAMES: Readonly<Record<KnownActorType, string>> = {
  npo: "NPO | NPO・市民団体 | NPO法人 | 特定非営利活動法人 | 認定NPO法人 | 認定特定非営利活動法人 | NPO団体 | 市民団体 | 市民活動団体 | 任意団体 | ボランティア団体 | 非営利団体 | 特非 | NGO | nonprofit | non-profit | citizens' group",
  company:
    "企業・事業者 | 企業 | 会社 | 事業者 | 事業所 | 株式会社 | 有限会社 | 合同会社 | 民間企業 | 地元企業 | 法人企業 | 税理士法人 | 商店 | business | corporation | firm",
  "city-center":
    "市民協働推進センター | 協働推進センター | 中間支援組織 | city center | city centre | city collaboration centre",
  "ward-center":
    "区民活動支援センター等 | 区民活動支援センター | 区民活動センター | 市民活動支援センター | 市民活動センター | 活動支援センター | 区活動センター | ward centre | ward activity centre",
  "welfare-council": "社会福祉協議会 | 社協 | 区社協 | 市社協 | 地区社協 | 区社会福祉協議会 | social welfare council",
  government:
    "行政 | 市役所 | 区役所 | 役所 | 自治体 | 官公庁 | 行政機関 | 市 | 県 | 国 | municipality | city hall | public office",
  facility:
    "地域施設・拠点 | 地域施設 | 施設 | 拠点 | 地域拠点 | 地区センター | コミュニティハウス | 地域ケアプラザ | ケアプラザ | 子育て支援拠点 | 地域子育て支援拠点 | 公共施設 | 居場所 | local facility | place | venue",
  foundation:
    "財団・社団 | 財団 | 社団 | 財団法人 | 社団法人 | 一般財団法人 | 公益財団法人 | 一般社団法人 | 公益社団法人 | association | foundation, association",
  community:
    "商店街・自治会 | 商店街 | 商店会 | 自治会 | 町内会 | 自治会・町内会 | 自治会町内会 | 連合町内会 | 地縁団体 | shops, neighbourhood | neighbourhood association | neighborhood association",
  school:
    "学校・大学 | 学校 | 大学 | 小学校 | 中学校 | 高校 | 高等学校 | 専門学校 | 教育機関 | 学校法人 | university | school, university",
  person: "個人 | 人 | 人物 | 住民 | 市民 | individual",
  other: "その他 | 他 | 不明 | others | unknown",
};

const KIND_NAMES: Readonly<Record<KnownTieKind, string>> = {
  introduction: "紹介 | 引き合わせ | つなぎ | 橋渡し | introduced | intro",
  contact: "つながり | 接点 | 面識 | 知り合い | 連絡 | 縁 | tie | link | connection",
  consultation: "相談 | 総合相談 | 問い合わせ | 問合せ | consult",
  advice: "助言 | アドバイス | 提案 | 情報提供",
  meeting: "打合せ | 打ち合わせ | 打合わせ | 会議 | 面談 | 話し合い | 会合 | ミーティング",
  venue: "場の提供 | 会場 | 会場提供 | 場所の提供 | 場所 | 場 | 会場の提供 | space",
  supply: "物資 | 物資提供 | 物資の提供 | 物品提供 | 提供 | 寄付 | 寄附 | 寄贈 | donation",
  support: "支援 | サポート | 応援 | 助成 | 後援 | 協賛 | help",
  cooperation: "協働 | 協力 | 連携 | 共催 | 協同 | collaboration | partnership | partner",
  operates: "運営 | 運営受託 | 指定管理 | 受託 | operate | operation | runs",
  "spin-off": "独立 | 分離 | 派生 | 独立開業 | spinoff | spin off",
  board: "理事 | 役員 | 理事就任 | 監事 | board member",
};

const STEP_NAMES: Readonly<Record<string, string>> = {
  trouble: "困りごと | 悩み | 課題 | problem",
  consultation: "相談",
  spark: "ピン | ひらめき | 気づき | 着想 | idea",
  meeting: "打合せ | 打ち合わせ | 打合わせ | 会議 | 面談 | 顔合わせ",
  introduction: "紹介 | つなぎ | 引き合わせ",
  milestone: "節目 | 達成 | 実現 | 成果 | 開始 | できごと | 出来事",
  outlook: "これから | 展望 | 今後 | 見通し | future",
};

const LANE_NAMES: Readonly<Record<string, string>> = {
  government: "行政側 | 行政 | 市 | 横浜市",
  citizens: "市民側 | 市民 | 民間",
};

/** Folded word to id, and the word as people write it; the id itself is a word for it. */
export type WordTable = ReadonlyMap<string, { readonly id: string; readonly word: string }>;

function wordTable(names: Readonly<Record<string, string>>): WordTable {
  return new Map(
    Object.entries(names).flatMap(([id, words]) =>
      [id, ...words.split("|")].map((word) => [wordKey(word), { id, word: word.trim() }] as const),
    ),
  );
}

export const TYPE_WORDS = wordTable(TYPE_NAMES);
export const KIND_WORDS = wordTable(KIND_NAMES);
export const STEP_WORDS = wordTable(STEP_NAMES);
export const LANE_WORDS = wordTable(LANE_NAMES);
