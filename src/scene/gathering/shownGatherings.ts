/** The gatherings as they are counted under a filter: their outlines stay, whoever is let through. */
import type { Kept } from "../columns.ts";
import { rememberedForBoth } from "../remembered.ts";
import type { Gathering, Gatherings } from "./gather.ts";

/** What groups are made of. */
export const GATHERED_BY = ["wards", "communities"] as const;
export type GatheredBy = (typeof GATHERED_BY)[number];

/** What is known of gatherings, and the name that each group goes by on the map. */
export interface NamedGatherings {
  readonly by: GatheredBy;
  readonly found: Gatherings;
  readonly nameOf: (group: string) => string;
}

/** What the map shows of them: `members` and `inside` count whom the filter lets through. */
export interface SceneGatherings {
  readonly by: GatheredBy;
  /** The largest first. */
  readonly all: readonly Gathering[];
  /** How many groups gather nowhere. */
  readonly scattered: number;
}

/** A gathering of whom nobody is let through is not shown. The same object for the same two. Linear. */
export const shownGatherings = rememberedForBoth(
  ({ by, found, nameOf }: NamedGatherings, kept: Kept): SceneGatherings => {
    const members = new Int32Array(found.all.length);
    const inside = new Int32Array(found.all.length);
    for (let actor = 0; actor < found.of.length; actor++) {
      const at = found.of[actor] as number;
      if (at < 0 || kept.actors[actor] !== 1) continue;
      members[at] = (members[at] ?? 0) + 1;
      if (found.within[actor] === 1) inside[at] = (inside[at] ?? 0) + 1;
    }
    const all = found.all.flatMap((gathering, at) => {
      const counts = { members: members[at] ?? 0, inside: inside[at] ?? 0 };
      return counts.inside === 0 ? [] : [{ ...gathering, ...counts, name: nameOf(gathering.name) }];
    });
    return { by, all, scattered: found.scattered.length };
  },
);
