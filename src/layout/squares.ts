/** Who stands near whom: numbered points in squares, on flat arrays. */
import { at } from "./layoutGraph.ts";

export const NOBODY = -1;

/**
 * Squares as large as the largest cell, so that whoever overlaps is in the same square or next to it. Those of a square are
 * met in the order they were added. A hash of its own instead of a `Map`: engines compile look-ups by number well or badly
 * depending on what else ran before, which made the same layout ten times slower in one worker than in another.
 */
export class Squares {
  private readonly width: number;
  private readonly height: number;
  private readonly mask: number;
  /** By slot: column, row, the first and the last of a square; no first where the slot is empty. */
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  /** By number: the next one in the same square. */
  private readonly next: Int32Array;

  /** `size` of a square, for the numbers below `count`, each added at most once. */
  constructor(size: { readonly x: number; readonly y: number }, count: number) {
    this.width = size.x;
    this.height = size.y;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)));
    this.mask = slots - 1;
    this.columns = new Int32Array(slots);
    this.rows = new Int32Array(slots);
    this.first = new Int32Array(slots).fill(NOBODY);
    this.last = new Int32Array(slots).fill(NOBODY);
    this.next = new Int32Array(count).fill(NOBODY);
  }

  columnOf(x: number): number {
    return Math.floor(x / this.width) | 0;
  }

  rowOf(y: number): number {
    return Math.floor(y / this.height) | 0;
  }

  add(i: number, x: number, y: number): void {
    const column = this.columnOf(x);
    const row = this.rowOf(y);
    const slot = this.slotOf(column, row);
    if (this.first[slot] === NOBODY) {
      this.columns[slot] = column;
      this.rows[slot] = row;
      this.first[slot] = i;
    } else this.next[at(this.last, slot)] = i;
    this.last[slot] = i;
  }

  /** The first in a square, or `NOBODY`. */
  firstIn(column: number, row: number): number {
    return at(this.first, this.slotOf(column, row));
  }

  /** The next in the same square, or `NOBODY`. */
  after(i: number): number {
    return at(this.next, i);
  }

  /** Visits everybody in the square of a point and the eight around it. */
  around(x: number, y: number, visit: (j: number) => void): void {
    const column = this.columnOf(x);
    const row = this.rowOf(y);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (let j = this.firstIn(c, r); j !== NOBODY; j = this.after(j)) visit(j);
      }
    }
  }

  /** Where a square is, or would be: at most half of the slots are ever full. */
  private slotOf(column: number, row: number): number {
    let slot = (Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b)) & this.mask;
    slot = (slot ^ (slot >>> 7)) & this.mask;
    while (this.first[slot] !== NOBODY && (this.columns[slot] !== column || this.rows[slot] !== row))
      slot = (slot + 1) & this.mask;
    return slot;
  }
}
