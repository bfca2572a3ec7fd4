/** An actor as introducer: what it brought about, each number a list of the very ties or pairs behind it. */
import {
  type ActorId,
  calendarOf,
  type Day,
  dayOf,
  lastDayOfMonth,
  type StoryId,
  type Tie,
  type Verdict,
} from "../model/index.ts";
import {
  introductionsFollowing,
  introductionsMade,
  introductionsReceived,
  isPlainIntroduction,
  type Network,
  tiesOf,
} from "../network/index.ts";
import { tiesBetween } from "./acquaintance.ts";
import { type OpenTriads, openTriadsOf } from "./openTriads.ts";
import { type TieOrder, tieOrderOf } from "./tieOrder.ts";

/** A later tie, and whether dates leave no doubt that it was not before. */
export interface Later {
  readonly tie: Tie;
  readonly certain: boolean;
}

/** Two actors an introduction joined, in the introduction's order, and what came between the two. */
export interface Closure {
  readonly introduction: Tie;
  readonly ties: readonly Later[];
}

export interface Followed {
  readonly introduction: Tie;
  /** Introductions that followed; `within`: inside the months asked about. `undated` where a date is missing. */
  readonly introductions: readonly (Later & { readonly within: Verdict })[];
}

/** Two wards, or two types, that introductions joined, in the alphabet's order; "" is unknown. */
export interface JoinedPair {
  readonly pair: readonly [string, string];
  readonly introductions: readonly Tie[];
}

export interface IntroducerFacts {
  readonly actor: ActorId;
  /** Introductions it made: as introducer of two others, or plainly by bringing one in. In time's order, undated last. */
  readonly made: readonly Tie[];
  /** Those among them with two parties: the triads that all that follows is about, if not said otherwise. */
  readonly triads: readonly Tie[];
  /** Introductions by which it was itself introduced or brought in. */
  readonly received: readonly Tie[];
  /** Whom it introduced, each once, in the order of `made`. */
  readonly partners: readonly ActorId[];
  /** Triads after which the two have another tie on record that was not surely before. */
  readonly followedByTie: readonly Closure[];
  /** Introductions made (plain ones too) from which others followed within the months asked about, surely or perhaps. */
  readonly followedByIntroductions: readonly Followed[];
  readonly stories: readonly StoryId[];
  /** Wards and types joined; pairs of the same ward or type are among them. */
  readonly wards: readonly JoinedPair[];
  readonly types: readonly JoinedPair[];
  /** Triads whose two parties' other ties are all dated not surely before the introduction, one of them at least being dated. */
  readonly closures: readonly Closure[];
  /** Pairs that know the actor and not each other. */
  readonly open: OpenTriads;
}

/**
 * The facts behind every number about an introducer; the numbers are the lengths. `months`: how soon introductions must
 * follow to count as such, `null` for any time. `most`: how many open triads are listed; they are counted in full. Unknown
 * actors have empty facts. Cost: linear in the ties of the actor and of those it knows.
 */
export function introducerFacts(
  network: Network,
  actor: ActorId,
  { months = null, most = 200 }: { readonly months?: number | null; readonly most?: number } = {},
): IntroducerFacts {
  const order = tieOrderOf(network);
  const made = [...new Set(introductionsMade(network, actor))];
  const triads = made.filter(({ via, from, to }) => via === actor && from !== to && from !== actor && to !== actor);
  const broughtIn = tiesOf(network, actor).filter(
    (tie) => tie.to === actor && tie.from !== actor && isPlainIntroduction(tie),
  );
  const others = (tie: Tie) => [tie.from, tie.to].filter((id) => id !== actor);
  const closures = triads.map((tie) => closureOf(network, order, tie));
  return {
    actor,
    made,
    triads,
    received: order.sorted([...introductionsReceived(network, actor), ...broughtIn]),
    partners: [...new Set(made.flatMap(others))],
    followedByTie: closures.map(({ later }) => later).filter(({ ties }) => ties.length > 0),
    followedByIntroductions: made
      .map((introduction) => followedOf(network, order, introduction, months))
      .filter(({ introductions }) => introductions.length > 0),
    stories: [...new Set(made.flatMap(({ story }) => story ?? []))],
    wards: joined(triads, (id) => network.actors.get(id)?.ward ?? ""),
    types: joined(triads, (id) => network.actors.get(id)?.type ?? ""),
    closures: closures.filter(({ credited }) => credited).map(({ later }) => later),
    open: openTriadsOf(network, actor, most),
  };
}

function closureOf(network: Network, order: TieOrder, introduction: Tie) {
  const others = tiesBetween(network, introduction.from, introduction.to).filter(({ id }) => id !== introduction.id);
  const notBefore = others.filter((tie) => order.between(introduction, tie) !== "before");
  const ties = order.sorted(notBefore).map((tie) => ({ tie, certain: order.basis(introduction, tie) === "dates" }));
  return { later: { introduction, ties }, credited: isClosureCredited(order, introduction, others) };
}

/** Of the ties that the two introduced have: are those with a date all not surely before the introduction, and is there one? */
export function isClosureCredited(order: TieOrder, introduction: Tie, between: readonly Tie[]): boolean {
  const dated = between.filter(({ id, when }) => id !== introduction.id && when !== null);
  if (introduction.when === null || dated.length === 0) return false;
  return dated.every((tie) => order.between(introduction, tie) !== "before");
}

function followedOf(network: Network, order: TieOrder, introduction: Tie, months: number | null): Followed {
  const introductions = introductionsFollowing(network, introduction)
    .map(({ tie }) => ({
      tie,
      certain: order.basis(introduction, tie) === "dates",
      within: months === null ? ("certain" as const) : withinMonths(introduction, tie, months),
    }))
    .filter(({ within }) => within !== "no");
  return { introduction, introductions };
}

/** Is the second at most so many months after the first? Certain for every, possible for some choice of days. */
function withinMonths(first: Tie, second: Tie, months: number): Verdict {
  const [a, b] = [first.when, second.when];
  if (!a || !b) return "undated";
  if (a.latest !== null && b.earliest !== null && b.earliest > monthsAfter(a.latest, months)) return "no";
  const bounded = a.earliest !== null && b.latest !== null && !a.approximate && !b.approximate;
  return bounded && b.latest <= monthsAfter(a.earliest, months) ? "certain" : "possible";
}

/** The same date so many months on, or the last day of a month that has no such date. */
function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = calendarOf(day);
  const index = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(toYear, toMonth, date) ?? lastDayOfMonth(toYear, toMonth);
}

function joined(triads: readonly Tie[], keyOf: (actor: ActorId) => string): readonly JoinedPair[] {
  const found = new Map<string, { pair: readonly [string, string]; introductions: Tie[] }>();
  for (const tie of triads) {
    const [one = "", other = ""] = [keyOf(tie.from), keyOf(tie.to)].toSorted();
    const key = JSON.stringify([one, other]);
    const entry = found.get(key) ?? { pair: [one, other] as const, introductions: [] };
    entry.introductions.push(tie);
    found.set(key, entry);
  }
  return [...found.values()].toSorted((a, b) => b.introductions.length - a.introductions.length);
}
