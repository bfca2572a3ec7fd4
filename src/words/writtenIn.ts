/** In which language a text is written, so that it can be marked where the page speaks another. */
import type { Language } from "../model/index.ts";

/** A letter that only Japanese text has here; punctuation alone says nothing. */
const LETTER = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/** Japanese letters with the full-width marks, digits and single spaces that stand among them. */
const STRETCH =
  /([\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u30ff\uff00-\uffef][\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u30ff\uff00-\uffef\d]*(?: [\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u30ff\uff00-\uffef][\p{sc=Hira}\p{sc=Kana}\p{sc=Han}\u3000-\u30ff\uff00-\uffef\d]*)*)/u;

export interface Stretch {
  readonly text: string;
  /** `undefined` where the stretch is in the page's language. */
  readonly lang: Language | undefined;
}

/** The `lang` of a text of the data: "ja" where it holds kana or kanji and the page is not Japanese, else none. */
export function langOf(text: string, page: Language): Language | undefined {
  return page !== "ja" && LETTER.test(text) ? "ja" : undefined;
}

/** A sentence of the page cut where it quotes Japanese data. Joined again it is the sentence; empty for "". */
export function stretchesOf(sentence: string, page: Language): readonly Stretch[] {
  if (langOf(sentence, page) === undefined) return sentence === "" ? [] : [{ text: sentence, lang: undefined }];
  const stretches: { text: string; lang: Language | undefined }[] = [];
  for (const text of sentence.split(STRETCH)) {
    const lang = langOf(text, page);
    const last = stretches.at(-1);
    if (last && last.lang === lang) last.text += text;
    else if (text !== "") stretches.push({ text, lang });
  }
  return stretches;
}
