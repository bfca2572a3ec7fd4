/** Where every tie runs: from positions alone, so that no filter, date, step or selection ever bends one. */
import { type Box, isTriad, type Point, type Positions, type Tie, type TieId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { placeOf } from "./bodies.ts";
import { bendOf, controlOf, curveBox, curvePointAt } from "./curves.ts";
import { rememberedFor, rememberedForBoth } from "./remembered.ts";

export interface TieCourse {
  readonly from: Point;
  readonly to: Point;
  readonly control: Point | null;
  /** Half way along the curve: where a triad is knotted. */
  readonly middle: Point;
  readonly box: Box;
  readonly fanIndex: number;
  readonly fanSize: number;
}

/** The course of every tie whose two ends are two and have places. The same object for the same network and positions. */
export const coursesOf = rememberedForBoth((network: Network, positions: Positions): ReadonlyMap<TieId, TieCourse> => {
  const courses = new Map<TieId, TieCourse>();
  const lay = ({ tie, from, to, via }: Placed, fanIndex: number, fanSize: number) => {
    const control = controlOf(from, to, via, { index: fanIndex, size: fanSize });
    const middle = curvePointAt(from, control, to, 0.5);
    courses.set(tie.id, { from, to, control, middle, box: curveBox(from, control, to), fanIndex, fanSize });
  };
  for (const fan of fansOf(network)) {
    const placed = fan.flatMap((tie) => placedTie(tie, positions) ?? []);
    if (placed.length > 1) {
      // in the order in which they bend, so that the curves of one fan lie beside one another and do not cross
      const bends = new Map(placed.map((one) => [one, bendOf(one.from, one.to, one.via)]));
      placed.sort((a, b) => (bends.get(a) ?? 0) - (bends.get(b) ?? 0));
    }
    for (const [i, one] of placed.entries()) lay(one, i, placed.length);
  }
  return courses;
});

interface Placed {
  readonly tie: Tie;
  readonly from: Point;
  readonly to: Point;
  readonly via: Point | null;
}

/** `null` too for a tie of an actor with itself: there is no way to run, and lists tell of it. */
function placedTie(tie: Tie, positions: Positions): Placed | null {
  if (tie.from === tie.to) return null;
  const from = placeOf(positions, tie.from);
  const to = placeOf(positions, tie.to);
  const via = tie.via === null || tie.via === tie.from || tie.via === tie.to ? null : placeOf(positions, tie.via);
  return from && to ? { tie, from, to, via } : null;
}

/** Ties by the two actors they join, whichever way they run; triads too. */
const fansOf = rememberedFor((network: Network): readonly (readonly Tie[])[] => {
  const fans = new Map<string, Tie[]>();
  for (const tie of network.dataset.ties) {
    const pair = JSON.stringify([tie.from, tie.to].toSorted());
    const fan = fans.get(pair);
    if (fan) fan.push(tie);
    else fans.set(pair, [tie]);
  }
  return [...fans.values()];
});

/** Does the map tie a knot on it? */
export function hasKnot(tie: Tie): boolean {
  return isTriad(tie);
}
