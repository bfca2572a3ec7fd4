/** Japanese text of the data is told from the sentences of an English page. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langOf, stretchesOf } from "../../../src/words/index.ts";

const mixed = fc.string({ unit: fc.constantFrom(...Array.from("森かナｶﾞー・「」、\u3000１2 aé.(――\u{20BB7}")) });

describe("the language of a text", () => {
  test("is Japanese where it holds kana or kanji, also half-width ones and rare kanji", () => {
    for (const text of ["森林人", "かなーちえ", "エンパワ", "NPO法人 ABC", "ｶﾅ", "\u{20BB7}野家"])
      expect(langOf(text, "en")).toBe("ja");
  });

  test("is not named for Latin letters, digits and marks, nor for anything on a Japanese page", () => {
    for (const text of ["", "Food bank", "2021-03", "①＝、。・", "café"]) expect(langOf(text, "en")).toBeUndefined();
    for (const text of ["森林人", "Food bank"]) expect(langOf(text, "ja")).toBeUndefined();
  });
});

describe("a sentence that quotes data", () => {
  test("is cut around what it quotes", () => {
    expect(stretchesOf("親がめ introduced 森林 人2 to A社.", "en")).toEqual([
      { text: "親がめ", lang: "ja" },
      { text: " introduced ", lang: undefined },
      { text: "森林 人2", lang: "ja" },
      { text: " to A", lang: undefined },
      { text: "社", lang: "ja" },
      { text: ".", lang: undefined },
    ]);
  });

  test("keeps Japanese marks with the words they stand among, and does not mark them alone", () => {
    expect(stretchesOf("said 「まず、相談」 ・ done", "en")).toEqual([
      { text: "said ", lang: undefined },
      { text: "「まず、相談」 ・", lang: "ja" },
      { text: " done", lang: undefined },
    ]);
    expect(stretchesOf("3 ＝ 2 ＋ 1", "en")).toEqual([{ text: "3 ＝ 2 ＋ 1", lang: undefined }]);
  });

  test("is one stretch on a Japanese page, none where it is empty", () => {
    expect(stretchesOf("森林人 and A", "ja")).toEqual([{ text: "森林人 and A", lang: undefined }]);
    expect(stretchesOf("", "en")).toEqual([]);
  });

  test("loses nothing, marks every Japanese letter and no two neighbours alike", () => {
    fc.assert(
      fc.property(mixed, (sentence) => {
        const stretches = stretchesOf(sentence, "en");
        expect(stretches.map(({ text }) => text).join("")).toBe(sentence);
        for (const [at, { text, lang }] of stretches.entries()) {
          expect(langOf(text, "en")).toBe(lang);
          expect(stretches[at + 1]?.lang === lang && at + 1 < stretches.length).toBe(false);
        }
      }),
    );
  });
});
