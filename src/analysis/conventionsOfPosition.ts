/** How numbers about each actor's place are counted, one sentence a key, for files and methods sections. */

const U = "Graph U (i~j if any arc either way, rows collapsed, self rows dropped, isolates in n)";
const D = "Graph D (arcs as recorded, rows collapsed, self rows dropped, isolates in n)";
const W = "Graph W (D, weight = sum of times over parallel rows)";
const BRANDES = "Freeman 1977 by Brandes 2001, ends excluded";
const WF = "(r/(n-1))*(r/sum of distances), r = others reached (Wasserman and Faust 1994); 0 for who reaches nobody";
const WITHIN = "r/sum of distances among those reached; a member of a pair scores 1; 0 for who reaches nobody";
const HARMONIC = "sum of 1/distance over (n-1), out of reach = 0";
const RANK = "PageRank, damping .85, jumps and actors without arcs spread evenly, sum 1";

export const POSITION_CONVENTIONS = {
  degree_in_partners: `${D}: distinct actors with an arc to the actor.`,
  degree_out_partners: `${D}: distinct actors the actor has an arc to.`,
  degree_neighbours: `${U}: distinct neighbours, either direction.`,
  strength_in: `${W}: times, sum of the weights of arcs to the actor.`,
  strength_out: `${W}: times, sum of the weights of arcs from the actor.`,
  betweenness_directed_raw: `${D}: ${BRANDES}; ordered pairs.`,
  betweenness_directed_norm: `${D}: ${BRANDES}; raw/((n-1)(n-2)); null below three actors.`,
  betweenness_undirected_raw: `${U}: ${BRANDES}; unordered pairs once.`,
  betweenness_undirected_norm: `${U}: ${BRANDES}; 2 raw/((n-1)(n-2)); null below three actors.`,
  closeness_undirected_WF: `${U}: ${WF}.`,
  closeness_out_WF: `${D}, along arcs: ${WF}.`,
  closeness_in_WF: `${D}, against arcs: ${WF}.`,
  closeness_undirected_within_component: `${U}: ${WITHIN}.`,
  closeness_out_reachable_only: `${D}, along arcs: ${WITHIN}.`,
  closeness_in_reachable_only: `${D}, against arcs: ${WITHIN}.`,
  harmonic_undirected_norm: `${U}: ${HARMONIC}.`,
  harmonic_out_norm: `${D}, along arcs (whom the actor can reach): ${HARMONIC}.`,
  harmonic_in_norm: `${D}, against arcs (who can reach the actor): ${HARMONIC}.`,
  eigenvector_undirected_LCC_max1: `${U}, largest component only: leading eigenvector, largest value 1 (Bonacich 1972); null outside it.`,
  eigenvector_directed_in_largestSCC_max1: `${D}, largest strong component of three or more only: leading eigenvector of arcs in, largest value 1; null outside it.`,
  pagerank_085_simple: `${D}: ${RANK} (Brin and Page 1998). Those introduced receive rank.`,
  pagerank_085_weighted: `${W}: ${RANK}; arcs followed in proportion to times.`,
  pagerank_085_reversed_simple: `${D} with every arc turned round: ${RANK}. Introducers receive rank.`,
  pagerank_085_reversed_weighted: `${W} with every arc turned round: ${RANK}; arcs followed in proportion to times.`,
  coreness_undirected: `${U}: largest k such that the actor is in a part where all have k partners (Seidman 1983).`,
  coreness_directed_in_plus_out: `${D}: the same on arcs in plus arcs out; a mutual tie counts twice.`,
  clustering_local_undirected: `${U}: share of pairs of partners that are tied; 0 with fewer than two partners, so that means can be compared (see clustering_avg_*).`,
  reach_2_out_count: `${D}: others reached along arcs within two steps, whatever the dates.`,
  reach_all_out_count: `${D}: others reached along arcs, whatever the dates.`,
  single_removal: `${U} without the actor, n-1 actors: F and DF of the residual (Borgatti 2006), components, their change, largest component, isolates.`,
} as const;
