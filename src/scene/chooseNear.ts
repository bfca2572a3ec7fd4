/** Which of many are told one by one: what is told or selected, what is near, what has a name; never more than a fixed number. */
import type { Box } from "../model/index.ts";
import { importancesOf } from "./cast.ts";
import type { Far, NearChoice } from "./columns.ts";
import { partiesOfPlace, placesOfStrength, shownPlace, shownTiePlace } from "./far.ts";
import { actorsMeeting } from "./pointing.ts";
import { STRENGTHS } from "./strengths.ts";

/** Never more elements than these, however large the network is. */
export const MOST_NEAR = { actors: 300, ties: 480 } as const;
/** So many are chosen for their names where marks are too small to be told apart: the greatest of all, and of each corner its own. */
const MOST_NAMED = 90;
const GREATEST = 30;
/** A corner is as large as a name, in CSS pixels. */
const CORNER_PX = { width: 130, height: 46 } as const;
/** Marks of less than this radius on the screen are dots. */
const NEAR_PX = 4.5;

export interface Look {
  /** The part of the map that is seen. */
  readonly box: Box;
  readonly zoom: number;
  /** Places of actors and ties that must be there: pointed at, or under the keyboard. */
  readonly wanted: NearChoice;
}

/**
 * The choice for a look. First what is wanted, selected or told in a story or answer; then, among those in sight, the most important: of
 * marks that are large enough all that there is room for, else as many as might be named. While a story or an answer is told, whoever
 * is at rest stays with the many, so that a step changes only what it tells. Ties follow their two ends. The same look
 * at the same scene gives the same choice. Cost: linear.
 */
export function chooseNear(far: Far, look: Look): NearChoice {
  const chosen = new Set<number>();
  const addAll = (places: Iterable<number>, most: number) => {
    for (const place of places) {
      if (chosen.size >= most) return;
      if (far.kept.actors[place] === 1) chosen.add(place);
    }
  };
  const told = placesOfStrength(far, ["now", "done", "to-come"]);
  const selectedTies = [...far.selectedTies].map((id) => shownTiePlace(far, id)).filter((place) => place >= 0);
  const first = [...look.wanted.ties, ...selectedTies];
  addAll(look.wanted.actors, MOST_NEAR.actors);
  addAll(
    first.flatMap((tie) => partiesOfPlace(far, tie)),
    MOST_NEAR.actors,
  );
  addAll(byImportance(far, told.actors), MOST_NEAR.actors);
  addAll(
    byImportance(
      far,
      [...far.selectedActors].map((id) => shownPlace(far, id)),
    ),
    MOST_NEAR.actors,
  );
  const isTold = told.actors.length > 0;
  const seen = inSight(far, look, isTold);
  if (seen.areMarks) {
    addAll(greatest(far, seen.places, MOST_NEAR.actors), MOST_NEAR.actors);
    if (!isTold) addAll(otherEnds(far, chosen), MOST_NEAR.actors);
  } else {
    const room = Math.min(MOST_NEAR.actors, chosen.size + MOST_NAMED);
    addAll(greatest(far, seen.places, GREATEST), room);
    addAll(greatest(far, greatestByCorner(far, seen.places, look.zoom), MOST_NAMED), room);
  }
  return { actors: [...chosen].sort((a, b) => a - b), ties: tiesAmong(far, chosen, [...first, ...told.ties]) };
}

interface Sight {
  readonly places: number[];
  /** Are marks large enough to be told apart? */
  readonly areMarks: boolean;
}

function inSight(far: Far, { box, zoom }: Look, isTold: boolean): Sight {
  const { radius, strengths } = far;
  const places = actorsMeeting(far, box);
  const large = places.filter((place) => (radius[place] ?? 0) * zoom >= NEAR_PX).length;
  const areMarks = large * 2 > places.length;
  // a dot at rest would have no name, nor has anybody at rest while a story or an answer is told
  const areAll = areMarks && !isTold;
  return { areMarks, places: areAll ? places : places.filter((place) => strengths.actors[place] !== REST) };
}

const REST = STRENGTHS.indexOf("rest");

/** Those of the greatest importance, at most `most`, the greatest first. */
function greatest(far: Far, places: readonly number[], most: number): number[] {
  if (places.length <= most) return byImportance(far, places);
  const weights = importancesOf(far.atlas.network);
  const sorted = Float32Array.from(places, (place) => weights[place] ?? 0).sort();
  const least = sorted[sorted.length - most] ?? 0;
  return byImportance(
    far,
    places.filter((place) => (weights[place] ?? 0) >= least),
  ).slice(0, most);
}

/** The most important of each corner of the map; corners lie still while one looks elsewhere. */
function greatestByCorner(far: Far, places: readonly number[], zoom: number): number[] {
  const weights = importancesOf(far.atlas.network);
  const { x, y } = far.atlas;
  const best = new Map<string, number>();
  for (const place of places) {
    const column = Math.floor(((x[place] ?? 0) * zoom) / CORNER_PX.width);
    const corner = `${column} ${Math.floor(((y[place] ?? 0) * zoom) / CORNER_PX.height)}`;
    const had = best.get(corner);
    if (had === undefined || (weights[place] ?? 0) > (weights[had] ?? 0)) best.set(corner, place);
  }
  return [...best.values()];
}

function byImportance(far: Far, places: readonly number[]): number[] {
  const weights = importancesOf(far.atlas.network);
  return places.toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
}

/** Who is out of sight and tied to somebody in it: the tie is drawn whole. */
function otherEnds(far: Far, chosen: ReadonlySet<number>): number[] {
  const { from, to } = far.atlas.columns;
  const ends: number[] = [];
  for (let tie = 0; tie < from.length; tie++) {
    if (far.kept.ties[tie] !== 1) continue;
    const [a, b] = [from[tie] ?? -1, to[tie] ?? -1];
    if (chosen.has(a) !== chosen.has(b)) ends.push(chosen.has(a) ? b : a);
  }
  return ends;
}

/** Ties between two of the chosen, those of `first` before others. */
function tiesAmong(far: Far, chosen: ReadonlySet<number>, first: readonly number[]): number[] {
  const { from, to } = far.atlas.columns;
  const isAmong = (tie: number) => far.kept.ties[tie] === 1 && chosen.has(from[tie] ?? -1) && chosen.has(to[tie] ?? -1);
  const ties = new Set(first.filter(isAmong).slice(0, MOST_NEAR.ties));
  for (let tie = 0; tie < from.length && ties.size < MOST_NEAR.ties; tie++) if (isAmong(tie)) ties.add(tie);
  return [...ties].sort((a, b) => a - b);
}
