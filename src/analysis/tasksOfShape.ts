/** The tasks that describe the network as a whole. */
import { tieBetweenness } from "./betweenness.ts";
import { components, largestComponent, sizesDescending, strongComponents } from "./components.ts";
import { cutPoints } from "./cutPoints.ts";
import { degrees, density, dyadCensus, reciprocity } from "./degrees.ts";
import { centreOf, pathLengths } from "./distances.ts";
import type { FlatGraph } from "./flatGraph.ts";
import { keyPlayers } from "./keyPlayers.ts";
import { louvain } from "./louvain.ts";
import {
  byCodePoint,
  isSampled,
  type MeasureContext,
  type MeasureTask,
  type MeasureValue,
  pairName,
  sortedIds,
} from "./measureTask.ts";
import { assortativity, eiIndex } from "./mixing.ts";
import { directedModularity, modularity } from "./modularity.ts";
import type { Partition } from "./partition.ts";
import { distanceFragmentation, fragmentation } from "./removal.ts";
import { type Steps, stretch } from "./steps.ts";
import { harmonicSums, walks } from "./tasksOfPosition.ts";
import { triadCensus } from "./triadCensus.ts";

const CENSUS_WORK = 5e8;

/** Many seeds are affordable up to here; beyond it a few give the best partition, and no spread is claimed. */
const SEEDS = 60;
const FEW_SEEDS = 5;

function* louvainValues(context: MeasureContext, weighted: boolean): Steps<readonly [MeasureValue, MeasureValue]> {
  const { graph, seed } = context;
  const few = isSampled(context);
  const found = yield* louvain(graph, { weighted, seed, seeds: few ? FEW_SEEDS : SEEDS });
  if (found === null) return [null, null];
  const parts: string[][] = [];
  for (const [at, part] of found.best.of.entries()) {
    parts[part] ??= [];
    parts[part].push(graph.ids[at] as string);
  }
  return [few ? null : { ...found.q }, { Q: found.best.q, seed: found.best.seed, communities: parts }];
}

function* bestSets(graph: FlatGraph, size: number): Steps<MeasureValue> {
  const named = (sets: readonly (readonly number[])[]) => sets.map((set) => set.map((at) => graph.ids[at] as string));
  const byF = yield* stretch(0, 0.2, keyPlayers(graph, size, "F"));
  const byDF = yield* stretch(0.2, 1, keyPlayers(graph, size, "DF"));
  return {
    best_F: byF.best,
    sets_F: byF.best === null ? null : named(byF.sets),
    sets_F_ties: byF.count,
    best_DF: byDF.best,
    sets_DF: byDF.best === null ? null : named(byDF.sets),
    sets_DF_ties: byDF.count,
    ...(byF.exhaustive && byDF.exhaustive ? {} : { exhaustive: false }),
  };
}

