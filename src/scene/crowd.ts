/** What stands where, for asking whether a label has room: a grid of marks, knots, obstacles and labels, and how many lines run through. */
import type { Box } from "../model/index.ts";
import { boxesMeet, boxMeetsDisc, type Disc } from "./boxes.ts";

interface Item<T> {
  readonly box: Box;
  readonly value: T;
}

/** The cells of a grid over `bounds`; what lies outside counts as in the outermost cells. At most some sixty thousand cells. */
class Cells {
  readonly columns: number;
  readonly rows: number;
  private readonly left: number;
  private readonly top: number;
  private readonly cell: number;

  constructor(bounds: Box, cell: number) {
    const width = Math.max(1, bounds.right - bounds.left);
    const height = Math.max(1, bounds.bottom - bounds.top);
    this.cell = Math.max(cell, Math.sqrt((width * height) / 60_000), width / 2000, height / 2000);
    this.left = bounds.left;
    this.top = bounds.top;
    this.columns = Math.ceil(width / this.cell) + 1;
    this.rows = Math.ceil(height / this.cell) + 1;
  }

  column(x: number): number {
    return Math.max(0, Math.min(this.columns - 1, Math.floor((x - this.left) / this.cell)));
  }

  row(y: number): number {
    return Math.max(0, Math.min(this.rows - 1, Math.floor((y - this.top) / this.cell)));
  }
}

/** Things by the cells of a grid they lie in. Asking costs what lies near, not what there is. */
export class Grid<T> {
  private readonly cells: Cells;
  private readonly items: (Item<T>[] | undefined)[];

  constructor(bounds: Box, cell: number) {
    this.cells = new Cells(bounds, cell);
    this.items = new Array(this.cells.columns * this.cells.rows);
  }

  add(box: Box, value: T): void {
    const item = { box, value };
    this.each(box, (items) => items.push(item));
  }

  remove(box: Box, value: T): void {
    this.each(box, (items) => {
      const at = items.findIndex((item) => item.value === value);
      if (at >= 0) items.splice(at, 1);
    });
  }

  /** Does `test` hold for anything whose box meets `box`? */
  some(box: Box, test: (value: T) => boolean): boolean {
    const { cells, items } = this;
    const right = cells.column(box.right);
    const bottom = cells.row(box.bottom);
    const left = cells.column(box.left);
    for (let row = cells.row(box.top); row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const here = items[row * cells.columns + column];
        if (here === undefined) continue;
        for (const item of here) {
          if (boxesMeet(item.box, box) && test(item.value)) return true;
        }
      }
    }
    return false;
  }

  private each(box: Box, visit: (items: Item<T>[]) => void): void {
    const { cells } = this;
    const right = cells.column(box.right);
    const bottom = cells.row(box.bottom);
    for (let row = cells.row(box.top); row <= bottom; row++) {
      for (let column = cells.column(box.left); column <= right; column++) {
        const at = row * cells.columns + column;
        const items = this.items[at] ?? [];
        this.items[at] = items;
        visit(items);
      }
    }
  }
}

export function discBox({ at, radius }: Disc): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius };
}

interface Stander {
  /** `null` for a box. */
  readonly disc: Disc | null;
  /** The actor whose own mark it is. */
  readonly of: string | null;
}

/** Marks, knots and obstacles: what no label may cover. */
export class Standing {
  private readonly grid: Grid<Stander>;

  constructor(bounds: Box, cell: number) {
    this.grid = new Grid(bounds, cell);
  }

  addDisc(disc: Disc, of: string | null): void {
    this.grid.add(discBox(disc), { disc, of });
  }

  addBox(box: Box): void {
    this.grid.add(box, { disc: null, of: null });
  }

  /** Would a label of `actor` in this box cover anything but its own mark? */
  isCovered(box: Box, actor: string): boolean {
    return this.grid.some(box, ({ disc, of }) => disc === null || (of !== actor && boxMeetsDisc(box, disc)));
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

  add(x: number, y: number, weight: number): void {
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
