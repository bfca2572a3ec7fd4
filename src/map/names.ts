/** Counts the names in sight, so that the map can say how many are missing. */
import { actorsMeeting, type Scene } from "../scene/index.ts";
import type { LabelPlan } from "./labelPlan.ts";
import { seenBox, type Viewport } from "./viewport.ts";

/** Of the actors of a far scene that are in sight, how many have their names there. */
export function namesIn(
  { far }: Scene,
  labels: LabelPlan | null,
  viewport: Viewport,
): { readonly named: number; readonly inSight: number } {
  // before the letters are there nobody can be named, and nothing is to be said of it
  if (!far || labels === null) return { named: 0, inSight: 0 };
  const inSight = new Set(actorsMeeting(far, seenBox(viewport)));
  const { placeOf } = far.atlas.columns;
  const named = labels.labels.filter(({ actor }) => inSight.has(placeOf.get(actor) ?? -1)).length;
  return { named, inSight: inSight.size };
}
