/** The tasks that give every actor a number by its place in the network. */
import { betweennessInSteps, sampledBetweenness } from "./betweenness.ts";
import { clustering } from "./clustering.ts";
import type { MeasureKey } from "./conventions.ts";
import { coreness, corenessInPlusOut } from "./coreness.ts";
import { degrees, strengths } from "./degrees.ts";
import { closenessWF, closenessWithinReach, distancesInSteps, harmonicNorm, sampledHarmonic } from "./distances.ts";
import { eigenvector, eigenvectorDirected } from "./eigenvector.ts";
import { type Adjacency, withoutDirection } from "./flatGraph.ts";
import {
  byActor,
  isSampled,
  type MeasureContext,
  type MeasureTask,
  type MeasureValues,
  PIVOTS,
  remembered,
} from "./measureTask.ts";
import { pageRank } from "./pageRank.ts";
import { removals } from "./removal.ts";
import { type Steps, stretch } from "./steps.ts";

const WALKS = 40;
/** Walks of removal: actors squared times ties. */
const REMOVAL_WORK = 3e9;

/** Walks along one side, remembered: without direction all three are the same. */
export function* walks(context: MeasureContext, side: "both" | "out" | "into") {
  const { graph } = context;
  const name = graph.directed ? side : "both";
  return yield* remembered(context, `walks ${name}`, () => distancesInSteps(graph[name]));
}

/** Harmonic sums of what actors see along one side: exact, or sampled where that is too much. */
export function* harmonicSums(context: MeasureContext, side: "both" | "out" | "into", keys: readonly MeasureKey[]) {
  if (!isSampled(context)) return (yield* walks(context, side)).harmonic;
  const { graph, seed } = context;
  // What an actor reaches along arcs are those that reach it against them.
  const against: Adjacency = graph[{ both: "both", out: "into", into: "out" }[side] as "both" | "out" | "into"];
  const name = graph.directed ? side : "both";
  const found = yield* remembered(context, `sample ${name}`, () => sampledHarmonic(against, { pivots: PIVOTS, seed }));
  for (const key of keys) context.sampled.set(key, { pivots: found.pivots, bound: found.bound });
  return found.harmonic;
}

function* betweennessValues(context: MeasureContext): Steps<MeasureValues> {
  const { graph, seed } = context;
  const values: MeasureValues = {};
  function* count(way: "directed" | "undirected") {
    const counted = way === "directed" ? graph : withoutDirection(graph);
    if (!isSampled(context)) return yield* betweennessInSteps(counted);
    const found = yield* sampledBetweenness(counted, { pivots: PIVOTS, seed });
    for (const ways of graph.directed ? [way] : ["directed", "undirected"])
      for (const form of ["raw", "norm"])
        context.sampled.set(`betweenness_${ways}_${form}` as MeasureKey, { pivots: found.pivots, bound: found.bound });
    return found;
  }
  const undirected = yield* stretch(0, graph.directed ? 0.5 : 1, count("undirected"));
  values.betweenness_undirected_raw = byActor(graph, undirected.raw);
  values.betweenness_undirected_norm = byActor(graph, undirected.norm);
  // Ties without direction are arcs both ways: every pair counts twice, and there are twice as many.
  const directed = graph.directed
    ? yield* stretch(0.5, 1, count("directed"))
    : { raw: undirected.raw.map((value) => value * 2), norm: undirected.norm };
  values.betweenness_directed_raw = byActor(graph, directed.raw);
  values.betweenness_directed_norm = byActor(graph, directed.norm);
  return values;
}

