/** The record replayed without an actor: what is on record only through it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutActor } from "../../../src/analysis/index.ts";
import { buildNetwork, isPlainIntroduction } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, tie } from "../../builders.ts";
import { network as sample } from "../data/sample.ts";
import { between } from "./arcs.ts";

const on = (at: number) => between(at, at);
const fallenOf = (answer: ReturnType<typeof withoutActor>) =>
  answer.fallen.map(({ tie: { id }, reason }) => `${id} ${reason}`);

describe("on the sample", () => {
  test("without the centre's introductions, the meeting and 親がめ's introduction have nothing to rest on", () => {
    const answer = withoutActor(sample, "kyodo-center", "introductions");
    expect(fallenOf(answer)).toEqual(["t03 introduced", "t25 introduced", "t05 rests", "t07 rests", "t26 rests"]);
    expect(answer.fallen.find(({ tie: { id } }) => id === "t07")).toMatchObject({
      restsOn: ["t03", "t05"],
      knew: ["oyagame", "empower-japan"],
      certain: true,
    });
    expect(answer.chains.map(({ steps }) => steps.map(({ tie: { id } }) => id))).toEqual([
      ["t02", "t03"],
      ["t25"],
      ["t02", "t03", "t07"],
      ["t25", "t26"],
    ]);
    expect(answer.steps.map(({ story, episode: { step }, whole }) => [story, step, whole])).toEqual([
      ["kodomo-mirai", 3, true],
      ["kodomo-mirai", 4, false],
      ["kodomo-mirai", 5, true],
      ["hamakko-minami-story", 8, true],
    ]);
  });

  test("without the centre the two stories fall apart", () => {
    const { pieces, components } = withoutActor(sample, "kyodo-center", "actor");
    const pieceOf = (actor: string) => pieces.find((piece) => piece.includes(actor));
    expect(pieceOf("empower-japan")).not.toContain("hamakko-minami");
    expect(pieceOf("kanagawa-shakyo")).toEqual(["kanagawa-shakyo"]);
    expect(components.after.count).toBeLessThanOrEqual(components.afterAll.count);
    expect(components.before.sizes.reduce((sum, size) => sum + size, 0)).toBe(sample.dataset.actors.length);
    expect(components.after.sizes.reduce((sum, size) => sum + size, 0)).toBe(sample.dataset.actors.length - 1);
  });
});

describe("what rests on what", () => {
  const without = (...ties: ReturnType<typeof tie>[]) =>
    fallenOf(withoutActor(buildNetwork(dataset({ ties })), "v", "introductions"));
  const introduction = tie("a", "b", { id: "i", via: "v", when: on(10) });

  test("later meetings of those introduced, even several of one month", () => {
    const meeting = (id: string) => tie("b", "a", { id, when: between(20, 49) });
    expect(without(introduction, meeting("m"), meeting("n"))).toEqual(["i introduced", "m rests", "n rests"]);
  });

  test("but not if they had met before, or another introducer brought them together again", () => {
    expect(without(introduction, tie("a", "b", { id: "m", when: on(20) }), tie("a", "b", { when: on(1) }))).toEqual([
      "i introduced",
    ]);
    const again = tie("a", "b", { id: "j", via: "w", when: on(15) });
    expect(without(introduction, again, tie("a", "b", { id: "m", when: on(20) }))).toEqual(["i introduced"]);
    expect(without(introduction, tie("a", "b", { id: "u", viaUnnamed: true, when: on(15) }))).toEqual(["i introduced"]);
  });

  test("introductions whose introducer knew one of the two only so, but not those it is not told how it knew", () => {
    const next = tie("a", "c", { id: "next", via: "b", when: on(20) });
    const after = tie("c", "d", { id: "after", via: "a", when: on(30) });
    expect(without(introduction, next, after)).toEqual(["i introduced", "next rests", "after rests"]);
    expect(without(introduction, tie("c", "d", { via: "b", when: on(20) }))).toEqual(["i introduced"]);
  });

  test("in a plain list, those brought in by who was brought in, unless somebody else did too", () => {
    const brought = (from: string, to: string, at: number) => tie(from, to, { kind: "introduction", when: on(at) });
    const line = [brought("v", "a", 1), brought("a", "b", 2), brought("b", "c", 3), brought("a", "d", 2)];
    expect(without(...line)).toEqual(["v-a introduced", "a-b rests", "a-d rests", "b-c rests"]);
    expect(without(...line, brought("w", "b", 2))).toEqual(["v-a introduced", "a-b rests", "a-d rests"]);
  });

  test("what may have come first is told as in doubt", () => {
    const ties = [tie("a", "b", { id: "i", via: "v", when: on(10) }), tie("a", "b", { id: "m" })];
    const { fallen } = withoutActor(buildNetwork(dataset({ ties })), "v", "introductions");
    expect(fallen.map(({ tie: { id }, certain }) => [id, certain])).toEqual([
      ["i", true],
      ["m", false],
    ]);
  });
});

describe("laws", () => {
  test("who introduced nobody takes no introductions along; nobody's fall is told without its reason", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.actors) {
          const broker = data.ties.some((one) => one.via === id || (one.from === id && isPlainIntroduction(one)));
          const answer = withoutActor(network, id, "introductions");
          if (!broker) {
            expect(answer).toMatchObject({ fallen: [], chains: [], steps: [] });
            expect(answer.components.afterAll).toEqual(answer.components.before);
          }
          const fallen = new Set(answer.fallen.map(({ tie: { id: one } }) => one));
          for (const { reason, restsOn } of answer.fallen) {
            expect(reason === "rests").toBe(restsOn.length > 0);
            expect(restsOn.every((one) => fallen.has(one))).toBe(true);
          }
          const whole = new Set(withoutActor(network, id, "actor").fallen.map(({ tie: { id: one } }) => one));
          expect([...fallen].every((one) => whole.has(one))).toBe(true);
        }
      }),
    );
  });

  test("an unknown actor takes nothing with it", () => {
    expect(withoutActor(sample, "__proto__", "actor")).toMatchObject({ fallen: [], steps: [], pieces: [] });
  });

  test("fifty thousand ties in a row fall one after another, soon", () => {
    const ties = Array.from({ length: 50_000 }, (_, at) =>
      tie(at === 0 ? "v" : `n${at}`, `n${at + 1}`, { id: `t${at}`, kind: "introduction", when: on(at) }),
    );
    const network = buildNetwork(dataset({ ties }));
    const before = performance.now();
    expect(withoutActor(network, "v", "introductions").fallen).toHaveLength(50_000);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
