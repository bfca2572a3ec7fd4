/** The scene while actors are being dragged: their ties, knots and threads follow; the rest is the same objects as before. */
import type { ActorId, Point } from "../model/index.ts";
import { controlOf, curvePointAt, type Scene, type SceneTie } from "../scene/index.ts";
import { partiesOf } from "./emphasis.ts";

/** The scene with actors at other places. An empty `moved` gives the scene itself. */
export function sceneWithMoved(scene: Scene, moved: ReadonlyMap<ActorId, Point>): Scene {
  if (moved.size === 0) return scene;
  const actors = scene.actors.map((actor) => {
    const at = moved.get(actor.id);
    return at ? { ...actor, at } : actor;
  });
  const places = new Map(actors.map(({ id, at }) => [id, at]));
  const ties = scene.ties.map((tie) => (partiesOf(tie).some((id) => moved.has(id)) ? bent(tie, places) : tie));
  return { ...scene, actors, ties };
}

function bent(tie: SceneTie, places: ReadonlyMap<ActorId, Point>): SceneTie {
  const from = places.get(tie.from);
  const to = places.get(tie.to);
  if (!from || !to) return tie;
  const via = tie.knot?.via ?? null;
  const control = controlOf(from, to, via === null ? null : (places.get(via) ?? null), {
    index: tie.fanIndex,
    size: tie.fanSize,
  });
  const knot = tie.knot && { ...tie.knot, at: curvePointAt(from, control, to, 0.5) };
  return { ...tie, control, knot };
}
