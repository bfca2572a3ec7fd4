import { describe, expect, it } from "vitest";
import { duplicateCandidates } from "../../../src/record/index.ts";
import { likePairsOf } from "../../../src/state/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

function pairsOf(parts: Parameters<typeof dataset>[0], apart: readonly (readonly [string, string])[] = []) {
  const given = dataset(parts);
  return likePairsOf(given, duplicateCandidates(given, apart));
}

const kame = actor("a", { name: "特定非営利活動法人親がめ" });
const short = actor("b", { name: "親がめ" });

describe("actors that may be one", () => {
  it("come with what tells them apart: both actors and how many ties each has a part in", () => {
    const ties = [tie("a", "c"), tie("c", "d", { via: "a" }), tie("a", "a", { id: "self" }), tie("b", "d")];
    const pair = pairsOf({ actors: [kame, short], ties })[0];
    expect([pair?.a.actor.id, pair?.a.ties]).toEqual(["a", 3]);
    expect([pair?.b.actor.id, pair?.b.ties]).toEqual(["b", 1]);
    expect(pair?.candidate.reasons[0]?.likeness).toBe("legal-form");
  });

  it("keep the name with a row of its own, else that with more ties, else the first", () => {
    const named = { ...kame, declared: false };
    expect(pairsOf({ actors: [named, short], ties: [tie("a", "c"), tie("a", "d")] })[0]?.keeps).toBe("b");
    expect(pairsOf({ actors: [kame, short], ties: [tie("b", "c")] })[0]?.keeps).toBe("b");
    expect(pairsOf({ actors: [kame, short] })[0]?.keeps).toBe("a");
  });

  it("are not shown again once they are told apart", () => {
    expect(pairsOf({ actors: [kame, short] })).toHaveLength(1);
    expect(pairsOf({ actors: [kame, short] }, [["a", "b"]])).toEqual([]);
  });
});
