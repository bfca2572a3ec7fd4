/** How numbers about the whole network are counted, one sentence a key, for files and methods sections. */

const U = "Graph U (i~j if any arc either way, rows collapsed, self rows dropped, isolates in n)";
const D = "Graph D (arcs as recorded, rows collapsed, self rows dropped, isolates in n)";
const UW = "Graph UW (U, weight = sum of times over both directions)";
const REACHABLE = "over ordered pairs of which one can reach the other; pairs out of reach are never averaged";
const Q = "Q = sum over parts of (share of ties within - share expected from degrees); null without ties";

export const SHAPE_CONVENTIONS = {
  density_directed: `${D}: m/(n(n-1)); null below two actors.`,
  density_undirected: `${U}: 2m/(n(n-1)); null below two actors.`,
  reciprocity_edgewise: `${D}: share of arcs that are answered; null without arcs.`,
  reciprocity_dyadic_nonnull: `${D}: mutual/(mutual + asymmetric) pairs; null without arcs.`,
  reciprocity_dyadic_incl_null_SNA_DEFAULT: `${D}: (mutual + untied)/all pairs, near 1 in sparse networks; given for comparison with R sna's default.`,
  dyad_census: `${D}: pairs with arcs both ways, one way, none.`,
  triad_census: `${D}: the 16 kinds of triads by M-A-N names (Holland and Leinhardt 1970; Batagelj and Mrvar 2001).`,
  edge_betweenness_undirected_raw: `${U}: shortest chains over each tie, unordered pairs of ends once (Girvan and Newman 2002). Keys a|b, the smaller id first.`,
  articulation_points: `${U}: actors whose removal parts a component (Hopcroft and Tarjan 1973).`,
  bridges: `${U}: ties whose removal parts a component; a bridge between actors, however many rows it has. a|b, the smaller id first.`,
  bicomponent_sizes_desc: `${U}: sizes of the parts that no single actor can part; a bridge is a part of two.`,
  clustering_avg_zero_for_degree_lt2: `${U}: mean local clustering, actors with fewer than two partners as 0 (Watts and Strogatz 1998).`,
  clustering_avg_excluding_degree_lt2: `${U}: mean local clustering of the actors with two or more partners; null without any.`,
  transitivity_undirected: `${U}: 3 triangles / paths of two; null without a path of two.`,
  components_weak_sizes: `${U}: sizes of components, largest first, isolates as 1.`,
  components_strong_sizes: `${D}: sizes of strong components, largest first (Tarjan 1972).`,
  diameter_undirected_reachable_pairs: `${U}: longest shortest chain ${REACHABLE}.`,
  diameter_directed_reachable_pairs: `${D}: longest shortest chain along arcs ${REACHABLE}.`,
  avg_path_length_undirected_reachable_pairs: `${U}: mean length of shortest chains ${REACHABLE}.`,
  avg_path_length_directed_reachable_pairs: `${D}: mean length of shortest chains along arcs ${REACHABLE}.`,
  reachable_ordered_pairs_undirected: `${U}: ordered pairs of which one can reach the other.`,
  reachable_ordered_pairs_directed: `${D}: ordered pairs of which the first can reach the second along arcs.`,
  radius_centre_undirected_LCC: `${U}, largest component: smallest distance to the farthest other, and the actors that have it.`,
  modularity_of_type_partition_undirected_binary: `${U}, parts = groups: ${Q} (Newman and Girvan 2004).`,
  modularity_of_type_partition_undirected_weighted: `${UW}, parts = groups: ${Q} (Newman and Girvan 2004).`,
  modularity_of_type_partition_directed_LeichtNewman: `${D}, parts = groups: ${Q}, by arcs out and in (Leicht and Newman 2008).`,
  louvain_undirected_binary_Q_over_60_seeds: `${U}: Q of Louvain's partition (Blondel et al. 2008, graphology-communities-louvain), spread over 60 seeds.`,
  louvain_undirected_weighted_Q_over_60_seeds: `${UW}: Q of Louvain's partition (Blondel et al. 2008, graphology-communities-louvain), spread over 60 seeds.`,
  louvain_undirected_binary_best: `${U}: the partition with the highest Q of all seeds tried, and the seed that gives it.`,
  louvain_undirected_weighted_best: `${UW}: the partition with the highest Q of all seeds tried, and the seed that gives it.`,
  assortativity_nominal_type_undirected: `${U}: (sum e_gg - sum a_g^2)/(1 - sum a_g^2) by groups (Newman 2003); null where all tied actors are of one group.`,
  ei_index_undirected: `${U}: (ties between groups - ties within)/all ties (Krackhardt and Stern 1988); null without ties.`,
  borgatti_F: `${U}: share of pairs that cannot reach each other (Borgatti 2006) = 1 - connectedness; null below two actors.`,
  borgatti_DF: `${U}: 1 - mean of 1/distance over all pairs, out of reach = 0 (Borgatti 2006); null below two actors.`,
  kpp_neg_best_sets: `${U}: sets of k actors whose removal gives the highest F (or DF) on the residual of n-k (Borgatti 2006). Every set is tried, all ties counted and up to 20 listed; where that is too much, exchange finds a good set and "exhaustive": false says so.`,
} as const;
