/** What a search finds, with what the filter does to it. */
import { type FoundActor, type FoundStory, searchActors, searchStories } from "../network/index.ts";
import { selectShown } from "./legendView.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

export type { FoundActor, FoundIn, FoundStory } from "../network/index.ts";

export interface Found {
  readonly actors: readonly (FoundActor & { readonly shown: boolean })[];
  readonly stories: readonly FoundStory[];
}

/** All that a query finds, whatever the filter hides. */
export function foundBy(state: EnishiState, query: string): Found {
  const network = selectNetwork(state);
  const { actors } = selectShown(state);
  return {
    actors: searchActors(network, query).map((found) => ({ ...found, shown: actors.has(found.actor) })),
    stories: searchStories(network, query),
  };
}
