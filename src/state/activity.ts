/** The ties that the time band counts: those the legend lets through, and of these the ones that what is selected has part in. */
import type { Tie } from "../model/index.ts";
import { actorsOf, type Network } from "../network/index.ts";
import { startsTold } from "../scene/index.ts";
import { type Shown, selectShown } from "./legendView.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";
import type { Selection } from "./view.ts";

export interface CountedTies {
  /** An undated tie that a story tells has the time which the story leaves open, as on the map. */
  readonly shown: readonly Tie[];
  /** `null` where nothing is selected. */
  readonly selected: readonly Tie[] | null;
}

const datedOf = remembered((network: Network): readonly Tie[] => {
  const startOf = startsTold(network);
  return network.dataset.ties.map((tie) => {
    const when = startOf(tie);
    return when === tie.when ? tie : { ...tie, when };
  });
});

const shownOf = remembered((network: Network, { ties }: Shown) => datedOf(network).filter(({ id }) => ties.has(id)));

const countedOf = remembered((shown: readonly Tie[], { actors, ties }: Selection): CountedTies => {
  if (actors.length + ties.length === 0) return { shown, selected: null };
  const [who, which] = [new Set(actors), new Set(ties)];
  return { shown, selected: shown.filter((tie) => which.has(tie.id) || actorsOf(tie).some((id) => who.has(id))) };
});

/** An introducer has part in the tie it made. Selected actors and ties add up; an episode selects those it tells of. */
export function selectCountedTies(state: EnishiState): CountedTies {
  return countedOf(shownOf(selectNetwork(state), selectShown(state)), state.view.selection);
}
