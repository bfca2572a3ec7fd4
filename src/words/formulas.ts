/**
 * The formula of every number, once for both languages, in a plain notation: `x_i` and `x_{ij}` below, `x^2` above, `{a}/{b}`
 * a fraction, `Σ_{i}` a sum over i. `formulaParts.ts` takes it apart for setting; `formulaInText` for a line of text.
 */

const BETWEEN = "{σ_{st}(v)}/{σ_{st}}";
const HARMONIC = (way: string) => `{1}/{n − 1} Σ_{u ≠ v} {1}/{${way}}`;
const WF = (way: string) => `{r}/{n − 1} · {r}/{Σ_{u} ${way}}`;
const WITHIN = (way: string) => `{r}/{Σ_{u} ${way}}`;
const RANK = (over: string, share: string) => `x_v = {1 − α + α D}/{n} + α Σ_{${over}} ${share}, α = 0.85`;
const SIZE = "Σ_j (1 − Σ_q p_{iq} m_{jq})";
const CONSTRAINT = "Σ_j c_{ij}, c_{ij} = (p_{ij} + Σ_q p_{iq} p_{qj})^2";
const HIERARCHY = "{Σ_j r_j ln r_j}/{N ln N}, r_j = {c_{ij}}/{C / N}";
const PATHS = "{Σ_{u ≠ v} d(u,v)}/{R}";
const Q = "Σ_g (e_g − a_g^2)";
const ROLE = "b(v) = Σ_{a,b} [a → v → b, a ↛ b]";

const burt = (suffix: string) =>
  ({
    [`burt_constraint_${suffix}`]: CONSTRAINT,
    [`burt_effective_size_${suffix}`]: SIZE,
    [`burt_efficiency_${suffix}`]: `{${SIZE}}/{N}`,
    [`burt_hierarchy_${suffix}`]: HIERARCHY,
  }) as const;

