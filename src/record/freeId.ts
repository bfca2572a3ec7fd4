/** Ids for rows whose own id is taken by something else. */
import { matchKey } from "../model/index.ts";

/**
 * Gives ids to new rows: its own where nobody has it, else `id-2`, `id-3` … `taken`: ids that are there;
 * `wanted`: ids that other new rows will ask for, which no made id may equal.
 */
export function idGiver(taken: Iterable<string>, wanted: Iterable<string>): (id: string) => string {
  const there = new Set(Array.from(taken, matchKey));
  const avoided = new Set([...there, ...Array.from(wanted, matchKey)]);
  return (id) => {
    if (!there.has(matchKey(id))) return id;
    let again = 2;
    while (avoided.has(matchKey(`${id}-${again}`))) again++;
    const free = `${id}-${again}`;
    avoided.add(matchKey(free));
    return free;
  };
}

/** A number that counts rows, by itself or after a file's name: it tells which row it was, not what it is about. */
export function isRowNumber(id: string): boolean {
  return /(^|:)\d+(-\d+)?$/.test(matchKey(id));
}
