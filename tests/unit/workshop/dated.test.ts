import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWhen } from "../../../src/ingest/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { formsFor, nameBookOf, sinceToday, understandDated } from "../../../src/workshop/index.ts";
import { actor, dataset } from "../../builders.ts";

const TODAY = { year: 2026, month: 2, day: 3 };
const book = nameBookOf(
  buildNetwork(
    dataset({
      actors: [
        actor("oya", { name: "親がめ" }),
        actor("cafe", { name: "こまちカフェ" }),
        actor("ku", { name: "戸塚区役所" }),
        actor("nen", { name: "2019年の会" }),
        actor("kyonen", { name: "去年 の店" }),
      ],
    }),
  ),
);
const whenOf = (text: string) => {
  const read = readWhen(sinceToday(text, TODAY));
  return "when" in read ? read.when : null;
};
const isDate = (text: string) => whenOf(text) !== null;
const read = (text: string) => {
  const { readings, date } = understandDated(text, book, formsFor([]), isDate);
  const of = (named: { name: string; actors: readonly string[] } | null | undefined) =>
    named ? named.actors.join("|") || `*${named.name}` : null;
  return [of(readings[0]?.via), of(readings[0]?.from), of(readings[0]?.to), date];
};

describe("a date said in the sentence", () => {
  it.each([
    ["2019年ごろ、親がめがこまちカフェを戸塚区役所に紹介した", "2019年ごろ"],
    ["２０１９年　親がめがこまちカフェを戸塚区役所に紹介", "２０１９年"],
    ["去年 親がめ が こまちカフェ を 戸塚区役所 に紹介", "去年"],
    ["去年の春に親がめがこまちカフェを戸塚区役所に紹介", "去年の春"],
    ["親がめが2019年4月にこまちカフェを戸塚区役所に紹介", "2019年4月"],
    ["親がめが、令和3年度、こまちカフェを戸塚区役所に紹介", "令和3年度"],
    ["10年くらい前に親がめがこまちカフェを戸塚区役所に紹介してくれました", "10年くらい前"],
    ["親がめ introduced こまちカフェ to 戸塚区役所 in 2019", "2019"],
    ["In 2019, 親がめ introduced こまちカフェ to 戸塚区役所", "2019"],
    ["Last year 親がめ introduced こまちカフェ to 戸塚区役所.", "Last year"],
    ["親がめ introduced こまちカフェ to 戸塚区役所 two years ago", "two years ago"],
    ["きのう、親がめがこまちカフェを戸塚区役所に紹介", "きのう"],
    ["おととし親がめがこまちカフェを戸塚区役所に紹介", "おととし"],
    ["今日親がめがこまちカフェを戸塚区役所に紹介", "今日"],
    ["去年は親がめがこまちカフェを戸塚区役所に紹介", "去年"],
    ["去年は、親がめがこまちカフェを戸塚区役所に紹介", "去年"],
  ])("is taken out of it: %s", (text, date) => {
    expect(read(text)).toEqual(["oya", "cafe", "ku", date]);
  });

  it("is none where it is part of a name, known or new", () => {
    expect(read("2019年の会が親がめをこまちカフェに紹介")).toEqual(["nen", "oya", "cafe", ""]);
    expect(read("去年の店が親がめをこまちカフェに紹介")[3]).toBe("");
    expect(read("2021年の森が親がめをこまちカフェに紹介")).toEqual(["*2021年の森", "oya", "cafe", ""]);
    expect(read("3丁目の会が親がめをこまちカフェに紹介")).toEqual(["*3丁目の会", "oya", "cafe", ""]);
    expect(read("今日子が親がめをこまちカフェに紹介")).toEqual(["*今日子", "oya", "cafe", ""]);
    expect(read("親がめがきょうこをこまちカフェに紹介")).toEqual(["oya", "*きょうこ", "cafe", ""]);
    expect(read("100人カフェが親がめをこまちカフェに紹介")).toEqual(["*100人カフェ", "oya", "cafe", ""]);
  });

  it("goes with a newcomer too", () => {
    expect(read("去年はなこが親がめをこまちカフェに紹介")).toEqual(["*はなこ", "oya", "cafe", "去年"]);
    expect(read("去年、北方商店街が親がめをこまちカフェに紹介")).toEqual(["*北方商店街", "oya", "cafe", "去年"]);
  });

  it("changes nothing of sentences without one, and takes whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const { date } = understandDated(text, book, formsFor([]), isDate);
        expect(text).toContain(date);
      }),
    );
  });
});

describe("a date told from today", () => {
  it.each([
    ["去年", "2025年"],
    ["おととし", "2024年"],
    ["昨年度", "2024年度"],
    ["今年度", "2025年度"],
    ["先月", "2026年1月"],
    ["先々月", "2025年12月"],
    ["昨日", "2026-02-02"],
    ["おととい", "2026-02-01"],
    ["去年の4月", "2025年4月"],
    ["一昨年の春", "2024年春"],
    ["３年前", "2023年頃"],
    ["十年ほど前", "2016年頃"],
    ["last year", "2025年"],
    ["two years ago", "2024年頃"],
    ["2019年ごろ", "2019年ごろ"],
    ["", ""],
  ])("%s is %s", (said, meant) => {
    expect(sinceToday(said, TODAY)).toBe(meant);
    if (said !== "") expect(whenOf(said)).not.toBeNull();
  });
});
