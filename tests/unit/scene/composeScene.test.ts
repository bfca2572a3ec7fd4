/** The scene of a moment. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { composeScene, curvePointAt, type Scene, type TimeView } from "../../../src/scene/index.ts";
import { progressAt } from "../../../src/story/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, story, tie } from "../../builders.ts";
import { frozen, inputOf, sceneOf, spread, strengthsIn } from "./scenes.ts";

const by = (year: number, number: number, date = 1): TimeView => {
  const last = dayOf(year, number, date) ?? 0;
  return { mode: "had-happened-by", span: { first: last, last } };
};
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe("the filter", () => {
  const data = dataset({
    actors: [
      actor("a", { type: "company", ward: "西区" }),
      actor("b", { ward: "西区" }),
      actor("c"),
      actor("via", { type: "school" }),
    ],
    ties: [tie("a", "b"), tie("b", "c", { kind: "meeting" }), tie("b", "c", { via: "via" })],
  });

  test("leaves out hidden types and wards, the ties of those, and hidden kinds, and counts them", () => {
    expect(ids(sceneOf(data, { hiddenTypes: new Set(["company"]) }).ties)).toEqual(["b-c", "b-c/via"]);
    const ward = sceneOf(data, { hiddenWards: new Set(["西区"]) });
    expect([ids(ward.actors), ward.ties, ward.hidden]).toEqual([["c", "via"], [], { actors: 2, ties: 3 }]);
    const kind = sceneOf(data, { hiddenKinds: new Set(["meeting"]) });
    expect([ids(kind.ties), kind.hidden]).toEqual([["a-b", "b-c/via"], { actors: 0, ties: 1 }]);
  });

  test("keeps a triad and its knot when only the introducer is hidden", () => {
    const scene = sceneOf(data, { hiddenTypes: new Set(["school"]) });
    expect(scene.ties.find(({ id }) => id === "b-c/via")?.knot).toMatchObject({
      via: "via",
      look: { shape: "trapezoid" },
    });
    expect(ids(scene.actors)).not.toContain("via");
  });

  test("of nothing hides nothing; actors without a place are not drawn and not counted", () => {
    expect(sceneOf(data).hidden).toEqual({ actors: 0, ties: 0 });
    const scene = sceneOf(data, { positions: { b: { x: 0, y: 0 }, c: { x: 90, y: 0 } } });
    expect([ids(scene.actors), ids(scene.ties), scene.hidden]).toEqual([
      ["b", "c"],
      ["b-c", "b-c/via"],
      { actors: 0, ties: 0 },
    ]);
  });
});

describe("a tie on the map", () => {
  test("has its knot half way along its curve, named, unnamed with a knot of no look, or none", () => {
    const data = dataset({
      ties: [tie("a", "b", { via: "c" }), tie("b", "c", { viaUnnamed: true }), tie("c", "d", { kind: "introduction" })],
    });
    const scene = sceneOf(data);
    const places = spread(data);
    for (const { from, to, control, knot } of scene.ties.slice(0, 2)) {
      expect(knot?.at).toEqual(
        curvePointAt(places[from] ?? { x: 0, y: 0 }, control, places[to] ?? { x: 0, y: 0 }, 0.5),
      );
    }
    expect(scene.ties.map(({ knot }) => [knot?.via, knot?.look?.type])).toEqual([
      ["c", "npo"],
      [null, undefined],
      [undefined, undefined],
    ]);
  });

  test("that says who introduced whom without a third party points to whom", () => {
    const [plain, triad] = sceneOf(
      dataset({ ties: [tie("a", "b", { kind: "introduction" }), tie("a", "b", { via: "c" })] }),
    ).ties;
    expect([plain?.look.toMark, triad?.look.toMark]).toEqual(["solid-arrow", "none"]);
  });

  test("has a middle of its own, however many run between the same two, either way, with or without introducers", () => {
    const parallel = fc.array(fc.record({ back: fc.boolean(), via: fc.constantFrom(null, null, "c", "d", "a") }), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(parallel, (list) => {
        const ties = list.map(({ back, via }, i) => tie(back ? "b" : "a", back ? "a" : "b", { via, id: `t${i}` }));
        const data = dataset({ actors: ["a", "b", "c", "d"].map((id) => actor(id)), ties });
        const places = spread(data);
        const middles = sceneOf(data).ties.map(({ from, to, control, fanSize }) => {
          expect(fanSize).toBe(list.length);
          return curvePointAt(places[from] ?? { x: 0, y: 0 }, control, places[to] ?? { x: 0, y: 0 }, 0.5);
        });
        for (const [i, p] of middles.entries()) {
          for (const q of middles.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(11.9);
        }
      }),
    );
  });
});

describe("a story that is told", () => {
  const data = dataset({
    actors: [actor("a", { name: "甲の会" })],
    ties: [tie("a", "b", { story: "s" }), tie("b", "c", { story: "s" }), tie("x", "y")],
    episodes: [
      episode("s", 1, { ties: ["a-b"], text: "やあ", speaker: "山田", speakerActor: "a", certain: false }),
      episode("s", 2, { ties: ["b-c"], kind: "spark", text: "ピン！", speaker: "川田" }),
      episode("s", 3, { actors: ["a"] }),
    ],
  });
  const network = buildNetwork(data);
  const at = (step: number, rest = {}) => sceneOf(data, { network, progress: progressAt(network, "s", step), ...rest });

  test("draws what is done, now and to come in three strengths, and everything else at rest, whatever the time", () => {
    expect(strengthsIn(at(2, { time: by(1990, 1) }))).toMatchObject({
      "a-b": "done",
      "b-c": "now",
      a: "done",
      c: "now",
      x: "rest",
      "x-y": "rest",
    });
  });

  test("shows the words of its step with who says them, how surely, and whether it is a spark", () => {
    expect(at(1).bubble).toEqual({
      episode: "s/1",
      words: "やあ",
      speaker: "山田",
      speakerActor: "a",
      speakerName: "甲の会",
      uncertain: true,
      spark: false,
    });
    expect(at(2).bubble).toMatchObject({ spark: true, speakerActor: null, speakerName: "", uncertain: false });
  });

  test("has no bubble where a step has no words, and no speaker on the map where a filter hides the speaker", () => {
    expect(at(3).bubble).toBeNull();
    expect(at(1, { hiddenTypes: new Set(["npo"]) }).bubble).toMatchObject({
      speakerActor: null,
      speakerName: "甲の会",
    });
    expect(sceneOf(data).bubble).toBeNull();
  });

  test("marks the actors where stories meet", () => {
    const two = dataset({
      ties: [tie("a", "b", { story: "s" }), tie("b", "c", { story: "t" })],
      stories: [story("s"), story("t")],
    });
    expect(
      sceneOf(two)
        .actors.filter(({ meeting }) => meeting)
        .map(({ id }) => id),
    ).toEqual(["b"]);
  });
});

/** All that has a place, by name. */
function placesIn(scene: Scene): Map<string, unknown> {
  return new Map<string, unknown>([
    ...scene.actors.map(({ id, at, radius, label }) => [`actor ${id}`, { at, radius, label }] as const),
    ...scene.ties.map(
      ({ id, control, knot, fanIndex, fanSize }) =>
        [`tie ${id}`, { control, at: knot?.at, fanIndex, fanSize }] as const,
    ),
    ...scene.grounds.map(({ story: id, outline, titleAt }) => [`ground ${id}`, { outline, titleAt }] as const),
    ...(scene.path?.stops ?? []).map(({ of: id, at }) => [`stop ${id}`, at] as const),
  ]);
}

