/** Which way the lines leave a node, kept from one question to the next. */
import { at } from "./layoutGraph.ts";
import type { Strokes } from "./strokes.ts";

/** The directions of the spokes of each node: an angle is reckoned only if its spoke has turned since it was last asked for. */
export function directionsOf({ spokes }: Strokes) {
  const first = new Int32Array(spokes.length);
  let count = 0;
  for (const [k, ends] of spokes.entries()) {
    first[k] = count;
    count += ends.length;
  }
  const knownX = new Float64Array(count).fill(Number.NaN);
  const knownY = new Float64Array(count);
  const angles = new Float64Array(count);
  const angle = (spoke: number, dx: number, dy: number): number => {
    if (dx !== knownX[spoke] || dy !== knownY[spoke]) {
      knownX[spoke] = dx;
      knownY[spoke] = dy;
      angles[spoke] = Math.atan2(dy, dx);
    }
    return at(angles, spoke);
  };
  return { first, angle };
}
