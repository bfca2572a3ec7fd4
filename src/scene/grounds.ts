/** The grounds of stories: a soft shape around each story's actors, and a vertical title beside it. */
import type { Box, Point, Positions, StoryId } from "../model/index.ts";
import { actorsOfStory, type Network } from "../network/index.ts";
import { hasKnot } from "./atlas.ts";
import { LABEL_PX, labelSize, placeOf } from "./bodies.ts";
import { boxAround, boxesMeet, boxMeetsDisc, boxOfAll, type Disc } from "./boxes.ts";
import { castOf } from "./cast.ts";
import { contourAround, distanceTo } from "./contour.ts";
import { curvePointAt } from "./curves.ts";
import { courseOf, coursesOf } from "./geometry.ts";
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
  const drawn = stories.flatMap((story) => {
    const outline = outlineOfStory(network, positions, story);
    return outline.length > 0 ? [{ story, outline }] : [];
  });
  const grounds: StoryGround[] = [];
  for (const { story, outline } of drawn) {
    const title = network.stories.get(story)?.title ?? story;
    const around = boxOfAll(outline.map((at) => boxAround(at, 0, 0)));
    const reach = FARTHEST_TITLE + [...title].length * TITLE_PX * TITLE_TRACKING;
    const shapes = shapesIn(network, positions, around ? grown(around, reach) : boxAround({ x: 0, y: 0 }, 1, 1));
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

/** What stands or runs within a box. */
function shapesIn(network: Network, positions: Positions, within: Box): Shapes {
  const placed = [...castOf(network).actors.values()].flatMap((actor) => {
    const at = placeOf(positions, actor.id);
    return at && boxesMeet(boxAround(at, 1, 1), within) ? [{ id: actor.id, radius: actor.radius, at, actor }] : [];
  });
  const knots: Disc[] = [];
  const lines: Point[] = [];
  for (const { tie, course } of coursesOf(network, positions)) {
    const { from, to, control, box, middle } = course;
    if (!boxesMeet(grown(box, 1), within)) continue;
    const told = network.dataset.ties[tie];
    if (told && hasKnot(told)) knots.push({ at: middle, radius: 11 });
    const steps = Math.min(60, Math.ceil(Math.hypot(from.x - to.x, from.y - to.y) / 12));
    for (let i = 0; i < steps; i++) lines.push(curvePointAt(from, control, to, i / steps));
  }
  return {
    discs: [...placed.map(({ at, radius }) => ({ at, radius: radius + 4 })), ...knots],
    labels: placed.map(({ at, radius, actor }) => {
      const { width, height } = labelSize(actor.label, LABEL_PX);
      return boxAround({ x: at.x, y: at.y + radius + 4 + height / 2 }, width, height);
    }),
    lines,
  };
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** No title stands farther from its ground than its own length and this. */
const FARTHEST_TITLE = 400;
/** Strangers farther from a story's actors than this do not shape its ground. */
const FARTHEST_STRANGER = 6 * REACH;

function outlineOfStory(network: Network, positions: Positions, story: StoryId): readonly Point[] {
  const members = actorsOfStory(network, story);
  const inside: Point[] = [];
  for (const id of network.actors.keys()) {
    const at = members.has(id) ? placeOf(positions, id) : null;
    if (at) inside.push(at);
  }
  if (inside.length === 0) return [];
  for (const tie of network.dataset.ties) {
    const course = tie.story === story && hasKnot(tie) ? courseOf(network, positions, tie.id) : null;
    if (course) inside.push(course.middle);
  }
  const bounds = boxOfAll(inside.map((at) => boxAround(at, 0, 0)));
  const near = bounds && grown(bounds, FARTHEST_STRANGER);
  const strangers: Point[] = [];
  for (const id of network.actors.keys()) {
    const at = members.has(id) ? null : placeOf(positions, id);
    if (at && near && boxesMeet(boxAround(at, 1, 1), near)) strangers.push(at);
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
