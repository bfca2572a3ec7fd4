/** The measures by which actors can be ranked, sized and coloured: one number an actor. */
import type { MeasureKey } from "./conventions.ts";

export interface RankingMeasure {
  /** Also the key of its convention, in `CONVENTIONS` and in words. */
  readonly key: MeasureKey;
  /** Does it say something only where ties have a direction? */
  readonly needsDirection: boolean;
  /** Least and greatest value there can be; `null`: no limit of its own. */
  readonly range: readonly [number, number | null];
  /** Which end of the scale ranks first: for constraint the low one. */
  readonly first: "high" | "low";
  readonly family: "partners" | "between" | "near" | "central" | "holes" | "cohesion";
}

type Row =
  | readonly [MeasureKey, RankingMeasure["family"], number | null, "directed"?]
  | readonly [MeasureKey, RankingMeasure["family"], number | null, "either", "low"];

const ROWS: readonly Row[] = [
  ["degree_neighbours", "partners", null],
  ["degree_out_partners", "partners", null, "directed"],
  ["degree_in_partners", "partners", null, "directed"],
  ["strength_out", "partners", null],
  ["strength_in", "partners", null, "directed"],
  ["betweenness_undirected_norm", "between", 1],
  ["betweenness_undirected_raw", "between", null],
  ["betweenness_directed_norm", "between", 1, "directed"],
  ["betweenness_directed_raw", "between", null, "directed"],
  ["harmonic_out_norm", "near", 1, "directed"],
  ["harmonic_in_norm", "near", 1, "directed"],
  ["harmonic_undirected_norm", "near", 1],
  ["closeness_out_WF", "near", 1, "directed"],
  ["closeness_in_WF", "near", 1, "directed"],
  ["closeness_undirected_WF", "near", 1],
  ["reach_2_out_count", "near", null],
  ["reach_all_out_count", "near", null],
  ["pagerank_085_simple", "central", 1],
  ["pagerank_085_weighted", "central", 1],
  ["pagerank_085_reversed_simple", "central", 1, "directed"],
  ["pagerank_085_reversed_weighted", "central", 1, "directed"],
  ["eigenvector_undirected_LCC_max1", "central", 1],
  ["burt_effective_size_undirected_binary", "holes", null],
  ["burt_efficiency_undirected_binary", "holes", 1],
  ["burt_constraint_undirected_binary", "holes", null, "either", "low"],
  ["burt_hierarchy_undirected_binary", "holes", 1, "either", "low"],
  ["burt_effective_size_directed_symsum_weighted", "holes", null],
  ["burt_constraint_directed_symsum_weighted", "holes", null, "either", "low"],
  ["burt_constraint_EGONET_MODEL_undirected_binary", "holes", null, "either", "low"],
  ["coreness_undirected", "cohesion", null],
  ["clustering_local_undirected", "cohesion", 1],
];

/** In the order of a list of columns, the plainest of each family first. Brokerage roles have a table of their own. */
export const MEASURES: readonly RankingMeasure[] = ROWS.map(([key, family, most, direction, first]) => ({
  key,
  needsDirection: direction === "directed",
  range: [0, most],
  first: first ?? "high",
  family,
}));
