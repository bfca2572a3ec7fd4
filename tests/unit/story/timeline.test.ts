/** The record laid along time. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DATASET } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { layAlongTime, stepsOf } from "../../../src/story/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { contextLine, dataset, episode, month, story, tie } from "../../builders.ts";

const lay = (parts: Parameters<typeof dataset>[0]) => layAlongTime(buildNetwork(dataset(parts)));

describe("lanes", () => {
  test("are the stories in their order, then the background lanes in the order they first appear", () => {
    const { lanes } = lay({
      stories: [story("late", { title: "Late" }), story("early", { title: "Early" })],
      context: [contextLine("1", "citizens"), contextLine("2", "government"), contextLine("3", "citizens")],
    });
    expect(lanes.map(({ sort, title, order }) => [sort, title, order])).toEqual([
      ["story", "Late", 0],
      ["story", "Early", 1],
      ["context", "citizens", 0],
      ["context", "government", 1],
    ]);
  });

  test("tell a story step by step and the background by date, undated last", () => {
    const { lanes } = lay({
      episodes: [episode("s", 2, { when: month(2020, 1) }), episode("s", 1, { when: month(2021, 1) })],
      context: [
        contextLine("undated", "lane"),
        contextLine("2004", "lane", { when: month(2004, 7) }),
        contextLine("1997", "lane", { when: month(1997, 10) }),
      ],
    });
    expect(lanes.map(({ marks }) => marks.map(({ id }) => id))).toEqual([
      ["s/1", "s/2"],
      ["1997", "2004", "undated"],
    ]);
  });

  test("of a story without episodes are there, and empty", () => {
    expect(lay({ stories: [story("silent")] }).lanes.map(({ marks }) => marks)).toEqual([[]]);
  });
});

describe("an undated step", () => {
  const marks = (...whens: (ReturnType<typeof month> | null)[]) =>
    lay({ episodes: whens.map((when, index) => episode("s", index + 1, { when })) }).lanes[0]?.marks ?? [];

  test("stands between the last day of the dated step before and the first day of the one after", () => {
    const [, second, third] = marks(month(2021, 3), null, null, month(2021, 5));
    const between = { after: month(2021, 3).latest, before: month(2021, 5).earliest };
    expect(second?.between).toEqual(between);
    expect(third?.between).toEqual(between);
  });

  test("stands open to the side where nothing is dated", () => {
    const [first, , third] = marks(null, month(2021, 3), null);
    expect(first?.between).toEqual({ after: null, before: month(2021, 3).earliest });
    expect(third?.between).toEqual({ after: month(2021, 3).latest, before: null });
  });

  test("leans on the known end of a neighbour that is open on the near side", () => {
    const since = { ...month(2021, 3), latest: null };
    const until = { ...month(2021, 9), earliest: null };
    expect(marks(since, null, until)[1]?.between).toEqual({ after: since.earliest, before: until.latest });
  });

  test("has no place on the axis in a story without any date", () => {
    expect(marks(null)[0]?.between).toEqual({ after: null, before: null });
  });
});

describe("spans", () => {
  test("reach over everything dated, and more closely over the stories and ties alone", () => {
    const timeline = lay({
      ties: [tie("a", "b", { when: month(2022, 2) })],
      episodes: [episode("s", 1, { when: month(2021, 3) })],
      context: [contextLine("old", "lane", { when: month(1997, 10) })],
    });
    expect(timeline.span).toEqual({ first: month(1997, 10).earliest, last: month(2022, 2).latest });
    expect(timeline.storySpan).toEqual({ first: month(2021, 3).earliest, last: month(2022, 2).latest });
  });

  test("are nothing where nothing is dated", () => {
    expect(layAlongTime(buildNetwork(EMPTY_DATASET))).toEqual({ lanes: [], span: null, storySpan: null });
  });
});

describe("for every record", () => {
  test("each episode and each line of background has exactly one mark, and each mark a date or its neighbours", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const marks = layAlongTime(buildNetwork(data)).lanes.flatMap((lane) => lane.marks);
        const ids = marks.map(({ id }) => id).sort();
        expect(ids).toEqual([...data.episodes, ...data.context].map(({ id }) => id).sort());
        for (const { when, between } of marks) expect(when === null).toBe(between !== null);
      }),
    );
  });

  test("every date lies within the span", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { span } = layAlongTime(buildNetwork(data));
        for (const { when } of [...data.ties, ...data.episodes, ...data.context]) {
          if (when === null) continue;
          for (const end of [when.earliest, when.latest]) {
            if (end === null) continue;
            expect(end).toBeGreaterThanOrEqual(span?.first ?? Number.NaN);
            expect(end).toBeLessThanOrEqual(span?.last ?? Number.NaN);
          }
        }
      }),
    );
  });

  test("the steps of a story rise", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        for (const { id } of data.stories) {
          const steps = stepsOf(network, id);
          expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        }
        expect(stepsOf(network, "no such story")).toEqual([]);
      }),
    );
  });
});
