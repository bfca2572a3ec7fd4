/** Names as written, as shown on the map, and folded for finding one again under another spelling. */

/** Longer forms stand before the shorter ones they contain. */
const LEGAL_FORMS = [
  "認定特定非営利活動法人",
  "特例認定特定非営利活動法人",
  "特定非営利活動法人",
  "認定NPO法人",
  "NPO法人",
  "公益財団法人",
  "一般財団法人",
  "財団法人",
  "公益社団法人",
  "一般社団法人",
  "社団法人",
  "社会福祉法人",
  "社会医療法人",
  "医療法人",
  "学校法人",
  "宗教法人",
  "国立大学法人",
  "公立大学法人",
  "地方独立行政法人",
  "独立行政法人",
  "税理士法人",
  "監査法人",
  "弁護士法人",
  "司法書士法人",
  "行政書士法人",
  "社会保険労務士法人",
  "認可地縁団体",
  "株式会社",
  "有限会社",
  "合同会社",
  "合資会社",
  "合名会社",
  "(株)",
  "(有)",
  "(同)",
  "(資)",
  "(名)",
  "(特非)",
  "(認特非)",
  "(NPO)",
  "(公財)",
  "(一財)",
  "(財)",
  "(公社)",
  "(一社)",
  "(社)",
  "(社福)",
  "(福)",
  "(医)",
  "(学)",
  "(独)",
].toSorted((a, b) => b.length - a.length);

/** Variants that stand for one another in names; each group folds to its first. */
const VARIANT_KANJI = [
  ...[
    "高髙",
    "崎﨑嵜",
    "辺邊邉",
    "斎齋齊斉",
    "浜濵濱",
    "吉𠮷",
    "沢澤",
    "島嶋嶌",
    "桜櫻",
    "広廣",
    "富冨",
    "滝瀧",
    "竜龍",
  ],
  ...["国國", "徳德", "真眞", "恵惠", "栄榮", "学學", "会會", "寿壽", "淵渕", "館舘", "条條", "曽曾", "弥彌", "鉄鐵"],
];

const VARIANT_TO_COMMON = new Map(
  VARIANT_KANJI.flatMap((group) => {
    const [common = "", ...others] = [...group];
    return others.map((variant) => [variant, common] as const);
  }),
);

/** The name without its legal form, for labels: 「NPO法人親がめ」 → 「親がめ」. The whole name where nothing would remain. */
export function shortNameOf(name: string): string {
  const whole = name.trim();
  let rest = whole;
  for (let shorter = withoutForm(rest); shorter !== null; shorter = withoutForm(rest)) rest = shorter;
  return rest;
}

/** A quick look that spares most names the slow one. */
const MAY_HOLD_FORM = /法人|会社|団体|[(（㍿\u3220-\u3247]/;

/** One legal form less, in front or behind, in whatever width it is written; `null` where there is none to take. */
function withoutForm(name: string): string | null {
  if (!MAY_HOLD_FORM.test(name)) return null;
  const { plain, lengths } = plainWithLengths(name);
  for (const form of LEGAL_FORMS) {
    if (plain.length <= form.length) continue;
    const inFront = plain.startsWith(form) ? name.slice(lengths[form.length]).trimStart() : "";
    if (inFront !== "") return inFront;
    const behind = plain.endsWith(form) ? name.slice(0, lengths[plain.length - form.length]).trimEnd() : "";
    if (behind !== "") return behind;
  }
  return null;
}

/**
 * The name in NFKC with Latin capitals, and for each length of it how much of the written name that is: ㈱ is one
 * character there and three here. Inside such a character the length is that of the name before it.
 */
function plainWithLengths(name: string): { plain: string; lengths: readonly number[] } {
  let plain = "";
  let written = 0;
  const lengths: number[] = [];
  for (const char of name) {
    const folded = char.normalize("NFKC").toUpperCase();
    for (let at = 0; at < folded.length; at++) lengths.push(written);
    plain += folded;
    written += char.length;
  }
  lengths.push(written);
  return { plain, lengths };
}

/**
 * A key under which spellings of one name meet: NFKC, case, spaces and middle dots, katakana to hiragana,
 * variant kanji and legal forms folded. For suggesting and searching, never for deciding that two rows are one.
 */
export function foldName(name: string): string {
  return foldText(shortNameOf(name));
}

/** Spaces, joining marks, and what cannot be seen: joiners, directions, variation selectors. */
const PASSED_OVER = /[\s\p{Default_Ignorable_Code_Point}・･·‐‑–—―-]/gu;

/** Folds any text for searching: as `foldName`, with legal forms kept. */
export function foldText(text: string): string {
  return Array.from(bareText(text), (char) => VARIANT_TO_COMMON.get(char) ?? toHiragana(char)).join("");
}

/** As `foldText`, with variant kanji left as they are; both keys have the same number of characters. */
export function foldSpelling(text: string): string {
  return Array.from(bareText(text), toHiragana).join("");
}

function bareText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(PASSED_OVER, "");
}

/**
 * A key under which two cells are taken to name the same thing: what only differs by width, compatibility form or outer
 * space is the same; nothing else is.
 */
export function matchKey(text: string): string {
  return IS_ASCII.test(text) ? text.trim() : text.normalize("NFKC").trim();
}

/** ASCII is its own NFKC; a quick look spares the costly call for most ids. */
const IS_ASCII = /^[\0-\x7e]*$/;

function toHiragana(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : char;
}
