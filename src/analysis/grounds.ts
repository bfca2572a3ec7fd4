/** What a tie rests on by the record: earlier ties without which it is not told how it could have come about. */
import type { ActorId, Tie, TieId } from "../model/index.ts";
import { isPlainIntroduction, type Network, tiesOf } from "../network/index.ts";
import { type TieOrder, tieOrderOf } from "./tieOrder.ts";

/** The tie needs one of `ties`, which are in the order of the record. A tie may have two such needs. */
export interface Need {
  readonly tie: Tie;
  /** Who had to know whom; one actor where it had to be in the network at all. */
  readonly knew: readonly ActorId[];
  readonly ties: readonly Tie[];
  /** Can `ground` have carried the tie? It is before it, or may be and may itself have been the first of its pair. */
  readonly allows: (ground: Tie) => boolean;
}

/**
 * The needs of all ties. An introducer had to know each of the two; an actor that brings another in had to be in the network;
 * a contact that nobody brokered rests on the earlier ties of its two ends. A need that no tie on record could meet is left
 * out: the record does not tell. Introductions by somebody unnamed have none. Cost: near-linear; then remembered.
 */
export function needsOf(network: Network): readonly Need[] {
  const found = known.get(network) ?? gatherNeeds(network, tieOrderOf(network));
  known.set(network, found);
  return found;
}

const known = new WeakMap<Network, readonly Need[]>();

function gatherNeeds(network: Network, order: TieOrder): readonly Need[] {
  const pairs = new Map<ActorId, Map<ActorId, Tie[]>>();
  const pairLists = new Map<readonly Tie[], readonly Tie[]>();
  const entries = new Map<ActorId, readonly Tie[]>();
  for (const tie of network.dataset.ties) {
    for (const [one, other] of [[tie.from, tie.to] as const, [tie.to, tie.from] as const]) {
      const near = pairs.get(one) ?? new Map<ActorId, Tie[]>();
      pairs.set(one, near);
      const list = near.get(other);
      if (list) list.push(tie);
      else near.set(other, [tie]);
      if (tie.from === tie.to) break;
    }
  }
  const ofPair = (one: ActorId, other: ActorId) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const list = pairs.get(a)?.get(b);
    if (list === undefined) return [];
    const sorted = pairLists.get(list) ?? order.sorted(list);
    pairLists.set(list, sorted);
    return sorted;
  };
  const entriesOf = (actor: ActorId) => {
    const known = entries.get(actor);
    if (known) return known;
    const list = order.sorted(tiesOf(network, actor).filter((tie) => tie.from !== actor || !isPlainIntroduction(tie)));
    entries.set(actor, list);
    return list;
  };
  const firsts = new Map<TieId, boolean>();
  const mayBeFirst = (tie: Tie) => {
    const known = firsts.get(tie.id);
    if (known !== undefined) return known;
    const first = !isContact(tie) || !ofPair(tie.from, tie.to).some((other) => order.between(other, tie) === "after");
    firsts.set(tie.id, first);
    return first;
  };
  const needOf = (tie: Tie, knew: readonly ActorId[], ties: readonly Tie[]): Need => ({
    tie,
    knew,
    ties,
    allows: (ground) => {
      if (ground.id === tie.id) return false;
      const place = order.between(ground, tie);
      return place === "after" || (place === "unclear" && mayBeFirst(ground));
    },
  });
  return network.dataset.ties.flatMap((tie) => {
    const { from, to, via } = tie;
    if (from === to || via === from || via === to || tie.viaUnnamed) return [];
    if (via !== null) return [from, to].map((end) => needOf(tie, [via, end], ofPair(via, end)));
    if (isPlainIntroduction(tie)) return [needOf(tie, [from], entriesOf(from))];
    return [needOf(tie, [from, to], ofPair(from, to))];
  });
}

function isContact(tie: Tie): boolean {
  return tie.via === null && !tie.viaUnnamed && !isPlainIntroduction(tie);
}
