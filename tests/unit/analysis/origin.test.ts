/** How one actor came to know another: derivations on record and where they end. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Origin, originOf, tieOrderOf } from "../../../src/analysis/index.ts";
import { buildNetwork, orderOf, stepOf } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, day, episode, month, tie } from "../../builders.ts";
import { network as sample } from "../data/sample.ts";

const networkOf = (...ties: ReturnType<typeof tie>[]) => buildNetwork(dataset({ ties }));
const told = (origin: Origin | undefined) => origin?.steps.map(({ knew, via }) => `${knew}<${via ?? "-"}`).join(" ");

describe("on the sample", () => {
  test("税理士法人エンパワージャパン came to know 神奈川区社会福祉協議会 by 共創推進課, then ピン!, then 親がめ", () => {
    const { origins, presumed } = originOf(sample, "empower-japan", "kanagawa-shakyo");
    expect(origins).toHaveLength(1);
    const [origin] = origins;
    expect(origin?.steps.map(({ tie: { id }, via, order, certain }) => [id, via, order, certain])).toEqual([
      ["t02", "kyoso-suishin", "first", true],
      ["t03", "kyodo-center", "story", false],
      ["t07", "oyagame", "story", false],
    ]);
    expect(origin?.steps.map(({ episode: step }) => [step?.step, step?.kind])).toEqual([
      [2, "introduction"],
      [3, "spark"],
      [5, "introduction"],
    ]);
    expect(origin?.beginning).toMatchObject({ reason: "contact", knew: "kyoso-suishin", order: "open" });
    expect(origin?.beginning.tie?.id).toBe("t01");
    expect(presumed).toEqual([]);
  });

  test("an introducer the source does not name ends the derivation and is not invented", () => {
    const { origins } = originOf(sample, "shirokuma", "empower-japan");
    expect(origins.map(({ beginning: { reason }, steps }) => [reason, steps.map(({ via }) => via)])).toEqual([
      ["unnamed", [null]],
    ]);
  });

  test("several ties give several answers, the earliest first", () => {
    const { origins } = originOf(sample, "empower-japan", "kyodo-center");
    expect(origins.map(({ steps }) => steps.at(-1)?.tie.id)).toEqual(["t02", "t04"]);
    expect(origins.map(({ beginning: { reason } }) => reason)).toEqual(["contact", "contact"]);
  });

  test("without a tie, introductions that presume acquaintance are named", () => {
    const { origins, presumed } = originOf(sample, "kyodo-center", "kyoso-suishin");
    expect(origins).toEqual([]);
    expect(presumed.map(({ id }) => id)).toEqual(["t02"]);
  });
});

describe("following an introducer back", () => {
  test("takes the earliest tie that is not surely later", () => {
    const network = networkOf(
      tie("a", "d", { via: "v", when: day(2021, 5, 1) }),
      tie("a", "v", { id: "late", when: day(2021, 6, 1) }),
      tie("a", "v", { id: "second", via: "w", when: day(2021, 4, 1) }),
      tie("v", "a", { id: "first", via: "u", when: day(2021, 3, 1) }),
    );
    const [origin] = originOf(network, "a", "d").origins;
    expect(origin?.steps.map(({ tie: { id } }) => id)).toEqual(["first", "a-d/v"]);
    expect(origin?.steps.at(-1)).toMatchObject({ order: "dates", certain: true, rivals: [] });
    expect(origin?.beginning).toMatchObject({ reason: "unrecorded", knew: "u", tie: null });
  });

  test("says that the introducer is on record only later", () => {
    const network = networkOf(
      tie("a", "d", { via: "v", when: day(2021, 5, 1) }),
      tie("a", "v", { when: day(2021, 6, 1) }),
    );
    const [origin] = originOf(network, "a", "d").origins;
    expect(origin?.beginning.reason).toBe("unrecorded");
    expect(origin?.beginning.later.map(({ id }) => id)).toEqual(["a-v"]);
  });

  test("names rivals where the record does not order who came first", () => {
    const network = networkOf(
      tie("a", "d", { via: "v", when: month(2021, 5) }),
      tie("a", "v", { id: "one", via: "u", when: month(2021, 5) }),
      tie("a", "v", { id: "two", when: month(2021, 5) }),
    );
    const [origin] = originOf(network, "a", "d").origins;
    expect(origin?.steps[0]?.tie.id).toBe("one");
    expect(origin?.steps[0]?.rivals.map(({ id }) => id)).toEqual(["two"]);
    expect(origin?.steps[1]).toMatchObject({ order: "open", certain: false });
  });

  test("ends where it would rest on itself", () => {
    const network = networkOf(
      tie("a", "b", { via: "c", when: day(2021, 1, 1) }),
      tie("a", "c", { via: "b", when: day(2021, 1, 1) }),
    );
    const [origin] = originOf(network, "a", "b").origins;
    expect(told(origin)).toBe("c<b b<c");
    expect(origin?.beginning.reason).toBe("circular");
  });

  test("takes an end that is named as introducer, and an introduction into the network, as nobody brokering", () => {
    const network = networkOf(tie("a", "d", { via: "a" }), tie("e", "d", { kind: "introduction" }));
    expect(originOf(network, "d", "a").origins.map(({ beginning: { reason } }) => reason)).toEqual(["contact"]);
    expect(originOf(network, "d", "e").origins.map(({ beginning: { reason } }) => reason)).toEqual(["brought-in"]);
  });

  test("puts an undated tie where its story tells it", () => {
    const ties = [
      tie("a", "v", { id: "met", when: month(2021, 4), story: "s" }),
      tie("a", "v", { id: "spark", via: "u", story: "s" }),
      tie("a", "d", { via: "v", when: month(2021, 6), story: "s" }),
    ];
    const episodes = [
      episode("s", 1, { ties: ["spark"] }),
      episode("s", 2, { ties: ["met"] }),
      episode("s", 3, { ties: ["a-d/v"] }),
    ];
    const [origin] = originOf(buildNetwork(dataset({ ties, episodes })), "a", "d").origins;
    expect(origin?.steps.map(({ tie: { id }, order }) => [id, order])).toEqual([
      ["spark", "first"],
      ["a-d/v", "story"],
    ]);
  });

  test("knows nothing of strangers, oneself and unknown actors", () => {
    const network = networkOf(tie("a", "a", { via: "v" }), tie("b", "c"));
    for (const [from, to] of [
      ["a", "a"],
      ["a", "b"],
      ["x", "y"],
      ["__proto__", "a"],
    ] as const)
      expect(originOf(network, from, to)).toMatchObject({ origins: [], presumed: [] });
  });
});

describe("laws", () => {
  test("every derivation ends, has the asked tie last, and each introducer is met by the step before", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { from, to } of data.ties) {
          for (const { steps, beginning } of originOf(network, from, to).origins) {
            expect(steps.at(-1)?.knew).toBe(to);
            for (const [index, step] of steps.entries()) {
              expect([step.tie.from, step.tie.to].toSorted()).toEqual([from, step.knew].toSorted());
              const before = steps[index - 1];
              if (before) {
                expect(step.via).toBe(before.knew);
                expect(orderOf(network, before.tie, step.tie)).not.toBe("before");
              } else if (step.via !== null && beginning.reason !== "circular") expect(beginning.knew).toBe(step.via);
            }
          }
        }
      }),
    );
  });

  test("the order of ties is the network's own", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        const order = tieOrderOf(network);
        for (const a of data.ties) {
          expect(order.toldIn(a)?.step ?? null).toBe(stepOf(network, a));
          for (const b of data.ties) expect(order.between(a, b)).toBe(orderOf(network, a, b));
        }
        expect(order.sorted(data.ties)).toHaveLength(data.ties.length);
      }),
    );
  });
});
