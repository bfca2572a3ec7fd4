/** A first look at data that are being read: where everyone roughly stands, before anything is laid out. */
import type { Glance } from "../ingest/index.ts";
import { firstPlaces } from "../layout/index.ts";
import { MOST_UNSKETCHED, type Sketched, sketchedOf } from "../scene/index.ts";

export interface FirstSight {
  readonly sketched: Sketched;
  /** x and y of each actor in turn. */
  readonly xy: Float32Array<ArrayBuffer>;
}

/** `null` for so few that the map itself is there as soon. */
export function firstSightOf(glance: Glance): FirstSight | null {
  if (glance.actors.length <= MOST_UNSKETCHED) return null;
  const ids = glance.actors.map(({ id }) => id);
  const sketched = sketchedOf(glance, ids);
  return { sketched, xy: firstPlaces(ids, sketched.from, sketched.to) };
}
