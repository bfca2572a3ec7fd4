/** A question with much to tell, from the record itself, for those who do not know yet what to ask. */
import { originOfTie, tieOrderOf } from "../analysis/index.ts";
import type { ActorId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { remembered } from "./remembered.ts";
import { selectNetwork } from "./selectors.ts";
import type { EnishiState } from "./store.ts";

/** Derivations looked at for an example. */
const MOST_TRIED = 300;

const exampleOf = remembered((network: Network): { readonly from: ActorId; readonly to: ActorId } | null => {
  const order = tieOrderOf(network);
  let best = null as { from: ActorId; to: ActorId; steps: number } | null;
  for (const tie of network.dataset.ties.filter(({ via }) => via !== null).slice(0, MOST_TRIED)) {
    for (const from of [tie.from, tie.to]) {
      const { steps } = originOfTie(network, tie, from, order);
      const to = from === tie.from ? tie.to : tie.from;
      if (steps.length > (best?.steps ?? 0)) best = { from, to, steps: steps.length };
    }
  }
  return best === null ? null : { from: best.from, to: best.to };
});

/** Two actors whose acquaintance has much to tell, for those who do not know yet what to ask; `null` without introductions. */
export function selectTellingOrigin(state: EnishiState): { readonly from: ActorId; readonly to: ActorId } | null {
  return exampleOf(selectNetwork(state));
}
