/** Marks on a lane: none covers another, none is lost, and none strays far from its date. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, lastDayOfMonth, type When } from "../../../src/model/index.ts";
import { type Axis, axisFor, placeMarks, type TimelineLane, type TimelineMark } from "../../../src/story/index.ts";

const month = (year: number, m: number): When => ({
  earliest: dayOf(year, m, 1),
  latest: lastDayOfMonth(year, m),
  precision: "month",
  approximate: false,
  written: `${year}-${m}`,
});
const mark = (id: string, when: When | null, between: TimelineMark["between"] = null): TimelineMark => ({
  id,
  kind: "meeting",
  step: 1,
  label: id,
  when,
  certain: true,
  between,
});
const laneOf = (marks: readonly TimelineMark[]): TimelineLane => ({
  id: "s1",
  sort: "story",
  title: "",
  order: 0,
  marks,
});
const SPAN = { first: dayOf(2020, 6, 1) as number, last: dayOf(2021, 12, 31) as number };
const AXIS = axisFor({ lanes: [], span: SPAN, storySpan: SPAN }, 560) as Axis;
const ROOM = { spacingPx: 24, slackPx: 14 };

const anyMark = fc.oneof(
  fc.integer({ min: 5, max: 23 }).map((m) => (id: string) => mark(id, month(2020 + Math.floor(m / 12), (m % 12) + 1))),
  fc
    .tuple(
      fc.option(fc.integer({ min: SPAN.first, max: SPAN.last })),
      fc.option(fc.integer({ min: SPAN.first, max: SPAN.last })),
    )
    .map(
      ([after, before]) =>
        (id: string) =>
          mark(id, null, { after, before }),
    ),
);
const anyMarks = fc.array(anyMark, { maxLength: 40 }).map((makers) => makers.map((make, i) => make(`m${i}`)));

describe("placing the marks of a lane", () => {
  it("keeps every mark exactly once", () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const { stops, margin } = placeMarks(laneOf(marks), AXIS, ROOM);
        const kept = [...stops.flatMap((stop) => stop.marks), ...margin].map(({ id }) => id).sort();
        expect(kept).toEqual(marks.map(({ id }) => id).sort());
      }),
    );
  });

  it("keeps marks of one level a full place apart and on the axis", () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 30, max: 900 }), (marks, width) => {
        const axis = axisFor({ lanes: [], span: SPAN, storySpan: SPAN }, width) as Axis;
        const { stops } = placeMarks(laneOf(marks), axis, ROOM);
        for (const level of ["lane", "hung"] as const) {
          const xs = stops.filter((stop) => stop.level === level).map(({ x }) => x);
          xs.sort((a, b) => a - b).forEach((x, i) => {
            expect(x).toBeGreaterThanOrEqual(Math.min(12, width / 2) - 1e-6);
            expect(x).toBeLessThanOrEqual(Math.max(width - 12, width / 2) + 1e-6);
            if (i > 0) expect(x - (xs[i - 1] as number)).toBeGreaterThanOrEqual(24 - 1e-6);
          });
        }
      }),
    );
  });

  it("moves a dated mark that stands alone by no more than the slack", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 5, max: 23 }), { maxLength: 19 }), (months) => {
        const marks = months
          .sort((a, b) => a - b)
          .map((m) => mark(`m${m}`, month(2020 + Math.floor(m / 12), (m % 12) + 1)));
        for (const { marks: held, x } of placeMarks(laneOf(marks), AXIS, ROOM).stops) {
          const [only, ...others] = held;
          if (others.length > 0 || !only?.when) continue;
          const middle = (AXIS.xOf(only.when.earliest as number) + AXIS.xOf((only.when.latest as number) + 1)) / 2;
          expect(Math.abs(x - middle)).toBeLessThanOrEqual(14.001);
        }
      }),
    );
  });

  it("hangs undated steps side by side above the seam of their neighbours", () => {
    const before = month(2020, 6);
    const after = month(2020, 7);
    const between = { after: before.latest, before: after.earliest };
    const undated = ["u1", "u2", "u3"].map((id) => mark(id, null, between));
    const { stops, seams } = placeMarks(laneOf([mark("a", before), ...undated, mark("b", after)]), AXIS, ROOM);
    const hung = stops.filter(({ level }) => level === "hung");
    expect(hung.map(({ id }) => id)).toEqual(["u1", "u2", "u3"]);
    expect(hung[1]?.x).toBeCloseTo(AXIS.xOf(after.earliest as number), 3);
    expect(seams).toHaveLength(1);
    expect(seams[0]?.hung?.fromPx).toBe(hung[0]?.x);
    expect(stops.map(({ id }) => id)).toEqual(["a", "u1", "u2", "u3", "b"]);
  });

  it("puts what comes after the last date beyond it, on the lane", () => {
    const last = month(2021, 12);
    const { stops, seams } = placeMarks(
      laneOf([mark("a", last), mark("u", null, { after: last.latest, before: null })]),
      AXIS,
      ROOM,
    );
    expect(stops[1]).toMatchObject({ id: "u", level: "lane" });
    expect(stops[1]?.x).toBeGreaterThan(AXIS.xOf((last.latest as number) + 1));
    expect(seams[0]?.hung).toBeNull();
  });

  it("gathers marks of one day that cannot stand side by side", () => {
    const same = Array.from({ length: 6 }, (_, i) => mark(`m${i}`, month(2021, 3)));
    const { stops, bars } = placeMarks(laneOf(same), AXIS, { spacingPx: 24, slackPx: 4 });
    expect(stops).toHaveLength(1);
    expect(stops[0]?.marks.map(({ id }) => id)).toEqual(same.map(({ id }) => id));
    expect(bars).toHaveLength(1);
  });

  it("draws an interval as wide as its doubt, and an open one fading out", () => {
    const year = {
      earliest: dayOf(2021, 4, 1),
      latest: dayOf(2022, 3, 31),
      precision: "fiscal-year",
      approximate: false,
      written: "",
    } as const;
    const open = { ...year, earliest: null, latest: dayOf(2021, 3, 31), precision: "month" } as const;
    const { bars } = placeMarks(laneOf([mark("year", year), mark("open", open)]), AXIS, ROOM);
    expect(bars[0]).toMatchObject({ fromPx: AXIS.xOf(year.earliest as number), opens: "none" });
    expect(bars[1]).toMatchObject({ toPx: AXIS.xOf((open.latest as number) + 1), opens: "before" });
  });

  it("leaves marks without any neighbour, or without an axis, to the margin", () => {
    const lost = mark("lost", null, { after: null, before: null });
    expect(placeMarks(laneOf([lost]), AXIS, ROOM).margin).toEqual([lost]);
    expect(placeMarks(laneOf([lost]), null, ROOM).margin).toEqual([lost]);
  });
});