export const SHAPE_TASKS: readonly MeasureTask[] = [
  {
    keys: [
      "density_directed",
      "density_undirected",
      "reciprocity_edgewise",
      "reciprocity_dyadic_nonnull",
      "reciprocity_dyadic_incl_null_SNA_DEFAULT",
      "dyad_census",
    ],
    count({ graph }) {
      const census = dyadCensus(graph);
      const { edgewise, nonnull, dyadic } = reciprocity(census);
      return {
        density_directed: density(graph.out),
        density_undirected: density(graph.both),
        reciprocity_edgewise: edgewise,
        reciprocity_dyadic_nonnull: nonnull,
        reciprocity_dyadic_incl_null_SNA_DEFAULT: dyadic,
        dyad_census: { ...census },
      };
    },
  },
  {
    keys: ["triad_census"],
    weight: 10,
    tooLarge: ({ graph }) => degrees(graph.both).reduce((sum, d) => sum + d * d, 0) > CENSUS_WORK,
    count({ graph }) {
      return { triad_census: triadCensus(graph) };
    },
  },
  {
    keys: ["edge_betweenness_undirected_raw"],
    weight: 40,
    tooLarge: isSampled,
    *run({ graph }) {
      const found = yield* tieBetweenness(graph);
      const named = found.map(({ pair: [a, b], value }) => [pairName(graph, a, b), value] as const);
      return { edge_betweenness_undirected_raw: Object.fromEntries(named) };
    },
  },
  {
    keys: ["articulation_points", "bridges", "bicomponent_sizes_desc"],
    count({ graph }) {
      const { articulation, bridges, bicomponentSizes } = cutPoints(graph);
      return {
        articulation_points: sortedIds(graph, articulation),
        bridges: bridges.map(([a, b]) => pairName(graph, a, b)).sort(byCodePoint),
        bicomponent_sizes_desc: bicomponentSizes,
      };
    },
  },
  {
    keys: ["components_weak_sizes", "components_strong_sizes"],
    count({ graph }) {
      return {
        components_weak_sizes: sizesDescending(components(graph.both)),
        components_strong_sizes: sizesDescending(strongComponents(graph.out)),
      };
    },
  },
  {
    keys: [
      "diameter_undirected_reachable_pairs",
      "avg_path_length_undirected_reachable_pairs",
      "reachable_ordered_pairs_undirected",
      "diameter_directed_reachable_pairs",
      "avg_path_length_directed_reachable_pairs",
      "reachable_ordered_pairs_directed",
      "radius_centre_undirected_LCC",
    ],
    tooLarge: isSampled,
    *run(context) {
      const { graph } = context;
      const both = yield* stretch(0, 0.5, walks(context, "both"));
      const undirected = pathLengths(both);
      const directed = pathLengths(yield* stretch(0.5, 1, walks(context, "out")));
      const centre = centreOf(both, largestComponent(components(graph.both)));
      return {
        diameter_undirected_reachable_pairs: undirected.diameter,
        avg_path_length_undirected_reachable_pairs: undirected.mean,
        reachable_ordered_pairs_undirected: undirected.pairs,
        diameter_directed_reachable_pairs: directed.diameter,
        avg_path_length_directed_reachable_pairs: directed.mean,
        reachable_ordered_pairs_directed: directed.pairs,
        radius_centre_undirected_LCC: centre && { radius: centre.radius, center: sortedIds(graph, centre.centre) },
      };
    },
  },
  {
    keys: [
      "modularity_of_type_partition_undirected_binary",
      "modularity_of_type_partition_undirected_weighted",
      "modularity_of_type_partition_directed_LeichtNewman",
      "assortativity_nominal_type_undirected",
      "ei_index_undirected",
    ],
    needsGroups: true,
    count({ graph, partition }) {
      const groups = partition as Partition;
      return {
        modularity_of_type_partition_undirected_binary: modularity(graph, groups.of),
        modularity_of_type_partition_undirected_weighted: modularity(graph, groups.of, { weighted: true }),
        modularity_of_type_partition_directed_LeichtNewman: directedModularity(graph, groups.of),
        assortativity_nominal_type_undirected: assortativity(graph, groups),
        ei_index_undirected: eiIndex(graph, groups),
      };
    },
  },
  {
    keys: ["louvain_undirected_binary_Q_over_60_seeds", "louvain_undirected_binary_best"],
    weight: 20,
    *run(context) {
      const [spread, best] = yield* louvainValues(context, false);
      if (isSampled(context)) context.notCounted.set("louvain_undirected_binary_Q_over_60_seeds", "too-large");
      return { louvain_undirected_binary_Q_over_60_seeds: spread, louvain_undirected_binary_best: best };
    },
  },
  {
    keys: ["louvain_undirected_weighted_Q_over_60_seeds", "louvain_undirected_weighted_best"],
    weight: 20,
    *run(context) {
      const [spread, best] = yield* louvainValues(context, true);
      if (isSampled(context)) context.notCounted.set("louvain_undirected_weighted_Q_over_60_seeds", "too-large");
      return { louvain_undirected_weighted_Q_over_60_seeds: spread, louvain_undirected_weighted_best: best };
    },
  },
  {
    keys: ["borgatti_F"],
    count({ graph }) {
      return { borgatti_F: fragmentation(graph) };
    },
  },
  {
    keys: ["borgatti_DF"],
    *run(context) {
      return {
        borgatti_DF: distanceFragmentation(context.graph, yield* harmonicSums(context, "both", ["borgatti_DF"])),
      };
    },
  },
  {
    keys: ["kpp_neg_best_sets"],
    weight: 60,
    *run({ graph }) {
      return {
        kpp_neg_best_sets: {
          "k=1": yield* stretch(0, 0.05, bestSets(graph, 1)),
          "k=2": yield* stretch(0.05, 0.25, bestSets(graph, 2)),
          "k=3": yield* stretch(0.25, 1, bestSets(graph, 3)),
        },
      };
    },
  },
];
