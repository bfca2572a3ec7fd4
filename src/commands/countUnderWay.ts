/** A count that goes on between commands. */
import type { MeasureKey } from "../analysis/index.ts";
import type { Counter } from "../io/index.ts";
import type { NumbersBase, NumbersBasis } from "../state/index.ts";

/** What is counted at one go. */
export interface Piece {
  readonly base: NumbersBase;
  readonly keys: readonly MeasureKey[];
  readonly basis: NumbersBasis;
}

/** The count under way, and what waits to be wished for again. */
export interface Counting {
  readonly counter: Counter;
  timer: ReturnType<typeof setTimeout> | null;
  /** What is being counted. */
  now: Piece | null;
  /** What the user stopped, or what failed: not begun again by itself. */
  left: Piece | null;
}
