/** An actor as introducer: the lists behind every number. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acquaintancesOf, introducerFacts } from "../../../src/analysis/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, day, month, tie } from "../../builders.ts";
import { network as sample } from "../data/sample.ts";

const ids = (ties: readonly { id: string }[]) => ties.map(({ id }) => id);

describe("on the sample", () => {
  const facts = introducerFacts(sample, "kyodo-center", { months: 12 });

  test("the centre made two introductions, in both stories, and was introduced once", () => {
    expect(ids(facts.made)).toEqual(["t25", "t03"]);
    expect(ids(facts.received)).toEqual(["t02"]);
    expect(facts.partners).toEqual(["hamakko-minami", "ido-service", "empower-japan", "oyagame"]);
    expect(facts.stories).toEqual(["hamakko-minami-story", "kodomo-mirai"]);
    expect(facts.types.map(({ pair, introductions }) => [pair, ids(introductions)])).toEqual([
      [["npo", "npo"], ["t25"]],
      [["company", "npo"], ["t03"]],
    ]);
  });

  test("the spark was followed by a meeting of the two, in the drawing's order, and by 親がめ's introduction", () => {
    expect(facts.followedByTie.map(({ introduction, ties }) => [introduction.id, ties])).toMatchObject([
      ["t03", [{ tie: { id: "t05" }, certain: false }]],
    ]);
    expect(
      facts.followedByIntroductions.map(({ introduction, introductions }) => [
        introduction.id,
        introductions.map(({ tie: { id }, within }) => [id, within]),
      ]),
    ).toEqual([
      ["t25", [["t26", "certain"]]],
      ["t03", [["t07", "undated"]]],
    ]);
    expect(facts.closures).toEqual([]);
  });
});

describe("closures", () => {
  const introduction = tie("a", "b", { via: "v", when: day(2021, 3, 1) });
  const closed = (...ties: ReturnType<typeof tie>[]) =>
    introducerFacts(buildNetwork(dataset({ ties: [introduction, ...ties] })), "v").closures.map(({ ties: later }) =>
      later.map(({ tie: { id }, certain }) => [id, certain]),
    );

  test("are credited when the two are first dated together on or after the introduction", () => {
    expect(closed(tie("b", "a", { when: day(2021, 3, 1) }))).toEqual([[["b-a", true]]]);
    expect(closed(tie("a", "b", { when: { ...month(2021, 3), approximate: true } }))).toEqual([[["a-b", false]]]);
  });

  test("are not credited when the two had met before, or nothing is dated", () => {
    expect(closed(tie("a", "b", { id: "x", when: day(2021, 2, 1) }), tie("a", "b", { when: day(2021, 4, 1) }))).toEqual(
      [],
    );
    expect(closed(tie("a", "b"))).toEqual([]);
  });
});

test("introductions that came later than so many months do not count as having followed", () => {
  const ties = [
    tie("a", "b", { via: "v", when: day(2021, 1, 31) }),
    tie("a", "c", { id: "in", via: "b", when: day(2021, 2, 28) }),
    tie("a", "d", { id: "perhaps", via: "b", when: month(2021, 2) }),
    tie("a", "e", { id: "out", via: "b", when: day(2021, 3, 1) }),
  ];
  const facts = (months: number | null) =>
    introducerFacts(buildNetwork(dataset({ ties })), "v", { months }).followedByIntroductions.flatMap(
      ({ introductions }) => introductions.map(({ tie: { id }, within }) => [id, within]),
    );
  expect(facts(1)).toEqual([
    ["perhaps", "certain"],
    ["in", "certain"],
  ]);
  expect(facts(0)).toEqual([]);
  expect(facts(null)).toHaveLength(3);
});

test("wards are joined in pairs whatever the direction, unknown ones too", () => {
  const actors = [actor("a", { ward: "戸塚区" }), actor("b", { ward: "中区" }), actor("c")];
  const ties = [tie("a", "b", { via: "v" }), tie("b", "a", { via: "v", id: "back" }), tie("a", "c", { via: "v" })];
  const { wards } = introducerFacts(buildNetwork(dataset({ actors, ties })), "v");
  expect(wards.map(({ pair, introductions }) => [pair, introductions.length])).toEqual([
    [["中区", "戸塚区"], 2],
    [["", "戸塚区"], 1],
  ]);
});

describe("open triads", () => {
  test("are pairs who know the actor and not each other; all are counted, some listed", () => {
    fc.assert(
      fc.property(someDataset, fc.nat(4), (data, most) => {
        const network = buildNetwork(data);
        const near = acquaintancesOf(data.ties);
        for (const { id } of data.actors) {
          const { count, pairs } = introducerFacts(network, id, { most }).open;
          const known = [...(near.get(id)?.keys() ?? [])];
          const all = known.flatMap((a, at) => known.slice(at + 1).filter((b) => !near.get(a)?.has(b)));
          expect(count).toBe(all.length);
          expect(pairs.length).toBe(Math.min(count, most));
          for (const [a, b] of pairs) expect(near.get(a)?.has(b) ?? false).toBe(false);
        }
      }),
    );
  });

  test("of a hub with thousands around it are counted soon", () => {
    const ties = Array.from({ length: 20_000 }, (_, at) => tie("hub", `n${at}`, { id: `t${at}` }));
    const { open } = introducerFacts(buildNetwork(dataset({ ties })), "hub");
    expect(open.count).toBe((20_000 * 19_999) / 2);
    expect(open.pairs).toHaveLength(200);
  });
});

test("an unknown actor has made nothing", () => {
  expect(introducerFacts(sample, "__proto__")).toMatchObject({ made: [], received: [], open: { count: 0, pairs: [] } });
});
