/** Names folded into lines where a Japanese reader would break them, and how wide letters run. */

/** Line height of labels, in letters. */
export const LABEL_LINE = 1.35;

/** A line of this many full-width letters is read at a glance. */
const GOOD_WIDTH = 7;
const MOST_LINES = 3;

/** The width of a text in full-width letters: an estimate that needs no font and rather says too much. */
export function widthInLetters(text: string): number {
  let width = 0;
  for (const letter of text) width += isNarrow(letter) ? 0.58 : 1;
  return width;
}

/**
 * The name on one line, on two and on three, as far as it has breaks. Katakana and Latin words stay whole, no line is a single
 * letter if it can be helped, and nothing but the spaces at breaks is left out.
 */
export function foldingsOf(name: string): readonly (readonly string[])[] {
  const letters = [...name];
  const breaks = breaksOf(letters);
  const foldings: string[][] = [[name]];
  for (let lines = 2; lines <= MOST_LINES; lines++) {
    const folded = bestFolding(letters, breaks, lines);
    if (folded) foldings.push(folded);
  }
  return foldings;
}

/** The folding that reads best: short lines of even length, broken where words end. */
export function bestOf(foldings: readonly (readonly string[])[]): readonly string[] {
  const [single = [""]] = foldings;
  const letters = [...(single[0] ?? "")];
  const breaks = breaksOf(letters);
  const costs = foldings.map((lines) => costOf(lines, breakCosts(lines, breaks, letters)));
  return foldings[costs.indexOf(Math.min(...costs))] ?? single;
}

/** A place between two letters (`at`: index of the letter after it) and how much a reader minds the break. */
interface Break {
  readonly at: number;
  readonly cost: number;
}

