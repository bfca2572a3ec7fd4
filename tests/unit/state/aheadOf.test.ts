import { expect, it } from "vitest";
import {
  aheadOf,
  EMPTY_DOCUMENT,
  type EnishiState,
  FIRST_STATE,
  selectCountedTies,
  selectLegend,
  selectNetwork,
  selectScene,
  selectTimeline,
} from "../../../src/state/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

function shown(names: readonly string[]): EnishiState {
  const data = dataset({ actors: names.map((name) => actor(name)), ties: [tie(names[0] ?? "", names[1] ?? "")] });
  const positions = Object.fromEntries(names.map((name, x) => [name, { x, y: 0 }]));
  return { ...FIRST_STATE, document: { ...EMPTY_DOCUMENT, key: names.join(), record: data, dataset: data, positions } };
}

const ASKED = [selectNetwork, selectScene, selectLegend, selectTimeline, selectCountedTies] as const;
const answers = (state: EnishiState) => ASKED.map((ask) => ask(state));

it("what comes next is worked out piece by piece, while what is shown stays worked out", () => {
  const [now, next] = [shown(["甲", "乙"]), shown(["丙", "丁", "戊"])];
  const before = answers(now);
  let pieces = 0;
  for (const _ of aheadOf(next)) {
    pieces++;
    // the page is drawn in between, from what it was drawn from before
    for (const [at, answer] of answers(now).entries()) expect(answer).toBe(before[at]);
  }
  expect(pieces).toBeGreaterThan(ASKED.length);
  const after = answers(next);
  for (const [at, answer] of answers(next).entries()) expect(answer).toBe(after[at]);
  for (const [at, answer] of answers(now).entries()) expect(answer).toBe(before[at]);
});
