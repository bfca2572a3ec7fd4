/** The numbered path of a story: a place for each step, beside what the step tells of. */
import type { ActorId, Episode, Point, Positions, StoryId, TieId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import { episodesTold, type Progress } from "../story/index.ts";
import { atlasOf, hasKnot } from "./atlas.ts";
import { placeOf } from "./bodies.ts";
import type { Disc } from "./boxes.ts";
import { castOf } from "./cast.ts";
import { courseOf, coursesOf } from "./geometry.ts";
import { rememberedForBoth } from "./remembered.ts";
import type { PathStop, StoryPath } from "./types.ts";

/** Radius of a knot that is now, and of the number of a step that is now: the largest either gets. */
const KNOT_RADIUS = 14;
const NUMBER_RADIUS = 17;
const GAP = 2;
const MOST_STEPS = 12;
/** Of more steps only those that are shown are given places, each by itself. */
const MOST_PLACED = 200;
const ALL_AROUND = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6].map((eighth) => (eighth * Math.PI) / 6);

/** The path of a story at its step. Steps without a place on the map have no stop; `null` where none has. */
export function pathOf(network: Network, positions: Positions, progress: Progress): StoryPath | null {
  const stateOf = ({ id }: Numbered) => progress.stages.get(id) ?? "to-come";
  const told = episodesTold(network, progress.story);
  const long = told.length > MOST_PLACED;
  const places = long
    ? nearestSteps(told, stateOf).flatMap((one) => placeStops(network, positions, [one]))
    : stopsOf(network, positions, progress.story);
  if (places.length === 0) return null;
  const crowded = long || places.length > MOST_STEPS;
  const shown = crowded && !long ? nearestSteps(places, ({ episode }) => stateOf(episode)) : places;
  const stops = shown.map(({ episode, at }): PathStop => {
    return { of: episode.id, step: episode.step, at, state: stateOf(episode) };
  });
  return { stops, crowded };
}

/** The path over the ties of an answer, numbered from 1 in their order; those without a place have no stop. */
export function pathOfTies(network: Network, positions: Positions, ties: readonly TieId[]): StoryPath | null {
  const steps = ties.map((id, index) => ({ id, step: index + 1, ties: [id], actors: [], speakerActor: null }));
  const stops = placeStops(network, positions, steps).map(
    ({ episode, at }): PathStop => ({ of: episode.id, step: episode.step, at, state: "now" }),
  );
  return stops.length === 0 ? null : { stops, crowded: false };
}

function nearestSteps<T>(steps: readonly T[], stateOf: (step: T) => PathStop["state"]): readonly T[] {
  const lastDone = steps.findLast((step) => stateOf(step) === "done");
  const next = steps.find((step) => stateOf(step) === "to-come");
  return steps.filter((step) => stateOf(step) === "now" || step === lastDone || step === next);
}

/** What stands on the map as a number: a step of a story, or of an answer. */
type Numbered = Pick<Episode, "id" | "step" | "ties" | "actors" | "speakerActor">;

interface Place {
  readonly episode: Numbered;
  readonly at: Point;
}

/** The places of a story's steps: from positions alone, so that a number never moves while the story is told. */
function stopsOf(network: Network, positions: Positions, story: StoryId): readonly Place[] {
  const known = stopsKnown(network, positions);
  const places = known.get(story) ?? placeStops(network, positions, episodesTold(network, story));
  known.set(story, places);
  return places;
}

const stopsKnown = rememberedForBoth((_n: Network, _p: Positions) => new Map<StoryId, readonly Place[]>());

function placeStops(network: Network, positions: Positions, episodes: readonly Numbered[]): Place[] {
  const places: Place[] = [];
  for (const episode of episodes) {
    const anchor = anchorOf(network, positions, episode);
    if (anchor === null) continue;
    const taken = places.map(({ at }): Disc => ({ at, radius: NUMBER_RADIUS }));
    const numbers = taken.filter(({ at, radius }) => distance(at, anchor.at) < radius + FARTHEST);
    places.push({ episode, at: freeSpot(anchor, [...discsNear(network, positions, anchor.at), ...numbers]) });
  }
  return places;
}

