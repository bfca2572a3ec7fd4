/** How strongly things are drawn: the table "Story" of the design, as numbers. */
import type { SceneActor, SceneTie, Strength } from "../scene/index.ts";

/** Opacity of an actor, its icon and label. */
export const ACTOR_OPACITY: Readonly<Record<Strength, number>> = {
  plain: 1,
  possible: 0.6,
  done: 1,
  now: 1,
  "to-come": 1,
  rest: 0.26,
};

/** Opacity of a tie and its knot. */
export const TIE_OPACITY: Readonly<Record<Strength, number>> = {
  plain: 1,
  possible: 0.6,
  done: 1,
  now: 1,
  "to-come": 0.62,
  rest: 0.22,
};

/** Factor on the width of a tie. */
export const TIE_WIDTH: Readonly<Record<Strength, number>> = {
  plain: 1,
  possible: 1,
  done: 1.1,
  now: 1.9,
  "to-come": 1,
  rest: 1,
};

/** A tie the source is not sure of. */
export const UNCERTAIN_OPACITY = 0.6;

const KNOT_RADIUS = 10;
const KNOT_RADIUS_NOW = 14;

/** Room between an outline and the end of a tie. */
export const TIE_GAP = 6;
/** Radius of the ring beyond the mark: selected, and now. */
export const RING_SELECTED = 8;
export const RING_NOW = 12;
export const WASH_SELECTED = 15;

export const OUTLINE = 1.3;

export function actorOpacityOf(actor: SceneActor): number {
  return ACTOR_OPACITY[actor.strength];
}

/** The opacity of a tie, its knot, thread and end marks. */
export function tieOpacityOf(tie: SceneTie): number {
  const strength = TIE_OPACITY[tie.strength];
  return tie.uncertain ? Math.min(strength, UNCERTAIN_OPACITY) : strength;
}

export function knotRadiusOf(tie: SceneTie): number {
  return tie.strength === "now" ? KNOT_RADIUS_NOW : KNOT_RADIUS;
}
