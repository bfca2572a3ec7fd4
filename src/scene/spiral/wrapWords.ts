/** Words broken into lines of a width, where a reader of Japanese or English would break them. */

/** Must not begin a line. */
const NOT_FIRST =
  /^[\s、。，．,.!?！？・：:；;）)」』】］\]〉》〕｝}”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥]/;
/** Must not end one. */
const NOT_LAST = /[（(「『【［[〈《〔｛{“‘]$/;

/** A line filled so far takes no part of a piece that is longer than a line. */
const MOST_FILLED = 0.7;

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
    let before = "";
    for (const { segment } of segmenter.segment(paragraph.trim())) {
      const last = words.at(-1);
      if (last === undefined || mayBreak(last, segment, before)) words.push(segment);
      else words[words.length - 1] = last + segment;
      before = segment;
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
    // what is broken anyhow begins behind what is there already, unless hardly any of it would stand there
    if (widthOf(word.trimEnd()) <= most || widthOf(line) > most * MOST_FILLED) {
      if (line.trim() !== "") lines.push(line.trimEnd());
      line = "";
    }
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
/** An ending of more than a letter may begin a line where what it hangs on is so long already. */
const LONG_PIECE = 8;
/** A lone kanji is the end of one word or the beginning of another: 政策局, 共創推進課. */
const LONE_KANJI = /^\p{Script=Han}$/u;

/** `last`: the last part of `piece` as the platform told it apart. */
function mayBreak(piece: string, after: string, last: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(piece)) return false;
  if (/\s$/.test(piece)) return true;
  if (/[、。，．！？!?…」』）)]$/u.test(piece)) return true;
  if (HANGS_ON.test(after)) return Array.from(after).length > 1 && Array.from(piece).length >= LONG_PIECE;
  if (LONE_KANJI.test(after) && /\p{Script=Han}$/u.test(piece)) return false;
  if (LONE_KANJI.test(last) && /^\p{Script=Han}/u.test(after)) return false;
  // 三者, 4カ所: a number stays with what it counts
  return !/[\p{N}]$/u.test(piece) && !/[おご]$/u.test(piece);
}
