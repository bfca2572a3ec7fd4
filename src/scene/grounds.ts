/** The grounds of stories: a soft shape around each story's actors, and a vertical title beside it. */
import type { Box, Point, Positions, StoryId } from "../model/index.ts";
import { actorsOfStory, type Network } from "../network/index.ts";
import { LABEL_PX, labelSize, placeOf } from "./bodies.ts";
import { boxAround, boxesMeet, boxMeetsDisc, boxOfAll, type Disc } from "./boxes.ts";
import { castOf } from "./cast.ts";
import { contourAround, distanceTo } from "./contour.ts";
import { curvePointAt } from "./curves.ts";
import { coursesOf, hasKnot } from "./geometry.ts";
import { hullAround } from "./hull.ts";
import { rememberedForBoth } from "./remembered.ts";
import type { StoryGround } from "./types.ts";

/** How far a ground reaches beyond the centres of its actors' marks: 38 beyond a middling mark's edge. */
const REACH = 38 + 18;
/** Letters of a ground's title at zoom 1. */
export const TITLE_PX = 15;
const TITLE_TRACKING = 1.14;
const TITLE_WIDTH = 1.5;

/**
 * The grounds of the stories asked for, in that order; a story none of whose actors has a place has none. They follow from network and
 * positions alone: a filter or a step does not reshape them.
 */
export function groundsOf(network: Network, positions: Positions, stories: readonly StoryId[]): readonly StoryGround[] {
  const known = groundsKnown(network, positions);
  const key = JSON.stringify(stories);
  const grounds = known.get(key) ?? drawGrounds(network, positions, stories);
  known.set(key, grounds);
  return grounds;
}

/** The grounds drawn so far for each choice of stories. */
const groundsKnown = rememberedForBoth((_n: Network, _p: Positions) => new Map<string, readonly StoryGround[]>());

function drawGrounds(network: Network, positions: Positions, stories: readonly StoryId[]): readonly StoryGround[] {
  const shapes = shapesOf(network, positions);
  const drawn = stories.flatMap((story) => {
    const outline = outlineOfStory(network, positions, story);
    return outline.length > 0 ? [{ story, outline }] : [];
  });
  const grounds: StoryGround[] = [];
  for (const { story, outline } of drawn) {
    const title = network.stories.get(story)?.title ?? story;
    const order = network.dataset.stories.findIndex(({ id }) => id === story);
    const others = drawn.filter((other) => other.story !== story).map((other) => other.outline);
    const taken = [...shapes.labels, ...grounds.map((ground) => ground.titleBox)];
    const titleBox = titlePlace(title, outline, others, { ...shapes, labels: taken });
    const titleAt = { x: (titleBox.left + titleBox.right) / 2, y: titleBox.top };
    grounds.push({ story, order, title, outline, titleBox, titleAt });
  }
  return grounds;
}

interface Shapes {
  readonly discs: readonly Disc[];
  /** Where labels would stand if all stood below their marks. */
  readonly labels: readonly Box[];
  readonly lines: readonly Point[];
}

const shapesOf = rememberedForBoth((network: Network, positions: Positions): Shapes => {
  const placed = [...castOf(network).actors.values()].flatMap((actor) => {
    const at = placeOf(positions, actor.id);
    return at ? [{ ...actor, at }] : [];
  });
  const courses = coursesOf(network, positions);
  const knots = network.dataset.ties.flatMap((tie) => {
    const course = courses.get(tie.id);
    return course && hasKnot(tie) ? [{ at: course.middle, radius: 11 }] : [];
  });
  return {
    discs: [...placed.map(({ at, radius }) => ({ at, radius: radius + 4 })), ...knots],
    labels: placed.map(({ at, radius, label }) => {
      const { width, height } = labelSize(label, LABEL_PX);
      return boxAround({ x: at.x, y: at.y + radius + 4 + height / 2 }, width, height);
    }),
    lines: [...courses.values()].flatMap(({ from, to, control }) => {
      const steps = Math.min(60, Math.ceil(Math.hypot(from.x - to.x, from.y - to.y) / 12));
      return Array.from({ length: steps }, (_, i) => curvePointAt(from, control, to, i / steps));
    }),
  };
});

