/** How types and kinds look. */
import { describe, expect, test } from "vitest";
import { ACTOR_TYPES, TIE_KINDS, type VocabularyEntry } from "../../../src/model/index.ts";
import { dashesOf, fillPaintOf, iconPaintOf, linePaintOf, lookOfKind, lookOfType } from "../../../src/scene/index.ts";

const own = (id: string, shape: string, color: string): VocabularyEntry[] => [
  { id, labelJa: "", labelEn: "", shape, color },
];

describe("the look of a type", () => {
  test("tells every known type by its outline or its dash alone", () => {
    const told = ACTOR_TYPES.map((type) => lookOfType(type)).map(({ shape, dashed }) => `${shape} ${dashed}`);
    expect(new Set(told).size).toBe(ACTOR_TYPES.length);
  });

  test("has an icon for every known type but the person, whose outline says it", () => {
    const without = ACTOR_TYPES.filter((type) => lookOfType(type).icon === "");
    expect(without).toEqual(["person"]);
  });

  test("is painted from the tokens of the theme", () => {
    expect(fillPaintOf(lookOfType("npo"))).toBe("var(--t-npo)");
    expect(iconPaintOf(lookOfType("npo"))).toBe("var(--o-npo)");
  });

  test("is the same dashed circle for all unknown types", () => {
    const { type, ...look } = lookOfType("組合");
    expect(type).toBe("組合");
    expect(lookOfType("__proto__")).toEqual({ ...look, type: "__proto__" });
    expect(look).toMatchObject({ shape: "circle", dashed: true, fill: "other" });
  });

  test("takes shape and colour from the owner's vocabulary, and then is no longer dashed", () => {
    expect(lookOfType("組合", own("組合", "octagon", "#003366"))).toMatchObject({
      shape: "octagon",
      fill: "#003366",
      dashed: false,
    });
    expect(lookOfType("npo", own("npo", "", "#FFE0A0"))).toMatchObject({ shape: "circle", fill: "#ffe0a0" });
  });

  test("inks the icon for contrast with the owner's colour: white on dark, ink on light", () => {
    expect(lookOfType("npo", own("npo", "", "#003366")).iconInk).toBe("#ffffff");
    expect(lookOfType("npo", own("npo", "", "#ffe0a0")).iconInk).toBe("#231f1a");
  });

  test("passes over shapes and colours that are none", () => {
    for (const nonsense of ["red", "#12", "url(x)", "#12345g", "var(--x)", "constructor"]) {
      expect(lookOfType("npo", own("npo", nonsense, nonsense))).toEqual(lookOfType("npo"));
    }
  });
});

describe("the look of a kind", () => {
  test("tells every known kind, and the unknown ones, by line and ends alone", () => {
    const told = [...TIE_KINDS, "同盟"].map((kind) => {
      const { pattern, width, fromMark, toMark } = lookOfKind(kind);
      return `${pattern} ${width >= 2 ? "strong" : ""} ${fromMark} ${toMark}`;
    });
    expect(new Set(told).size).toBe(TIE_KINDS.length + 1);
  });

  test("points where something goes: from the one who asks, advises, supplies or leaves", () => {
    for (const kind of ["consultation", "advice", "supply", "spin-off"])
      expect(lookOfKind(kind).toMark).toMatch(/arrow/);
  });

  test("stands its square or bar with the giver of a place, the operator, the board member", () => {
    expect(["venue", "operates", "board"].map((kind) => lookOfKind(kind).fromMark)).toEqual(["square", "bar", "bar"]);
  });

  test("takes the owner's colour and a line pattern as shape, and nothing else", () => {
    expect(lookOfKind("同盟", own("同盟", "long-dash", "#AA0000"))).toMatchObject({
      pattern: "long-dash",
      color: "#aa0000",
    });
    expect(lookOfKind("contact", own("contact", "hexagon", "blue"))).toEqual(lookOfKind("contact"));
    expect(linePaintOf(lookOfKind("introduction"))).toBe("var(--tie-intro)");
  });

  test("breaks its line in strokes of positive length, or not at all", () => {
    for (const kind of [...TIE_KINDS, "同盟"]) {
      const dashes = dashesOf(lookOfKind(kind).pattern);
      expect(dashes.length % 2).toBe(0);
      expect(dashes.every((length) => length > 0)).toBe(true);
    }
  });
});
