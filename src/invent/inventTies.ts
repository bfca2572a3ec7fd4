/** Ties as they come about: newcomers meet somebody of their quarter, people who know two others bring them together. */
import type { Actor, Day, KindId, Tie, When } from "../model/index.ts";
import { Acquaintance } from "./acquaintance.ts";
import { type Chance, drawing } from "./chance.ts";
import { asTold, asWritten } from "./datesAsWritten.ts";
import type { Settled } from "./inventActors.ts";
import { KIND_SHARES } from "./vocabulary.ts";

/** 2008-04-01 to 2026-03-31. */
export const FIRST_DAY = 13970;
export const LAST_DAY = 20543;

/** So many of a hundred have no tie at all, and as many keep to one another. */
const LONERS = 0.01;
const PAIRS_APART = 0.006;
const TRIADS = 0.55;
const AGAIN = 0.18;
const UNNAMED = 0.03;
const CITY = -1;

/** Two by their places in the list of actors, and what is not as usual about their tie. */
interface Meeting extends Partial<Pick<Tie, "kind" | "viaUnnamed" | "weight" | "when" | "quote">> {
  readonly a: number;
  readonly b: number;
  readonly via?: number;
}

const drawKind = drawing<KindId>(KIND_SHARES);
const QUOTES = [
  "まずは一度、会ってみませんか。",
  "同じことで困っている人たちがいます。",
  "それなら、ぴったりの人を知っています。",
  "三人で話したら、すぐに次が決まりました。",
  "ここに来れば、だれかにつながる。",
  "顔が見えると、頼みやすくなりますね。",
];

/** Exactly `count`, in the order in which they came about; no two actors, no ties. */
export function inventTies(
  count: number,
  { actors, quarters, wards, centres }: Settled,
  chance: Chance,
): readonly Tie[] {
  if (actors.length < 2) return [];
  const circlesOf = (actor: number) => {
    const [quarter, ward] = [quarters[actor] ?? -1, wards[actor] ?? -1];
    return [CITY, ...(ward < 0 ? [] : [ward]), ...(quarter < 0 ? [] : [1000 + quarter])];
  };
  const city = new Acquaintance(actors.length, circlesOf);
  const waiting = arrivals(actors.length, centres, chance);
  for (const centre of centres) city.arrives(centre, 5);
  if (centres.length < 2) city.arrives(waiting.pop() ?? 0, 1);
  const come = [...centres];
  const ties: Tie[] = [];
  const wardCount = wards.reduce((most, ward) => Math.max(most, ward + 1), 1);

  const add = (day: Day, meeting: Meeting, openly = true) => {
    const when = meeting.when === undefined ? asWritten(day, chance) : meeting.when;
    ties.push(tieOf(ties.length, actors, { ...meeting, when }, chance));
    city.meet(meeting.a, meeting.b, when === null || when.approximate ? null : when.latest, openly);
  };
  const someoneFor = (actor: number): number => {
    const [, ward, quarter] = circlesOf(actor);
    const drawn = chance.share();
    for (let tries = 0; tries < 12; tries++) {
      const near = tries < 6 && drawn < 0.66 ? quarter : tries < 9 && drawn < 0.9 ? ward : undefined;
      const other = city.someoneOf(near ?? CITY, chance);
      if (other !== null && other !== actor) return other;
    }
    return (actor + 1 + chance.below(actors.length - 1)) % actors.length;
  };

  /** Half of the time somebody who is met much, half of the time anybody who has come. */
  const someoneAnywhere = (): number => {
    const ward = chance.below(wardCount);
    const anybody = chance.happens(0.5) ? come[chance.below(come.length)] : undefined;
    return anybody ?? city.someoneOf(ward, chance) ?? city.someoneOf(CITY, chance) ?? 0;
  };

  while (ties.length < count) {
    const day = dayOfTie(ties.length, count);
    const isNewcomersTurn = waiting.length > 0 && chance.share() * (count - ties.length) < 1.04 * waiting.length;
    const newcomer = isNewcomersTurn ? waiting.pop() : undefined;
    if (newcomer !== undefined) {
      const apart = chance.happens(PAIRS_APART) ? waiting.pop() : undefined;
      const other = apart ?? someoneFor(newcomer);
      const [a, b] = chance.happens(0.5) ? [newcomer, other] : [other, newcomer];
      add(day, chance.happens(0.08) ? { a: other, b: newcomer, kind: "introduction" } : { a, b }, apart === undefined);
      if (apart === undefined) come.push(newcomer);
      continue;
    }
    const drawn = chance.share();
    const triad = drawn < TRIADS ? triadAt(day, city, chance.below(wardCount), chance) : null;
    if (triad) add(day, { ...triad, ...(chance.happens(0.12) ? { quote: chance.oneOf(QUOTES) } : {}) });
    else {
      const a = someoneAnywhere();
      const contacts = city.contacts(a);
      const again = drawn > 1 - AGAIN && contacts.length > 0 ? chance.oneOf(contacts).actor : null;
      const weight = again !== null && chance.happens(0.3) ? 2 + chance.below(9) : 1;
      add(day, { a, b: again ?? someoneFor(a), weight, viaUnnamed: again === null && chance.happens(UNNAMED) });
    }
  }
  return ties;
}

