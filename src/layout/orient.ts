/** Brings a drawing into map units and the right way round: the long way across, the first actors on the left. */
import type { Box } from "../model/index.ts";
import type { Cells } from "./cells.ts";
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";
import { ASPECT } from "./packBoxes.ts";

/** The usual length of a spring on the finished map, in map units. */
export const SPRING = 130;

/** A drawing may be stretched by so much to fill its sheet before its angles look bent. */
const MOST_STRETCH = 1.4;

/** Scales so that the middle one of the springs is `length` long. No springs: unchanged. */
export function scaleSprings(graph: LayoutGraph, places: Places, length: number): void {
  const lengths: number[] = [];
  for (let e = 0; e < graph.edgeCount; e++) {
    const a = at(graph.sources, e);
    const b = at(graph.targets, e);
    lengths.push(Math.sqrt((at(places.x, a) - at(places.x, b)) ** 2 + (at(places.y, a) - at(places.y, b)) ** 2));
  }
  lengths.sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  if (!(median > 1e-6)) return;
  for (let i = 0; i < places.x.length; i++) {
    places.x[i] = (at(places.x, i) * length) / median;
    places.y[i] = (at(places.y, i) * length) / median;
  }
}

/** Turns the long axis level (principal axes), about the middle, which becomes 0, 0. */
export function turnLevel(places: Places): void {
  const n = places.x.length;
  if (n === 0) return;
  centre(places);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    xx += at(places.x, i) ** 2;
    xy += at(places.x, i) * at(places.y, i);
    yy += at(places.y, i) ** 2;
  }
  // The long axis by half-angle formulas: roots only, no sines that could differ in the last bit.
  const spread = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  if (!(spread > 1e-9)) return;
  const cos = Math.sqrt((1 + (xx - yy) / spread) / 2);
  const sin = Math.sqrt(Math.max(0, (1 - (xx - yy) / spread) / 2)) * (xy < 0 ? -1 : 1);
  for (let i = 0; i < n; i++) {
    const x = at(places.x, i);
    const y = at(places.y, i);
    places.x[i] = x * cos + y * sin;
    places.y[i] = y * cos - x * sin;
  }
}

/** Mirrors so that the actors listed first stand on the left. */
export function turnFirstLeft(graph: LayoutGraph, places: Places): void {
  let meanRank = 0;
  for (let i = 0; i < graph.count; i++) meanRank += at(graph.rank, i) / graph.count;
  let lean = 0;
  for (let i = 0; i < graph.count; i++) lean += (at(graph.rank, i) - meanRank) * at(places.x, i);
  if (lean < 0) for (let i = 0; i < graph.count; i++) places.x[i] = -at(places.x, i);
}

function centre(places: Places): void {
  const n = places.x.length;
  for (const values of [places.x, places.y]) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += at(values, i) / n;
    for (let i = 0; i < n; i++) values[i] = at(values, i) - mean;
  }
}

/**
 * The sheet a drawing should fill: twice what its cells cover with some air, in the shape of a screen, about 0, 0. Where
 * nodes are fixed it lies about them, and covers them all.
 */
export function frameOf(graph: LayoutGraph, cells: Cells): Box {
  let area = 0;
  for (let i = 0; i < graph.count; i++) area += 4 * (at(cells.halfWidth, i) + 12) * (at(cells.halfHeight, i) + 12);
  const halfWidth = Math.max(260, Math.sqrt(area * 1.7 * ASPECT)) / 2;
  const halfHeight = halfWidth / ASPECT;
  const fixed = graph.fixed.filter((point) => point !== null);
  if (fixed.length === 0) return { left: -halfWidth, right: halfWidth, top: -halfHeight, bottom: halfHeight };
  const across = reachOf(
    fixed.map(({ x }) => x),
    halfWidth,
  );
  const down = reachOf(
    fixed.map(({ y }) => y),
    halfHeight,
  );
  return { left: across.from, right: across.to, top: down.from, bottom: down.to };
}

/** From the least to the greatest, and at least `half` each way from their middle. */
function reachOf(values: readonly number[], half: number): { from: number; to: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const middle = (least + most) / 2;
  return { from: Math.min(least, middle - half), to: Math.max(most, middle + half) };
}

/** Scales so that the drawing fills its sheet, each way by its own measure as long as the two differ little. */
export function fitFrame(graph: LayoutGraph, places: Places, cells: Cells): void {
  const { sx, sy } = fitOf(graph, places, cells);
  const least = Math.min(sx, sy);
  for (let i = 0; i < graph.count; i++) {
    places.x[i] = at(places.x, i) * Math.min(sx, least * MOST_STRETCH);
    places.y[i] = at(places.y, i) * Math.min(sy, least * MOST_STRETCH);
  }
}

/** Would the drawing have to grow to fill its sheet? */
export function isSmallerThanFrame(graph: LayoutGraph, places: Places, cells: Cells): boolean {
  const { sx, sy } = fitOf(graph, places, cells);
  return Math.min(sx, sy) > 1;
}

function fitOf(graph: LayoutGraph, places: Places, cells: Cells): { sx: number; sy: number } {
  const frame = frameOf(graph, cells);
  let across = 1e-6;
  let down = 1e-6;
  for (let i = 0; i < graph.count; i++) {
    across = Math.max(across, Math.abs(at(places.x, i)));
    down = Math.max(down, Math.abs(at(places.y, i)));
  }
  return { sx: (0.88 * frame.right) / across, sy: (0.88 * frame.bottom) / down };
}
