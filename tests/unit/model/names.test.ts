import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName, foldSpelling, foldText, matchKey, shortNameOf } from "../../../src/model/index.ts";

describe("the short name", () => {
  it.each([
    ["NPO法人親がめ", "親がめ"],
    ["ＮＰＯ法人　親がめ", "親がめ"],
    ["特定非営利活動法人 親がめ", "親がめ"],
    ["認定特定非営利活動法人親がめ", "親がめ"],
    ["認定NPO法人親がめ", "親がめ"],
    ["税理士法人エンパワージャパン", "エンパワージャパン"],
    ["社会福祉法人横浜市神奈川区社会福祉協議会", "横浜市神奈川区社会福祉協議会"],
    ["株式会社山田", "山田"],
    ["山田株式会社", "山田"],
    ["㈱髙﨑商店", "髙﨑商店"],
    ["髙﨑商店㈱", "髙﨑商店"],
    ["（株）山田", "山田"],
    ["(一社)ラシック45", "ラシック45"],
    ["一般社団法人ラシック45", "ラシック45"],
    ["㍿山田", "山田"],
    ["フードバンク浜っ子南", "フードバンク浜っ子南"],
    ["認定こども園さくら", "認定こども園さくら"],
    ["NPO法人", "NPO法人"],
    ["株式会社(株)", "(株)"],
    ["  親がめ ", "親がめ"],
    ["", ""],
  ])("of %j is %j", (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it("is a part of the name, never empty, and has no shorter one", () => {
    const forms = fc.constantFrom("NPO法人", "㈱", "株式会社", "（一社）", "法人", "親がめ", " ", "𠮷", "npo", "会");
    fc.assert(
      fc.property(fc.array(forms, { maxLength: 6 }), (parts) => {
        const name = parts.join("");
        const short = shortNameOf(name);
        expect(name).toContain(short);
        expect(short === "").toBe(name.trim() === "");
        expect(shortNameOf(short)).toBe(short);
      }),
    );
  });
});

describe("folding", () => {
  it.each([
    ["NPO法人親がめ", "親がめ"],
    ["ＮＰＯ法人 親ガメ", "親がめ"],
    ["髙﨑商店", "高崎商店"],
    ["渡邊会", "渡辺会"],
    ["齋藤会", "斉藤会"],
    ["𠮷野家", "吉野家"],
    ["葛\u{e0100}飾会", "葛飾会"],
    ["ﾌｰﾄﾞﾊﾞﾝｸ浜っ子南", "フードバンク 浜っ子・南"],
    ["㈱山田", "山田（株）"],
    ["か\u3099くせい", "がくせい"],
    ["\u202eevil\u202c会", "evil会"],
    ["Empower Japan", "EMPOWERJAPAN"],
  ])("%j meets %j", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it("keeps apart what is not the same", () => {
    expect(foldName("親がめ")).not.toBe(foldName("子がめ"));
    expect(foldName("ファミリー")).toBe(foldName("ふぁみりー"));
    expect(foldName("ファミリー")).not.toBe(foldName("ファミリ"));
  });

  it("keeps legal forms in a text that is searched", () => {
    expect(foldText("NPO法人 親がめ")).toBe("npo法人親がめ");
  });

  it("folds a folded text to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 20 }), (text) => {
        fc.pre(!/\p{Surrogate}/u.test(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it.each([
    ["冨士見", "富士見"],
    ["瀧澤", "滝沢"],
    ["德島館", "徳島舘"],
    ["自治會", "自治会"],
  ])("takes %j and %j for one, but for how they are spelled", (old, now) => {
    expect(foldName(old)).toBe(foldName(now));
    expect(foldSpelling(old)).not.toBe(foldSpelling(now));
  });

  it("gives as many characters whether variants are told apart or not", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("髙", "𠮷", "ｶﾞ", "カ", "か", " ", "・", "㍿", "A"), { maxLength: 8 }),
        (parts) => {
          const text = parts.join("");
          expect(Array.from(foldSpelling(text))).toHaveLength(Array.from(foldText(text)).length);
        },
      ),
    );
  });
});

describe("the key of a name", () => {
  it.each([
    [" Ａ１ ", "A1", true],
    ["ﾌｰﾄﾞ", "フード", true],
    ["a", "A", false],
    ["髙", "高", false],
    ["001", "1", false],
    ["A B", "AB", false],
  ])("of %j and %j is one: %j", (a, b, isOne) => {
    expect(matchKey(a) === matchKey(b)).toBe(isOne);
  });
});
