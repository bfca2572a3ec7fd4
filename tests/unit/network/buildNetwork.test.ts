/** The graph of a data set: everything in it, nothing merged, nothing outside it touched. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DATASET } from "../../../src/model/index.ts";
import { buildNetwork, graphKeyOf } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, tie } from "../../builders.ts";

describe("building a network", () => {
  test("makes every actor a node and every tie an edge from its first to its second", () => {
    const network = buildNetwork(dataset({ ties: [tie("a", "b", { via: "c" })] }));
    expect(network.graph.mapNodes((_key, { actor }) => actor.id)).toEqual(["a", "b", "c"]);
    expect(network.graph.mapEdges((_key, { tie }, source, target) => [tie.id, source, target])).toEqual([
      ["a-b/c", graphKeyOf("a"), graphKeyOf("b")],
    ]);
  });

  test("keeps parallel ties, ties back and loops apart", () => {
    const ties = [
      tie("a", "b", { id: "1" }),
      tie("a", "b", { id: "2" }),
      tie("b", "a", { id: "3" }),
      tie("a", "a", { id: "4" }),
    ];
    const { graph } = buildNetwork(dataset({ ties }));
    expect(graph.size).toBe(4);
    expect(graph.mapEdges((_key, { tie }) => tie.id).sort()).toEqual(["1", "2", "3", "4"]);
  });

  test("of nothing is empty", () => {
    const network = buildNetwork(EMPTY_DATASET);
    expect([network.graph.order, network.graph.size, network.ties.size, network.episodes.size]).toEqual([0, 0, 0, 0]);
  });

  test("keeps actors without any tie", () => {
    expect(buildNetwork(dataset({ actors: [actor("alone")] })).graph.hasNode(graphKeyOf("alone"))).toBe(true);
  });

  test("orders the episodes of each story by step, whatever the order of the rows", () => {
    const network = buildNetwork(
      dataset({ episodes: [episode("s", 3), episode("r", 1), episode("s", 1), episode("s", 2)] }),
    );
    expect(network.episodes.get("s")?.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(network.episodes.get("r")?.map(({ step }) => step)).toEqual([1]);
  });

  test("takes `__proto__` and `constructor` for names like any other, and leaves every object of the page alone", () => {
    const before = Reflect.ownKeys(Object.prototype);
    const network = buildNetwork(
      dataset({ ties: [tie("a", "__proto__"), tie("__proto__", "constructor"), tie("b", "constructor")] }),
    );
    expect(network.graph.order).toBe(4);
    expect(network.graph.mapEdges(graphKeyOf("__proto__"), (_key, { tie }) => tie.id).sort()).toEqual([
      "__proto__-constructor",
      "a-__proto__",
    ]);
    expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
  });

  test("loses and adds nothing, and does not change the data set", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const before = structuredClone(data);
        const network = buildNetwork(data);
        expect(network.graph.order).toBe(data.actors.length);
        expect(network.graph.size).toBe(data.ties.length);
        expect([...network.episodes.values()].flat()).toHaveLength(data.episodes.length);
        expect(data).toEqual(before);
      }),
    );
  });
});
