/** What the columns of each kind of file are called, in English and Japanese, by us and by others. */
import type { FileKind } from "../model/index.ts";

export interface KindColumns {
  /** Field to headers, parted by `|`; the first two are the plain names, the rest are variants found in the wild. */
  readonly fields: Readonly<Record<string, string>>;
  /** Of each group one field must be there, or the file is not of this kind. */
  readonly needs: readonly (readonly string[])[];
  /** Words in a file name that speak for this kind, asked only after the columns. */
  readonly fileNames: readonly string[];
}

const ID = "id | ID | 番号 | 整理番号 | 通し番号 | 連番 | No | コード | key";
const SOURCE = "source | 出典 | 典拠 | 出所 | 情報源 | 資料 | reference | citation";
const CERTAINTY = "certainty | 確かさ | 確度 | 確実さ | 確実性 | certain";
const DATE = "date | 日付 | 年月 | 年月日 | いつ | 時期 | 日時 | 開始 | 開始日 | start | start date | when | since";
const STORY = "story | 物語 | ストーリー | 協働ストーリー | 事例 | 話 | story id | 物語ID";
const WARD = "ward | 区 | 行政区 | 地区 | 地域 | エリア | area | district";
const NOTE = "note | 備考 | メモ | 注 | 注記 | 摘要 | 特記事項 | notes | memo | comment | remarks";
const COLOR = "color | 色 | colour | カラー";

