/** Brings a large drawing to the size at which its cells have room, before they are moved apart one by one. */
import type { Cells } from "./cells.ts";
import { CLEARANCE } from "./cells.ts";
import type { LayoutGraph, Places } from "./layoutGraph.ts";

/** About so many nodes in a patch. */
const NODES_A_PATCH = 24;
/** Patches may be filled up to this, but for the densest that hold this share of the nodes. */
const FILLED = 0.3;
const DENSEST = 0.04;

/** Scales up, never down, about 0, 0: shape and proportions stay. Cost: near linear. */
export function makeRoom(graph: LayoutGraph, places: Places, cells: Cells): void {
  const { count } = graph;
  if (count < 2 * NODES_A_PATCH) return;
  const { left, top, side, columns, rows } = patchesOver(places, count);
  const filled = new Float64Array(columns * rows);
  const held = new Int32Array(columns * rows);
  for (let i = 0; i < count; i++) {
    const column = Math.min(columns - 1, Math.floor(((places.x[i] as number) - left) / side));
    const row = Math.min(rows - 1, Math.floor(((places.y[i] as number) - top) / side));
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

/** A grid of squares over the drawing. Never more of them than nodes, even where one stands far away from the others. */
function patchesOver({ x, y }: Places, count: number) {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    left = Math.min(left, x[i] as number);
    right = Math.max(right, x[i] as number);
    top = Math.min(top, y[i] as number);
    bottom = Math.max(bottom, y[i] as number);
  }
  const width = Math.max(1, right - left);
  const height = Math.max(1, bottom - top);
  const side = Math.max(Math.sqrt((width * height * NODES_A_PATCH) / count), width / count, height / count);
  return { left, top, side, columns: Math.ceil(width / side), rows: Math.ceil(height / side) };
}
