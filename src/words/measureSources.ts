/** Where each number comes from: the work that defines it, with its DOI where there is one. The same in both languages. */

const FREEMAN = "Freeman 1977, Sociometry 40:35, doi:10.2307/3033543";
const BRANDES = "Brandes 2001, J. Math. Sociol. 25:163, doi:10.1080/0022250X.2001.9990249";
const WASSERMAN = "Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press";
const HARMONIC = "Marchiori & Latora 2000, Physica A 285:539, doi:10.1016/S0378-4371(00)00311-3";
const RANK = "Brin & Page 1998, Computer Networks 30:107, doi:10.1016/S0169-7552(98)00110-X";
const BONACICH = "Bonacich 1972, J. Math. Sociol. 2:113, doi:10.1080/0022250X.1972.9989806";
const BURT = "Burt 1992, Structural Holes, Harvard University Press";
const BORGATTI_97 = "Borgatti 1997, Connections 20:35";
const EVERETT = "Everett & Borgatti 2020, Social Networks 62:50";
const SEIDMAN = "Seidman 1983, Social Networks 5:269, doi:10.1016/0378-8733(83)90028-X";
const WATTS = "Watts & Strogatz 1998, Nature 393:440, doi:10.1038/30918";
const GOULD = "Gould & Fernandez 1989, Sociological Methodology 19:89, doi:10.2307/270949";
const BORGATTI_06 = "Borgatti 2006, Comput. Math. Organ. Theory 12:21, doi:10.1007/s10588-006-7084-x";
const HOLLAND = "Holland & Leinhardt 1970, Am. J. Sociol. 76:492, doi:10.1086/224954";
const BATAGELJ = "Batagelj & Mrvar 2001, Social Networks 23:237, doi:10.1016/S0378-8733(01)00035-1";
const GIRVAN = "Girvan & Newman 2002, PNAS 99:7821, doi:10.1073/pnas.122653799";
const HOPCROFT = "Hopcroft & Tarjan 1973, Commun. ACM 16:372, doi:10.1145/362248.362272";
const TARJAN = "Tarjan 1972, SIAM J. Comput. 1:146, doi:10.1137/0201010";
const NEWMAN_Q = "Newman & Girvan 2004, Phys. Rev. E 69:026113, doi:10.1103/PhysRevE.69.026113";
const LEICHT = "Leicht & Newman 2008, Phys. Rev. Lett. 100:118703, doi:10.1103/PhysRevLett.100.118703";
const BLONDEL = "Blondel et al. 2008, J. Stat. Mech. P10008, doi:10.1088/1742-5468/2008/10/P10008";
const NEWMAN_MIX = "Newman 2003, Phys. Rev. E 67:026126, doi:10.1103/PhysRevE.67.026126";
const KRACKHARDT = "Krackhardt & Stern 1988, Soc. Psychol. Q. 51:123, doi:10.2307/2786835";

/** By the beginning of a key; the longest that fits counts. */
const SOURCES: readonly (readonly [beginning: string, works: readonly string[]])[] = [
  ["degree", [WASSERMAN]],
  ["strength", [WASSERMAN]],
  ["betweenness", [FREEMAN, BRANDES]],
  ["harmonic", [HARMONIC]],
  ["closeness", [WASSERMAN]],
  ["reach", [WASSERMAN]],
  ["pagerank", [RANK]],
  ["eigenvector", [BONACICH]],
  ["coreness", [SEIDMAN]],
  ["clustering", [WATTS]],
  ["transitivity", [WASSERMAN]],
  ["single_removal", [BORGATTI_06]],
  ["burt", [BURT]],
  ["burt_effective_size", [BURT, BORGATTI_97]],
  ["burt_efficiency", [BURT, BORGATTI_97]],
  ["burt_constraint", [BURT, EVERETT]],
  ["gf", [GOULD]],
  ["density", [WASSERMAN]],
  ["reciprocity", [WASSERMAN]],
  ["dyad_census", [HOLLAND]],
  ["triad_census", [HOLLAND, BATAGELJ]],
  ["edge_betweenness", [GIRVAN]],
  ["articulation_points", [HOPCROFT]],
  ["bridges", [HOPCROFT]],
  ["bicomponent", [HOPCROFT]],
  ["components", [WASSERMAN]],
  ["components_strong", [TARJAN]],
  ["diameter", [WASSERMAN]],
  ["avg_path_length", [WATTS]],
  ["reachable", [WASSERMAN]],
  ["radius", [WASSERMAN]],
  ["modularity", [NEWMAN_Q]],
  ["modularity_of_type_partition_directed", [LEICHT]],
  ["louvain", [BLONDEL, NEWMAN_Q]],
  ["assortativity", [NEWMAN_MIX]],
  ["ei_index", [KRACKHARDT]],
  ["borgatti", [BORGATTI_06]],
  ["kpp", [BORGATTI_06]],
];

/** The works that define a number, the first one first; none for a key that is no number's. */
export function sourcesOf(key: string): readonly string[] {
  const fitting = SOURCES.filter(([beginning]) => key.startsWith(beginning));
  return fitting.reduce((best, row) => (row[0].length > best[0].length ? row : best), [
    "",
    [],
  ] as (typeof fitting)[number])[1];
}
