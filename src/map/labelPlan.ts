/** Which labels stand where, kept per step of zoom: names are placed anew when one looks √2 nearer or farther (before a room, a little), not at every pixel. */
import type { Box, Point } from "../model/index.ts";
import {
  amongGatherings,
  boxesMeet,
  gatheringNames,
  type PlacedLabel,
  placeLabels,
  type Scene,
  type SceneActor,
} from "../scene/index.ts";
import { partiesOf } from "./emphasis.ts";
import { RING_NOW } from "./strengths.ts";
import { isTold, placeToldOnce, signsIn } from "./toldNames.ts";
import { toScreen, type Viewport } from "./viewport.ts";

export interface LabelPlan {
  /** The zoom the labels were placed for. */
  readonly zoom: number;
  readonly labels: readonly PlacedLabel[];
  /** How much farther from their marks they were placed than marks without a ring ask for, in map units. */
  readonly ringRoom: number;
}

/** Radius kept free for the number of a step, on the screen. */
const STOP_ROOM_PX = 16;
const NOW_ROOM_PX = 20;

/** Steps of zoom from a size to its double; before a room the camera stands still at every step, and names have to be exact there. */
const STEPS = 2;
const STEPS_BEFORE_ROOM = 16;

/** Names up to so many letters are not folded, names of more are in a projector's letters. */
const SHORT_NAME = 5;
const LONG_NAME = 8;

/** A name steps aside this little for the ring of a selection. */
const SELECTED_NUDGE = 4;

/** Letters from this size on are those of a projector. */
export const PROJECTED_PX = 20;

/** What a window shows of the map where the camera is at home, and what stands over it there; in map units. */
export interface Sight {
  readonly seen: Box;
  readonly covered: readonly Box[];
}

export interface LabelPlanner {
  /** `home` is the zoom that steps of zoom count from: that at which the whole is seen, or what is told. */
  readonly at: (zoom: number, home: number) => LabelPlan;
  /** Only the names of who is told now, as `at` has them where the camera is at home at this zoom. */
  readonly told: (zoom: number) => LabelPlan;
}

/**
 * Places the labels of a scene, each step of zoom once. At home no name runs out of `sight`, and before a room none stands under
 * what covers it but for those of who is told now (`null`: no matter).
 */
export function makeLabelPlanner(scene: Scene, letterPx: number, sight: Sight | null): LabelPlanner {
  const kept = new Map<number, LabelPlan>();
  // in a story every actor may come to be now: all have room for its ring, so that no name moves aside when it comes
  const ringRoom = scene.path ? RING_NOW : 0;
  const actors = scene.actors.map((actor) => ({
    ...actor,
    radius: actor.radius + ringRoom,
    foldings: foldingsFor(actor, letterPx),
  }));
  const stepsInTwo = isUnderCaption(scene, letterPx) ? STEPS_BEFORE_ROOM : STEPS;
  const at = (zoom: number, home: number) => {
    const steps = Math.floor(Math.log2(zoom / home) * stepsInTwo + 1e-6);
    const step = home * 2 ** (steps / stepsInTwo);
    const had = kept.get(step);
    if (had) return had;
    const edges = steps === 0 && sight ? [...frameAround(sight.seen), ...sight.covered] : [];
    const gathered = gatheringNames(scene, step, home, letterPx);
    const obstacles = [...obstaclesAt(scene, step, letterPx), ...gathered.map(({ box }) => box), ...edges];
    const size = { zoom: step, letterPx, obstacles };
    const labels = withWanted(scene, actors, amongGatherings(placed(scene, actors, size), scene, step, home), size);
    const inSight = steps === 0 && sight ? withMarksIn(labels, actors, sight.seen) : labels;
    const plan = { zoom: step, labels: shownOf(scene, inSight, letterPx), ringRoom };
    kept.set(step, plan);
    return plan;
  };
  const told = (zoom: number) => ({ zoom, labels: placeToldOnce(scene, actors, { zoom, letterPx }), ringRoom });
  return { at, told };
}

