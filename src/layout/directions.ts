/** Which way the lines leave a node, kept from one question to the next. */
import { angleOf } from "./angles.ts";
import { at } from "./layoutGraph.ts";
import type { Strokes } from "./strokes.ts";

/** The directions of the spokes of each node: an angle is reckoned only if its spoke has turned since it was last asked for. */
export class Directions {
  private readonly strokes: Strokes;
  /** Where the spokes of each node begin below. */
  private readonly first: Int32Array;
  private readonly knownX: Float64Array;
  private readonly knownY: Float64Array;
  private readonly angles: Float64Array;
  /** The spokes of each node by angle, when they were last asked for: few have passed another since. */
  private readonly order: Int32Array;

  constructor(strokes: Strokes) {
    this.strokes = strokes;
    this.first = new Int32Array(strokes.nodes);
    let count = 0;
    for (const [k, ends] of strokes.spokes.entries()) {
      this.first[k] = count;
      count += ends.length;
    }
    this.knownX = new Float64Array(count).fill(Number.NaN);
    this.knownY = new Float64Array(count);
    this.angles = new Float64Array(count);
    this.order = new Int32Array(count);
    for (const [k, { length }] of strokes.spokes.entries())
      for (let s = 0; s < length; s++) this.order[at(this.first, k) + s] = s;
  }

  /** Fills `into` with the angles of all spokes of a node, ascending. */
  sorted(node: number, into: Float64Array): void {
    const { knownX, knownY, angles, order } = this;
    const { x, y } = this.strokes;
    const ends = this.strokes.spokes[node] as Int32Array;
    const own = this.first[node] as number;
    const px = x[node] as number;
    const py = y[node] as number;
    for (let rank = 0; rank < ends.length; rank++) {
      const s = order[own + rank] as number;
      const spoke = own + s;
      const other = ends[s] as number;
      const dx = (x[other] as number) - px;
      const dy = (y[other] as number) - py;
      if (dx !== knownX[spoke] || dy !== knownY[spoke]) {
        knownX[spoke] = dx;
        knownY[spoke] = dy;
        angles[spoke] = angleOf(dy, dx);
      }
      const angle = angles[spoke] as number;
      let slot = rank;
      for (; slot > 0 && (into[slot - 1] as number) > angle; slot--) {
        into[slot] = into[slot - 1] as number;
        order[own + slot] = order[own + slot - 1] as number;
      }
      into[slot] = angle;
      order[own + slot] = s;
    }
  }
}
