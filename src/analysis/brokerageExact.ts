/** The spread of brokerage in the whole network under independent ties, counted exactly. */
import { ROLES, type RoleCounts, roleAt } from "./brokerage.ts";
import { asCounts, bernoulliByGroup, type Expectation } from "./brokerageByChance.ts";
import type { Partition } from "./partition.ts";

/** Group triples times groups that are still looked at; beyond it (some 70 groups) the spread is not counted. */
const WORK = 3e8;

/**
 * Mean and standard deviation of the network's role totals when every arc is there with probability d, independently.
 * Two triads vary together when they share an arc: as a step of both (d³(1-d)² expected), as the missing arc of both
 * (d⁴(1-d)), or as a step of one and the missing arc of the other (never both). R sna's network-level spread leaves part of
 * this out and is too large. Triads that differ only by actors of the same groups are counted together, so that the cost
 * depends on groups (to the fourth), not on actors. `null` beyond some 70 groups.
 */
export function bernoulliOfNetwork(partition: Partition, density: number | null): Expectation | null {
  const { sizes } = partition;
  const groups = sizes.length;
  if (9 * groups ** 4 > WORK) return null;
  const d = density ?? 0;
  const p = d * d * (1 - d);
  const square = p * p;
  const sharedStep = d ** 3 * (1 - d) ** 2 - square;
  const sharedGap = d ** 4 * (1 - d) - square;
  const variances = new Float64Array(ROLES.length + 1);

  const addFor = (a: number, v: number, b: number, times: number) => {
    const role = roleAt(a, v, b);
    let [own, all] = [0, 0];
    const meet = (x: number, y: number, z: number, covariance: number) => {
      all += covariance;
      if (roleAt(x, y, z) === role) own += covariance;
    };
    // Triads of the same three actors.
    meet(a, v, b, p - square);
    meet(a, b, v, -square);
    meet(v, a, b, -square);
    meet(v, b, a, sharedStep);
    meet(b, a, v, sharedStep);
    // Triads with one other actor, of group w: they share exactly one arc.
    for (let w = 0; w < groups; w++) {
      const count = (sizes[w] as number) - Number(w === a) - Number(w === v) - Number(w === b);
      if (count === 0) continue;
      for (const [from, to] of [
        [a, v],
        [v, b],
      ] as const) {
        meet(from, to, w, count * sharedStep);
        meet(w, from, to, count * sharedStep);
        meet(from, w, to, count * -square);
      }
      meet(a, b, w, count * -square);
      meet(w, a, b, count * -square);
      meet(a, w, b, count * sharedGap);
    }
    variances[role] = (variances[role] as number) + times * own;
    variances[ROLES.length] = (variances[ROLES.length] as number) + times * all;
  };

  for (let a = 0; a < groups; a++)
    for (let v = 0; v < groups; v++)
      for (let b = 0; b < groups; b++) {
        const brokers = (sizes[v] as number) - Number(v === a);
        const ends = (sizes[b] as number) - Number(b === a) - Number(b === v);
        if (brokers > 0 && ends > 0) addFor(a, v, b, (sizes[a] as number) * brokers * ends);
      }
  return { mean: meanOf(partition, d), sd: asCounts([...variances].map((sum) => Math.sqrt(Math.max(sum, 0)))) };
}

function meanOf(partition: Partition, density: number): RoleCounts {
  const sums = new Float64Array(ROLES.length + 1);
  for (const [group, { mean }] of bernoulliByGroup(partition, density).entries()) {
    const size = partition.sizes[group] as number;
    for (const [at, role] of ([...ROLES, "total"] as const).entries())
      sums[at] = (sums[at] as number) + size * mean[role];
  }
  return asCounts([...sums]);
}
