/** `enishi origin` and `enishi route`, and the actors that all commands are asked about. */
import { describe, expect, it } from "vitest";
import { answerTo, run } from "./run.ts";

const texts = {
  "data/actors.csv":
    "id,name,type,aliases\na,税理士法人髙橋,company,高橋さん\nv,共創課,government,\nd,NPO法人親がめ,npo,\nx,みらい,npo,\ny,みらい,company,\nz,遠くの会,npo,\n",
  "data/ties.csv":
    "id,from,to,via,kind,date,source\nt1,a,v,,consultation,2021-03-01,report\nt2,a,d,v,introduction,2021-04-01,report\nt3,d,x,,meeting,2021-05-01,\n",
};

describe("enishi origin", () => {
  it("tells step by step how one actor came to know another", async () => {
    const told = await answerTo(["origin", "data/", "--from", "a", "--to", "d"], texts);
    expect(told.steps).toMatchObject([{ tie: "t2", via: "v", date: "2021-04-01", certain: true, source: "report" }]);
    expect(told.beginning).toMatchObject({ reason: "contact", knew: "v", tie: "t1" });
  });

  it("says it in words, and plainly where there is no tie", async () => {
    const there = await run(["origin", "data/", "--from", "a", "--to", "d"], texts, "ja");
    expect(there.out).toContain("1. 税理士法人髙橋 → NPO法人親がめ  2021年4月1日  紹介: 共創課");
    expect(there.out).toContain("「税理士法人髙橋」と「共創課」の縁は、だれかの紹介とは書かれていません。");
    const none = await run(["origin", "data/", "--from", "a", "--to", "z"], texts);
    expect([none.code, none.out]).toEqual([0, "The record holds no tie of “税理士法人髙橋” and “遠くの会”."]);
  });
});

describe("enishi route", () => {
  it("tells who could introduce one actor to another, and over which occasions", async () => {
    const told = await answerTo(["route", "data/", "--from", "v", "--to", "x"], texts);
    expect(told.introducers).toEqual(["d"]);
    expect(told.steps).toMatchObject([
      { from: "v", to: "d", tie: "t2" },
      { from: "d", to: "x", tie: "t3" },
    ]);
  });

  it("keeps to contacts known by a day, and asks nobody who is to be avoided", async () => {
    const early = await answerTo(["route", "data/", "--from", "v", "--to", "x", "--day", "2021-04"], texts);
    expect(early).toMatchObject({ routes: [], none: "unconnected" });
    const avoiding = await run(["route", "data/", "--from", "v", "--to", "x", "--avoid", "親がめ"], texts);
    expect([avoiding.code, avoiding.out]).toEqual([
      0,
      "Without those to be avoided, nobody on record could introduce “共創課” to “みらい”.",
    ]);
  });

  it("says it in words, with the contact that is there already", async () => {
    const far = await run(["route", "data/", "--from", "v", "--to", "x"], texts, "ja");
    expect(far.out).toContain("「NPO法人親がめ」に頼めば、「みらい」を紹介してもらえるかもしれません。");
    const near = await run(["route", "data/", "--from", "a", "--to", "v"], texts);
    expect(near.out).toContain("“税理士法人髙橋” and “共創課” already know each other");
  });
});

describe("an actor in a command line", () => {
  const from = async (name: string) => (await answerTo(["origin", "data/", "--from", name, "--to", "z"], texts)).from;

  it("is known by its id, name or alias, in any width, and by a name that folds to the same", async () => {
    for (const name of ["a", "ａ", "税理士法人髙橋", "高橋さん", "高橋", "税理士法人高橋"])
      expect(await from(name)).toBe("a");
    expect(await from("オヤガメ".replace("オヤ", "親"))).toBe("d");
  });

  it("is asked about again where it is unknown, with names like it, or may be several, with their ids", async () => {
    const unknown = await run(["origin", "data/", "--from", "橋", "--to", "d"], texts);
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    expect(unknown.err).toContain("税理士法人髙橋");
    const several = await run(["origin", "data/", "--from", "みらい", "--to", "d"], texts, "ja");
    expect(several.code).toBe(2);
    expect(several.err).toContain("x(みらい)、y(みらい)");
  });

  it("must be named, and differ from the other", async () => {
    for (const words of [
      ["--from", "a"],
      ["--to", "a"],
      ["--from", "a", "--to", "高橋さん"],
    ]) {
      const { code, out, err } = await run(["origin", "data/", ...words], texts);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("--");
    }
  });
});
