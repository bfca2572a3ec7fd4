/** The words for types and kinds in files that are not taken yet: what each is read as, and which nobody knows. */
import type { Dataset, VocabularyEntry, WordUse } from "../model/index.ts";
import type { Draft } from "./draft.ts";
import { comparisonOf } from "./draftFacts.ts";
import type { Vocabulary } from "./wordRows.ts";

export interface DraftWord extends WordUse {
  /** The user has said what it is, for this spelling or for the one it folds to. */
  readonly chosen: boolean;
}

export interface DraftWords {
  /** Words that no vocabulary tells, those already decided among them, in the order met. */
  readonly asked: readonly DraftWord[];
  /** Words that are read by themselves, the most used first. */
  readonly understood: readonly DraftWord[];
}

export function draftWordsOf(draft: Draft, vocabulary: Vocabulary): DraftWords {
  const choices = draft.decisions.words[vocabulary];
  const words = (draft.reading?.words[vocabulary] ?? []).map((use): DraftWord => {
    const chosen = Object.hasOwn(choices, use.written) || (!use.understood && Object.hasOwn(choices, use.id));
    return { ...use, chosen };
  });
  return {
    asked: words.filter(({ understood }) => !understood),
    understood: words.filter(({ understood }) => understood).toSorted((a, b) => b.rows - a.rows),
  };
}

/** Nobody has said yet what the word means, and no vocabulary does. */
export function isWordOpen({ known, chosen, understood }: DraftWord): boolean {
  return !understood && !known && !chosen;
}

/** The owner's own words to choose from: those of the files, and those of what the rows are added to. */
export function ownWordsOf(draft: Draft, open: Dataset, vocabulary: Vocabulary): readonly VocabularyEntry[] {
  const given = draft.reading?.dataset[vocabulary] ?? [];
  if (comparisonOf(draft) === null) return given;
  return [...given, ...open[vocabulary].filter(({ id }) => given.every((entry) => entry.id !== id))];
}

/** A word read as a type or kind; `null` goes back to what the reader finds. */
export function withWordDecided(draft: Draft, vocabulary: Vocabulary, written: string, id: string | null): Draft {
  const { sheets, words } = draft.decisions;
  const others = Object.entries(words[vocabulary]).filter(([word]) => word !== written);
  const chosen = Object.fromEntries(id === null ? others : [...others, [written, id]]);
  return { ...draft, decisions: { sheets, words: { ...words, [vocabulary]: chosen } } };
}
