/** How many introductions each actor made, whom they joined, and which of them are credited with a closure: for all at once. */
import type { ActorId } from "../model/index.ts";
import { isPlainIntroduction, type Network } from "../network/index.ts";
import { tiesBetween } from "./acquaintance.ts";
import { isClosureCredited } from "./introducerFacts.ts";
import { tieOrderOf } from "./tieOrder.ts";

/** The lengths of the lists of `introducerFacts`. */
export interface IntroducerCounts {
  readonly triads: number;
  readonly partners: number;
  readonly closures: number;
}

export const NO_INTRODUCTIONS: IntroducerCounts = { triads: 0, partners: 0, closures: 0 };

/** Only of those who made any. Cost: linear in the ties, and in those of the less known of every two introduced. */
export function introducerCounts(network: Network): ReadonlyMap<ActorId, IntroducerCounts> {
  const order = tieOrderOf(network);
  const found = new Map<ActorId, { triads: number; partners: Set<ActorId>; closures: number }>();
  for (const tie of network.dataset.ties) {
    const { from, to, via } = tie;
    const by = via ?? (isPlainIntroduction(tie) ? from : null);
    if (by === null || from === to) continue;
    const own = found.get(by) ?? { triads: 0, partners: new Set(), closures: 0 };
    found.set(by, own);
    for (const id of [from, to]) if (id !== by) own.partners.add(id);
    if (via === null || from === via || to === via) continue;
    own.triads++;
    if (isClosureCredited(order, tie, tiesBetween(network, from, to))) own.closures++;
  }
  return new Map(
    [...found].map(([id, { triads, partners, closures }]) => [id, { triads, partners: partners.size, closures }]),
  );
}
