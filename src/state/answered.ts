/** What was found in answer to questions about a large record, and how looking for the next answer goes. */
import type { Network } from "../network/index.ts";
import type { Found } from "./answer.ts";
import type { Asking } from "./asking.ts";

/** Something to be looked for: the question with its terms, in one record. */
export interface Sought {
  readonly network: Network;
  readonly asking: Asking;
}

export interface Known extends Sought {
  readonly found: Found;
}

export type AnsweringJob =
  /** `idle` also for the short while in which nobody would read that work goes on. */
  | { readonly state: "idle" | "stopped" }
  | { readonly state: "running"; readonly share: number }
  | { readonly state: "failed"; readonly detail: string };

export interface Answering {
  /** What was found last, the newest first. */
  readonly known: readonly Known[];
  readonly job: AnsweringJob;
}

export const NO_ANSWERING: Answering = { known: [], job: { state: "idle" } };
