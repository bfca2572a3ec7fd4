/** The room an actor needs: its mark, and its label in a box centred below. */
import type { Box } from "../model/index.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

/** Between mark and label. */
export const LABEL_GAP = 4;
/** Kept clear between the cells of two actors. */
export const CLEARANCE = 8;
/**
 * Up to so many actors room is kept for every label; above, for the marks alone: labels keep their size on screen, so
 * nearer one finds room for them, and a map blown up for thousands of labels would show nothing as a whole.
 */
export const LABELS_UP_TO = 400;

/** Half extents of each cell around its own middle, which lies `drop` below the middle of the mark. */
export interface Cells {
  readonly halfWidth: Float64Array;
  readonly halfHeight: Float64Array;
  readonly drop: Float64Array;
}

/** The cells of a graph that is part of a task of `total` actors. */
export function cellsOf(graph: LayoutGraph, total: number): Cells {
  const halfWidth = new Float64Array(graph.count);
  const halfHeight = new Float64Array(graph.count);
  const drop = new Float64Array(graph.count);
  for (let i = 0; i < graph.count; i++) {
    const r = at(graph.radius, i);
    const height = at(graph.labelHeight, i);
    const below = total <= LABELS_UP_TO && height > 0 ? LABEL_GAP + height : 0;
    halfWidth[i] = below > 0 ? Math.max(r, at(graph.labelWidth, i) / 2) : r;
    halfHeight[i] = r + below / 2;
    drop[i] = below / 2;
  }
  return { halfWidth, halfHeight, drop };
}

/** The box around all cells; all zero for no nodes. */
export function boxOf(places: Places, cells: Cells): Box {
  if (places.x.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < places.x.length; i++) {
    const middle = at(places.y, i) + at(cells.drop, i);
    left = Math.min(left, at(places.x, i) - at(cells.halfWidth, i));
    right = Math.max(right, at(places.x, i) + at(cells.halfWidth, i));
    top = Math.min(top, middle - at(cells.halfHeight, i));
    bottom = Math.max(bottom, middle + at(cells.halfHeight, i));
  }
  return { left, top, right, bottom };
}
