/** Who stands out while the user points at something: the neighbourhood of an actor, or the three of a triad. */
import type { ActorId, TieId } from "../model/index.ts";
import type { Scene, SceneTie } from "../scene/index.ts";

export interface Emphasis {
  /** `null`: nothing is pointed at and everything stands as the scene says. */
  readonly actors: ReadonlySet<ActorId> | null;
  readonly ties: ReadonlySet<TieId>;
}

export const NO_EMPHASIS: Emphasis = { actors: null, ties: new Set() };

/** The emphasis while an actor or a tie is pointed at. Things unknown to the scene emphasise nothing. */
export function emphasisOf(scene: Scene, actor: ActorId | null, tie: TieId | null): Emphasis {
  if (actor !== null && scene.actors.some(({ id }) => id === actor)) {
    return around(
      scene.ties.filter((candidate) => partiesOf(candidate).includes(actor)),
      actor,
    );
  }
  const pointed = tie === null ? undefined : scene.ties.find(({ id }) => id === tie);
  return pointed ? around([pointed]) : NO_EMPHASIS;
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
