/**
 * ForceAtlas2 by the library, for small maps: from start places to places in balance. The one file that knows the library;
 * `findBalance` does the same for large ones.
 * Jacomy, Venturini, Heymann, Bastian 2014, doi:10.1371/journal.pone.0098679.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { type EngineRun, pullOf, type RunOptions, settingsFor } from "./forceSettings.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

export const LIBRARY = "graphology-layout-forceatlas2 0.10.1";

const BATCH = 40;
/** Settled when a whole batch moves the nodes by less than this share of a spring (both as root of the mean square). */
const STILL = 0.03;
/** After so many rounds the steps are half as long, after twice as many a third: busy hubs would tremble for ever. */
const HALF_SPEED = 120;
const EXACT_UP_TO = 400;

type Web = UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>;

/**
 * Runs until settled or `maxRounds`, changing `places`. They must be finite and not all the same. Nodes marked in
 * `held` push and pull but stay to the last bit. `onRounds` hears of every batch.
 * Cost: quadratic per round up to 400 nodes, n log n above.
 */
export function runForceAtlas2(graph: LayoutGraph, places: Places, options: RunOptions): EngineRun {
  if (graph.count < 2) return { engine: LIBRARY, rounds: 0, settled: true };
  const asked = settingsFor(options);
  const settings = {
    linLogMode: asked.linLog,
    outboundAttractionDistribution: asked.dissuadeHubs,
    adjustSizes: false,
    edgeWeightInfluence: asked.edgeWeightInfluence,
    scalingRatio: asked.scalingRatio,
    strongGravityMode: asked.strongGravity,
    gravity: asked.gravity,
    barnesHutOptimize: graph.count > EXACT_UP_TO,
    barnesHutTheta: 1.2,
  };
  const calm = 1 + Math.log(graph.count);
  // Numbers as keys: the library keeps nodes in a plain object, where an actor called `__proto__` would be lost.
  const web: Web = new UndirectedGraph();
  for (let i = 0; i < graph.count; i++) {
    web.addNode(String(i), { x: at(places.x, i), y: at(places.y, i), fixed: options.held?.[i] === 1 });
  }
  for (let e = 0; e < graph.edgeCount; e++) {
    const weight = pullOf(graph, e);
    web.addEdge(String(at(graph.sources, e)), String(at(graph.targets, e)), { weight });
  }
  let rounds = 0;
  let settled = false;
  while (rounds < options.maxRounds && !settled) {
    const batch = Math.min(BATCH, options.maxRounds - rounds);
    const answer = forceAtlas2(web, {
      iterations: batch,
      settings: { ...settings, slowDown: calm * (1 + rounds / HALF_SPEED) },
      getEdgeWeight: "weight",
    });
    settled = take(answer, web, graph, places, options.held) < STILL;
    rounds += batch;
    options.onRounds?.(rounds, () => {});
  }
  return { engine: LIBRARY, rounds, settled };
}

/** Takes the engine's answer over; gives the movement in springs. */
function take(
  answer: Record<string, { x: number; y: number }>,
  web: Web,
  graph: LayoutGraph,
  places: Places,
  held?: Uint8Array,
): number {
  let moved = 0;
  let free = 0;
  for (let i = 0; i < graph.count; i++) {
    const point = answer[i];
    if (point === undefined || held?.[i] === 1) continue;
    moved += (point.x - at(places.x, i)) ** 2 + (point.y - at(places.y, i)) ** 2;
    free++;
    places.x[i] = point.x;
    places.y[i] = point.y;
    web.mergeNodeAttributes(String(i), point);
  }
  let springs = 0;
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    springs += (at(places.x, a) - at(places.x, b)) ** 2 + (at(places.y, a) - at(places.y, b)) ** 2;
  }
  return springs === 0 || free === 0 ? 0 : Math.sqrt(moved / free / (springs / graph.edgeCount));
}
