/** What invented actors are called and what they do, by type; in Japanese, as the data of a Japanese city are. */
import type { KnownActorType, KnownTieKind } from "../model/index.ts";
import type { Named } from "./places.ts";

export interface Naming {
  /** Legal form in front of the name, left out of the reading; the usual one first. */
  readonly forms: readonly string[];
  /** Between the name of the place and the ending, where that is taken already. */
  readonly middles: readonly Named[];
  readonly endings: readonly Named[];
  readonly topics: readonly string[];
  readonly offers: readonly string[];
  readonly needs: readonly string[];
}

const endings = (text: string): readonly Named[] =>
  text.split(" ").map((word) => {
    const [name = "", reading = ""] = word.split(":");
    return { name, reading };
  });

const POINTS = endings(
  "中央:チュウオウ 東:ヒガシ 西:ニシ 南:ミナミ 北:キタ 上:カミ 下:シモ 本町:ホンチョウ 台:ダイ 新町:シンマチ 緑町:ミドリチョウ 駅前:エキマエ",
);
const BRIGHT = endings(
  "みんなの:ミンナノ あおぞら:アオゾラ こもれび:コモレビ にじいろ:ニジイロ ひなた:ヒナタ つくし:ツクシ てのひら:テノヒラ たんぽぽ:タンポポ そよかぜ:ソヨカゼ つながる:ツナガル ゆめ:ユメ となり:トナリ まなざし:マナザシ ふきのとう:フキノトウ あすなろ:アスナロ どんぐり:ドングリ",
);
const CIVIC_TOPICS = [
  "子育て支援",
  "子ども・若者",
  "高齢者",
  "食の支援",
  "居場所",
  "環境",
  "防災",
  "多文化共生",
  "障害福祉",
  "まちづくり",
];
const HELP_OFFERED = ["ボランティアの紹介", "会場", "講師", "運営の相談", "広報の手伝い", "備品の貸し出し"];
const HELP_NEEDED = ["活動場所", "担い手", "資金", "広報", "専門家の助言", "保管場所"];