const someView = fc.record({
  hiddenTypes: fc.constantFrom(new Set<string>(), new Set(["npo"])),
  hiddenKinds: fc.subarray(["introduction", "contact", "meeting"]).map((kinds) => new Set(kinds)),
  selectedActors: fc.subarray(["a", "b", "__proto__"]).map((list) => new Set(list)),
  selectedTies: fc.subarray(["t0", "t1"]).map((list) => new Set(list)),
  year: fc.option(fc.integer({ min: 1996, max: 2024 }), { nil: null }),
  step: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
});

describe("for any data", () => {
  test("filter, time, step and selection move nothing, not by the last bit", () => {
    fc.assert(
      fc.property(someDataset, someView, (data, { year, step, ...view }) => {
        const network = buildNetwork(data);
        const input = { ...inputOf(data), network, grounds: ["one", "two"] };
        const steps = [...Array(11).keys()].map((one) =>
          composeScene({ ...input, progress: progressAt(network, "one", one) }),
        );
        const all = new Map([...placesIn(composeScene(input)), ...steps.flatMap((scene) => [...placesIn(scene)])]);
        const scene = composeScene({
          ...input,
          ...view,
          time: year === null ? null : by(year, 6),
          progress: step === null ? null : progressAt(network, "one", step),
        });
        for (const [name, place] of placesIn(scene)) expect(place).toEqual(all.get(name));
      }),
    );
  });

  test("the same input gives the same scene, and is not touched", () => {
    fc.assert(
      fc.property(someDataset, fc.integer({ min: 0, max: 10 }), (data, step) => {
        const input = () => {
          const one = inputOf(frozen(structuredClone(data)));
          frozen(one.positions);
          return { ...one, progress: progressAt(one.network, "one", step), grounds: ["one", "two"] };
        };
        const first = composeScene(input());
        expect(composeScene(input())).toEqual(first);
        expect(JSON.parse(JSON.stringify(first))).toEqual(JSON.parse(JSON.stringify(structuredClone(first))));
      }),
    );
  });

  test("all places are finite and within the bounds", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { actors, ties, bounds } = sceneOf(data);
        expect(bounds === null).toBe(actors.length === 0);
        if (bounds === null) return;
        for (const { x, y } of [...actors.map(({ at }) => at), ...ties.flatMap(({ knot }) => knot?.at ?? [])]) {
          expect(
            x >= bounds.left - 1e-9 && x <= bounds.right + 1e-9 && y >= bounds.top - 1e-9 && y <= bounds.bottom + 1e-9,
          ).toBe(true);
        }
      }),
    );
  });

  test("nothing gives an empty scene", () => {
    expect(sceneOf(dataset({}))).toEqual({
      actors: [],
      ties: [],
      grounds: [],
      path: null,
      bubble: null,
      bounds: null,
      hidden: { actors: 0, ties: 0 },
      far: null,
      gatherings: null,
    });
  });
});
