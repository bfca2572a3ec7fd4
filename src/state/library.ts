/** The data sets this browser keeps, and whether it can keep them at all. */

export interface KeptSet {
  readonly key: string;
  readonly name: string;
  /** When it was last kept, as ISO 8601 in UTC. */
  readonly keptAt: string;
  readonly actors: number;
  readonly ties: number;
}

/**
 * How keeping goes. `unavailable`: the browser keeps nothing (a private window, storage switched off). `full`: there is no
 * room. `elsewhere`: another window changed the same data set since; nothing is written until the user has chosen.
 * `forgotten`: the user had it forgotten; it is not written again unless he wants it.
 */
export type Keeping = "kept" | "pending" | "unavailable" | "full" | "elsewhere" | "forgotten";

export interface Library {
  /** The latest first. */
  readonly sets: readonly KeptSet[];
  readonly keeping: Keeping;
}

export const NO_LIBRARY: Library = { sets: [], keeping: "kept" };
