import { describe, expect, it } from "vitest";
import { dayOf, lastDayOfMonth, type Precision, type When } from "../../../src/model/index.ts";
import { betweenInWords, dayInWords, whenInWords } from "../../../src/words/index.ts";

function when(first: string | null, last: string | null, precision: Precision, approximate = false): When {
  return { earliest: dayAt(first), latest: dayAt(last), precision, approximate, written: "" };
}

function dayAt(iso: string | null): number | null {
  const [year = 0, month = 0, date = 0] = (iso ?? "").split("-").map(Number);
  return iso === null ? null : dayOf(year, month, date);
}

describe("a date in words", () => {
  it.each([
    [when("2021-12-04", "2021-12-04", "day"), "2021年12月4日", "4 Dec 2021"],
    [when("2021-12-01", "2021-12-31", "month"), "2021年12月", "Dec 2021"],
    [when("2021-12-01", "2021-12-10", "part"), "2021年12月上旬", "early Dec 2021"],
    [when("2021-12-11", "2021-12-20", "part"), "2021年12月中旬", "mid-Dec 2021"],
    [when("2021-12-21", "2021-12-31", "part"), "2021年12月下旬", "late Dec 2021"],
    [when("2021-03-01", "2021-05-31", "season"), "2021年春", "spring 2021"],
    [when("2021-09-01", "2021-11-30", "season"), "2021年秋", "autumn 2021"],
    [when("2021-01-01", "2021-12-31", "year"), "2021年", "2021"],
    [when("2021-04-01", "2022-03-31", "fiscal-year"), "2021年度", "fiscal 2021"],
    [when("2021-01-01", "2021-12-31", "year", true), "2021年頃", "about 2021"],
    [when("2021-03-01", "2021-05-31", "range"), "2021年3月〜5月", "Mar – May 2021"],
    [when("2021-03-01", "2022-02-28", "range"), "2021年3月〜2022年2月", "Mar 2021 – Feb 2022"],
    [when("2021-03-01", "2021-03-31", "range"), "2021年3月", "Mar 2021"],
    [when("2021-03-04", "2021-03-04", "range"), "2021年3月4日", "4 Mar 2021"],
    [when("2021-01-01", "2022-12-31", "range"), "2021年〜2022年", "2021 – 2022"],
    [when("2021-01-01", "2021-12-31", "range"), "2021年", "2021"],
    [when("2021-03-04", "2021-03-06", "range"), "2021年3月4日〜2021年3月6日", "4 Mar 2021 – 6 Mar 2021"],
    [null, "日付なし", "undated"],
  ])("%#", (at, ja, en) => {
    expect([whenInWords(at, "ja"), whenInWords(at, "en")]).toEqual([ja, en]);
  });

  it.each([
    [when(null, "2021-03-31", "month"), "2021年3月以前", "Mar 2021 or earlier"],
    [when("2021-03-01", null, "month"), "2021年3月以降", "Mar 2021 or later"],
    [when(null, "2021-03-15", "day"), "2021年3月15日以前", "15 Mar 2021 or earlier"],
    [when(null, "2021-12-31", "year"), "2021年以前", "2021 or earlier"],
    [when("2021-04-01", null, "fiscal-year"), "2021年度以降", "fiscal 2021 or later"],
    [when(null, "2022-03-31", "fiscal-year"), "2021年度以前", "fiscal 2021 or earlier"],
    [when("2021-12-11", null, "part"), "2021年12月中旬以降", "mid-Dec 2021 or later"],
  ])("says an open end as exactly as the source, no wider: %#", (at, ja, en) => {
    expect([whenInWords(at, "ja"), whenInWords(at, "en")]).toEqual([ja, en]);
  });
});

describe("where an undated step stands", () => {
  const march = dayAt("2021-03-01");
  const lateMarch = lastDayOfMonth(2021, 3);
  const april = dayAt("2021-04-01");
  const nextApril = dayAt("2022-04-01");
  it.each([
    [march, april, "2021年3月と4月のあいだ", "between Mar and Apr 2021"],
    [march, nextApril, "2021年3月と2022年4月のあいだ", "between Mar 2021 and Apr 2022"],
    [march, lateMarch, "2021年3月のうち", "within Mar 2021"],
    [march, null, "2021年3月より後", "after Mar 2021"],
    [null, april, "2021年4月より前", "before Apr 2021"],
    [null, null, "", ""],
  ])("%#", (after, before, ja, en) => {
    expect([betweenInWords({ after, before }, "ja"), betweenInWords({ after, before }, "en")]).toEqual([ja, en]);
  });
});

it("names a day, or only its month", () => {
  const at = dayAt("1998-12-01") ?? 0;
  expect([dayInWords(at, "ja"), dayInWords(at, "ja", "month")]).toEqual(["1998年12月1日", "1998年12月"]);
  expect([dayInWords(at, "en"), dayInWords(at, "en", "month")]).toEqual(["1 Dec 1998", "Dec 1998"]);
});
