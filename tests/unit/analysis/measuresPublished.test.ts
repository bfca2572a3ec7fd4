/** Numbers that stand in the literature, by the name of what they are known for. */
import { describe, expect, test } from "vitest";
import { type FlatGraph, flatGraph, measureNetwork } from "../../../src/analysis/index.ts";
import { column, karateClub, measured } from "./measuresGraphs.ts";
import { graphOf, type Oracle, oracle } from "./measuresOracles.ts";

const without = (network: Oracle, gone: string): FlatGraph =>
  graphOf({ ...network, actors: network.actors.filter(([id]) => id !== gone) });

describe("Padgett's Florentine families", () => {
  const families = oracle("florentine_marriage");

  test("the Medici stand between 47.5 pairs: .522 without the isolated Pucci, .452 with them", () => {
    expect(column(graphOf(families), "betweenness_undirected_raw").Medici).toBeCloseTo(47.5, 10);
    expect(column(without(families, "Pucci"), "betweenness_undirected_norm").Medici).toBeCloseTo(0.522, 3);
    expect(column(graphOf(families), "betweenness_undirected_norm").Medici).toBeCloseTo(0.452, 3);
  });
});

describe("Krackhardt's kite (1990)", () => {
  const kite = graphOf(oracle("krackhardt_kite"));
  const leaders = (values: Readonly<Record<string, number | null>>) => {
    const most = Math.max(...Object.values(values).map((value) => value ?? 0));
    return { most, who: Object.keys(values).filter((id) => values[id] === most) };
  };

  test("Diane has most partners, 6", () => {
    expect(leaders(column(kite, "degree_neighbours"))).toEqual({ most: 6, who: ["Diane"] });
  });

  test("Fernando and Garth are nearest to all, .643", () => {
    const { most, who } = leaders(column(kite, "closeness_undirected_WF"));
    expect(who).toEqual(["Fernando", "Garth"]);
    expect(most).toBeCloseTo(0.643, 3);
  });

  test("Heather stands between most, 14 pairs or .389", () => {
    expect(leaders(column(kite, "betweenness_undirected_raw")).who).toEqual(["Heather"]);
    expect(column(kite, "betweenness_undirected_raw").Heather).toBeCloseTo(14, 10);
    expect(column(kite, "betweenness_undirected_norm").Heather).toBeCloseTo(0.389, 3);
  });
});

describe("Zachary's karate club", () => {
  const club = karateClub();

  test("has 34 members and 78 ties", () => {
    expect(measureNetwork(club, { which: [] })?.network).toMatchObject({ nodes: 34, edges: 78, parallel_rows: 0 });
  });

  test("the instructor, 1, and the president, 34, have 16 and 17 friends and stand between most: .438 and .304", () => {
    expect(column(club, "degree_neighbours")).toMatchObject({ 1: 16, 34: 17 });
    const between = column(club, "betweenness_undirected_norm");
    expect(between["1"]).toBeCloseTo(0.437635, 6);
    expect(between["34"]).toBeCloseTo(0.304075, 6);
  });

  test("the president leads by eigenvector, and the instructor is next, .952 of that", () => {
    const eigen = column(club, "eigenvector_undirected_LCC_max1");
    expect(eigen["34"]).toBe(1);
    expect(eigen["1"]).toBeCloseTo(0.952, 3);
  });

  test("friends of friends are friends in .2557 of cases, .5706 on average", () => {
    expect(measured(club, "transitivity_undirected")).toBeCloseTo(0.2557, 4);
    expect(measured(club, "clustering_avg_zero_for_degree_lt2")).toBeCloseTo(0.5706, 4);
  });

  test("is 5 across and 2.408 on average", () => {
    expect(measured(club, "diameter_undirected_reachable_pairs")).toBe(5);
    expect(measured(club, "avg_path_length_undirected_reachable_pairs")).toBeCloseTo(2.4082, 4);
  });

  test("has a core of four with ten members", () => {
    expect(Object.values(column(club, "coreness_undirected")).filter((core) => core === 4)).toHaveLength(10);
  });

  test("parts into four communities at the known optimum, Q = .4198", () => {
    const best = measured(club, "louvain_undirected_binary_best") as { Q: number; communities: unknown[] };
    expect(best.Q).toBeCloseTo(0.4198, 4);
    expect(best.communities).toHaveLength(4);
  });
});

describe("structural holes", () => {
  test("Borgatti's example (1997): G reaches 6 contacts with an effective size of 4.67, .78 of them", () => {
    const example = graphOf(oracle("borgatti1997_example"));
    expect(column(example, "burt_effective_size_undirected_binary").G).toBeCloseTo(4.67, 2);
    expect(column(example, "burt_efficiency_undirected_binary").G).toBeCloseTo(0.78, 2);
  });

  test("a triangle constrains each of its three by 1.125: nothing is clamped to 1", () => {
    const rows = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "a" },
    ];
    const triangle = flatGraph(["a", "b", "c"], rows, { directed: false });
    expect(column(triangle, "burt_constraint_undirected_binary")).toEqual({ a: 1.125, b: 1.125, c: 1.125 });
  });

  test("an isolate has no constraint, and an actor that is only introduced has one", () => {
    const graph = flatGraph(["maker", "introduced", "alone"], [{ from: "maker", to: "introduced" }]);
    expect(column(graph, "burt_constraint_directed_symsum_binary")).toEqual({ maker: 1, introduced: 1, alone: null });
  });
});

describe("Borgatti's key players (2006)", () => {
  test("in two groups joined by K, K alone fragments most by F, and d or e by DF; the best pair is not K and another", () => {
    const best = measured(graphOf(oracle("barbell_broker")), "kpp_neg_best_sets");
    expect(best).toMatchObject({
      "k=1": { sets_F: [["K"]], sets_DF: [["d"], ["e"]] },
      "k=2": { sets_F: [["d", "e"]], sets_DF: [["d", "e"]] },
      "k=3": { sets_F_ties: 6 },
    });
  });
});
