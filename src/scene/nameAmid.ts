/** Where the name of one mark stands that must be read whatever stands around it: the place that covers least of what matters. */
import type { Box } from "../model/index.ts";
import { boxesMeet, boxOfAll } from "./boxes.ts";
import { placesFor } from "./labelPlaces.ts";
import type { PlacedLabel, SceneActor } from "./types.ts";

/** What a name should keep off, and how much it matters. */
export interface Hindrance {
  readonly box: Box;
  readonly weight: number;
}

const GAP_PX = 5;
/** A name touching something by a hair is minded this share of lying right over it. */
const TOUCHED = 0.5;
/** How much farther from the mark a name is tried, in letters; and how much each letter is minded. */
const FARTHER = [0, 0.5, 1, 1.6, 2.4] as const;
const DISLIKE_OF_LETTER = 2;

/**
 * The least disliked of all places of a name, near its mark and a little farther out, in any of its foldings; `null` only for an
 * actor without a name. Boxes in map units. Cost: places × the hindrances within reach.
 */
export function placeAmid(
  actor: SceneActor,
  hindrances: readonly Hindrance[],
  { zoom, letterPx }: { readonly zoom: number; readonly letterPx: number },
): PlacedLabel | null {
  if (actor.label.length === 0) return null;
  const letter = letterPx / zoom;
  const gap = Math.min(10, Math.max(3, GAP_PX / zoom));
  const tries = FARTHER.map((letters) => ({
    dislike: letters * DISLIKE_OF_LETTER,
    places: placesFor({ ...actor, radius: actor.radius + letters * letter }, letter, gap),
  }));
  const boxes = tries.flatMap(({ places }) => Array.from({ length: places.count }, (_, index) => places.box(index)));
  const reach = boxOfAll(boxes);
  const within = hindrances.filter(
    ({ box }) => reach !== null && boxesMeet(box, reach) && boxes.some((place) => boxesMeet(box, place)),
  );
  let best: PlacedLabel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { dislike, places } of tries)
    for (let index = 0; index < places.count; index++) {
      let whole = dislike + places.dislike(index);
      if (whole >= least) continue;
      const place = places.box(index);
      for (const { box, weight } of within) {
        const share = shareOf(place, box);
        if (share > 0) whole += weight * (TOUCHED + (1 - TOUCHED) * share);
        if (whole >= least) break;
      }
      if (whole >= least) continue;
      least = whole;
      best = places.label(index);
    }
  return best;
}

/** How much of the smaller of two boxes the other covers, from 0 to 1. */
function shareOf(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  return (width * height) / Math.max(1e-9, Math.min(areaOf(a), areaOf(b)));
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}
