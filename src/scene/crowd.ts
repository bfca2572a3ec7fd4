/** What stands where, for asking whether a label has room: a grid of marks, knots, obstacles and labels, and how many lines run through. */
import type { Box, Point } from "../model/index.ts";
import { boxesMeet, boxMeetsDisc, type Disc } from "./boxes.ts";

interface Item<T> {
  readonly box: Box;
  readonly value: T;
}

/** Things by the cells of a grid they lie in. Asking costs what lies near, not what there is. */
export class Grid<T> {
  private readonly cells = new Map<number, Item<T>[]>();
  private readonly cell: number;

  constructor(cell: number) {
    this.cell = cell;
  }

  add(box: Box, value: T): void {
    const item = { box, value };
    this.eachCell(box, (key) => {
      const items = this.cells.get(key);
      if (items) items.push(item);
      else this.cells.set(key, [item]);
      return false;
    });
  }

  remove(box: Box, value: T): void {
    this.eachCell(box, (key) => {
      const items = this.cells.get(key);
      const at = items?.findIndex((item) => item.value === value) ?? -1;
      if (items && at >= 0) items.splice(at, 1);
      return false;
    });
  }

  /** Does `test` hold for anything whose box meets `box`? */
  some(box: Box, test: (value: T) => boolean): boolean {
    return this.eachCell(box, (key) => {
      for (const item of this.cells.get(key) ?? []) if (boxesMeet(item.box, box) && test(item.value)) return true;
      return false;
    });
  }

  private eachCell(box: Box, visit: (key: number) => boolean): boolean {
    const last = Math.floor(box.right / this.cell);
    const bottom = Math.floor(box.bottom / this.cell);
    for (let row = Math.floor(box.top / this.cell); row <= bottom; row++) {
      for (let column = Math.floor(box.left / this.cell); column <= last; column++) {
        if (visit(row * 1_000_003 + column)) return true;
      }
    }
    return false;
  }
}

export function discBox({ at, radius }: Disc): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}

/** Marks, knots and obstacles: what no label may cover. `of` is the actor whose own mark it is. */
export class Standing {
  private readonly discs: Grid<{ readonly disc: Disc; readonly of: string | null }>;
  private readonly boxes: Grid<Box>;

  constructor(cell: number) {
    this.discs = new Grid(cell);
    this.boxes = new Grid(cell);
  }

  addDisc(disc: Disc, of: string | null): void {
    this.discs.add(discBox(disc), { disc, of });
  }

  addBox(box: Box): void {
    this.boxes.add(box, box);
  }

  /** Would a label of `actor` in this box cover anything but its own mark? */
  isCovered(box: Box, actor: string): boolean {
    return (
      this.boxes.some(box, () => true) ||
      this.discs.some(box, ({ disc, of }) => of !== actor && boxMeetsDisc(box, disc))
    );
  }
}

/** How much line runs through a box, counted in a fine grid of samples. */
export class Traffic {
  private readonly counts: Float32Array;
  private readonly columns: number;
  private readonly rows: number;
  private readonly bounds: Box;
  private readonly cell: number;

  /** At most a quarter of a million cells, whatever the size. */
  constructor(bounds: Box, cell: number) {
    const width = Math.max(1, bounds.right - bounds.left);
    const height = Math.max(1, bounds.bottom - bounds.top);
    this.cell = Math.max(cell, Math.sqrt((width * height) / 250_000), width / 4000, height / 4000);
    this.bounds = bounds;
    this.columns = Math.ceil(width / this.cell) + 1;
    this.rows = Math.ceil(height / this.cell) + 1;
    this.counts = new Float32Array(this.columns * this.rows);
  }

  add({ x, y }: Point, weight: number): void {
    const column = Math.floor((x - this.bounds.left) / this.cell);
    const row = Math.floor((y - this.bounds.top) / this.cell);
    if (column < 0 || row < 0 || column >= this.columns || row >= this.rows) return;
    const at = row * this.columns + column;
    this.counts[at] = (this.counts[at] ?? 0) + weight;
  }

  within(box: Box): number {
    const left = Math.max(0, Math.floor((box.left - this.bounds.left) / this.cell));
    const right = Math.min(this.columns - 1, Math.floor((box.right - this.bounds.left) / this.cell));
    const bottom = Math.min(this.rows - 1, Math.floor((box.bottom - this.bounds.top) / this.cell));
    let sum = 0;
    for (let row = Math.max(0, Math.floor((box.top - this.bounds.top) / this.cell)); row <= bottom; row++) {
      for (let column = left; column <= right; column++) sum += this.counts[row * this.columns + column] ?? 0;
    }
    return sum;
  }
}
