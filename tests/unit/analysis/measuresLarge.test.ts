/** Networks that are long or large, work that is watched or stopped, and numbers that are estimated. */
import { describe, expect, test } from "vitest";
import {
  betweenness,
  CONVENTIONS,
  finish,
  flatGraph,
  MEASURES,
  type MeasureKey,
  measureInSteps,
  measureNetwork,
  sampledBetweenness,
  seededChance,
} from "../../../src/analysis/index.ts";
import { chainOf, karateClub } from "./measuresGraphs.ts";

const LINEAR: readonly MeasureKey[] = [
  "degree_neighbours",
  "strength_in",
  "density_directed",
  "dyad_census",
  "articulation_points",
  "bridges",
  "components_weak_sizes",
  "components_strong_sizes",
  "coreness_undirected",
  "clustering_local_undirected",
  "burt_constraint_undirected_binary",
  "pagerank_085_simple",
  "ei_index_undirected",
  "gf_raw",
  "borgatti_F",
  "single_removal",
];

function drawn(size: number, ties: number) {
  const chance = seededChance(3);
  const ids = Array.from({ length: size }, (_, at) => String(at));
  const some = () => ids[Math.floor(chance() * size)] as string;
  return flatGraph(
    ids,
    Array.from({ length: ties }, () => ({ from: some(), to: some() })),
  );
}

describe("size", () => {
  test("a chain of 100,000 actors overflows no stack", () => {
    const chain = chainOf(100_000);
    const measures = measureNetwork(chain, {
      which: LINEAR,
      group: chain.ids.map((_, at) => (at % 2 ? "x" : "y")),
    })?.measures;
    expect(measures?.components_weak_sizes).toEqual([100_000]);
    expect(measures?.components_strong_sizes).toHaveLength(100_000);
    expect(measures?.bridges).toHaveLength(99_999);
    expect(measures?.articulation_points).toHaveLength(99_998);
    expect(measures?.ei_index_undirected).toBe(1);
  });

  test("an eigenvector that does not settle is undefined, and said to be", () => {
    const key = "eigenvector_undirected_LCC_max1";
    const report = measureNetwork(chainOf(100_000), { which: [key] });
    expect(report?.notCounted).toEqual({ [key]: "unsettled" });
    expect(Object.values(report?.measures[key] as object).every((value) => value === null)).toBe(true);
  });

  test("what is linear takes moments on 50,000 actors, a hub known to all among them", () => {
    const { ids } = drawn(50_000, 0);
    const hub = ids.slice(1).map((to) => ({ from: "0", to }));
    const graph = flatGraph(ids, hub);
    const start = performance.now();
    const measures = measureNetwork(graph, { which: LINEAR, group: ids.map((id) => id.slice(-1)) })?.measures;
    expect(performance.now() - start).toBeLessThan(30_000);
    expect(measures?.articulation_points).toEqual(["0"]);
  });

  test("paths that double two thousand times over are still counted", () => {
    const ids: string[] = [];
    const rows: { from: string; to: string }[] = [];
    for (let at = 0; at < 2_000; at++) {
      ids.push(`s${at}`, `l${at}`, `r${at}`);
      for (const side of ["l", "r"]) {
        rows.push({ from: `s${at}`, to: `${side}${at}` });
        if (at < 1_999) rows.push({ from: `${side}${at}`, to: `s${at + 1}` });
      }
    }
    const { raw } = betweenness(flatGraph(ids, rows));
    expect(raw.every(Number.isFinite)).toBe(true);
    // Of s1: all before it (three actors) with all behind it, and nobody else.
    expect(raw[3]).toBeCloseTo(3 * (ids.length - 4), 3);
    expect(raw[4]).toBeCloseTo((4 * (ids.length - 6)) / 2, 3);
  });
});

describe("estimates", () => {
  const graph = drawn(6_000, 12_000);

  test("above 5,000 actors few seeds are tried, so the spread of Q over 60 is left out and said to be", () => {
    const key = "louvain_undirected_binary_Q_over_60_seeds";
    const report = measureNetwork(graph, { which: [key, "louvain_undirected_binary_best"] });
    expect(report?.measures[key]).toBeNull();
    expect(report?.notCounted).toEqual({ [key]: "too-large" });
  });

  test("above 5,000 actors betweenness is sampled, says so, and keeps to the error it states", () => {
    const key = "betweenness_directed_norm";
    const report = measureNetwork(graph, { which: [key, "closeness_out_WF", "harmonic_out_norm"], seed: 2 });
    expect(report?.sampled[key]).toEqual({ pivots: 1_000, bound: expect.closeTo(0.0787, 3) });
    expect(report?.sampled.harmonic_out_norm?.pivots).toBe(1_000);
    expect(report?.notCounted.closeness_out_WF).toBe("too-large");
    const exact = betweenness(graph).norm ?? [];
    const estimate = Object.values(report?.measures[key] as Record<string, number>);
    const worst = estimate.reduce((most, value, at) => Math.max(most, Math.abs(value - (exact[at] ?? 0))), 0);
    expect(worst).toBeLessThan(0.0787);
    expect(worst).toBeGreaterThan(0);
    const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0);
    expect(sum(estimate) / sum(exact)).toBeCloseTo(1, 1);
  });

  test("with as many pivots as actors there is nothing left to err", () => {
    const club = karateClub();
    const { raw, bound } = finish(sampledBetweenness(club, { pivots: 34, seed: 1 }));
    expect(bound).toBe(0);
    expect(raw).toEqual(betweenness(club).raw);
  });
});

describe("watching", () => {
  const club = karateClub();

  test("progress rises to the end and names the keys that are being counted", () => {
    const seen: number[] = [];
    const keys = new Set<string>();
    measureNetwork(club, {
      onProgress: (progress) => {
        seen.push(progress.share);
        for (const key of progress.keys) keys.add(key);
      },
    });
    expect(seen.length).toBeGreaterThan(50);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(keys).toEqual(new Set(Object.keys(CONVENTIONS)));
  });

  test("stopping ends the work without a result", () => {
    let asked = 0;
    expect(measureNetwork(club, { isStopped: () => ++asked > 3 })).toBeNull();
    expect(asked).toBe(4);
  });

  test("only what is asked for is counted, with its convention", () => {
    const steps = measureInSteps(club, { which: ["borgatti_F"] });
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.measures).toEqual({ borgatti_F: 0 });
    expect(Object.keys(step.value.conventions)).toEqual(["borgatti_F"]);
  });

  test("every measure that ranks is counted and explained", () => {
    for (const { key } of MEASURES) expect(CONVENTIONS[key]).toMatch(/\.$/);
    const ranked = measureNetwork(club, { which: MEASURES.map(({ key }) => key) })?.measures ?? {};
    for (const { key } of MEASURES) expect(Object.keys(ranked[key] as object)).toHaveLength(34);
  });
});
