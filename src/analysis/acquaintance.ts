/** Who knows whom by the record: the two of a tie, and an introducer each of the two it brought together. */
import type { ActorId, Tie } from "../model/index.ts";
import { type Network, tiesOf } from "../network/index.ts";

/** Ties by which two actors know each other, by the other actor. */
export type Acquaintances = ReadonlyMap<ActorId, readonly Tie[]>;

/** The pairs that a tie shows to know each other, each once, nobody with itself. */
export function pairsOf({ from, to, via }: Tie): readonly (readonly [ActorId, ActorId])[] {
  const pairs: [ActorId, ActorId][] = [];
  if (from !== to) pairs.push([from, to]);
  if (via !== null && via !== from && via !== to) {
    pairs.push([via, from]);
    if (from !== to) pairs.push([via, to]);
  }
  return pairs;
}

/** For every actor that knows somebody, whom and by which of the ties, in their order. Cost: linear in the ties. */
export function acquaintancesOf(ties: readonly Tie[]): ReadonlyMap<ActorId, Acquaintances> {
  const all = new Map<ActorId, Map<ActorId, Tie[]>>();
  const add = (one: ActorId, other: ActorId, tie: Tie) => {
    const near = all.get(one) ?? new Map<ActorId, Tie[]>();
    all.set(one, near);
    const known = near.get(other);
    if (known) known.push(tie);
    else near.set(other, [tie]);
  };
  for (const tie of ties) {
    for (const [one, other] of pairsOf(tie)) {
      add(one, other, tie);
      add(other, one, tie);
    }
  }
  return all;
}

/** The ties that have these two as their ends, in file order. Cost: linear in the ties of the one with fewer. */
export function tiesBetween(network: Network, one: ActorId, other: ActorId): readonly Tie[] {
  const ofOne = tiesOf(network, one);
  const ofOther = tiesOf(network, other);
  const [few, end] = ofOne.length <= ofOther.length ? [ofOne, other] : [ofOther, one];
  return few.filter(({ from, to }) => (one === other ? from === to : from === end || to === end));
}
