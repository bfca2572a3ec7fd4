/** Who is new on a map that stands: where the room's newcomers come to be. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { settlePositions } from "../../../src/layout/index.ts";
import type { Party, Positions, Saying } from "../../../src/model/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { layoutTaskOf } from "../../../src/scene/index.ts";
import { withSayings } from "../../../src/workshop/index.ts";

const folder = resolve(import.meta.dirname, "../../../data");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(resolve(folder, name))) }));
const sample = readDataset(files).dataset;

const partyOf = (id: string): Party => {
  const { name = id, type = "other" } = sample.actors.find((actor) => actor.id === id) ?? {};
  return { id, name, type };
};
const said = (at: number, via: string | null): Saying => ({
  id: `said ${at}`,
  from: partyOf(`新しい団体その${at}`),
  to: partyOf("komachi-cafe"),
  via: via === null ? null : partyOf(via),
  kind: via === null ? "consultation" : "introduction",
  when: null,
  words: "",
  recordedBy: "",
  recordedAt: "",
});

/** The usual length of a tie on the map. */
const TIE = 130;

describe("twelve newcomers beside one contact, each said after the other", () => {
  it.each([null, "oyagame"])(
    "stand near those they have to do with, over nobody, and nobody moves (introducer: %s)",
    (via) => {
      let positions: Positions = settlePositions(layoutTaskOf(buildNetwork(sample), {})).positions;
      const sayings: Saying[] = [];
      for (let at = 1; at <= 12; at++) {
        sayings.push(said(at, via));
        const task = layoutTaskOf(buildNetwork(withSayings(sample, sayings)), positions);
        const next = settlePositions(task).positions;
        for (const [id, place] of Object.entries(positions)) expect(next[id]).toEqual(place);
        const own = task.bodies.find(({ id }) => id === `新しい団体その${at}`);
        const place = own && next[own.id];
        if (!own || !place) throw new Error("the newcomer has no place");
        const contacts = ["komachi-cafe", ...(via === null ? [] : [via])].flatMap((id) => next[id] ?? []);
        const nearest = Math.min(...contacts.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
        expect(nearest).toBeLessThan(3 * TIE);
        for (const other of task.bodies) {
          const spot = next[other.id];
          if (other === own || !spot) continue;
          // mark and the name below it, as layout keeps room for them
          const apartX = Math.max(own.radius, own.labelWidth / 2) + Math.max(other.radius, other.labelWidth / 2);
          const [upper, lower] =
            spot.y < place.y
              ? [
                  { ...other, at: spot },
                  { ...own, at: place },
                ]
              : [
                  { ...own, at: place },
                  { ...other, at: spot },
                ];
          const apartY = upper.radius + upper.labelHeight + lower.radius;
          const isApart = Math.abs(spot.x - place.x) >= apartX || lower.at.y - upper.at.y >= apartY;
          expect(isApart, `${own.id} lies over ${other.id}`).toBe(true);
        }
        positions = next;
      }
    },
  );
});
