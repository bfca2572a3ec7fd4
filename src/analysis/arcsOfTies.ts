/** The arrows that a record's ties stand for: introductions made, contact made, or the rows as they are. */
import type { Dataset, Tie } from "../model/index.ts";
import { isPlainIntroduction } from "../network/index.ts";
import { type ArcRow, type FlatGraph, flatGraph } from "./flatGraph.ts";

/**
 * Which arrows count. Of a triad, via→from and via→to are introductions made and from→to is contact made; a plain
 * introduction from→to is an introduction made, any other tie contact made. `made`: introductions made only; `contact`:
 * contact made only; `all`: both; `rows`: from→to of every tie, as in a plain edge list.
 */
export type Arrows = "all" | "made" | "contact" | "rows";

/**
 * The arrows of ties in their order, a tie's introductions first, each with the tie's weight. A tie of an actor to itself
 * gives its self row, which the graph drops and counts; an introducer who is an end itself likewise.
 */
export function arcsOfTies(ties: readonly Tie[], arrows: Arrows = "all"): readonly ArcRow[] {
  return ties.flatMap((tie) => arcsOfTie(tie, arrows));
}

/** The arrows that one tie stands for. */
export function arcsOfTie(tie: Tie, arrows: Arrows): readonly ArcRow[] {
  const { from, to, via, weight } = tie;
  const rows: ArcRow[] = [];
  if (via !== null && (arrows === "all" || arrows === "made"))
    rows.push({ from: via, to: from, weight }, { from: via, to, weight });
  const plain = isPlainIntroduction(tie);
  if (arrows === "made" ? plain : arrows !== "contact" || !plain) rows.push({ from, to, weight });
  return rows;
}

/** The graph of a record, actors in its order, isolates among them. `ties` narrows it to those in view. Cost: linear. */
export function graphOfRecord(
  { actors, ties }: Pick<Dataset, "actors" | "ties">,
  { arrows = "all", directed = true }: { readonly arrows?: Arrows; readonly directed?: boolean } = {},
): FlatGraph {
  return flatGraph(
    actors.map(({ id }) => id),
    arcsOfTies(ties, arrows),
    { directed },
  );
}
