/** What came of an introduction, as far as the record tells which of two came first. */
import { compareWhen, isSurelyNotLater, type Tie } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { isPlainIntroduction, tiesOf } from "./neighbourhood.ts";

/**
 * What the record shows to have followed from an introduction. From a triad: introductions made by one of the two it
 * brought together, for the other. From a plain introduction: those that the actor it brought in made in turn.
 * In time's order, undated last, each once. `certain` when the record leaves no doubt that it came later; what is surely
 * earlier is left out, and so is everything after a tie that is no introduction by a known introducer.
 */
export function introductionsFollowing(network: Network, tie: Tie): readonly { tie: Tie; certain: boolean }[] {
  const candidates =
    tie.via !== null ? madeForEachOther(network, tie) : isPlainIntroduction(tie) ? madeInTurn(network, tie) : [];
  return [...new Set(candidates)]
    .filter((later) => later.id !== tie.id)
    .map((later) => ({ tie: later, order: orderOf(network, tie, later) }))
    .filter(({ order }) => order !== "before")
    .toSorted((a, b) => compareWhen(a.tie.when, b.tie.when))
    .map(({ tie: later, order }) => ({ tie: later, certain: order === "after" }));
}

function madeForEachOther(network: Network, { from, to }: Tie): Tie[] {
  const made = (by: string, whom: string) =>
    (network.brokered.get(by) ?? []).filter((later) => later.from === whom || later.to === whom);
  return [...made(to, from), ...made(from, to)];
}

function madeInTurn(network: Network, { to }: Tie): Tie[] {
  return tiesOf(network, to).filter((later) => later.from === to && isPlainIntroduction(later));
}

/**
 * Where the record puts the second tie: after the first, before it, or not clearly either. Dates decide; where they leave
 * it open (the same month, one undated), the steps of the story that both belong to.
 */
export function orderOf(network: Network, first: Tie, second: Tie): "after" | "before" | "unclear" {
  if (first.when && second.when) {
    const after = isSurelyNotLater(first.when, second.when);
    const before = isSurelyNotLater(second.when, first.when);
    if (after !== before) return after ? "after" : "before";
  }
  const a = stepOf(network, first);
  const b = stepOf(network, second);
  if (a === null || b === null || a === b || first.story !== second.story) return "unclear";
  return a < b ? "after" : "before";
}

/** The first step of its story at which a tie is told, or `null`. */
export function stepOf(network: Network, tie: Tie): number | null {
  if (tie.story === null) return null;
  const episode = network.episodes.get(tie.story)?.find(({ ties }) => ties.includes(tie.id));
  return episode?.step ?? null;
}
