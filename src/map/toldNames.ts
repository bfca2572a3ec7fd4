/** The names of who is told now, before a room: placed before all others, off what the step shows. */
import type { Box, Point } from "../model/index.ts";
import {
  type Hindrance,
  type PlacedLabel,
  placeAmid,
  type Scene,
  type SceneActor,
  type Strength,
} from "../scene/index.ts";
import { boxAt, saidSigns } from "./saidSigns.ts";

/** How much covering something is minded, by how strongly it is told. */
const MARK = { now: 14, done: 9, plain: 9, possible: 7, "to-come": 5, rest: 2 } as const satisfies Weights;
const KNOT = { now: 12, done: 6, plain: 6, possible: 4, "to-come": 3.5, rest: 1 } as const satisfies Weights;
const STOP = { now: 14, done: 9, plain: 0, possible: 0, "to-come": 0, rest: 0 } as const satisfies Weights;
/** For each letter's length of a line that a name lies on. */
const LINE = { now: 1, done: 0.4, plain: 0.4, possible: 0.3, "to-come": 0.15, rest: 0.05 } as const satisfies Weights;
const NAME_WEIGHT = 16;
const SIGN = 8;

const KNOT_RADIUS = 13;
const STOP_PX = 16;
const NOW_STOP_PX = 20;
const MOST_SAMPLES = 40;

type Weights = Readonly<Record<Strength, number>>;

interface Letters {
  readonly zoom: number;
  readonly letterPx: number;
}

/**
 * `actors`: those of the scene, as large as their names shall take them for. The most important is placed first; one that finds
 * no free place covers what matters least. Nobody is left without a name. Cost: names told now × what stands near each.
 */
function placeTold(scene: Scene, actors: readonly SceneActor[], letters: Letters): readonly PlacedLabel[] {
  const told = actors.filter(isTold).toSorted((a, b) => b.importance - a.importance);
  if (told.length === 0) return [];
  const around = hindrancesIn(scene, letters, reachesOf(told, letters));
  const marks = actors.map(({ id, at, radius, strength }) => ({ id, box: boxOf(at, radius), weight: MARK[strength] }));
  const placed: PlacedLabel[] = [];
  for (const actor of told) {
    const others = marks.filter(({ id }) => id !== actor.id);
    const names = placed.map(({ box }) => ({ box, weight: NAME_WEIGHT }));
    const label = placeAmid(actor, [...others, ...around, ...names], letters);
    if (label) placed.push(label);
  }
  return placed;
}

const kept = new WeakMap<Scene, Map<string, readonly PlacedLabel[]>>();

/** `placeTold`, once for each scene, size of letters and zoom: a camera tries several, and what is in sight does not matter. */
export function placeToldOnce(scene: Scene, actors: readonly SceneActor[], letters: Letters): readonly PlacedLabel[] {
  const had = kept.get(scene) ?? new Map<string, readonly PlacedLabel[]>();
  kept.set(scene, had);
  const key = `${letters.letterPx} ${letters.zoom}`;
  const labels = had.get(key) ?? placeTold(scene, actors, letters);
  had.set(key, labels);
  return labels;
}

export function isTold({ strength, selected }: SceneActor): boolean {
  return strength === "now" || (selected && strength !== "rest");
}

/** Radius of the number of a story at an actor where stories meet, and how far its ring keeps it off. */
const SIGN_PX = 8.5;
const SIGN_AWAY = 12;

/** The numbers of stories at the upper right of those where stories meet, in map units. */
function meetingSigns(actors: readonly SceneActor[], { zoom, letterPx }: Letters): Box[] {
  const radius = (SIGN_PX * Math.sqrt(letterPx / 13)) / zoom;
  return actors.flatMap(({ at, radius: reach, meeting, stories, strength }) => {
    if (!meeting || strength === "rest") return [];
    const away = (reach + SIGN_AWAY + radius) * Math.SQRT1_2;
    const count = stories?.length ?? 2;
    const more = ((Math.min(3, count) - 1) * 2.1 + (count > 3 ? 2.4 : 0)) * radius;
    const { left, top, right, bottom } = boxOf({ x: at.x + away, y: at.y - away }, radius);
    return [{ left, top, right: right + more, bottom }];
  });
}

/** All small signs that stand beside marks and ties, in map units: of stories that meet, and of what was said in the room. */
export function signsIn(scene: Pick<Scene, "actors" | "ties">, letters: Letters): Box[] {
  const { zoom, letterPx } = letters;
  const scale = Math.sqrt(letterPx / 13) * Math.min(1, Math.max(0.62, zoom / 0.75));
  return [...meetingSigns(scene.actors, letters), ...saidSigns(scene).map((sign) => boxAt(sign, scale, zoom))];
}

/** Names end nearer to their marks than so many letters. */
const LONGEST_REACH = 40;

/** The parts of the map in which the names of some actors may come to stand. */
function reachesOf(actors: readonly SceneActor[], { zoom, letterPx }: Letters): readonly Box[] {
  const room = (LONGEST_REACH * letterPx) / zoom;
  return actors.map(({ at, radius }) => boxOf(at, radius + room));
}

function hindrancesIn(
  { actors, ties, path }: Scene,
  { zoom, letterPx }: Letters,
  reaches: readonly Box[],
): Hindrance[] {
  const scale = Math.sqrt(letterPx / 13) / zoom;
  const stops = (path?.stops ?? []).map(({ at, state }) => ({
    box: boxOf(at, (state === "now" ? NOW_STOP_PX : STOP_PX) * scale),
    weight: STOP[state],
  }));
  const knots = ties.flatMap(({ knot, strength }) =>
    knot ? [{ box: boxOf(knot.at, KNOT_RADIUS), weight: KNOT[strength] }] : [],
  );
  const places = new Map(actors.map(({ id, at }) => [id, at]));
  const lines = ties.flatMap(({ from, to, control, strength }) => {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end || reaches.every((reach) => isBeyond(reach, [start, end, control ?? start]))) return [];
    return samplesOf(start, control, end, letterPx / zoom, LINE[strength]);
  });
  const threads = ties.flatMap(({ knot, strength }) => {
    const via = knot?.via ? places.get(knot.via) : undefined;
    if (!knot || !via || reaches.every((reach) => isBeyond(reach, [knot.at, via]))) return [];
    return samplesOf(knot.at, null, via, letterPx / zoom, LINE[strength]);
  });
  const signs = signsIn({ actors, ties }, { zoom, letterPx }).map((box) => ({ box, weight: SIGN }));
  return [...stops, ...knots, ...lines, ...threads, ...signs];
}

/** Does a curve with these ends and this control lie wholly at one side of a box? */
function isBeyond(box: Box, points: readonly Point[]): boolean {
  const { left, top, right, bottom } = box;
  return (
    points.every(({ x }) => x < left) ||
    points.every(({ x }) => x > right) ||
    points.every(({ y }) => y < top) ||
    points.every(({ y }) => y > bottom)
  );
}

function samplesOf(from: Point, control: Point | null, to: Point, letter: number, weight: number): Hindrance[] {
  const bend = control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const count = Math.max(2, Math.min(MOST_SAMPLES, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / letter)));
  return Array.from({ length: count - 1 }, (_, index) => {
    const t = (index + 1) / count;
    const s = 1 - t;
    const x = s * s * from.x + 2 * s * t * bend.x + t * t * to.x;
    const y = s * s * from.y + 2 * s * t * bend.y + t * t * to.y;
    return { box: boxOf({ x, y }, 1), weight };
  });
}

function boxOf({ x, y }: Point, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}
