/** How far a record falls apart without what an actor brought to it, in Borgatti's two numbers. */
import type { Network } from "../network/index.ts";
import { graphOfRecord } from "./arcsOfTies.ts";
import { distanceFragmentation, fragmentation, fragmentationOf, pairsWithin } from "./removal.ts";
import type { Components, WithoutAnswer } from "./withoutActor.ts";

export interface Fragmentation {
  /** Share of pairs that cannot reach each other; `null` below two actors. */
  readonly F: number | null;
  /** 1 less the mean of 1 over the distance; `null` below two actors, and above `mostForDF`. */
  readonly DF: number | null;
  /** Actors counted, isolates among them. */
  readonly n: number;
}

/**
 * F and DF (Borgatti 2006, doi:10.1007/s10588-006-7084-x) on ties without direction, before and after the actor's own ties and
 * introductions are taken out; what rests on them stays. Cost: linear for F, actors times ties for DF.
 */
export function fragmentationWithout(
  { dataset: { actors, ties } }: Network,
  { actor, what, fallen, components }: WithoutAnswer,
  { mostForDF = 1_000 }: { readonly mostForDF?: number } = {},
): { readonly before: Fragmentation; readonly after: Fragmentation } {
  const isMany = actors.length > mostForDF + 1;
  if (isMany) {
    // F needs nothing but the parts, which the answer has counted
    const ofParts = ({ sizes }: Components): Fragmentation => {
      const n = sizes.reduce((sum, size) => sum + size, 0);
      return { F: fragmentationOf(n, pairsWithin(sizes)), DF: null, n };
    };
    return { before: ofParts(components.before), after: ofParts(components.after) };
  }
  const own = new Set(fallen.filter(({ reason }) => reason !== "rests").map(({ tie }) => tie.id));
  const left = {
    actors: what === "actor" ? actors.filter(({ id }) => id !== actor) : actors,
    ties: ties.filter(({ id }) => !own.has(id)),
  };
  const count = (part: Parameters<typeof graphOfRecord>[0]): Fragmentation => {
    const graph = graphOfRecord(part, { directed: false });
    const n = graph.ids.length;
    return { F: fragmentation(graph), DF: n > mostForDF ? null : distanceFragmentation(graph), n };
  };
  return { before: count({ actors, ties }), after: count(left) };
}
