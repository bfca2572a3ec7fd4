/** What the inspector tells of now: what is selected, else the step being told, else the data set. */
import type { Actor, Episode, Story, Tie } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { type ActorFacts, actorFactsOf } from "./actorFacts.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork, selectProgress, selectTimeline } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import {
  type Between,
  type Telling,
  type TieFact,
  type TieFacts,
  tellingOf,
  tieFactOf,
  tieFactsOf,
} from "./tieFacts.ts";
import type { Selection } from "./view.ts";

export interface EpisodeFacts {
  readonly episode: Episode;
  readonly story: Story | null;
  /** 0-based among the data set's stories. */
  readonly order: number;
  readonly steps: number;
  readonly between: Between | null;
  readonly speaker: Actor | null;
  readonly actors: readonly Actor[];
  readonly ties: readonly TieFact[];
}

export interface SeveralFacts {
  readonly actors: readonly Actor[];
  /** Ties whose ends are both selected, and ties selected themselves. */
  readonly ties: readonly TieFact[];
}

export interface DatasetFacts {
  readonly title: string;
  readonly source: string;
  readonly actors: number;
  readonly ties: number;
  readonly introductions: number;
  /** What the room says besides, where it is shown; counted in none of the others. */
  readonly said: number;
  readonly stories: number;
  /** An actor worth looking at first; `null` where there is none. */
  readonly beginWith: Actor | null;
}

export type Inspected =
  | ({ readonly sort: "actor" } & ActorFacts)
  | ({ readonly sort: "tie" } & TieFacts)
  | ({ readonly sort: "episode" } & EpisodeFacts)
  | ({ readonly sort: "several" } & SeveralFacts)
  | ({ readonly sort: "nothing" } & DatasetFacts);

const tellingOfNetwork = remembered(tellingOf);

/** Where each tie is told and each undated step stands. */
export function selectTelling(state: EnishiState): Telling {
  return tellingOfNetwork(selectNetwork(state), selectTimeline(state));
}

const inspectedOf = remembered((telling: Telling, selection: Selection, toldNow: Episode | null): Inspected => {
  const { network } = telling;
  const picked = network.dataset.episodes.find(({ id }) => id === selection.episode);
  if (picked) return episodeFactsOf(telling, picked);
  const actors = selection.actors.flatMap((id) => network.actors.get(id) ?? []);
  const ties = selection.ties.flatMap((id) => network.ties.get(id) ?? []);
  const [actor, ...moreActors] = actors;
  const [tie, ...moreTies] = ties;
  if (actor && moreActors.length === 0 && !tie) {
    const facts = actorFactsOf(telling, actor.id);
    if (facts) return { sort: "actor", ...facts };
  }
  if (tie && moreTies.length === 0 && !actor) return { sort: "tie", ...tieFactsOf(telling, tie) };
  if (actor || tie) return { sort: "several", actors, ties: tiesAmong(telling, actors, ties) };
  return toldNow === null ? { sort: "nothing", ...datasetFactsOf(network) } : episodeFactsOf(telling, toldNow);
});

/** On the story screen, with nothing selected, the step that is told. */
export function selectInspected(state: EnishiState): Inspected {
  return inspectedOf(selectTelling(state), state.view.selection, selectProgress(state)?.now ?? null);
}

function episodeFactsOf(telling: Telling, episode: Episode): Inspected {
  const { network } = telling;
  return {
    sort: "episode",
    episode,
    story: network.stories.get(episode.story) ?? null,
    order: telling.storyOrder.get(episode.story) ?? 0,
    steps: network.episodes.get(episode.story)?.length ?? 0,
    between: telling.between.get(episode.id) ?? null,
    speaker: episode.speakerActor === null ? null : (network.actors.get(episode.speakerActor) ?? null),
    actors: episode.actors.flatMap((id) => network.actors.get(id) ?? []),
    ties: episode.ties.flatMap((id) => network.ties.get(id) ?? []).map((tie) => tieFactOf(telling, tie)),
  };
}

function tiesAmong(telling: Telling, actors: readonly Actor[], ties: readonly Tie[]): TieFact[] {
  const ends = new Set(actors.map(({ id }) => id));
  const picked = new Set(ties);
  return telling.network.dataset.ties
    .filter((tie) => picked.has(tie) || (ends.has(tie.from) && ends.has(tie.to)))
    .map((tie) => tieFactOf(telling, tie));
}

function datasetFactsOf(network: Network): DatasetFacts {
  const { dataset } = network;
  const actors = dataset.actors.filter(({ said }) => said === undefined);
  const ties = dataset.ties.filter(({ said }) => said === undefined);
  return {
    title: dataset.title,
    source: dataset.source,
    actors: actors.length,
    ties: ties.length,
    introductions: ties.filter((tie) => tie.kind === "introduction").length,
    said: dataset.ties.length - ties.length,
    stories: dataset.stories.length,
    beginWith: mostTelling(network),
  };
}

/** The introducer of most ties, else the actor with most ties; the earlier of equals. */
function mostTelling({ dataset, around, brokered }: Network): Actor | null {
  let best: Actor | null = null;
  let most = -1;
  for (const actor of dataset.actors) {
    const made = brokered.get(actor.id)?.length ?? 0;
    const weight = made * (dataset.ties.length + 1) + (around.get(actor.id)?.length ?? 0);
    if (weight > most) [best, most] = [actor, weight];
  }
  return best;
}
