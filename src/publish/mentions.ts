/** How rows name an actor so that a reader finds the same one. */
import { type Actor, type ActorId, type Dataset, matchKey, noNameOf } from "../model/index.ts";
import { partsAList } from "./cells.ts";

export interface Mentions {
  /** Actors that get a row. */
  readonly rows: readonly Actor[];
  readonly actor: (id: ActorId | null) => string;
  /** Actors in one cell; of a name that parts lists another name of the actor stands there, if it has one. */
  readonly actors: (ids: readonly ActorId[]) => readonly string[];
}

/**
 * An actor that is only named needs no row, as long as a reader adds it again under the same name: it knows nothing else
 * of it, a tie, step or actor names it, the name reads as one, and no actor with a row goes by it.
 */
export function mentionsIn({ actors, ties, episodes }: Dataset): Mentions {
  const named = new Set<ActorId>([
    ...actors.flatMap(({ parent }) => parent ?? []),
    ...ties.flatMap(({ from, to, via }) => (via === null ? [from, to] : [from, to, via])),
    ...episodes.flatMap(({ speakerActor }) => speakerActor ?? []),
    ...episodes.flatMap((episode) => episode.actors.filter((id) => !partsAList(id))),
  ]);
  const declared = actors.filter((actor) => actor.declared);
  const taken = new Set(declared.flatMap(({ id, name, aliases }) => [id, name, ...aliases]).map(matchKey));
  const rows = actors.filter(
    (actor) =>
      actor.declared ||
      knowsMore(actor) ||
      !named.has(actor.id) ||
      noNameOf(actor.id) !== null ||
      taken.has(matchKey(actor.id)),
  );
  const owners = ownersOf(rows);
  const known = new Map(actors.map((actor) => [actor.id, actor]));
  const hasRow = new Set(rows);

  const nameOf = (id: ActorId): string => {
    const actor = known.get(id);
    return actor && !hasRow.has(actor) ? actor.name : id;
  };
  const inList = (id: ActorId): string => {
    if (!partsAList(id)) return id;
    const { name, aliases } = known.get(id) ?? { name: id, aliases: [] };
    return [name, ...aliases].find((other) => !partsAList(other) && owners.get(matchKey(other)) === id) ?? id;
  };
  return {
    rows,
    actor: (id) => (id === null ? "" : nameOf(id)),
    actors: (ids) => ids.map(inList),
  };
}

function knowsMore(actor: Actor): boolean {
  const { id, name, type, parent, visibility, topics, needs, offers, aliases } = actor;
  const { reading, ward, corporateNumber, url, description, source } = actor;
  return (
    matchKey(name) !== matchKey(id) ||
    type !== "other" ||
    parent !== null ||
    actor.own !== undefined ||
    visibility !== "public" ||
    [topics, needs, offers, aliases].some((list) => list.length > 0) ||
    [reading, ward, corporateNumber, url, description, source].some((text) => text !== "")
  );
}

/** Whom a reader finds under a name: ids go before names, names before aliases, the first row before later ones. */
function ownersOf(rows: readonly Actor[]): ReadonlyMap<string, ActorId> {
  const owners = new Map<string, ActorId>();
  const add = (name: string, id: ActorId) => {
    if (!owners.has(matchKey(name))) owners.set(matchKey(name), id);
  };
  for (const { id } of rows) add(id, id);
  for (const { id, name } of rows) add(name, id);
  for (const { id, aliases } of rows) for (const alias of aliases) add(alias, id);
  return owners;
}
