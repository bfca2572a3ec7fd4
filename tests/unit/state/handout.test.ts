/** What is handed out: every step with its map and each source once, and without people's names nowhere a name. */
import { describe, expect, test } from "vitest";
import type { Story } from "../../../src/model/index.ts";
import { buildNetwork, type Network } from "../../../src/network/index.ts";
import { handoutOf, MOST_PRINTED_STEPS } from "../../../src/state/index.ts";
import { peopleNamesIn } from "../../../src/story/index.ts";
import { actor, dataset, episode, story, tie } from "../../builders.ts";
import { dataset as sample } from "../data/sample.ts";
import { spread } from "../scene/scenes.ts";

const network = buildNetwork(sample);

function storyOf({ stories }: Network, id: string): Story {
  const found = stories.get(id);
  if (found === undefined) throw new Error(`no story ${id}`);
  return found;
}

describe.each(sample.stories.map(({ id }) => id))("the hand-out of %s", (id) => {
  const { steps, episodes } = handoutOf(network, spread(sample), storyOf(network, id), true, "ja");

  test("has every step in its order, those who take part told of on its map", () => {
    expect(steps.map(({ episode: { step } }) => step)).toEqual(network.episodes.get(id)?.map(({ step }) => step));
    expect(episodes).toEqual(steps.map((each) => each.episode));
    for (const { episode: told, scene } of steps) {
      const now = new Set(scene.actors.filter(({ strength }) => strength === "now").map((each) => each.id));
      expect(told.actors.filter((each) => !now.has(each))).toEqual([]);
    }
  });

  test("names the source of each step and of its ties, each once", () => {
    for (const { episode: told, sources } of steps) {
      expect(sources).toEqual([...new Set(sources)]);
      for (const source of [told.source, ...told.ties.map((each) => network.ties.get(each)?.source ?? "")])
        if (source !== "") expect(sources).toContain(source);
    }
  });

  test("says no name of anybody where names are left out, and everything else as before", () => {
    const bare = handoutOf(network, spread(sample), storyOf(network, id), false, "ja");
    const written = JSON.stringify(
      bare.steps.map(({ episode: told, sources }) => [told.title, told.text, told.speaker, sources]),
    );
    for (const name of peopleNamesIn(sample)) expect(written).not.toContain(name);
    expect(bare.steps.map(({ scene }) => scene.actors.map(({ at }) => at))).toEqual(
      steps.map(({ scene }) => scene.actors.map(({ at }) => at)),
    );
  });
});

test("a person on the map is called by the mask, and a story that is not there has no step", () => {
  const data = dataset({
    actors: [actor("taro", { name: "山田太郎", type: "person" }), actor("npo", { name: "みなと" })],
    ties: [tie("taro", "npo", { id: "t" })],
    stories: [story("s")],
    episodes: [episode("s", 1, { actors: ["taro", "npo"], ties: ["t"] })],
  });
  const own = buildNetwork(data);
  const { names, steps } = handoutOf(own, spread(data), storyOf(own, "s"), false, "ja");
  expect(names.get("taro")?.foldings.flat().join("")).not.toContain("山田");
  expect(names.get("npo")?.foldings.flat().join("")).toContain("みなと");
  expect(JSON.stringify(steps[0]?.scene.actors.map(({ name, label }) => [name, label]))).not.toContain("山田");
  expect(handoutOf(own, spread(data), story("nowhere"), true, "ja").steps).toEqual([]);
});

test("a person is called by the mask on a detail of a very large map too", () => {
  const others = Array.from({ length: 1500 }, (_, i) => actor(`a${i}`));
  const data = dataset({
    actors: [actor("taro", { name: "山田太郎", type: "person" }), actor("npo", { name: "みなと" }), ...others],
    ties: [tie("taro", "npo", { id: "t" }), ...others.slice(1).map(({ id }, i) => tie(id, `a${i}`))],
    stories: [story("s")],
    episodes: [episode("s", 1, { actors: ["taro", "npo"], ties: ["t"] })],
  });
  const own = buildNetwork(data);
  const drawnOf = (withNames: boolean) => {
    const [step] = handoutOf(own, spread(data), storyOf(own, "s"), withNames, "ja").steps;
    expect(step?.scene.far, "very many").toBeTruthy();
    return JSON.stringify(step?.scene.actors.map(({ name, label, foldings }) => [name, label, foldings]));
  };
  expect(drawnOf(true)).toContain("山田");
  expect(drawnOf(false)).toContain("みなと");
  expect(drawnOf(false)).not.toContain("山田");
});

test("what is told of the story itself, and a step called by its tie, say no name either", () => {
  const data = dataset({
    actors: [actor("taro", { name: "山田太郎", type: "person" }), actor("npo", { name: "みなと" })],
    ties: [tie("taro", "npo", { id: "t" })],
    stories: [story("s", { title: "山田太郎さんの一年", summary: "山田さんが始めた。", source: "山田太郎の手記" })],
    episodes: [episode("s", 1, { title: "", actors: ["taro", "npo"], ties: ["t"] })],
  });
  const own = buildNetwork(data);
  const bare = handoutOf(own, spread(data), storyOf(own, "s"), false, "ja");
  expect(JSON.stringify([bare.story, bare.episodes])).not.toContain("山田");
  expect(bare.episodes[0]?.title).toContain("みなと");
  expect(handoutOf(own, spread(data), storyOf(own, "s"), true, "ja").story.summary).toBe("山田さんが始めた。");
});

test("more steps than paper is for are not laid out", () => {
  const steps = Array.from({ length: MOST_PRINTED_STEPS + 1 }, (_, i) => episode("s", i + 1));
  const data = dataset({ stories: [story("s")], episodes: steps });
  const own = buildNetwork(data);
  expect(handoutOf(own, spread(data), storyOf(own, "s"), true, "ja").steps).toEqual([]);
});
