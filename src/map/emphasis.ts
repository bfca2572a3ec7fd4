/** Who stands out while the user points at something: the neighbourhood of an actor, or the three of a triad. */
import type { ActorId, TieId } from "../model/index.ts";
import type { Scene, SceneTie } from "../scene/index.ts";

export interface Emphasis {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

/** The emphasis while an actor or a tie is pointed at; `null` for nothing, or for what the scene does not have. */
export function emphasisOf(scene: Scene, actor: ActorId | null, tie: TieId | null): Emphasis | null {
  if (actor !== null && scene.actors.some(({ id }) => id === actor)) {
    return around(
      scene.ties.filter((candidate) => partiesOf(candidate).includes(actor)),
      actor,
    );
  }
  const pointed = tie === null ? undefined : scene.ties.find(({ id }) => id === tie);
  return pointed ? around([pointed]) : null;
}

/** Only what is emphasised, as a scene of its own. */
export function raisedScene(scene: Scene, { actors, ties }: Emphasis): Scene {
  return {
    ...scene,
    actors: scene.actors.filter(({ id }) => actors.has(id)),
    ties: scene.ties.filter(({ id }) => ties.has(id)),
    grounds: [],
    path: null,
  };
}

/** The two ends of a tie, and its introducer where one is known. */
export function partiesOf(tie: SceneTie): readonly ActorId[] {
  const via = tie.knot?.via ?? null;
  return via === null ? [tie.from, tie.to] : [tie.from, tie.to, via];
}

function around(ties: readonly SceneTie[], actor?: ActorId): Emphasis {
  const actors = new Set(ties.flatMap(partiesOf));
  if (actor !== undefined) actors.add(actor);
  return { actors, ties: new Set(ties.map(({ id }) => id)) };
}
