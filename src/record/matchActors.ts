/** Which given actor is which open one: by id, else by name, else by alias, else by folded name and type. */
import { type Actor, type ActorId, corporateDigits, foldName, type Merge, matchKey } from "../model/index.ts";
import { isRowNumber } from "./freeId.ts";
import { bigramDice, containedPairs, spelledOut } from "./likeNames.ts";

/** `alias`: the open actor was known by the name; `decided`: the user said so. In both the open actor keeps its name. */
export type MatchWay = "decided" | "id" | "name" | "alias" | "fold";

export interface ActorMatch {
  readonly open: Actor | null;
  /** `null` where there is no match. */
  readonly way: MatchWay | null;
  /** What it may be, where only the user can tell; empty otherwise. */
  readonly candidates: readonly ActorId[];
}

const NO_MATCH: ActorMatch = { open: null, way: null, candidates: [] };
const MOST_CANDIDATES = 8;

/**
 * A match for each given actor, at the same index. Two given actors are never the same open one unless the user said
 * so: where two could be, or one could be two, it is left to the user. So are actors whose folded names agree and
 * types do not, and names that seem to be short for another. Near linear.
 */
export function matchActors(
  open: readonly Actor[],
  given: readonly Actor[],
  same: readonly Merge[] = [],
): readonly ActorMatch[] {
  const byId = new Map(open.map((actor) => [matchKey(actor.id), actor]));
  const byName = grouped(open, ({ name }) => [matchKey(name)]);
  const byAlias = grouped(open, ({ aliases }) => aliases.map(matchKey));
  const byFold = grouped(open, ({ name }) => [foldName(name)]);
  const exactly = new Map(open.map((actor) => [actor.id, actor]));
  const decided = new Map(same.map(({ actor, into }) => [actor, exactly.get(into)]));

  const matches: ActorMatch[] = given.map(({ id }) => {
    const into = decided.get(id);
    return into === undefined ? NO_MATCH : { open: into, way: "decided", candidates: [] };
  });
  const unlike = new Map<number, Actor>();
  const claimed = new Set<Actor>();
  const isSettled = (at: number) => matches[at] !== NO_MATCH;

  given.forEach((actor, at) => {
    const there = byId.get(matchKey(actor.id));
    if (isSettled(at) || there === undefined || claimed.has(there)) return;
    if (isRowNumber(actor.id) && actor.declared && areUnlike(there, actor)) unlike.set(at, there);
    else {
      matches[at] = { open: there, way: "id", candidates: [] };
      claimed.add(there);
    }
  });

  const ways: readonly (readonly [MatchWay, (actor: Actor) => readonly Actor[]])[] = [
    ["name", ({ name }) => byName.get(matchKey(name)) ?? []],
    ["alias", (actor) => aliasFits(actor, byName, byAlias)],
    ["fold", (actor) => (byFold.get(foldName(actor.name)) ?? []).filter((there) => typesAgree(there, actor))],
  ];
  for (const [way, fitsOf] of ways) {
    const fits = given.map((actor, at) =>
      isSettled(at) ? [] : unique(fitsOf(actor)).filter((there) => !claimed.has(there)),
    );
    const wanted = new Map<Actor, number>();
    for (const there of fits.flat()) wanted.set(there, (wanted.get(there) ?? 0) + 1);
    fits.forEach((fit, at) => {
      const [only] = fit;
      if (only === undefined) return;
      if (fit.length === 1 && wanted.get(only) === 1) {
        matches[at] = { open: only, way, candidates: [] };
        claimed.add(only);
      } else matches[at] = { open: null, way: null, candidates: fit.slice(0, MOST_CANDIDATES).map(({ id }) => id) };
    });
  }

  const contained = containedIn(
    open,
    given.map((actor, at) => (isSettled(at) ? null : actor)),
  );
  return matches.map((match, at) => {
    const actor = given[at];
    if (isSettled(at) || actor === undefined) return match;
    const alike = [
      ...(byFold.get(foldName(actor.name)) ?? []),
      ...aliasFits(actor, byName, byAlias),
      ...(contained.get(at) ?? []),
      ...(unlike.has(at) ? [unlike.get(at) as Actor] : []),
    ];
    return { ...NO_MATCH, candidates: unique(alike.map(({ id }) => id)).slice(0, MOST_CANDIDATES) };
  });
}

/** An actor that is only named, and one of no known type, may be of any. */
export function typesAgree(a: Actor, b: Actor): boolean {
  return a.type === b.type || [a, b].some(({ type, declared }) => !declared || type === "other");
}

/** Lists number their rows, and two lists both have a row 1: there the names, or the corporate numbers, must speak too. */
function areUnlike(a: Actor, b: Actor): boolean {
  if (b.name === b.id) return false;
  const number = corporateDigits(a.corporateNumber);
  if (number !== null && number === corporateDigits(b.corporateNumber)) return false;
  const names = ({ name, aliases }: Actor) => [name, ...aliases].map(foldName);
  const [left, right] = [names(a), new Set(names(b))];
  if (left.some((name) => right.has(name))) return false;
  const [short, long] = [spelledOut(foldName(a.name)), spelledOut(foldName(b.name))].toSorted(
    (one, other) => one.length - other.length,
  );
  return !long?.includes(short ?? "") && bigramDice(long ?? "", short ?? "") < 0.5;
}

type ByKey = ReadonlyMap<string, readonly Actor[]>;

function aliasFits({ name, aliases }: Actor, byName: ByKey, byAlias: ByKey): readonly Actor[] {
  return [...(byAlias.get(matchKey(name)) ?? []), ...aliases.flatMap((alias) => byName.get(matchKey(alias)) ?? [])];
}

/** Open actors that a given one may be short for, or that may be short for it; by index in what is given. */
function containedIn(open: readonly Actor[], given: readonly (Actor | null)[]): ReadonlyMap<number, readonly Actor[]> {
  const found = new Map<number, Actor[]>();
  const keys = (actors: readonly (Actor | null)[]) =>
    actors.map((actor) => (actor ? spelledOut(foldName(actor.name)) : ""));
  for (const [there, at] of containedPairs(keys(open), keys(given))) {
    const [a, b] = [open[there], given[at]];
    if (!a || !b || !typesAgree(a, b)) continue;
    found.set(at, [...(found.get(at) ?? []), a]);
  }
  return found;
}

function grouped(actors: readonly Actor[], keysOf: (actor: Actor) => readonly string[]): ByKey {
  const groups = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const key of unique(keysOf(actor))) {
      if (key === "") continue;
      const group = groups.get(key);
      if (group) group.push(actor);
      else groups.set(key, [actor]);
    }
  }
  return groups;
}

function unique<T>(items: readonly T[]): readonly T[] {
  return items.length < 2 ? items : [...new Set(items)];
}
