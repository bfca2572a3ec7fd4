/** What people in a room say of who introduced whom, taken down as they say it: told, not verified, and no part of any file. */
import type { ActorId, KindId, Recorded, TypeId } from "./dataset.ts";
import type { When } from "./when.ts";

/** Who is named. Name and type are kept with it, so that a saying stands on its own whatever becomes of the data. */
export interface Party {
  /** Of an actor of the data; of somebody new the name. */
  readonly id: ActorId;
  readonly name: string;
  readonly type: TypeId;
}

/** One thing that was said: with `via` an introduction of three, without it a contact of two. */
export interface Saying extends Recorded {
  /** It goes on as the id of the tie. */
  readonly id: string;
  readonly from: Party;
  readonly to: Party;
  readonly via: Party | null;
  readonly kind: KindId;
  /** When it happened, as far as it was said. */
  readonly when: When | null;
  /** In which words it was said; "" where nobody took them down. */
  readonly words: string;
}

/** Those a saying names: who introduced first, then the two. */
export function partiesOf({ via, from, to }: Saying): readonly Party[] {
  return via === null ? [from, to] : [via, from, to];
}

/** The files that hold what was accepted: made by us, in an import of their own. */
export const ACCEPTED = { ties: "room-accepted-ties.csv", actors: "room-accepted-actors.csv" } as const;
