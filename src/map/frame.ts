/** Where the camera stands before a room: what is told now with its names, clear of all that stands over the map, as near as that allows. */
import type { Box, Point } from "../model/index.ts";
import type { Scene, SceneActor } from "../scene/index.ts";
import { ringOf } from "./bubbleTask.ts";
import type { Chart } from "./charted.ts";
import { fitted, type Size } from "./fit.ts";
import { boxOfMarks, boxOfStory } from "./interest.ts";
import { type LabelPlan, labelCentreOf } from "./labelPlan.ts";
import { clearSpot, type Spot } from "./spot.ts";
import { boxAround } from "./viewport.ts";

/** Free room at the edges, in letters. */
const EDGE = 0.6;
/** Letters of this size are read beside marks at zoom 1. */
const LETTER_AT_ONE = 18;
const NEARER = 0.94;
/** Names that ask for more than this are not worth how small everything gets. */
const FARTHEST = 0.6;
/** So much smaller is what is told now shown, that all that was told before is seen with it. */
const WORTH_THE_STORY = 0.72;
/** A story that has come through more than this is not seen whole. */
const MOST_DONE = 60;
/** Room around a number, a knot and, of everything, a mark. */
const STOP_PX = 17;
const KNOT = 16;
const MARK_ROOM = 6;

export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * `over`: what stands over the window's upper edge and corners, on the screen. `whole`: everything, not only what is told now.
 * `null` on an empty map. Where the window is too small to keep all clear, the least is covered.
 */
export function framed(chart: Chart, window: Size, over: readonly Box[], whole: boolean): View | null {
  const scene = chart.scene();
  const letter = chart.letterPx();
  const marks = boxOfMarks(scene);
  if (!marks) return null;
  const edge = letter * EDGE;
  const room: Box = { left: edge, top: edge, right: window.width - edge, bottom: window.height - edge };
  const isTold = !whole && scene.actors.some(({ strength }) => strength === "now");
  const contentAt = (zoom: number) =>
    isTold ? toldAt(scene, chart.names.told(zoom), zoom, letter) : marksAt(scene.actors, scene.bounds, zoom);
  const story = whole ? null : boxOfStory(scene);
  const spotAt = (zoom: number, more: readonly Box[] = []): Spot => {
    const content = [...contentAt(zoom), ...more];
    return clearSpot(content, room, over, wishedPan(room, story, zoom, content));
  };
  const nearest = letter / LETTER_AT_ONE;
  const start = fitted(boxAround(contentAt(1)) ?? marks, sizeOf(room), nearest, chart.leastZoom()).zoom;
  const least = Math.max(chart.leastZoom(), start * FARTHEST);
  let zoom = start;
  let spot = spotAt(zoom);
  while (spot.covered > 0 && zoom * NEARER >= least) {
    zoom *= NEARER;
    spot = spotAt(zoom);
  }
  const done = isTold ? scene.actors.filter(({ strength }) => strength === "done").slice(0, MOST_DONE) : [];
  for (let farther = zoom; done.length > 0 && farther >= zoom * WORTH_THE_STORY; farther *= NEARER) {
    const other = spotAt(farther, marksAt(done, null, farther));
    if (other.covered === 0) return { zoom: farther, pan: other.pan };
  }
  return { zoom, pan: spot.pan };
}

/** The story in the middle where all of it has room; else half way from there to what is told. */
function wishedPan(room: Box, story: Box | null, zoom: number, content: readonly Box[]): Point {
  const all = boxAround(content) ?? room;
  const own = panToMiddle(room, all);
  if (story === null) return own;
  const told = scaled(story, zoom);
  const whole = panToMiddle(room, told);
  const share = (size: number, free: number) => (size <= free ? 1 : 0.5);
  const x = share(told.right - told.left, room.right - room.left);
  const y = share(told.bottom - told.top, room.bottom - room.top);
  return { x: own.x + (whole.x - own.x) * x, y: own.y + (whole.y - own.y) * y };
}

function panToMiddle(room: Box, box: Box): Point {
  return {
    x: (room.left + room.right - box.left - box.right) / 2,
    y: (room.top + room.bottom - box.top - box.bottom) / 2,
  };
}

/** What is told now as it is drawn at a zoom, in pixels from where the map's origin is: marks in their rings, knots, numbers, names. */
function toldAt(scene: Scene, names: LabelPlan, zoom: number, letter: number): Box[] {
  const now = scene.actors.filter(({ strength }) => strength === "now");
  const byId = new Map(now.map((actor) => [actor.id, actor]));
  const stopPx = STOP_PX * Math.sqrt(letter / 13);
  const knots = scene.ties.flatMap(({ strength, knot }) => (strength === "now" && knot ? [knot.at] : []));
  const stops = (scene.path?.stops ?? []).filter(({ state }) => state === "now");
  const viewport = { zoom, pan: { x: 0, y: 0 }, width: 0, height: 0 };
  return [
    ...now.map((actor) => {
      const box = scaled(boxAt(actor.at, ringOf(actor)), zoom);
      return actor.meeting
        ? { ...box, right: box.right + stopPx * Math.min(4, actor.stories?.length ?? 2) * 0.7 }
        : box;
    }),
    ...knots.map((at) => scaled(boxAt(at, KNOT), zoom)),
    ...stops.map(({ at }) => boxAt({ x: at.x * zoom, y: at.y * zoom }, stopPx)),
    ...names.labels.flatMap((label) => {
      const actor = byId.get(label.actor);
      if (!actor) return [];
      const { x, y } = labelCentreOf(label, actor, names, viewport);
      const half = {
        x: ((label.box.right - label.box.left) / 2) * zoom,
        y: ((label.box.bottom - label.box.top) / 2) * zoom,
      };
      return [{ left: x - half.x, top: y - half.y, right: x + half.x, bottom: y + half.y }];
    }),
  ];
}

function marksAt(actors: readonly SceneActor[], bounds: Box | null | undefined, zoom: number): Box[] {
  if (bounds) return [scaled(bounds, zoom)];
  return actors.map(({ at, radius }) => scaled(boxAt(at, radius + MARK_ROOM), zoom));
}

function scaled({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

function boxAt({ x, y }: Point, room: number): Box {
  return { left: x - room, top: y - room, right: x + room, bottom: y + room };
}

function sizeOf({ left, top, right, bottom }: Box): Size {
  return { width: right - left, height: bottom - top };
}
