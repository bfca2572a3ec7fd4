/** Which numbers about the whole network the screen shows, in which part of the page. */
import type { MeasureKey } from "../analysis/index.ts";

const KEYS = {
  knit: [
    "density_undirected",
    "density_directed",
    "reciprocity_edgewise",
    "transitivity_undirected",
    "clustering_avg_excluding_degree_lt2",
    "clustering_avg_zero_for_degree_lt2",
  ],
  reach: [
    "components_weak_sizes",
    "components_strong_sizes",
    "avg_path_length_undirected_reachable_pairs",
    "avg_path_length_directed_reachable_pairs",
    "diameter_undirected_reachable_pairs",
    "diameter_directed_reachable_pairs",
    "articulation_points",
    "borgatti_F",
    "borgatti_DF",
  ],
  groups: [
    "ei_index_undirected",
    "assortativity_nominal_type_undirected",
    "modularity_of_type_partition_undirected_binary",
    "modularity_of_type_partition_undirected_weighted",
    "modularity_of_type_partition_directed_LeichtNewman",
  ],
  communities: ["louvain_undirected_binary_best", "louvain_undirected_binary_Q_over_60_seeds"],
} as const satisfies Readonly<Record<string, readonly MeasureKey[]>>;

export type WholePart = keyof typeof KEYS;
export const WHOLE_PARTS = Object.keys(KEYS) as readonly WholePart[];

const NEED_DIRECTION = /(^|_)directed|^reciprocity|_strong_/;

/** Those of one part, or of all; without direction, those that need none. */
export function wholeKeysOf(directed: boolean, part?: WholePart): readonly MeasureKey[] {
  const keys: readonly MeasureKey[] = part
    ? KEYS[part]
    : WHOLE_PARTS.flatMap((one) => KEYS[one] as readonly MeasureKey[]);
  return directed ? keys : keys.filter((key) => !NEED_DIRECTION.test(key));
}

const ALL = new Set(wholeKeysOf(true));

/** Is it one number, or one list, of the network and not one for each actor? */
export function isOfWhole(key: MeasureKey): boolean {
  return ALL.has(key);
}
