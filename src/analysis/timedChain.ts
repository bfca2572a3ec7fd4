/** A chain as it is told: its steps, when it sets out and arrives, and what of it is beyond doubt. */
import { type ActorId, type Day, isSurelyNotLater, type Tie } from "../model/index.ts";
import type { ChainRules } from "./chainSearch.ts";
import type { Contact } from "./contactGraph.ts";

export interface ChainStep {
  /** Who told and who heard. */
  readonly from: ActorId;
  readonly to: ActorId;
  readonly tie: Tie;
  /** In a possible chain, the day it takes this step, which together with the other steps' days respects time. */
  readonly day: Day | null;
  /** The tie has no date and was let in on request. */
  readonly undated: boolean;
  /** Dates leave no doubt that the step before was not later; the first step is in no doubt unless undated. */
  readonly certain: boolean;
}

export interface Chain {
  readonly to: ActorId;
  readonly steps: readonly ChainStep[];
  /** Certain chains: not before. Possible chains: on this day in the case shown. `null` where nothing dates it. */
  readonly departure: Day | null;
  /** Certain chains: not after. Possible chains: on this day in the case shown. */
  readonly arrival: Day | null;
  /** From departure to arrival: certain chains take no more days, possible ones this many in the case shown. */
  readonly days: number | null;
}

/**
 * Tells a chain of contacts that the rules allow. `departure` fixes the day a possible chain sets out; without, it takes its
 * steps as early as it can.
 */
export function chainOf(contacts: readonly Contact[], rules: ChainRules, departure: number | null): Chain {
  const days = rules.certain ? [] : daysOf(contacts, rules, departure);
  const steps = contacts.map(({ arc }, index): ChainStep => {
    const { from, to, tie } = arc;
    const before = contacts[index - 1]?.arc.tie;
    return {
      from,
      to,
      tie,
      day: tie.when === null ? null : finite(days[index]),
      undated: tie.when === null,
      certain: tie.when !== null && (before === undefined || surelyFollows(before, tie, rules.gap)),
    };
  });
  const first = finite(rules.certain ? contacts[0]?.lo : days[0]);
  const last = finite(rules.certain ? contacts.at(-1)?.hi : days.at(-1));
  return {
    to: contacts.at(-1)?.arc.to ?? "",
    steps,
    departure: first,
    arrival: last,
    days: first === null || last === null ? null : last - first,
  };
}

/** One choice of days: the earliest last step, and every step before it as early as the limit on waiting lets it. */
function daysOf(contacts: readonly Contact[], rules: ChainRules, departure: number | null): readonly number[] {
  const { gap, wait, start } = rules;
  const days: number[] = [];
  let day = departure ?? start;
  for (const [index, { lo }] of contacts.entries()) {
    day = Math.max(index === 0 ? day : day + gap, lo);
    days.push(day);
  }
  if (wait === Number.POSITIVE_INFINITY) return days;
  for (let index = days.length - 2; index >= 0; index--) {
    days[index] = Math.max(days[index] ?? 0, (days[index + 1] ?? 0) - wait);
  }
  return days;
}

function surelyFollows(before: Tie, tie: Tie, gap: number): boolean {
  if (before.when === null || tie.when === null || !isSurelyNotLater(before.when, tie.when)) return false;
  return (before.when.latest ?? 0) + gap <= (tie.when.earliest ?? 0);
}

function finite(day: number | undefined): Day | null {
  return day !== undefined && Number.isFinite(day) ? day : null;
}
