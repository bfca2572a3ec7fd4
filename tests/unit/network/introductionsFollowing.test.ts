/** What came of an introduction, and which of two came first. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNetwork, introductionsFollowing, orderOf, restsOn, stepOf } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, day, episode, month, tie } from "../../builders.ts";

const followedIn = (first: ReturnType<typeof tie>, ...others: ReturnType<typeof tie>[]) =>
  introductionsFollowing(buildNetwork(dataset({ ties: [...others, first] })), first).map(({ tie, certain }) => [
    tie.id,
    certain,
  ]);

describe("what followed from an introduction", () => {
  const first = tie("a", "b", { via: "v", when: month(2021, 3) });

  test("are later introductions that one of the two made for the other", () => {
    const byB = tie("a", "c", { via: "b", when: month(2021, 5) });
    const byA = tie("d", "b", { via: "a", when: month(2021, 6) });
    expect(followedIn(first, byA, byB)).toEqual([
      ["a-c/b", true],
      ["d-b/a", true],
    ]);
  });

  test("are not what one of them did for strangers", () => {
    expect(followedIn(first, tie("x", "y", { via: "b", when: month(2021, 5) }))).toEqual([]);
  });

  test("are not what surely came before", () => {
    expect(followedIn(first, tie("a", "c", { via: "b", when: month(2021, 2) }))).toEqual([]);
  });

  test("are in doubt when the month is the same or a date is missing", () => {
    expect(followedIn(first, tie("a", "c", { via: "b", when: month(2021, 3) }))).toEqual([["a-c/b", false]]);
    expect(followedIn(first, tie("a", "c", { via: "b" }))).toEqual([["a-c/b", false]]);
  });

  test("come in time's order, undated last", () => {
    const late = tie("a", "c", { via: "b", when: month(2022, 1) });
    const undated = tie("a", "d", { via: "b" });
    const soon = tie("a", "e", { via: "b", when: month(2021, 4) });
    expect(followedIn(first, late, undated, soon).map(([id]) => id)).toEqual(["a-e/b", "a-c/b", "a-d/b"]);
  });

  test("are named once where an actor was introduced to itself", () => {
    const loop = tie("a", "a", { via: "v", when: month(2021, 3) });
    expect(followedIn(loop, tie("a", "c", { via: "a", when: month(2021, 4) }))).toEqual([["a-c/a", true]]);
  });

  test("in a plain list are the introductions made by the one who was brought in", () => {
    const plain = tie("a", "b", { kind: "introduction", when: month(2021, 3) });
    const next = tie("b", "c", { kind: "introduction", when: month(2021, 4) });
    const own = tie("a", "d", { kind: "introduction", when: month(2021, 4) });
    expect(followedIn(plain, next, own)).toEqual([["b-c", true]]);
  });

  test("is not told of meetings, nor of introductions whose introducer has no name", () => {
    const later = tie("a", "c", { via: "b", when: month(2021, 5) });
    expect(followedIn(tie("a", "b", { when: month(2021, 3) }), later)).toEqual([]);
    expect(followedIn(tie("a", "b", { viaUnnamed: true, when: month(2021, 3) }), later)).toEqual([]);
  });
});

describe("the order of two ties", () => {
  const of = (first: ReturnType<typeof tie>, second: ReturnType<typeof tie>, steps: readonly string[] = []) => {
    const episodes = steps.map((id, index) => episode("s", index + 1, { ties: [id] }));
    return orderOf(buildNetwork(dataset({ ties: [first, second], episodes })), first, second);
  };

  test("follows the dates where they leave no doubt, even against the steps", () => {
    const early = tie("a", "b", { when: month(2021, 3), story: "s" });
    const late = tie("c", "d", { when: month(2021, 4), story: "s" });
    expect(of(early, late, ["c-d", "a-b"])).toBe("after");
  });

  test("follows the steps of the shared story where a date is missing or shared", () => {
    const undated = tie("a", "b", { story: "s" });
    const dated = tie("c", "d", { when: month(2021, 4), story: "s" });
    expect(of(undated, dated, ["a-b", "c-d"])).toBe("after");
    expect(of(dated, { ...undated, when: dated.when }, ["a-b", "c-d"])).toBe("before");
  });

  test("is open on one and the same day", () => {
    expect(of(tie("a", "b", { when: day(2021, 3, 4) }), tie("c", "d", { when: day(2021, 3, 4) }))).toBe("unclear");
  });

  test("is open between undated ties of two stories", () => {
    expect(of(tie("a", "b", { story: "s" }), tie("c", "d", { story: "r" }), ["a-b"])).toBe("unclear");
  });

  test("turned round says the opposite", () => {
    const opposite = { after: "before", before: "after", unclear: "unclear" } as const;
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const a of data.ties)
          for (const b of data.ties) expect(orderOf(network, b, a)).toBe(opposite[orderOf(network, a, b)]);
      }),
    );
  });
});

describe("the step of a tie", () => {
  test("is the first of its story that tells it", () => {
    const told = tie("a", "b", { story: "s" });
    const episodes = [
      episode("s", 5, { ties: ["a-b"] }),
      episode("s", 2, { ties: ["a-b"] }),
      episode("r", 1, { ties: ["a-b"] }),
    ];
    expect(stepOf(buildNetwork(dataset({ ties: [told], episodes })), told)).toBe(2);
  });

  test("is unknown for a tie that no step tells or that belongs to no story", () => {
    const untold = tie("a", "b", { story: "s" });
    const free = tie("c", "d");
    const network = buildNetwork(dataset({ ties: [untold, free], episodes: [episode("s", 1)] }));
    expect([stepOf(network, untold), stepOf(network, free)]).toEqual([null, null]);
  });
});

describe("what an introduction rests on", () => {
  test("are the introducer's ties with both, save those that surely came later", () => {
    const introduction = tie("a", "b", { via: "v", when: month(2021, 5) });
    const knewA = tie("a", "v", { when: month(2021, 3) });
    const knewB = tie("v", "b");
    const later = tie("v", "a", { when: month(2021, 7) });
    const grounds = restsOn(buildNetwork(dataset({ ties: [introduction, knewA, knewB, later] })), introduction);
    expect(grounds.map(({ actor, ties }) => [actor, ties.map(({ tie, certain }) => [tie.id, certain])])).toEqual([
      ["a", [["a-v", true]]],
      ["b", [["v-b", false]]],
    ]);
  });

  test("is nothing where no introducer is named", () => {
    const unnamed = tie("a", "b", { viaUnnamed: true });
    expect(restsOn(buildNetwork(dataset({ ties: [unnamed] })), unnamed)).toEqual([]);
  });
});
