/**
 * An open row with what a given one knows besides. What a blank cell would also give (no text, no list, type `other`,
 * visibility `public`, weight 1, `certain`) says nothing and changes nothing; so doubt is never smoothed away either.
 * References in given rows are those of the open record already.
 */
import {
  type Actor,
  type ContextLine,
  type Episode,
  joinedOwn,
  matchKey,
  type Story,
  type Tie,
  type VocabularyEntry,
  type When,
  type WithOwnCells,
} from "../model/index.ts";
import type { MatchWay } from "./matchActors.ts";

/** The given value of each part that is neither "", `null` nor an empty list nor the same days in other words, else the open one. */
function filled<T extends object>(open: T, given: T, parts: readonly (keyof T)[]): T {
  const result = { ...open };
  for (const part of parts) {
    const value = given[part];
    if (value === "" || value === null || (Array.isArray(value) && value.length === 0)) continue;
    if (!(isWhen(value) && isWhen(open[part]) && daysKey(value) === daysKey(open[part]))) result[part] = value;
  }
  return result;
}

function isWhen(value: unknown): value is When {
  return typeof value === "object" && value !== null && "earliest" in value;
}

/** The own cells of both, the given ones going before; for rows of one shape. */
function ownOf(open: WithOwnCells, given: WithOwnCells): WithOwnCells {
  if (given.own === undefined) return {};
  const said = new Map(given.own);
  const kept = open.own?.map(([column, text]) => [column, said.get(column) ?? text] as const);
  const own = joinedOwn(kept === undefined ? {} : { own: kept }, given);
  return own === undefined ? {} : { own };
}

/** Equal for two dates that mean the same days with the same doubt, however written. */
export function daysKey(when: When | null): string {
  return when === null ? "" : `${when.earliest}/${when.latest}${when.approximate ? "~" : ""}`;
}

/**
 * An actor without a row of its own tells nothing but its name. A name that is lost to another spelling goes on as an
 * alias; actors matched by alias or by the user keep the name they have.
 */
export function updatedActor(open: Actor, given: Actor, way: MatchWay): Actor {
  const keepsName = !given.declared || way === "alias" || way === "decided" || (way === "id" && isNamedById(given));
  const name = keepsName ? open.name : given.name;
  const lost = keepsName ? given : open;
  const other = isNamedById(lost) && way === "id" ? "" : lost.name;
  const aliases = withNames(open.aliases, [other, ...given.aliases], name);
  if (!given.declared) return { ...open, aliases };
  const parts = ["reading", "ward", "parent", "topics", "needs", "offers", "corporateNumber", "url"] as const;
  const row = filled(open, given, [...parts, "description", "source"]);
  return {
    ...row,
    ...ownOf(open, given),
    name,
    aliases,
    type: given.type === "other" ? open.type : given.type,
    visibility: given.visibility === "public" ? open.visibility : given.visibility,
    parent: row.parent === open.id ? open.parent : row.parent,
    declared: true,
  };
}

/** A row without a name has its id for one, which says nothing. */
function isNamedById({ id, name }: { readonly id: string; readonly name: string }): boolean {
  return matchKey(name) === matchKey(id);
}

/** The aliases and those names that are spelled like none of them, nor like the actor's `own` name. */
export function withNames(aliases: readonly string[], names: readonly string[], own: string): readonly string[] {
  const known = new Set([own, ...aliases].map(matchKey));
  const more = names.filter((name) => {
    const key = matchKey(name);
    if (key === "" || known.has(key)) return false;
    known.add(key);
    return true;
  });
  return more.length === 0 ? aliases : [...aliases, ...more];
}

export function updatedTie(open: Tie, given: Tie): Tie {
  const parts = ["from", "to", "via", "kind", "when", "until", "story", "note", "quote", "contact", "source"] as const;
  const row = filled(open, given, parts);
  // who introduced two others is neither of them: an end that was put right may have been the introducer
  const via = isEndItself(row) && !isEndItself(open) ? null : row.via;
  return {
    ...row,
    ...ownOf(open, given),
    via,
    viaUnnamed: via === null && (open.viaUnnamed || given.viaUnnamed),
    weight: given.weight === 1 ? open.weight : given.weight,
    certain: open.certain && given.certain,
  };
}

function isEndItself({ from, to, via }: Tie): boolean {
  return via === from || via === to;
}

/** A story without a row of its own has its id for a title, which says nothing. */
export function updatedStory(open: Story, given: Story): Story {
  const row = { ...filled(open, given, ["title", "ward", "summary", "color", "source"]), ...ownOf(open, given) };
  return isNamedById({ id: given.id, name: given.title }) ? { ...row, title: open.title } : row;
}

export function updatedEpisode(open: Episode, given: Episode): Episode {
  const texts = ["kind", "title", "text", "speaker", "speakerActor", "actors", "ties", "source"] as const;
  const row = filled(open, given, ["step", "when", ...texts]);
  return { ...row, ...ownOf(open, given), certain: open.certain && given.certain };
}

export function updatedContext(open: ContextLine, given: ContextLine): ContextLine {
  const row = filled(open, given, ["when", "lane", "text", "note", "source"]);
  return { ...row, ...ownOf(open, given), certain: open.certain && given.certain };
}

export function updatedEntry(open: VocabularyEntry, given: VocabularyEntry): VocabularyEntry {
  return filled(open, given, ["labelJa", "labelEn", "shape", "color"]);
}

/** Parts in which two rows of one shape differ, sorted. */
export function differingParts<T extends object>(before: T, after: T): readonly string[] {
  return Object.keys(after)
    .filter((part) => JSON.stringify(before[part as keyof T]) !== JSON.stringify(after[part as keyof T]))
    .toSorted();
}
