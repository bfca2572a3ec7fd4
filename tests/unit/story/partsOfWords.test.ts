/** Words too long for their room come in parts. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOfWords } from "../../../src/story/index.ts";

const upTo = (letters: number) => (part: string) => [...part].length <= letters;

describe("words in parts", () => {
  test("what fits is one part, and so is nothing", () => {
    expect(partsOfWords("ことば", upTo(3))).toEqual(["ことば"]);
    expect(partsOfWords("", upTo(0))).toEqual([""]);
  });

  test("a part ends with a sentence, with the bracket that closes it; else at a comma; else where it must", () => {
    expect(partsOfWords("「行こう！」そう言った。そして出かけた。", upTo(13))).toEqual([
      "「行こう！」そう言った。",
      "そして出かけた。",
    ]);
    expect(partsOfWords("まちの、ひとと、こどもと、おとなが", upTo(9))).toEqual([
      "まちの、ひとと、",
      "こどもと、おとなが",
    ]);
    expect(partsOfWords("あいうえおかきくけこ", upTo(6))).toEqual(["あいうえおか", "きくけこ"]);
    expect(partsOfWords("We met. It cost 3.50 pounds. We left.", upTo(30))).toEqual([
      "We met. It cost 3.50 pounds. ",
      "We left.",
    ]);
  });

  test("the last part is no stump: it shares with the one before", () => {
    expect(partsOfWords("はじめに会う。つぎに話す。さいごに笑う。おわり。", upTo(20))).toEqual([
      "はじめに会う。つぎに話す。",
      "さいごに笑う。おわり。",
    ]);
  });

  test("the parts are the words to the letter, each fits, and no letter is cut in half", () => {
    const letter = fc.constantFrom("あ", "。", "、", " ", "\n", "𠮷", "🎉", "a", ".", "」");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (letters, most) => {
        const words = letters.join("");
        const parts = partsOfWords(words, upTo(most));
        expect(parts.join("")).toBe(words);
        expect(parts.flatMap((part) => [...part])).toEqual([...words]);
        for (const part of parts) expect([...part].length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