/** No number stands farther from what it is about. */
const FARTHEST = 8 * NUMBER_RADIUS;

/** Marks and knots that a number beside a point might meet. */
function discsNear(network: Network, positions: Positions, point: Point): Disc[] {
  const { x, y, radius } = atlasOf(network, positions);
  const { ties } = network.dataset;
  const discs: Disc[] = [];
  const add = (at: Point, reach: number) => {
    if (distance(at, point) < reach + FARTHEST) discs.push({ at, radius: reach });
  };
  for (let i = 0; i < x.length; i++) {
    const [left, top] = [x[i] ?? 0, y[i] ?? 0];
    if (Math.abs(left - point.x) > 2 * FARTHEST || Math.abs(top - point.y) > 2 * FARTHEST) continue;
    const own = castOf(network).actors.get(network.dataset.actors[i]?.id ?? "")?.radius ?? radius[i] ?? 0;
    if (!Number.isNaN(left)) add({ x: left, y: top }, own);
  }
  for (const { tie, course } of coursesOf(network, positions)) {
    const told = ties[tie];
    if (told && hasKnot(told)) add(course.middle, KNOT_RADIUS);
  }
  return discs;
}

/** What a step stands beside: a disc to keep off, and the side it would like to stand on. */
interface Anchor extends Disc {
  readonly side: number;
}

const UP_LEFT = -0.75 * Math.PI;

function anchorOf(network: Network, positions: Positions, episode: Numbered): Anchor | null {
  const told = episode.ties.flatMap((id) => {
    const tie = network.ties.get(id);
    const course = courseOf(network, positions, id);
    return tie && course ? [{ knotted: hasKnot(tie), course }] : [];
  });
  const first = told.find(({ knotted }) => knotted) ?? told[0];
  if (first) {
    const { from, to, middle } = first.course;
    const out = { x: middle.x - (from.x + to.x) / 2, y: middle.y - (from.y + to.y) / 2 };
    const bent = Math.hypot(out.x, out.y) > 1;
    const side = bent ? Math.atan2(out.y, out.x) : Math.atan2(to.y - from.y, to.x - from.x) - Math.PI / 2;
    return { at: middle, radius: first.knotted ? KNOT_RADIUS : 0, side };
  }
  const candidates: (ActorId | null)[] = [episode.speakerActor, ...episode.actors];
  for (const id of candidates) {
    const at = id === null ? null : placeOf(positions, id);
    const radius = id === null ? undefined : castOf(network).actors.get(id)?.radius;
    if (at && radius !== undefined) return { at, radius, side: UP_LEFT };
  }
  return null;
}

/** The first spot beside the anchor, ring by ring outward, that covers no mark, knot or other number; the roomiest if none is free. */
function freeSpot(anchor: Anchor, taken: readonly Disc[]): Point {
  let best = anchor.at;
  let most = Number.NEGATIVE_INFINITY;
  for (let ring = anchor.radius === 0 ? -1 : 0; ring < 8; ring++) {
    const reach = ring < 0 ? 0 : anchor.radius + NUMBER_RADIUS + GAP + ring * 9;
    for (const turn of ring < 0 ? [0] : ALL_AROUND) {
      const angle = anchor.side + turn;
      const spot = { x: anchor.at.x + Math.cos(angle) * reach, y: anchor.at.y + Math.sin(angle) * reach };
      const room = taken.reduce(
        (least, disc) => Math.min(least, distance(disc.at, spot) - disc.radius - NUMBER_RADIUS),
        GAP,
      );
      if (room >= GAP - 1e-6) return spot;
      if (room > most) {
        most = room;
        best = spot;
      }
    }
  }
  return best;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
