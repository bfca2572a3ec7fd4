/** A network as the columns of a first look. */
import { describe, expect, test } from "vitest";
import { sketchedOf } from "../../../src/scene/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

const given = dataset({
  actors: [actor("甲"), actor("乙", { type: "government" }), actor("丙"), actor("丁", { type: "団地" })],
  ties: [
    tie("甲", "乙"),
    tie("丙", "甲", { via: "乙" }),
    tie("乙", "乙", { id: "loop" }),
    tie("丁", "乙", { id: "again" }),
  ],
  types: [{ id: "団地", labelJa: "団地", labelEn: "estate", shape: "", color: "#123456", description: "" }] as never,
});

describe("what is sketched of a network", () => {
  test("has who is tied to whom by the places asked for, without loops, and the looks by words that occur", () => {
    const { count, types, typeOf, from, to, kinds, kindOf, own } = sketchedOf(given, ["丁", "丙", "乙", "甲"]);
    expect(count).toBe(4);
    expect([...typeOf].map((type) => types[type])).toEqual(["団地", "npo", "government", "npo"]);
    expect([...from].map((end, at) => [end, to[at]])).toEqual([
      [3, 2],
      [1, 3],
      [0, 2],
    ]);
    expect([...kindOf].map((kind) => kinds[kind])).toEqual(["contact", "introduction", "contact"]);
    expect(own.types).toBe(given.types);
  });

  test("leaves out ties to whom has no place", () => {
    const { from, to } = sketchedOf(given, ["甲", "乙"]);
    expect([[...from], [...to]]).toEqual([[0], [1]]);
  });

  test("is nothing of nobody", () => {
    expect(sketchedOf(dataset({}), [])).toMatchObject({ count: 0, types: [], kinds: [] });
  });
});
