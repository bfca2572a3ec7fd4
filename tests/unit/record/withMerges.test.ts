import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Merge } from "../../../src/model/index.ts";
import { updateRecord, withMerges } from "../../../src/record/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, episode, tie } from "../../builders.ts";

const merge = (actor: string, into: string): Merge => ({ actor, into });

describe("merging actors", () => {
  it("comes to an end where merges go round in a circle", () => {
    const ties = [tie("A", "D"), tie("B", "D"), tie("C", "A")];
    const actors = ["A", "B", "C", "D"].map((id) => actor(id));
    const merged = withMerges(dataset({ actors, ties }), [merge("A", "B"), merge("B", "C"), merge("C", "A")]);
    expect(merged.actors.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["A", ["B", "C"]],
      ["D", []],
    ]);
    expect(merged.ties.map(({ from, to }) => from + to)).toEqual(["AD", "AD", "AA"]);
  });

  it("lets go on who was never said to be another, at its own place in the data", () => {
    const data = dataset({ actors: ["A", "B", "C"].map((id) => actor(id)) });
    expect(withMerges(data, [merge("A", "B"), merge("B", "C")]).actors.map(({ id }) => id)).toEqual(["C"]);
    expect(withMerges(data, [merge("B", "A"), merge("B", "C")]).actors.map(({ id }) => id)).toEqual(["A"]);
  });

  it("takes over the owner's columns about which it says nothing itself", () => {
    const data = dataset({
      actors: [
        actor("A", {
          own: [
            ["年", "2019"],
            ["規模", "小"],
          ],
        }),
        actor("B", { own: [["規模", "大"]] }),
        actor("C"),
      ],
    });
    const [one] = withMerges(data, [merge("A", "B"), merge("C", "B")]).actors;
    expect(one?.own).toEqual([
      ["規模", "大"],
      ["年", "2019"],
    ]);
    expect(withMerges(data, [merge("C", "B")]).actors[1]?.own).toEqual([["規模", "大"]]);
  });

  it("takes over what only the other knows, and every name", () => {
    const data = dataset({
      actors: [
        actor("x", {
          name: "髙橋会",
          aliases: ["髙会"],
          type: "other",
          url: "u",
          topics: ["食"],
          visibility: "internal",
        }),
        actor("y", {
          name: "高橋会",
          aliases: ["髙会", "会"],
          ward: "中区",
          url: "v",
          topics: ["食", "農"],
          parent: "x",
        }),
        actor("z", { parent: "x" }),
      ],
    });
    const [y, z] = withMerges(data, [merge("x", "y")]).actors;
    expect(y).toMatchObject({ id: "y", name: "高橋会", aliases: ["髙会", "会", "髙橋会"], ward: "中区", url: "v" });
    expect(y).toMatchObject({ type: "npo", topics: ["食", "農"], parent: null, visibility: "internal" });
    expect(z?.parent).toBe("y");
  });

  it("moves introducers and those who take part; an introducer that becomes an end is none", () => {
    const data = dataset({
      ties: [tie("P", "Q", { via: "A" }), tie("A", "Q", { via: "B" })],
      episodes: [episode("s", 1, { actors: ["A", "B"], speakerActor: "A" })],
    });
    const { ties, episodes } = withMerges(data, [merge("A", "B")]);
    expect(ties.map(({ from, to, via, viaUnnamed }) => [from, to, via, viaUnnamed])).toEqual([
      ["P", "Q", "B", false],
      ["B", "Q", null, false],
    ]);
    expect(episodes[0]).toMatchObject({ actors: ["B"], speakerActor: "B" });
  });

  it("does nothing for actors that are not there, nor without merges", () => {
    const data = dataset({ ties: [tie("A", "B")] });
    expect(withMerges(data, [merge("A", "nobody"), merge("nobody", "B"), merge("A", "A")])).toBe(data);
    expect(withMerges(data, [])).toBe(data);
  });

  it("survives that the same data are given again", () => {
    const data = dataset({ ties: [tie("A", "B"), tie("C", "B")] });
    const merges = [merge("A", "C")];
    expect(withMerges(updateRecord(data, data), merges)).toEqual(withMerges(data, merges));
  });

  it("keeps every tie and leaves no name without an actor, for any data and merges", () => {
    const ids = fc.constantFrom("a", "b", "c", "d", "e", "__proto__", "constructor", "nobody");
    const merges = fc.array(fc.record({ actor: ids, into: ids }), { maxLength: 8 });
    fc.assert(
      fc.property(someDataset, merges, (data, merges) => {
        const merged = withMerges(data, merges);
        expect(merged.ties.map(({ id }) => id)).toEqual(data.ties.map(({ id }) => id));
        const known = new Set(merged.actors.map(({ id }) => id));
        for (const { from, to, via } of merged.ties)
          expect([from, to, via ?? from].every((id) => known.has(id))).toBe(true);
        for (const { actors, speakerActor } of merged.episodes)
          expect([...actors, ...(speakerActor ? [speakerActor] : [])].every((id) => known.has(id))).toBe(true);
        const names = new Set(merged.actors.flatMap(({ name, aliases }) => [name, ...aliases]));
        expect(data.actors.every(({ name }) => names.has(name))).toBe(true);
        expect(withMerges(merged, merges).actors.length).toBe(merged.actors.length);
      }),
    );
  });
});
