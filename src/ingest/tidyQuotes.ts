/** Makes the quotes and line ends of a hand-made CSV regular, so that a strict parser reads what a spreadsheet would. */

export interface TidyText {
  /** Rows end with `\n` only; line ends inside quoted cells are as they were. */
  readonly text: string;
  /** Rows (from 1) in which a quote opens that nothing closes; the quote stands there as an ordinary character. */
  readonly unclosedRows: ReadonlySet<number>;
}

const QUOTE = 0x22;
const SPACE = 0x20;
const LF = 0x0a;
const CR = 0x0d;

/**
 * A cell that opens with a quote and closes it is left alone. Text after the closing quote keeps the cell as written.
 * A quote that is never closed, or only lines later and in the wrong place, becomes an ordinary character, so that it
 * spoils its own row and not the rest of the file. `delimiter` is one UTF-16 unit. Linear: between an opening quote and
 * the first quote that could close it, every other run of quotes closes within itself.
 */
export function tidyQuotes(text: string, delimiter: string): TidyText {
  const unclosedRows = new Set<number>();
  if (!text.includes('"')) return { text: unifyLineEnds(text), unclosedRows };
  const parting = delimiter.charCodeAt(0);
  const pieces: string[] = [];
  let row = 1;
  let kept = 0;
  let at = 0;
  const replace = (from: number, to: number, by: string) => {
    pieces.push(text.slice(kept, from), by);
    kept = to;
  };
  while (at < text.length) {
    if (text.charCodeAt(at) === QUOTE) {
      const cell = quotedCell(text, at, parting);
      if (cell.isUnclosed) unclosedRows.add(row);
      if (cell.blanks > 0) replace(cell.end - cell.blanks, cell.end, "");
      if (!cell.isRegular) replace(at, cell.end, `"${text.slice(at, cell.end).replaceAll('"', '""')}"`);
      at = cell.end;
    }
    at = cellEnd(text, at, parting);
    const code = text.charCodeAt(at);
    if (code === CR && text.charCodeAt(at + 1) === LF) {
      replace(at, at + 1, "");
      at++;
    } else if (code === CR) replace(at, at + 1, "\n");
    if (code !== parting) row++;
    at++;
  }
  pieces.push(text.slice(kept));
  return { text: pieces.join(""), unclosedRows };
}

function unifyLineEnds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

interface QuotedCell {
  /** Just past the cell. */
  readonly end: number;
  /** The quotes are as a strict parser wants them. */
  readonly isRegular: boolean;
  readonly isUnclosed: boolean;
  /** How many blanks stand between its closing quote and its end; they belong to no cell. */
  readonly blanks: number;
}

function quotedCell(text: string, open: number, parting: number): QuotedCell {
  const close = closingQuote(text, open);
  const end = close < 0 ? -1 : pastBlanks(text, close + 1, parting);
  if (end >= 0 && isCellEnd(text, end, parting))
    return { end, isRegular: true, isUnclosed: false, blanks: end - close - 1 };
  const isUnclosed = close < 0 || /[\r\n]/.test(text.slice(open, close));
  return { end: cellEnd(text, isUnclosed ? open + 1 : close + 1, parting), isRegular: false, isUnclosed, blanks: 0 };
}

/** Where blanks end that stand after a closing quote. */
function pastBlanks(text: string, from: number, parting: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE && parting !== SPACE) at++;
  return at;
}

/** The first quote after `open` that is not doubled, or -1. */
function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return -1;
}

function isCellEnd(text: string, at: number, parting: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return code === parting || code === LF || code === CR;
}

function cellEnd(text: string, from: number, parting: number): number {
  let end = from;
  while (!isCellEnd(text, end, parting)) end++;
  return end;
}
