/** The grounds of stories: a soft shape around each story's actors, and a vertical title beside it. */
import type { Point, Positions, StoryId } from "../model/index.ts";
import { actorsOfStory, type Network } from "../network/index.ts";
import { hasKnot } from "./atlas.ts";
import { placeOf } from "./bodies.ts";
import { boxAround, boxesMeet, boxOfAll, grown } from "./boxes.ts";
import { contourAround } from "./contour.ts";
import { courseOf } from "./geometry.ts";
import { placeTitle } from "./groundTitles.ts";
import { hullAround } from "./hull.ts";
import { rememberedForBoth } from "./remembered.ts";
import type { StoryGround } from "./types.ts";

/** How far a ground reaches beyond the centres of its actors' marks: 38 beyond a middling mark's edge. */
const REACH = 38 + 18;

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
    const order = network.dataset.stories.findIndex(({ id }) => id === story);
    const others = drawn.filter((other) => other.story !== story).map((other) => other.outline);
    const taken = grounds.map((ground) => ground.titleBox);
    const titleBox = placeTitle(title, outline, { network, positions, others, taken });
    const titleAt = { x: (titleBox.left + titleBox.right) / 2, y: titleBox.top };
    grounds.push({ story, order, title, outline, titleBox, titleAt });
  }
  return grounds;
}

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
