import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  calendarOf,
  compareWhen,
  type Day,
  dayOf,
  edtfOf,
  hadHappenedBy,
  happenedIn,
  isSurelyNotLater,
  lastDayOfMonth,
  type Precision,
  type When,
} from "../../../src/model/index.ts";
import { someWhen } from "../../arbitraries.ts";

const day = (year: number, month: number, date: number): Day => dayOf(year, month, date) ?? Number.NaN;

function when(earliest: Day | null, latest: Day | null, precision: Precision = "range", approximate = false): When {
  return { earliest, latest, precision, approximate, written: "" };
}

const march = when(day(2021, 3, 1), day(2021, 3, 31), "month");

describe("days", () => {
  it("count from 1970-01-01, backwards too", () => {
    expect([dayOf(1970, 1, 1), dayOf(1969, 12, 31), dayOf(2000, 1, 1), dayOf(99, 1, 1)]).toEqual([
      0, -1, 10_957, -683_368,
    ]);
  });

  it("refuse what the calendar lacks and never roll over", () => {
    for (const [year, month, date] of [
      [2021, 2, 29],
      [1900, 2, 29],
      [2021, 4, 31],
      [2021, 13, 1],
      [2021, 0, 1],
      [2021, 1, 0],
      [2021, 1, 32],
    ] as const) {
      expect(dayOf(year, month, date)).toBeNull();
    }
    expect(dayOf(2024, 2, 29)).not.toBeNull();
    expect(dayOf(2000, 2, 29)).not.toBeNull();
  });

  it("turn into calendar dates and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 400_000 }), (at) => {
        const { year, month, date } = calendarOf(at);
        expect(dayOf(year, month, date)).toBe(at);
      }),
    );
  });

  it("know the last of a month", () => {
    expect(lastDayOfMonth(2021, 12)).toBe(day(2021, 12, 31));
    expect(lastDayOfMonth(2024, 2)).toBe(day(2024, 2, 29));
    expect(lastDayOfMonth(2023, 2)).toBe(day(2023, 2, 28));
  });
});

describe("what had happened by a day", () => {
  it.each([
    ["the day before the interval", march, day(2021, 2, 28), "no"],
    ["its first day", march, day(2021, 3, 1), "possible"],
    ["its last day", march, day(2021, 3, 31), "certain"],
    ["any day, with an open start that ended", when(null, day(2021, 3, 31)), day(2021, 4, 1), "certain"],
    ["a day before an open start ended", when(null, day(2021, 3, 31)), day(2020, 1, 1), "possible"],
    ["a day after an open end began", when(day(2021, 3, 1), null), day(2030, 1, 1), "possible"],
    ["a day before an open end began", when(day(2021, 3, 1), null), day(2021, 2, 28), "no"],
  ] as const)("on %s", (_, at, by, verdict) => {
    expect(hadHappenedBy(at, by)).toBe(verdict);
  });

  it("is undated without a date", () => {
    expect(hadHappenedBy(null, 0)).toBe("undated");
    expect(happenedIn(null, { first: 0, last: 1 })).toBe("undated");
  });

  it("never becomes less sure as days go by", () => {
    const order = { no: 0, possible: 1, certain: 2, undated: 3 };
    fc.assert(
      fc.property(someWhen, fc.integer({ min: 9000, max: 20_000 }), fc.nat(900), (at, by, later) => {
        expect(order[hadHappenedBy(at, by + later)]).toBeGreaterThanOrEqual(order[hadHappenedBy(at, by)]);
      }),
    );
  });
});

describe("what happened in a span", () => {
  const spring = { first: day(2021, 3, 1), last: day(2021, 5, 31) };
  it.each([
    ["inside", march, "certain"],
    ["across the edge", when(day(2021, 5, 20), day(2021, 6, 10)), "possible"],
    ["around it", when(day(2021, 1, 1), day(2021, 12, 31)), "possible"],
    ["before", when(day(2021, 2, 1), day(2021, 2, 28)), "no"],
    ["after", when(day(2021, 6, 1), day(2021, 6, 1)), "no"],
    ["open towards it", when(null, day(2021, 4, 1)), "possible"],
    ["open and over before it", when(null, day(2021, 2, 1)), "no"],
    ["open and begun after it", when(day(2021, 7, 1), null), "no"],
  ] as const)("%s", (_, at, verdict) => {
    expect(happenedIn(at, spring)).toBe(verdict);
  });

  it("is certain in a span only if it was certain by its end", () => {
    fc.assert(
      fc.property(someWhen, fc.integer({ min: 9000, max: 20_000 }), fc.nat(900), (at, first, length) => {
        const last = first + length;
        if (happenedIn(at, { first, last }) === "certain") expect(hadHappenedBy(at, last)).toBe("certain");
        if (hadHappenedBy(at, last) === "no") expect(happenedIn(at, { first, last })).toBe("no");
      }),
    );
  });
});

describe("order", () => {
  it("is by earliest day, then latest, an open start by its end, undated last", () => {
    const list = [
      null,
      when(day(2021, 4, 1), day(2021, 4, 30)),
      when(null, day(2021, 3, 31)),
      when(day(2021, 3, 1), day(2021, 12, 31)),
      march,
    ];
    expect(list.toSorted(compareWhen)).toEqual([list[4], list[3], list[2], list[1], null]);
  });

  it("is the same whichever way two are asked", () => {
    fc.assert(
      fc.property(someWhen, someWhen, someWhen, (a, b, c) => {
        expect(Math.sign(compareWhen(a, b)) + Math.sign(compareWhen(b, a))).toBe(0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0) expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("is beyond doubt only where one interval ends before the other begins", () => {
    const april = when(day(2021, 4, 1), day(2021, 4, 30));
    expect(isSurelyNotLater(march, april)).toBe(true);
    expect(isSurelyNotLater(april, march)).toBe(false);
    expect(isSurelyNotLater(march, march)).toBe(false);
    expect(isSurelyNotLater(when(null, null), april)).toBe(false);
    const once = when(day(2021, 3, 1), day(2021, 3, 1), "day");
    expect(isSurelyNotLater(once, once)).toBe(true);
  });
});

describe("EDTF", () => {
  it.each([
    [when(day(2021, 12, 4), day(2021, 12, 4), "day"), "2021-12-04"],
    [march, "2021-03"],
    [when(day(2021, 1, 1), day(2021, 12, 31), "year"), "2021"],
    [when(day(2021, 1, 1), day(2021, 12, 31), "year", true), "2021~"],
    [when(day(2021, 4, 1), day(2022, 3, 31), "fiscal-year"), "2021-04-01/2022-03-31"],
    [when(day(2021, 12, 1), day(2021, 12, 10), "part"), "2021-12-01/2021-12-10"],
    [when(null, day(2021, 3, 31), "month"), "../2021-03-31"],
    [when(day(2021, 3, 1), null, "month"), "2021-03-01/.."],
    [when(day(868, 1, 1), day(868, 12, 31), "year"), "0868"],
  ])("%#", (at, edtf) => {
    expect(edtfOf(at)).toBe(edtf);
  });
});
