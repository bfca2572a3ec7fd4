/** The types of actors and kinds of ties the house knows, in the order a legend shows them. */
import type { KindId, TypeId } from "./dataset.ts";

export const ACTOR_TYPES = [
  "npo",
  "company",
  "city-center",
  "ward-center",
  "welfare-council",
  "government",
  "facility",
  "foundation",
  "community",
  "school",
  "person",
  "other",
] as const;
export type KnownActorType = (typeof ACTOR_TYPES)[number];

export const TIE_KINDS = [
  "introduction",
  "contact",
  "consultation",
  "advice",
  "meeting",
  "venue",
  "supply",
  "support",
  "cooperation",
  "operates",
  "spin-off",
  "board",
] as const;
export type KnownTieKind = (typeof TIE_KINDS)[number];

export function isKnownType(id: TypeId): id is KnownActorType {
  return (ACTOR_TYPES as readonly string[]).includes(id);
}

export function isKnownKind(id: KindId): id is KnownTieKind {
  return (TIE_KINDS as readonly string[]).includes(id);
}
