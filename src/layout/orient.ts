/** Brings a drawing into map units and the right way round: the long way across, the first actors left and above. */
import { at, type LayoutGraph, type Places } from "./layoutGraph.ts";

/** Half way along the usual length of a spring on the finished map, in map units. */
export const SPRING = 130;

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

/** Mirrors so that actors listed first stand left, and above. */
export function turnFirstUp(graph: LayoutGraph, places: Places): void {
  const n = graph.count;
  let meanRank = 0;
  for (let i = 0; i < n; i++) meanRank += at(graph.rank, i) / n;
  for (const values of [places.x, places.y]) {
    let lean = 0;
    for (let i = 0; i < n; i++) lean += (at(graph.rank, i) - meanRank) * at(values, i);
    if (lean < 0) for (let i = 0; i < n; i++) values[i] = -at(values, i);
  }
}

export function centre(places: Places): void {
  const n = places.x.length;
  for (const values of [places.x, places.y]) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += at(values, i) / n;
    for (let i = 0; i < n; i++) values[i] = at(values, i) - mean;
  }
}
