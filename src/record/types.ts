/** What comparing and joining records comes to. */
import type { ActorId } from "../model/index.ts";

/** Against what is open. `unclear`: it may be one that is there under another name or type; only the user can tell. */
export type ChangeState = "new" | "changed" | "same" | "unclear";

export interface Change {
  readonly state: ChangeState;
  /** The id in what is given. */
  readonly id: string;
  /** The id in what is open, for `changed` and `same`. */
  readonly match: string | null;
  /** Which parts differ, for `changed`, as named in the model; sorted. */
  readonly parts: readonly string[];
  /** Ids in what is open that it may be, best first, for `unclear`. */
  readonly candidates: readonly string[];
}

/** What given data would do to what is open; each list stands beside the list of the given data, at the same index. */
export interface Comparison {
  readonly actors: readonly Change[];
  readonly ties: readonly Change[];
  readonly stories: readonly Change[];
  readonly episodes: readonly Change[];
  readonly context: readonly Change[];
}

/** Why two rows may be one actor. */
export type Likeness =
  | "same-name"
  | "legal-form"
  | "variant-kanji"
  | "reading"
  | "alias"
  | "corporate-number"
  | "contained"
  | "contacts";

export interface Reason {
  readonly likeness: Likeness;
  /** What they share: the folded name, the reading, the number, or names of shared contacts; "" where nothing is to be said. */
  readonly detail: string;
}

/** Two actors that may be one; `a` stands first in the data. */
export interface Candidate {
  readonly a: ActorId;
  readonly b: ActorId;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
  /** 0 to 1: how much speaks for it. Equal pairs stand in the order of the data. */
  readonly weight: number;
}

/** Two actors the user found to be two. */
export type Apart = readonly [ActorId, ActorId];
