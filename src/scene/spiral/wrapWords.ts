/** Words broken into lines of a width, where a reader of Japanese or English would break them. */

/** Must not begin a line. */
const NOT_FIRST =
  /^[\s、。，．,.!?！？・：:；;）)」』】］\]〉》〕｝}”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ…‥]/;
/** Must not end one. */
const NOT_LAST = /[（(「『【［[〈《〔｛{“‘]$/;

/**
 * Lines no wider than `most`, except where a single letter is wider. Breaks stand after punctuation and between words as far as the
 * scripts tell them apart; a word longer than a line is broken anywhere but before what must not begin one. "" gives no line.
 */
export function wrapWords(text: string, most: number, widthOf: (text: string) => number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => wrapParagraph(paragraph.trim(), most, widthOf));
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

function wrapParagraph(text: string, most: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(text)) {
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

type Script = "kanji" | "hiragana" | "katakana" | "latin" | "mark" | "space";

/** Pieces that had better stay whole; joined they are the text. */
function wordsOf(text: string): string[] {
  const letters = Array.from(text);
  const words: string[] = [];
  for (const [i, letter] of letters.entries()) {
    const before = letters[i - 1];
    if (before === undefined || mayBreak(before, letter)) words.push(letter);
    else words[words.length - 1] += letter;
  }
  return words;
}

function mayBreak(before: string, after: string): boolean {
  if (NOT_FIRST.test(after) || NOT_LAST.test(before)) return false;
  const [a, b] = [scriptOf(before), scriptOf(after)];
  if (a === "space") return true;
  if (b === "latin" && a === "latin") return false;
  if (a === "mark") return true;
  if (b === "mark") return true;
  // お and ご lead the word that follows; a verb keeps its ending
  if (a === "hiragana" && b !== "hiragana") return before !== "お" && before !== "ご";
  return (a === "katakana" && b === "kanji") || (a === "latin") !== (b === "latin");
}

function scriptOf(letter: string): Script {
  if (/\s/.test(letter)) return "space";
  if (/\p{Script=Han}/u.test(letter)) return "kanji";
  if (/\p{Script=Hiragana}/u.test(letter)) return "hiragana";
  if (/[\p{Script=Katakana}ー]/u.test(letter)) return "katakana";
  return /[\p{L}\p{N}'’\-–_@&%]/u.test(letter) ? "latin" : "mark";
}