function bestFolding(letters: readonly string[], breaks: readonly Break[], lines: number): string[] | null {
  let best: string[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  const pick = (from: number, chosen: readonly Break[]) => {
    if (chosen.length === lines - 1) {
      const folded = cut(letters, chosen);
      const cost = costOf(
        folded,
        chosen.reduce((sum, { cost }) => sum + cost, 0),
      );
      if (cost < least) {
        least = cost;
        best = folded;
      }
      return;
    }
    for (let i = from; i < breaks.length; i++) pick(i + 1, [...chosen, breaks[i] as Break]);
  };
  pick(0, []);
  return best;
}

function cut(letters: readonly string[], breaks: readonly Break[]): string[] {
  const ends = [0, ...breaks.map(({ at }) => at), letters.length];
  return ends.slice(1).map((end, i) => letters.slice(ends[i], end).join("").trim());
}

function breakCosts(lines: readonly string[], breaks: readonly Break[], letters: readonly string[]): number {
  let at = 0;
  let sum = 0;
  for (const line of lines.slice(0, -1)) {
    while (letters[at]?.trim() === "") at++;
    at += [...line].length;
    const next = breaks.find((candidate) => candidate.at >= at);
    sum += next?.cost ?? 0;
  }
  return sum;
}

function costOf(lines: readonly string[], breaking: number): number {
  const widths = lines.map(widthInLetters);
  const longest = Math.max(...widths);
  const over = widths.reduce((sum, width) => sum + Math.max(0, width - GOOD_WIDTH) * 4, 0);
  const ragged = widths.reduce((sum, width) => sum + (longest - width), 0) * 0.35;
  const lonely = widths.filter((width, i) => width < (i === widths.length - 1 ? 2 : 1.5)).length * 12;
  return breaking + over + ragged + lonely * (lines.length > 1 ? 1 : 0) + (lines.length - 1) * 2;
}

type Script = "kanji" | "hiragana" | "katakana" | "word" | "space" | "opening" | "closing" | "dot";

function breaksOf(letters: readonly string[]): Break[] {
  const scripts: Script[] = [];
  for (const [i, letter] of letters.entries()) scripts.push(scriptOf(letter, scripts[i - 1]));
  const breaks: Break[] = [];
  let depth = 0;
  for (let at = 1; at < letters.length; at++) {
    if (scripts[at - 1] === "opening") depth++;
    if (scripts[at] === "closing") depth = Math.max(0, depth - 1);
    const cost = breakCostAt(letters, scripts, at);
    if (cost !== null) breaks.push({ at, cost: cost + depth * 4 });
  }
  // the trial of every choice stays small even for a very long name
  return breaks.length <= 24
    ? breaks
    : breaks
        .toSorted((a, b) => a.cost - b.cost || a.at - b.at)
        .slice(0, 24)
        .toSorted((a, b) => a.at - b.at);
}

const MORE_OF_A_WARD = "民役立内長議外境";
const ENDS_A_PLACE = "区局部市県府都町村課";
const HEADS = [
  "社会福祉",
  "地域",
  "協議会",
  "委員会",
  "実行委員会",
  "相談",
  "支援",
  "活動",
  "推進",
  "交流",
  "子育て",
  "財団",
  "協会",
  "連合会",
  "組合",
  "事務所",
  "自治会",
  "町内会",
  "商店街",
  "大学",
  "高等学校",
  "小学校",
  "中学校",
  "図書館",
  "公民館",
  "病院",
  "プロジェクト",
];

/** How much a reader minds a break before the letter `at`; `null` where there must be none. */
function breakCostAt(letters: readonly string[], scripts: readonly Script[], at: number): number | null {
  const before = scripts[at - 1];
  const after = scripts[at];
  const last = letters[at - 1] ?? "";
  if (after === "space" || after === "closing" || after === "dot" || before === "opening") return null;
  if (before === "space") return 0;
  if (after === "opening") return 0.5;
  if (before === "closing") return 0.5;
  if (before === "dot") return 1;
  if (before === after) return before === "kanji" ? kanjiBreakCost(letters, at) : null;
  const rest = letters.slice(at).join("");
  // one to three hiragana after kanji are mostly an ending (子育て, 関心のある), more are a word
  if (before === "kanji" && after === "hiragana")
    return [...rest].length <= 1 ? null : kanaRun(scripts, at) > 3 ? 2.5 : 6;
  if (before === "kanji") return rest.startsWith("センター") ? 4 : 1.5;
  if (before === "hiragana" && (last === "お" || last === "ご")) return null;
  if (before === "hiragana") return isParticle(last) && at > 1 ? 1.8 : 2;
  return after === "kanji" ? 2.5 : 2;
}

function kanaRun(scripts: readonly Script[], at: number): number {
  const end = scripts.findIndex((script, i) => i >= at && script !== "hiragana");
  return (end < 0 ? scripts.length : end) - at;
}

function kanjiBreakCost(letters: readonly string[], at: number): number | null {
  const last = letters[at - 1] ?? "";
  const rest = letters.slice(at).join("");
  if (at > 1 && ENDS_A_PLACE.includes(last) && !MORE_OF_A_WARD.includes(letters[at] ?? "")) return 1;
  if (at > 2 && letters.slice(at - 2, at).join("") === "法人") return 1;
  return at > 1 && HEADS.some((head) => rest.startsWith(head)) ? 3 : null;
}

function isParticle(letter: string): boolean {
  return letter === "の" || letter === "と" || letter === "を";
}

function scriptOf(letter: string, before: Script | undefined): Script {
  if (/\s/.test(letter)) return "space";
  if (/[（(「『【［[〈《]/.test(letter)) return "opening";
  if (/[）)」』】］\]〉》、。，．!?！？]/.test(letter)) return "closing";
  if (/[・･／/]/.test(letter)) return "dot";
  if (letter === "ー" || letter === "ｰ" || /[-‐–~〜]/.test(letter))
    return before === "space" || before === undefined ? "word" : before;
  if (/\p{Script=Katakana}/u.test(letter)) return "katakana";
  if (/\p{Script=Hiragana}/u.test(letter)) return "hiragana";
  if (/\p{Script=Han}/u.test(letter) || letter === "ヶ" || letter === "々") return "kanji";
  return "word";
}

function isNarrow(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x2e80 || (code >= 0xff61 && code <= 0xffdc);
}
