/** Moving by months: always to a month's end or start, always onwards. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, dayOf } from "../../../src/model/index.ts";
import { monthEndFrom, monthStartFrom, nearestMonthEnd, nearestMonthStart } from "../../../src/story/index.ts";

const day = (year: number, month: number, date: number) => dayOf(year, month, date) as number;
const anyDay = fc.integer({ min: -200_000, max: 60_000 });
const anySteps = fc.integer({ min: -40, max: 40 }).filter((months) => months !== 0);

describe("moving by months", () => {
  it("goes from month's end to month's end", () => {
    expect(monthEndFrom(day(2021, 12, 31), -1)).toBe(day(2021, 11, 30));
    expect(monthEndFrom(day(2021, 12, 31), 1)).toBe(day(2022, 1, 31));
    expect(monthEndFrom(day(2021, 12, 31), -12)).toBe(day(2020, 12, 31));
  });

  it("reaches the end of its own month first when it stands inside one", () => {
    expect(monthEndFrom(day(2021, 12, 4), 1)).toBe(day(2021, 12, 31));
    expect(monthEndFrom(day(2021, 12, 4), -1)).toBe(day(2021, 11, 30));
    expect(monthStartFrom(day(2021, 12, 4), -1)).toBe(day(2021, 12, 1));
    expect(monthStartFrom(day(2021, 12, 1), 1)).toBe(day(2022, 1, 1));
  });

  it("always lands where a month ends or begins, in the direction it was pushed", () => {
    fc.assert(
      fc.property(anyDay, anySteps, (from, months) => {
        const end = monthEndFrom(from, months);
        const start = monthStartFrom(from, months);
        expect(calendarOf(end + 1).date).toBe(1);
        expect(calendarOf(start).date).toBe(1);
        expect(Math.sign(end - from)).toBe(Math.sign(months));
        expect(Math.sign(start - from)).toBe(Math.sign(months));
      }),
    );
  });

  it("snaps to the nearer month's edge and leaves an edge where it is", () => {
    fc.assert(
      fc.property(anyDay, (at) => {
        const end = nearestMonthEnd(at);
        expect(Math.abs(end - at)).toBeLessThanOrEqual(16);
        expect(nearestMonthEnd(end)).toBe(end);
        expect(nearestMonthStart(end + 1)).toBe(end + 1);
      }),
    );
  });
});