/** In a story before a room, who is told now comes first, and the others have what room is left; else all are placed as one. */
function placed(
  scene: Scene,
  actors: readonly SceneActor[],
  size: { readonly zoom: number; readonly letterPx: number; readonly obstacles: readonly Box[] },
): readonly PlacedLabel[] {
  if (!isUnderCaption(scene, size.letterPx)) return placeLabels(actors, scene.ties, size);
  const told = placeToldOnce(scene, actors, size);
  const others = actors.map((actor) => (isTold(actor) ? { ...actor, label: [] } : actor));
  const obstacles = [...size.obstacles, ...told.map(({ box }) => box)];
  return [...told, ...placeLabels(others, scene.ties, { ...size, obstacles })];
}

/** A short name is read at a glance on one line only; a long one, in a projector's letters, not on one line. */
function foldingsFor({ label, foldings }: SceneActor, letterPx: number): SceneActor["foldings"] {
  const letters = [...label.join("")].length;
  if (letters <= SHORT_NAME) return foldings.slice(0, 1);
  if (letterPx < PROJECTED_PX || letters <= LONG_NAME || foldings.length < 2) return foldings;
  const isReadOnTwo = foldings[1]?.every((line) => [...line].length <= LONG_NAME);
  return foldings.slice(1, isReadOnTwo ? 2 : undefined);
}

/** How much farther from its mark a name that found no place is tried, in map units. */
const FARTHER = [0, 12, 24, 38, 54] as const;

/**
 * Hubs and those the room speaks of keep their names if there is any room a little farther out. What is now or selected has its name in any case, over ties
 * and numbers if need be; names of others that stand there go.
 */
function withWanted(
  scene: Scene,
  actors: readonly SceneActor[],
  labels: readonly PlacedLabel[],
  size: { readonly zoom: number; readonly letterPx: number; readonly obstacles: readonly Box[] },
): readonly PlacedLabel[] {
  const named = new Set(labels.map(({ actor }) => actor));
  const spokenOf = inRoom(scene);
  const isDear = ({ id, hub }: SceneActor) => hub || spokenOf.has(id);
  const spoken = actors.filter(({ strength }) => strength !== "rest");
  const wanted = spoken.filter(({ strength, selected }) => strength === "now" || selected);
  const missing = [...wanted, ...spoken.filter((actor) => isDear(actor) && !wanted.includes(actor))].filter(
    ({ id }) => !named.has(id),
  );
  if (missing.length === 0) return labels;
  const must = new Set(wanted.map(({ id }) => id));
  const keeps = new Set(spoken.filter((actor) => isDear(actor) || must.has(actor.id)).map(({ id }) => id));
  const now = [
    ...(scene.path?.stops ?? []).flatMap(({ at, state }) =>
      state === "now" ? [boxOf(at, NOW_ROOM_PX / size.zoom)] : [],
    ),
    ...scene.ties.flatMap(({ knot, strength }) => (knot && strength === "now" ? [boxOf(knot.at, 15)] : [])),
  ];
  const knotsOf = (some: Scene["ties"]) => some.flatMap(({ knot }) => (knot ? [boxOf(knot.at, 11)] : []));
  const knots = knotsOf(scene.ties);
  const introductions = knotsOf(scene.ties.filter(({ knot }) => knot?.via));
  const marks = (some: readonly SceneActor[], but: SceneActor) =>
    some.filter(({ id }) => id !== but.id).map(({ at, radius }) => boxOf(at, radius));
  let all = [...labels];
  for (const actor of missing) {
    const namesOf = (kept: (label: PlacedLabel) => boolean) => all.filter(kept).map(({ box }) => box);
    const place = (farther: number, obstacles: readonly Box[]) =>
      placeLabels([{ ...actor, radius: actor.radius + farther }], [], { ...size, obstacles })[0];
    const others = namesOf((label) => keeps.has(label.actor));
    const firm = [...others, ...size.obstacles, ...marks(spoken, actor)];
    // a hub's name may lie over the "?" of another's tie before it is left out
    const tried = [knots, introductions].flatMap((some) => FARTHER.map((farther) => [farther, some] as const));
    let placed = tried.map(([farther, some]) => place(farther, [...firm, ...some])).find(Boolean);
    if (!placed && must.has(actor.id)) {
      const told = [...others, ...now, ...marks(wanted, actor)];
      placed = FARTHER.map((farther) => place(farther, told)).find(Boolean) ?? place(0, others);
    }
    const found = placed;
    if (found) all = [...all.filter(({ actor: other, box }) => keeps.has(other) || !boxesMeet(box, found.box)), found];
  }
  return all;
}

