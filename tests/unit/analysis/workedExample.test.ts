/** A worked example adds up to the number it explains, for every actor, and to what other tools give. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  CONVENTIONS,
  type FlatGraph,
  MEASURES,
  type MeasureKey,
  measureNetwork,
  type Worked,
  type WorkedTerm,
  workedExample,
} from "../../../src/analysis/index.ts";
import { anyNetwork, chainOf, graphOfDrawn, karateClub } from "./measuresGraphs.ts";
import { graphOf, ORACLES, spelledOut } from "./measuresOracles.ts";

const SMALL = chainOf(3);
const KEYS = (Object.keys(CONVENTIONS) as MeasureKey[]).filter((key) => workedExample(SMALL, key, 1) !== null);

const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** What a term adds, from what it says and not from its `amount`. */
function recounted(term: WorkedTerm, n: number): number {
  const over = (through: readonly { there: number; on: number }[]) =>
    through.reduce((sum, { there, on }) => sum + there * on, 0);
  switch (term.is) {
    case "pair":
      return term.through / term.ways;
    case "bound":
      return (term.direct + over(term.through)) ** 2;
    case "apart":
      return 1 - over(term.through);
    case "uneven":
      return term.relative * Math.log(term.relative);
    case "stuck":
      return (0.85 * term.rank) / n;
    case "jump":
      return 0.15 / n;
    default:
      return term.amount;
  }
}

/** The number, from the listed terms and the rule alone. */
function put({ terms, rule, value }: Worked, n: number): number {
  const sum = terms.reduce((all, term) => all + recounted(term, n), 0);
  if (rule.is === "closeness")
    return rule.reached === 0 ? 0 : (rule.others === null ? 1 : rule.reached / rule.others) * (rule.reached / sum);
  if (rule.is === "sum") return terms.length === 0 && rule.factor === 1 ? value : sum * rule.factor;
  const cores = terms.map((term) => (term.is === "core" ? term.core : 0));
  return Math.max(0, ...cores.map((_, k) => (cores.filter((core) => core >= k + 1).length >= k + 1 ? k + 1 : 0)));
}

function workedValues(graph: FlatGraph, key: MeasureKey): (number | null)[] {
  return graph.ids.map((_, actor) => {
    const worked = workedExample(graph, key, actor, Number.POSITIVE_INFINITY);
    if (worked === "undefined") return null;
    if (worked === null || worked === "too-long") throw new Error(`${key} is not worked through`);
    const value = put(worked, graph.ids.length);
    expect(close(value, worked.value), key).toBe(true);
    return value;
  });
}

describe("a worked example", () => {
  test("is there for every number actors can be ranked by", () => {
    expect(MEASURES.filter(({ key }) => !KEYS.includes(key))).toEqual([]);
    expect(workedExample(SMALL, "density_directed", 0)).toBeNull();
  });

  test.each(ORACLES.map((oracle) => [oracle.network, oracle] as const))(
    "adds up to what other tools give: %s",
    (_, oracle) => {
      const graph = graphOf(oracle);
      let compared = 0;
      for (const key of KEYS) {
        const known = oracle.values[key];
        if (known === undefined) continue;
        const values = spelledOut(oracle, known) as Readonly<Record<string, number | null>>;
        for (const [at, value] of workedValues(graph, key).entries()) {
          const other = values[graph.ids[at] as string] ?? null;
          compared++;
          if (value === null || other === null) expect([key, value]).toEqual([key, other]);
          else
            expect(Math.abs(value - other), `${key} of ${graph.ids[at]}`).toBeLessThanOrEqual(
              1e-6 * Math.max(1, Math.abs(other)),
            );
        }
      }
      expect(compared).toBeGreaterThan(20);
    },
  );

  test("adds up to the measure in any network, with direction or without", () => {
    fc.assert(
      fc.property(anyNetwork(), fc.boolean(), (drawn, directed) => {
        const graph = graphOfDrawn(drawn, directed);
        const report = measureNetwork(graph, { which: KEYS })?.measures;
        for (const key of KEYS) {
          const column = report?.[key] as Readonly<Record<string, number | null>>;
          for (const [at, value] of workedValues(graph, key).entries())
            expect([key, graph.ids[at], close(value, column[graph.ids[at] as string] ?? null)]).toEqual([
              key,
              graph.ids[at],
              true,
            ]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("lists the largest terms, and counts and adds up the rest", () => {
    const club = karateClub();
    const all = workedExample(club, "betweenness_undirected_raw", 0, Number.POSITIVE_INFINITY);
    const some = workedExample(club, "betweenness_undirected_raw", 0, 5);
    if (all === null || some === null || typeof all === "string" || typeof some === "string") throw new Error("none");
    expect(some.terms).toHaveLength(5);
    expect(some.left.count).toBe(all.terms.length - 5);
    expect(some.value).toBeCloseTo(all.value, 9);
    const listed = some.terms.reduce((sum, { amount }) => sum + amount, 0);
    expect(listed + some.left.amount).toBeCloseTo(some.sum, 9);
    const least = Math.min(...some.terms.map(({ amount }) => amount));
    expect(all.terms.filter(({ amount }) => amount > least).length).toBeLessThanOrEqual(5);
  });

  test("names who stands behind each term", () => {
    expect(workedExample(SMALL, "betweenness_undirected_raw", 1)).toMatchObject({
      terms: [{ is: "pair", from: 0, to: 2, through: 1, ways: 1 }],
      value: 1,
    });
    expect(workedExample(SMALL, "harmonic_out_norm", 0)).toMatchObject({
      terms: [
        { is: "distance", distance: 1, count: 1, actors: [1] },
        { is: "distance", distance: 2, count: 1, actors: [2] },
      ],
      value: 0.75,
    });
    expect(workedExample(SMALL, "burt_constraint_undirected_binary", 1)).toMatchObject({
      terms: [
        { is: "bound", actor: 0, direct: 0.5, through: [], amount: 0.25 },
        { is: "bound", actor: 2, direct: 0.5, through: [], amount: 0.25 },
      ],
      value: 0.5,
    });
  });

  test("is not begun where nobody would wait for its end", () => {
    expect(workedExample(chainOf(20_000), "betweenness_directed_raw", 1)).toBe("too-long");
  });
});
