/** Where the speech bubbles of what was said in the room stand: at those who are new, and beside ties between those who are known. */
import type { Box, Point } from "../model/index.ts";
import type { Scene, SceneActor, SceneTie } from "../scene/index.ts";
import { partiesOf } from "./emphasis.ts";
import { reachOf } from "./reach.ts";

/** Half the width of a bubble, how far it reaches above its middle and below it, with its tail; at a scale of 1 and with its halo. */
const HALF_WIDTH = 12;
const ABOVE = 8;
const BELOW = 11;
const UPPER_LEFT = (-3 * Math.PI) / 4;
const AWAY = 7;
/** From the middle of a knot to that of its bubble, to the right and down. */
const BESIDE_KNOT = [
  { x: 19, y: -17 },
  { x: -19, y: -17 },
  { x: 19, y: 17 },
  { x: -19, y: 17 },
] as const;
const KNOT_RADIUS = 11;
/** Sides are chosen for bubbles as large as before a room. */
const LARGE = 1.4;

export interface SaidSign {
  /** Whose sign it is: an actor's or a tie's. */
  readonly actor: string | null;
  readonly tie: string | null;
  /** The point of the map it belongs to, and how far from there its middle is, in pixels at a scale of 1. */
  readonly at: Point;
  readonly away: Point;
}

/**
 * One sign for each actor that is new, at its upper left, and for each tie none of whose parties has one: there the tie itself is
 * all that is new. The side of a knot is chosen once for all zooms, off other marks, knots and signs if one is free.
 */
export function saidSigns({ actors, ties }: Pick<Scene, "actors" | "ties">): readonly SaidSign[] {
  const said = ties.filter((tie) => tie.said);
  const fresh = new Set(actors.filter((actor) => actor.said).map(({ id }) => id));
  if (said.length + fresh.size === 0) return [];
  const places = new Map(actors.map((actor) => [actor.id, actor]));
  const taken: Box[] = [
    ...actors.map(({ at, radius }) => boxOf(at, radius)),
    ...ties.flatMap(({ knot }) => (knot ? [boxOf(knot.at, KNOT_RADIUS)] : [])),
  ];
  const signs: SaidSign[] = [];
  const put = (sign: SaidSign) => {
    taken.push(boxAt(sign, LARGE, 1));
    signs.push(sign);
  };
  for (const actor of actors) if (actor.said) put(besideActor(actor));
  for (const tie of said) {
    if (partiesOf(tie).some((party) => fresh.has(party))) continue;
    const middle = middleOf(tie, places);
    if (middle === null) continue;
    const choices = (tie.knot ? BESIDE_KNOT : [{ x: 0, y: 0 }]).map(
      (away): SaidSign => ({ actor: null, tie: tie.id, at: middle, away }),
    );
    const free = choices.find((sign) => !taken.some((box) => meet(box, boxAt(sign, LARGE, 1))));
    const sign = free ?? choices[0];
    if (sign) put(sign);
  }
  return signs;
}

/** The room a sign takes on the map: `scale` as it is drawn, at a zoom. */
export function boxAt({ at, away }: SaidSign, scale: number, zoom: number): Box {
  const unit = scale / zoom;
  const x = at.x + away.x * unit;
  const y = at.y + away.y * unit;
  return { left: x - HALF_WIDTH * unit, top: y - ABOVE * unit, right: x + HALF_WIDTH * unit, bottom: y + BELOW * unit };
}

/** An edge of the mark is a point of the map; the bubble stands off it on the screen. */
function besideActor({ id, at, radius, look }: SceneActor): SaidSign {
  const [cos, sin] = [Math.cos(UPPER_LEFT), Math.sin(UPPER_LEFT)];
  const reach = radius * reachOf(look.shape, cos, sin);
  return {
    actor: id,
    tie: null,
    at: { x: at.x + cos * reach, y: at.y + sin * reach },
    away: { x: cos * AWAY, y: sin * AWAY },
  };
}

function middleOf(tie: SceneTie, places: ReadonlyMap<string, SceneActor>): Point | null {
  if (tie.knot) return tie.knot.at;
  const [from, to] = [places.get(tie.from)?.at, places.get(tie.to)?.at];
  if (!from || !to) return null;
  const bend = tie.control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 };
}

function boxOf({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
