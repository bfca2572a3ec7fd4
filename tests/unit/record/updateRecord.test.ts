import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dataset, EMPTY_DATASET } from "../../../src/model/index.ts";
import { compareRecords, updateRecord } from "../../../src/record/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, contextLine, dataset, episode, month, story, tie } from "../../builders.ts";
import { someReadable } from "../../readable.ts";

const named = (name: string) => actor(name, { declared: false, type: "other", source: "" });
const someData = fc.oneof(someDataset, someReadable);

describe("joining given data to what is open", () => {
  it("gives rows that are there the ids they have, everywhere they are named", () => {
    const open = dataset({
      actors: [actor("oyagame", { name: "親がめ" })],
      stories: [story("s1", { title: "子ども未来" })],
    });
    const given = dataset({
      actors: [named("親がめ"), actor("group", { parent: "親がめ" })],
      stories: [story("子ども未来", { source: "" })],
      ties: [tie("group", "P", { via: "親がめ", story: "子ども未来", id: "t1" })],
      episodes: [episode("子ども未来", 1, { actors: ["親がめ", "P"], speakerActor: "親がめ", ties: ["t1"] })],
    });
    const joined = updateRecord(open, given);
    expect(joined.actors.map(({ id, parent }) => [id, parent])).toEqual([
      ["oyagame", null],
      ["group", "oyagame"],
      ["P", null],
    ]);
    expect(joined.ties[0]).toMatchObject({ from: "group", to: "P", via: "oyagame", story: "s1" });
    expect(joined.episodes[0]).toMatchObject({ story: "s1", actors: ["oyagame", "P"], speakerActor: "oyagame" });
    expect(joined.stories).toEqual(open.stories);
  });

  it("joins the owner's columns cell by cell, in every kind of row", () => {
    const open = {
      own: [
        ["規模", "大"],
        ["会員", "3"],
      ] as const,
    };
    const given = {
      own: [
        ["年", "2019"],
        ["会員", "4"],
      ] as const,
    };
    const both = [
      ["規模", "大"],
      ["会員", "4"],
      ["年", "2019"],
    ];
    const rows = (own: typeof open | typeof given) =>
      dataset({
        actors: [actor("a", own)],
        ties: [tie("a", "b", own)],
        stories: [story("s", own)],
        episodes: [episode("s", 1, own)],
        context: [contextLine("c", "行政側", own)],
      });
    const { actors, ties, stories, episodes, context } = updateRecord(rows(open), rows(given));
    for (const [row] of [actors, ties, stories, episodes, context]) expect(row?.own).toEqual(both);
    expect(updateRecord(rows(open), dataset({ actors: [actor("a")] })).actors[0]).toEqual(actor("a", open));
  });

  it("erases nothing and keeps a name that gives way as an alias", () => {
    const open = actor("a", { name: "親がめ", ward: "神奈川区", aliases: ["亀"], offers: ["場"] });
    const given = actor("a", { name: "NPO法人親がめ", offers: [], topics: ["子ども"], source: "" });
    const [joined] = updateRecord(dataset({ actors: [open] }), dataset({ actors: [given] })).actors;
    expect(joined).toEqual({ ...open, name: "NPO法人親がめ", aliases: ["亀", "親がめ"], topics: ["子ども"] });
  });

  it("lets a row speak for an actor that was only named", () => {
    const open = dataset({ ties: [tie("親がめ", "P")], actors: [named("親がめ")] });
    const given = dataset({ actors: [actor("oyagame", { name: "親がめ", ward: "中区" })] });
    const joined = updateRecord(open, given);
    expect(joined.actors[0]).toMatchObject({ id: "親がめ", declared: true, type: "npo", ward: "中区" });
    expect(joined.actors).toHaveLength(2);
  });

  it("keeps both of two rows that an id alone would take for one", () => {
    const open = dataset({ ties: [tie("A", "B", { id: "list:2" })], context: [contextLine("c:2", "x")] });
    const given = dataset({
      ties: [tie("C", "D", { id: "list:2" }), tie("C", "E", { id: "list:2-2" })],
      context: [contextLine("c:2", "x", { text: "other" })],
      episodes: [episode("s", 1, { ties: ["list:2"] })],
    });
    const joined = updateRecord(open, given);
    expect(joined.ties.map(({ id, from, to }) => `${id} ${from}${to}`)).toEqual([
      "list:2 AB",
      "list:2-3 CD",
      "list:2-2 CE",
    ]);
    expect(joined.context.map(({ id }) => id)).toEqual(["c:2", "c:2-2"]);
    expect(joined.episodes[0]?.ties).toEqual(["list:2-3"]);
  });

  it("does not add a tie again whose row another one has come to say the same as", () => {
    const open = dataset({ ties: [tie("A", "B", { id: "t1", when: month(2021, 3) })] });
    const given = dataset({ ties: [tie("A", "C", { id: "t1" }), tie("A", "C", { id: "t9", when: month(2021, 3) })] });
    const once = updateRecord(open, given);
    expect(once.ties.map(({ id, to }) => id + to)).toEqual(["t1C", "t9C"]);
    expect(updateRecord(once, given)).toEqual(once);
  });

  it("forgets that an introducer is unnamed only for a name", () => {
    const open = dataset({ ties: [tie("A", "B", { id: "t1", viaUnnamed: true, kind: "introduction" })] });
    const viaOf = (via: string | null) => {
      const given = dataset({ ties: [tie("A", "B", { id: "t1", via, kind: "introduction", note: "n" })] });
      return updateRecord(open, given).ties.map((one) => [one.via, one.viaUnnamed]);
    };
    expect(viaOf(null)).toEqual([[null, true]]);
    expect(viaOf("P")).toEqual([["P", false]]);
  });

  it("takes the user's word that a given actor is an open one", () => {
    const open = dataset({ actors: [actor("welfare", { name: "横浜市神奈川区社会福祉協議会" })] });
    const given = dataset({ actors: [named("神奈川区社協")], ties: [tie("神奈川区社協", "P")] });
    const joined = updateRecord(open, given, [{ actor: "神奈川区社協", into: "welfare" }]);
    expect(joined.actors.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["welfare", ["神奈川区社協"]],
      ["P", []],
    ]);
    expect(joined.ties[0]).toMatchObject({ from: "welfare", to: "P" });
    expect(updateRecord(open, given).actors).toHaveLength(3);
    expect(updateRecord(open, given, [{ actor: "神奈川区社協", into: "nobody" }]).actors).toHaveLength(3);
  });

  it("takes title and source where there were none, and what the words of the owner say besides", () => {
    const entry = { id: "npo", labelJa: "団体", labelEn: "", shape: "", color: "" };
    const open = { ...EMPTY_DATASET, title: "", source: "ours", types: [entry] };
    const more = { ...entry, labelJa: "", labelEn: "group" };
    const given = { ...EMPTY_DATASET, title: "縁", source: "theirs", types: [more], kinds: [entry] };
    const joined = updateRecord(open, given);
    expect(joined).toMatchObject({ title: "縁", source: "ours", kinds: [entry] });
    expect(joined.types).toEqual([{ ...entry, labelEn: "group" }]);
  });

  it("keeps a day as it is written where the other words mean the same", () => {
    const open = dataset({ ties: [tie("A", "B", { when: { ...month(2021, 3), written: "令和3年3月" } })] });
    const given = dataset({ ties: [tie("A", "B", { when: month(2021, 3) })] });
    expect(updateRecord(open, given)).toEqual(open);
  });
});

