/** How brokerage is counted, one sentence a key, for files and methods sections. */

const WHOLE = "p_qj over q's whole network (as igraph and networkx); isolates null";
const EGO = "p_qj and m_jq only over ties within the actor's own network (ego-network model); isolates null";
const BINARY = "z = 1 for every tie without direction";
const SYMSUM = "z = a + aT on arcs, a mutual tie 2";
const WEIGHTED = "z = w + wT, sum of times";
const CONSTRAINT = "Burt 1992: sum over j of (p_ij + sum_q p_iq p_qj)^2; not clamped (a triangle is 1.125)";
const SIZE = "Burt 1992: sum over j of (1 - sum_q p_iq m_jq), m_jq = z_jq/max_k z_jk";
const EFFICIENCY = "effective size over number of partners";
const HIERARCHY = "Coleman-Theil: sum of (c_ij/(C/N)) ln(c_ij/(C/N)) over N ln N; 1 for a single partner";
const GF =
  "Gould and Fernandez 1989 on graph D: ordered pairs a->v->b without a->b by groups; AAA coordinator, ABA itinerant, ABB gatekeeper, AAB representative, ABC liaison";
const BERNOULLI = "every arc there independently with the observed density d";

export const BROKERAGE_CONVENTIONS = {
  burt_constraint_undirected_binary: `${CONSTRAINT}; ${BINARY}; ${WHOLE}.`,
  burt_effective_size_undirected_binary: `${SIZE}; ${BINARY}; ${WHOLE}.`,
  burt_efficiency_undirected_binary: `${EFFICIENCY}; ${BINARY}; ${WHOLE}.`,
  burt_hierarchy_undirected_binary: `${HIERARCHY}; ${BINARY}; ${WHOLE}.`,
  burt_constraint_directed_symsum_binary: `${CONSTRAINT}; ${SYMSUM}; ${WHOLE}.`,
  burt_effective_size_directed_symsum_binary: `${SIZE}; ${SYMSUM}; ${WHOLE}.`,
  burt_efficiency_directed_symsum_binary: `${EFFICIENCY}; ${SYMSUM}; ${WHOLE}.`,
  burt_hierarchy_directed_symsum_binary: `${HIERARCHY}; ${SYMSUM}; ${WHOLE}.`,
  burt_constraint_directed_symsum_weighted: `${CONSTRAINT}; ${WEIGHTED}; ${WHOLE}.`,
  burt_effective_size_directed_symsum_weighted: `${SIZE}; ${WEIGHTED}; ${WHOLE}.`,
  burt_efficiency_directed_symsum_weighted: `${EFFICIENCY}; ${WEIGHTED}; ${WHOLE}.`,
  burt_hierarchy_directed_symsum_weighted: `${HIERARCHY}; ${WEIGHTED}; ${WHOLE}.`,
  burt_constraint_EGONET_MODEL_undirected_binary: `${CONSTRAINT}; ${BINARY}; ${EGO}.`,
  burt_effective_size_EGONET_MODEL_undirected_binary: `${SIZE}; ${BINARY}; ${EGO}.`,
  burt_efficiency_EGONET_MODEL_undirected_binary: `${EFFICIENCY}; ${BINARY}; ${EGO}.`,
  burt_hierarchy_EGONET_MODEL_undirected_binary: `${HIERARCHY}; ${BINARY}; ${EGO}.`,
  burt_constraint_EGONET_MODEL_directed_symsum_binary: `${CONSTRAINT}; ${SYMSUM}; ${EGO}.`,
  burt_effective_size_EGONET_MODEL_directed_symsum_binary: `${SIZE}; ${SYMSUM}; ${EGO}.`,
  burt_efficiency_EGONET_MODEL_directed_symsum_binary: `${EFFICIENCY}; ${SYMSUM}; ${EGO}.`,
  burt_hierarchy_EGONET_MODEL_directed_symsum_binary: `${HIERARCHY}; ${SYMSUM}; ${EGO}.`,
  gf_raw: `${GF}. Without direction every pair counts twice and gatekeeper = representative.`,
  gf_partial_weighted: `${GF}; each pair counts 1 over the number of actors that stand between it.`,
  gf_expected_bernoulli: `${GF}; expected when ${BERNOULLI}: d^2(1-d) times the ordered pairs of others with the role.`,
  gf_expected_bernoulli_by_type: `${GF}; expected for an actor of each group when ${BERNOULLI}.`,
  gf_sd_bernoulli_by_type: `${GF}; standard deviation for an actor of each group when ${BERNOULLI}.`,
  gf_z_bernoulli: `${GF}; (observed - expected)/sd when ${BERNOULLI}; null where sd = 0.`,
  gf_expected_type_permutation: `${GF}; expected when ties stay, the actor keeps its group and the groups of all others are dealt out at random.`,
  gf_type_permutation_test: `${GF}; groups of all others dealt out 2,000 times from the seed: ratio, z and p (two-sided, the observed one counts as a dealing).`,
  gf_partial_permutation_test: `${GF}; each pair counts 1 over the number of actors that stand between it; groups of all others dealt out 2,000 times from the seed: ratio, z and p as in gf_type_permutation_test.`,
  gf_global_type_permutation_test: `${GF}; sums over all actors, all groups dealt out 2,000 times from the seed: ratio, z and p as in gf_type_permutation_test.`,
  gf_global_partial_permutation_test: `${GF}; sums over all actors, each pair 1 in all; all groups dealt out 2,000 times from the seed: ratio, z and p as in gf_type_permutation_test.`,
  gf_global_raw: `${GF}; sums over all actors.`,
  gf_global_expected: `${GF}; sums over all actors, expected when ${BERNOULLI}.`,
  gf_global_sd_EXACT: `${GF}; standard deviation of the sums when ${BERNOULLI}, with all covariances of triads that share arcs (R sna's network-level sd leaves some out).`,
  gf_global_z_EXACT: `${GF}; (observed - expected)/sd of the sums; null where sd = 0.`,
} as const;
