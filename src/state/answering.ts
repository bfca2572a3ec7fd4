/** The answer to what is asked: at once for a small record; for a large one as soon as it is found. */
import { finish } from "../analysis/index.ts";
import type { Network } from "../network/index.ts";
import { type Answer, answerOf, type Found, foundInSteps, isAsked } from "./answer.ts";
import { type Answering, type AnsweringJob, type Known, NO_ANSWERING, type Sought } from "./answered.ts";
import type { Asking } from "./asking.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

/** More ties than this are looked through between pictures, so that the page never stands still. */
export const AT_ONCE = 400;

/** So many answers are kept for going back and forth. */
const MOST_KNOWN = 4;

const atOnce = remembered(
  (network: Network, asking: Asking): Answer => answerOf(finish(foundInSteps(network, asking)), asking),
);
const shownOf = remembered((found: Found, place: number, chain: Asking["chain"]) => answerOf(found, { place, chain }));

/** Is everybody named whom the question needs? */
export function selectIsAsked(state: EnishiState): boolean {
  return isAsked(selectNetwork(state), state.view.asking);
}

/** What is asked and not known yet; `null` where there is nothing to look for. */
export function selectSought(state: EnishiState): Sought | null {
  const { asking } = state.view;
  const network = selectNetwork(state);
  if (isSmall(network) || !isAsked(network, asking) || knownOf(state.answering, { network, asking })) return null;
  return { network, asking };
}

/**
 * The answer to what is asked; `null` while somebody is still to be named. While one is looked for, the answer before stays if
 * it is about the same actors, and for the moment before it is said that work goes on in any case.
 */
export function selectAnswer(state: EnishiState): Answer | null {
  const { answering, view } = state;
  const { asking } = view;
  const network = selectNetwork(state);
  if (!isAsked(network, asking)) return null;
  if (isSmall(network)) return atOnce(network, asking);
  const known = knownOf(answering, { network, asking }) ?? stayingOf(answering, { network, asking });
  return known && shownOf(known.found, asking.place, asking.chain);
}

/** How looking for the answer goes; `idle` where there is nothing to look for. */
export function selectAnswering(state: EnishiState): AnsweringJob {
  return selectSought(state) === null ? NO_ANSWERING.job : state.answering.job;
}

export function isSameSought(one: Sought, other: Sought): boolean {
  return one.network === other.network && termsOf(one.asking) === termsOf(other.asking);
}

export function withAnsweringJob({ answering }: Pick<EnishiState, "answering">, job: AnsweringJob) {
  return { answering: { ...answering, job } };
}

/** An answer found; those about records that are no longer open are forgotten. */
export function withFound({ answering }: Pick<EnishiState, "answering">, sought: Sought, found: Found) {
  const others = answering.known.filter((known) => known.network === sought.network && !isSameSought(known, sought));
  const known: readonly Known[] = [{ ...sought, found }, ...others].slice(0, MOST_KNOWN);
  return { answering: { known, job: NO_ANSWERING.job } };
}

function isSmall({ dataset }: Network): boolean {
  return dataset.ties.length <= AT_ONCE;
}

function knownOf({ known }: Answering, sought: Sought): Known | null {
  return known.find((one) => isSameSought(one, sought)) ?? null;
}

function stayingOf({ known, job }: Answering, { network, asking }: Sought): Known | null {
  const [last] = known;
  if (last?.network !== network) return null;
  const { question, from, to } = last.asking;
  const isAlike = question === asking.question && from === asking.from && to === asking.to;
  return isAlike || job.state === "idle" ? last : null;
}

/** All that an answer depends on; which of several is shown is not part of it. */
const termsOf = remembered(({ place: _, chain: __, ...terms }: Asking) => JSON.stringify(terms));
