/** Is the same tie on record or said already? It may well be meant a second time; whoever takes it down should know. */
import type { ActorId, KindId } from "../model/index.ts";

interface Told {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly via: ActorId | null;
  readonly kind: KindId;
}

/** Of the same kind between the same two, whichever comes first, by the same introducer. */
function isSameTie(a: Told, b: Told): boolean {
  if (a.kind !== b.kind || a.via !== b.via) return false;
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
}

/** Linear in the ties. */
export function hasSameTie(ties: readonly Told[], told: Told): boolean {
  return ties.some((tie) => isSameTie(tie, told));
}
