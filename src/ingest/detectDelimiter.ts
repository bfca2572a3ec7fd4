/** Finds what parts the cells of a table: comma, tab, semicolon, full-width comma; a bar where nothing else does. */

export type Delimiter = "," | "\t" | ";" | "，" | "|";
const CANDIDATES: readonly Delimiter[] = [",", "\t", ";", "，"];
const SAMPLE_LENGTH = 65_536;
const SAMPLE_LINES = 50;

/** The candidate that gives the most lines one and the same number of cells; the comma where none gives any. */
export function detectDelimiter(text: string): Delimiter {
  const lines = text
    .slice(0, SAMPLE_LENGTH)
    .replace(/"[^"]*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, SAMPLE_LINES);
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const candidate of CANDIDATES) {
    const { agreeing, cells } = agreement(lines, candidate);
    // among equals the one that gives more cells, which are never worth a line
    const score = cells > 1 ? agreeing + 1 - 1 / cells : 0;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  // lists inside a cell are parted by bars, too: they are only asked where nothing else parts any line
  return bestScore === 0 && agreement(lines, "|").cells > 1 ? "|" : best;
}

function agreement(lines: readonly string[], delimiter: string): { agreeing: number; cells: number } {
  const times = new Map<number, number>();
  for (const line of lines) {
    const cells = line.split(delimiter).length;
    if (cells > 1) times.set(cells, (times.get(cells) ?? 0) + 1);
  }
  let agreeing = 0;
  let cells = 1;
  for (const [count, lineCount] of times) if (lineCount > agreeing) [agreeing, cells] = [lineCount, count];
  return { agreeing, cells };
}
