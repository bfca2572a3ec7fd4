/** Worked examples of betweenness: the pairs whose shortest ways lead over the actor, and what share of them. */
import type { MeasureKey } from "./conventions.ts";
import { type Adjacency, type FlatGraph, neighboursAt, withoutDirection } from "./flatGraph.ts";
import { type Limit, type WorkedExample, type WorkedTerm, workedFrom } from "./workedTerms.ts";

const MOST_STEPS = 2e8;

/** `null` for a key that is none of these. */
export function workedBetween(given: FlatGraph, key: MeasureKey, { actor, most }: Limit): WorkedExample | null {
  const found = /^betweenness_(directed|undirected)_(raw|norm)$/.exec(key);
  if (found === null) return null;
  const graph = found[1] === "undirected" ? withoutDirection(given) : given;
  const n = graph.ids.length;
  if (found[2] === "norm" && n < 3) return "undefined";
  if (n * (n + graph.out.targets.length) > MOST_STEPS) return "too-long";
  const once = found[1] === "undirected";
  const factor = found[2] === "raw" ? 1 : (once ? 2 : 1) / ((n - 1) * (n - 2));
  const worked = workedFrom(pairsOver(graph, actor, once), { is: "sum", factor }, most);
  // Ways beyond what a double can count: their shares are no numbers.
  return Number.isFinite(worked.value) ? worked : "too-long";
}

function* pairsOver(graph: FlatGraph, actor: number, once: boolean): Generator<WorkedTerm> {
  const n = graph.ids.length;
  const [onward, before, whole] = [walk(n), walk(n), walk(n)];
  onward.from(graph.out, actor);
  before.from(graph.into, actor);
  for (let s = 0; s < n; s++) {
    if (s === actor || (before.distance[s] as number) < 0) continue;
    whole.from(graph.out, s);
    for (let t = once ? s + 1 : 0; t < n; t++) {
      if (t === s || t === actor || (onward.distance[t] as number) < 0) continue;
      const detour = (before.distance[s] as number) + (onward.distance[t] as number);
      if (whole.distance[t] !== detour) continue;
      const through = (before.ways[s] as number) * (onward.ways[t] as number);
      const ways = whole.ways[t] as number;
      yield { is: "pair", from: s, to: t, through, ways, amount: through / ways };
    }
  }
}

/** Distances (-1 out of reach) and numbers of shortest ways from one actor; filled anew by each walk. */
function walk(n: number) {
  const distance = new Int32Array(n);
  const ways = new Float64Array(n);
  const queue = new Int32Array(n);
  const from = (side: Adjacency, source: number): void => {
    distance.fill(-1);
    ways.fill(0);
    distance[source] = 0;
    ways[source] = 1;
    queue[0] = source;
    for (let [head, length] = [0, 1]; head < length; head++) {
      const v = queue[head] as number;
      for (const w of neighboursAt(side, v)) {
        if (distance[w] === -1) {
          distance[w] = (distance[v] as number) + 1;
          queue[length++] = w;
        }
        if (distance[w] === (distance[v] as number) + 1) ways[w] = (ways[w] as number) + (ways[v] as number);
      }
    }
  };
  return { distance, ways, from };
}
