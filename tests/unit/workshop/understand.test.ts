import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../../src/network/index.ts";
import { formsFor, nameBookOf, readNamesAhead, type Understanding, understand } from "../../../src/workshop/index.ts";
import { actor, dataset } from "../../builders.ts";

const KNOWN = [
  actor("oya", { name: "NPO法人親がめ", reading: "オヤガメ" }),
  actor("shakyo", { name: "旭区社会福祉協議会", aliases: ["旭区社協"] }),
  actor("univ", { name: "みなと大学" }),
  actor("kaji", { name: "鍛冶が谷をむすぶ会" }),
  actor("ni", { name: "ゆめに向かう店" }),
  actor("to", { name: "ひとと" }),
];

const book = nameBookOf(buildNetwork(dataset({ actors: KNOWN })));
const read = (text: string, own: Parameters<typeof formsFor>[0] = []) => understand(text, book, formsFor(own));
const told = ({ kind, via, from, to }: Understanding) => {
  const of = (named: Understanding["from"]) => named.actors.join("|") || `*${named.name}`;
  return [via && of(via), of(from), of(to), kind];
};
const only = (text: string) => {
  const readings = read(text);
  expect(readings.map(told)).toHaveLength(1);
  return readings[0] && told(readings[0]);
};

describe("a sentence of an introduction", () => {
  it.each([
    "NPO法人親がめ が 旭区社会福祉協議会 を みなと大学 に紹介",
    "NPO法人親がめが旭区社会福祉協議会をみなと大学に紹介した",
    "ＮＰＯ法人親がめ　が旭区社協を、みなと大学へ紹介しました。",
    "親がめがみなと大学に旭区社協を紹介",
    "旭区社協を親がめがみなと大学に紹介してくれた",
    "おやがめが旭区社協とみなと大学を引き合わせた",
    "旭区社協は親がめの紹介でみなと大学と出会った",
    "旭区社協が親がめにみなと大学を紹介された",
    "親がめ introduced 旭区社協 to みなと大学",
    "旭区社協 met みなと大学 through 親がめ.",
    "旭区社協 was introduced to みなと大学 by 親がめ",
  ])("is understood: %s", (text) => {
    expect(only(text)).toEqual(["oya", "shakyo", "univ", "introduction"]);
  });

  it("cuts known names nowhere, whatever particles they hold", () => {
    expect(only("鍛冶が谷をむすぶ会がひととをゆめに向かう店に紹介")).toEqual(["kaji", "to", "ni", "introduction"]);
  });

  it("takes as new whom it does not know, by the name as written", () => {
    expect(only("親がめが北方マルシェをみなと大学に紹介")).toEqual(["oya", "*北方マルシェ", "univ", "introduction"]);
    expect(only("「がやがや」が「手をつなぐ会」を親がめに紹介")).toEqual([
      "*がやがや",
      "*手をつなぐ会",
      "oya",
      "introduction",
    ]);
  });

  it("without a third party tells who brought in whom", () => {
    expect(only("親がめがみなと大学を紹介")).toEqual([null, "oya", "univ", "introduction"]);
  });

  it("asks where a cut would be a guess", () => {
    const readings = read("ながや食堂が北が丘をまちに紹介").map(told);
    expect(readings).toContainEqual(["*ながや食堂", "*北が丘", "*まち", "introduction"]);
    expect(readings.length).toBeGreaterThan(1);
    expect(only("ながや食堂 が 北が丘 を まち に紹介")).toEqual(["*ながや食堂", "*北が丘", "*まち", "introduction"]);
  });

  it("leaves open which of two actors of one name is meant", () => {
    const twins = nameBookOf(buildNetwork(dataset({ actors: [...KNOWN, actor("oya2", { name: "株式会社親がめ" })] })));
    const [reading] = understand("親がめさん が 旭区社協 を みなと大学 に紹介", twins, formsFor([]));
    // in a room organisations are spoken of as people are
    expect(reading?.via?.actors.toSorted()).toEqual(["oya", "oya2"]);
    const [other] = understand("おやがめ が 旭区社協 を みなと大学 に紹介", book, formsFor([]));
    expect(other?.via?.actors).toEqual(["oya"]);
    const [both] = understand("親ガメ が 旭区社協 を みなと大学 に紹介", twins, formsFor([]));
    expect(both?.via?.actors.toSorted()).toEqual(["oya", "oya2"]);
  });
});

