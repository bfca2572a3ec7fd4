/** One number of one actor worked through: the terms its formula adds up, with who is behind each. */
import type { MeasureKey } from "./conventions.ts";
import type { FlatGraph } from "./flatGraph.ts";
import { workedBetween } from "./workedBetween.ts";
import { workedBurt } from "./workedBurt.ts";
import { workedPlace } from "./workedPlace.ts";
import { workedStanding } from "./workedStanding.ts";
import type { WorkedExample } from "./workedTerms.ts";

/**
 * Works a number through on the collapsed graph it is counted on. `null` for a key that is no actor's number or is not
 * worked through. At most `most` terms are listed, the largest first; the rest is counted and added up. Cost: for betweenness
 * actors times ties (above 2·10⁸ steps `too-long`), else as the measure itself.
 */
export function workedExample(graph: FlatGraph, key: MeasureKey, actor: number, most = 12): WorkedExample | null {
  const limit = { actor, most };
  return (
    workedPlace(graph, key, limit) ??
    workedBetween(graph, key, limit) ??
    workedStanding(graph, key, limit) ??
    workedBurt(graph, key, limit)
  );
}
