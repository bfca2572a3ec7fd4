/** Large values on their way between the page and a worker: long lists travel in parts, so that neither side is held up. */
import { createPacker, createUnpacker, type Packed } from "./packedRows.ts";

/** A stretch of a long list, or, last, all that is not in long lists. */
export type Parcel =
  | {
      readonly serial: number;
      readonly path: readonly string[];
      readonly rows: Packed;
      /** How much of all long lists has crossed with this one. */
      readonly share: number;
    }
  | { readonly serial: number; readonly rest: unknown };

/** So many rows cross in a few milliseconds. */
const ROWS_A_PART = 2000;
/** A data set lies inside a reading or a question, and its lists inside the data set. */
const DEEPEST = 3;

/**
 * `value` as parcels, the rest last, each made when it is asked for. Plain objects are looked into three deep; a list inside a
 * list stays whole. The value must not change meanwhile.
 */
export function* parcelsOf(serial: number, value: unknown): Generator<Parcel> {
  const lists: { readonly path: readonly string[]; readonly list: readonly unknown[] }[] = [];
  const bare = (inside: unknown, path: readonly string[]): unknown => {
    if (Array.isArray(inside)) {
      if (inside.length <= ROWS_A_PART) return inside;
      lists.push({ path, list: inside });
      return [];
    }
    if (path.length === DEEPEST || !isPlain(inside)) return inside;
    return Object.fromEntries(Object.entries(inside).map(([key, part]) => [key, bare(part, [...path, key])]));
  };
  const rest = bare(value, []);
  const all = lists.reduce((sum, { list }) => sum + list.length, 0);
  let crossed = 0;
  for (const { path, list } of lists) {
    const pack = createPacker();
    for (let at = 0; at < list.length; at += ROWS_A_PART) {
      const part = list.slice(at, at + ROWS_A_PART);
      crossed += part.length;
      yield { serial, path, rows: pack(part), share: crossed / all };
    }
  }
  yield { serial, rest };
}

interface Collected {
  readonly path: readonly string[];
  readonly rows: unknown[];
  readonly unpack: (packed: Packed, into: unknown[]) => void;
}

/** Puts parcels together again, those of several values at once: answers a value with its last parcel, else `null`. */
export function createCollector(): (parcel: Parcel) => { readonly value: unknown } | null {
  const waiting = new Map<number, Collected[]>();
  return (parcel) => {
    const lists = waiting.get(parcel.serial) ?? [];
    if ("rest" in parcel) {
      waiting.delete(parcel.serial);
      return { value: lists.reduce((whole, { path, rows }) => withList(whole, path, rows), parcel.rest) };
    }
    waiting.set(parcel.serial, lists);
    let list = lists.find(({ path }) => path.join("\n") === parcel.path.join("\n"));
    if (list === undefined) {
      list = { path: parcel.path, rows: [], unpack: createUnpacker() };
      lists.push(list);
    }
    list.unpack(parcel.rows, list.rows);
    return null;
  };
}

function withList(whole: unknown, [key, ...path]: readonly string[], rows: readonly unknown[]): unknown {
  if (key === undefined || !isPlain(whole)) return rows;
  return { ...whole, [key]: withList(whole[key], path, rows) };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype;
}
