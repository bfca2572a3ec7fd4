/** A part of a scene as lines, marks and letters that print as vectors: what a step tells of, where it stands on the map. */
import type { ActorId, Box, Point } from "../model/index.ts";
import { boxAround, boxesMeet, boxHolds, boxOfAll } from "./boxes.ts";
import { curveAngleAt, curveBetweenMarks, curvePointAt } from "./curves.ts";
import { placeLabels } from "./labels.ts";
import { DOUBLE_APART, dashesOf, linePaintOf } from "./looks.ts";
import type { EndMark, PlacedLabel, Scene, SceneActor, SceneKnot, SceneTie, Strength } from "./types.ts";

export interface DetailTie {
  readonly id: string;
  /** SVG path data; two for a double line. */
  readonly paths: readonly string[];
  readonly dashes: readonly number[];
  readonly roundCaps: boolean;
  readonly width: number;
  /** A CSS colour. */
  readonly paint: string;
  readonly strength: Strength;
  readonly uncertain: boolean;
  readonly ends: readonly { readonly mark: EndMark; readonly at: Point; readonly angle: number }[];
  /** Where "?" stands on an uncertain tie without a knot. */
  readonly middle: Point;
  readonly knot: SceneKnot | null;
  /** From the knot to the introducer. */
  readonly thread: readonly [Point, Point] | null;
}

export interface MapDetail {
  /** What is seen, in map units. */
  readonly frame: Box;
  /** px of the picture for one map unit. */
  readonly zoom: number;
  readonly actors: readonly SceneActor[];
  readonly ties: readonly DetailTie[];
  readonly labels: readonly PlacedLabel[];
}

/** Room around what is framed, in map units, and the least that is framed: nothing is drawn larger than twice its size. */
const AROUND = 74;
const MOST_ZOOM = 1.5;
const GAP = 2;
/** A mark with its outline, or the ring of those of now. */
const RING = 6;
const SAMPLES = 28;

/**
 * The detail around everything that is `now` in a scene, in the proportions of a picture of `size` px; around all of it where nothing is.
 * `null` where nothing has a place. Letters are `letterPx` px of the picture. Whoever stands at rest has no name. Cost: as `placeLabels`.
 */
export function mapDetailOf(
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  letterPx: number,
): MapDetail | null {
  const frame = frameOf(scene, size);
  if (frame === null) return null;
  const zoom = size.width / (frame.right - frame.left);
  const places = new Map(scene.actors.map((actor) => [actor.id, actor]));
  // a mark cut by the edge of the picture tells nobody anything: its ties run out of it instead
  const inFrame = ({ at, radius }: SceneActor) => boxHolds(frame, boxAround(at, radius * 2 + RING, radius * 2 + RING));
  const actors = scene.actors.filter(inFrame);
  const ties = scene.ties.filter((tie) => {
    const [from, to] = [places.get(tie.from), places.get(tie.to)];
    const box = from && to && boxOfAll([from.at, to.at].map((at) => boxAround(at, 2, 2)));
    return box && boxesMeet(box, frame);
  });
  const named = actors.map((actor) => (isTold(actor.strength) ? actor : { ...actor, label: [] }));
  const inside = ({ box }: PlacedLabel) =>
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  return {
    frame,
    zoom,
    actors,
    ties: ties.flatMap((tie) => detailOf(tie, places) ?? []),
    labels: placeLabels(named, ties, { zoom, letterPx }).filter(inside),
  };
}

function isTold(strength: Strength): boolean {
  return strength === "now" || strength === "done" || strength === "plain";
}

function frameOf(scene: Scene, size: { readonly width: number; readonly height: number }): Box | null {
  const now = scene.actors.filter(({ strength }) => strength === "now");
  const told = now.length > 0 ? now : scene.actors;
  const knots = scene.ties.flatMap(({ strength, knot }) =>
    strength === "now" && knot ? [boxAround(knot.at, 30, 30)] : [],
  );
  const box = boxOfAll([...told.map(({ at, radius }) => boxAround(at, radius * 2, radius * 2)), ...knots]);
  if (box === null) return null;
  const width = Math.max(box.right - box.left + AROUND * 2, size.width / MOST_ZOOM);
  const height = Math.max(box.bottom - box.top + AROUND * 2, size.height / MOST_ZOOM);
  const scale = Math.max(width / size.width, height / size.height);
  const centre = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return boxAround(centre, size.width * scale, size.height * scale);
}

function detailOf(tie: SceneTie, places: ReadonlyMap<ActorId, SceneActor>): DetailTie | null {
  const [from, to] = [places.get(tie.from), places.get(tie.to)];
  if (!from || !to) return null;
  const { control, look, knot } = tie;
  const { start, end } = curveBetweenMarks(from.at, control, to.at, from.radius + GAP, to.radius + GAP);
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = start + ((end - start) * i) / SAMPLES;
    return { at: curvePointAt(from.at, control, to.at, t), angle: curveAngleAt(from.at, control, to.at, t) };
  });
  const beside = (off: number) =>
    `M${points.map(({ at, angle }) => `${round(at.x - Math.sin(angle) * off)} ${round(at.y + Math.cos(angle) * off)}`).join("L")}`;
  const via = knot?.via ? places.get(knot.via) : undefined;
  const ends = [
    { mark: look.fromMark, at: points[0]?.at ?? from.at, angle: (points[0]?.angle ?? 0) + Math.PI },
    { mark: look.toMark, at: points.at(-1)?.at ?? to.at, angle: points.at(-1)?.angle ?? 0 },
  ];
  return {
    id: tie.id,
    paths: look.pattern === "double" ? [beside(-DOUBLE_APART / 2), beside(DOUBLE_APART / 2)] : [beside(0)],
    dashes: dashesOf(look.pattern),
    roundCaps: look.pattern === "round-dots",
    width: look.width,
    paint: linePaintOf(look),
    strength: tie.strength,
    uncertain: tie.uncertain,
    ends: ends.filter(({ mark }) => mark !== "none"),
    middle: curvePointAt(from.at, control, to.at, 0.5),
    knot,
    thread: knot && via ? [knot.at, via.at] : null,
  };
}

const round = (n: number) => Math.round(n * 10) / 10;
