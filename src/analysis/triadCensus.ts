/** The sixteen kinds of triads and how many of each there are. */
import { degreeOf, type FlatGraph, hasArc, neighboursAt } from "./flatGraph.ts";

export const TRIAD_KINDS = [
  "003",
  "012",
  "102",
  "021D",
  "021U",
  "021C",
  "111D",
  "111U",
  "030T",
  "030C",
  "201",
  "120D",
  "120U",
  "120C",
  "210",
  "300",
] as const;
export type TriadKind = (typeof TRIAD_KINDS)[number];

/** The kind (1 to 16) of each of the 64 ways in which the six arcs of a triad may be there. */
const KIND_OF_CODE = [
  1, 2, 2, 3, 2, 4, 6, 8, 2, 6, 5, 7, 3, 8, 7, 11, 2, 6, 4, 8, 5, 9, 9, 13, 6, 10, 9, 14, 7, 14, 12, 15, 2, 5, 6, 7, 6,
  9, 10, 14, 4, 9, 9, 12, 8, 13, 14, 15, 3, 7, 8, 11, 7, 12, 14, 15, 8, 14, 13, 15, 11, 15, 15, 16,
];

/**
 * Triad census by M-A-N names (Holland and Leinhardt 1970), counted by Batagelj and Mrvar 2001
 * (doi:10.1016/S0378-8733(01)00035-1). Fewer than three actors have none. Cost: ties times the most neighbours of an actor.
 */
export function triadCensus({ ids, out, both }: FlatGraph): Record<TriadKind, number> {
  const n = ids.length;
  const counts = new Float64Array(17);
  const code = (a: number, b: number, bit: number, back: number) =>
    (hasArc(out, a, b) ? bit : 0) + (hasArc(out, b, a) ? back : 0);
  const near = new Int32Array(n).fill(-1);
  for (let v = 0; v < n; v++) {
    for (const x of neighboursAt(both, v)) near[x] = v;
    for (const u of neighboursAt(both, v)) {
      if (u <= v) continue;
      const pair = code(v, u, 1, 2);
      let third = degreeOf(both, v) - 1;
      for (const w of neighboursAt(both, u)) {
        if (w === v) continue;
        const shared = near[w] === v;
        if (!shared) third++;
        if (w > u || (v < w && w < u && !shared)) add(counts, pair + code(v, w, 4, 8) + code(u, w, 16, 32));
      }
      for (const w of neighboursAt(both, v)) {
        if (w === u || hasArc(both, u, w)) continue;
        if (w > u) add(counts, pair + code(v, w, 4, 8));
      }
      const kind = pair === 3 ? 3 : 2;
      counts[kind] = (counts[kind] as number) + (n - 2 - third);
    }
  }
  const all = n < 3 ? 0 : (n * (n - 1) * (n - 2)) / 6;
  let told = 0;
  for (let kind = 2; kind <= 16; kind++) told += counts[kind] as number;
  counts[1] = all - told;
  return Object.fromEntries(TRIAD_KINDS.map((name, at) => [name, counts[at + 1]])) as Record<TriadKind, number>;
}

function add(counts: Float64Array, code: number): void {
  const kind = KIND_OF_CODE[code] as number;
  counts[kind] = (counts[kind] as number) + 1;
}
