/** Cells that stand where a name would and give none: marks for nobody, for somebody unnamed, for the same as above. */

const NOBODY = new Set(["なし", "無し", "該当なし", "特になし", "none", "n/a"]);
const DASHES = /^[-ー―—–−]+$/;
const UNNAMED = new Set(["?", "不明", "不詳", "記載なし", "未記載", "unnamed", "unknown"]);
const AS_ABOVE = new Set(["〃", "″", "同上", "上に同じ"]);
/** No mark is longer, and folding every cell would be dear. */
const LONGEST = 8;

/** What a cell says instead of a name: that there is nobody, that nobody is named, the same as above; `null` for a name. */
export type NoName = "nobody" | "unnamed" | "as-above";

export function noNameOf(cell: string): NoName | null {
  const text = cell.trim();
  if (text === "" || text.length > LONGEST) return null;
  if (AS_ABOVE.has(text)) return "as-above";
  const word = text.normalize("NFKC").toLowerCase();
  if (NOBODY.has(word) || DASHES.test(word)) return "nobody";
  return UNNAMED.has(word) ? "unnamed" : null;
}
