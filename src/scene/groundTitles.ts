/** Where the vertical title of a story's ground stands: along its outside, clear of as much as can be. */
import type { Box, Point, Positions } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { hasKnot } from "./atlas.ts";
import { LABEL_PX, labelSize, placeOf } from "./bodies.ts";
import { boxAround, boxesMeet, boxMeetsDisc, boxOfAll, type Disc } from "./boxes.ts";
import { castOf } from "./cast.ts";
import { distanceTo } from "./contour.ts";
import { curvePointAt } from "./curves.ts";
import { coursesOf } from "./geometry.ts";
import { makeNearby, type Nearby } from "./nearby.ts";

/** Letters of a ground's title at zoom 1. */
export const TITLE_PX = 15;
const TITLE_TRACKING = 1.14;
const TITLE_WIDTH = 1.5;

const COST_OF_MARK = 400;
const COST_OF_LABEL = 120;
const COST_OF_LINE = 4;
const COST_OF_FOREIGN_GROUND = 60;
const GAP = 10;
/** Places tried at each point of the edge: along it, in heights of the title, and away from it. */
const SHIFTS = [-0.5, 0, 0.5].flatMap((along) => [0, 12, 26].map((out) => [along, out] as const));

/** What a title stands among. */
export interface Surroundings {
  readonly network: Network;
  readonly positions: Positions;
  /** The outlines of the other grounds. */
  readonly others: readonly (readonly Point[])[];
  /** The titles that stand already. */
  readonly taken: readonly Box[];
}

/**
 * A box for the title along the outside of the ground, clear of marks if there is such a place, then of labels, other grounds and
 * lines; left or right before elsewhere, since vertical words stand best there. Cost: linear in actors and ties, and what stands
 * along the outline.
 */
export function placeTitle(title: string, outline: readonly Point[], around: Surroundings): Box {
  const width = TITLE_PX * TITLE_WIDTH;
  const height = Math.max(1, [...title].length) * TITLE_PX * TITLE_TRACKING;
  const bounds = boxOfAll(outline.map((at) => boxAround(at, 0, 0))) ?? boxAround({ x: 0, y: 0 }, 0, 0);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  const tried = outline.flatMap((edge, i) => {
    const side = edge.x < middle.x ? -1 : 1;
    return (i % 2 === 1 ? [] : SHIFTS).map(([shift, out]) =>
      boxAround({ x: edge.x + side * (GAP + out + width / 2), y: edge.y + shift * height }, width, height),
    );
  });
  const shapes = shapesAt(tried, around);
  let best = boxAround({ x: bounds.left - GAP - width / 2, y: middle.y }, width, height);
  let least = Number.POSITIVE_INFINITY;
  for (const box of tried) {
    const cost = costOf(box, outline, around.others, shapes, bounds, least);
    if (cost < least) {
      least = cost;
      best = box;
    }
  }
  return best;
}

interface Shapes {
  readonly discs: Nearby<Disc>;
  /** Where labels would stand if all stood below their marks. */
  readonly labels: Nearby<() => Box>;
  readonly lines: Nearby<Point>;
}

/** What stands or runs where a title is tried. Names are folded only where they may be in its way. */
function shapesAt(tried: readonly Box[], { network, positions, taken }: Surroundings): Shapes {
  const shapes: Shapes = { discs: makeNearby(tried), labels: makeNearby(tried), lines: makeNearby(tried) };
  const addDisc = (disc: Disc) => shapes.discs.add(boxAround(disc.at, 2 * disc.radius, 2 * disc.radius), disc);
  for (const actor of castOf(network).actors.values()) {
    const at = placeOf(positions, actor.id);
    if (at === null) continue;
    addDisc({ at, radius: actor.radius + 4 });
    // a name is never wider than its letters, nor on more lines than three
    const mostWide = actor.name.length * LABEL_PX;
    const mostHigh = labelSize(["", "", ""], LABEL_PX).height;
    const top = at.y + actor.radius + 4;
    shapes.labels.add(boxAround({ x: at.x, y: top + mostHigh / 2 }, mostWide, mostHigh), () => {
      const { width, height } = labelSize(actor.label, LABEL_PX);
      return boxAround({ x: at.x, y: top + height / 2 }, width, height);
    });
  }
  for (const box of taken) shapes.labels.add(box, () => box);
  for (const { tie, course } of coursesOf(network, positions)) {
    const { from, to, control, middle } = course;
    const told = network.dataset.ties[tie];
    if (told && hasKnot(told)) addDisc({ at: middle, radius: 11 });
    const steps = Math.min(60, Math.ceil(Math.hypot(from.x - to.x, from.y - to.y) / 12));
    for (let i = 0; i < steps; i++) {
      const point = curvePointAt(from, control, to, i / steps);
      if (shapes.lines.holds(point.x, point.y)) shapes.lines.add(boxAround(point, 0, 0), point);
    }
  }
  return shapes;
}

/** Sums up what speaks against a place, the cheap questions first; from `enough` on it asks no more. */
function costOf(
  box: Box,
  outline: readonly Point[],
  others: readonly (readonly Point[])[],
  { discs, labels, lines }: Shapes,
  bounds: Box,
  enough: number,
): number {
  // not beyond the ground's own height: the map would have to grow for a title
  let cost = (Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom)) * 1.5;
  cost += COST_OF_MARK * discs.count(box, (disc) => boxMeetsDisc(box, disc));
  cost += COST_OF_LABEL * labels.count(box, (label) => boxesMeet(box, label()));
  if (cost >= enough) return cost;
  const isWithin = ({ x, y }: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
  cost += COST_OF_LINE * lines.count(box, isWithin);
  for (let spot = 0; spot < 5 && cost < enough; spot++) {
    const at = { x: (box.left + box.right) / 2, y: box.top + ((box.bottom - box.top) * spot) / 4 };
    for (const other of others) if (distanceTo(other, at) === 0) cost += COST_OF_FOREIGN_GROUND;
    const away = distanceTo(outline, at);
    // outside its own ground, but along it
    cost += away < TITLE_WIDTH * TITLE_PX * 0.5 + 4 ? 45 : Math.max(0, away - 30) * 0.3;
  }
  return cost;
}
