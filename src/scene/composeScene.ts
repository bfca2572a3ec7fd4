/** Everything that is true now, joined into what is drawn. */
import type { ActorId, KindId, Positions, Span, StoryId, TieId, TypeId } from "../model/index.ts";
import type { Network } from "../network/index.ts";
import type { Progress } from "../story/index.ts";
import type { Scene } from "./types.ts";

export type TimeMode = "happened-in" | "had-happened-by";

/** `span.last` alone counts for "had-happened-by". */
export interface TimeView {
  readonly mode: TimeMode;
  readonly span: Span;
}

export interface SceneInput {
  readonly network: Network;
  /** Actors without a position are left out. */
  readonly positions: Positions;
  readonly pinned: ReadonlySet<ActorId>;
  readonly hiddenTypes: ReadonlySet<TypeId>;
  readonly hiddenKinds: ReadonlySet<KindId>;
  readonly hiddenWards: ReadonlySet<string>;
  /** `null`: no regard to time. Not used while a story is told. */
  readonly time: TimeView | null;
  /** The story being told, or `null`. */
  readonly progress: Progress | null;
  /** Stories whose ground is drawn, at most two. */
  readonly grounds: readonly StoryId[];
  readonly selectedActors: ReadonlySet<ActorId>;
  readonly selectedTies: ReadonlySet<TieId>;
}

/** Composes the scene of a moment. */
export function composeScene(_input: SceneInput): Scene {
  return { actors: [], ties: [], grounds: [], path: null, bubble: null, bounds: null, hidden: { actors: 0, ties: 0 } };
}