export const NAMINGS: Readonly<Record<Exclude<KnownActorType, "person">, Naming>> = {
  npo: {
    forms: ["NPO法人", "", "", "認定NPO法人"],
    middles: BRIGHT,
    endings: endings(
      "子育てひろば:コソダテヒロバ こども食堂:コドモショクドウ 見守り隊:ミマモリタイ 里山の会:サトヤマノカイ おはなしの会:オハナシノカイ 学びの輪:マナビノワ ひだまりサロン:ヒダマリサロン 防災ネット:ボウサイネット 川をきれいにする会:カワヲキレイニスルカイ 多文化カフェ:タブンカカフェ 傾聴の会:ケイチョウノカイ フードバンク:フードバンク 若者の家:ワカモノノイエ 手話サークル:シュワサークル おもちゃの病院:オモチャノビョウイン 移動支援の会:イドウシエンノカイ 音楽隊:オンガクタイ 花いっぱいの会:ハナイッパイノカイ",
    ),
    topics: CIVIC_TOPICS,
    offers: HELP_OFFERED,
    needs: HELP_NEEDED,
  },
  company: {
    forms: ["株式会社", "有限会社", "", "合同会社"],
    middles: BRIGHT,
    endings: endings(
      "製作所:セイサクショ 工務店:コウムテン 青果:セイカ 運輸:ウンユ 印刷:インサツ 電機:デンキ 食品:ショクヒン 設計室:セッケイシツ 薬局:ヤッキョク 製菓:セイカシ 不動産:フドウサン 会計事務所:カイケイジムショ 書店:ショテン 造園:ゾウエン",
    ),
    topics: ["企業の地域貢献", "防災", "食の支援", "子ども・若者"],
    offers: ["会議室", "食品", "運搬", "印刷", "専門知識", "寄付"],
    needs: ["地域とのつながり", "担い手", "体験の受け入れ先"],
  },
  community: {
    forms: [""],
    middles: POINTS,
    endings: endings(
      "自治会:ジチカイ 町内会:チョウナイカイ 商店会:ショウテンカイ 連合町内会:レンゴウチョウナイカイ 団地自治会:ダンチジチカイ 老人クラブ:ロウジンクラブ 子ども会:コドモカイ",
    ),
    topics: ["まちづくり", "防災", "高齢者", "子ども・若者"],
    offers: ["会館", "回覧板での広報", "行事の場"],
    needs: ["担い手", "若い世代の参加", "防災の知識"],
  },
  facility: {
    forms: [""],
    middles: POINTS,
    endings: endings(
      "地域ケアプラザ:チイキケアプラザ 地区センター:チククセンター コミュニティハウス:コミュニティハウス 図書館:トショカン 公会堂:コウカイドウ 子育て支援拠点:コソダテシエンキョテン 青少年の家:セイショウネンノイエ 交流プラザ:コウリュウプラザ",
    ),
    topics: ["居場所", "高齢者", "子育て支援", "市民活動支援"],
    offers: ["会場", "相談窓口", "掲示板"],
    needs: ["利用団体", "講師"],
  },
  school: {
    forms: [""],
    middles: POINTS,
    endings: endings(
      "小学校:ショウガッコウ 中学校:チュウガッコウ 高等学校:コウトウガッコウ 大学:ダイガク 専門学校:センモンガッコウ 幼稚園:ヨウチエン",
    ),
    topics: ["子ども・若者", "防災", "多文化共生"],
    offers: ["校庭", "学生ボランティア", "研究"],
    needs: ["体験の受け入れ先", "地域の講師"],
  },
  foundation: {
    forms: ["公益財団法人", "一般社団法人", "一般財団法人"],
    middles: BRIGHT,
    endings: endings(
      "みらい財団:ミライザイダン 文化基金:ブンカキキン 福祉財団:フクシザイダン 協働機構:キョウドウキコウ 環境財団:カンキョウザイダン",
    ),
    topics: ["市民活動支援", "環境", "文化"],
    offers: ["助成金", "寄付", "運営の相談"],
    needs: ["助成先の情報", "評価の手伝い"],
  },
  government: {
    forms: [""],
    middles: POINTS,
    endings: endings(
      "地域振興課:チイキシンコウカ 福祉保健課:フクシホケンカ こども家庭支援課:コドモカテイシエンカ 区政推進課:クセイスイシンカ 資源循環課:シゲンジュンカンカ 土木事務所:ドボクジムショ",
    ),
    topics: ["市民協働", "防災", "地域福祉"],
    offers: ["制度の案内", "補助金", "広報"],
    needs: ["地域の声", "担い手の情報"],
  },
  "ward-center": {
    forms: [""],
    middles: POINTS,
    endings: endings("民活動支援センター:ミンカツドウシエンセンター"),
    topics: ["市民活動支援"],
    offers: ["相談", "会議室", "団体の紹介"],
    needs: ["団体の情報"],
  },
  "welfare-council": {
    forms: ["社会福祉法人"],
    middles: POINTS,
    endings: endings("社会福祉協議会:シャカイフクシキョウギカイ"),
    topics: ["地域福祉"],
    offers: ["ボランティアの紹介", "助成金", "相談"],
    needs: ["担い手"],
  },
  "city-center": {
    forms: [""],
    middles: POINTS,
    endings: endings("民協働ひろば:ミンキョウドウヒロバ"),
    topics: ["市民協働", "市民活動支援"],
    offers: ["総合相談", "交流の場", "団体の紹介"],
    needs: ["団体の情報"],
  },
  other: {
    forms: [""],
    middles: BRIGHT,
    endings: endings("実行委員会:ジッコウイインカイ 研究会:ケンキュウカイ 応援団:オウエンダン"),
    topics: CIVIC_TOPICS,
    offers: HELP_OFFERED,
    needs: HELP_NEEDED,
  },
};

/** How often each type comes; who is there once a ward or a city is not drawn. */
export const TYPE_SHARES: readonly (readonly [type: keyof typeof NAMINGS, weight: number])[] = [
  ["npo", 44],
  ["company", 17],
  ["community", 15],
  ["facility", 9],
  ["school", 6],
  ["foundation", 3],
  ["government", 3],
  ["other", 3],
];

/** How often a contact without an introducer is of each kind. */
export const KIND_SHARES: readonly (readonly [kind: KnownTieKind, weight: number])[] = [
  ["contact", 24],
  ["meeting", 20],
  ["consultation", 15],
  ["cooperation", 13],
  ["advice", 7],
  ["support", 7],
  ["venue", 6],
  ["supply", 5],
  ["operates", 1.5],
  ["board", 1],
  ["spin-off", 0.5],
];
