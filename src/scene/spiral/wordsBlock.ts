/** The words of a step as a block of lines: how much of them, how wide, how high. */
import type { SpiralSizes } from "./sizes.ts";
import type { LineRole, MeasureText, SpiralText, WordsLine } from "./types.ts";
import { firstLines, type SplitText, splitWords, wrapWords } from "./wrapWords.ts";

export interface WordsBlock {
  readonly width: number;
  readonly height: number;
  /** From the block's left upper corner. */
  readonly lines: readonly WordsLine[];
  readonly whole: boolean;
  readonly bubble: boolean;
  /** The title ends in a line of a single letter. */
  readonly widow: boolean;
  /** Letters of the text that are not there. */
  readonly lost: number;
}

const LINE: Readonly<Record<LineRole, number>> = { tag: 1.5, date: 1.5, title: 1.42, text: 1.62, speaker: 1.5 };
const MOST_LINES = 14;
const TAG_PAD = 5;
/** Room inside a bubble. */
const BUBBLE_PAD = { x: 15, y: 11 };

/** What is written at a step, its longer parts split for wrapping. */
export interface SplitWords extends SpiralText {
  readonly split: { readonly title: SplitText; readonly text: SplitText; readonly speaker: SplitText };
}

export function splitTextOf(words: SpiralText): SplitWords {
  const { title, text, speaker } = words;
  return { ...words, split: { title: splitWords(title), text: splitWords(text), speaker: splitWords(speaker) } };
}

/**
 * The block at a width in letters of text with at most `textLines` lines of text. `null` where it would be a tower.
 * Empty parts take no line.
 */
export function wordsBlock(
  words: SplitWords,
  letters: number,
  textLines: number,
  sizes: SpiralSizes,
  measure: MeasureText,
  bubble: boolean,
): WordsBlock | null {
  const most = letters * sizes.text;
  const pad = bubble ? BUBBLE_PAD : { x: 0, y: 0 };
  const lines: WordsLine[] = [];
  let [y, right] = [pad.y, 0];
  const put = (text: string, role: LineRole, size: number, bold: boolean, x = 0) => {
    const width = measure(text, size, bold);
    lines.push({ text, role, size, bold, at: { x: pad.x + x, y: y + size * (LINE[role] * 0.5 + 0.36) } });
    right = Math.max(right, x + width);
    return width;
  };
  const write = (texts: readonly string[], role: LineRole, size: number, bold: boolean) => {
    for (const text of texts) {
      put(text, role, size, bold);
      y += size * LINE[role];
    }
  };
  const wrapped = (text: SplitText, size: number, bold: boolean) =>
    wrapWords(text, most, (part) => measure(part, size, bold));
  const cut = (all: readonly string[], count: number, size: number, bold: boolean) =>
    firstLines(all, count, most, (part) => measure(part, size, bold));

  const tag = words.tag === "" ? 0 : put(words.tag, "tag", sizes.date, true, TAG_PAD) + TAG_PAD * 2 + 6;
  const [date = ""] = cut([words.date], 1, sizes.date, true);
  if (date !== "") put(date, "date", sizes.date, true, tag);
  if (tag > 0 || date !== "") y += sizes.date * LINE.date;
  const title = wrapped(words.split.title, sizes.title, true);
  const text = wrapped(words.split.text, sizes.text, false);
  const shownTitle = cut(title, textLines > 0 ? 3 : 2, sizes.title, true);
  const shownText = textLines <= 0 ? [] : cut(text, textLines, sizes.text, false);
  write(shownTitle, "title", sizes.title, true);
  write(shownText, "text", sizes.text, false);
  if (words.speaker !== "" && shownText.length > 0)
    write(cut(wrapped(words.split.speaker, sizes.date, false), 1, sizes.date, false), "speaker", sizes.date, false);
  if (lines.length > MOST_LINES) return null;
  const whole = shownTitle.length === title.length && shownText.length === text.length;
  const lost = Array.from(words.text).length - shownText.reduce((sum, line) => sum + Array.from(line).length, 0);
  const widow = shownTitle.length > 1 && Array.from(shownTitle.at(-1) ?? "").length === 1;
  return {
    width: right + pad.x * 2,
    height: y + pad.y,
    lines,
    whole,
    bubble,
    widow,
    lost: whole ? 0 : Math.max(0, lost),
  };
}
