/** What was found out about where groups gather, one thing after the other. */
import type { Dataset, Positions } from "../model/index.ts";
import type { GatheredBy, Gatherings } from "../scene/index.ts";

/** What was found for a data set and the places of its actors; `null`: not looked for. */
export interface GatheredFound {
  readonly dataset: Dataset;
  readonly positions: Positions;
  readonly wards: Gatherings | null;
  readonly communities: Gatherings | null;
}

/** One thing more that was found; what belongs to other data or other places is forgotten. */
export function withGatheringsFound(
  known: GatheredFound | null,
  { dataset, positions }: Pick<GatheredFound, "dataset" | "positions">,
  by: GatheredBy,
  found: Gatherings,
): GatheredFound {
  const isSame = known?.dataset === dataset && known.positions === positions;
  const had = isSame ? known : { wards: null, communities: null };
  return { ...had, dataset, positions, [by]: found };
}
