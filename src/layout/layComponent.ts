/** One connected component on its own: starts, ForceAtlas2, the way round, the finish. */
import { type Cells, cellsOf } from "./cells.ts";
import { costOf } from "./drawingCost.ts";
import { type EngineRun, runForceAtlas2, SCALING_RATIO } from "./forceAtlas2.ts";
import { at, degreeOf, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { fitFrame, SPRING, scaleSprings, turnFirstLeft, turnLevel } from "./orient.ts";
import { pivotMds } from "./pivotMds.ts";
import { radialTree } from "./radialTree.ts";
import { FINISH, refineDrawing, SKETCH } from "./refineDrawing.ts";
import { removeOverlaps } from "./removeOverlaps.ts";

/** Up to so many actors a drawing is tried from several starts and refined. */
export const SMALL = 200;
/** Drawings that are finished before the best is taken. */
const FINALISTS = 3;
const MAX_ROUNDS_SMALL = 800;
const MAX_ROUNDS = 600;

export interface Drawing extends EngineRun {
  readonly places: Places;
}

/** Lays out a connected graph without held nodes, about 0, 0. `total`: actors of the whole task. */
export function layComponent(graph: LayoutGraph, total: number, onRounds: (rounds: number) => void): Drawing {
  if (graph.count === 1) return { places: emptyPlaces(1), rounds: 0, settled: true };
  const cells = cellsOf(graph, total);
  return graph.count <= SMALL ? best(graph, cells, onRounds) : large(graph, cells, onRounds);
}

function large(graph: LayoutGraph, cells: Cells, onRounds: (rounds: number) => void): Drawing {
  const places = pivotMds(graph, 4 * Math.sqrt(SCALING_RATIO));
  const run = runForceAtlas2(graph, places, { maxRounds: MAX_ROUNDS, onRounds });
  scaleSprings(graph, places, SPRING);
  turnLevel(places);
  turnFirstLeft(graph, places);
  removeOverlaps(places, cells);
  return { places, ...run };
}

function best(graph: LayoutGraph, cells: Cells, onRounds: (rounds: number) => void): Drawing {
  let rounds = 0;
  const sketches = startsOf(graph).flatMap((places) => {
    const run = runForceAtlas2(graph, places, { maxRounds: MAX_ROUNDS_SMALL, onRounds: (more) => onRounds(rounds + more) });
    rounds += run.rounds;
    turnLevel(places);
    fitFrame(graph, places, cells);
    // Labels stand below their marks, so upside down is another drawing.
    return [places, mirrored(places)].map((way) => ({
      places: way,
      settled: run.settled,
      cost: refineDrawing(graph, way, cells, SKETCH),
    }));
  });
  sketches.sort((a, b) => a.cost - b.cost);
  const finished = sketches.slice(0, FINALISTS).map(({ places, settled }) => {
    refineDrawing(graph, places, cells, FINISH);
    removeOverlaps(places, cells);
    return { places, settled, cost: costOf(graph, places, cells).total() };
  });
  if ((globalThis as any).DEBUG) console.log(sketches.map((d) => d.cost.toFixed(1)).join(" "), "->", finished.map((d) => d.cost.toFixed(1)).join(" "));
  finished.sort((a, b) => a.cost - b.cost);
  const places = finished[0]?.places ?? emptyPlaces(graph.count);
  turnFirstLeft(graph, places);
  return { places, rounds, settled: finished[0]?.settled ?? true };
}

/** Starts that lead to different drawings: distances in the plane, and trees around the busiest actors. */
function startsOf(graph: LayoutGraph): Places[] {
  const unit = 4 * Math.sqrt(SCALING_RATIO);
  const hubs = [...Array(graph.count).keys()].sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b);
  return [pivotMds(graph, unit), ...hubs.slice(0, 3).map((hub) => radialTree(graph, hub, unit))];
}

function mirrored({ x, y }: Places): Places {
  return { x: x.slice(), y: y.map((value) => -value) };
}
