/** Communities: parts of the network that hold together more than chance would have it, the best of many seeds. */
import { UndirectedGraph } from "graphology";
import detect from "graphology-communities-louvain";
import type { FlatGraph } from "./flatGraph.ts";
import { modularity } from "./modularity.ts";
import { type Chance, seededChance, shuffle } from "./seededChance.ts";
import type { Steps } from "./steps.ts";

export interface LouvainOptions {
  readonly weighted?: boolean;
  /** How many seeds are tried: `seed`, `seed` + 1 and so on. 60 where not given. */
  readonly seeds?: number;
  readonly seed: number;
}

export interface Louvain {
  readonly q: { readonly min: number; readonly median: number; readonly max: number };
  /** The partition with the highest Q, and the seed that gave it first; communities numbered as their first actors stand. */
  readonly best: { readonly q: number; readonly seed: number; readonly of: Int32Array };
}

/**
 * Louvain (Blondel et al. 2008, doi:10.1088/1742-5468/2008/10/P10008) on ties without direction, resolution 1, by
 * graphology-communities-louvain with a seeded chance. One run depends on the order of its walk, so that a single Q means
 * little: the spread over all seeds is given. Q is counted by `modularity`. `null` without ties. Cost: near linear, times seeds.
 */
export function* louvain(
  graph: FlatGraph,
  { weighted = false, seeds = 60, seed }: LouvainOptions,
): Steps<Louvain | null> {
  if (graph.both.targets.length === 0 || seeds < 1) return null;
  const found: number[] = [];
  let best: Louvain["best"] | null = null;
  for (let run = 0; run < seeds; run++) {
    const chance = seededChance(seed + run);
    const network = inShuffledOrder(graph, weighted, chance);
    const parts = detect(network, { getEdgeWeight: "weight", rng: chance });
    const of = inNodeOrder(Int32Array.from(graph.ids, (_, at) => parts[at] as number));
    const q = modularity(graph, of, { weighted }) ?? 0;
    found.push(q);
    if (best === null || q > best.q) best = { q, seed: seed + run, of };
    yield (run + 1) / seeds;
  }
  found.sort((a, b) => a - b);
  const middle = ((found[(seeds - 1) >> 1] as number) + (found[seeds >> 1] as number)) / 2;
  const q = { min: found[0] as number, median: middle, max: found[seeds - 1] as number };
  return { q, best: best as Louvain["best"] };
}

/**
 * The library walks actors in the order they were added and draws only where to begin; added in shuffled order, each seed
 * takes a walk of its own. Keyed by place: an id such as `__proto__` never becomes a key of the library's plain objects.
 */
function inShuffledOrder({ ids, both }: FlatGraph, weighted: boolean, chance: Chance): UndirectedGraph {
  const network = new UndirectedGraph();
  const order = Int32Array.from(ids, (_, at) => at);
  shuffle(order, chance);
  for (const v of order) network.addNode(v);
  for (const v of order)
    for (let k = both.starts[v] as number; k < (both.starts[v + 1] as number); k++) {
      const w = both.targets[k] as number;
      if (v < w) network.addUndirectedEdge(v, w, { weight: weighted ? both.weights[k] : 1 });
    }
  return network;
}

function inNodeOrder(parts: Int32Array): Int32Array {
  const names = new Map<number, number>();
  return parts.map((part) => {
    const name = names.get(part) ?? names.size;
    names.set(part, name);
    return name;
  });
}
