/** What inspector, legend and tables tell, derived from the data and the view. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/index.ts";
import {
  FIRST_STATE,
  foundBy,
  selectActorRows,
  selectEpisodeRows,
  selectInspected,
  selectLegend,
  selectNetwork,
  selectShown,
  selectTieRows,
  type View,
} from "../../../src/state/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, month, story, tie } from "../../builders.ts";

const showing = (data: Dataset, view: Partial<View> = {}) => ({
  ...FIRST_STATE,
  document: { ...FIRST_STATE.document, dataset: data },
  view: { ...FIRST_STATE.view, ...view },
});
const picking = (actors: string[] = [], ties: string[] = [], at: string | null = null): Partial<View> => ({
  selection: { actors, ties, episode: at },
});

const march = month(2021, 3);
const april = month(2021, 4);
const office = dataset({
  actors: [
    actor("office", { type: "company", ward: "神奈川区" }),
    actor("centre", { type: "city-center", ward: "中区" }),
    actor("turtle", { ward: "神奈川区" }),
    actor("room", { type: "facility", parent: "turtle" }),
  ],
  ties: [
    tie("office", "centre", { id: "first", via: "city", when: march, story: "s" }),
    tie("office", "turtle", { id: "second", via: "centre", story: "s" }),
    tie("office", "turtle", { id: "met", kind: "meeting", when: april, story: "s" }),
    tie("office", "welfare", { id: "third", via: "turtle", story: "s" }),
    tie("office", "bear", { id: "unnamed", viaUnnamed: true }),
  ],
  stories: [story("s")],
  episodes: [
    episode("s", 1, { when: march, ties: ["first"] }),
    episode("s", 2, { kind: "spark", text: "まずは相談", ties: ["second"], actors: ["centre"] }),
    episode("s", 3, { when: april, ties: ["met"] }),
    episode("s", 4, { ties: ["third"] }),
  ],
});

function inspect(view: Partial<View>) {
  return selectInspected(showing(office, view));
}

describe("the inspector tells of an actor", () => {
  const facts = inspect(picking(["turtle"]));
  if (facts.sort !== "actor") throw new Error("an actor was picked");

  test("who introduced it to whom, and between which dates", () => {
    expect(facts.received.map(({ tie: { id, via } }) => [id, via])).toEqual([["second", "centre"]]);
    expect(facts.received[0]?.between).toEqual({ after: march.latest, before: april.earliest });
    expect(facts.received[0]?.spark?.text).toBe("まずは相談");
  });

  test("whom it introduced, its other ties by kind, what it runs, its stories from its first step", () => {
    expect(facts.made.map(({ tie: { id } }) => id)).toEqual(["third"]);
    expect(facts.others.map(({ kind, ties }) => [kind, ties.length])).toEqual([["meeting", 1]]);
    expect(facts.children.map(({ id }) => id)).toEqual(["room"]);
    expect(facts.stories.map(({ story: { id }, step }) => [id, step])).toEqual([["s", 2]]);
  });

  test("what followed from the introductions it made, each counted once", () => {
    const centre = inspect(picking(["centre"]));
    expect(centre.sort === "actor" && [centre.made.length, centre.followed]).toEqual([1, 1]);
  });

  test("being brought in by a plain introduction, without a third party", () => {
    const list = dataset({ ties: [tie("a", "b", { kind: "introduction" })] });
    const [a, b] = ["a", "b"].map((id) => selectInspected(showing(list, picking([id]))));
    expect(a?.sort === "actor" && [a.received.length, a.made.length]).toEqual([0, 1]);
    expect(b?.sort === "actor" && [b.received.length, b.made.length]).toEqual([1, 0]);
  });
});

test("the inspector tells what an introduction rests on, leaving out what surely came later", () => {
  const facts = inspect(picking([], ["second"]));
  if (facts.sort !== "tie") throw new Error("a tie was picked");
  expect(facts.grounds.map(({ actor: id, ties }) => [id, ties.map(({ tie: { id: of } }) => of)])).toEqual([
    ["office", ["first"]],
    ["turtle", []],
  ]);
  expect(facts.followed.map(({ tie: { id }, certain }) => [id, certain])).toEqual([["third", true]]);
});

test.each([
  ["nothing", picking()],
  ["several", picking(["office", "turtle"])],
  ["several", picking(["office"], ["met"])],
  ["episode", picking(["centre"], ["second"], "s/2")],
  ["nothing", picking(["nobody"])],
] as const)("the inspector shows %s for what is selected", (sort, view) => {
  expect(inspect(view).sort).toBe(sort);
});

test("on the story screen the step that is told is inspected until something is selected", () => {
  const told = inspect({ screen: "story", story: "s", step: 2 });
  expect(told.sort === "episode" && told.episode.id).toBe("s/2");
  expect(inspect({ screen: "story", story: "s", step: 2, ...picking(["office"]) }).sort).toBe("actor");
});

describe("the legend", () => {
  test("counts types, kinds and wards of the whole data, in the house's order, the wardless last", () => {
    const { types, kinds, wards } = selectLegend(showing(office));
    expect(types.map(({ id, total }) => [id, total])).toEqual([
      ["npo", 4],
      ["company", 1],
      ["city-center", 1],
      ["facility", 1],
    ]);
    expect(kinds.map(({ id, total }) => [id, total])).toEqual([
      ["introduction", 3],
      ["contact", 1],
      ["meeting", 1],
    ]);
    expect(wards.map(({ id }) => id)).toEqual(["神奈川区", "中区", ""]);
  });

  test("says how many are shown, and hides a tie with either of its ends but not with its introducer", () => {
    const { actors, ties } = selectLegend(showing(office, { hiddenTypes: ["city-center"] }));
    expect([actors.shown, actors.total, ties.shown, ties.total]).toEqual([6, 7, 4, 5]);
  });

  test("shows the counts it says, whatever is hidden", () => {
    fc.assert(
      fc.property(someDataset, fc.array(fc.constantFrom("npo", "company", "other")), (data, hiddenTypes) => {
        const state = showing(data, { hiddenTypes });
        const { types, kinds, actors, ties } = selectLegend(state);
        const sum = (rows: readonly { shown: number }[]) => rows.reduce((all, { shown }) => all + shown, 0);
        expect([sum(types), sum(kinds)]).toEqual([actors.shown, ties.shown]);
        expect(selectTieRows(state).rows).toHaveLength(ties.shown);
        expect(selectActorRows(state).rows).toHaveLength(actors.shown);
      }),
    );
  });
});

describe("the tables", () => {
  test("put undated ties between their neighbours in time, those without any place last", () => {
    expect(selectTieRows(showing(office)).rows.map(({ id }) => id)).toEqual([
      "first",
      "second",
      "met",
      "third",
      "unnamed",
    ]);
  });

  test("tell steps in the order of telling, and follow the filter by the actors they name", () => {
    const ids = (view: Partial<View>) => selectEpisodeRows(showing(office, view)).rows.map(({ id }) => id);
    expect(ids({})).toEqual(["s/1", "s/2", "s/3", "s/4"]);
    expect(ids({ hiddenTypes: ["city-center"] })).toEqual(["s/1", "s/3", "s/4"]);
  });
});

test("search finds what the filter hides, and says so", () => {
  const state = showing(office, { hiddenTypes: ["company"] });
  const { actors } = foundBy(selectNetwork(state), selectShown(state), "office");
  expect(actors.map(({ actor: id, shown }) => [id, shown])).toEqual([["office", false]]);
});
