/** A component with fixed actors: they stay, the others find their places around them. */
import { cellsOf } from "./cells.ts";
import { DrawingCost } from "./drawingCost.ts";
import { findBalance } from "./findBalance.ts";
import { LIBRARY, runForceAtlas2 } from "./forceAtlas2.ts";
import { type Drawing, isSmall, layComponent, type OnWork } from "./layComponent.ts";
import { at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { placeNewcomers } from "./placeNewcomers.ts";
import { FINISH, refineDrawing } from "./refineDrawing.ts";
import { ratioOfRest } from "./sizeAtRest.ts";

const MAX_ROUNDS = 400;
/** Where the fixed stand so far apart that the others would be blown away, the map keeps a usual scale. */
const MOST_RATIO = 20_000;

/**
 * Where at least half is fixed, the rest starts beside its contacts; where less is, the component is laid out anew and
 * laid over the fixed as well as turning and shifting can. Then ForceAtlas2 with the fixed held, and the finish.
 */
export function layHeld(graph: LayoutGraph, total: number, onWork: OnWork): Drawing {
  const held = Uint8Array.from(graph.fixed, (point) => (point ? 1 : 0));
  const heldCount = held.reduce((sum, one) => sum + one, 0);
  const places = emptyPlaces(graph.count);
  setFixed(graph, places);
  if (heldCount === graph.count) return { places, engine: LIBRARY, rounds: 0, settled: true };
  const cells = cellsOf(graph, total);
  let rounds = 0;
  if (heldCount * 2 < graph.count) {
    const anew = layComponent({ ...graph, fixed: graph.fixed.map(() => null) }, total, (more) => onWork(more, null));
    rounds = anew.rounds;
    layOver(graph, anew.places, held);
    for (let i = 0; i < graph.count; i++) {
      if (held[i] === 1) continue;
      places.x[i] = at(anew.places.x, i);
      places.y[i] = at(anew.places.y, i);
    }
  } else {
    placeNewcomers(graph, places, cells, held);
  }
  const run = (isSmall(graph, total) ? runForceAtlas2 : findBalance)(graph, places, {
    maxRounds: MAX_ROUNDS,
    scalingRatio: Math.max(1, Math.min(MOST_RATIO, ratioOfRest(graph, places))),
    held,
    onRounds: (more, show) =>
      onWork(rounds + more, () => {
        show();
        return places;
      }),
  });
  setFixed(graph, places);
  if (isSmall(graph, total)) refineDrawing(new DrawingCost(graph, cells), places, FINISH, held);
  return { places, engine: run.engine, rounds: rounds + run.rounds, settled: run.settled };
}

function setFixed(graph: LayoutGraph, places: Places): void {
  for (const [i, point] of graph.fixed.entries()) {
    if (!point) continue;
    places.x[i] = point.x;
    places.y[i] = point.y;
  }
}

/** Turns (or mirrors) and shifts `places` so that the held nodes lie as near as can be to where they are fixed. */
function layOver(graph: LayoutGraph, places: Places, held: Uint8Array): void {
  const pins = [...Array(graph.count).keys()].filter((i) => held[i] === 1);
  const to = { x: 0, y: 0 };
  const from = { x: 0, y: 0 };
  for (const i of pins) {
    to.x += (graph.fixed[i]?.x ?? 0) / pins.length;
    to.y += (graph.fixed[i]?.y ?? 0) / pins.length;
    from.x += at(places.x, i) / pins.length;
    from.y += at(places.y, i) / pins.length;
  }
  let best = { cos: 1, sin: 0, flip: 1, fit: Number.NEGATIVE_INFINITY };
  for (const flip of [1, -1]) {
    let dot = 0;
    let turn = 0;
    for (const i of pins) {
      const px = flip * (at(places.x, i) - from.x);
      const py = at(places.y, i) - from.y;
      const qx = (graph.fixed[i]?.x ?? 0) - to.x;
      const qy = (graph.fixed[i]?.y ?? 0) - to.y;
      dot += px * qx + py * qy;
      turn += px * qy - py * qx;
    }
    const fit = Math.sqrt(dot * dot + turn * turn);
    if (fit > best.fit + 1e-6) best = fit > 1e-6 ? { cos: dot / fit, sin: turn / fit, flip, fit } : { ...best, fit };
  }
  for (let i = 0; i < graph.count; i++) {
    const px = best.flip * (at(places.x, i) - from.x);
    const py = at(places.y, i) - from.y;
    places.x[i] = to.x + px * best.cos - py * best.sin;
    places.y[i] = to.y + px * best.sin + py * best.cos;
  }
}
