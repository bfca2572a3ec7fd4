/** How types of actors and kinds of ties look; the owner's vocabulary may change shape and colour. */
import type { KindId, TypeId, VocabularyEntry } from "../model/index.ts";
import type { KindLook, TypeLook } from "./types.ts";

/** The look of a type; unknown types are dashed circles, each the same as the other. */
export function lookOfType(type: TypeId, _own: readonly VocabularyEntry[] = []): TypeLook {
  return { type, shape: "circle", fill: "other", iconInk: "other", icon: "", dashed: true };
}

/** The look of a kind; unknown kinds are fine dots. */
export function lookOfKind(kind: KindId, _own: readonly VocabularyEntry[] = []): KindLook {
  return { kind, pattern: "fine-dots", width: 1.4, color: "other", fromMark: "none", toMark: "none" };
}
