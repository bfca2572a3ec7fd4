/** Background history of a city that is on no map, on two lanes. */
import { type ContextLine, type Day, dayOf, lastDayOfMonth, type When } from "../model/index.ts";

const GOVERNMENT = "government";
const CITIZENS = "citizens";

const LINES: readonly (readonly [written: string, lane: string, text: string])[] = [
  ["2008-04", GOVERNMENT, "市民協働の指針を定める"],
  ["2009-06", CITIZENS, "市民団体の連絡会ができる"],
  ["2010-04", GOVERNMENT, "協働提案の制度が始まる"],
  ["2011-03", CITIZENS, "災害支援のネットワークがひろがる"],
  ["2012-10", GOVERNMENT, "市民協働の条例ができる"],
  ["2014-04", CITIZENS, "こども食堂の連絡会が始まる"],
  ["2015-07", GOVERNMENT, "各区の支援センターがそろう"],
  ["2017-05", CITIZENS, "まちの居場所の交流会が百回をこえる"],
  ["2018-04", GOVERNMENT, "企業との連携窓口をひらく"],
  ["2020-04", CITIZENS, "集まれない春、電話とオンラインでつなぐ"],
  ["2020-06", GOVERNMENT, "市民協働ひろばをひらく"],
  ["2022-10", CITIZENS, "食の支援の共同倉庫ができる"],
  ["2023-04", GOVERNMENT, "紹介の記録を公開する試みが始まる"],
  ["2024-11", CITIZENS, "区をこえた見守りの協定を結ぶ"],
  ["2025-05", GOVERNMENT, "協働の十か年計画を見直す"],
];

export function inventContext(): readonly ContextLine[] {
  return LINES.map(([written, lane, text], at) => ({
    id: `c${String(at + 1).padStart(2, "0")}`,
    when: monthOf(written),
    lane,
    text: `${text}（架空）`,
    certain: true,
    note: "",
    source: "架空の市民協働のあゆみ",
  }));
}

function monthOf(written: string): When {
  const [year = 0, month = 1] = written.split("-").map(Number);
  const earliest: Day | null = dayOf(year, month, 1);
  return { earliest, latest: lastDayOfMonth(year, month), precision: "month", approximate: false, written };
}
