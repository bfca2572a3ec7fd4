/** What of a story stands on which page: steps with their map details on upright pages. Nothing is cut, no heading stands alone. */
import type { MeasureText } from "./spiral/types.ts";
import { wrapWords } from "./spiral/wrapWords.ts";

/** What is written at a step, and what stands below it. */
export interface StepOnPaper {
  readonly title: string;
  readonly text: string;
  readonly speaker: string;
  readonly source: string;
}

/** A step on a page, or the part of a long one that is there. */
export interface PaperPart {
  /** Index in the steps. */
  readonly step: number;
  /** Heading and map detail stand here; otherwise it goes on from the page before. */
  readonly begins: boolean;
  /** Speaker and source stand here; otherwise it goes on overleaf. */
  readonly ends: boolean;
  /** Height of the map detail in px; 0 where it goes on. */
  readonly picturePx: number;
  readonly text: string;
}

/** Lengths in px of paper, 96 to the inch. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Of map details. */
  readonly leastPicture: number;
  readonly mostPicture: number;
  /** Between two steps of a page, and between the parts of one. */
  readonly between: number;
  readonly gap: number;
  /** What the text is indented by. */
  readonly indent: number;
  /** What the date and the number take of the first line of a heading. */
  readonly heading: number;
}

export interface PaperStyle {
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
}

/** Sizes and line heights as the sheets have them, in px. */
const STYLES = {
  lead: { size: 14, line: 23.1, bold: false },
  title: { size: 18.7, line: 24.3, bold: true },
  text: { size: 14, line: 23.1, bold: false },
  speaker: { size: 12.7, line: 21, bold: false },
  source: { size: 11.4, line: 16.5, bold: false },
} as const satisfies Record<string, PaperStyle>;
/** Heights of a heading without a line of its own, and where a text goes on from the page before. */
const HEADING = { least: 31, goesOn: 20 };
/** A text is parted only so that at least so many lines stand on either side. */
const LEAST_LINES = 2;
/** Letters run a little wider in one browser than in another. */
export const CAREFUL = 1.02;

/**
 * Steps on pages in their order: as many on a page as stand there whole with a map detail each; a step longer than a page goes on
 * overleaf. What a page has to spare goes to its map details. `leadPx` of the first page are taken by what stands before the steps.
 * Without steps: no page. Cost: linear in the letters.
 */
export function layPages(
  steps: readonly StepOnPaper[],
  paper: Paper,
  measure: MeasureText,
  leadPx = 0,
): readonly (readonly PaperPart[])[] {
  const pages: { parts: PaperPart[]; used: number }[] = [];
  if (leadPx > 0 && steps.length > 0) pages.push({ parts: [], used: leadPx });
  for (const [step, written] of steps.entries()) {
    const heights = heightsOf(written, paper, measure);
    const needed = heights.head + paper.leastPicture + heights.text.length * STYLES.text.line + heights.tail;
    const last = pages.at(-1);
    const between = last?.parts.length === 0 ? 0 : paper.between;
    if (last && last.used + between + needed <= paper.height) {
      last.parts.push(wholeStep(step, written.text, paper));
      last.used += between + needed;
    } else if (needed <= paper.height) {
      pages.push({ parts: [wholeStep(step, written.text, paper)], used: needed });
    } else pages.push(...overPages(step, heights, paper));
  }
  return pages.map(({ parts, used }) => withPictures(parts, paper.height - used, paper));
}

/** The height of what stands before the steps of a story: its summary, and where that is written; 0 for nothing. */
export function heightOfLead(summary: string, source: string, paper: Paper, measure: MeasureText): number {
  const high = (words: string, { size, line, bold }: PaperStyle) =>
    wrapWords(words, paper.width, (part) => measure(part, size, bold) * CAREFUL).length * line;
  const inner = high(summary, STYLES.lead) + high(source, STYLES.source);
  return inner === 0 ? 0 : inner + paper.gap + paper.between / 2;
}

