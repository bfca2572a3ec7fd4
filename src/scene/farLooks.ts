/** Looks in columns: few looks, and for each of many actors and ties which of them is its own. */
import type { Network } from "../network/index.ts";
import { hasKnot } from "./atlas.ts";
import { castOf } from "./cast.ts";
import { rememberedFor } from "./remembered.ts";
import type { KindLook, TypeLook } from "./types.ts";

export interface FarLooks {
  readonly types: readonly TypeLook[];
  /** Places in `types`, by places of actors in the data set. */
  readonly typeOf: Uint16Array;
  readonly kinds: readonly KindLook[];
  readonly kindOf: Uint16Array;
  /** 1 for a tie whose source is not sure. */
  readonly unsure: Uint8Array;
  /** 1 for a tie with a knot. */
  readonly knotted: Uint8Array;
}

/** The looks of a network; the same object for the same network. Linear, once. */
export const farLooksOf = rememberedFor((network: Network): FarLooks => {
  const { actors, ties } = network.dataset;
  const cast = castOf(network);
  const types: TypeLook[] = [];
  const kinds: KindLook[] = [];
  const typeOf = new Uint16Array(actors.length);
  const kindOf = new Uint16Array(ties.length);
  const unsure = new Uint8Array(ties.length);
  const knotted = new Uint8Array(ties.length);
  let place = 0;
  for (const { look } of cast.actors.values()) typeOf[place++] = placeIn(types, look);
  for (const [at, tie] of ties.entries()) {
    kindOf[at] = placeIn(kinds, cast.lookOf(tie));
    if (!tie.certain && tie.said === undefined) unsure[at] = 1;
    if (hasKnot(tie)) knotted[at] = 1;
  }
  return { types, typeOf, kinds, kindOf, unsure, knotted };
});

function placeIn<T>(list: T[], one: T): number {
  const place = list.indexOf(one);
  return place >= 0 ? place : list.push(one) - 1;
}
