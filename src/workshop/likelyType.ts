/** A type to begin with for somebody new, from what the name says of itself; the user sees it and may choose another. */
import type { KnownActorType } from "../model/index.ts";

const SAID: readonly (readonly [RegExp, KnownActorType])[] = [
  [/社会福祉協議会|社協$/, "welfare-council"],
  [/市民協働推進センター/, "city-center"],
  [/(区民活動|市民活動|活動)支援センター|ward cent(er|re)/i, "ward-center"],
  [/NPO|特定非営利|特非|市民の会|を支える会|の会$|サークル|ボランティア/i, "npo"],
  [/財団|社団|foundation/i, "foundation"],
  [/株式会社|有限会社|合同会社|\((株|有|同)\)|商事|工務店|\b(inc|ltd|co|company)\b/i, "company"],
  [/大学|高校|学校|学園|幼稚園|保育園|university|school|college/i, "school"],
  [/商店街|自治会|町内会|連合会|neighbou?rhood/i, "community"],
  [/区役所|市役所|役場|県庁|市$|区$|局$|課$|city hall/i, "government"],
  [/ケアプラザ|地域拠点|会館|図書館|食堂|カフェ|公園|プラザ|hall|library|café/i, "facility"],
  [/(さん|様|氏)$/, "person"],
];

/** `other` where the name says nothing. */
export function likelyTypeOf(name: string): KnownActorType {
  const plain = name.normalize("NFKC");
  return SAID.find(([pattern]) => pattern.test(plain))?.[1] ?? "other";
}
