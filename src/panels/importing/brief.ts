/** A cell's text as short as a screen wants it. */

/** On one line, at most `most` characters with "…" at the end, and never the whole of a huge cell looked at. */
export function brief(text: string, most: number): string {
  const start = text
    .slice(0, most * 4)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\s\p{Cc}]+/gu, " ");
  const letters = Array.from(start);
  if (letters.length <= most && text.length <= most * 4) return start;
  return `${letters.slice(0, most).join("").trimEnd()}…`;
}
