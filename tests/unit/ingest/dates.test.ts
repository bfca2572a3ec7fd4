import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, edtfOf, type Precision, type When } from "../../../src/model/index.ts";
import { dateOf, read, told } from "./reading.ts";
import { rule } from "./rules.ts";

function iso(day: number | null): string {
  if (day === null) return "..";
  const { year, month, date } = calendarOf(day);
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/** `first/last precision`, with `~` where the date is about. */
function daysOf(cell: string): string {
  const when = dateOf(cell);
  if (when === null || typeof when === "string") return String(when);
  return `${iso(when.earliest)}/${iso(when.latest)} ${when.precision}${when.approximate ? "~" : ""}`;
}

describe("dates", () => {
  it.each([
    ["2021-12-04", "2021-12-04/2021-12-04 day"],
    ["2021/12/4", "2021-12-04/2021-12-04 day"],
    ["2021.12.4", "2021-12-04/2021-12-04 day"],
    ["2021年12月4日", "2021-12-04/2021-12-04 day"],
    ["２０２１年１２月４日", "2021-12-04/2021-12-04 day"],
    ["2021年12月4日（土）", "2021-12-04/2021-12-04 day"],
    ["20211204", "2021-12-04/2021-12-04 day"],
    ["4 Dec 2021", "2021-12-04/2021-12-04 day"],
    ["December 4th, 2021", "2021-12-04/2021-12-04 day"],
    ["2021-12", "2021-12-01/2021-12-31 month"],
    ["2021年12月", "2021-12-01/2021-12-31 month"],
    ["2024/2", "2024-02-01/2024-02-29 month"],
    ["202112", "2021-12-01/2021-12-31 month"],
    ["Dec 2021", "2021-12-01/2021-12-31 month"],
    ["2021", "2021-01-01/2021-12-31 year"],
    ["2021年", "2021-01-01/2021-12-31 year"],
    ["2021年中", "2021-01-01/2021-12-31 year"],
    ["2021年度", "2021-04-01/2022-03-31 fiscal-year"],
    ["FY2021", "2021-04-01/2022-03-31 fiscal-year"],
    ["fiscal 2021", "2021-04-01/2022-03-31 fiscal-year"],
    ["0999", "DATE_UNREADABLE"],
  ])(`${rule("D-01")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each([
    ["令和3年12月", "2021-12-01/2021-12-31 month"],
    ["令和３年１２月４日", "2021-12-04/2021-12-04 day"],
    ["㋿3年12月", "2021-12-01/2021-12-31 month"],
    ["R3.12.4", "2021-12-04/2021-12-04 day"],
    ["R3/12", "2021-12-01/2021-12-31 month"],
    ["r3", "2021-01-01/2021-12-31 year"],
    ["令和3年度", "2021-04-01/2022-03-31 fiscal-year"],
    ["R3年度", "2021-04-01/2022-03-31 fiscal-year"],
    ["平成31年度", "2019-04-01/2020-03-31 fiscal-year"],
    ["H31.4", "2019-04-01/2019-04-30 month"],
    ["令和元年", "2019-05-01/2019-12-31 range"],
    ["平成31年", "2019-01-01/2019-04-30 range"],
    ["令和元年5月1日", "2019-05-01/2019-05-01 day"],
    ["平成元年1月8日", "1989-01-08/1989-01-08 day"],
    ["昭和64年1月7日", "1989-01-07/1989-01-07 day"],
    ["S39.10.10", "1964-10-10/1964-10-10 day"],
    ["大正元年7月30日", "1912-07-30/1912-07-30 day"],
    ["令和五年四月一日", "2023-04-01/2023-04-01 day"],
    ["平成二十九年十二月三十日", "2017-12-30/2017-12-30 day"],
    ["二〇二一年度", "2021-04-01/2022-03-31 fiscal-year"],
    ["令和十十年", "DATE_UNREADABLE"],
    ["明治45年7月30日", "1912-07-30/1912-07-30 day"],
    ["大正15年12月26日", "DATE_INVALID"],
    ["明治45年7月29日", "1912-07-29/1912-07-29 day"],
    ["令和元年4月30日", "DATE_INVALID"],
    ["令和元年1月", "DATE_INVALID"],
    ["平成31年5月", "DATE_INVALID"],
    ["平成元年1月7日", "DATE_INVALID"],
    ["昭和64年12月", "DATE_INVALID"],
    ["昭和64年1月8日", "DATE_INVALID"],
    ["平成40年", "DATE_INVALID"],
    ["令和0年", "DATE_INVALID"],
    ["令和3年13月", "DATE_INVALID"],
  ])(`${rule("D-02")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each([
    ["2021年12月上旬", "2021-12-01/2021-12-10 part"],
    ["2021年12月初旬", "2021-12-01/2021-12-10 part"],
    ["2021年12月中旬", "2021-12-11/2021-12-20 part"],
    ["2021年2月下旬", "2021-02-21/2021-02-28 part"],
    ["R3.12下旬", "DATE_UNREADABLE"],
    ["令和3年12月下旬", "2021-12-21/2021-12-31 part"],
    ["2021年春", "2021-03-01/2021-05-31 season"],
    ["2021年の夏", "2021-06-01/2021-08-31 season"],
    ["令和3年秋", "2021-09-01/2021-11-30 season"],
    ["2021年冬", "DATE_AMBIGUOUS"],
  ])(`${rule("D-03")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each([
    ["2021-03〜2021-05", "2021-03-01/2021-05-31 range"],
    ["2021-03～2021-05", "2021-03-01/2021-05-31 range"],
    ["2021-03~2021-05", "2021-03-01/2021-05-31 range"],
    ["2021-03 – 2021-05", "2021-03-01/2021-05-31 range"],
    ["2021-03 to 2021-05", "2021-03-01/2021-05-31 range"],
    ["2021-03/2021-05", "2021-03-01/2021-05-31 range"],
    ["2021/3-2021/5", "2021-03-01/2021-05-31 range"],
    ["2021-2022", "2021-01-01/2022-12-31 range"],
    ["2021年3月から5月まで", "2021-03-01/2021-05-31 range"],
    ["2021年3月〜5月", "2021-03-01/2021-05-31 range"],
    ["2021年3月4日〜6日", "2021-03-04/2021-03-06 range"],
    ["令和3年3月〜令和4年2月", "2021-03-01/2022-02-28 range"],
    ["2021-12-04〜06", "2021-12-04/2021-12-06 range"],
    ["2021/12/4〜12/6", "2021-12-04/2021-12-06 range"],
    ["2019年度〜2021年度", "2019-04-01/2022-03-31 range"],
    ["2021頃〜2022", "2021-01-01/2022-12-31 range~"],
    ["3月〜5月", "DATE_AMBIGUOUS"],
    ["2021-02-30〜2021-03", "DATE_INVALID"],
  ])(`${rule("D-04")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each([
    ["2021-03以前", "../2021-03-31 month"],
    ["2021年3月まで", "../2021-03-31 month"],
    ["〜2021-03", "../2021-03-31 month"],
    ["until 2021", "../2021-12-31 year"],
    ["2021-03以降", "2021-03-01/.. month"],
    ["2021年3月から", "2021-03-01/.. month"],
    ["2021-03〜", "2021-03-01/.. month"],
    ["2021年度以降", "2021-04-01/.. fiscal-year"],
    ["2021-03より前", "../2021-02-28 month"],
    ["2021-03より後", "2021-04-01/.. month"],
    ["2021頃", "2021-01-01/2021-12-31 year~"],
    ["2021年12月ごろ", "2021-12-01/2021-12-31 month~"],
    ["約2021年", "2021-01-01/2021-12-31 year~"],
    ["about 2021", "2021-01-01/2021-12-31 year~"],
    ["2021-02-30以前", "DATE_INVALID"],
  ])(`${rule("D-05")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each([
    ["44534", "2021-12-04/2021-12-04 day"],
    ["44534.5", "2021-12-04/2021-12-04 day"],
    ["25569", "1970-01-01/1970-01-01 day"],
    ["99999", "DATE_UNREADABLE"],
    ["2021/12/4 0:00", "2021-12-04/2021-12-04 day"],
    ["2021-12-04T10:30:00Z", "2021-12-04/2021-12-04 day"],
    ["12/24/2021 10:00:00 AM", "2021-12-24/2021-12-24 day"],
    ["04-Dec-2021", "2021-12-04/2021-12-04 day"],
    ["2021年12月4日 午後1時30分", "2021-12-04/2021-12-04 day"],
    ["2021年12月4日13:30", "2021-12-04/2021-12-04 day"],
    ["2021/12/4 午前9時", "2021-12-04/2021-12-04 day"],
    ["2021年12月4日午後", "2021-12-04/2021-12-04 day"],
  ])(`${rule("D-06")}: %s`, (cell, days) => {
    expect(daysOf(cell)).toBe(days);
  });

  it.each(["2021-02-30", "2021-13-01", "2021-00", "2021/2/29", "2021年4月31日", "31/02/2021", "20210230"])(
    `${rule("D-07")}: %s`,
    (cell) => {
      const reading = read({ "ties.csv": `紹介元,紹介先,日付\nA,B,${cell}\nC,D,2021-03-02\n` });
      expect(reading.problems).toMatchObject([
        { code: "DATE_INVALID", severity: "error", row: 2, column: "日付", value: cell },
      ]);
      expect(reading.dataset.ties.map(({ from }) => from)).toEqual(["C"]);
    },
  );

  it.each([
    ["01/02/03", "DATE_AMBIGUOUS"],
    ["3.12", "DATE_AMBIGUOUS"],
    ["3.12.4", "DATE_AMBIGUOUS"],
    ["21年3月", "DATE_AMBIGUOUS"],
    ["12月4日", "DATE_AMBIGUOUS"],
    ["'21-3", "DATE_AMBIGUOUS"],
    ["01/02/2021", "DATE_AMBIGUOUS"],
    ["いつか", "DATE_UNREADABLE"],
    ["2021年なかば", "DATE_UNREADABLE"],
    ["12", "DATE_UNREADABLE"],
    ["x".repeat(5000), "DATE_UNREADABLE"],
  ])(`${rule("D-08")}: %s`, (cell, code) => {
    const reading = read({ "ties.csv": `from,to,date\nA,B,${cell}\n` });
    expect(told(reading)).toEqual([`${code} 2 date`]);
    expect(reading.problems[0]?.severity).toBe("warning");
    expect(reading.dataset.ties[0]?.when).toBeNull();
  });

  it(`${rule("D-08")}: where only one reading is a day, it is that day`, () => {
    expect(daysOf("13/02/2021")).toBe("2021-02-13/2021-02-13 day");
    expect(daysOf("04/04/2021")).toBe("2021-04-04/2021-04-04 day");
  });

  it.each(["", "日付なし", "不明", "-", "ー", "？", "未定", "undated", "  "])(`${rule("D-09")}: %j`, (cell) => {
    expect(dateOf(cell)).toBeNull();
  });

  it(rule("D-10"), () => {
    expect(dateOf("2021-05〜2021-03")).toBe("DATE_REVERSED");
    const reading = read({ "ties.csv": "from,to,date,until\nA,B,2021-05,2021-03\nA,B,2021-05,2021-05\n" });
    expect(told(reading)).toEqual(["DATE_REVERSED 2 until"]);
    expect(reading.dataset.ties.map(({ until }) => until?.written)).toEqual([undefined, "2021-05"]);
  });

  it("keeps the text as the source has it", () => {
    expect(dateOf(" 令和３年１２月頃 ")).toMatchObject({ written: "令和３年１２月頃" });
  });

  describe(rule("D-11"), () => {
    const cells = fc
      .record({
        year: fc.integer({ min: 1868, max: 2100 }),
        month: fc.integer({ min: 1, max: 12 }),
        date: fc.integer({ min: 1, max: 28 }),
        form: fc.constantFrom("y", "y年度", "y-m", "y-m-d", "y年m月上旬", "y年m月下旬", "y年春", "y-m〜z-m"),
        end: fc.constantFrom("", "頃", "以前", "以降"),
      })
      .map(({ year, month, date, form, end }) => {
        const filled = form.replace("y", String(year)).replace("z", String(year + 1));
        const cell = filled.replaceAll("m", String(month)).replace("d", String(date));
        return form.includes("〜") ? cell : cell + end;
      });

    it("for every date that can be written", () => {
      fc.assert(
        fc.property(cells, (cell) => {
          const when = dateOf(cell) as When;
          expect(when).toMatchObject({ written: cell });
          const again = dateOf(edtfOf(when)) as When;
          expect([again.earliest, again.latest, again.approximate]).toEqual([
            when.earliest,
            when.latest,
            when.approximate,
          ]);
          const named: readonly Precision[] = ["day", "month", "year"];
          if (when.earliest !== null && when.latest !== null && named.includes(when.precision)) {
            expect(again.precision).toBe(when.precision);
          }
        }),
      );
    });
  });
});
