/** Brings a large drawing to the size at which its cells have room, before they are moved apart one by one. */
import type { Cells } from "./cells.ts";
import { CLEARANCE } from "./cells.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

/** About so many nodes in a patch. */
const NODES_A_PATCH = 24;
/** Patches may be filled up to this, but for the densest that hold this share of the nodes. */
const FILLED = 0.3;
const DENSEST = 0.04;
/** So many on each side stand outside the patches. */
const RIM = 0.005;
/** Of a drawing's usual reach: who is farther out is brought nearer, at most to twice as far as that. */
const FAR = 1.5;

/** Scales up, never down, about 0, 0: shape and proportions stay. Cost: near linear. */
export function makeRoom(graph: LayoutGraph, places: Places, cells: Cells): void {
  const { count } = graph;
  if (count < 2 * NODES_A_PATCH) return;
  const { left, top, side, columns, rows } = patchesOver(places, count);
  const filled = new Float64Array(columns * rows);
  const held = new Int32Array(columns * rows);
  for (let i = 0; i < count; i++) {
    const column = Math.floor((at(places.x, i) - left) / side);
    const row = Math.floor((at(places.y, i) - top) / side);
    if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
    const patch = row * columns + column;
    const width = 2 * (cells.halfWidth[i] as number) + CLEARANCE;
    const height = 2 * (cells.halfHeight[i] as number) + CLEARANCE;
    filled[patch] = (filled[patch] as number) + width * height;
    held[patch] = (held[patch] as number) + 1;
  }
  const order = Array.from(filled.keys()).filter((patch) => (held[patch] as number) > 0);
  order.sort((a, b) => (filled[b] as number) - (filled[a] as number) || a - b);
  let passed = 0;
  const usual = order.find((patch) => {
    passed += held[patch] as number;
    return passed > DENSEST * count;
  });
  const density = (filled[usual ?? 0] as number) / (side * side);
  const scale = Math.sqrt(density / FILLED);
  if (!(scale > 1)) return;
  for (let i = 0; i < count; i++) {
    places.x[i] = (places.x[i] as number) * scale;
    places.y[i] = (places.y[i] as number) * scale;
  }
}

/**
 * A grid of squares over the drawing without its rim, about which a few may stand far off: squares that had to reach them would
 * take a crowd for sparse. Never many more squares than nodes.
 */
function patchesOver({ x, y }: Places, count: number) {
  const across = bulkOf(x);
  const down = bulkOf(y);
  const width = Math.max(1, across.to - across.from);
  const height = Math.max(1, down.to - down.from);
  const side = Math.max(Math.sqrt((width * height * NODES_A_PATCH) / count), width / count, height / count);
  return {
    left: across.from,
    top: down.from,
    side,
    columns: Math.floor(width / side) + 1,
    rows: Math.floor(height / side) + 1,
  };
}

/** From where to where all but the outermost reach. */
function bulkOf(values: Float64Array): { from: number; to: number } {
  const sorted = values.slice().sort();
  const beyond = Math.floor(sorted.length * RIM);
  return { from: at(sorted, beyond), to: at(sorted, sorted.length - 1 - beyond) };
}

/**
 * Brings stragglers, thrown far out by a hub and not back yet, within three times the reach of the hundredth outermost; who is out
 * farther stays out farther. Nobody else is moved. About 0, 0. Cost: n log n.
 */
export function gatherStragglers({ x, y }: Places): void {
  const reach = Float64Array.from(x, (px, i) => Math.sqrt(px * px + at(y, i) * at(y, i)));
  const far = FAR * at(reach.slice().sort(), Math.floor((reach.length - 1) * 0.99));
  for (const [i, own] of reach.entries()) {
    if (!(own > far)) continue;
    const share = ((2 - far / own) * far) / own;
    x[i] = at(x, i) * share;
    y[i] = at(y, i) * share;
  }
}
