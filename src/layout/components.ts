/** The connected parts of a layout graph, each as a graph of its own. */
import { assemble, at, type LayoutGraph, type Triad } from "./layoutGraph.ts";

/** The connected parts, largest first, then by their first node; each ascending. */
export function componentsOf(graph: LayoutGraph): number[][] {
  const { count, first, neighbours } = graph;
  const seen = new Uint8Array(count);
  const parts: number[][] = [];
  for (let start = 0; start < count; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (let head = 0; head < part.length; head++) {
      const node = part[head] as number;
      for (let k = first[node] as number; k < (first[node + 1] as number); k++) {
        const next = neighbours[k] as number;
        if (seen[next]) continue;
        seen[next] = 1;
        part.push(next);
      }
    }
    parts.push(part.length < 2 ? part : Array.from(Int32Array.from(part).sort()));
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/**
 * Gives the part of a graph that some of its nodes make, numbered anew in the same order; `members` is ascending. What it needs
 * of the whole is made once, so that a part costs what it holds, however many there are.
 */
export function partsIn(graph: LayoutGraph): (members: readonly number[]) => LayoutGraph {
  const numberOf = new Int32Array(graph.count).fill(-1);
  const triadsFrom = new Map<number, Triad[]>();
  for (const triad of graph.triads) {
    const there = triadsFrom.get(triad.from);
    if (there) there.push(triad);
    else triadsFrom.set(triad.from, [triad]);
  }
  return (members) => {
    for (const [number, node] of members.entries()) numberOf[node] = number;
    const edges = edgesWithin(graph, members, numberOf);
    const pick = (values: Float64Array) => Float64Array.from(members, (node) => at(values, node));
    const part = assemble({
      ids: members.map((node) => graph.ids[node] ?? ""),
      rank: pick(graph.rank),
      radius: pick(graph.radius),
      labelWidth: pick(graph.labelWidth),
      labelHeight: pick(graph.labelHeight),
      fixed: members.map((node) => graph.fixed[node] ?? null),
      sources: Int32Array.from(edges, (e) => at(numberOf, at(graph.sources, e))),
      targets: Int32Array.from(edges, (e) => at(numberOf, at(graph.targets, e))),
      weights: Float64Array.from(edges, (e) => at(graph.weights, e)),
      drawn: Uint8Array.from(edges, (e) => at(graph.drawn, e)),
      triads: members
        .flatMap((node) => triadsFrom.get(node) ?? [])
        .map(({ from, to, via }) => ({ from: at(numberOf, from), to: at(numberOf, to), via: at(numberOf, via) }))
        .filter(({ from, to, via }) => from >= 0 && to >= 0 && via >= 0),
    });
    for (const node of members) numberOf[node] = -1;
    return part;
  };
}

/** In the order of the whole: edges stand by their sources, which are the smaller of their ends. */
function edgesWithin(graph: LayoutGraph, members: readonly number[], numberOf: Int32Array): number[] {
  const edges: number[] = [];
  for (const node of members) {
    for (let k = at(graph.first, node); k < at(graph.first, node + 1); k++) {
      const edge = at(graph.edgesAt, k);
      if (at(graph.sources, edge) === node && at(numberOf, at(graph.neighbours, k)) >= 0) edges.push(edge);
    }
  }
  return edges;
}
