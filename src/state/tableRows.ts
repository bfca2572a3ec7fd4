/** The rows of the three tables: everything the map says, as lists. */
import type { Actor, Episode, Tie } from "../model/index.ts";
import { actorFactsOf, type StoryFact } from "./actorFacts.ts";
import { selectTelling } from "./inspected.ts";
import { type Shown, selectShown } from "./legendView.ts";
import { remembered } from "./remembered.ts";
import { selectMeeting } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import { type Between, compareInTime, type Telling, type TieFact, tieFactOf } from "./tieFacts.ts";

export interface ActorRow {
  readonly sort: "actor";
  readonly id: string;
  readonly actor: Actor;
  readonly parent: Actor | null;
  readonly received: number;
  readonly made: number;
  /** Ties it is an end of. */
  readonly ties: number;
  readonly stories: readonly StoryFact[];
  readonly meeting: boolean;
}

export interface TieRow extends TieFact {
  readonly sort: "tie";
  readonly id: string;
  readonly from: Actor | null;
  readonly to: Actor | null;
  readonly via: Actor | null;
  /** 0-based among the data set's stories; `null` where no story tells it. */
  readonly order: number | null;
}

export interface EpisodeRow {
  readonly sort: "episode";
  readonly id: string;
  readonly episode: Episode;
  readonly between: Between | null;
  /** 0-based among the data set's stories. */
  readonly order: number;
  readonly title: string;
  readonly speaker: Actor | null;
  readonly actors: readonly Actor[];
}

export type TableRow = ActorRow | TieRow | EpisodeRow;

/** The rows of one table as the filter lets them through, and how many there are without it. */
export interface TableRows<Row extends TableRow> {
  readonly rows: readonly Row[];
  readonly total: number;
}

const allActors = remembered((telling: Telling, meeting: ReadonlySet<string>): readonly ActorRow[] =>
  telling.network.dataset.actors.flatMap((actor) => {
    const facts = actorFactsOf(telling, actor.id);
    if (!facts) return [];
    const { parent, received, made, stories } = facts;
    const ties = telling.network.around.get(actor.id)?.length ?? 0;
    const counts = { received: received.length, made: made.length, ties };
    return [
      { sort: "actor" as const, id: actor.id, actor, parent, ...counts, stories, meeting: meeting.has(actor.id) },
    ];
  }),
);

const allTies = remembered((telling: Telling): readonly TieRow[] =>
  telling.network.dataset.ties.map((tie) => tieRowOf(telling, tie)).toSorted(compareTies),
);

/** A tie as a row. */
export function tieRowOf(telling: Telling, tie: Tie): TieRow {
  const { actors } = telling.network;
  const find = (id: string | null) => (id === null ? null : (actors.get(id) ?? null));
  const order = tie.story === null ? null : (telling.storyOrder.get(tie.story) ?? null);
  const ends = { from: find(tie.from), to: find(tie.to), via: find(tie.via) };
  return { sort: "tie", id: tie.id, ...tieFactOf(telling, tie), ...ends, order };
}

const allEpisodes = remembered((telling: Telling): readonly EpisodeRow[] => {
  const { actors, dataset, episodes, stories } = telling.network;
  return dataset.stories.flatMap(({ id }, order) =>
    (episodes.get(id) ?? []).map((episode): EpisodeRow => {
      const speaker = episode.speakerActor === null ? null : (actors.get(episode.speakerActor) ?? null);
      const found = episode.actors.flatMap((actor) => actors.get(actor) ?? []);
      const title = stories.get(id)?.title ?? "";
      const between = telling.between.get(episode.id) ?? null;
      return { sort: "episode", id: episode.id, episode, between, order, title, speaker, actors: found };
    }),
  );
});

const shownRows = <Row extends TableRow>(isShown: (row: Row, shown: Shown) => boolean) =>
  remembered(
    (all: readonly Row[], shown: Shown): TableRows<Row> => ({
      rows: all.filter((row) => isShown(row, shown)),
      total: all.length,
    }),
  );

const actorsShown = shownRows<ActorRow>(({ id }, shown) => shown.actors.has(id));
const tiesShown = shownRows<TieRow>(({ id }, shown) => shown.ties.has(id));
const episodesShown = shownRows<EpisodeRow>(
  ({ episode }, shown) => episode.actors.length === 0 || episode.actors.some((id) => shown.actors.has(id)),
);

/** Actors in the data's order. */
export function selectActorRows(state: EnishiState): TableRows<ActorRow> {
  return actorsShown(allActors(selectTelling(state), selectMeeting(state)), selectShown(state));
}

/** Ties in time's order, the undated between their neighbours. */
export function selectTieRows(state: EnishiState): TableRows<TieRow> {
  return tiesShown(allTies(selectTelling(state)), selectShown(state));
}

/** Steps in the order of telling. A step stays while at least one of its actors is shown, or it names none. */
export function selectEpisodeRows(state: EnishiState): TableRows<EpisodeRow> {
  return episodesShown(allEpisodes(selectTelling(state)), selectShown(state));
}

/** Ties in time's order; within one time by story and step. */
export function compareTies(a: TieRow, b: TieRow): number {
  const inTime = compareInTime({ when: a.tie.when, between: a.between }, { when: b.tie.when, between: b.between });
  const last = Number.MAX_SAFE_INTEGER;
  return inTime || (a.order ?? last) - (b.order ?? last) || (a.told?.step ?? last) - (b.told?.step ?? last);
}

/** Steps in time's order; within one time in the order of telling. */
export function compareEpisodes(a: EpisodeRow, b: EpisodeRow): number {
  const inTime = compareInTime(
    { when: a.episode.when, between: a.between },
    { when: b.episode.when, between: b.between },
  );
  return inTime || a.order - b.order || a.episode.step - b.episode.step;
}