export const KIND_COLUMNS: Readonly<Record<FileKind, KindColumns>> = {
  ties: {
    fields: {
      id: `${ID} | 縁ID | つながりID | tie id | edge id`,
      from: "from | 紹介元 | から | 相談元 | 相談者 | 相談団体 | 依頼元 | 依頼者 | 起点 | 始点 | つなぎ元 | 元 | from actor | from id | source id",
      to: "to | 紹介先 | へ | つないだ先 | つないだ団体 | 紹介した先 | 紹介した団体 | 案内先 | つなぎ先 | 相談先 | 依頼先 | 終点 | 相手 | 相手先 | 先 | target | introduced | 被紹介者 | 紹介された人 | to actor | to id | target id",
      via: "via | 紹介者 | つないだ人 | つないだ組織 | つなぎ役 | 仲介 | 仲介者 | 橋渡し | 橋渡し役 | 紹介した人 | introducer | introduced by | broker",
      via_status: "via_status | 紹介者の記載 | 紹介者記載 | introducer status",
      kind: "kind | 種類 | 種別 | 関係 | 関係の種類 | つながりの種類 | 縁の種類 | 区分 | type | relation | relationship | interaction",
      weight: "weight | 回数 | 件数 | 重み | 頻度 | count | times | strength",
      date: `${DATE} | 受付日 | 対応日 | 紹介日 | 実施日 | 相談日 | interval | timeset`,
      until: "until | 終了 | 終了日 | 終わり | まで | end | end date",
      story: STORY,
      note: `${NOTE} | label | description | 内容`,
      quote: "quote | ことば | 言葉 | 発言 | せりふ | 引用",
      contact: "contact | 担当 | 担当者 | 窓口 | 連絡相手 | contact person",
      certainty: CERTAINTY,
      source: SOURCE,
    },
    needs: [["from"], ["to"]],
    fileNames: ["ties", "edges", "links", "connections", "introductions", "縁", "紹介", "つながり", "関係"],
  },
  actors: {
    fields: {
      id: `${ID} | 組織ID | 団体ID | actor id | node id`,
      name: "name | 名称 | 名前 | 団体名 | 組織名 | 法人名 | 施設名 | 会社名 | 企業名 | 正式名称 | 氏名 | label | organization | organisation",
      reading: "reading | フリガナ | ふりがな | よみ | 読み | よみがな | 読み仮名 | カナ | 名称カナ | kana",
      type: "type | 種別 | 種類 | 区分 | 分類 | 団体種別 | 組織種別 | category",
      ward: `${WARD} | 所在区 | 所在地`,
      parent: "parent | 所属 | 運営 | 運営団体 | 運営者 | 所属団体 | 所属/運営 | 親団体 | run by | belongs to",
      topics: "topics | 分野 | 活動分野 | テーマ | tags | タグ | topic | fields",
      needs: "needs | 困りごと | 困っていること | 課題 | 求めるもの | ニーズ | need",
      offers: "offers | 提供できること | できること | 提供 | 強み | 資源 | offer | resources",
      aliases: "aliases | 別名 | 通称 | 略称 | 旧名称 | alias | other names",
      corporate_number: "corporate_number | 法人番号 | houjin bangou",
      url: "url | ホームページ | ウェブサイト | サイト | HP | website | web | link",
      description: `description | 説明 | 概要 | 紹介文 | 活動内容 | about | ${NOTE}`,
      visibility: "visibility | 公開範囲 | 公開 | 公開区分 | 公開可否",
      source: SOURCE,
    },
    needs: [
      ["id", "name"],
      ["name", "type"],
    ],
    fileNames: ["actors", "nodes", "elements", "組織", "団体", "名簿", "関係者"],
  },
  stories: {
    fields: {
      id: `${ID} | 物語ID | story id | story`,
      title: "title | 題名 | 題 | タイトル | 物語 | 物語名 | ストーリー | ストーリー名 | 名称 | name",
      ward: WARD,
      summary: "summary | あらすじ | 要約 | 概要 | 説明 | description",
      color: COLOR,
      source: SOURCE,
    },
    needs: [["title"], ["id", "summary", "ward"]],
    fileNames: ["stories", "物語", "ストーリー"],
  },
  episodes: {
    fields: {
      id: `${ID} | episode id`,
      story: STORY,
      step: "step | 順番 | 順 | 順序 | 段階 | 手順 | ステップ | 番 | order",
      date: DATE,
      kind: "kind | 種類 | 種別 | 区分 | type",
      title: "title | 見出し | 題 | 題名 | タイトル | 出来事",
      text: "text | 本文 | 文 | 内容 | できごと | 説明 | ことば | 言葉 | せりふ | description",
      speaker: "speaker | 話し手 | 話者 | 発言者 | 語り手",
      speaker_actor: "speaker_actor | 話し手の組織 | 話し手の所属 | 話者の組織 | 発言者の組織",
      actors: "actors | 組織 | 登場する組織 | 登場 | 関係者 | 団体 | 参加者 | 登場組織",
      ties: "ties | 縁 | つながり | 紹介 | 縁ID",
      certainty: CERTAINTY,
      source: SOURCE,
    },
    needs: [["story"], ["step", "title", "text"], ["step", "text", "speaker"]],
    fileNames: ["episodes", "steps", "できごと", "出来事", "場面"],
  },
  context: {
    fields: {
      id: ID,
      date: DATE,
      lane: "lane | 列 | 側 | 系列 | レーン | 主体 | 分類 | 区分",
      text: "text | できごと | 出来事 | 内容 | 事項 | 本文 | event",
      certainty: CERTAINTY,
      note: NOTE,
      source: SOURCE,
    },
    needs: [["text"], ["date"]],
    fileNames: ["context", "history", "背景", "年表", "あゆみ", "歴史"],
  },
  types: vocabularyColumns(["types", "種別"]),
  kinds: vocabularyColumns(["kinds", "種類"]),
  about: {
    fields: { title: "title | 題名 | 題 | タイトル | 表題 | 名称", source: SOURCE },
    needs: [["title"]],
    fileNames: ["about", "概要", "このデータについて"],
  },
};

function vocabularyColumns(fileNames: readonly string[]): KindColumns {
  return {
    fields: {
      id: ID,
      label_ja: "label_ja | 日本語 | 日本語名 | 表示名 | ラベル | japanese",
      label_en: "label_en | 英語 | 英語名 | english",
      shape: "shape | 形 | かたち",
      color: COLOR,
    },
    needs: [["id"], ["label_ja", "label_en", "shape"]],
    fileNames,
  };
}
