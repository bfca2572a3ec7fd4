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
const SCALING_RATIO = 10;
const BATCH = 40;
/** Settled when a whole batch moves the nodes by less than this share of a spring (both as root of the mean square). */
const STILL = 0.03;
/** After so many rounds the steps are half as long, after twice as many a third: busy hubs would tremble for ever. */
const HALF_SPEED = 120;
const EXACT_UP_TO = 400;

type Web = UndirectedGraph<{ x: number; y: number; fixed: boolean }, { weight: number }>;

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
    // Fixed nodes already say where the middle is.
    gravity: options.held ? 0 : 1,
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
    options.onRounds?.(rounds);
  }
  return { rounds, settled };
}

/** The weight the engine is given: capped, so that many ties between two actors do not weld them into one spot. */
export function pullOf(graph: LayoutGraph, edge: number): number {
  return Math.min(3, at(graph.weights, edge));
}

/**
 * The repulsion at which places of this size are at rest: in balance, the weight of each spring times its squared length
 * sums up to the repulsion times the products of the masses of all pairs (the virial theorem). 0 where all is on one point.
 */
export function ratioOfRest(graph: LayoutGraph, places: Places): number {
  const mass = new Float64Array(graph.count).fill(1);
  let pull = 0;
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    const weight = pullOf(graph, e);
    mass[a] = at(mass, a) + weight;
    mass[b] = at(mass, b) + weight;
    pull += weight * ((at(places.x, a) - at(places.x, b)) ** 2 + (at(places.y, a) - at(places.y, b)) ** 2);
  }
  let sum = 0;
  let squares = 0;
  for (const m of mass) {
    sum += m;
    squares += m * m;
  }
  return graph.count < 2 ? 0 : (2 * pull) / (sum * sum - squares);
}

/** Scales a start to the size at which it will rest, so that no round is spent on growing. */
export function scaleToRest(graph: LayoutGraph, places: Places): void {
  const ratio = ratioOfRest(graph, places);
  if (!(ratio > 0)) return;
  const scale = Math.sqrt(SCALING_RATIO / ratio);
  for (let i = 0; i < graph.count; i++) {
    places.x[i] = at(places.x, i) * scale;
    places.y[i] = at(places.y, i) * scale;
  }
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
