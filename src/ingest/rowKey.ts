/** Tells a row again, after others were put above it, by all of its cells but the one that is meant. */

/**
 * The key of a row, as found, for each place: its cells without the one there, as 16 hexadecimal digits. Blank cells have no
 * part in it, so a row that was padded keeps its keys. The row is gone through once, however many places are asked for.
 */
export function rowKeysOf(cells: readonly string[]): (place: number) => string {
  let [first, second] = [0, 0];
  const marks = cells.map(markOf);
  for (const [one, other] of marks) {
    first = (first + one) | 0;
    second = (second + other) | 0;
  }
  return (place) => {
    const [one, other] = marks[place] ?? [0, 0];
    return hex(first - one) + hex(second - other);
  };
}

/** Two hashes of a cell and where it stands (after FNV-1a, from two beginnings), which add up over a row. */
function markOf(cell: string, at: number): readonly [number, number] {
  if (cell.trim() === "") return [0, 0];
  let [one, other] = [0x811c9dc5 ^ at, 0x9747b28c ^ at];
  for (let index = 0; index < cell.length; index++) {
    const code = cell.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x01000193) ^ (other >>> 15);
  }
  return [one | 0, other | 0];
}

function hex(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, "0");
}
