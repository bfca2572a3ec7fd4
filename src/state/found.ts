/** What a search finds, with what the filter does to it. */
import { type FoundActor, type FoundStory, type Network, searchActors, searchStories } from "../network/index.ts";
import type { Shown } from "./legendView.ts";

export type { FoundActor, FoundIn, FoundStory } from "../network/index.ts";

export interface Found {
  readonly actors: readonly (FoundActor & { readonly shown: boolean })[];
  readonly stories: readonly FoundStory[];
}

/** All that a query finds, whatever the filter hides. */
export function foundBy(network: Network, { actors }: Shown, query: string): Found {
  return {
    actors: searchActors(network, query).map((found) => ({ ...found, shown: actors.has(found.actor) })),
    stories: searchStories(network, query),
  };
}
