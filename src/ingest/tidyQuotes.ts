/** Makes the quotes and line ends of a hand-made CSV regular, so that a strict parser reads what a spreadsheet would. */

export interface TidyText {
  /** Rows end with `\n` only; line ends inside quoted cells are as they were. */
  readonly text: string;
  /** Rows (from 1) in which a quote opens that nothing closes; the quote stands there as an ordinary character. */
  readonly unclosedRows: ReadonlySet<number>;
}

/**
 * A cell that opens with a quote and closes it is left alone. Text after the closing quote keeps the cell as written.
 * A quote that is never closed, or only lines later and in the wrong place, becomes an ordinary character, so that it
 * spoils its own row and not the rest of the file. Linear: between an opening quote and the first quote that could
 * close it, every other run of quotes closes within itself.
 */
export function tidyQuotes(text: string, delimiter: string): TidyText {
  const unclosedRows = new Set<number>();
  if (!text.includes('"')) return { text: unifyLineEnds(text), unclosedRows };
  const pieces: string[] = [];
  let row = 1;
  let done = 0;
  const addUnquoted = (end: number) => {
    const piece = unifyLineEnds(text.slice(done, end));
    row += countLineEnds(piece);
    pieces.push(piece);
    done = end;
  };
  for (let open = text.indexOf('"'); open >= 0; open = text.indexOf('"', done)) {
    if (!startsCell(text, open, delimiter)) {
      addUnquoted(cellEnd(text, open + 1, delimiter));
      continue;
    }
    addUnquoted(open);
    const close = closingQuote(text, open);
    if (close >= 0 && endsCell(text, close + 1, delimiter)) {
      done = close + 1;
      pieces.push(text.slice(open, done));
      continue;
    }
    const isOneLine = close >= 0 && !/[\r\n]/.test(text.slice(open, close));
    if (!isOneLine) unclosedRows.add(row);
    done = cellEnd(text, isOneLine ? close + 1 : open + 1, delimiter);
    pieces.push(`"${text.slice(open, done).replaceAll('"', '""')}"`);
  }
  addUnquoted(text.length);
  return { text: pieces.join(""), unclosedRows };
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function startsCell(text: string, at: number, delimiter: string): boolean {
  if (at === 0) return true;
  const before = text[at - 1];
  return before === delimiter || before === "\n" || before === "\r";
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  const next = text[at];
  return next === undefined || next === delimiter || next === "\n" || next === "\r";
}

/** The first quote after `open` that is not doubled, or -1. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && !endsCell(text, end, delimiter)) end++;
  return end;
}
