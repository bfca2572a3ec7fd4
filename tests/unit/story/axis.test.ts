/** The folded axis: an order-true, invertible line with labels that do not touch. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, dayOf } from "../../../src/model/index.ts";
import { type Axis, axisFor, type Timeline } from "../../../src/story/index.ts";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as number;

function recordOf(
  spans: { all: [number, number]; stories: [number, number] | null },
  waiting = { before: 0, after: 0 },
): Timeline {
  const undated = (id: string, between: { after: number | null; before: number | null }) => ({
    id,
    kind: "meeting",
    step: 1,
    label: id,
    when: null,
    certain: true,
    between,
  });
  const marks = [
    ...Array.from({ length: waiting.before }, (_, i) => undated(`b${i}`, { after: null, before: spans.all[0] })),
    ...Array.from({ length: waiting.after }, (_, i) => undated(`a${i}`, { after: spans.all[1], before: null })),
  ];
  return {
    lanes: [{ id: "s1", sort: "story", title: "", order: 0, marks }],
    span: { first: spans.all[0], last: spans.all[1] },
    storySpan: spans.stories && { first: spans.stories[0], last: spans.stories[1] },
  };
}

const LEAFLET = recordOf(
  { all: [day(1997, 10, 1), day(2021, 12, 31)], stories: [day(2020, 6, 1), day(2021, 12, 31)] },
  { before: 0, after: 1 },
);

const anyRecord = fc
  .tuple(
    fc.integer({ min: -300_000, max: 60_000 }),
    fc.nat({ max: 40_000 }),
    fc.nat({ max: 4_000 }),
    fc.nat({ max: 20_000 }),
    fc.boolean(),
    fc.nat({ max: 12 }),
    fc.nat({ max: 12 }),
  )
  .map(([start, before, stories, after, told, leading, trailing]) => {
    const first = start + before;
    const stretch: [number, number] = [first, first + stories];
    return recordOf(
      { all: [start, stretch[1] + after], stories: told ? stretch : null },
      { before: leading, after: trailing },
    );
  });
const anyWidth = fc.integer({ min: 60, max: 2600 });
const anyLetter = fc.constantFrom(13, 22);

const axisOf = (record: Timeline, width: number, letter = 13) => axisFor(record, width, letter) as Axis;

describe("the axis of a record", () => {
  it("covers its width without gaps, from the first dated day to the last", () => {
    fc.assert(
      fc.property(anyRecord, anyWidth, (record, width) => {
        const { segments, xOf } = axisOf(record, width);
        expect(segments[0]?.fromPx).toBe(0);
        expect(segments.at(-1)?.toPx).toBeCloseTo(width, 6);
        segments.slice(1).forEach((segment, i) => {
          expect(segment.fromPx).toBe(segments[i]?.toPx);
          expect(segment.first).toBe(segments[i]?.end);
        });
        expect(segments[0]?.first).toBeLessThanOrEqual(record.span?.first as number);
        expect(segments.at(-1)?.end).toBeGreaterThan(record.span?.last as number);
        expect(xOf((record.span?.last as number) + 1)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("puts a later day to the right of an earlier one", () => {
    fc.assert(
      fc.property(anyRecord, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (record, width, share) => {
        const { xOf } = axisOf(record, width);
        const { first, last } = record.span as { first: number; last: number };
        const at = Math.round(first + share * (last - first));
        expect(xOf(at + 1)).toBeGreaterThan(xOf(at));
      }),
    );
  });

  it("finds the day again from its place", () => {
    fc.assert(
      fc.property(anyRecord, anyWidth, fc.double({ min: 0, max: 1, noNaN: true }), (record, width, share) => {
        const { xOf, dayAt } = axisOf(record, width);
        expect(xOf(dayAt(share * width))).toBeCloseTo(share * width, 4);
        const { first, last } = record.span as { first: number; last: number };
        const at = Math.round(first + share * (last - first));
        expect(dayAt(xOf(at))).toBeCloseTo(at, 2);
      }),
    );
  });

  it("never lets two labels touch or leave the axis", () => {
    fc.assert(
      fc.property(anyRecord, anyWidth, anyLetter, (record, width, letter) => {
        const labels = axisOf(record, width, letter).ticks.flatMap(({ label }) => label ?? []);
        const sorted = labels.toSorted((a, b) => a.fromPx - b.fromPx);
        sorted.forEach((label, i) => {
          expect(label.fromPx).toBeGreaterThanOrEqual(0);
          expect(label.toPx).toBeLessThanOrEqual(width + 1e-6);
          if (i > 0) expect(label.fromPx).toBeGreaterThanOrEqual(sorted[i - 1]?.toPx as number);
        });
      }),
    );
  });

  it("keeps ticks few and each on its day", () => {
    fc.assert(
      fc.property(anyRecord, anyWidth, (record, width) => {
        const { ticks, xOf } = axisOf(record, width);
        expect(ticks.length).toBeLessThanOrEqual(width / 5 + 8);
        for (const tick of ticks) expect(tick.x).toBeCloseTo(xOf(tick.day), 4);
      }),
    );
  });

  it("leaves room beyond the last date for each undated step that comes after it", () => {
    const { xOf, widthPx } = axisOf(recordOf({ all: [0, 700], stories: [0, 700] }, { before: 0, after: 5 }), 900);
    expect(widthPx - xOf(701)).toBeGreaterThanOrEqual(5 * 24);
  });
});

describe("the fold", () => {
  it("stands before the first date of the stories and gives them most of the width", () => {
    const { segments, xOf } = axisOf(LEAFLET, 800);
    expect(segments.map(({ scale }) => scale)).toEqual(["far", "close"]);
    expect(segments[1]?.first).toBeLessThan(day(2020, 6, 1));
    expect(xOf(day(2021, 12, 31)) - xOf(day(2020, 6, 1))).toBeGreaterThan(360);
    expect(xOf(day(2021, 5, 1)) - xOf(day(2021, 4, 1))).toBeGreaterThan(17);
    const farYear = xOf(day(2006, 1, 1)) - xOf(day(2005, 1, 1));
    expect(farYear).toBeGreaterThan(8);
    expect(farYear).toBeLessThanOrEqual(12);
  });

  it("is absent when everything lies within the stories, or when there are none", () => {
    const within = recordOf({
      all: [day(2020, 6, 1), day(2021, 12, 31)],
      stories: [day(2020, 6, 1), day(2021, 12, 31)],
    });
    const untold = recordOf({ all: [day(1997, 1, 1), day(2021, 12, 31)], stories: null });
    expect(axisOf(within, 800).segments).toHaveLength(1);
    expect(axisOf(untold, 800).segments).toHaveLength(1);
  });

  it("is absent when the history reaches only a little farther than the stories", () => {
    const near = recordOf({ all: [day(2020, 1, 1), day(2021, 12, 31)], stories: [day(2020, 6, 1), day(2021, 12, 31)] });
    expect(axisOf(near, 800).segments).toHaveLength(1);
  });

  it("comes on both sides when the record reaches far beyond the stories on both", () => {
    const both = recordOf({ all: [day(1950, 1, 1), day(2060, 1, 1)], stories: [day(2020, 6, 1), day(2021, 12, 31)] });
    expect(axisOf(both, 800).segments.map(({ scale }) => scale)).toEqual(["far", "close", "far"]);
  });
});

describe("the labels", () => {
  const said = (axis: Axis) =>
    axis.ticks.flatMap(({ label }) => (label ? [`${label.year}-${label.month}-${label.date} ${label.unit}`] : []));

  it("name years from afar, and years and quarters close up", () => {
    const labels = said(axisOf(LEAFLET, 800));
    expect(labels).toContain("2005-1-1 year");
    expect(labels).toContain("2020-1-1 year");
    expect(labels).toContain("2021-1-1 year");
    expect(labels).toContain("2021-7-1 month");
    expect(labels).toContain("2021-10-1 month");
    expect(labels.filter((label) => label.endsWith("day"))).toEqual([]);
    expect(axisOf(LEAFLET, 1000).ticks.every((tick) => calendarOf(tick.day).date === 1)).toBe(true);
  });

  it("name days, the first with its year, when the whole record is a fortnight", () => {
    const { ticks } = axisOf(recordOf({ all: [day(2024, 3, 4), day(2024, 3, 15)], stories: null }), 700);
    const labels = ticks.flatMap(({ label }) => label ?? []);
    expect(labels[0]).toMatchObject({ year: 2024, full: true });
    expect(labels.length).toBeGreaterThan(5);
  });

  it("say the year even when no January lies on the axis", () => {
    const { ticks } = axisOf(recordOf({ all: [day(2024, 6, 4), day(2024, 11, 15)], stories: null }), 700);
    const labels = ticks.flatMap(({ label }) => label ?? []);
    expect(labels.filter(({ full, unit }) => full || unit === "year").map(({ year }) => year)).toEqual([2024]);
  });
});

it("has no axis when nothing is dated", () => {
  expect(axisFor({ lanes: [], span: null, storySpan: null }, 800)).toBeNull();
});
