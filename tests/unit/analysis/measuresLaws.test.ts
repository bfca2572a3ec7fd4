/** What holds for every network: names do not matter, sums come out, removals agree with a recount. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  components,
  cutPoints,
  finish,
  flatGraph,
  fragmentation,
  keyPlayers,
  MEASURES,
  measureNetwork,
  removals,
  strongComponents,
} from "../../../src/analysis/index.ts";
import { anyNetwork, column, type Drawn, graphOfDrawn } from "./measuresGraphs.ts";
import { differences } from "./measuresOracles.ts";

/** Depends on the order of actors by its nature: which of equally large components, which walk. */
const ORDERED = /^(eigenvector|radius_centre|louvain|kpp_neg_best_sets|gf_(global_)?(type|partial)_permutation_test)/;

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("measures", () => {
  test("do not depend on names or order of actors, nor on the order of rows", () => {
    fc.assert(
      fc.property(anyNetwork(), fc.boolean(), ({ ids, rows, groups }, directed) => {
        const turned = flatGraph([...ids].reverse(), [...rows].reverse(), { directed });
        const given = measureNetwork(flatGraph(ids, rows, { directed }), { group: groups })?.measures ?? {};
        const again = measureNetwork(turned, { group: [...groups].reverse() })?.measures ?? {};
        const told = Object.entries(given).filter(([key]) => !ORDERED.test(key));
        expect(differences(again, Object.fromEntries(told))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("are the same to the last digit when counted again", () => {
    fc.assert(
      fc.property(anyNetwork(), ({ ids, rows, groups }) => {
        const count = () => JSON.stringify(measureNetwork(flatGraph(ids, rows), { group: groups, seed: 7 }));
        expect(count()).toBe(count());
      }),
      { numRuns: 20 },
    );
  });

  test("of an actor lie in the range that is stated", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const measures = measureNetwork(graphOfDrawn(drawn), { which: MEASURES.map(({ key }) => key) })?.measures;
        for (const { key, range } of MEASURES)
          for (const value of Object.values((measures?.[key] ?? {}) as Record<string, number | null>)) {
            if (value === null) continue;
            expect(value, key).toBeGreaterThanOrEqual(range[0] - 1e-12);
            expect(value, key).toBeLessThanOrEqual((range[1] ?? Number.POSITIVE_INFINITY) + 1e-12);
          }
      }),
      { numRuns: 60 },
    );
  });

  test("an isolate more changes no undirected raw betweenness, no coreness, no constraint", () => {
    fc.assert(
      fc.property(anyNetwork(), ({ ids, rows }) => {
        for (const key of [
          "betweenness_undirected_raw",
          "coreness_undirected",
          "burt_constraint_undirected_binary",
        ] as const)
          expect(column(flatGraph([...ids, "alone"], rows), key)).toMatchObject(column(flatGraph(ids, rows), key));
      }),
    );
  });
});

describe("sums", () => {
  test("PageRank sums to 1, along arcs and against them, by ties and by times", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        for (const key of [
          "pagerank_085_simple",
          "pagerank_085_weighted",
          "pagerank_085_reversed_simple",
          "pagerank_085_reversed_weighted",
        ] as const) {
          const sum = Object.values(column(graphOfDrawn(drawn), key)).reduce<number>(
            (all, value) => all + (value ?? 0),
            0,
          );
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  test("betweenness of all actors is the steps between the ends of all shortest chains: Σ(d - 1)", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const graph = graphOfDrawn(drawn);
        const measures = measureNetwork(graph)?.measures ?? {};
        const pairs = measures.reachable_ordered_pairs_directed as number;
        const steps = ((measures.avg_path_length_directed_reachable_pairs as number | null) ?? 0) * pairs;
        const between = Object.values(column(graph, "betweenness_directed_raw")).reduce<number>(
          (a, b) => a + (b ?? 0),
          0,
        );
        expect(close(between, steps - pairs)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("components part the actors: every one in exactly one, ties never between two", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const graph = graphOfDrawn(drawn);
        for (const found of [components(graph.both), strongComponents(graph.out)]) {
          expect(found.sizes.reduce((sum, size) => sum + size, 0)).toBe(drawn.ids.length);
          for (const [name, size] of found.sizes.entries())
            expect(found.of.filter((of) => of === name)).toHaveLength(size);
        }
        const { of } = components(graph.both);
        const at = (id: string) => of[drawn.ids.indexOf(id)];
        expect(drawn.rows.every(({ from, to }) => at(from) === at(to))).toBe(true);
      }),
    );
  });
});

describe("removal", () => {
  const rest = ({ ids, rows, groups }: Drawn, gone: readonly string[]): Drawn => ({
    ids: ids.filter((id) => !gone.includes(id)),
    rows: rows.filter(({ from, to }) => !gone.includes(from) && !gone.includes(to)),
    groups,
  });

  test("of each actor is what a recount without it says", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const told = finish(removals(graphOfDrawn(drawn), { withDF: true }));
        for (const [at, id] of drawn.ids.entries()) {
          const left = graphOfDrawn(rest(drawn, [id]));
          const { sizes } = components(left.both);
          const measures = measureNetwork(left, { which: ["borgatti_F", "borgatti_DF"] })?.measures;
          const { F, DF, components: count, largest, isolates } = told[at] ?? {};
          expect([count, largest, isolates]).toEqual([
            sizes.length,
            Math.max(0, ...sizes),
            sizes.filter((size) => size === 1).length,
          ]);
          expect(differences([F, DF], [measures?.borgatti_F, measures?.borgatti_DF])).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("parts a component exactly at cut points and bridges", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const graph = graphOfDrawn(drawn);
        const { articulation, bridges } = cutPoints(graph);
        const told = finish(removals(graph, { withDF: false }));
        expect(articulation).toEqual(drawn.ids.flatMap((_, at) => ((told[at]?.addedComponents ?? 0) > 0 ? [at] : [])));
        const whole = components(graph.both).sizes.length;
        for (const [a, b] of bridges) {
          const ends = [drawn.ids[a], drawn.ids[b]];
          const rows = drawn.rows.filter(({ from, to }) => !(ends.includes(from) && ends.includes(to) && from !== to));
          expect(components(flatGraph(drawn.ids, rows).both).sizes).toHaveLength(whole + 1);
        }
      }),
    );
  });

  test("of a best set is as bad as a recount says, and no other set is worse", () => {
    fc.assert(
      fc.property(anyNetwork(7), (drawn) => {
        const { best, sets, count } = finish(keyPlayers(graphOfDrawn(drawn), 2, "F"));
        const all = drawn.ids.flatMap((a, at) => drawn.ids.slice(at + 1).map((b) => [a, b]));
        const values = all.map((gone) => fragmentation(graphOfDrawn(rest(drawn, gone))));
        const worst = values.reduce<number | null>(
          (most, value) => (value === null ? most : Math.max(most ?? 0, value)),
          null,
        );
        expect(best).toBe(worst);
        expect(count).toBe(worst === null ? 0 : values.filter((value) => value === worst).length);
        expect(sets.length).toBe(Math.min(count, 20));
      }),
    );
  });
});
