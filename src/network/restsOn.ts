/** What an introduction rests on: that its introducer knew both. */
import type { ActorId, Tie } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { orderOf } from "./introductionsFollowing.ts";
import { tiesOf } from "./neighbourhood.ts";

/** The earlier ties of an introducer with one of the two it brought together. */
export interface Ground {
  readonly actor: ActorId;
  /** Ties between the introducer and `actor` that are not surely later; `certain` when they are surely earlier. */
  readonly ties: readonly { readonly tie: Tie; readonly certain: boolean }[];
}

/** For both ends of a triad, the ties on record by which its introducer may have known it. Empty without a named introducer. */
export function restsOn(network: Network, tie: Tie): readonly Ground[] {
  const { via } = tie;
  if (via === null) return [];
  return [...new Set([tie.from, tie.to])].map((actor) => ({
    actor,
    ties: tiesOf(network, via)
      .filter((other) => other.id !== tie.id && (other.from === actor || other.to === actor))
      .map((other) => ({ tie: other, order: orderOf(network, other, tie) }))
      .filter(({ order }) => order !== "before")
      .map(({ tie: earlier, order }) => ({ tie: earlier, certain: order === "after" })),
  }));
}