export const POSITION_TASKS: readonly MeasureTask[] = [
  {
    keys: ["degree_in_partners", "degree_out_partners", "degree_neighbours", "strength_in", "strength_out"],
    count({ graph }) {
      return {
        degree_in_partners: byActor(graph, degrees(graph.into)),
        degree_out_partners: byActor(graph, degrees(graph.out)),
        degree_neighbours: byActor(graph, degrees(graph.both)),
        strength_in: byActor(graph, strengths(graph.into)),
        strength_out: byActor(graph, strengths(graph.out)),
      };
    },
  },
  {
    keys: [
      "betweenness_directed_raw",
      "betweenness_directed_norm",
      "betweenness_undirected_raw",
      "betweenness_undirected_norm",
    ],
    weight: WALKS * 2,
    run: betweennessValues,
  },
  {
    keys: ["harmonic_undirected_norm", "harmonic_out_norm", "harmonic_in_norm"],
    weight: WALKS * 2,
    *run(context) {
      const of = function* (key: MeasureKey, side: "both" | "out" | "into") {
        return byActor(context.graph, harmonicNorm({ harmonic: yield* harmonicSums(context, side, [key]) }));
      };
      return {
        harmonic_undirected_norm: yield* stretch(0, 1 / 3, of("harmonic_undirected_norm", "both")),
        harmonic_out_norm: yield* stretch(1 / 3, 2 / 3, of("harmonic_out_norm", "out")),
        harmonic_in_norm: yield* stretch(2 / 3, 1, of("harmonic_in_norm", "into")),
      };
    },
  },
  {
    keys: [
      "closeness_undirected_WF",
      "closeness_out_WF",
      "closeness_in_WF",
      "closeness_undirected_within_component",
      "closeness_out_reachable_only",
      "closeness_in_reachable_only",
      "reach_2_out_count",
      "reach_all_out_count",
    ],
    tooLarge: isSampled,
    *run(context) {
      const { graph } = context;
      const [both, out, into] = [
        yield* stretch(0, 1 / 3, walks(context, "both")),
        yield* stretch(1 / 3, 2 / 3, walks(context, "out")),
        yield* stretch(2 / 3, 1, walks(context, "into")),
      ];
      return {
        closeness_undirected_WF: byActor(graph, closenessWF(both)),
        closeness_out_WF: byActor(graph, closenessWF(out)),
        closeness_in_WF: byActor(graph, closenessWF(into)),
        closeness_undirected_within_component: byActor(graph, closenessWithinReach(both)),
        closeness_out_reachable_only: byActor(graph, closenessWithinReach(out)),
        closeness_in_reachable_only: byActor(graph, closenessWithinReach(into)),
        reach_2_out_count: byActor(graph, out.within2),
        reach_all_out_count: byActor(graph, out.reach),
      };
    },
  },
  {
    keys: ["eigenvector_undirected_LCC_max1"],
    weight: 5,
    count({ graph, notCounted }) {
      const values = eigenvector(graph);
      const tied = graph.both.targets.length > 0;
      if (values === null && tied) notCounted.set("eigenvector_undirected_LCC_max1", "unsettled");
      return { eigenvector_undirected_LCC_max1: byActor(graph, values) };
    },
  },
  {
    keys: ["eigenvector_directed_in_largestSCC_max1"],
    weight: 5,
    count({ graph }) {
      const values = graph.directed ? eigenvectorDirected(graph) : null;
      return { eigenvector_directed_in_largestSCC_max1: values === null ? null : byActor(graph, values) };
    },
  },
  {
    keys: [
      "pagerank_085_simple",
      "pagerank_085_weighted",
      "pagerank_085_reversed_simple",
      "pagerank_085_reversed_weighted",
    ],
    weight: 5,
    count({ graph }) {
      return {
        pagerank_085_simple: byActor(graph, pageRank(graph.out)),
        pagerank_085_weighted: byActor(graph, pageRank(graph.out, { weighted: true })),
        pagerank_085_reversed_simple: byActor(graph, pageRank(graph.into)),
        pagerank_085_reversed_weighted: byActor(graph, pageRank(graph.into, { weighted: true })),
      };
    },
  },
  {
    keys: ["coreness_undirected", "coreness_directed_in_plus_out"],
    count({ graph }) {
      return {
        coreness_undirected: byActor(graph, coreness(graph)),
        coreness_directed_in_plus_out: byActor(graph, corenessInPlusOut(graph)),
      };
    },
  },
  {
    keys: [
      "clustering_local_undirected",
      "clustering_avg_zero_for_degree_lt2",
      "clustering_avg_excluding_degree_lt2",
      "transitivity_undirected",
    ],
    count({ graph }) {
      const { local, meanWithZeros, meanOfDefined, transitivity } = clustering(graph);
      return {
        clustering_local_undirected: byActor(
          graph,
          local.map((value) => value ?? 0),
        ),
        clustering_avg_zero_for_degree_lt2: meanWithZeros,
        clustering_avg_excluding_degree_lt2: meanOfDefined,
        transitivity_undirected: transitivity,
      };
    },
  },
  {
    keys: ["single_removal"],
    weight: WALKS,
    *run({ graph, notCounted }) {
      const n = graph.ids.length;
      const withDF = n * n * (n + graph.both.targets.length) <= REMOVAL_WORK;
      if (!withDF) notCounted.set("single_removal", "too-large");
      const rows = (yield* removals(graph, { withDF })).map((row) => ({
        F_residual: row.F,
        DF_residual: row.DF,
        components_after: row.components,
        delta_components: row.addedComponents,
        largest_after: row.largest,
        isolates_after: row.isolates,
      }));
      return { single_removal: byActor(graph, rows) };
    },
  },
];
