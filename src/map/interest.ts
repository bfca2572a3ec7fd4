/** What a camera may be asked to look at: everything, what is told now, what is selected. */
import type { Box, Point, TieId } from "../model/index.ts";
import {
  aroundActor,
  type Far,
  importancesOf,
  partiesOfPlace,
  type Scene,
  shownPlace,
  shownTiePlace,
} from "../scene/index.ts";
import { emphasisOf } from "./emphasis.ts";
import { boxAround } from "./viewport.ts";

/** Everything without names: marks, curves, grounds. */
export function boxOfAll(scene: Scene): Box | null {
  const corners = [...scene.grounds.flatMap(({ outline, titleAt }) => [...outline, titleAt])];
  const actors = scene.actors.map(({ at, radius }) => boxAt(at, radius + 4));
  return boxAround([...(scene.bounds ? [scene.bounds] : []), ...actors, ...corners.map((point) => boxAt(point, 2))]);
}

/** The marks and curves, with a little room for names at the edge; grounds may run out of sight. */
export function boxOfMarks({ actors, bounds }: Scene): Box | null {
  return boxAround([...(bounds ? [bounds] : []), ...actors.map(({ at, radius }) => boxAt(at, radius + 22))]);
}

/** What is selected, with its neighbourhood. */
export function boxOfSelection(scene: Scene): Box | null {
  if (scene.far) return boxOfFarSelection(scene.far);
  const chosen = new Set(scene.actors.filter(({ selected }) => selected).map(({ id }) => id));
  const around = [
    ...[...chosen].map((id) => emphasisOf(scene, id, null)),
    ...scene.ties.filter(({ selected }) => selected).map(({ id }) => emphasisOf(scene, null, id)),
  ].flatMap((emphasis) => [...(emphasis?.actors ?? [])]);
  return boxOfActors(scene, new Set([...chosen, ...around]));
}

/** A tie with all it joins. */
export function boxOfTie(scene: Scene, tie: TieId): Box | null {
  if (!scene.far) return boxOfActors(scene, new Set(emphasisOf(scene, null, tie)?.actors ?? []));
  const place = shownTiePlace(scene.far, tie);
  return place < 0 ? null : boxOfPlaces(scene.far, partiesOfPlace(scene.far, place));
}

/** The middle of what is told now, else of what is selected, else the most important actor. */
export function pointOfInterest(scene: Scene): Point {
  const box = boxOfNow(scene) ?? boxOfSelection(scene);
  if (box) return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  if (scene.far) return mostImportantIn(scene.far);
  const [first, ...others] = scene.actors;
  if (!first) return { x: 0, y: 0 };
  return others.reduce((best, actor) => (actor.importance > best.importance ? actor : best), first).at;
}

/** So many selected actors, and ties of each, are looked at for the box around a selection. */
const MOST_LOOKED_AT = 300;

function boxOfFarSelection(far: Far): Box | null {
  const chosen = [...far.selectedActors].map((id) => shownPlace(far, id)).filter((place) => place >= 0);
  const ties = [...far.selectedTies].map((id) => shownTiePlace(far, id)).filter((place) => place >= 0);
  const around = chosen.slice(0, MOST_LOOKED_AT).flatMap((place) => aroundActor(far, place, MOST_LOOKED_AT).actors);
  return boxOfPlaces(far, [...chosen, ...around, ...ties.flatMap((tie) => partiesOfPlace(far, tie))]);
}

function boxOfPlaces(far: Far, places: readonly number[]): Box | null {
  const { x, y } = far.atlas;
  return boxAround(places.map((place) => boxAt({ x: x[place] ?? 0, y: y[place] ?? 0 }, (far.radius[place] ?? 0) + 34)));
}

function mostImportantIn({ atlas, kept }: Far): Point {
  const weights = importancesOf(atlas.network);
  let best = kept.actors.indexOf(1);
  for (let i = 0; i < weights.length; i++)
    if (kept.actors[i] === 1 && (weights[i] ?? 0) > (weights[best] ?? 0)) best = i;
  return { x: atlas.x[best] ?? 0, y: atlas.y[best] ?? 0 };
}

/** What is told now, with its knots. */
export function boxOfNow(scene: Scene): Box | null {
  const now = new Set(scene.actors.filter(({ strength }) => strength === "now").map(({ id }) => id));
  const knots = scene.ties.flatMap(({ strength, knot }) => (strength === "now" && knot ? [boxAt(knot.at, 24)] : []));
  const actors = boxOfActors(scene, now);
  return boxAround([...(actors ? [actors] : []), ...knots]);
}

/** The marks of a story as far as it is told: what is done and what is now; `null` outside of one. */
export function boxOfStory({ actors, path }: Scene): Box | null {
  if (path === null) return null;
  const told = actors.filter(({ strength }) => strength === "now" || strength === "done");
  return boxAround(told.map(({ at, radius }) => boxAt(at, radius + 6)));
}

/** Names stand beside marks: an answer's box leaves them about this much room at either side, in map units. */
const NAME_ROOM = 70;

/** Who and what an answer tells, with room for the names. */
export function boxOfAnswer(scene: Scene): Box | null {
  const told = scene.actors.filter(({ strength }) => strength === "now" || strength === "done");
  const knots = scene.ties.flatMap(({ strength, knot }) => (strength === "done" && knot ? [boxAt(knot.at, 24)] : []));
  const actors = boxOfActors(scene, new Set(told.map(({ id }) => id)));
  if (!actors) return null;
  return boxAround([{ ...actors, left: actors.left - NAME_ROOM, right: actors.right + NAME_ROOM }, ...knots]);
}

/** Actors with room for their names. */
function boxOfActors(scene: Scene, ids: ReadonlySet<string>): Box | null {
  return boxAround(scene.actors.filter(({ id }) => ids.has(id)).map(({ at, radius }) => boxAt(at, radius + 34)));
}

function boxAt({ x, y }: Point, room: number): Box {
  return { left: x - room, top: y - room, right: x + room, bottom: y + room };
}
