/** Laws of paper, for any story: nothing lost, nothing beyond a page, no heading without its picture and words, no single line overleaf. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { heightOfLead, layInColumns, layPages, type Paper, type StepOnPaper } from "../../../src/scene/index.ts";

const PAPER: Paper = {
  width: 688,
  height: 915,
  leastPicture: 190,
  mostPicture: 440,
  between: 36,
  gap: 8,
  indent: 17,
  heading: 220,
};
const measure = (text: string, size: number) => Array.from(text).length * size;
const SENTENCE = "地域の仲間が集まり、はじめての食卓をひらいた。";

const someStep = fc
  .record({
    title: fc.nat(40),
    text: fc.oneof(fc.nat(400), fc.nat(6000)),
    paragraphs: fc.nat(3),
    speaker: fc.boolean(),
  })
  .map(({ title, text, paragraphs, speaker }): StepOnPaper => {
    const paragraph = SENTENCE.repeat(300).slice(0, Math.floor(text / (paragraphs + 1)));
    return {
      title: SENTENCE.repeat(2).slice(0, title),
      text: Array.from({ length: paragraphs + 1 }, () => paragraph).join("\n"),
      speaker: speaker ? "田中さん" : "",
      source: "出典　活動報告 3ページ",
    };
  });
const someStory = fc.array(someStep, { maxLength: 12 });
const bare = (text: string) => text.replace(/\s/g, "");

describe("steps on pages", () => {
  test("come whole and in order, each begun once and ended once", () => {
    fc.assert(
      fc.property(someStory, (steps) => {
        const parts = layPages(steps, PAPER, measure).flat();
        expect(parts.filter(({ begins }) => begins).map(({ step }) => step)).toEqual(steps.map((_, i) => i));
        expect(parts.filter(({ ends }) => ends).map(({ step }) => step)).toEqual(steps.map((_, i) => i));
        for (const [i, { text }] of steps.entries()) {
          const told = parts.filter(({ step }) => step === i).map((part) => part.text);
          expect(bare(told.join(""))).toBe(bare(text));
        }
      }),
      { numRuns: 40 },
    );
  });

  test("keep to the page: pictures and lines together are no higher, and every beginning has its picture", () => {
    fc.assert(
      fc.property(someStory, (steps) => {
        for (const page of layPages(steps, PAPER, measure)) {
          const pictures = page.reduce((sum, { picturePx }) => sum + picturePx, 0);
          const letters = page.reduce((sum, { text }) => sum + Array.from(bare(text)).length, 0);
          const atLeast = pictures + (letters / ((PAPER.width - PAPER.indent) / 14)) * 23.1;
          expect(atLeast).toBeLessThanOrEqual(PAPER.height);
          for (const { begins, picturePx } of page) {
            if (begins) expect(picturePx).toBeGreaterThanOrEqual(PAPER.leastPicture);
            else expect(picturePx).toBe(0);
            expect(picturePx).toBeLessThanOrEqual(PAPER.mostPicture);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("leave no single line overleaf", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1200, max: 4000 }), (length) => {
        const text = SENTENCE.repeat(200).slice(0, length);
        const step = { title: "長い話", text, speaker: "", source: "" };
        const parts = layPages([step], PAPER, measure).flat();
        const letters = Array.from(parts.at(-1)?.text ?? "").length;
        if (parts.length > 1) expect(letters).toBeGreaterThan((PAPER.width - PAPER.indent) / 14);
      }),
      { numRuns: 60 },
    );
  });

  test("short ones share a page, and paragraphs of a long one stay apart", () => {
    const short = { title: "あ", text: SENTENCE, speaker: "", source: "出典" };
    expect(layPages([short, short, short], PAPER, measure).map((page) => page.length)).toEqual([2, 1]);
    const long = { ...short, text: `${SENTENCE.repeat(90)}\n${SENTENCE.repeat(5)}` };
    expect(layPages([long], PAPER, measure).at(-1)?.[0]?.text).toContain("。\n地域");
    expect(layPages([], PAPER, measure)).toEqual([]);
  });
});

test("what stands before the steps takes its room from the first page only", () => {
  fc.assert(
    fc.property(someStory, fc.integer({ min: 1, max: 400 }), (steps, lead) => {
      const [first, ...rest] = layPages(steps, PAPER, measure, lead);
      const parts = [...(first ?? []), ...rest.flat()];
      expect(parts.filter(({ begins }) => begins).map(({ step }) => step)).toEqual(steps.map((_, i) => i));
      const pictures = (first ?? []).reduce((sum, { picturePx }) => sum + picturePx, 0);
      expect(pictures + lead).toBeLessThanOrEqual(PAPER.height);
    }),
    { numRuns: 40 },
  );
  expect(heightOfLead("", "", PAPER, measure)).toBe(0);
  const some = heightOfLead(SENTENCE, "", PAPER, measure);
  expect(heightOfLead(SENTENCE.repeat(9), "出典　冊子", PAPER, measure)).toBeGreaterThan(some);
});

describe("steps in columns", () => {
  const COLUMN = { width: 252, height: 930, gap: 12 };
  const inColumn = (step: StepOnPaper) => ({ ...step, date: "2021年3月" });

  test("come whole and in order, and no column is higher than it may be", () => {
    fc.assert(
      fc.property(someStory, (steps) => {
        const columns = layInColumns(steps.map(inColumn), COLUMN, measure);
        const parts = columns.flat();
        expect(parts.filter(({ begins }) => begins).map(({ step }) => step)).toEqual(steps.map((_, i) => i));
        expect(parts.filter(({ ends }) => ends).map(({ step }) => step)).toEqual(steps.map((_, i) => i));
        for (const [i, { text }] of steps.entries()) {
          const told = parts.filter(({ step }) => step === i).map((part) => part.text);
          expect(bare(told.join(""))).toBe(bare(text));
        }
        for (const column of columns) {
          const letters = column.reduce((sum, { text }) => sum + Array.from(bare(text)).length, 0);
          const heads = column.filter(({ begins }) => begins).length * 33;
          expect(heads + (letters / (COLUMN.width / 11.4)) * 17.5).toBeLessThanOrEqual(COLUMN.height);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("of six hundred letters fill their columns, short ones stay whole", () => {
    const long = inColumn({ title: "長い話", text: SENTENCE.repeat(27), speaker: "", source: "出典" });
    const columns = layInColumns(
      Array.from({ length: 12 }, () => long),
      COLUMN,
      measure,
    );
    // 12 of more than half a column each: one a column were twelve columns
    expect(columns.length).toBeLessThanOrEqual(9);
    const short = inColumn({ title: "短い話", text: SENTENCE.repeat(3), speaker: "", source: "出典" });
    const parts = layInColumns(
      Array.from({ length: 30 }, () => short),
      COLUMN,
      measure,
    ).flat();
    expect(parts.every(({ begins, ends }) => begins && ends)).toBe(true);
    expect(layInColumns([], COLUMN, measure)).toEqual([]);
  });
});