describe("a sentence of a contact", () => {
  it.each([
    ["親がめ と みなと大学 が協働", "cooperation"],
    ["親がめがみなと大学に相談した", "consultation"],
    ["親がめはみなと大学と打ち合わせをした", "meeting"],
    ["親がめ が みなと大学 に 会場を提供", "venue"],
    ["親がめがみなと大学を支援しています", "support"],
    ["親がめ and みなと大学 work together", "cooperation"],
    ["親がめ consulted みなと大学", "consultation"],
    ["親がめ knows みなと大学", "contact"],
  ])("is understood: %s", (text, kind) => {
    expect(only(text)).toEqual([null, "oya", "univ", kind]);
  });

  it("may be of a kind of the owner's own", () => {
    const own = [{ id: "mochi", labelJa: "餅つき", labelEn: "", shape: "", color: "" }];
    expect(read("親がめとみなと大学が餅つき", own).map(told)).toEqual([[null, "oya", "univ", "mochi"]]);
  });
});

describe("what is no sentence of ours", () => {
  it.each([
    "",
    "  ",
    "親がめ",
    "親がめが",
    "親がめがみなと大学を",
    "が を に紹介",
    "きょうはいい天気だった",
    "親がめが親がめを紹介",
  ])("is not read: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("for any names", () => {
  const letter = fc.constantFrom(
    "が",
    "を",
    "に",
    "と",
    "は",
    "の",
    "の紹介で",
    "紹介",
    "親",
    "区",
    "会",
    "A",
    "b",
    " to ",
    " and ",
    "introduced",
  );
  const name = fc
    .array(letter, { minLength: 1, maxLength: 5 })
    .map((letters) => letters.join("").trim())
    .filter((text) => text !== "" && !/^[、，,。．]|[.、，,。．]$/.test(text));
  const names = fc.uniqueArray(name, {
    minLength: 3,
    maxLength: 6,
    selector: (text) => text.toLowerCase().replaceAll(" ", ""),
  });
  const bookOf = (all: readonly string[]) =>
    nameBookOf(buildNetwork(dataset({ actors: all.map((text, at) => actor(`n${at}`, { name: text })) })));

  it("the three that were written are among the readings, and names that are known are never taken for new ones", () => {
    fc.assert(
      fc.property(names, fc.boolean(), (all, spaces) => {
        const gap = spaces ? " " : "";
        const text = `${all[0]}${gap}が${gap}${all[1]}${gap}を${gap}${all[2]}${gap}に紹介`;
        const readings = understand(text, bookOf(all), formsFor([]));
        for (const { via, from, to } of readings) {
          for (const named of [via, from, to]) expect(named === null || named.actors.length > 0).toBe(true);
        }
        // so many readings that nobody could choose are cut off
        if (readings.length < 6) expect(readings.map(told)).toContainEqual(["n0", "n1", "n2", "introduction"]);
      }),
    );
  });

  it("names in quotation marks are cut nowhere, known or not", () => {
    fc.assert(
      fc.property(names, (all) => {
        const [a, b, c] = all;
        const readings = understand(`「${a}」が「${b}」を「${c}」に紹介`, bookOf([]), formsFor([]));
        expect(readings.map(told)).toEqual([[`*${a}`, `*${b}`, `*${c}`, "introduction"]]);
      }),
    );
  });

  it("any text at all is read without complaint", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => void read(text)));
  });
});

describe("names read ahead", () => {
  it("are read in short stretches, and mean whom they meant", () => {
    const many = Array.from({ length: 1000 }, (_, at) => actor(`a${at}`, { name: `第${at}の会` }));
    const network = buildNetwork(dataset({ actors: [...KNOWN, ...many] }));
    const before = nameBookOf(buildNetwork(dataset({ actors: [...KNOWN, ...many] })));
    expect([...readNamesAhead(network)]).toHaveLength(4);
    const after = nameBookOf(network);
    for (const name of ["おやがめ", "旭区社協", "第7の会", "親がめさん", "だれでもない", ""])
      expect(after.whoIs(name)).toEqual(before.whoIs(name));
    // who is called otherwise in the next network is read anew
    const renamed = buildNetwork(dataset({ actors: [actor("oya", { name: "子がめ" })] }));
    expect(nameBookOf(renamed).whoIs("子がめさん")).toEqual(["oya"]);
    expect(nameBookOf(renamed).whoIs("親がめ")).toEqual([]);
  });
});
