import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Party, Saying } from "../../../src/model/index.ts";
import { withSayings } from "../../../src/workshop/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, tie } from "../../builders.ts";

const party = (id: string): Party => ({ id, name: id, type: "npo" });
const saying = (id: string, from: string, to: string, via: string | null = null): Saying => ({
  id,
  from: party(from),
  to: party(to),
  via: via === null ? null : party(via),
  kind: "introduction",
  when: null,
  words: "",
  recordedBy: "書記",
  recordedAt: "2026-11-26T03:00:00.000Z",
});
const someName = fc.constantFrom("a", "b", "c", "new", "newer", "__proto__");
const someSaying = fc
  .record({ id: fc.constantFrom("t0", "s1", "s2", "s3"), from: someName, to: someName, via: fc.option(someName) })
  .map(({ id, from, to, via }) => saying(id, from, to, via));

describe("what the room says, joined into the data", () => {
  it("adds a tie and whoever is new, marked with who took it down and when", () => {
    const open = dataset({ actors: [actor("a", { name: "甲" })], ties: [tie("a", "b")] });
    const joined = withSayings(open, [saying("s", "b", "c", "a")]);
    expect(joined.actors.map(({ id, said }) => [id, said?.recordedBy])).toEqual([
      ["a", undefined],
      ["b", undefined],
      ["c", "書記"],
    ]);
    expect(joined.actors[0]).toBe(open.actors[0]);
    expect(joined.ties.at(-1)).toMatchObject({ id: "s", from: "b", to: "c", via: "a", certain: false });
    expect(joined.ties.at(-1)?.said?.recordedAt).toBe("2026-11-26T03:00:00.000Z");
  });

  it("is the same data set where nothing is said", () => {
    const open = dataset({ ties: [tie("a", "b")] });
    expect(withSayings(open, [])).toBe(open);
  });

  it("leaves every row there was as it was and in its place, whatever is said: without what is said it is what it was", () => {
    fc.assert(
      fc.property(someDataset, fc.array(someSaying, { maxLength: 5 }), (open, sayings) => {
        const joined = withSayings(open, sayings);
        expect(joined.ties.filter(({ said }) => said === undefined)).toEqual(open.ties);
        expect(joined.actors.filter(({ said }) => said === undefined)).toEqual(open.actors);
        expect({ ...joined, actors: open.actors, ties: open.ties }).toEqual(open);
        const ids = joined.actors.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { from, to, via } of joined.ties) {
          for (const id of via === null ? [from, to] : [from, to, via]) expect(ids).toContain(id);
        }
      }),
    );
  });
});