/** Who is still to come, the last first. */
function arrivals(count: number, centres: readonly number[], chance: Chance): number[] {
  const waiting = Array.from({ length: count - centres.length }, (_, i) => i + centres.length);
  for (let i = waiting.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [waiting[i], waiting[j]] = [waiting[j] as number, waiting[i] as number];
  }
  return waiting.slice(Math.floor(count * LONERS));
}

/** There is ever more to tell of. */
function dayOfTie(at: number, count: number): Day {
  return FIRST_DAY + Math.floor((LAST_DAY - FIRST_DAY) * Math.sqrt((at + 0.5) / count));
}

/** Somebody who has surely known two others for longer than they know each other; `null` where a few looks find nobody. */
function triadAt(day: Day, city: Acquaintance, ward: number, chance: Chance): Meeting | null {
  const when = triadDate(day, chance);
  const earliest = when?.earliest ?? day;
  for (let looks = 0; looks < 8; looks++) {
    const via = city.someoneOf(looks % 4 === 3 ? CITY : ward, chance);
    if (via === null) continue;
    const contacts = city.contacts(via);
    if (contacts.length < 2) continue;
    for (let tries = 0; tries < 4; tries++) {
      const [one, other] = [chance.oneOf(contacts), chance.oneOf(contacts)];
      if (one.actor === other.actor || city.knows(one.actor, other.actor)) continue;
      if (one.since === null || other.since === null || one.since >= earliest || other.since >= earliest) continue;
      return { a: one.actor, b: other.actor, via, kind: "introduction", when };
    }
  }
  return null;
}

function triadDate(day: Day, chance: Chance): When | null {
  const when = asWritten(day, chance);
  return when === null || when.earliest === null || when.approximate ? asTold(day, chance) : when;
}

function tieOf(at: number, actors: readonly Actor[], meeting: Meeting, chance: Chance): Tie {
  const { a, b, via, kind = drawKind(chance), viaUnnamed = false, weight = 1, when = null, quote = "" } = meeting;
  return {
    id: `t${String(at + 1).padStart(6, "0")}`,
    from: actors[a]?.id ?? "",
    to: actors[b]?.id ?? "",
    via: via === undefined ? null : (actors[via]?.id ?? null),
    viaUnnamed,
    kind: viaUnnamed ? "introduction" : kind,
    weight,
    when,
    until: null,
    story: null,
    note: "",
    quote,
    contact: "",
    certain: !chance.happens(0.04),
    source: `架空の活動報告 第${1 + Math.floor(at / 60)}号 ${1 + (at % 60)}ページ`,
  };
}
