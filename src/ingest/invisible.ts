/** Characters that nobody sees: they part names that look the same, or turn the direction of what stands beside them. */

/** Controls (tabs and line ends apart), zero-width and bidirectional marks, soft hyphens; joiners are looked at in turn. */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
/** After these a joiner shapes what is seen: emoji of several parts, and scripts that join letters. */
const JOINS =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Script=Arabic}|\p{Script=Devanagari}|\p{Script=Mongolian})$/u;

/** The text without invisible characters; the same text where it has none. Linear. */
export function withoutInvisible(text: string): string {
  UNSEEN.lastIndex = 0;
  if (!UNSEEN.test(text)) return text;
  return text.replace(UNSEEN, (char, at: number) => {
    const joins = (char === "\u200d" || char === "\u200c") && at > 0 && JOINS.test(text.slice(Math.max(0, at - 2), at));
    return joins ? char : "";
  });
}
