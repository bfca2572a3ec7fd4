import { describe, expect, it } from "vitest";
import { CONVENTIONS, MEASURES, type MeasureKey } from "../../../src/analysis/index.ts";
import { type FormulaPart, formulaInText, formulaOf, formulaParts, wordsIn } from "../../../src/words/index.ts";

const KEYS = Object.keys(CONVENTIONS) as MeasureKey[];

function leavesOf(part: FormulaPart | null): string {
  if (part === null) return "";
  if (part.is === "row") return part.parts.map(leavesOf).join("");
  if (part.is === "fraction") return leavesOf(part.over) + leavesOf(part.under);
  if (part.is === "script") return leavesOf(part.base) + leavesOf(part.below) + leavesOf(part.above);
  return part.text;
}

describe("the words of a number", () => {
  it.each(["ja", "en"] as const)("are there for every key that can be counted: %s", (language) => {
    const { name, short, plain, formula, source } = wordsIn(language).measures;
    for (const key of KEYS)
      for (const word of [name, short, plain, formula, source])
        expect([key, word(key)]).toEqual([key, expect.stringMatching(/\S/)]);
  });

  it("tell the columns of a ranking apart, in heads of at most eight Japanese letters", () => {
    for (const language of ["ja", "en"] as const) {
      const { short, name } = wordsIn(language).measures;
      expect(new Set(MEASURES.map(({ key }) => short(key))).size).toBe(MEASURES.length);
      expect(new Set(KEYS.map(name)).size).toBe(KEYS.length);
    }
    for (const { key } of MEASURES) expect([...wordsIn("ja").measures.short(key)].length, key).toBeLessThanOrEqual(8);
  });

  it("name a DOI only where it has the form of one", () => {
    for (const key of KEYS)
      for (const doi of wordsIn("en")
        .measures.source(key)
        .match(/doi:\S+/g) ?? [])
        expect(doi).toMatch(/^doi:10\.\d{4,5}\/[\w.()/-]+;?$/);
  });
});

describe("a formula", () => {
  it("is taken apart without losing a sign", () => {
    for (const key of KEYS) {
      const notation = formulaOf(key);
      expect(leavesOf(formulaParts(notation)), key).toBe(notation.replaceAll(/\}\/\{|[{}_^\s]/g, ""));
    }
  });

  it("is one line of text without the marks of its notation", () => {
    for (const key of KEYS) expect(formulaInText(formulaOf(key)), key).not.toMatch(/[{}]/);
    expect(formulaInText("{2}/{(n − 1)(n − 2)} Σ_{s < t} {σ_{st}(v)}/{σ_{st}}")).toBe(
      "2 / ((n − 1)(n − 2)) Σ_(s < t) σ_st(v) / σ_st",
    );
    expect(formulaInText("x_v = {1 − α}/{n}")).toBe("x_v = (1 − α) / n");
  });

  it("sets fractions, sums and what stands above and below", () => {
    expect(formulaParts("Σ_i x^2")).toEqual({
      is: "row",
      parts: [
        { is: "script", base: { is: "sum", text: "Σ" }, below: { is: "name", text: "i" }, above: null },
        { is: "script", base: { is: "name", text: "x" }, below: null, above: { is: "number", text: "2" } },
      ],
    });
    expect(formulaParts("{a}/{b")).toMatchObject({ is: "fraction", under: { text: "b" } });
  });
});
