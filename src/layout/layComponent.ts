/** One connected component on its own: starts, ForceAtlas2, the way round, the finish. */
import { type Cells, cellsOf } from "./cells.ts";
import { DrawingCost } from "./drawingCost.ts";
import { findBalance, OWN } from "./findBalance.ts";
import { foldStrip } from "./foldStrip.ts";
import { runForceAtlas2 } from "./forceAtlas2.ts";
import type { EngineRun } from "./forceSettings.ts";
import { degreeOf, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { gatherStragglers, makeRoom } from "./makeRoom.ts";
import { fitFrame, isSmallerThanFrame, SPRING, scaleSprings, turnFirstLeft, turnLevel } from "./orient.ts";
import { pivotMds, pivotMdsOfMany } from "./pivotMds.ts";
import { radialTree } from "./radialTree.ts";
import { BRIEF, type Effort, FINISH, GLANCE, refineDrawing, SKETCH } from "./refineDrawing.ts";
import { removeOverlaps } from "./removeOverlaps.ts";
import { scaleToRest } from "./sizeAtRest.ts";

/** Up to so many actors, pairs that know each other and introductions, a drawing is tried from several starts and refined. */
const SMALL = { nodes: 200, edges: 800, triads: 400 };
/** Where there are more actors than this, their small components are only laid out: there are too many, and too small to be read. */
const MOST_REFINED = 400;
/** Up to so many it is looked for thoroughly: both ways up, with small steps, by the library's engine. */
const VERY_SMALL = { nodes: 80, triads: 160 };
/** With no more pairs than this for each actor a drawing is nearly a tree, and one that begins at the right root has far fewer crossings. */
const SPARSE = 1.5;
/** Of a step in a start, before it is scaled. */
const UNIT = 16;
const MAX_ROUNDS_SMALL = 800;
const MAX_ROUNDS = 300;

/** How a drawing is looked for: from so many trees besides the start from distances, so many finished before the best is taken. */
interface Search {
  readonly trees: number;
  readonly bothWaysUp: boolean;
  readonly sketch: Effort;
  readonly finished: number;
  readonly finish: Effort;
}
const THOROUGH: Search = { trees: 3, bothWaysUp: true, sketch: SKETCH, finished: 3, finish: FINISH };
const FROM_MANY: Search = { trees: 5, bothWaysUp: false, sketch: GLANCE, finished: 3, finish: BRIEF };
const QUICK: Search = { trees: 1, bothWaysUp: false, sketch: GLANCE, finished: 1, finish: BRIEF };

/** Hears of rounds; `look` gives the places so far as they would be drawn, where they can be looked at. */
export type OnWork = (rounds: number, look: (() => Places) | null) => void;

export interface Drawing extends EngineRun {
  readonly places: Places;
}

/** Lays out a connected graph without held nodes, about 0, 0. `total`: actors of the whole task. */
export function layComponent(graph: LayoutGraph, total: number, onWork: OnWork): Drawing {
  if (graph.count === 1) return { places: emptyPlaces(1), engine: OWN, rounds: 0, settled: true };
  const cells = cellsOf(graph, total);
  return isSmall(graph, total) ? best(graph, cells, onWork) : graph.count === 2 ? pair() : large(graph, cells, onWork);
}

/** Small enough to be refined: what that costs grows with nodes times edges. */
export function isSmall({ count, edgeCount, triads }: LayoutGraph, total: number): boolean {
  return count <= SMALL.nodes && edgeCount <= SMALL.edges && triads.length <= SMALL.triads && total <= MOST_REFINED;
}

/** Two that know one another and are among very many. */
function pair(): Drawing {
  const places = { x: Float64Array.of(-SPRING / 2, SPRING / 2), y: new Float64Array(2) };
  return { places, engine: OWN, rounds: 0, settled: true };
}

function large(graph: LayoutGraph, cells: Cells, onWork: OnWork): Drawing {
  const places = pivotMdsOfMany(graph, UNIT);
  scaleToRest(graph, places);
  // Turned before it runs, so that whoever watches does not see it turn at the end.
  turnLevel(places);
  turnFirstLeft(graph, places);
  const tell = (rounds: number, show: () => void) =>
    onWork(rounds, () => {
      show();
      const seen = { x: places.x.slice(), y: places.y.slice() };
      toMap(graph, seen, cells);
      return seen;
    });
  tell(0, () => {});
  const run = findBalance(graph, places, { maxRounds: MAX_ROUNDS, onRounds: tell });
  toMap(graph, places, cells);
  if (isSmallerThanFrame(graph, places, cells)) fitFrame(graph, places, cells);
  removeOverlaps(places, cells);
  return { places, ...run };
}

/** From places in balance to those on the map, but for who overlaps. */
function toMap(graph: LayoutGraph, places: Places, cells: Cells): void {
  gatherStragglers(places);
  scaleSprings(graph, places, SPRING);
  makeRoom(graph, places, cells);
  foldStrip(places, cells);
}

function best(graph: LayoutGraph, cells: Cells, onWork: OnWork): Drawing {
  const reading = new DrawingCost(graph, cells);
  let rounds = 0;
  const search = searchFor(graph);
  const sketches = startsOf(graph, search.trees).flatMap((places) => {
    const run = (search === THOROUGH ? runForceAtlas2 : findBalance)(graph, places, {
      maxRounds: MAX_ROUNDS_SMALL,
      onRounds: (more) => onWork(rounds + more, null),
    });
    rounds += run.rounds;
    turnLevel(places);
    fitFrame(graph, places, cells);
    // Labels stand below their marks, so upside down is another drawing.
    return (search.bothWaysUp ? [places, mirrored(places)] : [places]).map((way) => ({
      places: way,
      engine: run.engine,
      settled: run.settled,
      cost: refineDrawing(reading, way, search.sketch),
    }));
  });
  const [usual] = byCost(sketches.slice(0, QUICK.trees + 1));
  const chosen = byCost(sketches).slice(0, search.finished);
  // Whoever looks farther does not end with less than whoever did not.
  if (search === FROM_MANY && usual && !chosen.includes(usual)) chosen.push(usual);
  const finished = chosen.map(({ places, engine, settled }) => {
    refineDrawing(reading, places, search.finish);
    removeOverlaps(places, cells);
    return { places, engine, settled, cost: reading.total(places) };
  });
  const { places, engine, settled } = byCost(finished)[0] as (typeof finished)[number];
  turnFirstLeft(graph, places);
  return { places, engine, rounds, settled };
}

function byCost<Sketch extends { readonly cost: number }>(sketches: readonly Sketch[]): Sketch[] {
  return [...sketches].sort((a, b) => a.cost - b.cost);
}

function searchFor(graph: LayoutGraph): Search {
  const { count, edgeCount, triads } = graph;
  if (count <= VERY_SMALL.nodes && triads.length <= VERY_SMALL.triads) return THOROUGH;
  let busiest = 0;
  for (let i = 0; i < count; i++) busiest = Math.max(busiest, degreeOf(graph, i));
  // Around one hub all roots lead to much the same drawing, and the many that may change places there take long.
  return edgeCount <= SPARSE * count && busiest * 4 <= count ? FROM_MANY : QUICK;
}

/** Starts that lead to different drawings: distances in the plane, and trees around the busiest actors. */
function startsOf(graph: LayoutGraph, trees: number): Places[] {
  const hubs = [...Array(graph.count).keys()].sort((a, b) => degreeOf(graph, b) - degreeOf(graph, a) || a - b);
  const starts = [pivotMds(graph, UNIT), ...hubs.slice(0, trees).map((hub) => radialTree(graph, hub, UNIT))];
  for (const start of starts) scaleToRest(graph, start);
  return starts;
}

function mirrored({ x, y }: Places): Places {
  return { x: x.slice(), y: y.map((value) => -value) };
}
