/** Names that may be one name with something left out: short forms, and a place or owner in front. */

/** Short forms whose long form is beyond doubt, as they stand in folded names. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/社協(?![会同力定働賛])/g, "社会福祉協議会"],
  [/民児協/g, "民生委員児童委員協議会"],
  [/ぼらせん/g, "ぼらんてぃあせんたー"],
  [/地域けあぷらざ/g, "けあぷらざ"],
];

/** Names of a whole class say nothing of which one is meant by standing at the end of another. */
const CLASS_NAMES = new Set([
  "社会福祉協議会",
  "民生委員児童委員協議会",
  "ぼらんてぃあせんたー",
  "けあぷらざ",
  "市民活動支援せんたー",
  "区民活動支援せんたー",
  "自治会町内会",
  "連合町内会",
  "商工会議所",
  "地区せんたー",
  "こみゅにてぃはうす",
]);

const SHORTEST = 4;
/** Longer names are no names one shortens; the bound keeps the work linear. */
const LONGEST = 64;
/** A name that stands in more names than this is a word, and tells nothing of any. */
const MOST_HOLDERS = 5;

/** A name folded by `foldName`, with its short forms written out. */
export function spelledOut(folded: string): string {
  let key = folded;
  if (key.length > LONGEST) return key;
  for (const [short, long] of SHORT_FORMS) key = key.replace(short, long);
  return key;
}

/** Indices into two lists of names. */
export type NamePair = readonly [number, number];

/**
 * Pairs of which one name, spelled out, is the other one's end, or the better half of it as its beginning, or all of it.
 * Keys come from `spelledOut`; an empty key has no pairs. Linear in the number of names.
 */
export function containedPairs(left: readonly string[], right: readonly string[]): readonly NamePair[] {
  const found = new Map<string, NamePair>();
  for (const [part, whole] of holdersIn(left, right)) found.set(`${part} ${whole}`, [part, whole]);
  if (left !== right) for (const [part, whole] of holdersIn(right, left)) found.set(`${whole} ${part}`, [whole, part]);
  return [...found.values()];
}

/** Pairs of a name among `parts` and one among `wholes` that holds it; never one and the same index of one list. */
function holdersIn(parts: readonly string[], wholes: readonly string[]): readonly NamePair[] {
  const places = new Map<string, number[]>();
  parts.forEach((key, at) => {
    if (key === "" || key.length > LONGEST) return;
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  const holders = new Map<number, number[]>();
  wholes.forEach((key, whole) => {
    if (key.length > LONGEST) return;
    for (const piece of piecesOf(key)) {
      for (const part of places.get(piece)?.slice(0, MOST_HOLDERS) ?? []) {
        if (parts === wholes && part === whole) continue;
        const there = holders.get(part);
        if (there) there.push(whole);
        else holders.set(part, [whole]);
      }
    }
  });
  return [...holders].flatMap(([part, those]) =>
    those.length > MOST_HOLDERS ? [] : those.map((whole): NamePair => [part, whole]),
  );
}

/** All a longer name may be shortened to; itself first, for two names may meet once both are spelled out. */
function piecesOf(key: string): readonly string[] {
  const pieces = key === "" ? [] : [key];
  for (let length = SHORTEST; length < key.length; length++) {
    const end = key.slice(-length);
    if (!CLASS_NAMES.has(end)) pieces.push(end);
    const start = key.slice(0, length);
    // 「神奈川区」 begins the names of all that is there
    if (length * 2 >= key.length && !/[都道府県市区町村]$/.test(start)) pieces.push(start);
  }
  return pieces;
}

/** How alike two texts are by pairs of neighbouring letters, 0 to 1 (Dice 1945, doi:10.2307/1932409). */
export function bigramDice(a: string, b: string): number {
  const [left, right] = [bigrams(a), bigrams(b)];
  if (left.size === 0 || right.size === 0) return a === b ? 1 : 0;
  let shared = 0;
  for (const pair of left) if (right.has(pair)) shared++;
  return (2 * shared) / (left.size + right.size);
}

function bigrams(text: string): ReadonlySet<string> {
  const chars = Array.from(text.slice(0, 200));
  return new Set(chars.slice(1).map((char, at) => `${chars[at]}${char}`));
}
