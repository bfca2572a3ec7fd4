/** Rows of a long list as numbers into a table of what stands in them: what repeats crosses once, and is one thing there too. */

export interface Packed {
  /** Sets of keys that no part before had. */
  readonly shapes: readonly (readonly string[])[];
  /** Values that no part before had. */
  readonly values: readonly unknown[];
  /** For each row the number of its shape, then those of its values; shape 0 is a row that is a value itself. */
  readonly cells: Uint32Array<ArrayBuffer>;
}

/** Rows of one shape, and how often a value under each of its keys was new so far. */
interface Shape {
  readonly number: number;
  readonly keys: readonly string[];
  readonly fresh: number[];
  /** Keys under which hardly anything repeats, as under ids: looking for it again is not worth it. */
  readonly isUnlike: boolean[];
  rows: number;
}

const UNLIKE = 0.98;
const FEWEST_ROWS = 10_000;

/** Packs the parts of one list, in their order. Lists and objects inside a row are values: the same one is sent once. */
export function createPacker(): (rows: readonly unknown[]) => Packed {
  const known = new Map<unknown, number>();
  const shapes: Shape[] = [shapeOf(0, ["itself"])];
  let told = 1;
  let count = 0;
  let last = shapes[0] as Shape;

  const shapeWith = (keys: readonly string[]): Shape => {
    if (isSame(keys, last)) return last;
    const found = shapes.find((shape) => shape.number > 0 && isSame(keys, shape)) ?? shapeOf(shapes.length, keys);
    if (found.number === shapes.length) shapes.push(found);
    last = found;
    return found;
  };

  return (rows) => {
    const values: unknown[] = [];
    const cells: number[] = [];
    const add = (shape: Shape, place: number, value: unknown) => {
      // numbers hardly repeat, and a table of them would lose the sign of 0
      const isLooked = typeof value !== "number" && !shape.isUnlike[place];
      const seen = isLooked ? known.get(value) : undefined;
      if (seen !== undefined) return cells.push(seen);
      shape.fresh[place] = (shape.fresh[place] ?? 0) + 1;
      values.push(value);
      if (isLooked) known.set(value, count);
      return cells.push(count++);
    };
    for (const row of rows) {
      const shape = isRecord(row) ? shapeWith(Object.keys(row)) : (shapes[0] as Shape);
      shape.rows++;
      cells.push(shape.number);
      if (!isRecord(row)) add(shape, 0, row);
      else for (const [place, key] of shape.keys.entries()) add(shape, place, row[key]);
    }
    for (const shape of shapes) weigh(shape);
    const fresh = shapes.slice(told).map(({ keys }) => keys);
    told = shapes.length;
    return { shapes: fresh, values, cells: Uint32Array.from(cells) };
  };
}

function shapeOf(number: number, keys: readonly string[]): Shape {
  return { number, keys, fresh: keys.map(() => 0), isUnlike: keys.map(() => false), rows: 0 };
}

function weigh({ rows, keys, fresh, isUnlike }: Shape): void {
  if (rows < FEWEST_ROWS) return;
  for (const place of keys.keys()) isUnlike[place] ||= (fresh[place] ?? 0) > rows * UNLIKE;
}

/** Unpacks the parts of one list, in their order, behind what is in `into` already. */
export function createUnpacker(): (packed: Packed, into: unknown[]) => void {
  const table: unknown[] = [];
  const shapes: (readonly string[])[] = [[]];
  // a copy of a whole row has room for all of its keys at once
  const blanks: Readonly<Record<string, unknown>>[] = [{}];
  return ({ shapes: fresh, values, cells }, into) => {
    for (const keys of fresh) {
      shapes.push(keys);
      blanks.push(Object.fromEntries(keys.map((key) => [key, undefined])));
    }
    for (const value of values) table.push(value);
    for (let at = 0; at < cells.length; ) {
      const shape = cells[at++] ?? 0;
      if (shape === 0) {
        into.push(table[cells[at++] ?? 0]);
        continue;
      }
      const row: Record<string, unknown> = { ...blanks[shape] };
      for (const key of shapes[shape] ?? []) row[key] = table[cells[at++] ?? 0];
      into.push(row);
    }
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}

function isSame(keys: readonly string[], shape: Shape): boolean {
  return shape.number > 0 && keys.length === shape.keys.length && keys.every((key, at) => key === shape.keys[at]);
}
