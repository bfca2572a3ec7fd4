/** The arrows of a record as dated contacts, along which what one actor knows can reach another. */
import type { ActorId, Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { type Arrows, arcsOfTies } from "./arcsOfTies.ts";

/** One arrow of a tie: on some day of the tie's date, what `from` knew could be told to `to`. */
export interface ChainArc {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly tie: Tie;
}

/**
 * The arrows of all ties, in file order. `arrows` as in `arcsOfTies`: by default introductions made and contact made, each in
 * its direction, which for a plain edge list are its rows. `bothWays` also takes every arrow backwards, as those who meet
 * both hear and tell. A tie of an actor to itself gives its self row and nothing else, to be counted; an introducer that is
 * an end of its own introduction gives no arrow to itself.
 */
export function chainArcsOf(
  network: Network,
  { arrows = "all", bothWays = false }: { readonly arrows?: Arrows; readonly bothWays?: boolean } = {},
): readonly ChainArc[] {
  const found: ChainArc[] = [];
  for (const tie of network.dataset.ties) {
    if (tie.from === tie.to) {
      found.push({ from: tie.from, to: tie.to, tie });
      continue;
    }
    for (const { from, to } of arcsOfTies([tie], arrows)) {
      if (from === to) continue;
      found.push({ from, to, tie });
      if (bothWays) found.push({ from: to, to: from, tie });
    }
  }
  return found;
}
