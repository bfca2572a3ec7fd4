import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differingParts, type NamePart } from "../../../src/state/index.ts";

const written = (parts: readonly NamePart[]) => parts.map(({ text }) => text).join("");
/** Differing runs in square brackets. */
const marked = (parts: readonly NamePart[]) =>
  parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");
const both = (a: string, b: string) => differingParts(a, b).map(marked);

/** Names of few characters, so that they share some; among them halves of characters, unseen ones and line ends. */
const name = fc.string({
  unit: fc.constantFrom(
    "親",
    "が",
    "か",
    "\u3099",
    "髙",
    "高",
    " ",
    "\u200b",
    "👩",
    "\u200d",
    "👧",
    "🇯",
    "🇵",
    "a",
    "\r",
    "\n",
  ),
});

describe("where two spellings differ", () => {
  it("marks a variant character and nothing else", () => {
    expect(both("髙島屋商店会", "高島屋商店会")).toEqual(["[髙]島屋商店会", "[高]島屋商店会"]);
  });

  it("marks what one has and the other leaves out", () => {
    expect(both("横浜市民協働推進センター", "協働推進センター")).toEqual([
      "[横浜市民]協働推進センター",
      "協働推進センター",
    ]);
    expect(both("神奈川区社会福祉協議会", "神奈川区社協")).toEqual(["神奈川区社[会福祉]協[議会]", "神奈川区社協"]);
  });

  it("marks what cannot be seen", () => {
    expect(both("親がめ", "親が\u200bめ")).toEqual(["親がめ", "親が[\u200b]め"]);
    expect(both("NPO 親がめ", "NPO親がめ")).toEqual(["NPO[ ]親がめ", "NPO親がめ"]);
  });

  it("counts characters as a reader does: an emoji or a letter with its accent is one", () => {
    expect(both("👩‍👧の会", "👩‍👦の会")).toEqual(["[👩‍👧]の会", "[👩‍👦]の会"]);
    expect(both("𠮷田", "吉田")).toEqual(["[𠮷]田", "[吉]田"]);
  });

  it("marks nothing in names that are the same, and the whole of names with nothing in common", () => {
    expect(both("親がめ", "親がめ")).toEqual(["親がめ", "親がめ"]);
    expect(both("あいう", "xyz")).toEqual(["[あいう]", "[xyz]"]);
    expect(both("", "親がめ")).toEqual(["", "[親がめ]"]);
  });

  it("is quick and true at the ends of names of ten thousand characters", () => {
    const [left, right] = differingParts(`親${"あ".repeat(10_000)}会`, `親${"い".repeat(10_000)}会`);
    expect(left.map(({ text }) => text.length)).toEqual([1, 10_000, 1]);
    expect(right.map(({ differs }) => differs)).toEqual([false, true, false]);
  });

  it("says the names whole, and what is alike is alike on both sides, for any two names", () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [left, right] = differingParts(a, b);
        expect([written(left), written(right)]).toEqual([a, b]);
        const alike = (parts: readonly NamePart[]) => written(parts.filter(({ differs }) => !differs));
        expect(alike(left)).toBe(alike(right));
      }),
    );
  });
});
