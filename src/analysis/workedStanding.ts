/** Worked examples of PageRank, eigenvector, core and clustering. */
import type { MeasureKey } from "./conventions.ts";
import { coreness } from "./coreness.ts";
import { strengths } from "./degrees.ts";
import { eigenvector } from "./eigenvector.ts";
import { type Adjacency, type FlatGraph, hasArc, neighboursAt } from "./flatGraph.ts";
import { DAMPING, pageRank } from "./pageRank.ts";
import { type Limit, type WorkedExample, type WorkedTerm, workedFrom } from "./workedTerms.ts";

/** `null` for a key that is none of these. */
export function workedStanding(graph: FlatGraph, key: MeasureKey, limit: Limit): WorkedExample | null {
  switch (key) {
    case "pagerank_085_simple":
      return rank(graph.out, graph.into, false, limit);
    case "pagerank_085_weighted":
      return rank(graph.out, graph.into, true, limit);
    case "pagerank_085_reversed_simple":
      return rank(graph.into, graph.out, false, limit);
    case "pagerank_085_reversed_weighted":
      return rank(graph.into, graph.out, true, limit);
    case "eigenvector_undirected_LCC_max1":
      return tiedToTheTied(graph, limit);
    case "coreness_undirected":
      return core(graph, limit);
    case "clustering_local_undirected":
      return closed(graph, limit);
    default:
      return null;
  }
}

function rank(out: Adjacency, into: Adjacency, weighted: boolean, { actor, most }: Limit): WorkedExample {
  const ranks = pageRank(out, { weighted });
  const n = ranks.length;
  const totals = weighted ? strengths(out) : ranks.map((_, at) => neighboursAt(out, at).length);
  let stuck = 0;
  for (let v = 0; v < n; v++) if (totals[v] === 0) stuck += ranks[v] as number;
  const terms: WorkedTerm[] = [{ is: "jump", amount: (1 - DAMPING) / n }];
  if (stuck > 0) terms.push({ is: "stuck", rank: stuck, amount: (DAMPING * stuck) / n });
  const start = into.starts[actor] as number;
  for (const [at, u] of neighboursAt(into, actor).entries()) {
    const share = (weighted ? (into.weights[start + at] as number) : 1) / (totals[u] as number);
    const value = ranks[u] as number;
    terms.push({ is: "passed", actor: u, value, share, amount: DAMPING * value * share });
  }
  return workedFrom(terms, { is: "sum", factor: 1 }, most, { inOrder: true });
}

function tiedToTheTied(graph: FlatGraph, { actor, most }: Limit): WorkedExample {
  const values = eigenvector(graph);
  const own = values?.[actor] ?? null;
  if (values === null || own === null) return "undefined";
  // λ where it is read most exactly: at the actor with value 1.
  const top = values.indexOf(1);
  const sumAt = (v: number) => neighboursAt(graph.both, v).reduce((sum, u) => sum + (values[u] ?? 0), 0);
  const terms = [...neighboursAt(graph.both, actor)].map((u): WorkedTerm => {
    const value = values[u] ?? 0;
    return { is: "passed", actor: u, value, share: 1, amount: value };
  });
  return workedFrom(terms, { is: "sum", factor: 1 / sumAt(top) }, most);
}

/** An actor's core is the largest k for which k of its partners have a core of k or more (Lü et al. 2016, doi:10.1038/ncomms10168). */
function core(graph: FlatGraph, { actor, most }: Limit): WorkedExample {
  const cores = coreness(graph);
  const terms = [...neighboursAt(graph.both, actor)]
    .map((u): WorkedTerm => ({ is: "core", actor: u, core: cores[u] as number, amount: cores[u] as number }))
    .toSorted((a, b) => b.amount - a.amount);
  let k = 0;
  while (k < terms.length && (terms[k] as WorkedTerm).amount >= k + 1) k++;
  return { ...workedFrom(terms, { is: "core" }, most), value: k };
}

function closed(graph: FlatGraph, { actor, most }: Limit): WorkedExample {
  const near = neighboursAt(graph.both, actor);
  const pairs = (near.length * (near.length - 1)) / 2;
  const terms = function* (): Generator<WorkedTerm> {
    for (const [at, a] of near.entries())
      for (const b of near.subarray(at + 1)) if (hasArc(graph.both, a, b)) yield { is: "tied", a, b, amount: 1 };
  };
  return workedFrom(terms(), { is: "sum", factor: pairs === 0 ? 0 : 1 / pairs }, most);
}
