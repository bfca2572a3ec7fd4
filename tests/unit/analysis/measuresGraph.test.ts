/** From a record, or any list of rows, to the graph that is counted. */
import { describe, expect, test } from "vitest";
import { arcsOfTies, flatGraph, graphOfRecord, measureNetwork } from "../../../src/analysis/index.ts";
import { actor, dataset, tie } from "../../builders.ts";
import { column, measured } from "./measuresGraphs.ts";

const arrows = (rows: readonly { from: string; to: string }[]) => rows.map(({ from, to }) => `${from}→${to}`);

describe("arrows of ties", () => {
  const triad = tie("a", "b", { via: "v", weight: 2 });
  const unnamed = tie("a", "b", { viaUnnamed: true, kind: "introduction" });
  const plain = tie("m", "n", { kind: "introduction" });
  const contact = tie("p", "q", { kind: "meeting" });
  const ties = [triad, unnamed, plain, contact];

  test("an introducer makes two introductions, and the two are in contact", () => {
    expect(arrows(arcsOfTies([triad]))).toEqual(["v→a", "v→b", "a→b"]);
    expect(arcsOfTies([triad]).map(({ weight }) => weight)).toEqual([2, 2, 2]);
  });

  test("an introducer the source does not name makes no arrow", () => {
    expect(arrows(arcsOfTies([unnamed]))).toEqual(["a→b"]);
    expect(arcsOfTies([unnamed], "made")).toEqual([]);
  });

  test("introductions made, contact made, and rows as they are can be counted alone", () => {
    expect(arrows(arcsOfTies(ties, "made"))).toEqual(["v→a", "v→b", "m→n"]);
    expect(arrows(arcsOfTies(ties, "contact"))).toEqual(["a→b", "a→b", "p→q"]);
    expect(arrows(arcsOfTies(ties, "rows"))).toEqual(["a→b", "a→b", "m→n", "p→q"]);
  });

  test("made and contact together are all, in whatever order the ties come", () => {
    const together = [...arcsOfTies(ties, "made"), ...arcsOfTies(ties, "contact")];
    expect(arrows(together).sort()).toEqual(arrows(arcsOfTies(ties, "all")).sort());
  });

  test("a record keeps its order and its isolates", () => {
    const record = dataset({ actors: [actor("z"), actor("alone"), actor("a")], ties: [tie("a", "z")] });
    const graph = graphOfRecord(record);
    expect(graph.ids).toEqual(["z", "alone", "a"]);
    expect(column(graph, "degree_out_partners")).toEqual({ z: 0, alone: 0, a: 1 });
    expect(measureNetwork(graph, { which: [] })?.network).toMatchObject({ nodes: 3, edges: 1, isolates: 1 });
  });
});

describe("a graph", () => {
  const rows = [
    { from: "a", to: "b", weight: 2 },
    { from: "a", to: "b" },
    { from: "b", to: "a" },
    { from: "c", to: "c", weight: 9 },
  ];

  test("collapses parallel rows, drops self rows, and says how many of each there were", () => {
    const { network } = measureNetwork(flatGraph(["a", "b", "c"], rows), { which: [] }) ?? {};
    expect(network).toEqual({
      nodes: 3,
      edges: 2,
      directed: true,
      edge_rows: 4,
      self_loops: 1,
      parallel_rows: 1,
      arcs_simple: 2,
      edges_simple_undirected: 1,
      isolates: 1,
    });
  });

  test("tells partners from times", () => {
    const graph = flatGraph(["a", "b", "c"], rows);
    expect(column(graph, "degree_out_partners")).toEqual({ a: 1, b: 1, c: 0 });
    expect(column(graph, "strength_out")).toEqual({ a: 3, b: 1, c: 0 });
    expect(column(flatGraph(["a", "b", "c"], rows, { directed: false }), "strength_out")).toEqual({ a: 4, b: 4, c: 0 });
  });

  test("takes __proto__ and constructor for names like any other", () => {
    const graph = flatGraph(["__proto__", "constructor"], [{ from: "__proto__", to: "constructor" }]);
    const out = column(graph, "degree_out_partners");
    expect(Object.entries(out)).toEqual([
      ["__proto__", 1],
      ["constructor", 0],
    ]);
    expect(measured(graph, "louvain_undirected_binary_best")).toMatchObject({
      communities: [["__proto__", "constructor"]],
    });
  });

  test("names pairs and lists in the order of code points, rare kanji last, as other tools do", () => {
    const graph = flatGraph(
      ["𠮷野", "Ｂ社", "區"],
      [
        { from: "𠮷野", to: "Ｂ社" },
        { from: "𠮷野", to: "區" },
      ],
    );
    expect(measured(graph, "bridges")).toEqual(["區|𠮷野", "Ｂ社|𠮷野"]);
  });

  test("refuses a row that names nobody in the list", () => {
    expect(() => flatGraph(["a"], [{ from: "a", to: "b" }])).toThrow(RangeError);
  });
});

describe("networks with next to nothing in them", () => {
  const finite = (value: unknown): boolean =>
    typeof value === "number"
      ? Number.isFinite(value)
      : value === null || typeof value !== "object" || Object.values(value).every(finite);

  test.each([0, 1, 2, 3])("with %i actors and no tie, all is counted or undefined, never NaN", (size) => {
    const ids = ["a", "b", "c"].slice(0, size);
    const report = measureNetwork(flatGraph(ids, []), { group: ids });
    expect(finite(report?.measures)).toBe(true);
    expect(report?.measures).toMatchObject({ reciprocity_edgewise: null, transitivity_undirected: null });
    expect(report?.measures.density_directed).toBe(size < 2 ? null : 0);
    expect(report?.measures.borgatti_F).toBe(size < 2 ? null : 1);
  });

  test("what needs groups is undefined without them, and said to be", () => {
    const report = measureNetwork(flatGraph(["a", "b"], [{ from: "a", to: "b" }]));
    expect(report?.measures.gf_raw).toBeNull();
    expect(report?.notCounted).toMatchObject({ gf_raw: "needs-groups", ei_index_undirected: "needs-groups" });
  });

  test("one group name is needed for every actor", () => {
    expect(() => measureNetwork(flatGraph(["a", "b"], []), { group: ["x"] })).toThrow(RangeError);
  });
});