/** By key; every key of a number has one. */
export const FORMULAS: Readonly<Record<string, string>> = {
  degree_neighbours: "k(v) = |N(v)|",
  degree_out_partners: "k_{out}(v) = |N_{out}(v)|",
  degree_in_partners: "k_{in}(v) = |N_{in}(v)|",
  strength_out: "s_{out}(v) = Σ_u w_{vu}",
  strength_in: "s_{in}(v) = Σ_u w_{uv}",
  betweenness_undirected_raw: `B(v) = Σ_{s < t} ${BETWEEN}`,
  betweenness_undirected_norm: `{2}/{(n − 1)(n − 2)} Σ_{s < t} ${BETWEEN}`,
  betweenness_directed_raw: `B(v) = Σ_{s ≠ t} ${BETWEEN}`,
  betweenness_directed_norm: `{1}/{(n − 1)(n − 2)} Σ_{s ≠ t} ${BETWEEN}`,
  harmonic_out_norm: HARMONIC("d(v,u)"),
  harmonic_in_norm: HARMONIC("d(u,v)"),
  harmonic_undirected_norm: HARMONIC("d(v,u)"),
  closeness_out_WF: WF("d(v,u)"),
  closeness_in_WF: WF("d(u,v)"),
  closeness_undirected_WF: WF("d(v,u)"),
  closeness_undirected_within_component: WITHIN("d(v,u)"),
  closeness_out_reachable_only: WITHIN("d(v,u)"),
  closeness_in_reachable_only: WITHIN("d(u,v)"),
  reach_2_out_count: "Σ_{u ≠ v} [d(v,u) ≤ 2]",
  reach_all_out_count: "Σ_{u ≠ v} [d(v,u) < ∞]",
  pagerank_085_simple: RANK("u → v", "{x_u}/{k_{out}(u)}"),
  pagerank_085_weighted: RANK("u → v", "{w_{uv}}/{s_{out}(u)} x_u"),
  pagerank_085_reversed_simple: RANK("v → u", "{x_u}/{k_{in}(u)}"),
  pagerank_085_reversed_weighted: RANK("v → u", "{w_{vu}}/{s_{in}(u)} x_u"),
  eigenvector_undirected_LCC_max1: "x_v = {1}/{λ} Σ_{u ∈ N(v)} x_u, max x = 1",
  eigenvector_directed_in_largestSCC_max1: "x_v = {1}/{λ} Σ_{u → v} x_u, max x = 1",
  coreness_undirected: "max k : v ∈ H_k",
  coreness_directed_in_plus_out: "max k : v ∈ H_k",
  clustering_local_undirected: "{2 t(v)}/{k(v) (k(v) − 1)}",
  single_removal: "F = 1 − {R}/{n (n − 1)}, DF = 1 − {Σ_{u ≠ v} 1 / d(u,v)}/{n (n − 1)}",

  ...burt("undirected_binary"),
  ...burt("directed_symsum_binary"),
  ...burt("directed_symsum_weighted"),
  ...burt("EGONET_MODEL_undirected_binary"),
  ...burt("EGONET_MODEL_directed_symsum_binary"),
  gf_raw: ROLE,
  gf_partial_weighted: "Σ_{a,b} {[a → v → b, a ↛ b]}/{σ_{ab}}",
  gf_expected_bernoulli: "E = d^2 (1 − d) P",
  gf_expected_bernoulli_by_type: "E = d^2 (1 − d) P",
  gf_sd_bernoulli_by_type: "SD^2 = P p (1 − p) + S d^3 (1 − d)^3, p = d^2 (1 − d)",
  gf_z_bernoulli: "z = {b(v) − E}/{SD}",
  gf_expected_type_permutation: "E = b(v) · {P}/{(n − 1)(n − 2)}",
  gf_type_permutation_test: "p = min(1, 2 · {1 + min(M_{≥}, M_{≤})}/{1 + M})",
  gf_partial_permutation_test: "p = min(1, 2 · {1 + min(M_{≥}, M_{≤})}/{1 + M})",
  gf_global_type_permutation_test: "p = min(1, 2 · {1 + min(M_{≥}, M_{≤})}/{1 + M})",
  gf_global_partial_permutation_test: "p = min(1, 2 · {1 + min(M_{≥}, M_{≤})}/{1 + M})",
  gf_global_raw: `Σ_v b(v), ${ROLE}`,
  gf_global_expected: "E = d^2 (1 − d) P",
  gf_global_sd_EXACT: "SD^2 = Σ_{x,y} Cov(x, y)",
  gf_global_z_EXACT: "z = {Σ_v b(v) − E}/{SD}",

  density_undirected: "{2 m}/{n (n − 1)}",
  density_directed: "{m}/{n (n − 1)}",
  reciprocity_edgewise: "{2 M}/{2 M + A}",
  reciprocity_dyadic_nonnull: "{M}/{M + A}",
  reciprocity_dyadic_incl_null_SNA_DEFAULT: "{M + O}/{M + A + O}",
  dyad_census: "M, A, O",
  triad_census: "M-A-N",
  edge_betweenness_undirected_raw: "B(e) = Σ_{s < t} {σ_{st}(e)}/{σ_{st}}",
  articulation_points: "c(G − v) > c(G)",
  bridges: "c(G − e) > c(G)",
  bicomponent_sizes_desc: "|B_1| ≥ |B_2| ≥ …",
  clustering_avg_zero_for_degree_lt2: "{1}/{n} Σ_v C(v)",
  clustering_avg_excluding_degree_lt2: "{1}/{n_2} Σ_{k(v) ≥ 2} C(v)",
  transitivity_undirected: "{3 T}/{V}",
  components_weak_sizes: "|C_1| ≥ |C_2| ≥ …",
  components_strong_sizes: "|C_1| ≥ |C_2| ≥ …",
  diameter_undirected_reachable_pairs: "max d(u,v)",
  diameter_directed_reachable_pairs: "max d(u,v)",
  avg_path_length_undirected_reachable_pairs: PATHS,
  avg_path_length_directed_reachable_pairs: PATHS,
  reachable_ordered_pairs_undirected: "R = Σ_{u ≠ v} [d(u,v) < ∞]",
  reachable_ordered_pairs_directed: "R = Σ_{u ≠ v} [d(u,v) < ∞]",
  radius_centre_undirected_LCC: "min_v max_u d(v,u)",
  modularity_of_type_partition_undirected_binary: Q,
  modularity_of_type_partition_undirected_weighted: Q,
  modularity_of_type_partition_directed_LeichtNewman: "Σ_g (e_g − a_g b_g)",
  louvain_undirected_binary_Q_over_60_seeds: Q,
  louvain_undirected_weighted_Q_over_60_seeds: Q,
  louvain_undirected_binary_best: `max Q, Q = ${Q}`,
  louvain_undirected_weighted_best: `max Q, Q = ${Q}`,
  assortativity_nominal_type_undirected: "{Σ_g e_g − Σ_g a_g^2}/{1 − Σ_g a_g^2}",
  ei_index_undirected: "{E − I}/{E + I}",
  borgatti_F: "F = 1 − {R}/{n (n − 1)}",
  borgatti_DF: "DF = 1 − {Σ_{u ≠ v} 1 / d(u,v)}/{n (n − 1)}",
  kpp_neg_best_sets: "argmax_{|K| = k} F(G − K), DF(G − K)",
};
