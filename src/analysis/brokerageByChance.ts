/** How much brokerage chance alone would give: independent ties, or types dealt out anew on the same ties. */
import { ROLES, type RoleCounts } from "./brokerage.ts";
import type { Partition } from "./partition.ts";

/** Means and spreads of counts; a spread of 0 leaves z undefined. */
export interface Expectation {
  readonly mean: RoleCounts;
  readonly sd: RoleCounts;
}

/**
 * For an actor of each group, when every arc is there with probability `density`, independently of all others (Gould and
 * Fernandez 1989): mean d²(1-d) times the ordered pairs of others with that role; pairs that share a→v or v→b vary together
 * by d³(1-d)³. Groups in the order of the partition; `density` of `null` counts as 0.
 */
export function bernoulliByGroup({ sizes }: Partition, density: number | null): readonly Expectation[] {
  const d = density ?? 0;
  const p = d * d * (1 - d);
  const together = (d * (1 - d)) ** 3;
  return sizes.map((_, own) => {
    const others = sizes.map((size, group) => (group === own ? size - 1 : size));
    const all = others.reduce((sum, size) => sum + size, 0);
    const means: number[] = [];
    const spreads: number[] = [];
    for (let role = 0; role <= ROLES.length; role++) {
      let [pairs, sharing] = [0, 0];
      for (const [a, size] of others.entries()) {
        const ends = endsFor(role, a === own, size, others[own] as number, all);
        pairs += size * ends;
        sharing += size * ends * (ends - 1);
        const starts = endsFor(MIRRORED[role] as number, a === own, size, others[own] as number, all);
        sharing += size * starts * (starts - 1);
      }
      means.push(pairs * p);
      spreads.push(Math.sqrt(pairs * p * (1 - p) + sharing * together));
    }
    return { mean: asCounts(means), sd: asCounts(spreads) };
  });
}

/** Roles seen from b instead of a: gatekeeper and representative change places. The last is the total. */
const MIRRORED = [0, 1, 3, 2, 4, 5];

/** How many b an a of a group of `size` others finds for a role, itself excepted; `own` others are of the broker's group. */
function endsFor(role: number, inside: boolean, size: number, own: number, all: number): number {
  if (role === 0) return inside ? Math.max(size - 1, 0) : 0;
  if (role === 1) return inside ? 0 : Math.max(size - 1, 0);
  if (role === 2) return inside ? 0 : own;
  if (role === 3) return inside ? all - own : 0;
  if (role === 4) return inside ? 0 : all - own - size;
  return Math.max(all - 1, 0);
}

/** (observed - mean) / sd per role; `null` where chance leaves no room. */
export function zScores(observed: RoleCounts, { mean, sd }: Expectation): Record<keyof RoleCounts, number | null> {
  const z = (role: keyof RoleCounts) => (sd[role] === 0 ? null : (observed[role] - mean[role]) / sd[role]);
  return {
    coordinator: z("coordinator"),
    itinerant: z("itinerant"),
    gatekeeper: z("gatekeeper"),
    representative: z("representative"),
    liaison: z("liaison"),
    total: z("total"),
  };
}

/**
 * Expected counts when the groups of all others are dealt out at random and the ties stay: the actor's open pairs times the
 * chance of each role given the sizes. The better null for sparse, centred networks: it does not assume that ties are independent.
 */
export function expectedByDealing({ sizes }: Partition, own: number, openPairs: number): Omit<RoleCounts, "total"> {
  const others = sizes.map((size, group) => (group === own ? size - 1 : size));
  const all = others.reduce((sum, size) => sum + size, 0);
  const inside = others[own] as number;
  const pairs = all * (all - 1);
  const same = others.reduce((sum, size, group) => sum + (group === own ? 0 : size * (size - 1)), 0);
  const outside = all - inside;
  const times = (count: number) => (pairs === 0 ? 0 : (openPairs * count) / pairs);
  return {
    coordinator: times(inside * (inside - 1)),
    itinerant: times(same),
    gatekeeper: times(outside * inside),
    representative: times(inside * outside),
    liaison: times(outside * (outside - 1) - same),
  };
}

export function asCounts(values: readonly number[]): RoleCounts {
  const [coordinator = 0, itinerant = 0, gatekeeper = 0, representative = 0, liaison = 0, total = 0] = values;
  return { coordinator, itinerant, gatekeeper, representative, liaison, total };
}
