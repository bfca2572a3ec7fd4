/** Matches rows one to one by keys, the surest key first. */

type KeysOf<T> = (row: T) => readonly string[];

/**
 * The open row of each given one at the same index, or `null`. Key by key, each given row without a match takes the
 * first open row of the same key that nobody has taken; empty keys match nothing. Linear in the number of keys.
 */
export function takeInTurn<T>(
  open: readonly T[],
  given: readonly T[],
  keys: readonly KeysOf<T>[],
): readonly (T | null)[] {
  const matches: (T | null)[] = given.map(() => null);
  const taken = new Set<T>();
  for (const keysOf of keys) {
    const rows = new Map<string, T[]>();
    for (const row of open.toReversed()) {
      if (taken.has(row)) continue;
      for (const key of keysOf(row)) {
        const there = rows.get(key);
        if (there) there.push(row);
        else rows.set(key, [row]);
      }
    }
    given.forEach((row, at) => {
      if (matches[at]) return;
      for (const key of keysOf(row)) {
        const there = key === "" ? undefined : firstFree(rows.get(key), taken);
        if (there === undefined) continue;
        matches[at] = there;
        taken.add(there);
        return;
      }
    });
  }
  return matches;
}

/** The last of a stack that is not taken; what is taken is thrown away. */
function firstFree<T>(stack: T[] | undefined, taken: ReadonlySet<T>): T | undefined {
  while (stack !== undefined && stack.length > 0) {
    const row = stack.pop();
    if (row !== undefined && !taken.has(row)) return row;
  }
  return undefined;
}
