/** Where names stand: eight candidate places around each mark, the most important first, the least important left out. */
import type { Box, Point } from "../model/index.ts";
import { boxOfAll } from "./boxes.ts";
import { discBox, Grid, Standing, Traffic } from "./crowd.ts";
import { type LabelPlaces, placesFor } from "./labelPlaces.ts";
import type { PlacedLabel, SceneActor, SceneTie } from "./types.ts";

export interface LabelOptions {
  readonly zoom: number;
  /** Size of the letters on the screen; hubs get a little more. */
  readonly letterPx: number;
  /** What labels must keep off besides marks and knots, in map units: numbers of a path, titles of grounds. */
  readonly obstacles?: readonly Box[];
}

const GAP_PX = 5;
const KNOT_RADIUS = 11;
const MARK_MARGIN = 2;
/** How much a place is disliked for each letter's length of line that runs through it. */
const DISLIKE_OF_LINE = 0.45;
const WEIGHT_OF_END = 3;
/** A tie said in the room is drawn with stitches, which are broad. */
const WEIGHT_OF_STITCHES = 2;

/**
 * Places as many labels as fit without covering marks, knots, obstacles or each other at a zoom. Letters keep `letterPx` pixels on
 * screen, so more names fit the nearer one looks. First every name is placed as if all were equally strong, so that a label
 * stands still while strengths change. Then those at rest go, and the room is offered to who had none; for what is now or
 * selected even the placed label of another gives way. In the order of placing. Cost: linear for even crowds.
 */
export function placeLabels(
  actors: readonly SceneActor[],
  ties: readonly SceneTie[],
  options: LabelOptions,
): readonly PlacedLabel[] {
  const letter = options.letterPx / options.zoom;
  const room = roomOf(actors, ties, letter, options.obstacles ?? []);
  const gap = Math.min(10, Math.max(3, GAP_PX / options.zoom));
  const ordered = actors.filter(({ label }) => label.length > 0).toSorted((a, b) => b.importance - a.importance);
  for (const actor of ordered) take(room, placesFor(actor, letter, gap));
  if (ordered.some((actor) => actor.strength === "rest" || isWanted(actor)))
    settleStrengths(room, ordered, letter, gap);
  return [...room.placed.values()];
}

interface Room {
  readonly standing: Standing;
  readonly traffic: Traffic;
  readonly labels: Grid<string>;
  readonly placed: Map<string, PlacedLabel>;
}

function roomOf(
  actors: readonly SceneActor[],
  ties: readonly SceneTie[],
  letter: number,
  obstacles: readonly Box[],
): Room {
  const marks = actors.map(({ at, radius }) => discBox({ at, radius: radius + letter * 12 }));
  const bounds = boxOfAll(marks) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const cell = Math.max(40, letter * 4);
  const standing = new Standing(bounds, cell);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const { id, at, radius } of actors) standing.addDisc({ at, radius: radius + MARK_MARGIN }, id);
  for (const { knot } of ties) if (knot) standing.addDisc({ at: knot.at, radius: KNOT_RADIUS }, null);
  for (const obstacle of obstacles) standing.addBox(obstacle);
  const traffic = new Traffic(bounds, letter);
  for (const tie of ties) sampleTie(tie, byId, traffic, letter);
  return { standing, traffic, labels: new Grid(bounds, cell), placed: new Map() };
}

/** A sample for each letter's length of the line, and of the thread from knot to introducer. */
function sampleTie(tie: SceneTie, actors: ReadonlyMap<string, SceneActor>, traffic: Traffic, letter: number): void {
  const from = actors.get(tie.from)?.at;
  const to = actors.get(tie.to)?.at;
  if (!from || !to) return;
  const radiusOf = (id: string) => actors.get(id)?.radius ?? 0;
  const bend = tie.control ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const steps = stepsFor(to.x - from.x, to.y - from.y, letter);
  for (let i = 1; i < steps; i++) {
    const [t, s] = [i / steps, 1 - i / steps];
    const x = s * s * from.x + 2 * s * t * bend.x + t * t * to.x;
    traffic.add(x, s * s * from.y + 2 * s * t * bend.y + t * t * to.y, tie.said ? WEIGHT_OF_STITCHES : 1);
  }
  if (tie.look.fromMark !== "none") sampleEnd(from, bend, radiusOf(tie.from), traffic);
  if (tie.look.toMark !== "none") sampleEnd(to, bend, radiusOf(tie.to), traffic);
  const via = tie.knot?.via ? actors.get(tie.knot.via)?.at : undefined;
  if (!tie.knot || !via) return;
  const { at } = tie.knot;
  const along = stepsFor(via.x - at.x, via.y - at.y, letter);
  for (let i = 1; i < along; i++)
    traffic.add(at.x + ((via.x - at.x) * i) / along, at.y + ((via.y - at.y) * i) / along, 0.7);
}

/** The arrow, square or bar where a tie meets a mark: it says more than a piece of line. */
function sampleEnd(at: Point, towards: Point, radius: number, traffic: Traffic): void {
  const length = lengthOf(towards.x - at.x, towards.y - at.y);
  if (length === 0) return;
  const share = (radius + 8) / length;
  traffic.add(at.x + (towards.x - at.x) * share, at.y + (towards.y - at.y) * share, WEIGHT_OF_END);
}

function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

function stepsFor(dx: number, dy: number, letter: number): number {
  return Math.max(2, Math.min(48, Math.ceil(lengthOf(dx, dy) / letter)));
}

/** Names at rest go; those without a place are asked again, the wanted first, and those pushed away last. */
function settleStrengths(room: Room, ordered: readonly SceneActor[], letter: number, gap: number): void {
  for (const { id, strength } of ordered) if (strength === "rest") clear(room, id);
  const wanted = new Set(ordered.filter(isWanted).map(({ id }) => id));
  const mayPush = (other: string) => !wanted.has(other);
  const isMissing = ({ id, strength }: SceneActor) => strength !== "rest" && !room.placed.has(id);
  for (const actor of ordered.filter((one) => isMissing(one) && wanted.has(one.id))) {
    const places = placesFor(actor, letter, gap);
    if (!take(room, places)) take(room, places, mayPush);
  }
  for (const actor of ordered.filter(isMissing)) take(room, placesFor(actor, letter, gap));
}

function isWanted({ strength, selected }: SceneActor): boolean {
  return strength === "now" || (selected && strength !== "rest");
}

/** Takes the least disliked free place, if there is one. Labels that `mayPush` names do not count as standing there, and go. */
function take(room: Room, places: LabelPlaces, mayPush: (actor: string) => boolean = () => false): boolean {
  const { labels, standing, traffic } = room;
  const staying = (other: string) => !mayPush(other);
  let choice = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < places.count && places.dislike(i) < least; i++) {
    const box = places.box(i);
    if (labels.some(box, staying) || standing.isCovered(box, places.actor)) continue;
    const whole = places.dislike(i) + DISLIKE_OF_LINE * traffic.within(box);
    if (whole < least) {
      least = whole;
      choice = i;
    }
  }
  if (choice < 0) return false;
  const best = places.label(choice);
  for (const other of standingIn(labels, best.box)) clear(room, other);
  room.placed.set(best.actor, best);
  labels.add(best.box, best.actor);
  return true;
}

function standingIn(labels: Grid<string>, box: Box): ReadonlySet<string> {
  const found = new Set<string>();
  labels.some(box, (actor) => {
    found.add(actor);
    return false;
  });
  return found;
}

function clear(room: Room, actor: string): void {
  const label = room.placed.get(actor);
  if (!label) return;
  room.labels.remove(label.box, actor);
  room.placed.delete(actor);
}
