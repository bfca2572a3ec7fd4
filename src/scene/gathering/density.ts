/** How many stand where, as soft heights on a grid: the ground on which one sees who prevails. */

/** Cells in rows from the upper left corner; a cell's middle is at its place times `cell`, half a cell further. */
export interface Cells {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** Cells along the longer side. */
const FINENESS = 104;
/** So many parts of a thousand at each edge are taken for those who stand apart from the mass. */
const APART = 12;
/** The mass has so much room around it, in parts of its size. */
const ROOM = 0.16;

/** A grid over the mass of the points, apart from the outermost; `null` where fewer than two places are taken. */
export function cellsOver(x: ArrayLike<number>, y: ArrayLike<number>): Cells | null {
  const [left, right] = massOf(x);
  const [top, bottom] = massOf(y);
  const size = Math.max(right - left, bottom - top);
  if (!(size > 0)) return null;
  const cell = (size * (1 + 2 * ROOM)) / FINENESS;
  const room = size * ROOM;
  return {
    left: left - room,
    top: top - room,
    cell,
    columns: Math.ceil((right - left + 2 * room) / cell) + 1,
    rows: Math.ceil((bottom - top + 2 * room) / cell) + 1,
  };
}

function massOf(values: ArrayLike<number>): readonly [number, number] {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const apart = Math.floor((sorted.length * APART) / 1000);
  return [sorted[apart] ?? Number.NaN, sorted[sorted.length - 1 - apart] ?? Number.NaN];
}

/** The cell of a point; -1 beyond the grid and for no point. */
export function cellAt({ left, top, cell, columns, rows }: Cells, x: number, y: number): number {
  const column = Math.floor((x - left) / cell);
  const row = Math.floor((y - top) / cell);
  return column >= 0 && row >= 0 && column < columns && row < rows ? row * columns + column : -1;
}

/** The heights blurred in place, `rounds` times over the neighbours on either side; nothing is lost but at the edges. */
export function blur(heights: Float64Array, { columns, rows }: Cells, reach: number, rounds: number): Float64Array {
  const line = new Float64Array(Math.max(columns, rows));
  const pass = (start: number, step: number, length: number) => {
    for (let i = 0; i < length; i++) {
      let sum = 0;
      for (let j = Math.max(0, i - reach); j <= Math.min(length - 1, i + reach); j++)
        sum += heights[start + j * step] ?? 0;
      line[i] = sum / (2 * reach + 1);
    }
    for (let i = 0; i < length; i++) heights[start + i * step] = line[i] ?? 0;
  };
  for (let round = 0; round < rounds; round++) {
    for (let row = 0; row < rows; row++) pass(row * columns, 1, columns);
    for (let column = 0; column < columns; column++) pass(column, columns, rows);
  }
  return heights;
}

/** Of the cells that are on, the piece that hangs together and weighs most; the topmost of equals. */
export function heaviestPiece(
  { columns, rows }: Cells,
  isOn: (cell: number) => boolean,
  weight: (cell: number) => number,
): Uint8Array {
  const seen = new Uint8Array(columns * rows);
  let best: readonly number[] = [];
  let most = 0;
  for (let start = 0; start < seen.length; start++) {
    if (seen[start] === 1 || !isOn(start)) continue;
    const piece = [start];
    seen[start] = 1;
    let sum = 0;
    for (let at = 0; at < piece.length; at++) {
      const cell = piece[at] as number;
      const column = cell % columns;
      sum += weight(cell);
      const beside = [column > 0 ? cell - 1 : -1, column < columns - 1 ? cell + 1 : -1, cell - columns, cell + columns];
      for (const next of beside) {
        if (next < 0 || next >= seen.length || seen[next] === 1 || !isOn(next)) continue;
        seen[next] = 1;
        piece.push(next);
      }
    }
    if (sum <= most) continue;
    most = sum;
    best = piece;
  }
  const mask = new Uint8Array(columns * rows);
  for (const cell of best) mask[cell] = 1;
  return mask;
}
