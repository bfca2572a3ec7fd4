/** Rows that say exactly what an earlier row of their file says: kept, for things do happen twice, and told. */
import type { Line } from "./ledger.ts";

/**
 * Tells a line without an id of its own that repeats an earlier one; the value is that one's row. For the lines of one file.
 * It is a doubt where the thing can hardly have happened twice, and else a notice.
 */
export function doubles(): (line: Line, happensOnce: boolean) => void {
  const seen = new Map<number, Line[]>();
  return (line, happensOnce) => {
    if (line.text("id") !== "") return;
    const mark = rowMark(line.cells);
    const alike = seen.get(mark) ?? [];
    const first = alike.find((other) => saysTheSame(other.cells, line.cells));
    if (first === undefined) {
      if (alike.length === 0) seen.set(mark, alike);
      if (alike.length < MOST_ALIKE) alike.push(line);
    } else if (happensOnce) line.tell("ROW_DUPLICATE", "", String(first.row));
    else line.mention("ROW_DUPLICATE", "", String(first.row));
  };
}

/** Different rows with one mark hardly occur by chance; whoever makes thousands of them shall not have us compare them all. */
const MOST_ALIKE = 8;

/** A hash of the written cells (FNV-1a over their UTF-16 units): a row as one long text would be dear to keep and to find. */
function rowMark(cells: readonly string[]): number {
  const width = writtenWidth(cells);
  let mark = 0x811c9dc5;
  for (let at = 0; at < width; at++) {
    const cell = cells[at] ?? "";
    for (let index = 0; index < cell.length; index++) mark = Math.imul(mark ^ cell.charCodeAt(index), 0x01000193);
    mark = Math.imul(mark ^ 0xffff, 0x01000193);
  }
  return mark;
}

/** Cell for cell the same; blank cells at the end do not count. */
function saysTheSame(one: readonly string[], other: readonly string[]): boolean {
  const width = writtenWidth(one);
  return width === writtenWidth(other) && one.every((cell, at) => at >= width || cell === other[at]);
}

function writtenWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}
