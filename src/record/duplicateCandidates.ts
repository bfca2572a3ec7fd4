/** Pairs of actors that may be one, with what speaks for it; the user decides. */
import { type Actor, type Dataset, foldName } from "../model/index.ts";
import { containedPairs, spelledOut } from "./likeNames.ts";
import { likenessesOf, readingKey, sharedContacts, validNumber } from "./likenesses.ts";
import { LikePairs } from "./likePairs.ts";
import { typesAgree } from "./matchActors.ts";
import type { Apart, Candidate, Likeness, Reason } from "./types.ts";

/** How much each reason speaks for a pair, by itself. Contacts only ever add to another. */
const WEIGHTS: Readonly<Record<Likeness, number>> = {
  "corporate-number": 0.98,
  "same-name": 0.95,
  "legal-form": 0.85,
  "variant-kanji": 0.85,
  alias: 0.8,
  reading: 0.6,
  contained: 0.5,
  contacts: 0.3,
};

/** Two known types speak against a pair, but sheets of several offices name types in several ways. */
const OTHER_TYPE = 0.7;

/**
 * The likeliest first. Left out: pairs in `apart`, and two valid corporate numbers that differ. Actors meet under a folded
 * name, reading, alias or number, or where one name holds the other; they are never all held against all. Where very
 * many share a key each is held against the first of them only.
 */
export function duplicateCandidates(dataset: Dataset, apart: readonly Apart[] = []): readonly Candidate[] {
  const { actors } = dataset;
  const pairs = new LikePairs(actors.length);
  const names = actors.map(({ name }) => foldName(name));
  pairs.addAlike(names);
  pairs.addAlike(actors.map(readingKey));
  pairs.addAlike(actors.map(({ corporateNumber }) => validNumber(corporateNumber)));
  pairs.addNamed(
    names,
    actors.map(({ aliases }) => aliases.map(foldName)),
  );
  const spelled = names.map(spelledOut);
  for (const [a, b] of containedPairs(spelled, spelled)) {
    const [one, other] = [actors[a], actors[b]];
    if (one && other && typesAgree(one, other)) pairs.add(a, b);
  }
  const known = new Set(apart.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  const contacts = sharedContacts(dataset);
  return pairs
    .all()
    .flatMap(([at, other]): Candidate[] => {
      const [a, b] = [actors[at], actors[other]];
      if (!a || !b || known.has(pairKey(a.id, b.id)) || areTwo(a, b)) return [];
      const reasons = likenessesOf(a, b);
      if (reasons.length === 0) return [];
      const together = [...reasons, ...contacts(a, b)].toSorted(
        (one, two) => WEIGHTS[two.likeness] - WEIGHTS[one.likeness],
      );
      return [
        { a: a.id, b: b.id, reasons: together, weight: weightOf(together) * (typesAgree(a, b) ? 1 : OTHER_TYPE) },
      ];
    })
    .toSorted((one, other) => other.weight - one.weight);
}

/** Each reason takes away a share of the doubt that the others leave. */
function weightOf(reasons: readonly Reason[]): number {
  return 1 - reasons.reduce((doubt, { likeness }) => doubt * (1 - WEIGHTS[likeness]), 1);
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b]);
}

function areTwo(a: Actor, b: Actor): boolean {
  const [one, other] = [validNumber(a.corporateNumber), validNumber(b.corporateNumber)];
  return one !== "" && other !== "" && one !== other;
}
