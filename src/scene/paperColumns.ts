/** Steps in columns on paper, without their maps: short ones stay whole, the text of a long one goes on in the next column. */
import { CAREFUL, joined, type Line, linesOfText, type PaperStyle, type StepOnPaper } from "./paper.ts";
import type { MeasureText } from "./spiral/types.ts";
import { wrapWords } from "./spiral/wrapWords.ts";

export interface StepInColumn extends StepOnPaper {
  readonly date: string;
}

/** A step in a column, or the part of a long one that is there. */
export interface ColumnPart {
  /** Index in the steps. */
  readonly step: number;
  /** Its date and title stand here; otherwise it goes on from the column before. */
  readonly begins: boolean;
  /** Its speaker and source stand here. */
  readonly ends: boolean;
  readonly text: string;
}

/** Lengths in px of paper. */
export interface Column {
  readonly width: number;
  readonly height: number;
  /** Between two steps. */
  readonly gap: number;
}

/** Sizes and line heights as the sheets have them, in px. */
const STYLES = {
  date: { size: 10.7, line: 16, bold: true },
  title: { size: 12, line: 17, bold: true },
  text: { size: 11.4, line: 17.5, bold: false },
  small: { size: 10.7, line: 16, bold: false },
} as const satisfies Record<string, PaperStyle>;
/** A text of no more lines stays whole; a longer one is parted only so that at least `least` lines stand on either side. */
const LINES = { whole: 12, least: 3 };

/** The parts of each column. Without steps: none. Cost: linear in the letters. */
export function layInColumns(
  steps: readonly StepInColumn[],
  column: Column,
  measure: MeasureText,
): readonly (readonly ColumnPart[])[] {
  const columns: ColumnPart[][] = [];
  let used = Number.POSITIVE_INFINITY;
  const put = (part: ColumnPart, height: number, fresh: boolean) => {
    if (fresh) columns.push([]);
    used = fresh ? height : used + column.gap + height;
    columns.at(-1)?.push(part);
  };
  for (const [step, written] of steps.entries()) {
    const { head, lines, tail } = heightsOf(written, column, measure);
    let from = 0;
    for (let ends = false; !ends; ) {
      const begins = from === 0;
      const above = begins ? head : 0;
      const rest = lines.length - from;
      const spare = column.height - used - column.gap;
      const whole = above + rest * STYLES.text.line + tail;
      const fitting = (room: number) => Math.floor((room - above) / STYLES.text.line);
      const parted = lines.length > LINES.whole && fitting(spare) >= LINES.least;
      const fresh = whole > spare && !parted;
      const room = fresh ? column.height : spare;
      ends = whole <= room || rest === 0;
      const count = ends ? rest : Math.max(1, Math.min(fitting(room), rest - LINES.least));
      put(
        { step, begins, ends, text: joined(lines.slice(from, from + count)) },
        ends ? whole : above + count * STYLES.text.line,
        fresh,
      );
      from += count;
    }
  }
  return columns;
}

function heightsOf(
  { date, title, text, speaker, source }: StepInColumn,
  { width }: Column,
  measure: MeasureText,
): { head: number; lines: readonly Line[]; tail: number } {
  const high = (words: string, { size, line, bold }: PaperStyle) =>
    wrapWords(words, width, (part) => measure(part, size, bold) * CAREFUL).length * line;
  return {
    head: high(date, STYLES.date) + high(title, STYLES.title),
    lines: linesOfText(text, STYLES.text, width, measure),
    tail: high(speaker, STYLES.small) + high(source, STYLES.small),
  };
}
