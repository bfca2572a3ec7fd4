/** Who takes part in which story, where stories meet, and from when to when the record speaks. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DATASET } from "../../../src/model/index.ts";
import { actorsOfStory, buildNetwork, meetingActors, recordedSpan, storiesOf } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { contextLine, dataset, day, episode, month, story, tie } from "../../builders.ts";

describe("the actors of a story", () => {
  const network = buildNetwork(
    dataset({
      stories: [story("one"), story("two")],
      ties: [tie("a", "b", { via: "v", story: "one" }), tie("c", "d", { story: "two" }), tie("x", "y")],
      episodes: [episode("two", 1, { actors: ["e"], speakerActor: "v" })],
    }),
  );

  test("are the ends and introducers of its ties, those its steps name, and who speaks", () => {
    expect([...actorsOfStory(network, "one")].sort()).toEqual(["a", "b", "v"]);
    expect([...actorsOfStory(network, "two")].sort()).toEqual(["c", "d", "e", "v"]);
  });

  test("who belong to two stories are where the stories meet", () => {
    expect([...meetingActors(network)]).toEqual(["v"]);
    expect(storiesOf(network, "v")).toEqual(["one", "two"]);
  });

  test("do not hold those whose ties belong to no story", () => {
    expect(storiesOf(network, "x")).toEqual([]);
  });

  test("know their stories, and the other way round", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const net = buildNetwork(data);
        const meeting = meetingActors(net);
        for (const { id } of data.actors) {
          const told = storiesOf(net, id);
          expect(meeting.has(id)).toBe(told.length > 1);
          for (const { id: one } of data.stories) expect(actorsOfStory(net, one).has(id)).toBe(told.includes(one));
        }
      }),
    );
  });
});

describe("the recorded span", () => {
  test("runs from the first to the last day of ties and episodes, without the background", () => {
    const data = dataset({
      ties: [tie("a", "b", { when: day(2021, 3, 4) })],
      episodes: [episode("s", 1, { when: month(2021, 12) })],
      context: [contextLine("old", "lane", { when: month(1997, 10) })],
    });
    expect(recordedSpan(buildNetwork(data))).toEqual({
      first: day(2021, 3, 4).earliest,
      last: day(2021, 12, 31).latest,
    });
  });

  test("takes an open end by its known one", () => {
    const before = { ...month(2021, 3), earliest: null };
    const data = dataset({ ties: [tie("a", "b", { when: before })] });
    expect(recordedSpan(buildNetwork(data))).toEqual({ first: before.latest, last: before.latest });
  });

  test("is nothing where nothing is dated", () => {
    expect(recordedSpan(buildNetwork(EMPTY_DATASET))).toBeNull();
    expect(recordedSpan(buildNetwork(dataset({ ties: [tie("a", "b")] })))).toBeNull();
  });
});
