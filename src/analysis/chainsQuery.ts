/** What can be asked of chains, its defaults, and how early an actor was found to be reached. */
import type { ActorId, Day } from "../model/index.ts";
import type { ChainRules, Label } from "./chainSearch.ts";

/** What is asked. Days and limits left out (or `null`) do not bind. */
export interface ChainsQuery {
  readonly from: ActorId;
  /** Whose chains are wanted in full; without one, only the earliest arrivals are sought. */
  readonly to?: ActorId | null;
  /** Two contacts of a chain must lie at least a day apart; by default they may fall on the same day. */
  readonly strict?: boolean;
  /**
   * `certain` (the default): every choice of days inside the dates gives a chain. `possible`: some choice does.
   */
  readonly mode?: "certain" | "possible";
  /** `include` takes ties without a date as of any day, flagged; a certain chain can never use them. */
  readonly undated?: "exclude" | "include";
  /** The first contact is not before, the last not after. */
  readonly start?: Day | null;
  readonly end?: Day | null;
  /** Most days between two contacts of a chain. */
  readonly longestWait?: number | null;
}

/** How early an actor can be reached. */
export interface Reached {
  /** Certain: surely by this day. Possible: on this day at the earliest. `null`: reached, but nothing dates it. */
  readonly day: Day | null;
  readonly steps: number;
  /** For `chainTo`. */
  readonly label: Label;
}

/** The query with its defaults. */
export function inFull(query: ChainsQuery): Required<ChainsQuery> {
  return {
    from: query.from,
    to: query.to ?? null,
    strict: query.strict ?? false,
    mode: query.mode ?? "certain",
    undated: query.undated ?? "exclude",
    start: query.start ?? null,
    end: query.end ?? null,
    longestWait: query.longestWait ?? null,
  };
}

/** The query's rules as bounds that may be infinite. */
export function rulesOf({ strict, mode, start, end, longestWait }: Required<ChainsQuery>): ChainRules {
  return {
    certain: mode === "certain",
    gap: strict ? 1 : 0,
    wait: longestWait ?? Number.POSITIVE_INFINITY,
    start: start ?? Number.NEGATIVE_INFINITY,
    end: end ?? Number.POSITIVE_INFINITY,
  };
}
