/** One actor and those around it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actorsOf,
  buildNetwork,
  introductionsMade,
  introductionsReceived,
  neighboursOf,
  tiesOf,
} from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, month, tie } from "../../builders.ts";

const ids = (ties: readonly { readonly id: string }[]) => ties.map(({ id }) => id);
const networkOf = (...ties: ReturnType<typeof tie>[]) => buildNetwork(dataset({ ties }));

describe("the ties of an actor", () => {
  test("are those it is an end of, in the order of the file, in both directions", () => {
    const network = networkOf(tie("a", "z"), tie("b", "a"), tie("b", "c"), tie("a", "b"), tie("c", "a"));
    expect(ids(tiesOf(network, "a"))).toEqual(["a-z", "b-a", "a-b", "c-a"]);
  });

  test("hold a loop once", () => {
    expect(ids(tiesOf(networkOf(tie("a", "a")), "a"))).toEqual(["a-a"]);
  });

  test("do not hold the introductions it made for others", () => {
    expect(tiesOf(networkOf(tie("a", "b", { via: "c" })), "c")).toEqual([]);
  });

  test("are none for an actor nobody knows", () => {
    expect(tiesOf(networkOf(tie("a", "b")), "nobody")).toEqual([]);
  });
});

describe("the introductions of an actor", () => {
  const network = networkOf(
    tie("a", "b", { via: "c", when: month(2021, 12) }),
    tie("a", "d", { via: "c" }),
    tie("a", "e", { via: "b", when: month(2021, 3) }),
    tie("a", "f", { viaUnnamed: true, when: month(2020, 1) }),
    tie("c", "g", { kind: "introduction", when: month(2019, 1) }),
    tie("a", "h", { when: month(2018, 1) }),
  );

  test("it received are those somebody else made, named or not, in time's order with the undated last", () => {
    expect(ids(introductionsReceived(network, "a"))).toEqual(["a-f", "a-e/b", "a-b/c", "a-d/c"]);
  });

  test("it made are those it stands in between, and those by which it brought somebody in itself", () => {
    expect(ids(introductionsMade(network, "c"))).toEqual(["c-g", "a-b/c", "a-d/c"]);
  });

  test("do not count as made by one of the two when the introducer is unnamed", () => {
    const unnamed = networkOf(tie("a", "b", { kind: "introduction", viaUnnamed: true }));
    expect(introductionsMade(unnamed, "a")).toEqual([]);
    expect(introductionsReceived(unnamed, "b")).toHaveLength(1);
  });

  test("brought in by a plain introduction are not received through a third", () => {
    expect(introductionsReceived(network, "g")).toEqual([]);
  });
});

describe("neighbours", () => {
  test("of a triad are all three of each other", () => {
    const network = networkOf(tie("a", "b", { via: "c" }));
    expect(["a", "b", "c"].map((id) => [...neighboursOf(network, id)].sort())).toEqual([
      ["b", "c"],
      ["a", "c"],
      ["a", "b"],
    ]);
  });

  test("are mutual, never oneself, and just those one shares a tie or triad with", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.actors) {
          const near = neighboursOf(network, id);
          expect(near.has(id)).toBe(false);
          for (const other of near) expect(neighboursOf(network, other).has(id)).toBe(true);
          const shared = data.ties.map(actorsOf).filter((parties) => parties.includes(id));
          expect(new Set(near)).toEqual(new Set(shared.flat().filter((party) => party !== id)));
        }
      }),
    );
  });
});

describe("a tie of an actor with itself", () => {
  const network = networkOf(
    tie("a", "a", { kind: "introduction" }),
    tie("a", "a", { id: "by-v", via: "v" }),
    tie("a", "b", { via: "v" }),
  );

  test("is listed, and counts among no introductions and no neighbours", () => {
    expect(ids(tiesOf(network, "a"))).toEqual(["a-a", "by-v", "a-b/v"]);
    expect(ids(introductionsMade(network, "a"))).toEqual([]);
    expect(ids(introductionsMade(network, "v"))).toEqual(["a-b/v"]);
    expect(ids(introductionsReceived(network, "a"))).toEqual(["a-b/v"]);
    expect(neighboursOf(networkOf(tie("a", "a")), "a").size).toBe(0);
  });
});
