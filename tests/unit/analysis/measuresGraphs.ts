/** Small networks for tests of measures: drawn at random, by rule, and one from the literature. */
import fc from "fast-check";
import {
  type ArcRow,
  type FlatGraph,
  flatGraph,
  type MeasureKey,
  measureNetwork,
} from "../../../src/analysis/index.ts";

export interface Drawn {
  readonly ids: readonly string[];
  readonly rows: readonly ArcRow[];
  readonly groups: readonly string[];
}

/** Any network of up to `most` actors in up to three groups, with parallel rows, self rows and isolates among them. */
export function anyNetwork(most = 9): fc.Arbitrary<Drawn> {
  return fc.integer({ min: 1, max: most }).chain((size) => {
    const ids = Array.from({ length: size }, (_, at) => `a${at}`);
    const place = fc.constantFrom(...ids);
    return fc.record({
      ids: fc.constant(ids),
      rows: fc.array(fc.record({ from: place, to: place, weight: fc.integer({ min: 1, max: 3 }) }), { maxLength: 24 }),
      groups: fc.array(fc.constantFrom("X", "Y", "Z"), { minLength: size, maxLength: size }),
    });
  });
}

export function graphOfDrawn({ ids, rows }: Drawn, directed = true): FlatGraph {
  return flatGraph(ids, rows, { directed });
}

/** One measure, as it stands in a report. */
export function measured(graph: FlatGraph, key: MeasureKey, group: readonly string[] | null = null): unknown {
  return measureNetwork(graph, { which: [key], group })?.measures[key];
}

/** A measure with one number an actor. */
export function column(graph: FlatGraph, key: MeasureKey): Readonly<Record<string, number | null>> {
  return measured(graph, key) as Readonly<Record<string, number | null>>;
}

export function chainOf(size: number): FlatGraph {
  const ids = Array.from({ length: size }, (_, at) => String(at));
  return flatGraph(
    ids,
    ids.slice(1).map((to, at) => ({ from: ids[at] as string, to })),
  );
}

/** Friends in a karate club (Zachary 1977, doi:10.1086/jar.33.4.3629752): 34 members, 78 ties, members by their numbers there. */
const FRIENDS: Readonly<Record<number, readonly number[]>> = {
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
};

export function karateClub(): FlatGraph {
  const ids = Array.from({ length: 34 }, (_, at) => String(at + 1));
  const rows = Object.entries(FRIENDS).flatMap(([from, others]) => others.map((to) => ({ from, to: String(to) })));
  return flatGraph(ids, rows, { directed: false });
}
