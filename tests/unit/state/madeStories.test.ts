/** Stories made on the page, as rows of their own. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { bytesOf, writeDataset } from "../../../src/publish/index.ts";
import { updateRecord } from "../../../src/record/index.ts";
import {
  filesOfMade,
  madeIn,
  madeOf,
  madeStory,
  NOTHING_SELECTED,
  newStoryId,
  stepsFromSelection,
} from "../../../src/state/index.ts";
import { dataset, episode, month, story, tie } from "../../builders.ts";

const record = dataset({
  ties: [
    tie("a", "b", { id: "t1", when: month(2021, 3), quote: "はじめまして", certain: false }),
    tie("b", "c", { id: "t2", via: "a" }),
  ],
  episodes: [episode("s", 1, { text: "困った", speaker: "ある人", speakerActor: "a" })],
});
const network = buildNetwork(record);
const picked = (selection: Partial<typeof NOTHING_SELECTED>) =>
  stepsFromSelection(network, { ...NOTHING_SELECTED, ...selection }, ({ ties }) => `縁 ${ties.join()}`);

describe("what is selected becomes steps", () => {
  test("each tie by itself, in the order it was selected, with its date, words and doubt", () => {
    expect(picked({ ties: ["t2", "t1"], actors: ["a"] })).toMatchObject([
      { title: "縁 t2", kind: "introduction", actors: ["b", "c", "a"], ties: ["t2"], when: null },
      { title: "縁 t1", kind: "milestone", text: "はじめまして", certain: false, when: month(2021, 3) },
    ]);
  });

  test("a step as it is told, actors as one step, nothing as none", () => {
    expect(picked({ episode: "s/1", actors: ["a"] })).toEqual(network.episodes.get("s"));
    expect(picked({ actors: ["a", "c"] })).toMatchObject([{ title: "a、c", actors: ["a", "c"], ties: [] }]);
    expect(picked({})).toEqual([]);
  });
});

describe("a made story", () => {
  const made = madeOf(story("story-1", { title: "つくった物語" }), picked({ ties: ["t2", "t1"] }));
  const names = filesOfMade("story-1");
  const files = writeDataset(made).map(({ name, text }) => ({
    name: name === "stories.csv" ? names.stories : names.episodes,
    bytes: bytesOf({ text }),
  }));
  const reading = readDataset(files, {
    ...NO_DECISIONS,
    sheets: { [names.stories]: { kind: "stories" }, [names.episodes]: { kind: "episodes", tiesBeyond: true } },
  });

  test("is read back from its rows without a complaint and tells the ties of the record it joins, which stay as they are", () => {
    expect(reading.problems).toEqual([]);
    const joined = updateRecord(record, reading.dataset);
    expect(joined.ties).toEqual(record.ties);
    expect(joined.actors).toEqual(record.actors);
    const told = madeStory(buildNetwork(joined), "story-1");
    expect(told?.stories[0]?.title).toBe("つくった物語");
    expect(told?.episodes.map(({ step, ties, title }) => [step, ties, title])).toEqual([
      [1, ["t2"], "縁 t2"],
      [2, ["t1"], "縁 t1"],
    ]);
  });

  test("is found among the imports by the names of its files alone", () => {
    expect(madeIn({ files, decisions: NO_DECISIONS, same: [] })).toBe("story-1");
    expect(
      madeIn({ files: [{ name: "stories.csv", bytes: new Uint8Array() }], decisions: NO_DECISIONS, same: [] }),
    ).toBe(null);
  });

  test("takes an id that no story has", () => {
    expect(newStoryId(dataset({ stories: [story("story-1"), story("x")] }))).toBe("story-2");
  });
});

test("without the decision a tie of other files is told and left out, as before", () => {
  const text = "story,step,ties,actors\r\ns,1,t9,a\r\n";
  const alone = readDataset([{ name: "episodes.csv", bytes: bytesOf({ text }) }]);
  expect(alone.problems.map(({ code }) => code)).toContain("TIE_UNDECLARED");
  expect(alone.dataset.episodes[0]?.ties).toEqual([]);
});
