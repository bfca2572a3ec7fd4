/** What time shows of the map: certain, possible, not yet, and what order of telling says of the undated. */
import { describe, expect, test } from "vitest";
import { type Dataset, dayOf } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { startsTold, type TimeView } from "../../../src/scene/index.ts";
import { actor, dataset, day, episode, month, tie } from "../../builders.ts";
import { sceneOf, strengthsIn } from "./scenes.ts";

const by = (year: number, number: number, date = 1): TimeView => {
  const last = dayOf(year, number, date) ?? 0;
  return { mode: "had-happened-by", span: { first: last, last } };
};
const during = (first: [number, number, number], last: [number, number, number]): TimeView => ({
  mode: "happened-in",
  span: { first: dayOf(...first) ?? 0, last: dayOf(...last) ?? 0 },
});

describe("time", () => {
  const data = dataset({
    ties: [
      tie("a", "b", { when: month(2021, 3) }),
      tie("b", "c", { when: month(2021, 6) }),
      tie("c", "d"),
      tie("d", "e", { when: { ...month(2020, 1), earliest: null } }),
    ],
    actors: [actor("alone")],
  });

  test("draws in full what has surely happened by a day, half what may have, faintly what has not", () => {
    expect(strengthsIn(sceneOf(data, { time: by(2021, 3, 15) }))).toMatchObject({
      "a-b": "possible",
      "b-c": "rest",
      "d-e": "plain",
    });
    expect(strengthsIn(sceneOf(data, { time: by(2021, 3, 31) }))).toMatchObject({ "a-b": "plain" });
    expect(strengthsIn(sceneOf(data, { time: by(2019, 12, 31) }))).toMatchObject({ "d-e": "possible" });
  });

  test("asks of a window whether a thing surely, perhaps or surely not happened in it", () => {
    const scene = sceneOf(data, { time: during([2021, 3, 10], [2021, 6, 30]) });
    expect(strengthsIn(scene)).toMatchObject({ "a-b": "possible", "b-c": "plain", "d-e": "rest" });
  });

  test("draws undated ties that no story tells in full", () => {
    expect(strengthsIn(sceneOf(data, { time: by(1990, 1) }))).toMatchObject({ "c-d": "plain" });
  });

  test("makes an actor as strong as its strongest tie, and leaves those without ties alone", () => {
    expect(strengthsIn(sceneOf(data, { time: by(2021, 3, 15) }))).toMatchObject({
      a: "possible",
      b: "possible",
      alone: "plain",
    });
    expect(strengthsIn(sceneOf(data, { time: by(2020, 12) }))).toMatchObject({ a: "rest", b: "rest", c: "plain" });
  });

  test("counts an introduction for its introducer too", () => {
    const made = dataset({ ties: [tie("a", "b", { via: "c", when: month(2021, 3) })] });
    expect(strengthsIn(sceneOf(made, { time: by(2021, 1) }))).toMatchObject({ c: "rest" });
    expect(strengthsIn(sceneOf(made, { time: by(2021, 5) }))).toMatchObject({ c: "plain" });
  });

  test("lets what lasts be of every day from its start to its end", () => {
    const lasting = dataset({ ties: [tie("a", "b", { when: day(2020, 4, 1), until: day(2022, 3, 31) })] });
    const at = (year: number) => strengthsIn(sceneOf(lasting, { time: during([year, 5, 1], [year, 5, 31]) }))["a-b"];
    expect([2019, 2020, 2021, 2022].map(at)).toEqual(["rest", "plain", "plain", "rest"]);
  });

  describe("of an undated tie that a story tells", () => {
    const told = (before: boolean, after: boolean) =>
      dataset({
        ties: [tie("a", "b")],
        episodes: [
          episode("s", 1, { when: before ? month(2021, 3) : null }),
          episode("s", 2, { ties: ["a-b"] }),
          episode("s", 3, { when: after ? month(2021, 6) : null }),
        ],
      });
    const at = (data: Dataset, ...when: [number, number, number]) =>
      strengthsIn(sceneOf(data, { time: by(...when) }))["a-b"];

    test("lies between its dated neighbours", () => {
      const between = told(true, true);
      expect([at(between, 2021, 2, 28), at(between, 2021, 4, 1), at(between, 2021, 6, 30)]).toEqual([
        "rest",
        "possible",
        "plain",
      ]);
    });

    test("is open on the side where no neighbour is dated", () => {
      expect([at(told(true, false), 2021, 1, 1), at(told(true, false), 2030, 1, 1)]).toEqual(["rest", "possible"]);
      expect([at(told(false, true), 1990, 1, 1), at(told(false, true), 2030, 1, 1)]).toEqual(["possible", "plain"]);
      expect(at(told(false, false), 1990, 1, 1)).toBe("possible");
    });

    test("is that of its own episode if that has one", () => {
      const data = dataset({
        ties: [tie("a", "b")],
        episodes: [episode("s", 1, { ties: ["a-b"], when: month(2021, 4) })],
      });
      expect([at(data, 2021, 3, 31), at(data, 2021, 4, 10), at(data, 2021, 4, 30)]).toEqual([
        "rest",
        "possible",
        "plain",
      ]);
    });
  });
});

test("the bars of the time band date an undated tie as the map does: by its episode, or not at all", () => {
  const data = dataset({
    ties: [tie("a", "b"), tie("b", "c"), tie("c", "d", { when: month(2021, 6) })],
    episodes: [episode("s", 1, { when: month(2021, 3), ties: ["a-b"] })],
  });
  const startOf = startsTold(buildNetwork(data));
  expect(data.ties.map((each) => startOf(each)?.latest ?? null)).toEqual([
    dayOf(2021, 3, 31),
    null,
    dayOf(2021, 6, 30),
  ]);
});

test("what lasts is of every time in which it was going on, or only of the time in which it began", () => {
  const data = dataset({ ties: [tie("a", "b", { when: month(1990, 3), until: month(2001, 12) })] });
  const within = (mode: TimeView["mode"], [from, to]: readonly [number, number]) => {
    const span = { first: dayOf(from, 1, 1) as number, last: dayOf(to, 12, 31) as number };
    return strengthsIn(sceneOf(data, { time: { mode, span } }))["a-b"];
  };
  const years = [
    [1985, 1988],
    [1990, 1991],
    [1995, 1996],
    [2001, 2005],
    [2010, 2012],
  ] as const;
  expect(years.map((each) => within("happened-in", each))).toEqual(["rest", "plain", "plain", "plain", "rest"]);
  expect(years.map((each) => within("began-in", each))).toEqual(["rest", "plain", "rest", "rest", "rest"]);
});
