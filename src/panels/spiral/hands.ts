/** What a drawing that can be touched does. */
import type { ActorId, EpisodeId } from "../../model/index.ts";

/** What a picture that can be touched does and says; without it the drawing is a picture only. */
export interface Hands {
  readonly onStep: (step: EpisodeId) => void;
  readonly onActor: (actor: ActorId, additive: boolean) => void;
  readonly onHover: (actor: ActorId | null) => void;
  readonly stepName: (step: EpisodeId) => string;
  readonly actorName: (actor: ActorId, before: number | null) => string;
  /** Of the list of steps. */
  readonly name: string;
}
