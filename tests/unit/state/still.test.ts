/** Nobody moves while a story is told: every pair of steps of the sample's stories has every actor at the same place, to the last bit. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { settlePositions } from "../../../src/layout/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { layoutTaskOf } from "../../../src/scene/index.ts";
import { FIRST_LOOK, FIRST_STATE, presentingFrom, selectScene, type View } from "../../../src/state/index.ts";
import { stepsOf, WHOLE_RECORD } from "../../../src/story/index.ts";

const folder = resolve(import.meta.dirname, "../../../data");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(resolve(folder, name))) }));
const { dataset } = readDataset(files);
const network = buildNetwork(dataset);
const { positions } = settlePositions(layoutTaskOf(network, {}));

interface Told {
  readonly step: string;
  readonly at: ReadonlyMap<string, string>;
}

/** Where every actor is drawn, written out exactly. */
function drawn(step: string, view: Partial<View>): Told {
  const scene = selectScene({
    ...FIRST_STATE,
    document: { ...FIRST_STATE.document, dataset, positions },
    view: { ...FIRST_STATE.view, ...view },
  });
  return { step, at: new Map(scene.actors.map(({ id, at }) => [id, `${at.x} ${at.y}`])) };
}

describe("nobody moves", () => {
  const stories = [...dataset.stories.map(({ id }) => id), WHOLE_RECORD];
  const walked = stories.flatMap((story) =>
    stepsOf(network, story).flatMap((step) => [
      drawn(`${story} ${step}, on its screen`, { screen: "story", story, step }),
      drawn(`${story} ${step}, before a room`, { presenting: presentingFrom({ story, step }, FIRST_LOOK) }),
      drawn(`${story} ${step}, names hidden`, {
        presenting: presentingFrom({ story, step }, { ...FIRST_LOOK, labels: false, names: false }),
      }),
    ]),
  );
  const all = [drawn("the map", {}), ...walked];

  test("between any two steps of any two stories, and between a story and the map", () => {
    expect(all.length).toBe(1 + 3 * (8 + 8 + 32));
    const differing: string[] = [];
    for (const one of all) {
      expect(one.at.size, one.step).toBe(dataset.actors.length);
      for (const other of all)
        for (const [id, at] of one.at)
          if (other.at.get(id) !== at) differing.push(`${id}: ${one.step} and ${other.step}`);
    }
    expect(differing).toEqual([]);
  });
});
