/** What lies near some places, for counting what is in their way: whatever lies elsewhere is not even kept. */
import type { Box } from "../model/index.ts";

export interface Nearby<T> {
  /** Would what lies at a point be kept? */
  readonly holds: (x: number, y: number) => boolean;
  readonly add: (box: Box, value: T) => void;
  /** How many of those whose boxes are near a place pass a test; each is asked once. */
  readonly count: (place: Box, test: (value: T) => boolean) => number;
}

interface Kept<T> {
  readonly value: T;
  asked: number;
}

/** Square cells of this side, in map units. */
const CELL = 48;

/** `places` are all that will ever be asked about. */
export function makeNearby<T>(places: readonly Box[]): Nearby<T> {
  const [left, top, right, bottom] = [
    Math.min(...places.map((box) => box.left)),
    Math.min(...places.map((box) => box.top)),
    Math.max(...places.map((box) => box.right)),
    Math.max(...places.map((box) => box.bottom)),
  ];
  // very large maps have larger cells
  const cell = Math.max(CELL, (right - left) / 1000, (bottom - top) / 1000);
  const columns = Math.floor((right - left) / cell) + 1;
  const rows = Math.floor((bottom - top) / cell) + 1;
  const cells = new Array<Kept<T>[] | undefined>(places.length > 0 ? columns * rows : 0);
  let serial = 0;

  const reached = (box: Box, visit: (at: number) => void) => {
    if (!(box.right >= left && box.left <= right && box.bottom >= top && box.top <= bottom)) return;
    const lastColumn = Math.min(columns - 1, Math.floor((box.right - left) / cell));
    const lastRow = Math.min(rows - 1, Math.floor((box.bottom - top) / cell));
    const firstColumn = Math.max(0, Math.floor((box.left - left) / cell));
    for (let row = Math.max(0, Math.floor((box.top - top) / cell)); row <= lastRow; row++)
      for (let column = firstColumn; column <= lastColumn; column++) visit(row * columns + column);
  };
  for (const place of places)
    reached(place, (at) => {
      cells[at] ??= [];
    });

  return {
    holds: (x, y) => {
      if (!(x >= left && x <= right && y >= top && y <= bottom)) return false;
      return cells[Math.floor((y - top) / cell) * columns + Math.floor((x - left) / cell)] !== undefined;
    },
    add: (box, value) => {
      const kept = { value, asked: 0 };
      reached(box, (at) => cells[at]?.push(kept));
    },
    count: (place, test) => {
      const now = ++serial;
      let count = 0;
      reached(place, (at) => {
        for (const kept of cells[at] ?? []) {
          if (kept.asked === now) continue;
          kept.asked = now;
          if (test(kept.value)) count++;
        }
      });
      return count;
    },
  };
}
