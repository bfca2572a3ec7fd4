/** How much happened when: bins without gaps, and counts that say what a window of the same days would. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, happenedIn, type When } from "../../../src/model/index.ts";
import {
  activityOf,
  axisFor,
  axisOver,
  BIN_UNITS,
  binsAlong,
  changingDays,
  paceFor,
  pannedSpan,
  playedOn,
  zoomedSpan,
} from "../../../src/story/index.ts";

const at = (year: number, month: number, date: number) => dayOf(year, month, date) as number;
const anyDay = fc.integer({ min: 0, max: 6000 });
const anyWhen: fc.Arbitrary<When> = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 500 }), fc.constantFrom("both", "from", "to"), fc.boolean())
  .map(([first, days, ends, approximate]) => ({
    earliest: ends === "to" ? null : first,
    latest: ends === "from" ? null : first + days,
    precision: "range",
    approximate,
    written: "",
  }));
const maybe = fc.option(anyWhen, { nil: null });
const anyTies = fc.array(fc.record({ when: maybe, until: maybe }), { maxLength: 40 });
const anyBins = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 40 }))
  .map(([first, days, leastPx]) => binsAlong(axisOver({ first, last: first + days }, 900), leastPx));

describe("bins", () => {
  it("stand side by side and hold every day of the axis once", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 60 }), (first, days, px) => {
        const bins = binsAlong(axisOver({ first, last: first + days }, 900), px);
        expect(bins[0]?.first).toBe(first);
        expect(bins.at(-1)?.last).toBe(first + days);
        for (const [i, bin] of bins.entries()) {
          expect(bin.last).toBeGreaterThanOrEqual(bin.first);
          if (i > 0) expect(bin.first).toBe((bins[i - 1]?.last ?? 0) + 1);
        }
      }),
    );
  });

  it("go from decades to days as the axis comes closer", () => {
    const units = [400_000, 90_000, 20_000, 6000, 2000, 400, 40].map(
      (days) => binsAlong(axisOver({ first: 0, last: days }, 900), 8)[1]?.unit,
    );
    expect(units).toEqual([...BIN_UNITS]);
  });

  it("begin where the calendar does: years in January, quarters, months on the first, weeks on a Monday", () => {
    const startsOf = (days: number) =>
      binsAlong(axisOver({ first: at(2021, 2, 10), last: at(2021, 2, 10) + days }, 900), 8);
    expect(startsOf(20_000)[1]?.first).toBe(at(2022, 1, 1));
    expect(startsOf(6000)[1]?.first).toBe(at(2021, 4, 1));
    expect(startsOf(2000)[1]?.first).toBe(at(2021, 3, 1));
    expect(startsOf(400)[1]?.first).toBe(at(2021, 2, 15));
  });

  it("are coarse in the folded past and fine beside the stories, and cut only at the fold", () => {
    const record = {
      lanes: [],
      span: { first: at(1997, 10, 1), last: at(2021, 12, 31) },
      storySpan: { first: at(2020, 6, 1), last: at(2021, 12, 31) },
    };
    const bins = binsAlong(axisFor(record, 800) as NonNullable<ReturnType<typeof axisFor>>, 8);
    const units = new Set(bins.map(({ unit }) => unit));
    expect([...units]).toEqual(["year", "month"]);
    for (const [i, bin] of bins.entries()) if (i > 0) expect(bin.first).toBe((bins[i - 1]?.last ?? 0) + 1);
  });
});

describe("activity", () => {
  it("says of each bin what the window of its days says, tie by tie", () => {
    fc.assert(
      fc.property(anyTies, anyBins, (ties, bins) => {
        const found = activityOf(ties, bins, "began");
        for (const [i, { first, last }] of bins.entries()) {
          const verdicts = ties.map(({ when, until }) => {
            const start = when ?? (until && { ...until, earliest: null, approximate: false });
            return start === null || (start.earliest === null && start.latest === null)
              ? start === null
                ? "no"
                : "possible"
              : happenedIn(start, { first, last });
          });
          const certain = verdicts.filter((verdict) => verdict === "certain").length;
          const possible = verdicts.filter((verdict) => verdict === "possible").length;
          expect(found.bins[i]).toEqual({ certain, possible: certain + possible });
        }
      }),
    );
  });

  it("finds what lasts in every bin it meets, and sure where it must have begun and cannot have ended", () => {
    fc.assert(
      fc.property(anyTies, anyBins, (ties, bins) => {
        const ends = (until: When | null) => until?.latest ?? Number.POSITIVE_INFINITY;
        const lasting = ties.filter(
          ({ when, until }) => until !== null && (when?.earliest ?? Number.NEGATIVE_INFINITY) <= ends(until),
        );
        const found = activityOf(lasting, bins, "going-on");
        for (const [i, { first, last }] of bins.entries()) {
          let [certain, possible] = [0, 0];
          for (const { when, until } of lasting) {
            const begins = when?.earliest ?? Number.NEGATIVE_INFINITY;
            if (begins > last || ends(until) < first) continue;
            possible++;
            if (when?.latest != null && when.latest <= last && until?.earliest != null && until.earliest >= first)
              certain++;
          }
          expect(found.bins[i]).toEqual({ certain, possible });
        }
      }),
    );
  });

  it("counts every tie once: sure, doubtful, outside or undated; certain never passes possible", () => {
    fc.assert(
      fc.property(anyTies, anyBins, fc.constantFrom("began" as const, "going-on" as const), (ties, bins, sense) => {
        const { dated, sure, doubtful, outside, undated, bins: counts, most } = activityOf(ties, bins, sense);
        expect(dated + undated).toBe(ties.length);
        expect(sure + doubtful + outside).toBe(dated);
        for (const { certain, possible } of counts) expect(certain).toBeLessThanOrEqual(possible);
        expect(most).toBe(Math.max(0, ...counts.map(({ possible }) => possible)));
        if (sense === "began") expect(counts.reduce((sum, { certain }) => sum + certain, 0)).toBe(sure);
      }),
    );
  });

  it("takes nothing for nothing", () => {
    expect(activityOf([], [], "began")).toEqual({
      bins: [],
      most: 0,
      dated: 0,
      sure: 0,
      doubtful: 0,
      outside: 0,
      undated: 0,
    });
  });

  it("names the days on which the picture changes once, in order", () => {
    const when = (earliest: number | null, latest: number | null): When => ({
      earliest,
      latest,
      precision: "range",
      approximate: false,
      written: "",
    });
    expect(changingDays([when(5, 9), null, when(null, 5), when(1, null)])).toEqual([1, 5, 9]);
  });
});

describe("playing", () => {
  const course = { first: 0, last: 1000, changes: [10, 400, 401, 990] };

  it("goes on by days, both ways, and ends at the ends", () => {
    expect(playedOn(course, 5, 20, false, null)).toEqual({ at: 25, skipped: null, ended: false });
    expect(playedOn(course, 5, 20, true, null)).toEqual({ at: 0, skipped: null, ended: true });
    expect(playedOn(course, 990, 20, false, null)).toEqual({ at: 1000, skipped: null, ended: true });
  });

  it("jumps over empty days only where asked, and says which", () => {
    expect(playedOn(course, 12, 1, false, 60)).toEqual({ at: 400, skipped: { first: 13, last: 399 }, ended: false });
    expect(playedOn(course, 390, 1, false, 60)).toEqual({ at: 391, skipped: null, ended: false });
    expect(playedOn(course, 380, 1, true, 60)).toEqual({ at: 10, skipped: { first: 11, last: 379 }, ended: false });
  });

  it("never jumps over a day on which something changes", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1000), { maxLength: 30 }),
        fc.nat(1000),
        fc.boolean(),
        fc.integer({ min: 1, max: 300 }),
        (days, at, backwards, empty) => {
          const changes = days.sort((a, b) => a - b);
          const { skipped } = playedOn({ first: 0, last: 1000, changes }, at, 3, backwards, empty);
          if (skipped) expect(changes.filter((day) => day >= skipped.first && day <= skipped.last)).toEqual([]);
        },
      ),
    );
  });

  it("finds a pace at which any record is over in a readable time", () => {
    expect(paceFor({ first: 0, last: 560 })).toBe("month");
    expect(paceFor({ first: 0, last: 36_500 })).toBe("five-years");
    expect(paceFor({ first: 0, last: 30 })).toBe("week");
  });
});

describe("zooming", () => {
  const whole = { first: 0, last: 9999 };

  it("keeps the day under the pointer where it is, as far as the record reaches", () => {
    const axis = axisOver(whole, 1000);
    const span = zoomedSpan(axis, whole, 5000, 0.5);
    expect(span).not.toBeNull();
    if (span) expect(Math.abs(axisOver(span, 1000).xOf(5000) - axis.xOf(5000))).toBeLessThan(1);
  });

  it("never leaves the record, never comes closer than a fortnight, and ends at the whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9000 }),
        fc.integer({ min: 13, max: 900 }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        fc.integer({ min: -20_000, max: 20_000 }),
        (first, days, factor, by) => {
          const shown = { first, last: first + days };
          const span = zoomedSpan(axisOver(shown, 800), whole, first + days / 3, factor);
          for (const next of [span, pannedSpan(shown, whole, by)]) {
            if (next === null) continue;
            expect(next.first).toBeGreaterThanOrEqual(0);
            expect(next.last).toBeLessThanOrEqual(9999);
            expect(next.last + 1 - next.first).toBeGreaterThanOrEqual(14);
          }
          if (factor * (days + 1) >= 10_001) expect(span).toBeNull();
        },
      ),
    );
  });
});
