/** What is being asked of the record, and the pure steps from one question to the next. The address holds all of it. */
import type { ActorId, Day } from "../model/index.ts";

/** About two actors: `origin`, `chains`, `route`. About one: `cascade`, `lineage`, `introducer`, `without`. */
export const QUESTIONS = ["origin", "chains", "route", "cascade", "lineage", "introducer", "without"] as const;
export type Question = (typeof QUESTIONS)[number];

/** Of several chains, which is told. */
export const CHAIN_CHOICES = ["earliest", "fewest", "fastest", "latest"] as const;
export type ChainChoice = (typeof CHAIN_CHOICES)[number];

export const WITHOUT_CHOICES = ["actor", "introductions"] as const;
export type WithoutChoice = (typeof WITHOUT_CHOICES)[number];

export interface Asking {
  readonly question: Question;
  readonly from: ActorId | null;
  readonly to: ActorId | null;
  /** Which of several answers is shown, from 0; past the last, the last. */
  readonly place: number;
  readonly chain: ChainChoice;
  /** Chains that some choice of days inside the dates allows, not only those that every choice does. */
  readonly possible: boolean;
  /** Ties without a date as of any day. */
  readonly undated: boolean;
  /** Two contacts of a chain on different days. */
  readonly strict: boolean;
  /** Those who meet both hear and tell. */
  readonly bothWays: boolean;
  /** In days; `null`: any. */
  readonly longestWait: number | null;
  /** Chains set out on this day or later. */
  readonly since: Day | null;
  /** Chains arrive, and routes use what was known, by this day. */
  readonly until: Day | null;
  /** Not to be asked for an introduction. */
  readonly avoid: readonly ActorId[];
  /** How soon introductions must follow to count, in months; `null`: at any time. */
  readonly months: number | null;
  readonly without: WithoutChoice;
}

export const FIRST_ASKING: Asking = {
  question: "origin",
  from: null,
  to: null,
  place: 0,
  chain: "earliest",
  possible: false,
  undated: false,
  strict: false,
  bothWays: false,
  longestWait: null,
  since: null,
  until: null,
  avoid: [],
  months: 12,
  without: "actor",
};

const OF_TWO: ReadonlySet<Question> = new Set(["origin", "chains", "route"]);

/** Is the question about two actors? */
export function isOfTwo(question: Question): boolean {
  return OF_TWO.has(question);
}

/** Another question about the same actors; the first answer of it. */
export function withQuestion(asking: Asking, question: Question): Asking {
  return { ...asking, question, place: 0 };
}

/** Another actor asked about; one that is the other end already takes its place, and the other end takes this one's. */
export function withAsked(asking: Asking, end: "from" | "to", actor: ActorId | null): Asking {
  const other = end === "from" ? "to" : "from";
  const swapped = actor !== null && asking[other] === actor;
  const ends = swapped ? { [end]: actor, [other]: asking[end] } : { [end]: actor };
  return { ...asking, ...ends, place: 0, avoid: [] };
}

export function withEndsSwapped(asking: Asking): Asking {
  return { ...asking, from: asking.to, to: asking.from, place: 0 };
}

/** An actor to be avoided, or no longer. */
export function withAvoided(asking: Asking, actor: ActorId): Asking {
  const avoid = asking.avoid.includes(actor)
    ? asking.avoid.filter((other) => other !== actor)
    : [...asking.avoid, actor];
  return { ...asking, avoid, place: 0 };
}
