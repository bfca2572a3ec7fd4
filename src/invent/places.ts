/** A city that is on no map: its wards and the quarters of each, with readings. */
import type { Chance } from "./chance.ts";

/** As written and as read, in katakana. */
export interface Named {
  readonly name: string;
  readonly reading: string;
}

export interface Quarter extends Named {
  /** The ward's place in the list of wards. */
  readonly ward: number;
}

export interface City {
  readonly name: string;
  readonly wards: readonly Named[];
  readonly quarters: readonly Quarter[];
}

const CITY: Named = { name: "こだま野", reading: "コダマノ" };

const FIRST = words(
  "星ホシ 風カゼ 月ツキ 雲クモ 虹ニジ 霧キリ 鈴スズ 笛フエ 灯アカリ 露ツユ 霞カスミ 潮シオ 泡アワ 葉ハ 苔コケ 琴コト 鏡カガミ 扇オウギ 糸イト 貝カイ 蛍ホタル 雁カリ 狐キツネ 兎ウサギ 鯨クジラ 梟フクロウ 羽ハネ 綿ワタ 雫シズク 氷コオリ 雷イカズチ 藍アイ",
);
const SECOND = words(
  "見ミ 待マチ 渡ワタリ 織オリ 結ムスビ 染ゾメ 詠ヨミ 眺ナガメ 訪ドイ 迎ムカエ 唄ウタ 舞マイ 巡メグリ 宿ヤドリ 笑エミ 遊アソビ 語ガタリ 寄ヨリ 添ゾイ 沢ザワ 窪クボ 瀬セ 坂ザカ 辻ツジ 野ノ 浦ウラ 峰ミネ 庭ニワ 堰ゼキ 渕ブチ 森モリ",
);

function words(text: string): readonly Named[] {
  return text.split(" ").map((word) => ({ name: word.slice(0, 1), reading: word.slice(1) }));
}

/** Wards and quarters for so many actors: about `perQuarter` in each. Every name is there once. */
export function cityFor(actors: number, chance: Chance): City {
  const wardCount = Math.max(1, Math.min(18, Math.round(Math.sqrt(actors) / 4)));
  const perQuarter = 45;
  const wanted = Math.max(wardCount, Math.round(actors / perQuarter));
  const names = shuffled(
    FIRST.flatMap((first) =>
      SECOND.map((second) => ({ name: first.name + second.name, reading: first.reading + second.reading })),
    ),
    chance,
  );
  const wards = names.slice(0, wardCount).map(({ name, reading }) => ({ name: `${name}区`, reading: `${reading}ク` }));
  const rest = names.slice(wardCount);
  const quarters = Array.from({ length: wanted }, (_, i): Quarter => {
    const { name, reading } = rest[i % rest.length] as Named;
    // Where the names run out the quarters of a name are numbered, as towns do it.
    const block = Math.floor(i / rest.length);
    const suffix = block === 0 ? "" : `第${block + 1}`;
    // Wards are not equally large.
    const ward = i < wardCount ? i : Math.min(chance.below(wardCount), chance.below(wardCount));
    return { name: name + suffix, reading: reading + (block === 0 ? "" : `ダイ${block + 1}`), ward };
  });
  return { name: `${CITY.name}市`, wards, quarters };
}

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}
