/** Which given tie is which open one: first by what happened between whom and when, then by id where an end agrees. */
import { matchKey, type Tie } from "../model/index.ts";
import { isRowNumber } from "./freeId.ts";
import { takeInTurn } from "./takeInTurn.ts";
import { daysKey, differingParts, updatedTie } from "./updatedRows.ts";

/**
 * The open tie of each given one at the same index, or `null` for a new one; each open tie is taken once, so that equal
 * rows stand for equal ties one by one. Ends of given ties are those of the open record already. An id that a reader
 * made of a row's number counts only where both ends agree: another month's list has other ties in the same rows.
 * Near linear, but for ties that agree in ends, introducer, kind and days: each is held against each of its group.
 */
export function matchTies(open: readonly Tie[], given: readonly Tie[]): readonly (Tie | null)[] {
  const matches: (Tie | null)[] = given.map(() => null);
  const free = new Set(open);
  const take = (at: number, tie: Tie | undefined) => {
    if (tie === undefined) return;
    matches[at] = tie;
    free.delete(tie);
  };
  const byId = new Map(open.map((tie) => [matchKey(tie.id), tie]));
  const freeIn = (group: readonly Tie[]) => group.filter((tie) => free.has(tie));
  const sameId = (tie: Tie) => {
    const there = byId.get(matchKey(tie.id));
    return there && free.has(there) ? there : undefined;
  };

  given.forEach((tie, at) => {
    const there = sameId(tie);
    if (there && isKnownBy(there, tie)) take(at, there);
  });

  const rest = new Map<string, number[]>();
  given.forEach((tie, at) => {
    if (matches[at]) return;
    const key = contentOf(tie);
    const group = rest.get(key);
    if (group) group.push(at);
    else rest.set(key, [at]);
  });
  const groups = new Map<string, Tie[]>();
  for (const tie of open) {
    const key = contentOf(tie);
    if (!rest.has(key) || !free.has(tie)) continue;
    const group = groups.get(key);
    if (group) group.push(tie);
    else groups.set(key, [tie]);
  }
  for (const [key, places] of rest) matchAlike(groups.get(key) ?? [], places);

  given.forEach((tie, at) => {
    const there = matches[at] ? undefined : sameId(tie);
    if (!there) return;
    const [from, to] = [there.from === tie.from, there.to === tie.to];
    if (isRowNumber(tie.id) ? from && to : from || to) take(at, there);
  });
  return matches;

  /** Ties of one content: equal in all first; then what brings nothing new, the most telling before all; then in order. */
  function matchAlike(group: readonly Tie[], places: readonly number[]): void {
    const ties = places.flatMap((at) => (given[at] ? [{ at, tie: given[at] }] : []));
    const equal = takeInTurn(
      group,
      ties.map(({ tie }) => tie),
      [wholeOf],
    );
    for (const [index, { at }] of ties.entries()) take(at, equal[index] ?? undefined);
    const rest = ties.filter(({ at }) => !matches[at]).toSorted((a, b) => tellingOf(b.tie) - tellingOf(a.tie));
    if (rest.length <= MOST_COMPARED) {
      for (const { at, tie } of rest)
        take(
          at,
          freeIn(group).find((there) => isKnownBy(there, tie)),
        );
    }
    const own = new Set(group);
    for (const { at, tie } of ties) {
      const there = matches[at] ? undefined : sameId(tie);
      if (there && own.has(there)) take(at, there);
    }
    const left = freeIn(group).values();
    for (const { at } of ties) if (!matches[at]) take(at, left.next().value);
  }
}

/** More ties of one content are a list of repeats, for which their order is as good. */
const MOST_COMPARED = 20;

/** Everything a tie says, as a key. */
function wholeOf({ id: _, ...rest }: Tie): readonly string[] {
  return [JSON.stringify(rest)];
}

/** What happened between whom and when, as a key. */
function contentOf({ from, to, via, viaUnnamed, kind, when }: Tie): string {
  return JSON.stringify([from, to, via, viaUnnamed, kind, daysKey(when)]);
}

/** Does the open tie hold all that the given one says? */
function isKnownBy(open: Tie, given: Tie): boolean {
  return differingParts(open, updatedTie(open, given)).length === 0;
}

/** How many parts of a tie say something. */
function tellingOf({ until, story, note, quote, contact, source, weight, certain }: Tie): number {
  const texts = [note, quote, contact, source].filter((text) => text !== "");
  return texts.length + Number(until !== null) + Number(story !== null) + Number(weight !== 1) + Number(!certain);
}
