/** Ties as columns of places in the data set, for questions that go over all of them at once. */
import type { ActorId } from "../model/index.ts";
import type { Network } from "./buildNetwork.ts";
import { isPlainIntroduction } from "./neighbourhood.ts";

export interface Columns {
  /** Places of actors in the data set. */
  readonly placeOf: ReadonlyMap<ActorId, number>;
  /** For each tie in file order, the places of its two ends and of its introducer; `via` is -1 where there is none. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly via: Int32Array;
}

const known = new WeakMap<Network, Columns>();

/** The columns of a network; the same object for the same network. Cost: linear, once. */
export function columnsOf(network: Network): Columns {
  const had = known.get(network);
  if (had) return had;
  const { actors, ties } = network.dataset;
  const placeOf = new Map(actors.map(({ id }, place) => [id, place]));
  const from = new Int32Array(ties.length);
  const to = new Int32Array(ties.length);
  const via = new Int32Array(ties.length);
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i];
    if (!tie) continue;
    from[i] = placeOf.get(tie.from) ?? -1;
    to[i] = placeOf.get(tie.to) ?? -1;
    via[i] = tie.via === null ? -1 : (placeOf.get(tie.via) ?? -1);
  }
  const columns = { placeOf, from, to, via };
  known.set(network, columns);
  return columns;
}

/**
 * For each actor in the order of the data set: those it has to do with, each once, and twice each introduction it made. What
 * `neighboursOf` and `introductionsMade` say, for all at once. Cost: linear in ties.
 */
export function dealingsOf(network: Network): Int32Array {
  const { from, to, via } = columnsOf(network);
  const { actors, ties } = network.dataset;
  const counts = new Int32Array(actors.length);
  const { starts, near } = partiesAround(actors.length, from, to, via);
  const seenBy = new Int32Array(actors.length).fill(-1);
  for (let actor = 0; actor < actors.length; actor++) {
    let count = 0;
    for (let i = starts[actor] ?? 0; i < (starts[actor + 1] ?? 0); i++) {
      const other = near[i] ?? -1;
      if (other === actor || seenBy[other] === actor) continue;
      seenBy[other] = actor;
      count++;
    }
    counts[actor] = count;
  }
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i];
    if (!tie || tie.from === tie.to) continue;
    const maker = tie.via !== null ? (via[i] ?? -1) : isPlainIntroduction(tie) ? (from[i] ?? -1) : -1;
    if (maker >= 0) counts[maker] = (counts[maker] ?? 0) + 2;
  }
  return counts;
}

/** Who stands beside whom in some tie, as rows of one list: those of actor `a` from `starts[a]` on. With doubles. */
function partiesAround(
  actors: number,
  from: Int32Array,
  to: Int32Array,
  via: Int32Array,
): { readonly starts: Int32Array; readonly near: Int32Array } {
  const starts = new Int32Array(actors + 1);
  const each = (visit: (a: number, b: number) => void) => {
    for (let i = 0; i < from.length; i++) {
      const [a, b, c] = [from[i] ?? -1, to[i] ?? -1, via[i] ?? -1];
      visit(a, b);
      visit(b, a);
      if (c < 0) continue;
      visit(c, a);
      visit(c, b);
      visit(a, c);
      visit(b, c);
    }
  };
  each((a) => {
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
  });
  for (let a = 0; a < actors; a++) starts[a + 1] = (starts[a + 1] ?? 0) + (starts[a] ?? 0);
  const near = new Int32Array(starts[actors] ?? 0);
  const filled = starts.slice();
  each((a, b) => {
    near[filled[a] ?? 0] = b;
    filled[a] = (filled[a] ?? 0) + 1;
  });
  return { starts, near };
}
