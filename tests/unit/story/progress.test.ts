/** How far a story has been told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actorsOf, buildNetwork } from "../../../src/network/index.ts";
import { progressAt, stepsOf } from "../../../src/story/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, episode, tie } from "../../builders.ts";

const told = buildNetwork(
  dataset({
    ties: [
      tie("a", "b", { story: "s" }),
      tie("a", "c", { via: "b", story: "s" }),
      tie("c", "d", { story: "s" }),
      tie("d", "e", { story: "s" }),
    ],
    episodes: [
      episode("s", 1, { actors: ["a"] }),
      episode("s", 2, { ties: ["a-b"], speakerActor: "x" }),
      episode("s", 3, { ties: ["a-c/b"] }),
      episode("s", 4, { actors: ["a"], ties: ["c-d"] }),
    ],
  }),
);
const at = (step: number) => progressAt(told, "s", step);

describe("the steps of a story", () => {
  test("are done before, now at, and to come after the step told", () => {
    expect(Object.fromEntries(at(2).stages)).toEqual({
      "s/1": "done",
      "s/2": "now",
      "s/3": "to-come",
      "s/4": "to-come",
    });
    expect(at(2).now?.id).toBe("s/2");
  });

  test("between two numbers are told as the one before; before the first, as the first; after the last, as the last", () => {
    expect([2.5, 0, -7, 99].map((step) => at(step).now?.step)).toEqual([2, 1, 1, 4]);
  });

  test("with one number are told one after the other", () => {
    const twins = buildNetwork(dataset({ episodes: [episode("s", 1, { id: "x" }), episode("s", 1, { id: "y" })] }));
    expect(Object.fromEntries(progressAt(twins, "s", 0).stages)).toEqual({ x: "now", y: "to-come" });
    expect(Object.fromEntries(progressAt(twins, "s", 1).stages)).toEqual({ x: "done", y: "now" });
  });
});

describe("an actor in a story", () => {
  test("is now when the step told now names it, also if earlier and later steps do", () => {
    expect([1, 2, 3, 4].map((step) => at(step).actors.get("a"))).toEqual(["now", "now", "now", "now"]);
    expect([2, 3].map((step) => at(step).actors.get("b"))).toEqual(["now", "now"]);
  });

  test("stays done once told, also while a later step that names it again is still to come", () => {
    const again = buildNetwork(
      dataset({ episodes: [episode("s", 1, { actors: ["a"] }), episode("s", 2), episode("s", 3, { actors: ["a"] })] }),
    );
    expect([1, 2, 3].map((step) => progressAt(again, "s", step).actors.get("a"))).toEqual(["now", "done", "now"]);
  });

  test("is to come while only later steps name it", () => {
    expect([1, 2, 3, 4].map((step) => at(step).actors.get("c"))).toEqual(["to-come", "to-come", "now", "now"]);
  });

  test("is now as introducer and as the one who speaks", () => {
    expect(at(3).actors.get("b")).toBe("now");
    expect(at(2).actors.get("x")).toBe("now");
    expect(at(3).actors.get("x")).toBe("done");
  });
});

describe("a tie of a story", () => {
  test("is to come, now, then done as the steps pass", () => {
    expect([1, 2, 3, 4].map((step) => at(step).ties.get("a-b"))).toEqual(["to-come", "now", "done", "done"]);
  });

  test("that no step tells is to come until the last step, then done, and so are actors only it names", () => {
    expect([1, 3, 4].map((step) => at(step).ties.get("d-e"))).toEqual(["to-come", "to-come", "done"]);
    expect([1, 3, 4].map((step) => at(step).actors.get("e"))).toEqual(["to-come", "to-come", "done"]);
  });

  test("that no step tells does not hold back an actor that a step tells", () => {
    const network = buildNetwork(
      dataset({
        ties: [tie("a", "b", { story: "s" })],
        episodes: [episode("s", 1, { actors: ["a"] }), episode("s", 2), episode("s", 3)],
      }),
    );
    expect(progressAt(network, "s", 2).actors.get("a")).toBe("done");
    expect(progressAt(network, "s", 2).actors.get("b")).toBe("to-come");
  });
});

describe("a story without steps", () => {
  test("tells its ties, one a step", () => {
    const ties = [tie("a", "b", { story: "s" }), tie("b", "c", { story: "s" }), tie("x", "y")];
    const progress = progressAt(buildNetwork(dataset({ ties })), "s", 1);
    expect(progress.now?.ties).toEqual(["a-b"]);
    expect(Object.fromEntries(progress.ties)).toEqual({ "a-b": "now", "b-c": "to-come" });
    expect(Object.fromEntries(progress.actors)).toEqual({ a: "now", b: "now", c: "to-come" });
  });

  test("that nobody knows has nothing at all", () => {
    const progress = progressAt(told, "no such story", 1);
    expect([progress.now, progress.stages.size, progress.actors.size, progress.ties.size]).toEqual([null, 0, 0, 0]);
  });
});

describe("for every story", () => {
  test("each step is done, now or to come exactly by the order of telling", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.stories) {
          for (const step of stepsOf(network, id)) {
            const { stages } = progressAt(network, id, step);
            for (const one of network.episodes.get(id) ?? []) {
              expect(stages.get(one.id)).toBe(one.step < step ? "done" : one.step === step ? "now" : "to-come");
            }
          }
        }
      }),
    );
  });

  test("an actor is now, done or to come exactly by the steps that name it", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.stories) {
          const steps = (network.episodes.get(id) ?? []).map((one) => ({
            step: one.step,
            names: new Set([
              ...one.actors,
              ...one.ties.flatMap((tieId) => data.ties.filter((tie) => tie.id === tieId).flatMap(actorsOf)),
              ...(one.speakerActor === null ? [] : [one.speakerActor]),
            ]),
          }));
          for (const { step } of steps) {
            const { actors } = progressAt(network, id, step);
            for (const name of new Set(steps.flatMap(({ names }) => [...names]))) {
              const naming = steps.filter(({ names }) => names.has(name)).map((one) => one.step);
              const expected = naming.includes(step) ? "now" : Math.min(...naming) < step ? "done" : "to-come";
              expect(actors.get(name)).toBe(expected);
            }
          }
        }
      }),
    );
  });

  test("stepping on and back again gives the same picture, and nothing told is untold by stepping on", () => {
    const rank = { "to-come": 0, now: 1, done: 1 };
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.stories) {
          const steps = stepsOf(network, id);
          const there = steps.map((step) => progressAt(network, id, step));
          const back = steps.toReversed().map((step) => progressAt(network, id, step));
          expect(back.toReversed()).toEqual(there);
          for (const [index, progress] of there.slice(1).entries()) {
            for (const part of ["stages", "actors", "ties"] as const) {
              for (const [key, stage] of there[index]?.[part] ?? []) {
                expect(rank[progress[part].get(key) ?? "to-come"]).toBeGreaterThanOrEqual(rank[stage]);
              }
            }
          }
        }
      }),
    );
  });
});
