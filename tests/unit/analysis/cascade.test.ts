/** What became of introductions, and who brought whom in. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cascadeFrom, introductionTree, lineageOf } from "../../../src/analysis/index.ts";
import { buildNetwork, introductionsFollowing, introductionsMade } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, tie } from "../../builders.ts";
import { TREE_ROWS } from "../../fixtures/oracles/temporal.ts";
import { network as sample } from "../data/sample.ts";
import { between, networkOfRows } from "./arcs.ts";

const introduced = (from: string, to: string, at: number | null, id = `${from}-${to}`) =>
  tie(from, to, { id, kind: "introduction", when: at === null ? null : between(at, at) });
const networkOf = (...ties: ReturnType<typeof tie>[]) => buildNetwork(dataset({ ties }));

describe("the cascade", () => {
  test("of 共創推進課 on the sample goes on over the centre to 親がめ's introduction", () => {
    const { items } = cascadeFrom(sample, "kyoso-suishin");
    expect(items.map(({ tie: { id }, parent, depth, order, certain }) => [id, parent, depth, order, certain])).toEqual([
      ["t02", null, 0, "first", true],
      ["t03", "t02", 1, "story", true],
      ["t07", "t03", 2, "story", true],
    ]);
  });

  test("puts an introduction under one that it surely followed rather than one it perhaps did", () => {
    const network = networkOf(
      introduced("a", "b", null, "perhaps"),
      introduced("a", "b", 1, "surely"),
      introduced("b", "c", 5),
      introduced("c", "d", 4),
      introduced("c", "e", null),
    );
    const { items, children } = cascadeFrom(network, "a");
    expect(items.map(({ tie: { id }, parent, certain }) => [id, parent, certain])).toEqual([
      ["surely", null, true],
      ["perhaps", null, true],
      ["b-c", "surely", true],
      ["c-e", "b-c", false],
    ]);
    expect(children.get("b-c")).toEqual(["c-e"]);
  });

  test("is all that follows, each once, whatever the record", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id: actor } of data.actors) {
          const closure = new Set(introductionsMade(network, actor));
          for (const one of closure)
            for (const { tie: later } of introductionsFollowing(network, one)) closure.add(later);
          const { items } = cascadeFrom(network, actor);
          expect(items.map(({ tie: { id } }) => id).toSorted()).toEqual([...closure].map(({ id }) => id).toSorted());
          for (const { tie: later, parent } of items) {
            const above = items.find((item) => item.tie.id === parent);
            if (above) expect(introductionsFollowing(network, above.tie).map((next) => next.tie)).toContain(later);
          }
        }
      }),
    );
  });

  test("of a hundred thousand in a row needs no recursion", () => {
    const network = networkOf(...Array.from({ length: 100_000 }, (_, at) => introduced(`n${at}`, `n${at + 1}`, at)));
    expect(cascadeFrom(network, "n0").items.at(-1)?.depth).toBe(99_999);
    const tree = introductionTree(network);
    expect(tree.nodes.get("n100000")?.depth).toBe(100_000);
    expect(tree.nodes.get("n0")?.descendantsInTime).toBe(100_000);
    expect(tree.longestChain).toHaveLength(100_001);
    expect(lineageOf(tree, "n100000")).toHaveLength(100_001);
  }, 180_000);
});

describe("the introduction tree", () => {
  const treeOf = (rows: Parameters<typeof networkOfRows>[0]) => introductionTree(networkOfRows(rows));
  const facts = (tree: ReturnType<typeof treeOf>, key: "parent" | "depth" | "descendants" | "descendantsInTime") =>
    Object.fromEntries([...tree.nodes.values()].map((node) => [node.actor, node[key]]));

  test("C01: has parents, roots, depths, descendants and a longest chain", () => {
    const tree = treeOf(TREE_ROWS.simple);
    expect(facts(tree, "parent")).toEqual({ A: null, B: "A", C: "A", D: "B", E: "D" });
    expect(facts(tree, "depth")).toEqual({ A: 0, B: 1, C: 1, D: 2, E: 3 });
    expect(facts(tree, "descendants")).toEqual({ A: 4, B: 2, C: 0, D: 1, E: 0 });
    expect(tree.roots).toEqual(["A"]);
    expect(tree.longestChain).toEqual(["A", "B", "D", "E"]);
    expect(lineageOf(tree, "E").map(({ actor }) => actor)).toEqual(["E", "D", "B", "A"]);
  });

  test("C03: credits nobody with what came before it was introduced itself", () => {
    const tree = treeOf(TREE_ROWS.parentAfterChild);
    expect(facts(tree, "parent")).toEqual({ A: null, B: "A", C: "B" });
    expect(facts(tree, "descendants")).toEqual({ A: 2, B: 1, C: 0 });
    expect(facts(tree, "descendantsInTime")).toEqual({ A: 1, B: 1, C: 0 });
    expect(tree.longestChain).toHaveLength(2);
  });

  test("C05: lists undated introducers apart and never orders them", () => {
    const tree = treeOf(TREE_ROWS.undatedParent);
    expect(facts(tree, "parent")).toEqual({ A: null, B: null, C: "B" });
    expect(tree.nodes.get("B")?.undated.map(({ actor }) => actor)).toEqual(["A"]);
    expect(tree.roots).toEqual(["B"]);
  });

  test("shows parents that dates leave equal, and picks none", () => {
    const tree = treeOf([
      ["A", "C", "2021-03"],
      ["B", "C", "2021-03-15"],
      ["X", "C", "2021-05"],
      ["C", "D", "2021-06"],
    ]);
    const node = tree.nodes.get("C");
    expect([node?.ambiguous, node?.parent, node?.depth]).toEqual([true, null, null]);
    expect(node?.parents.map(({ actor }) => actor)).toEqual(["A", "B"]);
    expect(tree.nodes.get("D")?.depth).toBeNull();
    expect(tree.roots).toEqual(["A", "B", "X"]);
  });

  test("ends in circles, where nobody is credited to itself", () => {
    const circle = treeOf([
      ["A", "B", "2021-01"],
      ["B", "A", "2021-02"],
      ["A", "C", "2021-03"],
    ]);
    expect(facts(circle, "depth")).toEqual({ A: null, B: null, C: null });
    expect(facts(circle, "descendants")).toEqual({ A: 2, B: 2, C: 0 });
    expect(facts(circle, "descendantsInTime")).toEqual({ A: 2, B: 2, C: 0 });
    const sameDay = treeOf([
      ["A", "B", "2021-01-01"],
      ["B", "A", "2021-01-01"],
    ]);
    expect(facts(sameDay, "descendantsInTime")).toEqual({ A: 1, B: 1 });
    expect(sameDay.roots).toEqual([]);
  });

  test("takes the introducer of a triad as parent of both", () => {
    const tree = introductionTree(networkOf(tie("a", "b", { via: "v", when: between(1, 1) }), tie("v", "v")));
    expect(facts(tree, "parent")).toEqual({ a: "v", b: "v", v: null });
  });

  test("counts in time what can be walked in time, whatever the record", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { nodes, longestChain } = introductionTree(buildNetwork(data));
        const linkOf = (actor: string) => nodes.get(actor)?.parents[0]?.tie.when;
        for (const { actor, descendantsInTime, descendants } of nodes.values()) {
          const below = new Set([...nodes.values()].filter(({ parent }) => parent === actor));
          for (const above of below) {
            for (const node of nodes.values()) {
              const [first, second] = [linkOf(above.actor), linkOf(node.actor)];
              const inTime = first?.latest != null && second?.earliest != null && first.latest <= second.earliest;
              if (node.parent === above.actor && inTime) below.add(node);
            }
          }
          const itself = [...below].some((node) => node.actor === actor) ? 1 : 0;
          expect(descendantsInTime).toBe(below.size - itself);
          expect(descendants).toBeGreaterThanOrEqual(descendantsInTime);
        }
        expect(new Set(longestChain).size).toBe(longestChain.length);
      }),
    );
  });
});
