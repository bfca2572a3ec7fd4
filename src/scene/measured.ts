/** Actors drawn by a measure: how large, and on which step of a ramp. Where they stand is not its business. */
import type { CastActor } from "./cast.ts";
import type { Atlas, Measured } from "./columns.ts";

/** The ramp has so many steps; those between are for scales with fewer classes. */
export const RAMP_STEPS = 5;

const LEAST_MEASURED = 8;
const MOST_MEASURED = 27;

export interface MeasuredLook {
  readonly radius: number;
  /** See `SceneActor`. */
  readonly tone?: number | null;
  readonly sizeless?: boolean;
}

/** The radius of a part of the greatest value: areas grow evenly, from one that can still be hit. Parts beyond 0 to 1 count as these. */
export function measuredRadius(share: number): number {
  const within = Math.max(0, Math.min(1, share));
  const [least, most] = [LEAST_MEASURED ** 2, MOST_MEASURED ** 2];
  return Math.round(Math.sqrt(least + (most - least) * within) * 10) / 10;
}

/** What a measure changes about an actor. */
export function measuredLook({ id, radius }: CastActor, measured: Measured | null): MeasuredLook {
  const share = measured?.sizes?.get(id);
  return {
    radius: measured?.sizes ? measuredRadius(share ?? 0) : radius,
    ...(measured?.sizes && share === undefined && { sizeless: true }),
    ...(measured?.tones && { tone: measured.tones.get(id) ?? null }),
  };
}

/** The radii of all actors, by their places in the data set; those of the atlas itself where sizes tell nothing of a measure. */
export function radiiShown({ network, radius }: Atlas, measured: Measured | null): Float32Array {
  const sizes = measured?.sizes;
  if (!sizes) return radius;
  return Float32Array.from(network.dataset.actors, ({ id }) => measuredRadius(sizes.get(id) ?? 0));
}