function outlineOfStory(network: Network, positions: Positions, story: StoryId): readonly Point[] {
  const members = actorsOfStory(network, story);
  const courses = coursesOf(network, positions);
  const inside: Point[] = [];
  const strangers: Point[] = [];
  for (const id of network.actors.keys()) {
    const at = placeOf(positions, id);
    if (at) (members.has(id) ? inside : strangers).push(at);
  }
  if (inside.length === 0) return [];
  for (const tie of network.dataset.ties) {
    const course = tie.story === story && hasKnot(tie) ? courses.get(tie.id) : undefined;
    if (course) inside.push(course.middle);
  }
  return contourAround(hullAround(inside, strangers), REACH, strangers);
}

const COST_OF_MARK = 400;
const COST_OF_LABEL = 120;
const COST_OF_LINE = 4;
const COST_OF_FOREIGN_GROUND = 60;
const GAP = 10;
/** Places tried at each point of the edge: along it, in heights of the title, and away from it. */
const SHIFTS = [-0.5, 0, 0.5].flatMap((along) => [0, 12, 26].map((out) => [along, out] as const));

/**
 * A box for the title along the outside of the ground, clear of marks if there is such a place, then of labels, other grounds and
 * lines; left or right before elsewhere, since vertical words stand best there.
 */
function titlePlace(
  title: string,
  outline: readonly Point[],
  others: readonly (readonly Point[])[],
  around: Shapes,
): Box {
  const width = TITLE_PX * TITLE_WIDTH;
  const height = Math.max(1, [...title].length) * TITLE_PX * TITLE_TRACKING;
  const bounds = boxOfAll(outline.map((at) => boxAround(at, 0, 0))) ?? boxAround({ x: 0, y: 0 }, 0, 0);
  const middle = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
  let best = boxAround({ x: bounds.left - GAP - width / 2, y: middle.y }, width, height);
  let least = Number.POSITIVE_INFINITY;
  for (const [i, edge] of outline.entries()) {
    if (i % 2 === 1) continue;
    const side = edge.x < middle.x ? -1 : 1;
    for (const [shift, out] of SHIFTS) {
      const box = boxAround({ x: edge.x + side * (GAP + out + width / 2), y: edge.y + shift * height }, width, height);
      const cost = costOf(box, outline, others, around, bounds, least);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
  }
  return best;
}

/** Sums up what speaks against a place, the cheap questions first; from `enough` on it asks no more. */
function costOf(
  box: Box,
  outline: readonly Point[],
  others: readonly (readonly Point[])[],
  around: Shapes,
  bounds: Box,
  enough: number,
): number {
  // not beyond the ground's own height: the map would have to grow for a title
  let cost = (Math.max(0, bounds.top - box.top) + Math.max(0, box.bottom - bounds.bottom)) * 1.5;
  for (const disc of around.discs) if (boxMeetsDisc(box, disc)) cost += COST_OF_MARK;
  for (const label of around.labels) if (boxesMeet(box, label)) cost += COST_OF_LABEL;
  if (cost >= enough) return cost;
  for (const { x, y } of around.lines) {
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) cost += COST_OF_LINE;
  }
  for (let spot = 0; spot < 5 && cost < enough; spot++) {
    const at = { x: (box.left + box.right) / 2, y: box.top + ((box.bottom - box.top) * spot) / 4 };
    for (const other of others) if (distanceTo(other, at) === 0) cost += COST_OF_FOREIGN_GROUND;
    const away = distanceTo(outline, at);
    // outside its own ground, but along it
    cost += away < TITLE_WIDTH * TITLE_PX * 0.5 + 4 ? 45 : Math.max(0, away - 30) * 0.3;
  }
  return cost;
}
