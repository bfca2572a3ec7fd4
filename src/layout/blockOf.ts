/** Actors without any tie as a tidy block. */
import type { Box } from "../model/index.ts";
import { boxOf, cellsOf } from "./cells.ts";
import { at, emptyPlaces, type LayoutGraph, type Places } from "./layoutGraph.ts";

const GAP = 24;

/** In the order of the list, about as wide as what stands above. `total`: actors of the whole task. */
export function blockOf(
  part: LayoutGraph,
  total: number,
  above: readonly { readonly box: Box }[],
): { readonly places: Places; readonly box: Box } {
  const cells = cellsOf(part, total);
  const { count } = part;
  let width = GAP;
  let height = GAP;
  for (let i = 0; i < count; i++) {
    width = Math.max(width, 2 * at(cells.halfWidth, i) + GAP);
    height = Math.max(height, 2 * at(cells.halfHeight, i) + GAP);
  }
  const wanted = above.reduce((most, { box }) => Math.max(most, box.right - box.left), 0);
  const columns = Math.max(1, Math.ceil(Math.sqrt((count * height * 1.4) / width)), Math.floor(wanted / width));
  const places = emptyPlaces(count);
  const order = [...Array(count).keys()].sort((a, b) => at(part.rank, a) - at(part.rank, b));
  for (const [place, i] of order.entries()) {
    places.x[i] = (place % columns) * width;
    places.y[i] = Math.floor(place / columns) * height;
  }
  return { places, box: boxOf(places, cells) };
}
