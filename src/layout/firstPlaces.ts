/** Where everyone roughly stands, at once: for a first look while the layout is still to come. */
import { boxOf, cellsOf } from "./cells.ts";
import { componentsOf, partsIn } from "./components.ts";
import { assemble, at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { makeRoom } from "./makeRoom.ts";
import { SPRING, scaleSprings, turnFirstLeft, turnLevel } from "./orient.ts";
import { packBoxes } from "./packBoxes.ts";
import { pivotMdsOfMany } from "./pivotMds.ts";

/** Of a mark, in map units. */
const RADIUS = 13;

/**
 * x and y of each of `ids` in turn, by distances in the network alone: components apart and packed, nothing refined, marks
 * may overlap. `from` and `to` are the ends of the ties as places in `ids`. The same for the same input; empty in, empty out.
 * Cost: linear, but for the order of the ids.
 */
export function firstPlaces(ids: readonly string[], from: Int32Array, to: Int32Array): Float32Array<ArrayBuffer> {
  const graph = graphOf(ids, from, to);
  const partOf = partsIn(graph);
  const parts = componentsOf(graph).map((members) => {
    const part = partOf(members);
    const places = placesOf(part);
    return { members, places, box: boxOf(places, cellsOf(part, graph.count)) };
  });
  const corners = packBoxes(parts.map(({ box }) => ({ width: box.right - box.left, height: box.bottom - box.top })));
  const xy = new Float32Array(2 * ids.length);
  for (const [i, { members, places, box }] of parts.entries()) {
    const corner = corners[i] ?? { x: 0, y: 0 };
    for (const [k, node] of members.entries()) {
      const row = graph.rank[node] as number;
      xy[2 * row] = at(places.x, k) + corner.x - box.left;
      xy[2 * row + 1] = at(places.y, k) + corner.y - box.top;
    }
  }
  return xy;
}

function placesOf(part: LayoutGraph): Places {
  if (part.count === 1) return emptyPlaces(1);
  if (part.count === 2) return { x: Float64Array.of(-SPRING / 2, SPRING / 2), y: new Float64Array(2) };
  const places = pivotMdsOfMany(part, SPRING);
  turnLevel(places);
  turnFirstLeft(part, places);
  scaleSprings(part, places, SPRING);
  makeRoom(part, places, cellsOf(part, part.count));
  return places;
}

/** Numbered by id as the layout does, so that the map that follows lies the same way round. */
function graphOf(ids: readonly string[], from: Int32Array, to: Int32Array): LayoutGraph {
  const count = ids.length;
  const order = ids.map((_, row) => row).sort((a, b) => compare(ids[a] ?? "", ids[b] ?? ""));
  const numberOf = new Int32Array(count);
  for (const [number, row] of order.entries()) numberOf[row] = number;
  // a pair that is tied twice is as far apart as one that is tied once
  const one = from.map((end) => numberOf[end] as number);
  const other = to.map((end) => numberOf[end] as number);
  const none = new Float64Array(count);
  return assemble({
    ids: order.map((row) => ids[row] ?? ""),
    rank: Float64Array.from(order),
    radius: new Float64Array(count).fill(RADIUS),
    labelWidth: none,
    labelHeight: none,
    fixed: order.map(() => null),
    sources: one.map((end, tie) => Math.min(end, other[tie] as number)),
    targets: one.map((end, tie) => Math.max(end, other[tie] as number)),
    weights: new Float64Array(one.length).fill(1),
    drawn: new Uint8Array(one.length).fill(1),
    triads: [],
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
