/** ForceAtlas2 for maps of any size: from start places to places in balance, at a price that grows with n log n. */
import { AdaptiveSpeed } from "./adaptiveSpeed.ts";
import { ForceField, type Web } from "./forceField.ts";
import { type EngineRun, pullOf, type RunOptions, settingsFor } from "./forceSettings.ts";
import type { LayoutGraph, Places } from "./layoutGraph.ts";
import { MortonTree } from "./mortonTree.ts";

/** The number goes up when the same data come out otherwise. */
export const OWN = "enishi-forceatlas2 2";

const THETA = 1.2;
/** Settled when nodes move less than this share of a spring in a round (both as root of the mean square, over some rounds). */
const STILL = 0.025;
const OVER_ROUNDS = 8;
/** After so many rounds the steps get smaller: busy hubs would tremble for ever. */
const PATIENCE = 150;

/**
 * Runs until settled or `maxRounds`, changing `places`, which are finite. Held nodes stay to the last bit. The same input gives
 * the same bits everywhere: sums, products and roots only. Within a round nothing is allocated.
 */
export function findBalance(graph: LayoutGraph, places: Places, options: RunOptions): EngineRun {
  if (graph.count < 2) return { engine: OWN, rounds: 0, settled: true };
  const { order, web, x, y, held } = nearInMemory(graph, places, options.held);
  const field = new ForceField(web, { ...settingsFor(options), theta: THETA }, held);
  const speed = new AdaptiveSpeed(field.mass, held);
  const free = held === undefined ? web.count : held.reduce((sum, one) => sum + 1 - one, 0);
  const putBack = () => {
    for (let i = 0; i < web.count; i++) {
      const node = order[i] as number;
      places.x[node] = x[i] as number;
      places.y[node] = y[i] as number;
    }
  };
  const steps = new Float64Array(OVER_ROUNDS);
  let rounds = 0;
  let settled = free === 0;
  while (rounds < options.maxRounds && !settled) {
    field.measure(x, y);
    const moved = speed.step(x, y, field.fx, field.fy, 1 + rounds / PATIENCE);
    steps[rounds % OVER_ROUNDS] = moved / free;
    rounds++;
    if (rounds >= OVER_ROUNDS) settled = shareOfSpring(steps, web, x, y) < STILL;
    options.onRounds?.(rounds, putBack);
  }
  putBack();
  return { engine: OWN, rounds, settled };
}

/** The root of the mean square of steps, by that of the springs; 0 where all springs have no length. */
function shareOfSpring(steps: Float64Array, { sources, targets }: Web, x: Float64Array, y: Float64Array): number {
  let squares = 0;
  for (let e = 0; e < sources.length; e++) {
    const dx = (x[sources[e] as number] as number) - (x[targets[e] as number] as number);
    const dy = (y[sources[e] as number] as number) - (y[targets[e] as number] as number);
    squares += dx * dx + dy * dy;
  }
  let moved = 0;
  for (const step of steps) moved += step / steps.length;
  return squares > 0 ? Math.sqrt((moved * sources.length) / squares) : 0;
}

/** The nodes numbered along a Morton curve, so that what is near on the map is near in memory. */
function nearInMemory(graph: LayoutGraph, places: Places, heldNodes: Uint8Array | undefined) {
  const { count } = graph;
  const tree = new MortonTree(count);
  tree.build(places.x, places.y, new Float64Array(count).fill(1));
  const { order } = tree;
  const placeOf = new Int32Array(count);
  for (let i = 0; i < count; i++) placeOf[order[i] as number] = i;
  const weights = Float64Array.from({ length: graph.edgeCount }, (_, e) => pullOf(graph, e));
  const sources = graph.sources.map((node) => placeOf[node] as number);
  const targets = graph.targets.map((node) => placeOf[node] as number);
  const held = heldNodes === undefined ? undefined : Uint8Array.from(order, (node) => heldNodes[node] as number);
  return { order, web: { count, sources, targets, weights }, x: tree.x, y: tree.y, held };
}
