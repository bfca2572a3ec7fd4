/** Do ties stay within groups or cross them? */
import type { FlatGraph } from "./flatGraph.ts";
import type { Partition } from "./partition.ts";

/** Ties without direction, between and within the groups of a partition. */
export interface TieMix {
  readonly within: number;
  readonly between: number;
}

export function tieMix({ both }: FlatGraph, { of }: Partition): TieMix {
  let [within, all] = [0, 0];
  for (let a = 0; a < of.length; a++)
    for (let k = both.starts[a] as number; k < (both.starts[a + 1] as number); k++) {
      all++;
      if (of[a] === of[both.targets[k] as number]) within++;
    }
  return { within: within / 2, between: (all - within) / 2 };
}

/** Ties without direction between each two groups, by their places: `[g][h]` and `[h][g]` are one count. Cost: linear, and groups squared. */
export function tiesOfGroups({ both }: FlatGraph, { of, sizes }: Partition): readonly (readonly number[])[] {
  const ties = sizes.map(() => sizes.map(() => 0));
  for (let a = 0; a < of.length; a++)
    for (let k = both.starts[a] as number; k < (both.starts[a + 1] as number); k++) {
      const b = both.targets[k] as number;
      const [own, other] = [of[a] as number, of[b] as number];
      // a tie within a group is met from both of its ends
      if (own !== other || a < b) (ties[own] as number[])[other] = ((ties[own] as number[])[other] ?? 0) + 1;
    }
  return ties;
}

/**
 * E-I index (Krackhardt and Stern 1988, doi:10.2307/2786835): (between - within) over all ties; 1 when every tie crosses,
 * -1 when none does. `null` without ties. Cost: linear.
 */
export function eiIndex(graph: FlatGraph, partition: Partition): number | null {
  const { within, between } = tieMix(graph, partition);
  return within + between === 0 ? null : (between - within) / (within + between);
}

/**
 * Assortativity by group (Newman 2003, doi:10.1103/PhysRevE.67.026126): (Σe_gg - Σa_g²)/(1 - Σa_g²) on ties without direction.
 * `null` without ties or where all tied actors are of one group. Cost: linear.
 */
export function assortativity(graph: FlatGraph, partition: Partition): number | null {
  const { both } = graph;
  const ends = new Float64Array(partition.sizes.length);
  for (let a = 0; a < graph.ids.length; a++) {
    const group = partition.of[a] as number;
    ends[group] = (ends[group] as number) + (both.starts[a + 1] as number) - (both.starts[a] as number);
  }
  const all = both.targets.length;
  if (all === 0 || ends.some((count) => count === all)) return null;
  let expected = 0;
  for (const count of ends) expected += (count / all) ** 2;
  const { within } = tieMix(graph, partition);
  return ((2 * within) / all - expected) / (1 - expected);
}
