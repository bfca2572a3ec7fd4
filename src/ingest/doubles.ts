/** Rows that say exactly what an earlier row of their file says: kept, for things do happen twice, and told. */
import type { Line } from "./ledger.ts";

/**
 * Tells a line without an id of its own that repeats an earlier one; the value is that one's row. For the lines of one file.
 * It is a doubt where the thing can hardly have happened twice, and else a notice.
 */
export function doubles(): (line: Line, happensOnce: boolean) => void {
  const seen = new Map<string, number>();
  return (line, happensOnce) => {
    if (line.text("id") !== "") return;
    const end = line.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    const key = JSON.stringify(line.cells.slice(0, end));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line.row);
    else if (happensOnce) line.tell("ROW_DUPLICATE", "", String(first));
    else line.mention("ROW_DUPLICATE", "", String(first));
  };
}
