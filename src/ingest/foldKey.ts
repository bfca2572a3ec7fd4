/** Keys under which two spellings of one header, word or name meet. */

/** For names and ids: what only differs by width, compatibility form or outer space is the same; nothing else is. */
export function matchKey(text: string): string {
  return isPlain(text) ? text.trim() : text.normalize("NFKC").trim();
}

/** For headers and vocabulary: width, case, spaces, brackets and joining marks do not matter. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\u200b-\u200f\ufeff]/gu, "");
}

/** ASCII is its own NFKC; a quick look spares the costly call for most cells of a large list. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
}
