/** Actors and ties one by one, of as many as are wanted. */
import type { Box, Tie } from "../model/index.ts";
import { hasKnot, pointAt } from "./atlas.ts";
import { boxAround, boxOfAll } from "./boxes.ts";
import { type Cast, type CastActor, castOf } from "./cast.ts";
import type { Picked } from "./columns.ts";
import { courseAt } from "./geometry.ts";
import { measuredLook } from "./measured.ts";
import { STRENGTHS } from "./strengths.ts";
import type { SceneActor, SceneKnot, SceneTie } from "./types.ts";

/** The actors and ties at some places of the data set, in the order given; those without a place on the map are passed over. */
export function sceneParts(
  picked: Picked,
  actorPlaces: readonly number[],
  tiePlaces: readonly number[],
): { readonly actors: readonly SceneActor[]; readonly ties: readonly SceneTie[] } {
  const { dataset } = picked.atlas.network;
  const cast = castOf(picked.atlas.network);
  return {
    actors: actorPlaces.flatMap((place) => {
      const member = cast.actors.get(dataset.actors[place]?.id ?? "");
      return (member && actorAt(picked, place, member)) ?? [];
    }),
    ties: tiePlaces.flatMap((place) => {
      const tie = dataset.ties[place];
      return (tie && tieAt(picked, place, tie, cast)) ?? [];
    }),
  };
}

function actorAt(picked: Picked, place: number, member: CastActor): SceneActor | null {
  const at = pointAt(picked.atlas, place);
  if (at === null) return null;
  return {
    ...member,
    ...measuredLook(member, picked.measured),
    at,
    strength: STRENGTHS[picked.strengths.actors[place] ?? 0] ?? "plain",
    selected: picked.selectedActors.has(member.id),
    pinned: picked.pinned.has(member.id),
  };
}

function tieAt(picked: Picked, place: number, tie: Tie, cast: Cast): SceneTie | null {
  const course = courseAt(picked.atlas, place);
  if (!course) return null;
  return {
    id: tie.id,
    from: tie.from,
    to: tie.to,
    look: cast.lookOf(tie),
    control: course.control,
    knot: hasKnot(tie) ? knotOf(tie, course.middle, cast) : null,
    strength: STRENGTHS[picked.strengths.ties[place] ?? 0] ?? "plain",
    uncertain: !tie.certain && tie.said === undefined,
    ...(tie.said && { said: true }),
    selected: picked.selectedTies.has(tie.id),
    fanIndex: course.fanIndex,
    fanSize: course.fanSize,
  };
}

function knotOf({ via }: Tie, at: SceneKnot["at"], cast: Cast): SceneKnot {
  return { at, via, look: via === null ? null : (cast.actors.get(via)?.look ?? null) };
}

/** The box of actors and of the curves of all ties that are kept. */
export function boundsOf(actors: readonly SceneActor[], { atlas, kept }: Picked): Box | null {
  const boxes = actors.map(({ at, radius }) => boxAround(at, 2 * radius, 2 * radius));
  for (let place = 0; place < kept.ties.length; place++) {
    const course = kept.ties[place] === 1 ? courseAt(atlas, place) : null;
    if (course) boxes.push(course.box);
  }
  return boxOfAll(boxes);
}
