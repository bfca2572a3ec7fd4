/** The largest k for which an actor stays in a part where everybody has k partners within that part. */
import type { Adjacency, FlatGraph } from "./flatGraph.ts";

/**
 * Coreness (Seidman 1983, doi:10.1016/0378-8733(83)90028-X) on the graph without directions, by the buckets of Batagelj
 * and Zaversnik 2003 (arXiv:cs/0310049). Isolates have 0. Cost: linear.
 */
export function coreness({ both }: FlatGraph): Float64Array {
  return peel([both]);
}

/** The same on arcs in plus arcs out: a mutual tie counts twice. Cost: linear. */
export function corenessInPlusOut({ out, into }: FlatGraph): Float64Array {
  return peel([out, into]);
}

function peel(adjacencies: readonly Adjacency[]): Float64Array {
  const n = (adjacencies[0]?.starts.length ?? 1) - 1;
  const left = new Int32Array(n);
  for (const { starts } of adjacencies)
    for (let v = 0; v < n; v++) left[v] = (left[v] as number) + (starts[v + 1] as number) - (starts[v] as number);

  // Actors in order of what they have left; `firsts[d]` is where those with d begin.
  const firsts = new Int32Array(left.reduce((most, d) => Math.max(most, d), 0) + 2);
  for (const d of left) firsts[d + 1] = (firsts[d + 1] as number) + 1;
  for (let d = 1; d < firsts.length; d++) firsts[d] = (firsts[d] as number) + (firsts[d - 1] as number);
  const order = new Int32Array(n);
  const place = new Int32Array(n);
  const next = firsts.slice();
  for (let v = 0; v < n; v++) {
    const at = next[left[v] as number] as number;
    next[left[v] as number] = at + 1;
    order[at] = v;
    place[v] = at;
  }

  for (let i = 0; i < n; i++) {
    const v = order[i] as number;
    const core = left[v] as number;
    for (const { starts, targets } of adjacencies)
      for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
        const w = targets[k] as number;
        const d = left[w] as number;
        if (d <= core) continue;
        const first = firsts[d] as number;
        const other = order[first] as number;
        order[place[w] as number] = other;
        place[other] = place[w] as number;
        order[first] = w;
        place[w] = first;
        firsts[d] = first + 1;
        left[w] = d - 1;
      }
  }
  return Float64Array.from(left);
}
