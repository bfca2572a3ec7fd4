/** Leaving the page where the browser keeps nothing: asked once something was changed that is nowhere else, and not before. */
import { expect, test, vi } from "vitest";
import { createEnishi, moveActors, openFirst, undo } from "../../../src/commands/index.ts";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import { createEnishiStore } from "../../../src/state/index.ts";

const leaving = vi.hoisted(() => ({ wouldLose: [] as (() => boolean)[] }));

vi.mock("../../../src/io/index.ts", () => ({
  openVault: () => Promise.reject(new Error("switched off")),
  askBeforeLeaving: (wouldLose: () => boolean) => leaving.wouldLose.push(wouldLose),
  readPreferences: () => ({}),
  keepPreferences: () => true,
  followFolder: () => () => {},
  prefersStillness: () => true,
  breath: async () => {},
  layInWorker: async ({ dataset }: { dataset: Dataset }) => ({
    positions: Object.fromEntries(dataset.actors.map(({ id }, at) => [id, { x: 100 * at, y: 0 }])),
  }),
}));

test("what is only open is left without a word, what was changed is not", async () => {
  const enishi = createEnishi(createEnishiStore());
  const files = [{ name: "ties.csv", bytes: new TextEncoder().encode("from,to\n甲の会,乙の会\n") }];
  await openFirst(enishi, {
    source: Promise.resolve({ sort: "sample", name: "own", id: "1", files }),
    reading: Promise.resolve(readDataset(files)),
    onSight: () => {},
    giveUp: () => {},
  });
  const { document, library } = enishi.store.getState();
  expect(library.keeping).toBe("unavailable");
  expect(document.dataset.actors).toHaveLength(2);
  const wouldLose = () => leaving.wouldLose.some((ask) => ask());
  expect(wouldLose()).toBe(false);
  moveActors(enishi, { 甲の会: { x: 7, y: 7 } });
  expect(wouldLose()).toBe(true);
  undo(enishi);
  expect(wouldLose()).toBe(false);
});
