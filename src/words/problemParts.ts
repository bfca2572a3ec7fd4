/** Parts of the sentences that tell problems: values fit to be quoted, columns and fields by name. */

const LONGEST_QUOTED = 60;

/** A value fit to stand inside a sentence: short, on one line, without marks that would turn the direction of the rest. */
export function brief(value: string): string {
  const chars = Array.from(
    value
      .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim(),
  );
  return chars.length > LONGEST_QUOTED ? `${chars.slice(0, LONGEST_QUOTED).join("")}…` : chars.join("");
}

/** The entry of a table for a word from a file, or the given one; a word such as `toString` finds nothing. */
export function entry<T>(table: Readonly<Record<string, T>>, word: string, otherwise: T): T {
  return Object.hasOwn(table, word) ? (table[word] ?? otherwise) : otherwise;
}

export const jaFields: Readonly<Record<string, string>> = {
  from: "から",
  to: "へ",
  id: "id",
  name: "名称",
  type: "種別",
  title: "題名",
  summary: "あらすじ",
  ward: "区",
  story: "物語",
  step: "順番",
  text: "本文",
  speaker: "話し手",
  date: "日付",
  label_ja: "日本語",
  label_en: "英語",
  shape: "形",
};
