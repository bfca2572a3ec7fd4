/** What became of an actor's introductions: the later introductions that followed, and those that followed from them. */
import { type ActorId, compareWhen, type Tie, type TieId } from "../model/index.ts";
import { introductionsMade, isPlainIntroduction, type Network } from "../network/index.ts";
import { type OrderBasis, type TieOrder, tieOrderOf } from "./tieOrder.ts";

export interface CascadeItem {
  readonly tie: Tie;
  /** The introduction it followed from; `null` for those the actor made. */
  readonly parent: TieId | null;
  /** 0 for those the actor made. */
  readonly depth: number;
  /** What it rests on that it did not come before `parent`; `first` without one. */
  readonly order: OrderBasis | "first";
  /** The record leaves no doubt of the order of any link up to the actor (dates or the steps of a story tell it). */
  readonly certain: boolean;
}

/** A tree as a list, parents before children. */
export interface Cascade {
  readonly items: readonly CascadeItem[];
  readonly children: ReadonlyMap<TieId, readonly TieId[]>;
}

/**
 * Follows `introductionsFollowing` on and on from the introductions an actor made. Each introduction comes once: under one that
 * it certainly followed, if there is any, and nearest to the actor; else under one it possibly followed. Those the actor made
 * stay at the top. Circles end. Unknown actors give nothing. Cost: near-linear in the introductions reached.
 */
export function cascadeFrom(network: Network, actor: ActorId): Cascade {
  const order = tieOrderOf(network);
  const next = followersOf(network, order);
  const items = new Map<TieId, CascadeItem>();
  const roots = [...new Set(introductionsMade(network, actor))];
  for (const tie of roots) items.set(tie.id, { tie, parent: null, depth: 0, order: "first", certain: true });
  const sure = roots.map((tie) => tie.id);
  const perhaps: { readonly tie: Tie; readonly under: TieId }[] = [];
  const take = (tie: Tie, under: TieId, certain: boolean) => {
    const parent = items.get(under);
    if (!parent || items.has(tie.id)) return;
    const basis = order.basis(parent.tie, tie);
    items.set(tie.id, {
      tie,
      parent: under,
      depth: parent.depth + 1,
      order: basis,
      certain: certain && parent.certain,
    });
    sure.push(tie.id);
  };
  for (let at = 0, doubt = 0; at < sure.length || doubt < perhaps.length; ) {
    const id = sure[at];
    if (id === undefined) {
      const found = perhaps[doubt++];
      if (found) take(found.tie, found.under, false);
      continue;
    }
    at++;
    const parent = items.get(id);
    if (!parent) continue;
    for (const tie of next(parent.tie, (later) => items.has(later.id))) {
      if (order.between(parent.tie, tie) === "after") take(tie, id, true);
      else perhaps.push({ tie, under: id });
    }
  }
  return asTree([...items.values()]);
}

function asTree(found: readonly CascadeItem[]): Cascade {
  const children = new Map<TieId, TieId[]>();
  const items = found.toSorted((a, b) => a.depth - b.depth || compareWhen(a.tie.when, b.tie.when));
  for (const { tie, parent } of items) {
    if (parent === null) continue;
    const list = children.get(parent);
    if (list) list.push(tie.id);
    else children.set(parent, [tie.id]);
  }
  return { items, children };
}

type Followers = (tie: Tie, known: (later: Tie) => boolean) => readonly Tie[];

/** The rule of `introductionsFollowing` by look-up; what is known already is forgotten, so that hubs are not read twice. */
function followersOf(network: Network, order: TieOrder): Followers {
  const madeFor = new Map<ActorId, Map<ActorId, Tie[]>>();
  const plain = new Map<ActorId, Tie[]>();
  for (const [via, ties] of network.brokered) {
    const byEnd = new Map<ActorId, Tie[]>();
    for (const tie of ties) for (const end of new Set([tie.from, tie.to])) add(byEnd, end, tie);
    madeFor.set(via, byEnd);
  }
  for (const tie of network.dataset.ties) if (isPlainIntroduction(tie)) add(plain, tie.from, tie);
  const fresh = (lists: Map<ActorId, Tie[]> | undefined, key: ActorId, after: Tie, known: (later: Tie) => boolean) => {
    const left = lists?.get(key)?.filter((later) => !known(later)) ?? [];
    lists?.set(key, left);
    return left.filter((later) => later.id !== after.id && order.between(after, later) !== "before");
  };
  return (tie, known) => {
    const { from, to, via } = tie;
    if (via === null) return isPlainIntroduction(tie) ? fresh(plain, to, tie, known) : [];
    const made = [...fresh(madeFor.get(to), from, tie, known), ...fresh(madeFor.get(from), to, tie, known)];
    return [...new Set(made)];
  };
}

function add<Key>(lists: Map<Key, Tie[]>, key: Key, tie: Tie): void {
  const list = lists.get(key);
  if (list) list.push(tie);
  else lists.set(key, [tie]);
}
