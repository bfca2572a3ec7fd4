/** One connected component on its own: starts, ForceAtlas2, the way round, the finish. */
import { type Cells, cellsOf } from "./cells.ts";
import { costOf } from "./drawingCost.ts";
import { type EngineRun, runForceAtlas2, SCALING_RATIO } from "./forceAtlas2.ts";
import { at, degreeOf, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { centre, SPRING, scaleSprings, turnFirstUp, turnLevel } from "./orient.ts";
import { pivotMds } from "./pivotMds.ts";
import { radialTree } from "./radialTree.ts";
import { refineDrawing } from "./refineDrawing.ts";
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
  turnFirstUp(graph, places);
  removeOverlaps(places, cells);
  return { places, ...run };
}

function best(graph: LayoutGraph, cells: Cells, onRounds: (rounds: number) => void): Drawing {
  let rounds = 0;
  const drawings = startsOf(graph).map((places) => {
    const run = runForceAtlas2(graph, places, { maxRounds: MAX_ROUNDS_SMALL, onRounds: (more) => onRounds(rounds + more) });
    rounds += run.rounds;
    scaleSprings(graph, places, SPRING);
    turnLevel(places);
    return { places, settled: run.settled, cost: costOf(graph, places, cells).total() };
  });
  drawings.sort((a, b) => a.cost - b.cost);
  const finished = drawings.slice(0, FINALISTS).map(({ places, settled }) => {
    refineDrawing(graph, places, cells);
    centre(places);
    turnFirstUp(graph, places);
    removeOverlaps(places, cells);
    return { places, settled, cost: costOf(graph, places, cells).total() };
  });
  finished.sort((a, b) => a.cost - b.cost);
  const first = finished[0];
  return { places: first?.places ?? emptyPlaces(graph.count), rounds, settled: first?.settled ?? true };
}

/** Starts that lead to different drawings: distances in the plane, and trees around the busiest actors. */
function startsOf(graph: LayoutGraph): Places[] {
  const unit = 4 * Math.sqrt(SCALING_RATIO);
  const hubs = [...Array(graph.count).keys()].sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b).slice(0, 3);
  return [pivotMds(graph, unit), ...hubs.flatMap((hub) => [radialTree(graph, hub, unit, 0), mirrored(radialTree(graph, hub, unit, 0.13))])];
}

/** Upside down, so that the breadth of the label boxes meets the drawing from the other side. */
function mirrored(places: Places): Places {
  for (let i = 0; i < places.y.length; i++) places.y[i] = -at(places.y, i);
  return places;
}