/** Those whom the room speaks of. */
function inRoom({ ties }: Scene): ReadonlySet<string> {
  return new Set(ties.flatMap((tie) => (tie.said ? partiesOf(tie) : [])));
}

function boxOf({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

/** A name at the edge says nothing where its mark is out of sight. */
function withMarksIn(
  labels: readonly PlacedLabel[],
  actors: readonly SceneActor[],
  { left, top, right, bottom }: Box,
): readonly PlacedLabel[] {
  const isIn = ({ at, radius }: SceneActor) =>
    at.x - radius > left && at.x + radius < right && at.y - radius > top && at.y + radius < bottom;
  const seen = new Set(actors.filter((actor) => isTold(actor) || isIn(actor)).map(({ id }) => id));
  return labels.filter(({ actor }) => seen.has(actor));
}

/** On a projector, what is to come in a story keeps its name to itself, unless the room speaks of it: large letters need the room. Places stay as they are. */
function shownOf(scene: Scene, labels: readonly PlacedLabel[], letterPx: number): readonly PlacedLabel[] {
  if (!isBeforeRoom(scene, letterPx)) return labels;
  const spokenOf = inRoom(scene);
  const isSilent = ({ id, strength }: SceneActor) => strength === "to-come" && !spokenOf.has(id);
  const silent = new Set(scene.actors.filter(isSilent).map(({ id }) => id));
  return labels.filter(({ actor }) => !silent.has(actor));
}

/** A story is shown in a projector's letters. */
function isBeforeRoom({ path }: Scene, letterPx: number): boolean {
  return path !== null && letterPx >= PROJECTED_PX;
}

/** Before a room the words of a step stand in a caption, not in a bubble that names make room for. */
function isUnderCaption(scene: Scene, letterPx: number): boolean {
  return scene.bubble === null && isBeforeRoom(scene, letterPx);
}

/** Four boxes that leave only `inSight` free. */
function frameAround({ left, top, right, bottom }: Box): Box[] {
  const far = 4000;
  return [
    { left: left - far, top: top - far, right: right + far, bottom: top },
    { left: left - far, top: bottom, right: right + far, bottom: bottom + far },
    { left: left - far, top, right: left, bottom },
    { left: right, top, right: right + far, bottom },
  ];
}

/** Small signs, and the numbers of a path or the titles of grounds, as large as they are drawn at a zoom; in map units. */
function obstaclesAt(scene: Scene, zoom: number, letterPx: number): Box[] {
  const { grounds, path } = scene;
  const signs = signsIn(scene, { zoom, letterPx });
  if (path) {
    const room = (STOP_ROOM_PX * Math.sqrt(letterPx / 13)) / zoom;
    return [...path.stops.map(({ at }) => boxOf(at, room)), ...signs];
  }
  const scale = letterPx / 13 / zoom;
  const titles = grounds.map(({ titleAt: { x, y }, titleBox: box }) => ({
    left: x + (box.left - x) * scale,
    top: y,
    right: x + (box.right - x) * scale,
    bottom: y + (box.bottom - box.top) * scale,
  }));
  return [...titles, ...signs];
}

/**
 * The centre of a label on screen. Letters do not grow with the mark between two steps of zoom, so the label moves outward with
 * the mark's edge; and it comes closer where the room for a ring is not used.
 */
export function labelCentreOf(label: PlacedLabel, actor: SceneActor, plan: LabelPlan, viewport: Viewport): Point {
  const dx = label.at.x - actor.at.x;
  const dy = label.at.y - actor.at.y;
  const length = Math.hypot(dx, dy) || 1;
  const centre = toScreen(viewport, actor.at);
  const room = plan.ringRoom;
  const ring = actor.strength === "now" ? RING_NOW : actor.selected ? SELECTED_NUDGE : 0;
  const outward = ((actor.radius + ring) * viewport.zoom - (actor.radius + room) * plan.zoom) / length;
  return { x: centre.x + dx * plan.zoom + dx * outward, y: centre.y + dy * plan.zoom + dy * outward };
}
