/** What a user does on the map. */
import type { ActorId, Point, TieId } from "../model/index.ts";

export type MapIntent =
  | { readonly type: "actor-picked"; readonly actor: ActorId; readonly additive: boolean }
  | { readonly type: "tie-picked"; readonly tie: TieId; readonly additive: boolean }
  | { readonly type: "actors-boxed"; readonly actors: readonly ActorId[]; readonly additive: boolean }
  | { readonly type: "ground-picked" }
  | { readonly type: "actors-dragged"; readonly moved: Readonly<Record<ActorId, Point>> }
  | { readonly type: "actor-hovered"; readonly actor: ActorId | null }
  | { readonly type: "tie-hovered"; readonly tie: TieId | null };
