/** What given data would do to what is open: which rows are new, changed, the same, or only the user can tell. */
import type { Dataset, Merge } from "../model/index.ts";
import { matchRecords, type Pairing } from "./matchRecords.ts";
import type { Change, Comparison } from "./types.ts";
import {
  differingParts,
  updatedActor,
  updatedContext,
  updatedEpisode,
  updatedStory,
  updatedTie,
} from "./updatedRows.ts";

/**
 * Nothing that is open is erased by what is not said: an empty cell changes nothing, nor does an actor that is only
 * named. Rows match one to one, so that the same data given again are all `same`. Actors are compared as found, so that a
 * decision can be taken back; everything else as the decisions `same` have it. Near linear.
 */
export function compareRecords(open: Dataset, given: Dataset, same: readonly Merge[] = []): Comparison {
  const found = matchRecords(open, given);
  const matched = same.length === 0 ? found : matchRecords(open, given, same);
  return {
    actors: found.actors.map(({ id, row, open: there, way, candidates }): Change => {
      if (there !== null && way !== null) return matchedChange(id, there, updatedActor(there, row, way));
      return { state: candidates.length > 0 ? "unclear" : "new", id, match: null, parts: [], candidates };
    }),
    ties: matched.ties.map(changeBy(updatedTie)),
    stories: matched.stories.map(changeBy(updatedStory)),
    episodes: matched.episodes.map(changeBy(updatedEpisode)),
    context: matched.context.map(changeBy(updatedContext)),
  };
}

type Row = { readonly id: string };

function changeBy<T extends Row>(updated: (open: T, given: T) => T): (pairing: Pairing<T>) => Change {
  return ({ id, row, open }) =>
    open === null
      ? { state: "new", id, match: null, parts: [], candidates: [] }
      : matchedChange(id, open, updated(open, row));
}

function matchedChange<T extends Row>(id: string, before: T, after: T): Change {
  const parts = differingParts(before, after);
  return { state: parts.length > 0 ? "changed" : "same", id, match: before.id, parts, candidates: [] };
}
