/** Words broken into lines of a width, where a reader of Japanese or English would break them. */

/** Must not begin a line. */
const NOT_FIRST =
  /^[\s、。，．,.!?！？・：:；;）)」』】］\]〉》〕｝}”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥]/;
/** Must not end one. */
const NOT_LAST = /[（(「『【［[〈《〔｛{“‘]$/;

/** A text in paragraphs of pieces that had better stay whole; what can be wrapped, split once for all widths. */
export type SplitText = readonly (readonly string[])[];

/**
 * Words as a dictionary of the platform tells them apart, Japanese ones with what hangs on to them (相談｜した→相談した). Joined again the
 * pieces of a paragraph are the paragraph.
 */
export function splitWords(text: string): SplitText {
  const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
  return text.split(/\r?\n/).map((paragraph) => {
    const words: string[] = [];
    for (const { segment } of segmenter.segment(paragraph.trim())) {
      const last = words.at(-1);
      if (last === undefined || mayBreak(last, segment)) words.push(segment);
      else words[words.length - 1] = last + segment;
    }
    return words;
  });
}

/**
 * Lines no wider than `most`, except where a single letter is wider. A piece longer than a line is broken anywhere but before what
 * must not begin one. "" gives no line.
 */
export function wrapWords(
  text: string | SplitText,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const paragraphs = typeof text === "string" ? splitWords(text) : text;
  return paragraphs.flatMap((words) => wrapParagraph(words, most, widthOf));
}

/** The first `count` lines, the last one filled and cut so that its "…" fits. All lines where there are no more. */
export function firstLines(
  lines: readonly string[],
  count: number,
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  if (lines.length <= count) return lines;
  const rest = lines
    .slice(count - 1)
    .reduce((text, line) => (/[a-z,.;]$/i.test(text) ? `${text} ${line}` : text + line));
  let last = "";
  for (const letter of Array.from(rest)) {
    if (last !== "" && widthOf(`${last}${letter}…`) > most) break;
    last += letter;
  }
  return [...lines.slice(0, count - 1), `${last.replace(/[\s、。，．]+$/u, "")}…`];
}

function wrapParagraph(words: readonly string[], most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (widthOf(line + word.trimEnd()) <= most) {
      line += word;
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = "";
    for (const letter of Array.from(word)) {
      const fits = widthOf((line + letter).trimEnd()) <= most;
      if (!fits && line !== "" && !NOT_FIRST.test(letter) && !NOT_LAST.test(line)) {
        lines.push(line.trimEnd());
        line = "";
      }
      line += letter;
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** Endings and particles: short, and all hiragana. */
const HANGS_ON = /^[\p{Script=Hiragana}ー]{1,3}$/u;

function mayBreak(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  if (/\s$/.test(before)) return true;
  if (/[、。，．！？!?…」』）)]$/u.test(before)) return true;
  if (HANGS_ON.test(after)) return false;
  // 三者, 4カ所: a number stays with what it counts
  return !/[\p{N}]$/u.test(before) && !/[おご]$/u.test(before);
}
