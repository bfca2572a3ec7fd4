/** What is asked, what answers it, and what of the answer stands out on the map and in the table. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../src/model/index.ts";
import {
  type Asking,
  FIRST_ASKING,
  FIRST_STATE,
  QUESTIONS,
  selectAnswer,
  selectAnswerRows,
  selectEmphasis,
  selectScene,
  selectTellingOrigin,
  withAsked,
  withAvoided,
  withEndsSwapped,
} from "../../../src/state/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, day, tie } from "../../builders.ts";

const asking = (data: Dataset, asked: Partial<Asking>, screen: "ask" | "map" = "ask") => ({
  ...FIRST_STATE,
  document: { ...FIRST_STATE.document, dataset: data },
  view: { ...FIRST_STATE.view, screen, asking: { ...FIRST_ASKING, ...asked } },
});

/** City introduces a to b, then b introduces a to c. */
const line = dataset({
  actors: ["a", "b", "c", "city", "far"].map((id) => actor(id)),
  ties: [
    tie("a", "city", { id: "met", when: day(2021, 1, 5) }),
    tie("a", "b", { id: "first", kind: "introduction", via: "city", when: day(2021, 2, 1) }),
    tie("a", "c", { id: "second", kind: "introduction", via: "b", when: day(2021, 3, 1) }),
  ],
});

describe("what is asked", () => {
  test("an actor named at one end that is the other end already changes places with it", () => {
    const both = { ...FIRST_ASKING, from: "a", to: "b" };
    expect(withAsked(both, "from", "b")).toMatchObject({ from: "b", to: "a" });
    expect(withEndsSwapped(both)).toMatchObject({ from: "b", to: "a" });
  });

  test("to avoid somebody twice is to avoid nobody", () => {
    const once = withAvoided(FIRST_ASKING, "b");
    expect(once.avoid).toEqual(["b"]);
    expect(withAvoided(once, "b").avoid).toEqual([]);
  });
});

describe("the answer", () => {
  test("waits until everybody it needs is named and known", () => {
    expect(selectAnswer(asking(line, { from: "a" }))).toBeNull();
    expect(selectAnswer(asking(line, { from: "a", to: "nobody" }))).toBeNull();
    expect(selectAnswer(asking(line, { question: "without", from: "b" }))).not.toBeNull();
  });

  test("numbers the same ties in the same order on the map and in the table, what led up to them first", () => {
    const state = asking(line, { from: "a", to: "c" });
    expect(selectEmphasis(state)?.numbered).toEqual(["first", "second"]);
    const { rows, total } = selectAnswerRows(state);
    expect(rows.map(({ id, number }) => [id, number])).toEqual([
      ["met", null],
      ["first", 1],
      ["second", 2],
    ]);
    expect(total).toBe(3);
  });

  test("brings out those asked about and who takes part, and lets all others rest", () => {
    const emphasis = selectEmphasis(asking(line, { from: "a", to: "c" }));
    expect(emphasis?.actors.get("a")).toBe("now");
    expect(emphasis?.actors.get("city")).toBe("done");
    expect(emphasis?.actors.has("far")).toBe(false);
    expect(emphasis?.others).toBe("rest");
  });

  test("without an actor leaves its place empty and lets what depends on it rest", () => {
    const emphasis = selectEmphasis(asking(line, { question: "without", from: "city" }));
    expect(emphasis?.actors.get("city")).toBe("to-come");
    expect(emphasis?.ties.get("first")).toBe("rest");
    expect(emphasis?.others).toBe("plain");
  });

  test("is not seen on other screens", () => {
    expect(selectEmphasis(asking(line, { from: "a", to: "c" }, "map"))).toBeNull();
  });

  test("past the last of several answers is the last", () => {
    const answer = selectAnswer(asking(line, { from: "a", to: "c", place: 9 }));
    expect(answer).toMatchObject({ question: "origin", place: 0 });
  });

  test("has an example with as long a way as the record tells", () => {
    expect(selectTellingOrigin(asking(line, {}))).toEqual({ from: "a", to: "c" });
    expect(selectTellingOrigin(asking(dataset({ actors: [actor("a")], ties: [] }), {}))).toBeNull();
  });

  test("whatever is asked of whatever data: there is an answer or none, only of what is on record, and nobody moves", () => {
    fc.assert(
      fc.property(someDataset, fc.constantFrom(...QUESTIONS), fc.nat(), fc.nat(), (data, question, one, other) => {
        const ids = data.actors.map(({ id }) => id);
        const from = ids[one % Math.max(1, ids.length)] ?? null;
        const to = ids[other % Math.max(1, ids.length)] ?? null;
        const positions = Object.fromEntries(ids.map((id, index) => [id, { x: index * 60, y: (index % 3) * 40 }]));
        const state = asking(data, { question, from, to: to === from ? null : to });
        const placed = { ...state, document: { ...state.document, positions } };
        const known = new Set(data.ties.map(({ id }) => id));
        for (const id of selectEmphasis(placed)?.ties.keys() ?? []) expect(known.has(id)).toBe(true);
        for (const { id, at } of selectScene(placed).actors) expect(at).toEqual(positions[id]);
      }),
      { numRuns: 150 },
    );
  });
});
