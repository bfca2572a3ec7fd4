/** All actors of a data set while it is read: found by id, by name, by alias; added where only a tie names them. */
import { type Actor, type ActorId, matchKey, type RowPlace } from "../model/index.ts";
import type { Line } from "./ledger.ts";

export interface Roster {
  /** Is an actor of this id declared already? */
  readonly has: (id: ActorId) => boolean;
  /** Takes an actor with a row of its own; its id must be free. */
  readonly declare: (actor: Actor, row: RowPlace) => void;
  /** Is there a row for an actor of this id, name or alias? */
  readonly isDeclared: (name: string) => boolean;
  /** The actor of this id, name or alias, or `null`; adds nothing. */
  readonly find: (name: string) => ActorId | null;
  /** The actor a cell names, by id, else by name, else by alias; added as undeclared where none does. */
  readonly resolve: (line: Line, field: string, name?: string) => ActorId;
  /** Says whom an actor belongs to or is run by. */
  readonly place: (actor: ActorId, parent: ActorId) => void;
  /** Declared actors in order, then the others in order of first mention. */
  readonly actors: () => readonly Actor[];
  /** Their rows, in the same order; `null` for those without. */
  readonly rows: () => readonly (RowPlace | null)[];
}

/** `tellsUndeclared`: false where no file declares actors, so that a plain list is not told about every name in it. */
export function openRoster(tellsUndeclared: boolean): Roster {
  const ids = new Map<string, ActorId>();
  const names = new Map<string, ActorId>();
  const aliases = new Map<string, ActorId>();
  const shared = new Set<string>();
  /** Cells as written to actors, once found beyond doubt: names repeat, and folding each time is dear. */
  const resolved = new Map<string, ActorId>();
  const parents = new Map<ActorId, ActorId>();
  const actors: Actor[] = [];
  const rows: (RowPlace | null)[] = [];
  const undeclared = new Set<ActorId>();

  const declare = (actor: Actor, row: RowPlace): void => {
    ids.set(matchKey(actor.id), actor.id);
    const nameKey = matchKey(actor.name);
    if (names.has(nameKey)) shared.add(nameKey);
    else names.set(nameKey, actor.id);
    for (const alias of actor.aliases) {
      const owner = aliases.get(matchKey(alias));
      if (owner === undefined) aliases.set(matchKey(alias), actor.id);
      else if (owner !== actor.id) shared.add(matchKey(alias));
    }
    actors.push(actor);
    rows.push(row);
  };

  const find = (name: string): ActorId | null => {
    const seen = resolved.get(name);
    if (seen !== undefined) return seen;
    const key = matchKey(name);
    return ids.get(key) ?? names.get(key) ?? aliases.get(key) ?? null;
  };

  const resolve = (line: Line, field: string, name = line.raw(field)): ActorId => {
    const seen = resolved.get(name);
    if (seen !== undefined) return seen;
    const key = matchKey(name);
    const found = find(name);
    if (found !== null) {
      if (shared.has(key) && !ids.has(key)) line.tell("NAME_AMBIGUOUS", field, name);
      else resolved.set(name, found);
      return found;
    }
    if (tellsUndeclared) line.tell("ACTOR_UNDECLARED", field, name);
    const id = name.trim() || name;
    ids.set(key, id);
    undeclared.add(id);
    actors.push(undeclaredActor(id, name));
    rows.push(null);
    return id;
  };

  return {
    has: (id) => ids.has(matchKey(id)),
    isDeclared: (name) => {
      const id = find(name);
      return id !== null && !undeclared.has(id);
    },
    declare,
    find,
    resolve,
    place: (actor, parent) => parents.set(actor, parent),
    actors: () => actors.map((actor) => ({ ...actor, parent: parents.get(actor.id) ?? null })),
    rows: () => rows,
  };
}

/** The name stays as written, outer space and all, so that it can be written out as it was. */
function undeclaredActor(id: ActorId, name: string): Actor {
  return {
    id,
    name,
    reading: "",
    type: "other",
    ward: "",
    parent: null,
    topics: [],
    needs: [],
    offers: [],
    aliases: [],
    corporateNumber: "",
    url: "",
    description: "",
    visibility: "public",
    source: "",
    declared: false,
  };
}
