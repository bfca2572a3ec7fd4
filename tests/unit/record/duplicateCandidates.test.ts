import { describe, expect, it } from "vitest";
import type { Actor } from "../../../src/model/index.ts";
import { type Apart, duplicateCandidates } from "../../../src/record/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

/** Numbers whose check digit is right. */
const NUMBERS = ["7000012050002", "5010401067252"] as const;

const reasonsOf = (a: Partial<Actor>, b: Partial<Actor>) =>
  duplicateCandidates(dataset({ actors: [actor("a", a), actor("b", b)] })).flatMap(({ reasons }) =>
    reasons.map(({ likeness, detail }) => `${likeness} ${detail}`.trim()),
  );
const byName = (a: string, b: string) => reasonsOf({ name: a }, { name: b });

describe("actors that may be one", () => {
  it.each([
    ["髙橋商店", "高橋商店", ["variant-kanji 髙/高"]],
    ["山﨑会", "山崎会", ["variant-kanji 﨑/崎"]],
    ["渡邊会", "渡辺会", ["variant-kanji 邊/辺"]],
    ["冨士見自治會", "富士見自治会", ["variant-kanji 冨/富 會/会"]],
    ["NPO法人親がめ", "親がめ", ["legal-form 親がめ"]],
    ["㈱髙橋", "高橋", ["legal-form 髙橋", "variant-kanji 髙/高"]],
    ["ﾌｰﾄﾞﾊﾞﾝｸ　横浜", "フードバンク横浜", ["same-name ふーどばんく横浜"]],
    ["神奈川区社協", "横浜市神奈川区社会福祉協議会", ["contained"]],
    ["神奈川区社協", "神奈川区社会福祉協議会", ["contained"]],
    ["横浜市市民協働推進センター", "市民協働推進センター", ["contained"]],
    ["戸塚区社会福祉協議会", "泉区社会福祉協議会", []],
    ["神奈川区", "神奈川区役所", []],
    ["出版社協会", "出版協会", []],
    ["・", "-", []],
  ])("%s and %s: %j", (a, b, reasons) => {
    expect(byName(a, b)).toEqual(reasons);
  });

  it("share a reading, an alias or a corporate number", () => {
    expect(reasonsOf({ reading: "オヤガメ" }, { reading: "おやがめ" })).toEqual(["reading オヤガメ"]);
    expect(reasonsOf({ name: "親がめ", aliases: ["亀の会"] }, { name: "亀の会" })).toEqual(["alias 亀の会"]);
    expect(reasonsOf({ corporateNumber: NUMBERS[0] }, { corporateNumber: "７０００-０１２０５-０００２" })).toEqual([
      `corporate-number ${NUMBERS[0]}`,
    ]);
    expect(reasonsOf({ corporateNumber: "7000012050003" }, { corporateNumber: "7000012050003" })).toEqual([]);
  });

  it("are two where both have a corporate number of their own", () => {
    const [one, other] = NUMBERS;
    expect(reasonsOf({ name: "山田", corporateNumber: one }, { name: "㈱山田", corporateNumber: other })).toEqual([]);
    expect(reasonsOf({ name: "山田", corporateNumber: one }, { name: "㈱山田", corporateNumber: "123" })).toHaveLength(
      1,
    );
  });

  it("are left out once they were found to be two, whichever was named first", () => {
    const data = dataset({ actors: [actor("a", { name: "山田" }), actor("b", { name: "㈱山田" })] });
    const aparts: Apart[] = [
      ["a", "b"],
      ["b", "a"],
    ];
    for (const apart of aparts) expect(duplicateCandidates(data, [apart])).toEqual([]);
    expect(duplicateCandidates(data, [["a", "c"]])).toHaveLength(1);
  });

  it("have contacts in common only besides another reason", () => {
    const ties = ["x", "y", "z"].flatMap((id) => [tie("a", id), tie("b", id)]);
    const of = (b: string) => dataset({ actors: [actor("a", { name: "桜商店街" }), actor("b", { name: b })], ties });
    expect(duplicateCandidates(of("櫻商店街"))[0]?.reasons).toEqual([
      { likeness: "variant-kanji", detail: "桜/櫻" },
      { likeness: "contacts", detail: "x、y、z" },
    ]);
    expect(duplicateCandidates(of("桃商店街"))).toEqual([]);
  });

  it("come with the likeliest first, and a pair once", () => {
    const data = dataset({
      actors: [
        actor("short", { name: "神奈川区社協" }),
        actor("long", { name: "横浜市神奈川区社会福祉協議会" }),
        actor("one", { name: "山田商店" }),
        actor("other", { name: "株式会社山田商店", type: "company", aliases: ["山田商店"] }),
        actor("third", { name: "山田 商店" }),
      ],
    });
    expect(duplicateCandidates(data).map(({ a, b }) => `${a} ${b}`)).toEqual([
      "one third",
      "one other",
      "other third",
      "short long",
    ]);
    const weights = duplicateCandidates(data).map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.max(...weights)).toBeLessThanOrEqual(1);
  });

  it.each([
    ["of names of their own", (at: number) => `団体${at}の会`],
    ["of one name", () => "桜会"],
    ["each beginning as the one before", (at: number) => "子".repeat((at % 200) + 4) + Math.floor(at / 200)],
    ["of one name with and without a place", (at: number) => `${["", "横浜市"][at % 2]}第${at >> 1}自治会連合会`],
  ])("are found among thirty thousand %s in little time", (_, nameOf) => {
    const actors = Array.from({ length: 30_000 }, (_, at) => actor(`a${at}`, { name: nameOf(at) }));
    const start = performance.now();
    expect(duplicateCandidates(dataset({ actors })).length).toBeLessThan(200_000);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
