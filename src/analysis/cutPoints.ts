/** What the network hangs on: actors and ties without which some could no longer reach others, however indirectly. */
import type { FlatGraph } from "./flatGraph.ts";

export interface CutPoints {
  /** Places of the actors whose removal parts a component, ascending. */
  readonly articulation: readonly number[];
  /** Ties whose removal parts a component, the smaller place first, in node order. */
  readonly bridges: readonly (readonly [number, number])[];
  /** Sizes of the parts that no single actor can part, largest first; a bridge is a part of two, an isolate none. */
  readonly bicomponentSizes: readonly number[];
  /** Per actor, the sizes of the parts that its removal would cut off from the walk's start, besides what remains with it. */
  readonly cutOff: ReadonlyMap<number, readonly number[]>;
}

/**
 * Cut points and bridges (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272) of the collapsed graph without directions,
 * so that two rows between the same actors do not hide a bridge. Without recursion. Cost: linear.
 */
export function cutPoints({ both: { starts, targets } }: FlatGraph): CutPoints {
  const n = starts.length - 1;
  const rank = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const above = new Int32Array(n).fill(-1);
  /** Actors in the part of the walk that hangs below, itself among them. */
  const weight = new Int32Array(n).fill(1);
  const next = starts.slice(0, n);
  const open = new Int32Array(n);
  const bridges: [number, number][] = [];
  const sizes: number[] = [];
  const cutOff = new Map<number, number[]>();
  let [ranks, opened] = [0, 0];

  const close = (v: number, parent: number) => {
    low[parent] = Math.min(low[parent] as number, low[v] as number);
    weight[parent] = (weight[parent] as number) + (weight[v] as number);
    if ((low[v] as number) < (rank[parent] as number)) return;
    let size = 1;
    let w: number;
    do {
      w = open[--opened] as number;
      size++;
    } while (w !== v);
    sizes.push(size);
    if ((low[v] as number) > (rank[parent] as number)) bridges.push([Math.min(v, parent), Math.max(v, parent)]);
    const parts = cutOff.get(parent);
    if (parts) parts.push(weight[v] as number);
    else cutOff.set(parent, [weight[v] as number]);
  };

  for (let first = 0; first < n; first++) {
    if (rank[first] !== -1) continue;
    let v = first;
    rank[v] = low[v] = ranks++;
    for (;;) {
      const k = next[v] as number;
      if (k < (starts[v + 1] as number)) {
        next[v] = k + 1;
        const w = targets[k] as number;
        if (rank[w] === -1) {
          above[w] = v;
          rank[w] = low[w] = ranks++;
          open[opened++] = w;
          v = w;
        } else if (w !== above[v]) low[v] = Math.min(low[v] as number, rank[w] as number);
        continue;
      }
      const parent = above[v] as number;
      if (parent === -1) break;
      close(v, parent);
      v = parent;
    }
  }
  const parts = (v: number) => (cutOff.get(v)?.length ?? 0) + (above[v] === -1 ? 0 : 1);
  return {
    articulation: [...cutOff.keys()].filter((v) => parts(v) > 1).sort((a, b) => a - b),
    bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    bicomponentSizes: sizes.sort((a, b) => b - a),
    cutOff,
  };
}
