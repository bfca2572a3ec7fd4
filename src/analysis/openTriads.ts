/** Open triads of an actor: two whom it knows and who do not know each other, whom it could introduce. */
import type { ActorId } from "../model/index.ts";
import { type Network, neighboursOf } from "../network/index.ts";

export interface OpenTriads {
  /** How many there are. */
  readonly count: number;
  /** The first of them, in the data's order of actors; fewer than `count` where they are capped. */
  readonly pairs: readonly (readonly [ActorId, ActorId])[];
}

/** Knowing is sharing a tie or a triad. Lists at most `most`. Cost: linear in the ties of those it knows, and in `most`. */
export function openTriadsOf(network: Network, actor: ActorId, most: number): OpenTriads {
  const known = neighboursOf(network, actor);
  const near = network.dataset.actors.map(({ id }) => id).filter((id) => known.has(id));
  const circles = near.map((id) => neighboursOf(network, id));
  const closed = circles.reduce((sum, circle) => sum + [...circle].filter((id) => known.has(id)).length, 0) / 2;
  const count = near.length < 2 ? 0 : (near.length * (near.length - 1)) / 2 - closed;
  const pairs: [ActorId, ActorId][] = [];
  for (let one = 0; one < near.length && pairs.length < most; one++) {
    for (let other = one + 1; other < near.length && pairs.length < most; other++) {
      const [a, b] = [near[one], near[other]];
      if (a !== undefined && b !== undefined && !circles[one]?.has(b)) pairs.push([a, b]);
    }
  }
  return { count, pairs };
}
