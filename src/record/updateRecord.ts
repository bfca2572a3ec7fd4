/** The open record with given data joined in: what is known stays, what is new is added, nothing is there twice. */
import { type Dataset, type Merge, matchKey, type VocabularyEntry } from "../model/index.ts";
import { matchRecords, type Pairing } from "./matchRecords.ts";
import { updatedActor, updatedContext, updatedEntry, updatedEpisode, updatedStory, updatedTie } from "./updatedRows.ts";

/**
 * Rows that match are updated part by part, others appended in the order given, under ids of their own; ids in given
 * rows become those of the open ones. `same`: given actors the user found to be open ones; their names go on as
 * aliases. Actors that are unclear otherwise are new. Nothing is ever deleted: joining twice is joining once, and
 * joining a record with itself, or with nothing, changes nothing. Near linear.
 */
export function updateRecord(open: Dataset, given: Dataset, same: readonly Merge[] = []): Dataset {
  const matched = matchRecords(open, given, same);
  return {
    title: open.title || given.title,
    source: open.source || given.source,
    actors: joined(open.actors, matched.actors, (there, row, { way }) => updatedActor(there, row, way ?? "id")),
    ties: joined(open.ties, matched.ties, updatedTie),
    stories: joined(open.stories, matched.stories, updatedStory),
    episodes: joined(open.episodes, matched.episodes, updatedEpisode),
    context: joined(open.context, matched.context, updatedContext),
    types: joinedVocabulary(open.types, given.types),
    kinds: joinedVocabulary(open.kinds, given.kinds),
  };
}

function joined<T, P extends Pairing<T>>(
  open: readonly T[],
  pairings: readonly P[],
  update: (open: T, given: T, pairing: P) => T,
): readonly T[] {
  const updates = new Map<T, T>();
  const more: T[] = [];
  for (const pairing of pairings) {
    const there = pairing.open;
    if (there === null) more.push(pairing.row);
    else updates.set(there, update(updates.get(there) ?? there, pairing.row, pairing));
  }
  return [...open.map((row) => updates.get(row) ?? row), ...more];
}

function joinedVocabulary(
  open: readonly VocabularyEntry[],
  given: readonly VocabularyEntry[],
): readonly VocabularyEntry[] {
  const entries = new Map(open.map((entry) => [matchKey(entry.id), entry]));
  for (const entry of given) {
    const there = entries.get(matchKey(entry.id));
    entries.set(matchKey(entry.id), there ? updatedEntry(there, entry) : entry);
  }
  return [...entries.values()];
}
