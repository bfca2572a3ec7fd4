import { describe, expect, it } from "vitest";
import { ACTOR_TYPES, EPISODE_KINDS, TIE_KINDS } from "../../../src/model/index.ts";
import { episodeKindInWords, kindInWords, typeInWords, wordsIn } from "../../../src/words/index.ts";

/** Paths of all sentences in a tree of words, with what kind of thing stands there. */
function pathsOf(words: unknown, path = ""): string[] {
  if (typeof words === "function") return [`${path}()`];
  if (typeof words !== "object" || words === null) return [`${path}:${typeof words}`];
  return Object.entries(words).flatMap(([key, value]) => pathsOf(value, `${path}.${key}`));
}

function sentencesOf(words: unknown): string[] {
  if (typeof words === "string") return [words];
  if (typeof words !== "object" || words === null) return [];
  return Object.values(words).flatMap(sentencesOf);
}

describe("the two languages", () => {
  it("say the same things: every sentence stands in both", () => {
    expect(pathsOf(wordsIn("en")).toSorted()).toEqual(pathsOf(wordsIn("ja")).toSorted());
  });

  it("leave no sentence empty", () => {
    for (const language of ["ja", "en"] as const) {
      const sentences = sentencesOf(wordsIn(language));
      expect(sentences.length).toBeGreaterThan(100);
      expect(sentences.filter((sentence) => sentence.trim() === "")).toEqual([]);
    }
  });

  it("are not mixed: English sentences hold no Japanese but the way to it", () => {
    const japanese = sentencesOf(wordsIn("en")).filter((sentence) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(sentence));
    expect(japanese).toEqual(["日本語"]);
  });

  it("never put 『』 inside 「」, where the brackets collide in our face", () => {
    expect(sentencesOf(wordsIn("ja")).filter((sentence) => /「[^」]*『/.test(sentence))).toEqual([]);
  });
});

describe("the vocabulary", () => {
  it("names every type, kind and step in both languages", () => {
    for (const language of ["ja", "en"] as const) {
      for (const type of ACTOR_TYPES) expect(typeInWords(type, language)).not.toBe(type);
      for (const kind of TIE_KINDS) expect(kindInWords(kind, language)).not.toBe(kind);
      for (const kind of EPISODE_KINDS) expect(episodeKindInWords(kind, language)).not.toBe(kind);
    }
  });

  it("keeps an unknown word as it stands, whatever it is", () => {
    for (const word of ["こども食堂", "__proto__", "toString"]) {
      expect(typeInWords(word, "ja")).toBe(word);
      expect(kindInWords(word, "en")).toBe(word);
    }
  });

  it("prefers the owner's own label, in the language asked for or the other", () => {
    const own = [{ id: "npo", labelJa: "市民活動", labelEn: "", shape: "", color: "" }];
    expect(typeInWords("npo", "ja", own)).toBe("市民活動");
    expect(typeInWords("npo", "en", own)).toBe("市民活動");
  });
});
