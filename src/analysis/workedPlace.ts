/** Worked examples of partners, times, nearness and reach. */
import type { MeasureKey } from "./conventions.ts";
import { type Adjacency, type FlatGraph, neighboursAt } from "./flatGraph.ts";
import { type Limit, type WorkedExample, type WorkedTerm, workedFrom } from "./workedTerms.ts";

/** `null` for a key that is none of these. */
export function workedPlace(graph: FlatGraph, key: MeasureKey, { actor, most }: Limit): WorkedExample | null {
  const { out, into, both } = graph;
  const others = graph.ids.length - 1;
  const near = (side: Adjacency): WorkedExample => {
    const terms = layersFrom(side, actor, most, (count, distance) => count / distance);
    return others < 1
      ? "undefined"
      : workedFrom(terms, { is: "sum", factor: 1 / others }, terms.length, { inOrder: true });
  };
  const close = (side: Adjacency, withReach: boolean): WorkedExample => {
    const terms = layersFrom(side, actor, most, (count, distance) => count * distance);
    const reached = terms.reduce((all, { count }) => all + count, 0);
    if (others < 1 && withReach) return "undefined";
    const rule = { is: "closeness", reached, others: withReach ? others : null } as const;
    return workedFrom(terms, rule, terms.length, { inOrder: true });
  };
  const reach = (farthest: number): WorkedExample => {
    const terms = layersFrom(out, actor, most, (count) => count).filter(({ distance }) => distance <= farthest);
    return workedFrom(terms, { is: "sum", factor: 1 }, terms.length, { inOrder: true });
  };
  switch (key) {
    case "degree_neighbours":
      return partners(both, actor, most);
    case "degree_out_partners":
      return partners(out, actor, most);
    case "degree_in_partners":
      return partners(into, actor, most);
    case "strength_out":
      return times(out, actor, most);
    case "strength_in":
      return times(into, actor, most);
    case "harmonic_out_norm":
      return near(out);
    case "harmonic_in_norm":
      return near(into);
    case "harmonic_undirected_norm":
      return near(both);
    case "closeness_out_WF":
      return close(out, true);
    case "closeness_in_WF":
      return close(into, true);
    case "closeness_undirected_WF":
      return close(both, true);
    case "closeness_out_reachable_only":
      return close(out, false);
    case "closeness_in_reachable_only":
      return close(into, false);
    case "closeness_undirected_within_component":
      return close(both, false);
    case "reach_2_out_count":
      return reach(2);
    case "reach_all_out_count":
      return reach(Number.POSITIVE_INFINITY);
    default:
      return null;
  }
}

function partners(side: Adjacency, actor: number, most: number): WorkedExample {
  const terms = [...neighboursAt(side, actor)].map((other) => ({ is: "partner", actor: other, amount: 1 }) as const);
  return workedFrom(terms, { is: "sum", factor: 1 }, most);
}

function times(side: Adjacency, actor: number, most: number): WorkedExample {
  const start = side.starts[actor] as number;
  const terms = [...neighboursAt(side, actor)].map(
    (other, at) => ({ is: "partner", actor: other, amount: side.weights[start + at] as number }) as const,
  );
  return workedFrom(terms, { is: "sum", factor: 1 }, most);
}

type Layer = Extract<WorkedTerm, { is: "distance" }>;

/** Everybody by distance, nearest first; each layer names the first `most` of its actors, in node order. */
function layersFrom(
  side: Adjacency,
  actor: number,
  most: number,
  amountOf: (count: number, distance: number) => number,
): Layer[] {
  const seen = new Set([actor]);
  const layers: Layer[] = [];
  for (let [edge, distance] = [[actor], 1]; edge.length > 0; distance++) {
    const next: number[] = [];
    for (const v of edge)
      for (const w of neighboursAt(side, v))
        if (!seen.has(w)) {
          seen.add(w);
          next.push(w);
        }
    const { length: count } = next;
    const actors = next.toSorted((a, b) => a - b).slice(0, most);
    if (count > 0) layers.push({ is: "distance", distance, count, actors, amount: amountOf(count, distance) });
    edge = next;
  }
  return layers;
}
