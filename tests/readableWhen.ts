/** Arbitrary dates as a reader gives them for what people write. */
import fc from "fast-check";
import { dayOf, lastDayOfMonth, type When } from "../src/model/index.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Every precision, ends open or not, by many ways to write it; or no date. */
export const when: fc.Arbitrary<When | null> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    shape: fc.nat(15),
  })
  .map(({ year, month, day, shape }): When | null => {
    const first = dayOf(year, month, 1) ?? 0;
    const last = lastDayOfMonth(year, month);
    const date = dayOf(year, month, day) ?? 0;
    const whole = { precision: "month", approximate: false } as const;
    const shapes: (When | null)[] = [
      null,
      null,
      { earliest: first, latest: last, ...whole, written: `${year}-${month}` },
      { earliest: first, latest: last, ...whole, written: `${year}年${month}月` },
      { earliest: date, latest: date, precision: "day", approximate: false, written: `${year}/${month}/${day}` },
      { earliest: date, latest: date, precision: "day", approximate: true, written: `${year}.${month}.${day}頃` },
      { earliest: null, latest: last, ...whole, written: `${year}-${month}以前` },
      {
        earliest: dayOf(year, 4, 1),
        latest: lastDayOfMonth(year + 1, 3),
        precision: "fiscal-year",
        approximate: false,
        written: `${year}年度`,
      },
      { earliest: first, latest: null, ...whole, written: `${year}-${month}以降` },
      {
        earliest: date + 1,
        latest: null,
        precision: "day",
        approximate: false,
        written: `${year}/${month}/${day}より後`,
      },
      { earliest: first, latest: first + 9, precision: "part", approximate: false, written: `${year}年${month}月上旬` },
      {
        earliest: dayOf(year, 1, 1),
        latest: last,
        precision: "range",
        approximate: true,
        written: `${year}年1月〜${month}月頃`,
      },
      {
        earliest: dayOf(year, 9, 1),
        latest: lastDayOfMonth(year, 11),
        precision: "season",
        approximate: false,
        written: `${year}年秋`,
      },
      {
        earliest: dayOf(year, 1, 1),
        latest: lastDayOfMonth(year, 12),
        precision: "year",
        approximate: false,
        written: `${year}`,
      },
      {
        earliest: date,
        latest: date,
        precision: "day",
        approximate: false,
        written: `${year}年${month}月${day}日(土) 午後1時`,
      },
      {
        earliest: date,
        latest: date,
        precision: "day",
        approximate: false,
        written: `${day} ${MONTHS[month - 1]} ${year}`,
      },
    ];
    return shapes[shape] ?? null;
  });
