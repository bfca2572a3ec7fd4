/** Two data sets held against each other: which given row is which open one, and the given rows in the open one's ids. */
import {
  type Actor,
  type ActorId,
  type ContextLine,
  type Dataset,
  type Episode,
  type Merge,
  matchKey,
  type Story,
  type StoryId,
  type Tie,
  type TieId,
} from "../model/index.ts";
import { idGiver, isRowNumber } from "./freeId.ts";
import { type ActorMatch, matchActors } from "./matchActors.ts";
import { matchTies } from "./matchTies.ts";
import { takeInTurn } from "./takeInTurn.ts";
import { daysKey } from "./updatedRows.ts";

/** A given row as it would stand in the open record, and the open row it is; `null` for a new one. */
export interface Pairing<T> {
  /** The id in what is given. */
  readonly id: string;
  readonly row: T;
  readonly open: T | null;
}

export interface MatchedRecords {
  readonly actors: readonly (Pairing<Actor> & ActorMatch)[];
  readonly ties: readonly Pairing<Tie>[];
  readonly stories: readonly Pairing<Story>[];
  readonly episodes: readonly Pairing<Episode>[];
  readonly context: readonly Pairing<ContextLine>[];
}

/** Each list stands beside that of the given data. New rows have ids that nothing open has. */
export function matchRecords(open: Dataset, given: Dataset, same: readonly Merge[] = []): MatchedRecords {
  const actorMatches = matchActors(open.actors, given.actors, same);
  const actorIds = newIds(
    open.actors,
    given.actors,
    actorMatches.map((match) => match.open),
  );
  const actorOf = (id: ActorId): ActorId => actorIds.get(id) ?? id;
  const actorOrNull = (id: ActorId | null) => (id === null ? null : actorOf(id));

  const openStories = takeInTurn(open.stories, given.stories, [
    ({ id }) => [matchKey(id)],
    ({ title }) => [matchKey(title)],
  ]);
  const storyIds = newIds(open.stories, given.stories, openStories);
  const storyOf = (id: StoryId): StoryId => storyIds.get(id) ?? id;

  const ties = given.ties.map((tie): Tie => {
    const [from, to, via] = [actorOf(tie.from), actorOf(tie.to), actorOrNull(tie.via)];
    const wasEnd = tie.via === tie.from || tie.via === tie.to;
    const isEnd = !wasEnd && (via === from || via === to);
    return { ...tie, from, to, via: isEnd ? null : via, story: tie.story === null ? null : storyOf(tie.story) };
  });
  const openTies = matchTies(open.ties, ties);
  const tieIds = newIds(open.ties, given.ties, openTies);
  const tieOf = (id: TieId): TieId => tieIds.get(id) ?? id;

  const episodes = given.episodes.map(
    (episode): Episode => ({
      ...episode,
      story: storyOf(episode.story),
      speakerActor: actorOrNull(episode.speakerActor),
      actors: unique(episode.actors.map(actorOf)),
      ties: unique(episode.ties.map(tieOf)),
    }),
  );
  const openEpisodes = matchEpisodes(open.episodes, episodes);
  const episodeIds = newIds(open.episodes, given.episodes, openEpisodes);

  const openContext = matchContext(open.context, given.context);
  const contextId = idGiver(idsOf(open.context), idsOf(given.context));

  return {
    actors: given.actors.map((actor, at) => {
      const match = actorMatches[at] ?? { open: null, way: null, candidates: [] };
      const parent = actorOrNull(actor.parent);
      const id = actorOf(actor.id);
      const row = { ...actor, id, parent: parent === id && actor.parent !== actor.id ? null : parent };
      return { ...match, id: actor.id, row };
    }),
    ties: paired(given.ties, ties, openTies, tieOf),
    stories: paired(given.stories, given.stories, openStories, storyOf),
    episodes: paired(given.episodes, episodes, openEpisodes, (id) => episodeIds.get(id) ?? id),
    context: given.context.map((line, at) => {
      const there = openContext[at] ?? null;
      return { id: line.id, row: { ...line, id: there?.id ?? contextId(line.id) }, open: there };
    }),
  };
}

interface Row {
  readonly id: string;
}

function paired<T extends Row>(
  given: readonly T[],
  rows: readonly T[],
  open: readonly (T | null)[],
  idOf: (id: string) => string,
): readonly Pairing<T>[] {
  return rows.map((row, at) => {
    const id = given[at]?.id ?? row.id;
    return { id, row: { ...row, id: idOf(id) }, open: open[at] ?? null };
  });
}

function idsOf(rows: readonly Row[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** Given ids to the ids of their rows in the open record. */
function newIds(
  open: readonly Row[],
  given: readonly Row[],
  matches: readonly (Row | null)[],
): ReadonlyMap<string, string> {
  const idFor = idGiver(idsOf(open), idsOf(given));
  return new Map(given.map(({ id }, at) => [id, matches[at]?.id ?? idFor(id)]));
}

/** By id within the same story, else by story and step. */
function matchEpisodes(open: readonly Episode[], given: readonly Episode[]): readonly (Episode | null)[] {
  const byId = ({ id, story }: Episode) => [JSON.stringify([matchKey(id), story])];
  const byStep = ({ story, step }: Episode) => [JSON.stringify([story, step])];
  return takeInTurn(open, given, [byId, byStep]);
}

/** By content, else by id where the day or the text agrees; a row's number as id proves nothing without the text. */
function matchContext(open: readonly ContextLine[], given: readonly ContextLine[]): readonly (ContextLine | null)[] {
  const whole = ({ when, lane, text }: ContextLine) => [JSON.stringify([daysKey(when), lane, text])];
  const wholeWithId = (line: ContextLine) => [JSON.stringify([...whole(line), matchKey(line.id)])];
  const parts = ({ id, when, text }: ContextLine) => {
    const byText = JSON.stringify([matchKey(id), "text", text]);
    return isRowNumber(id) || when === null
      ? [byText]
      : [byText, JSON.stringify([matchKey(id), "when", daysKey(when)])];
  };
  return takeInTurn(open, given, [wholeWithId, whole, parts]);
}

function unique<T>(items: readonly T[]): readonly T[] {
  const once = new Set(items);
  return once.size === items.length ? items : [...once];
}
