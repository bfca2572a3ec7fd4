/** Communities by one walk of Louvain: for a look at very many, where the spread over many seeds would take too long. */
import { flatGraph } from "./flatGraph.ts";
import { louvain } from "./louvain.ts";

/**
 * The community of each of `count` actors, numbered as their first actors stand; ties are given by the places of their two
 * ends, and count as often as they are there. Whoever has no tie is a community of its own. The same every time. `louvain` says what one walk is worth. Cost: near linear.
 */
export function communitiesOf(count: number, from: ArrayLike<number>, to: ArrayLike<number>): Int32Array {
  const ids = Array.from({ length: count }, (_, place) => String(place));
  const rows = Array.from(from, (end, tie) => ({ from: ids[end] ?? "", to: ids[to[tie] ?? -1] ?? "" }));
  const steps = louvain(
    flatGraph(
      ids,
      rows.filter((row) => row.from !== "" && row.to !== ""),
    ),
    { weighted: true, seeds: 1, seed: 1 },
  );
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value?.best.of ?? Int32Array.from(ids, (_, place) => place);
  }
}