/** A line of a text, and whether a paragraph ends with it. */
export interface Line {
  readonly words: string;
  readonly endsParagraph: boolean;
}

interface Heights {
  readonly head: number;
  readonly text: readonly Line[];
  readonly tail: number;
}

function heightsOf({ title, text, speaker, source }: StepOnPaper, paper: Paper, measure: MeasureText): Heights {
  const linesOf = (words: string, style: PaperStyle, width: number) =>
    wrapWords(words, width, (part) => measure(part, style.size, style.bold) * CAREFUL);
  const heading = linesOf(title, STYLES.title, paper.width - paper.heading).length * STYLES.title.line;
  const below = (words: string, style: PaperStyle, width: number) => linesOf(words, style, width).length * style.line;
  const lines = linesOfText(text, STYLES.text, paper.width - paper.indent, measure);
  const speaking = below(speaker, STYLES.speaker, paper.width - paper.indent);
  return {
    head: Math.max(HEADING.least, heading) + paper.gap,
    text: lines,
    tail: (lines.length > 0 ? paper.gap : 0) + speaking + paper.gap + below(source, STYLES.source, paper.width),
  };
}

/** A text in lines, paragraph by paragraph; "" gives none. */
export function linesOfText(
  text: string,
  { size, bold }: PaperStyle,
  width: number,
  measure: MeasureText,
): readonly Line[] {
  const paragraphs = text === "" ? [] : text.split(/\r?\n/);
  return paragraphs.flatMap((paragraph): Line[] => {
    const wrapped = wrapWords(paragraph, width, (part) => measure(part, size, bold) * CAREFUL);
    const shown = wrapped.length === 0 ? [""] : wrapped;
    return shown.map((words, i) => ({ words, endsParagraph: i === shown.length - 1 }));
  });
}

function wholeStep(step: number, text: string, { leastPicture }: Paper): PaperPart {
  return { step, begins: true, ends: true, picturePx: leastPicture, text };
}

/** A step longer than a page: as many lines as fit on each, and never a single one on the last. */
function overPages(step: number, { head, text, tail }: Heights, paper: Paper): { parts: PaperPart[]; used: number }[] {
  const pages: { parts: PaperPart[]; used: number }[] = [];
  let from = 0;
  for (;;) {
    const begins = from === 0;
    const above = begins ? head + paper.leastPicture + paper.gap : HEADING.goesOn + paper.gap;
    const rest = text.length - from;
    const fitting = Math.max(LEAST_LINES, Math.floor((paper.height - above) / STYLES.text.line));
    const ends = rest <= 0 || above + rest * STYLES.text.line + tail <= paper.height;
    const count = ends ? rest : Math.max(1, Math.min(fitting, rest - LEAST_LINES));
    const part = { step, begins, ends, picturePx: begins ? paper.leastPicture : 0 };
    pages.push({
      parts: [{ ...part, text: joined(text.slice(from, from + count)) }],
      used: above + count * STYLES.text.line + (ends ? tail : 0),
    });
    from += count;
    if (ends) return pages;
  }
}

function withPictures(parts: readonly PaperPart[], spare: number, paper: Paper): readonly PaperPart[] {
  const pictures = parts.filter(({ begins }) => begins).length;
  const more = Math.floor(Math.max(0, spare) / Math.max(1, pictures));
  return parts.map((part) =>
    part.begins ? { ...part, picturePx: Math.min(paper.mostPicture, part.picturePx + more) } : part,
  );
}

/** Lines back into a text: Latin words are parted again by a space, paragraphs by a new line. */
export function joined(lines: readonly Line[]): string {
  return lines.reduce((text, { words }, i) => {
    const before = lines[i - 1];
    if (before === undefined) return words;
    if (before.endsParagraph) return `${text}\n${words}`;
    return /[a-z0-9,.;:!?)]$/i.test(text) && /^[a-z0-9(]/i.test(words) ? `${text} ${words}` : text + words;
  }, "");
}
