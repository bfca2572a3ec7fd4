/** Names as written, as shown on the map, and folded for finding one again under another spelling. */

const LEGAL_FORMS = [
  "特定非営利活動法人",
  "公益財団法人",
  "一般財団法人",
  "公益社団法人",
  "一般社団法人",
  "社会福祉法人",
  "税理士法人",
  "認定NPO法人",
  "NPO法人",
  "学校法人",
  "医療法人",
  "宗教法人",
  "株式会社",
  "有限会社",
  "合同会社",
  "合資会社",
  "(株)",
  "(有)",
  "(同)",
  "(特非)",
  "(公財)",
  "(一財)",
  "(公社)",
  "(一社)",
  "(社福)",
  "認定",
];

/** Variants that stand for one another in names; each group folds to its first. */
const VARIANT_KANJI = ["高髙", "崎﨑嵜", "辺邊邉", "斎齋齊斉", "浜濵濱", "吉𠮷", "沢澤", "島嶋", "桜櫻", "広廣"];

const VARIANT_TO_COMMON = new Map(
  VARIANT_KANJI.flatMap((group) => {
    const [common = "", ...others] = [...group];
    return others.map((variant) => [variant, common] as const);
  }),
);

/** The name without its legal form, for labels: 「NPO法人親がめ」 → 「親がめ」. The whole name where nothing would remain. */
export function shortNameOf(name: string): string {
  let rest = name.trim();
  for (let again = true; again; ) {
    again = false;
    for (const form of LEGAL_FORMS) {
      for (const spelled of [form, form.replace("(", "（").replace(")", "）")]) {
        if (rest.length > spelled.length && rest.startsWith(spelled)) {
          rest = rest.slice(spelled.length).trimStart();
          again = true;
        } else if (rest.length > spelled.length && rest.endsWith(spelled)) {
          rest = rest.slice(0, -spelled.length).trimEnd();
          again = true;
        }
      }
    }
  }
  return rest || name.trim();
}

/**
 * A key under which spellings of one name meet: NFKC, case, spaces and middle dots, katakana to hiragana,
 * variant kanji and legal forms folded. For suggesting and searching, never for deciding that two rows are one.
 */
export function foldName(name: string): string {
  const wide = name.normalize("NFKC").toLowerCase();
  const short = shortNameOf(wide.replace(/npo法人/g, "NPO法人").replace(/㈱/g, "株式会社"));
  return foldText(short);
}

/** Folds any text for searching: as `foldName`, with legal forms kept. */
export function foldText(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase().replace(/[\s・･·‐‑–—―-]/g, "");
  return Array.from(folded, (char) => VARIANT_TO_COMMON.get(char) ?? toHiragana(char)).join("");
}

function toHiragana(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : char;
}
