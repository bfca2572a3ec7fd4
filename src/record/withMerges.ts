/** A data set in which actors that the user found to be one are one. */
import {
  type Actor,
  type ActorId,
  type Dataset,
  joinedOwn,
  type Merge,
  type Tie,
  type Visibility,
} from "../model/index.ts";
import { UnionFind } from "./unionFind.ts";
import { withNames } from "./updatedRows.ts";

/**
 * Every tie, story and step stays; ends, introducers, parents and those who take part are those who go on. Of a group
 * goes on whoever was never said to be another, the first in the data where there are several or (in a circle) none. It
 * keeps what is known of it, takes over what only the others know, and the narrowest visibility; their names become its
 * aliases. A tie may come to lead from an actor to itself, and is kept; an introducer that becomes an end is none any more, as
 * when it is read from a file. Merges of actors that are not there do nothing, so undoing one is leaving it out.
 * They hold by id, after any further import too: the id of an actor without a row of its own is its name.
 */
export function withMerges(dataset: Dataset, merges: readonly Merge[]): Dataset {
  const known = new Set(dataset.actors.map(({ id }) => id));
  const valid = merges.filter(({ actor, into }) => actor !== into && known.has(actor) && known.has(into));
  if (valid.length === 0) return dataset;
  const groups = groupsOf(dataset.actors, valid);
  const survivors = new Map<ActorId, ActorId>();
  for (const [survivor, ...others] of groups) for (const { id } of others) survivors.set(id, survivor.id);
  const now = (id: ActorId) => survivors.get(id) ?? id;
  const nowOrNull = (id: ActorId | null) => (id === null ? null : now(id));
  const ones = new Map(groups.map((group) => [group[0].id, asOne(group, now)]));
  return {
    ...dataset,
    actors: dataset.actors
      .filter(({ id }) => !survivors.has(id))
      .map((actor) => ones.get(actor.id) ?? { ...actor, parent: nowOrNull(actor.parent) }),
    ties: dataset.ties.map((tie) => movedTie(tie, now)),
    episodes: dataset.episodes.map((episode) => ({
      ...episode,
      speakerActor: nowOrNull(episode.speakerActor),
      actors: [...new Set(episode.actors.map(now))],
    })),
  };
}

/** Who goes on, then the others in the order of the data. */
type Group = readonly [Actor, ...Actor[]];

function groupsOf(actors: readonly Actor[], merges: readonly Merge[]): readonly Group[] {
  const union = new UnionFind<ActorId>();
  for (const { actor, into } of merges) union.join(actor, into);
  const leaving = new Set(merges.map(({ actor }) => actor));
  const concerned = new Set(merges.flatMap(({ actor, into }) => [actor, into]));
  const groups = new Map<ActorId, Actor[]>();
  for (const actor of actors) {
    if (!concerned.has(actor.id)) continue;
    const root = union.find(actor.id);
    groups.set(root, [...(groups.get(root) ?? []), actor]);
  }
  return [...groups.values()].flatMap((group): Group[] => {
    const survivor = group.find(({ id }) => !leaving.has(id)) ?? group[0];
    return survivor ? [[survivor, ...group.filter((actor) => actor !== survivor)]] : [];
  });
}

const VISIBILITIES: readonly Visibility[] = ["public", "internal", "anonymous"];

function asOne(group: Group, now: (id: ActorId) => ActorId): Actor {
  const [survivor, ...others] = group;
  const first = (part: "reading" | "ward" | "corporateNumber" | "url" | "description" | "source") =>
    group.map((actor) => actor[part]).find((text) => text !== "") ?? "";
  const all = (part: "topics" | "needs" | "offers") => [...new Set(group.flatMap((actor) => actor[part]))];
  const own = joinedOwn(survivor, ...others);
  const parents = group.flatMap(({ parent }) => (parent === null ? [] : now(parent)));
  return {
    ...survivor,
    reading: first("reading"),
    type: group.find(({ type }) => type !== "other")?.type ?? survivor.type,
    ward: first("ward"),
    parent: parents.find((id) => id !== survivor.id) ?? null,
    topics: all("topics"),
    needs: all("needs"),
    offers: all("offers"),
    aliases: withNames(
      survivor.aliases,
      others.flatMap(({ name, aliases }) => [name, ...aliases]),
      survivor.name,
    ),
    corporateNumber: first("corporateNumber"),
    url: first("url"),
    description: first("description"),
    visibility: VISIBILITIES.findLast((one) => group.some(({ visibility }) => visibility === one)) ?? "public",
    source: first("source"),
    declared: group.some(({ declared }) => declared),
    ...(own && { own }),
  };
}

function movedTie(tie: Tie, now: (id: ActorId) => ActorId): Tie {
  const [from, to] = [now(tie.from), now(tie.to)];
  const via = tie.via === null ? null : now(tie.via);
  const wasEnd = tie.via === tie.from || tie.via === tie.to;
  return { ...tie, from, to, via: !wasEnd && (via === from || via === to) ? null : via };
}
