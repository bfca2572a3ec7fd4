/** A quadtree over bodies sorted along a Morton curve: flat arrays that are made once and filled anew each round. */

/** Bits of a coordinate in a Morton code: two of them fill an unsigned 32-bit number. */
const BITS = 16;
const STEPS = 2 ** BITS;
/** Up to so many bodies a cell is not parted. */
const LEAF = 16;
/** Bodies of one and the same code cannot be parted further: more than so many count as one where they are met. */
const CROWD = 64;
const RADIX = 11;
const BUCKETS = 2 ** RADIX;

export class MortonTree {
  /** Bodies in the order of the curve: their numbers, places and masses. */
  readonly order: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly mass: Float64Array;
  /** Cells in preorder: the next cell that is not inside, bodies from `first` to before `end`, whether it is a leaf. */
  cells = 0;
  readonly skip: Int32Array;
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly isLeaf: Uint8Array;
  /** Sum of masses, their centre, and the width of the square. */
  readonly cellMass: Float64Array;
  readonly cellX: Float64Array;
  readonly cellY: Float64Array;
  readonly width: Float64Array;

  private readonly count: number;
  private readonly codes: Uint32Array;
  private readonly sorted: Uint32Array;
  private readonly otherCodes: Uint32Array;
  private readonly otherOrder: Int32Array;
  private readonly buckets = new Int32Array(BUCKETS);
  private readonly parent: Int32Array;
  private readonly lastChild: Int32Array;
  private readonly stack = new Int32Array(4 * 4 * (BITS + 1));

  constructor(count: number) {
    this.count = count;
    this.order = new Int32Array(count);
    this.x = new Float64Array(count);
    this.y = new Float64Array(count);
    this.mass = new Float64Array(count);
    this.codes = new Uint32Array(count);
    this.sorted = new Uint32Array(count);
    this.otherCodes = new Uint32Array(count);
    this.otherOrder = new Int32Array(count);
    // A cell that is parted has at least two inside, so that there are less than two for each leaf, and a leaf has a body.
    const most = Math.max(1, 2 * count);
    this.skip = new Int32Array(most);
    this.first = new Int32Array(most);
    this.end = new Int32Array(most);
    this.isLeaf = new Uint8Array(most);
    this.cellMass = new Float64Array(most);
    this.cellX = new Float64Array(most);
    this.cellY = new Float64Array(most);
    this.width = new Float64Array(most);
    this.parent = new Int32Array(most);
    this.lastChild = new Int32Array(most);
  }

  /** Fills the tree; places are finite. Cost: linear, but for the depth of crowds. */
  build(x: Float64Array, y: Float64Array, mass: Float64Array): void {
    const side = this.encode(x, y);
    this.sortCodes();
    const { order, count } = this;
    for (let i = 0; i < count; i++) {
      const body = order[i] as number;
      this.x[i] = x[body] as number;
      this.y[i] = y[body] as number;
      this.mass[i] = mass[body] as number;
    }
    this.part(side);
    this.weigh();
  }

  /** Codes of all bodies; gives the side of the square around them. */
  private encode(x: Float64Array, y: Float64Array): number {
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    let bottom = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < this.count; i++) {
      const px = x[i] as number;
      const py = y[i] as number;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    const side = Math.max(right - left, bottom - top, 1e-9) * (1 + 1e-9);
    const scale = STEPS / side;
    for (let i = 0; i < this.count; i++) {
      const column = ((x[i] as number) - left) * scale;
      const row = ((y[i] as number) - top) * scale;
      this.codes[i] = spread(column) | (spread(row) << 1);
    }
    return side;
  }

  /** By code, bodies of the same one in the order of their numbers. */
  private sortCodes(): void {
    const { count, buckets, order, otherOrder, sorted, otherCodes, codes } = this;
    let fromCodes = codes;
    let fromOrder: Int32Array | null = null;
    let intoCodes = sorted;
    let intoOrder = order;
    for (let shift = 0; shift < 2 * BITS; shift += RADIX) {
      buckets.fill(0);
      for (let i = 0; i < count; i++) {
        const bucket = ((fromCodes[i] as number) >>> shift) & (BUCKETS - 1);
        buckets[bucket] = (buckets[bucket] as number) + 1;
      }
      let sum = 0;
      for (let b = 0; b < BUCKETS; b++) {
        const here = buckets[b] as number;
        buckets[b] = sum;
        sum += here;
      }
      for (let i = 0; i < count; i++) {
        const code = fromCodes[i] as number;
        const bucket = (code >>> shift) & (BUCKETS - 1);
        const place = buckets[bucket] as number;
        buckets[bucket] = place + 1;
        intoCodes[place] = code;
        intoOrder[place] = fromOrder === null ? i : (fromOrder[i] as number);
      }
      // Three passes: into the final arrays, into the others, back into the final ones.
      fromCodes = intoCodes;
      fromOrder = intoOrder;
      intoCodes = intoCodes === sorted ? otherCodes : sorted;
      intoOrder = intoOrder === order ? otherOrder : order;
    }
  }