describe("for any data", () => {
  it("joining a record with itself, or with nothing, changes nothing", () => {
    fc.assert(
      fc.property(someData, (data) => {
        expect(updateRecord(data, data)).toEqual(data);
        expect(updateRecord(EMPTY_DATASET, data)).toEqual(data);
        expect(updateRecord(data, EMPTY_DATASET)).toEqual(data);
      }),
    );
  });

  it("the same given again is all the same", () => {
    fc.assert(
      fc.property(someData, (data) => {
        for (const changes of Object.values(compareRecords(data, data)))
          for (const { state, id, match } of changes) expect([state, match]).toEqual(["same", id]);
      }),
    );
  });

  it("joining twice is joining once", () => {
    fc.assert(
      fc.property(someData, someData, (open, given) => {
        const once = updateRecord(open, given);
        expect(updateRecord(once, given)).toEqual(once);
      }),
      { numRuns: 400 },
    );
  });

  it("nothing is lost and everyone who is named is there", () => {
    fc.assert(
      fc.property(someData, someData, (open, given) => {
        const joined = updateRecord(open, given);
        for (const part of ["actors", "ties", "stories", "episodes", "context"] as const) {
          const ids = joined[part].map(({ id }) => id);
          expect(ids.slice(0, open[part].length)).toEqual(open[part].map(({ id }) => id));
          expect(ids.length).toBeGreaterThanOrEqual(given[part].length * (part === "actors" ? 0 : 1));
          expect(new Set(ids).size).toBe(ids.length);
        }
        expectWhole(joined);
      }),
    );
  });

  it("what is compared is what is joined: rows that are the same stay, new and unclear ones come in", () => {
    fc.assert(
      fc.property(someData, someData, (open, given) => {
        const joined = updateRecord(open, given);
        const comparison = compareRecords(open, given);
        for (const part of ["actors", "ties", "stories", "episodes", "context"] as const) {
          const more = comparison[part].filter(({ match }) => match === null).length;
          expect(joined[part].length).toBe(open[part].length + more);
          const touched = new Set(
            comparison[part].filter(({ state }) => state === "changed").map(({ match }) => match),
          );
          open[part].forEach((row, at) => {
            if (touched.has(row.id)) expect(joined[part][at]).not.toEqual(row);
            else expect(joined[part][at]).toEqual(row);
          });
        }
      }),
    );
  });
});

function expectWhole({ actors, ties, stories, episodes }: Dataset): void {
  const known = new Set(actors.map(({ id }) => id));
  const told = new Set(stories.map(({ id }) => id));
  const tied = new Set(ties.map(({ id }) => id));
  const who = [
    ...actors.flatMap(({ parent }) => parent ?? []),
    ...ties.flatMap(({ from, to, via }) => [from, to, ...(via === null ? [] : [via])]),
    ...episodes.flatMap(({ actors: present, speakerActor }) => [...present, ...(speakerActor ? [speakerActor] : [])]),
  ];
  expect(who.filter((id) => !known.has(id))).toEqual([]);
  expect(
    [...ties.flatMap(({ story: of }) => of ?? []), ...episodes.map((one) => one.story)].filter((id) => !told.has(id)),
  ).toEqual([]);
  expect(episodes.flatMap((one) => one.ties).filter((id) => !tied.has(id))).toEqual([]);
}
