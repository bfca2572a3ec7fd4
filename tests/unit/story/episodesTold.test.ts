/** By which steps a story, or the whole record, is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { appearancesOf, canBeTold, episodesTold, namedIn, stepsOf, WHOLE_RECORD } from "../../../src/story/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, episode, month, tie } from "../../builders.ts";

const network = buildNetwork(
  dataset({
    ties: [
      tie("d", "e", { story: "bare", when: month(2022, 5) }),
      tie("a", "b", { story: "bare", when: month(2021, 3), quote: "ことば" }),
      tie("f", "g"),
      tie("b", "c", { story: "told" }),
      tie("a", "c", { via: "b", story: "bare" }),
    ],
    episodes: [
      episode("told", 1, { when: month(2021, 6), actors: ["x"] }),
      episode("told", 2, { ties: ["b-c"], speakerActor: "y" }),
      episode("told", 3, { when: month(2023, 1), ties: ["d-e"] }),
    ],
  }),
);
const tiesTold = (story: string) => episodesTold(network, story).flatMap(({ ties }) => ties);

describe("a story without steps of its own", () => {
  test("tells its ties by date, the undated last, in their own words", () => {
    expect(tiesTold("bare")).toEqual(["a-b", "d-e", "a-c/b"]);
    const [first] = episodesTold(network, "bare");
    expect(first).toMatchObject({ step: 1, text: "ことば", actors: ["a", "b"], title: "" });
    expect(stepsOf(network, "bare")).toEqual([1, 2, 3]);
  });

  test("is told the same way each time it is asked", () => {
    expect(episodesTold(network, "bare")).toBe(episodesTold(network, "bare"));
  });
});

test("a story with steps tells those and no others", () => {
  expect(episodesTold(network, "told")).toBe(network.episodes.get("told"));
});

describe("the whole record", () => {
  test("tells every tie once, an undated one where the step that tells it leaves room", () => {
    expect(tiesTold(WHOLE_RECORD)).toEqual(["a-b", "b-c", "d-e", "f-g", "a-c/b"]);
  });

  test("can be told wherever there is a tie, and nowhere else", () => {
    expect([canBeTold(network, WHOLE_RECORD), canBeTold(network, "told"), canBeTold(network, "nobody")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(canBeTold(buildNetwork(dataset({})), WHOLE_RECORD)).toBe(false);
  });

  test("of any record has each tie in one step, and the dated ones in time's order", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const any = buildNetwork(data);
        const steps = episodesTold(any, WHOLE_RECORD);
        expect(steps.flatMap(({ ties }) => ties).toSorted()).toEqual(data.ties.map(({ id }) => id).toSorted());
        const starts = steps.flatMap(({ when }) => when?.earliest ?? []);
        expect(steps.map(({ step }) => step)).toEqual(steps.map((_, at) => at + 1));
        expect(starts.length).toBeLessThanOrEqual(steps.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe("changing stories", () => {
  test("is possible at each actor of two stories, at the step that names it first; without a step where only a tie does", () => {
    expect(appearancesOf(network, "b").map(({ story, order, episode: at }) => [story.id, order, at?.step])).toEqual([
      ["bare", 0, undefined],
      ["told", 1, 2],
    ]);
    expect(appearancesOf(network, "f")).toEqual([]);
  });

  test("goes by everybody a step names, who speaks and who introduced among them", () => {
    const step = network.episodes.get("told")?.[1];
    expect(step && [...namedIn(network, step)].toSorted()).toEqual(["b", "c", "y"]);
  });
});
