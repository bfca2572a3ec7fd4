import { expect, test } from "vitest";
import { dataset, tie } from "../../builders.ts";
import { sceneOf } from "./scenes.ts";

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

test("draws no tie of an actor with itself, knotted or not, and does not call it hidden", () => {
  const loops = dataset({ ties: [tie("a", "a"), tie("a", "a", { id: "knot", via: "b" }), tie("a", "b")] });
  const scene = sceneOf(loops);
  expect([ids(scene.ties), ids(scene.actors).toSorted(), scene.hidden]).toEqual([
    ["a-b"],
    ["a", "b"],
    { actors: 0, ties: 0 },
  ]);
});
