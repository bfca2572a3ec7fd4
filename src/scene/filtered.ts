/** What the filter lets through, by places in the data set. */
import type { KindId, TypeId } from "../model/index.ts";
import { columnsOf, type Network } from "../network/index.ts";
import type { Kept } from "./columns.ts";

export interface Filter {
  readonly hiddenTypes: ReadonlySet<TypeId>;
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly hiddenWards: ReadonlySet<string>;
}

/** Actors by type and ward; ties by kind, where both ends are let through: a tie stays when only its introducer is hidden. Linear. */
export function keptBy(network: Network, { hiddenTypes, hiddenKinds, hiddenWards }: Filter): Kept {
  const { dataset } = network;
  const { from, to } = columnsOf(network);
  const actors = new Uint8Array(dataset.actors.length);
  const ties = new Uint8Array(dataset.ties.length);
  const counts = { actors: 0, ties: 0 };
  for (const [place, { type, ward }] of dataset.actors.entries()) {
    if (hiddenTypes.has(type) || hiddenWards.has(ward)) continue;
    actors[place] = 1;
    counts.actors++;
  }
  for (const [place, { kind }] of dataset.ties.entries()) {
    if (hiddenKinds.has(kind) || actors[from[place] ?? -1] !== 1 || actors[to[place] ?? -1] !== 1) continue;
    ties[place] = 1;
    counts.ties++;
  }
  return { actors, ties, counts };
}
