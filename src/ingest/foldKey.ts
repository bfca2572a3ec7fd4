/** The key under which two spellings of one header or word meet; for names and ids it is `matchKey` of the model. */

/** For headers and vocabulary: width, case, spaces, brackets and joining marks do not matter. */
export function wordKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\u200b-\u200f\ufeff]/gu, "");
}
