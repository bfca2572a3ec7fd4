/** First places for actors that come to a map which stays: beside their contacts, where there is room. */
import type { Cells } from "./cells.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { SPRING } from "./orient.ts";
import { Squares } from "./squares.ts";

/** On larger maps only those that stand about a spot are looked at: what is farther would not tell spots apart. */
const FEW = 400;
const ABOUT = 4 * SPRING;

/**
 * Gives every node that is not held a place, those with a placed contact first, in widening circles; the graph is
 * connected and has a held node. Each takes the best of 32 spots around the middle of its contacts.
 * Cost: newcomers × 32 × nodes, on maps of more than 400 the nodes near by.
 */
export function placeNewcomers(graph: LayoutGraph, places: Places, cells: Cells, held: Uint8Array): void {
  const placed = held.slice();
  const queue = [...held.keys()].filter((i) => held[i] === 1);
  const standing = [...queue];
  const squares = graph.count > FEW ? new Squares({ x: ABOUT, y: ABOUT }, graph.count) : null;
  for (const node of standing) squares?.add(node, at(places.x, node), at(places.y, node));
  const near = (x: number, y: number): readonly number[] => {
    if (squares === null) return standing;
    const found: number[] = [];
    squares.around(x, y, (other) => found.push(other));
    return found;
  };
  for (const node of queue) {
    for (let k = at(graph.first, node); k < at(graph.first, node + 1); k++) {
      const next = at(graph.neighbours, k);
      if (placed[next] === 1) continue;
      const spot = spotFor(graph, places, cells, next, placed, near);
      places.x[next] = spot.x;
      places.y[next] = spot.y;
      placed[next] = 1;
      queue.push(next);
      standing.push(next);
      squares?.add(next, spot.x, spot.y);
    }
  }
}

function spotFor(
  graph: LayoutGraph,
  places: Places,
  cells: Cells,
  node: number,
  placed: Uint8Array,
  near: (x: number, y: number) => readonly number[],
): { x: number; y: number } {
  let x = 0;
  let y = 0;
  let contacts = 0;
  for (let k = at(graph.first, node); k < at(graph.first, node + 1); k++) {
    const other = at(graph.neighbours, k);
    if (placed[other] !== 1) continue;
    x += at(places.x, other);
    y += at(places.y, other);
    contacts++;
  }
  x /= contacts;
  y /= contacts;
  const standing = near(x, y);
  let best = { x: x + SPRING, y, cost: Number.POSITIVE_INFINITY };
  for (const reach of contacts > 1
    ? [0, 60, SPRING, 1.6 * SPRING]
    : [0.8 * SPRING, SPRING, 1.4 * SPRING, 1.9 * SPRING]) {
    for (let way = 0; way < 8; way++) {
      const spot = { x: x + reach * Math.cos((way * Math.PI) / 4), y: y + reach * Math.sin((way * Math.PI) / 4) };
      let cost = reach / SPRING;
      for (const j of standing) {
        const dx = at(places.x, j) - spot.x;
        const dy = at(places.y, j) - spot.y;
        const gapX = Math.abs(dx) - at(cells.halfWidth, j) - at(cells.halfWidth, node);
        const gapY = Math.abs(dy) - at(cells.halfHeight, j) - at(cells.halfHeight, node);
        cost += (SPRING * SPRING) / (dx * dx + dy * dy + 400) + (gapX < 8 && gapY < 8 ? 20 : 0);
      }
      if (cost < best.cost - 1e-9) best = { ...spot, cost };
    }
  }
  return { x: Math.round(best.x * 64) / 64, y: Math.round(best.y * 64) / 64 };
}