  private part(side: number): void {
    const { sorted, stack, skip, first, end, isLeaf, width, parent, lastChild } = this;
    let cells = 0;
    let top = 0;
    stack[top++] = 0;
    stack[top++] = this.count;
    stack[top++] = -1;
    while (top > 0) {
      const above = stack[--top] as number;
      const hi = stack[--top] as number;
      const lo = stack[--top] as number;
      const cell = cells++;
      first[cell] = lo;
      end[cell] = hi;
      parent[cell] = above;
      lastChild[cell] = -1;
      if (above >= 0) lastChild[above] = cell;
      // As small a square as holds them all: steps with a single square inside are left out.
      const level = Math.clz32((sorted[lo] as number) ^ (sorted[hi - 1] as number)) >>> 1;
      width[cell] = side / 2 ** level;
      const leaf = hi - lo <= LEAF || level >= BITS;
      isLeaf[cell] = leaf ? 1 : 0;
      if (leaf) continue;
      const shift = 2 * (BITS - 1 - level);
      // The last quarter first, so that the first comes off the stack next.
      let upper = hi;
      for (let quarter = 3; quarter >= 0; quarter--) {
        const lower = quarter === 0 ? lo : lowerBound(sorted, lo, upper, shift, quarter);
        if (lower < upper) {
          stack[top++] = lower;
          stack[top++] = upper;
          stack[top++] = cell;
        }
        upper = lower;
      }
    }
    this.cells = cells;
    for (let cell = cells - 1; cell >= 0; cell--) {
      const last = lastChild[cell] as number;
      skip[cell] = last < 0 ? cell + 1 : (skip[last] as number);
    }
  }

  private weigh(): void {
    const { cells, cellMass, cellX, cellY, isLeaf, first, end, parent, x, y, mass } = this;
    cellMass.fill(0, 0, cells);
    cellX.fill(0, 0, cells);
    cellY.fill(0, 0, cells);
    for (let cell = cells - 1; cell >= 0; cell--) {
      let sum = cellMass[cell] as number;
      let sumX = cellX[cell] as number;
      let sumY = cellY[cell] as number;
      if (isLeaf[cell] === 1) {
        for (let i = first[cell] as number; i < (end[cell] as number); i++) {
          const m = mass[i] as number;
          sum += m;
          sumX += m * (x[i] as number);
          sumY += m * (y[i] as number);
        }
      }
      const above = parent[cell] as number;
      if (above >= 0) {
        cellMass[above] = (cellMass[above] as number) + sum;
        cellX[above] = (cellX[above] as number) + sumX;
        cellY[above] = (cellY[above] as number) + sumY;
      }
      cellMass[cell] = sum;
      cellX[cell] = sumX / sum;
      cellY[cell] = sumY / sum;
    }
  }

  /** Are the bodies of a leaf so many on one spot that they are met as one? */
  isCrowd(leaf: number): boolean {
    return (this.end[leaf] as number) - (this.first[leaf] as number) > CROWD;
  }
}

/** A zero between every two of 16 bits. */
function spread(value: number): number {
  let bits = Math.min(STEPS - 1, value) | 0;
  bits = (bits | (bits << 8)) & 0x00ff00ff;
  bits = (bits | (bits << 4)) & 0x0f0f0f0f;
  bits = (bits | (bits << 2)) & 0x33333333;
  return (bits | (bits << 1)) & 0x55555555;
}

/** The first from `lo` to before `hi` whose two bits at `shift` are at least `quarter`; `hi` where none is. */
function lowerBound(codes: Uint32Array, lo: number, hi: number, shift: number, quarter: number): number {
  let from = lo;
  let to = hi;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((((codes[middle] as number) >>> shift) & 3) < quarter) from = middle + 1;
    else to = middle;
  }
  return from;
}
