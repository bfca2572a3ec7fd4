/** What the number formats of a workbook show of a number: a day, a month, a time, digits with leading zeros. */
import { scanXml } from "./scanXml.ts";

export type CellFormat =
  | { readonly sort: "number" }
  /** As many digits as there are zeros: `000-0000`. */
  | { readonly sort: "digits"; readonly mask: readonly MaskPart[] }
  | { readonly sort: "time" }
  /** `suffix` is shown behind a year: 年度. */
  | { readonly sort: "date"; readonly shows: "day" | "month" | "year"; readonly suffix: string };

/** One zero, or a text that stands between them. */
export type MaskPart = { readonly isDigit: boolean; readonly text: string };

const NUMBER: CellFormat = { sort: "number" };

/** By the number of a cell's style. An empty part, where a workbook has no styles, gives none. */
export function readCellFormats(xml: string): readonly CellFormat[] {
  const codes = new Map<string, string>();
  const used: string[] = [];
  let isCellStyle = false;
  scanXml(xml, {
    open: (tag) => {
      if (tag.name === "numFmt") codes.set(tag.get("numFmtId"), tag.get("formatCode"));
      else if (tag.name === "cellXfs") isCellStyle = true;
      else if (tag.name === "xf" && isCellStyle) used.push(tag.get("numFmtId"));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
    text: () => {},
  });
  const known = new Map<string, CellFormat>();
  return used.map((id) => {
    const format = known.get(id) ?? cellFormatOf(codes.get(id) ?? BUILT_IN.get(Number(id)) ?? "General");
    known.set(id, format);
    return format;
  });
}

const [ERA_DAY, KANJI_ERA_DAY, KANJI_MONTH, MONTH_DAY] = [
  "ge.m.d",
  'ggge"年"m"月"d"日"',
  'yyyy"年"m"月"',
  'm"月"d"日"',
];
/** Formats that have a number only, as Japanese Excel shows them (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Map<number, string>([
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, ERA_DAY],
  [28, KANJI_ERA_DAY],
  [29, KANJI_ERA_DAY],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, KANJI_MONTH],
  [35, MONTH_DAY],
  [36, ERA_DAY],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [50, ERA_DAY],
  [51, KANJI_ERA_DAY],
  [52, KANJI_MONTH],
  [53, MONTH_DAY],
  [54, KANJI_ERA_DAY],
  [55, KANJI_MONTH],
  [56, MONTH_DAY],
  [57, ERA_DAY],
  [58, KANJI_ERA_DAY],
]);

/** What the first section of a format code, the one for positive numbers, shows. */
export function cellFormatOf(code: string): CellFormat {
  if (/標準/.test(code)) return NUMBER;
  const parts = partsOf(code);
  const symbols = parts.map((part) => (part.isLiteral ? " " : part.text)).join("");
  const plain = symbols
    .toLowerCase()
    .replace(/general|am\/pm|a\/p|e[+-]/g, " ")
    // minutes are months by their letter: they stand behind hours or before seconds
    .replace(/\[[hms]+\]|h+[^a-z]*m+|m+[^a-z]*s/g, "h");
  const has = (letters: RegExp) => letters.test(plain);
  if (has(/[ydg]|aaa|e|m/) && !has(/[#?]|0\./)) {
    const shown = parts.map(({ text }) => text).join("");
    if (has(/[d]|aaa/)) return { sort: "date", shows: "day", suffix: "" };
    if (has(/m/)) return { sort: "date", shows: "month", suffix: "" };
    return { sort: "date", shows: "year", suffix: shown.includes("年度") ? "年度" : "" };
  }
  if (has(/[hs]/) && !has(/[#?]/)) return { sort: "time" };
  return maskOf(parts);
}

interface FormatPart {
  readonly text: string;
  /** Shown as it is. */
  readonly isLiteral: boolean;
}

function partsOf(code: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  for (const [written] of code.matchAll(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?|[\s\S]/gu)) {
    const first = written[0];
    if (written === ";") break;
    if (first === '"') parts.push({ text: written.replaceAll('"', ""), isLiteral: true });
    else if (first === "\\") parts.push({ text: written.slice(1), isLiteral: true });
    else if (first === "[") parts.push({ text: /^\[[hms]+\]$/i.test(written) ? written : "", isLiteral: false });
    else if (first !== "_" && first !== "*")
      parts.push({ text: written, isLiteral: /[^\p{ASCII}]|[-() ]/u.test(written) });
  }
  return parts;
}

function maskOf(parts: readonly FormatPart[]): CellFormat {
  const shown = parts.filter(({ text }) => text !== "");
  const digits = shown.filter(({ text, isLiteral }) => text === "0" && !isLiteral).length;
  if (digits < 2 || shown.some(({ text, isLiteral }) => text !== "0" && !isLiteral)) return NUMBER;
  return { sort: "digits", mask: shown.map(({ text, isLiteral }) => ({ isDigit: !isLiteral, text })) };
}
