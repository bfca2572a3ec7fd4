/** The finish of a small drawing: each actor tries places near its own and takes the one that reads best. */
import type { Cells } from "./cells.ts";
import { costOf } from "./drawingCost.ts";
import { at, degreeOf, type LayoutGraph, type Places } from "./layoutGraph.ts";

const STEPS = [80, 48, 28, 16, 9, 5];
const SWEEPS_A_STEP = 4;
/** Eight directions, by plain numbers. */
const D = Math.SQRT1_2;
const WAYS = [
  [1, 0],
  [D, D],
  [0, 1],
  [-D, D],
  [-1, 0],
  [-D, -D],
  [0, -1],
  [D, -D],
] as const;
const BETTER = 1e-6;

/**
 * Lowers the cost of a drawing by hill climbing in a fixed order: first leaves may jump around their neighbour and
 * change places, then everybody takes ever smaller steps. Held nodes stay. Gives the cost reached.
 * Cost: for small graphs only, about nodes × edges × 200.
 */
export function refineDrawing(graph: LayoutGraph, places: Places, cells: Cells, held?: Uint8Array): number {
  const cost = costOf(graph, places, cells);
  const free = [...Array(graph.count).keys()].filter((i) => held?.[i] !== 1);
  const tryAt = (i: number, now: number, x: number, y: number): number => {
    const oldX = at(places.x, i);
    const oldY = at(places.y, i);
    places.x[i] = x;
    places.y[i] = y;
    const then = cost.ofNode(i);
    if (then < now - BETTER) return then;
    places.x[i] = oldX;
    places.y[i] = oldY;
    return now;
  };
  for (const step of STEPS) {
    if (step > 20) jump(graph, places, free, tryAt, cost.ofNode);
    if (step > 10) swap(graph, places, free, cost.ofNode);
    for (let sweep = 0; sweep < SWEEPS_A_STEP; sweep++) {
      let moved = false;
      for (const i of free) {
        const before = cost.ofNode(i);
        const x = at(places.x, i);
        const y = at(places.y, i);
        let now = before;
        for (const [wx, wy] of WAYS) now = tryAt(i, now, x + wx * step, y + wy * step);
        moved ||= now < before;
      }
      if (!moved) break;
    }
  }
  return cost.total();
}

/** Actors with one or two neighbours try spots all around them. */
function jump(
  graph: LayoutGraph,
  places: Places,
  free: readonly number[],
  tryAt: (i: number, now: number, x: number, y: number) => number,
  costOfNode: (i: number) => number,
): void {
  for (const i of free) {
    if (degreeOf(graph, i) > 3) continue;
    let now = costOfNode(i);
    for (let k = at(graph.first, i); k < at(graph.first, i + 1); k++) {
      const hub = at(graph.neighbours, k);
      const [x, y] = [at(places.x, hub), at(places.y, hub)];
      for (const reach of [100, 140, 190, 250]) {
        for (const [wx, wy] of WAYS) {
          now = tryAt(i, now, x + wx * reach, y + wy * reach);
          // Between two of the eight ways as well: 22.5° further.
          now = tryAt(i, now, x + (0.924 * wx - 0.383 * wy) * reach, y + (0.383 * wx + 0.924 * wy) * reach);
        }
      }
    }
  }
}

/** Pairs try each other's spot. */
function swap(graph: LayoutGraph, places: Places, free: readonly number[], costOfNode: (i: number) => number): void {
  const exchange = (i: number, j: number) => {
    [places.x[i], places.x[j]] = [at(places.x, j), at(places.x, i)];
    [places.y[i], places.y[j]] = [at(places.y, j), at(places.y, i)];
  };
  for (const [a, i] of free.entries()) {
    if (degreeOf(graph, i) > 3) continue;
    for (const j of free.slice(a + 1)) {
      if (degreeOf(graph, j) > 3) continue;
      const before = costOfNode(i) + costOfNode(j);
      exchange(i, j);
      if (costOfNode(i) + costOfNode(j) >= before - BETTER) exchange(i, j);
    }
  }
}
