/** Walking the map by keyboard: which actor lies next in a direction. */
import type { ActorId } from "../model/index.ts";
import {
  actorBeyond,
  type Far,
  importancesOf,
  type Scene,
  type SceneActor,
  shownPlace,
  tieCountAround,
} from "../scene/index.ts";

export const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

export type ArrowKey = keyof typeof DIRECTIONS;

export function isArrowKey(key: string): key is ArrowKey {
  return Object.hasOwn(DIRECTIONS, key);
}

/** Within this cone (tangent of the angle to the direction) an actor counts as lying that way. */
const CONE = 1.2;

/**
 * The nearest actor from another in a direction, distance across counting double. Stays where nothing lies that way.
 * Without a start: a selected actor, else the most important one. `null` only on an empty map.
 */
export function nextActor(scene: Scene, from: ActorId | null, key: ArrowKey): ActorId | null {
  if (scene.far) return nextFar(scene.far, from, key);
  const start = scene.actors.find(({ id }) => id === from);
  if (!start) return firstActor(scene);
  const way = DIRECTIONS[key];
  let best: { id: ActorId; cost: number } | null = null;
  for (const actor of scene.actors) {
    const dx = actor.at.x - start.at.x;
    const dy = actor.at.y - start.at.y;
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (along <= 0 || across > along * CONE) continue;
    const cost = along + 2 * across;
    if (!best || cost < best.cost) best = { id: actor.id, cost };
  }
  return best?.id ?? start.id;
}

function nextFar(far: Far, from: ActorId | null, key: ArrowKey): ActorId | null {
  const { actors } = far.atlas.network.dataset;
  const start = shownPlace(far, from);
  if (start < 0) return firstFar(far);
  const next = actorBeyond(far, start, DIRECTIONS[key]);
  return actors[next < 0 ? start : next]?.id ?? null;
}

function firstFar(far: Far): ActorId | null {
  for (const id of far.selectedActors) if (shownPlace(far, id) >= 0) return id;
  const weights = importancesOf(far.atlas.network);
  let best = far.kept.actors.indexOf(1);
  for (let i = 0; i < weights.length; i++)
    if (far.kept.actors[i] === 1 && (weights[i] ?? 0) > (weights[best] ?? 0)) best = i;
  return far.atlas.network.dataset.actors[best]?.id ?? null;
}

function firstActor(scene: Scene): ActorId | null {
  const chosen = scene.actors.find(({ selected }) => selected);
  if (chosen) return chosen.id;
  const byWeight = (a: SceneActor, b: SceneActor) => b.importance - a.importance || (a.id < b.id ? -1 : 1);
  return scene.actors.toSorted(byWeight)[0]?.id ?? null;
}

/** How many ties an actor has on the map, as party or introducer. */
export function tieCountOf(scene: Scene, actor: ActorId): number {
  if (scene.far) return tieCountAround(scene.far, shownPlace(scene.far, actor));
  return scene.ties.filter(({ from, to, knot }) => from === actor || to === actor || knot?.via === actor).length;
}
