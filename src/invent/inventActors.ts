/** Actors of a city that is on no map: some of a kind in every ward, the others spread over its quarters. */
import type { Actor } from "../model/index.ts";
import { type Chance, drawing } from "./chance.ts";
import type { City, Named } from "./places.ts";
import { NAMINGS, TYPE_SHARES } from "./vocabulary.ts";

type Type = keyof typeof NAMINGS;

export interface Settled {
  readonly actors: readonly Actor[];
  /** By actor: the place of its quarter in the city's list; the middle of a ward or the city has none: -1. */
  readonly quarters: Int32Array;
  /** By actor: the place of its ward; the whole city's have none: -1. */
  readonly wards: Int32Array;
  /** Who brings others together by profession, the city's own first. */
  readonly centres: readonly number[];
}

const drawType = drawing<Type>(TYPE_SHARES);
const KATAKANA_GAP = 0x60;

/** Exactly `count`; names are all different. */
export function inventActors(count: number, city: City, chance: Chance): Settled {
  const actors: Actor[] = [];
  const quarters = new Int32Array(count).fill(-1);
  const wards = new Int32Array(count).fill(-1);
  const taken = new Set<string>();
  const add = (type: Type, place: Named, ward: number, quarter: number) => {
    const at = actors.length;
    if (at === count) return;
    wards[at] = ward;
    quarters[at] = quarter;
    actors.push(actorOf(at, type, place, city.wards[ward]?.name ?? "", taken, chance));
  };
  const cityItself = { name: city.name, reading: "コダマノシ" };
  add("city-center", cityItself, -1, -1);
  if (count > 200) add("welfare-council", cityItself, -1, -1);
  for (const [ward, place] of city.wards.entries()) {
    add("ward-center", place, ward, -1);
    if (count > 100) add("welfare-council", place, ward, -1);
  }
  const centres = actors.map((_, i) => i);
  while (actors.length < count) {
    const quarter = chance.below(city.quarters.length);
    const place = city.quarters[quarter] as City["quarters"][number];
    const type = drawType(chance);
    const ward = city.wards[place.ward] as Named;
    // Offices and foundations belong to their ward and bear its name, as long as it has room for one more.
    const isOfWard = (type === "government" || type === "foundation") && hasRoom(type, ward, taken);
    add(type, isOfWard ? ward : place, place.ward, isOfWard ? -1 : quarter);
  }
  return { actors: withParents(actors, quarters, chance), quarters, wards, centres };
}

function actorOf(at: number, type: Type, place: Named, ward: string, taken: Set<string>, chance: Chance): Actor {
  const { forms, topics, offers, needs } = NAMINGS[type];
  const form = chance.oneOf(forms);
  const { name: bare, reading } = freeName(type, place, taken, chance);
  taken.add(bare);
  const topic = chance.oneOf(topics);
  return {
    id: `a${String(at + 1).padStart(6, "0")}`,
    name: form + bare,
    reading: inKatakana(reading),
    type,
    ward,
    parent: null,
    topics: someOf(topics, topic, chance),
    needs: chance.happens(0.35) ? [chance.oneOf(needs)] : [],
    offers: chance.happens(0.45) ? [chance.oneOf(offers)] : [],
    aliases: form === "" || chance.happens(0.6) ? [] : [bare],
    corporateNumber: "",
    url: "",
    description: `${topic}にとりくむ、架空の${WHAT[type]}。`,
    visibility: "public",
    source: `架空の団体台帳 ${1 + Math.floor(at / 24)}ページ`,
    declared: true,
  };
}

function hasRoom(type: Type, { name }: Named, taken: ReadonlySet<string>): boolean {
  return NAMINGS[type].endings.some((ending) => !taken.has(name + ending.name));
}

/** The place and what is there; with a word between where that is taken, with a number where all that is. */
function freeName(type: Type, place: Named, taken: ReadonlySet<string>, chance: Chance): Named {
  const { middles, endings } = NAMINGS[type];
  for (let tries = 0; ; tries++) {
    const ending = chance.oneOf(endings);
    const middle = tries === 0 ? NOTHING : tries < 12 ? chance.oneOf(middles) : numbered(tries - 10);
    const name = place.name + middle.name + ending.name;
    if (!taken.has(name)) return { name, reading: place.reading + middle.reading + ending.reading };
  }
}

const NOTHING: Named = { name: "", reading: "" };
const numbered = (number: number): Named => ({ name: `第${number}`, reading: `ダイ${number}` });

const WHAT: Readonly<Record<Type, string>> = {
  npo: "市民団体",
  company: "企業",
  community: "地縁の団体",
  facility: "施設",
  school: "学校",
  foundation: "法人",
  government: "役所の部署",
  "ward-center": "支援センター",
  "welfare-council": "社会福祉協議会",
  "city-center": "支援センター",
  other: "団体",
};

function someOf(list: readonly string[], first: string, chance: Chance): readonly string[] {
  const second = chance.oneOf(list);
  return second === first || chance.happens(0.5) ? [first] : [first, second];
}

/** Some facilities are run by an association of their quarter. */
function withParents(actors: readonly Actor[], quarters: Int32Array, chance: Chance): readonly Actor[] {
  const runners = new Map<number, number[]>();
  for (const [at, { type }] of actors.entries()) {
    const quarter = quarters[at] ?? -1;
    if (type !== "npo" || quarter < 0) continue;
    const here = runners.get(quarter);
    if (here) here.push(at);
    else runners.set(quarter, [at]);
  }
  return actors.map((actor, at) => {
    const here = runners.get(quarters[at] ?? -1);
    if (actor.type !== "facility" || here === undefined || !chance.happens(0.3)) return actor;
    return { ...actor, parent: actors[chance.oneOf(here)]?.id ?? null };
  });
}

function inKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + KATAKANA_GAP));
}
