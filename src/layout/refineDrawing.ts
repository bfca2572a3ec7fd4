/** The finish of a small drawing: each actor tries places near its own and takes the one that reads best. */
import type { DrawingCost } from "./drawingCost.ts";
import { degreeOf, type LayoutGraph, type Places } from "./layoutGraph.ts";

/** How thoroughly to look. */
export interface Effort {
  /** Lengths of steps, falling; how often round at each; at how many of them actors also jump and change places. */
  readonly steps: readonly number[];
  readonly sweeps: number;
  readonly leaps: number;
  /** How far from their neighbours actors jump. */
  readonly reaches: readonly number[];
}
const REACHES = [105, 150, 215];
/** Enough to tell which of several drawings will become the best. */
export const SKETCH: Effort = { steps: [64, 24], sweeps: 2, leaps: 1, reaches: REACHES };
export const FINISH: Effort = { steps: [64, 40, 24, 14, 8, 4], sweeps: 4, leaps: 2, reaches: REACHES };
/** For drawings too large to try everything: what a step costs grows with their size, so there are fewer of them. */
export const GLANCE: Effort = { steps: [64, 24], sweeps: 1, leaps: 0, reaches: [] };
export const BRIEF: Effort = { steps: [64, 32, 14], sweeps: 3, leaps: 2, reaches: [105, 170] };

/** Actors with no more neighbours than this may jump and change places. */
const LIGHT = 3;
/** The four directions a quarter turn apart, x and y in turn. */
const quarterTurns = (c: number, s: number): number[] => [c, s, -s, c, -c, -s, s, -c];
const EIGHT_WAYS = Float64Array.from([...quarterTurns(1, 0), ...quarterTurns(Math.SQRT1_2, Math.SQRT1_2)]);
const SIXTEEN_WAYS = Float64Array.from([...EIGHT_WAYS, ...quarterTurns(0.924, 0.383), ...quarterTurns(0.383, 0.924)]);

/**
 * Lowers the cost of a drawing by hill climbing in a fixed order: actors with few neighbours may jump around these and
 * change places with others, then everybody takes ever smaller steps. Held nodes stay. Gives the cost reached.
 * Cost: for small graphs only, about nodes × edges × 200.
 */
export function refineDrawing(cost: DrawingCost, places: Places, effort: Effort, held?: Uint8Array): number {
  const { graph } = cost;
  cost.set(places);
  const free = [...Array(graph.count).keys()].filter((i) => held?.[i] !== 1);
  const light = free.filter((i) => degreeOf(graph, i) <= LIGHT);
  for (const [round, step] of effort.steps.entries()) {
    if (round < effort.leaps) {
      for (const i of light) jump(graph, cost, i, effort.reaches);
      swapSiblings(graph, cost, light);
    }
    // Steps that did not help do not help either as long as nobody has moved since.
    let sinceMove = 0;
    for (let sweep = 0; sweep < effort.sweeps && sinceMove < free.length; sweep++) {
      for (let k = 0; k < free.length && sinceMove < free.length; k++)
        sinceMove = walk(cost, free[k] as number, step) ? 0 : sinceMove + 1;
    }
  }
  places.x.set(cost.strokes.x.subarray(0, graph.count));
  places.y.set(cost.strokes.y.subarray(0, graph.count));
  return cost.total(places);
}

function walk(cost: DrawingCost, i: number, step: number): boolean {
  const before = cost.ofNode(i);
  const x = cost.strokes.x[i] as number;
  const y = cost.strokes.y[i] as number;
  let now = before;
  for (let w = 0; w < EIGHT_WAYS.length; w += 2)
    now = cost.tryAt(i, now, x + (EIGHT_WAYS[w] as number) * step, y + (EIGHT_WAYS[w + 1] as number) * step);
  return now < before;
}

function jump(graph: LayoutGraph, cost: DrawingCost, i: number, reaches: readonly number[]): void {
  let now = cost.ofNode(i);
  for (let k = graph.first[i] as number; k < (graph.first[i + 1] as number); k++) {
    const around = graph.neighbours[k] as number;
    const x = cost.strokes.x[around] as number;
    const y = cost.strokes.y[around] as number;
    for (const reach of reaches)
      for (let w = 0; w < SIXTEEN_WAYS.length; w += 2)
        now = cost.tryAt(i, now, x + (SIXTEEN_WAYS[w] as number) * reach, y + (SIXTEEN_WAYS[w + 1] as number) * reach);
  }
}

/** Actors with a neighbour in common try each other's spot. */
function swapSiblings(graph: LayoutGraph, cost: DrawingCost, light: readonly number[]): void {
  for (const [place, i] of light.entries()) {
    for (let next = place + 1; next < light.length; next++) {
      const j = light[next] as number;
      if (haveNeighbourInCommon(graph, i, j)) cost.trySwap(i, j);
    }
  }
}

function haveNeighbourInCommon(graph: LayoutGraph, i: number, j: number): boolean {
  for (let k = graph.first[i] as number; k < (graph.first[i + 1] as number); k++) {
    for (let l = graph.first[j] as number; l < (graph.first[j + 1] as number); l++) {
      if ((graph.neighbours[k] as number) === (graph.neighbours[l] as number)) return true;
    }
  }
  return false;
}
