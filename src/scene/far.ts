/** A scene of more than can be told one by one: all of it in columns, and any part of it as actors and ties. */
import type { ActorId, TieId } from "../model/index.ts";
import { tiePlacesOf } from "./atlas.ts";
import type { Far, NearChoice } from "./columns.ts";
import { sceneParts } from "./sceneParts.ts";
import { STRENGTHS } from "./strengths.ts";
import type { Scene, SceneActor, SceneTie, Strength } from "./types.ts";
import { withoutLabels, withoutPeopleNames } from "./withoutNames.ts";

/** A scene with those of its far actors and ties that are chosen; itself where nothing is far. */
export function nearScene(scene: Scene, choice: NearChoice): Scene {
  const { far } = scene;
  if (!far) return scene;
  const near = { ...scene, ...sceneParts(far, choice.actors, choice.ties), far: null };
  const named = far.isNameless ? withoutLabels(near) : near;
  return { ...(far.mask === undefined ? named : withoutPeopleNames(named, far.mask)), far };
}

/** How many actors and ties a scene shows, told one by one or not. */
export function sizeOfScene({ far, actors, ties }: Scene): { readonly actors: number; readonly ties: number } {
  return far ? far.kept.counts : { actors: actors.length, ties: ties.length };
}

/** The place of an actor that is shown; -1 for any other. */
export function shownPlace({ atlas, kept }: Far, id: ActorId | null): number {
  const place = id === null ? -1 : (atlas.columns.placeOf.get(id) ?? -1);
  return kept.actors[place] === 1 ? place : -1;
}

/** The place of a tie that is shown; -1 for any other. */
export function shownTiePlace({ atlas, kept }: Far, id: TieId | null): number {
  const place = id === null ? -1 : (tiePlacesOf(atlas.network).get(id) ?? -1);
  return kept.ties[place] === 1 ? place : -1;
}

/** One actor of a scene, far or not. */
export function actorIn(scene: Scene, id: ActorId | null): SceneActor | undefined {
  if (!scene.far) return scene.actors.find((actor) => actor.id === id);
  const place = shownPlace(scene.far, id);
  return place < 0 ? undefined : nearScene(scene, { actors: [place], ties: [] }).actors[0];
}

/** One tie of a scene, far or not. */
export function tieIn(scene: Scene, id: TieId | null): SceneTie | undefined {
  if (!scene.far) return scene.ties.find((tie) => tie.id === id);
  const place = shownTiePlace(scene.far, id);
  return place < 0 ? undefined : sceneParts(scene.far, [], [place]).ties[0];
}

/** The ties of an actor, as an end or as their introducer, and those they join; of each at most `most`, the first in the data set. */
export function aroundActor(far: Far, actor: number, most: number): NearChoice {
  const { from, to, via } = far.atlas.columns;
  const ties: number[] = [];
  const actors = new Set([actor]);
  for (let tie = 0; tie < from.length && ties.length < most; tie++) {
    if (from[tie] !== actor && to[tie] !== actor && via[tie] !== actor) continue;
    if (far.kept.ties[tie] !== 1) continue;
    ties.push(tie);
    for (const party of partiesOfPlace(far, tie)) actors.add(party);
  }
  return { actors: [...actors].filter((place) => far.kept.actors[place] === 1), ties };
}

/** How many ties of the scene an actor has, as an end or as their introducer. */
export function tieCountAround(far: Far, actor: number): number {
  return aroundActor(far, actor, Number.POSITIVE_INFINITY).ties.length;
}

/** The places of the two ends of a tie, and of its introducer where there is one. */
export function partiesOfPlace({ atlas }: Far, tie: number): readonly number[] {
  const { from, to, via } = atlas.columns;
  const parties = [from[tie] ?? -1, to[tie] ?? -1];
  const third = via[tie] ?? -1;
  return third < 0 ? parties : [...parties, third];
}

/** The places of actors and ties that are drawn in one of some strengths. */
export function placesOfStrength(far: Far, strengths: readonly Strength[]): NearChoice {
  const wanted = STRENGTHS.map((strength) => strengths.includes(strength));
  const of = (bytes: Uint8Array, kept: Uint8Array) => {
    const places: number[] = [];
    for (let i = 0; i < bytes.length; i++) if (kept[i] === 1 && wanted[bytes[i] ?? 0]) places.push(i);
    return places;
  };
  return { actors: of(far.strengths.actors, far.kept.actors), ties: of(far.strengths.ties, far.kept.ties) };
}
