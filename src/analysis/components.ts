/** Which actors hang together: weak components along ties either way, strong ones along arcs both ways. */
import type { Adjacency } from "./flatGraph.ts";

/** Components numbered in the order in which their first actor stands. */
export interface Components {
  /** The component of every actor. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/** Components of an adjacency that goes both ways. Isolates are components of one. Cost: linear. */
export function components({ starts, targets }: Adjacency): Components {
  const n = starts.length - 1;
  const of = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  const sizes: number[] = [];
  for (let first = 0; first < n; first++) {
    if (of[first] !== -1) continue;
    const name = sizes.length;
    of[first] = name;
    queue[0] = first;
    let length = 1;
    for (let head = 0; head < length; head++) {
      const v = queue[head] as number;
      for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
        const w = targets[k] as number;
        if (of[w] !== -1) continue;
        of[w] = name;
        queue[length++] = w;
      }
    }
    sizes.push(length);
  }
  return { of, sizes };
}

/**
 * Strong components (Tarjan 1972, doi:10.1137/0201010), without recursion: a chain of any length is no danger.
 * Cost: linear.
 */
export function strongComponents({ starts, targets }: Adjacency): Components {
  const n = starts.length - 1;
  const rank = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const found = new Int32Array(n).fill(-1);
  const next = starts.slice(0, n);
  const way = new Int32Array(n);
  const open = new Int32Array(n);
  let [ranks, opened, count] = [0, 0, 0];
  for (let first = 0; first < n; first++) {
    if (rank[first] !== -1) continue;
    let depth = 0;
    way[0] = first;
    for (;;) {
      const v = way[depth] as number;
      if (rank[v] === -1) {
        rank[v] = ranks;
        low[v] = ranks++;
        open[opened++] = v;
      }
      const k = next[v] as number;
      if (k < (starts[v + 1] as number)) {
        next[v] = k + 1;
        const w = targets[k] as number;
        if (rank[w] === -1) way[++depth] = w;
        else if (found[w] === -1) low[v] = Math.min(low[v] as number, rank[w] as number);
        continue;
      }
      if (low[v] === rank[v]) {
        let w: number;
        do {
          w = open[--opened] as number;
          found[w] = count;
        } while (w !== v);
        count++;
      }
      if (depth === 0) break;
      const above = way[--depth] as number;
      low[above] = Math.min(low[above] as number, low[v] as number);
    }
  }
  return inNodeOrder(found);
}

/** Places of the actors of the largest component, ascending; of several as large, the one whose first actor stands first. */
export function largestComponent({ of, sizes }: Components): readonly number[] {
  const most = sizes.reduce((max, size) => Math.max(max, size), 0);
  const name = sizes.indexOf(most);
  const places: number[] = [];
  for (let actor = 0; actor < of.length; actor++) if (of[actor] === name) places.push(actor);
  return places;
}

export function sizesDescending({ sizes }: Components): readonly number[] {
  return sizes.toSorted((a, b) => b - a);
}

function inNodeOrder(found: Int32Array): Components {
  const names = new Map<number, number>();
  const sizes: number[] = [];
  const of = found.map((name) => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    sizes[known] = (sizes[known] ?? 0) + 1;
    return known;
  });
  return { of, sizes };
}
