/**
 * ForceAtlas2, the engine: from start places to places in balance. The one file that knows the library, so that
 * another engine can take its place.
 * Jacomy, Venturini, Heymann, Bastian 2014, doi:10.1371/journal.pone.0098679.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

export const ENGINE = "graphology-layout-forceatlas2 0.10.1";

/** Units of the engine: an equal pair of leaves rests some tens apart, where the engine's speed rules work well. */
export const SCALING_RATIO = 10;
const BATCH = 40;
/** Settled when a whole batch moves the nodes by less than this share of the drawing's size (root of the mean square). */
const STILL = 0.004;
const EXACT_UP_TO = 400;

export interface EngineRun {
  readonly rounds: number;
  readonly settled: boolean;
}

/**
 * Runs until settled or `maxRounds`, changing `places`. They must be finite and not all the same. Nodes marked in
 * `held` push and pull but stay to the last bit. `onRounds` hears of every batch.
 * Cost: quadratic per round up to 400 nodes, n log n above.
 *
 * The settings, for legibility: no LinLog, which would heap the leaves of a hub where this fans them out; gravity weak
 * and constant, enough to keep long tails from wandering, too little to bend the middle; attraction not distributed by
 * degree, because the library divides by the mass of one end only, so that the way an edge is written would matter.
 */
export function runForceAtlas2(
  graph: LayoutGraph,
  places: Places,
  options: { maxRounds: number; scalingRatio?: number; held?: Uint8Array; onRounds?: (rounds: number) => void },
): EngineRun {
  if (graph.count < 2) return { rounds: 0, settled: true };
  const scalingRatio = options.scalingRatio ?? SCALING_RATIO;
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio,
    strongGravityMode: false,
    gravity: scalingRatio / SCALING_RATIO,
    slowDown: 1 + Math.log(graph.count),
    barnesHutOptimize: graph.count > EXACT_UP_TO,
    barnesHutTheta: 1,
  };
  // Numbers as keys: the library keeps nodes in a plain object, where an actor called `__proto__` would be lost.
  const web = new UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>();
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
    const answer = forceAtlas2(web, { iterations: batch, settings, getEdgeWeight: "weight" });
    settled = take(answer, web, places, options.held) < STILL;
    rounds += batch;
    options.onRounds?.(rounds);
  }
  return { rounds, settled };
}

/** The weight the engine is given: capped, so that many ties between two actors do not weld them into one spot. */
export function pullOf(graph: LayoutGraph, edge: number): number {
  return Math.min(3, at(graph.weights, edge));
}

/** Takes the engine's answer over; gives the movement as a share of the drawing's size. */
function take(
  answer: Record<string, { x: number; y: number }>,
  web: UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>,
  places: Places,
  held: Uint8Array | undefined,
): number {
  let moved = 0;
  let size = 0;
  let middleX = 0;
  let middleY = 0;
  for (let i = 0; i < places.x.length; i++) {
    middleX += at(places.x, i) / places.x.length;
    middleY += at(places.y, i) / places.x.length;
  }
  for (let i = 0; i < places.x.length; i++) {
    const point = answer[i];
    if (point === undefined || held?.[i] === 1) continue;
    const before = { x: at(places.x, i), y: at(places.y, i) };
    moved += (point.x - before.x) ** 2 + (point.y - before.y) ** 2;
    size += (point.x - middleX) ** 2 + (point.y - middleY) ** 2;
    places.x[i] = point.x;
    places.y[i] = point.y;
    web.mergeNodeAttributes(String(i), point);
  }
  return size === 0 ? 0 : Math.sqrt(moved / size);
}
