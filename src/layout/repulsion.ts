/** The push of every body on every other, exactly or by the cells of a quadtree. */
import type { MortonTree } from "./mortonTree.ts";

/** Squared distances below this are none: their inverse is more than a number can hold. */
const SAME_SPOT = 1e-280;

/**
 * Pairs one by one: mass times mass by distance, along the line between them; none from one and the same spot.
 * Adds to `fx` and `fy`. Cost: quadratic.
 */
export function repelExactly(
  x: Float64Array,
  y: Float64Array,
  mass: Float64Array,
  ratio: number,
  fx: Float64Array,
  fy: Float64Array,
): void {
  for (let i = 1; i < x.length; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    const mi = ratio * (mass[i] as number);
    let sumX = 0;
    let sumY = 0;
    for (let j = 0; j < i; j++) {
      const dx = xi - (x[j] as number);
      const dy = yi - (y[j] as number);
      const d2 = dx * dx + dy * dy;
      if (d2 < SAME_SPOT) continue;
      const push = (mi * (mass[j] as number)) / d2;
      sumX += dx * push;
      sumY += dy * push;
      fx[j] = (fx[j] as number) - dx * push;
      fy[j] = (fy[j] as number) - dy * push;
    }
    fx[i] = (fx[i] as number) + sumX;
    fy[i] = (fy[i] as number) + sumY;
  }
}

/** What the bodies of one leaf are pushed by: cells far off and bodies near by, as places with masses. */
interface Pushers {
  x: Float64Array;
  y: Float64Array;
  mass: Float64Array;
  count: number;
}

export class CellRepulsion {
  private readonly pushers: Pushers = roomFor(512);

  /**
   * The same by cells: those that look narrower than `theta` (width by distance) from everywhere in a leaf push its bodies as
   * one. A leaf goes through the tree once for all of its bodies. Adds to `fx` and `fy`, by the bodies' own numbers.
   * Leaves of which every body is held are passed over. Barnes & Hut 1986, doi:10.1038/324446a0; leaves as groups: Barnes 1990, doi:10.1016/0021-9991(90)90232-P.
   */
  repel(tree: MortonTree, ratio: number, theta: number, fx: Float64Array, fy: Float64Array, held?: Uint8Array): void {
    for (let leaf = 0; leaf < tree.cells; leaf++) {
      if (tree.isLeaf[leaf] !== 1) continue;
      if (held !== undefined && areHeld(tree, leaf, held)) continue;
      this.gather(tree, leaf, theta);
      push(tree, leaf, this.pushers, ratio, fx, fy);
    }
  }

  private gather(tree: MortonTree, leaf: number, theta: number): void {
    const { skip, first, end, isLeaf, cellMass, cellX, cellY, width, x, y, mass, cells } = tree;
    const pushers = this.pushers;
    const from = first[leaf] as number;
    const to = end[leaf] as number;
    let left = x[from] as number;
    let right = left;
    let top = y[from] as number;
    let bottom = top;
    for (let i = from + 1; i < to; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      if (px < left) left = px;
      else if (px > right) right = px;
      if (py < top) top = py;
      else if (py > bottom) bottom = py;
    }
    const midX = (left + right) / 2;
    const midY = (top + bottom) / 2;
    const reach = Math.sqrt((right - left) * (right - left) + (bottom - top) * (bottom - top)) / 2;
    const nearer = 1 / theta;
    let count = 0;
    let cell = 0;
    while (cell < cells) {
      const dx = midX - (cellX[cell] as number);
      const dy = midY - (cellY[cell] as number);
      const far = (width[cell] as number) * nearer + reach;
      if (dx * dx + dy * dy > far * far && ((first[cell] as number) > from || (end[cell] as number) < to)) {
        if (count === pushers.x.length) grow(pushers);
        pushers.x[count] = cellX[cell] as number;
        pushers.y[count] = cellY[cell] as number;
        pushers.mass[count++] = cellMass[cell] as number;
        cell = skip[cell] as number;
      } else if (isLeaf[cell] === 1) {
        if (cell !== leaf) {
          if (tree.isCrowd(cell)) {
            if (count === pushers.x.length) grow(pushers);
            pushers.x[count] = cellX[cell] as number;
            pushers.y[count] = cellY[cell] as number;
            pushers.mass[count++] = cellMass[cell] as number;
          } else {
            for (let j = first[cell] as number; j < (end[cell] as number); j++) {
              if (count === pushers.x.length) grow(pushers);
              pushers.x[count] = x[j] as number;
              pushers.y[count] = y[j] as number;
              pushers.mass[count++] = mass[j] as number;
            }
          }
        }
        cell++;
      } else cell++;
    }
    pushers.count = count;
  }
}

function areHeld({ first, end, order }: MortonTree, leaf: number, held: Uint8Array): boolean {
  for (let i = first[leaf] as number; i < (end[leaf] as number); i++) if (held[order[i] as number] !== 1) return false;
  return true;
}

/** Bodies of different leaves differ in their codes, so that no pusher stands where a body of the leaf does. */
function push(
  tree: MortonTree,
  leaf: number,
  pushers: Pushers,
  ratio: number,
  fx: Float64Array,
  fy: Float64Array,
): void {
  const { order, x, y, mass } = tree;
  const from = tree.first[leaf] as number;
  const to = tree.end[leaf] as number;
  const isCrowd = tree.isCrowd(leaf);
  const { count } = pushers;
  const px = pushers.x;
  const py = pushers.y;
  const pm = pushers.mass;
  for (let i = from; i < to; i++) {
    const xi = x[i] as number;
    const yi = y[i] as number;
    let sumX = 0;
    let sumY = 0;
    for (let k = 0; k < count; k++) {
      const dx = xi - (px[k] as number);
      const dy = yi - (py[k] as number);
      const strength = (pm[k] as number) / (dx * dx + dy * dy);
      sumX += dx * strength;
      sumY += dy * strength;
    }
    if (isCrowd) {
      const dx = xi - (tree.cellX[leaf] as number);
      const dy = yi - (tree.cellY[leaf] as number);
      const d2 = dx * dx + dy * dy;
      const strength = d2 >= SAME_SPOT ? (tree.cellMass[leaf] as number) / d2 : 0;
      sumX += dx * strength;
      sumY += dy * strength;
    } else {
      for (let j = from; j < to; j++) {
        const dx = xi - (x[j] as number);
        const dy = yi - (y[j] as number);
        const d2 = dx * dx + dy * dy;
        if (d2 < SAME_SPOT) continue;
        const strength = (mass[j] as number) / d2;
        sumX += dx * strength;
        sumY += dy * strength;
      }
    }
    const body = order[i] as number;
    const weight = ratio * (mass[i] as number);
    fx[body] = (fx[body] as number) + sumX * weight;
    fy[body] = (fy[body] as number) + sumY * weight;
  }
}

function roomFor(size: number): Pushers {
  return { x: new Float64Array(size), y: new Float64Array(size), mass: new Float64Array(size), count: 0 };
}

function grow(pushers: Pushers): void {
  const larger = roomFor(2 * pushers.x.length);
  larger.x.set(pushers.x);
  larger.y.set(pushers.y);
  larger.mass.set(pushers.mass);
  pushers.x = larger.x;
  pushers.y = larger.y;
  pushers.mass = larger.mass;
}
