/** What the actors of a network are called on a spiral, and how they look: as on the map. */
import type { ActorId } from "../../model/index.ts";
import type { Network } from "../../network/index.ts";
import { castOf } from "../cast.ts";
import type { SpiralName } from "./types.ts";

/** All actors of the network. The same map for the same network. */
export function spiralNames(network: Network): ReadonlyMap<ActorId, SpiralName> {
  return castOf(network).actors;
}
