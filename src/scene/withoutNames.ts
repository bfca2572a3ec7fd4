/** A scene with fewer names: none at all, or none of people. Everything stands where it stood. */
import type { Scene, SceneActor } from "./types.ts";

export function withoutLabels(scene: Scene): Scene {
  if (scene.far) return { ...scene, far: { ...scene.far, isNameless: true } };
  return { ...scene, actors: scene.actors.map((actor) => ({ ...actor, label: [], foldings: [] })) };
}

/** `mask` stands in place of the names of actors of the type `person`; in a far scene also of those that are drawn one by one already, or will be. */
export function withoutPeopleNames(scene: Scene, mask: string): Scene {
  const hidden = (actor: SceneActor): SceneActor => ({
    ...actor,
    name: mask,
    label: actor.label.length === 0 ? [] : [mask],
    foldings: actor.foldings.length === 0 ? [] : [[mask]],
  });
  const actors = scene.actors.map((actor) => (actor.look.type === "person" ? hidden(actor) : actor));
  return scene.far ? { ...scene, actors, far: { ...scene.far, mask } } : { ...scene, actors };
}
