import { describe, expect, it } from "vitest";
import { pairsIn, read, tiesOf, told } from "./reading.ts";
import { rule } from "./rules.ts";

describe("ties", () => {
  it(`${rule("I-24")}: a mark for the same as above is no name, and what is above is offered`, () => {
    const reading = read({ "a.csv": "紹介元,紹介先,紹介者\n甲,乙,丙\n〃,丁,\n甲,戊,同上\n" });
    expect(pairsIn(reading)).toEqual(["甲>乙"]);
    expect(reading.problems).toMatchObject([
      { code: "ENDPOINT_MISSING", row: 3, column: "紹介元", value: "〃", suggestions: ["甲"] },
      { code: "ENDPOINT_MISSING", row: 4, column: "紹介者", value: "同上", suggestions: ["丙"] },
    ]);
    const named = read({ "a.csv": "from,to\n〃,A\n", "actors.csv": "name,type\n〃,npo\n" });
    expect(pairsIn(named)).toEqual(["〃>A"]);
  });

  it.each(["不明", "-", "－", "ー", "なし", "？", "Unknown"])(
    "holds back a tie with an end that is %s: it is no name",
    (mark) => {
      const reading = read({ "a.csv": `紹介元,紹介先\n甲,乙\n${mark},丁\n丙,${mark}\n` });
      expect(pairsIn(reading)).toEqual(["甲>乙"]);
      expect(reading.dataset.actors.map(({ id }) => id)).toEqual(["甲", "乙"]);
      expect(reading.problems.map(({ code, row, value, suggestions }) => [code, row, value, suggestions])).toEqual(
        expect.arrayContaining([
          ["ENDPOINT_MISSING", 3, mark, []],
          ["ENDPOINT_MISSING", 4, mark, []],
        ]),
      );
      const named = read({ "a.csv": `from,to\n${mark},A\n`, "actors.csv": `name,type\n${mark},npo\n` });
      expect(pairsIn(named)).toEqual([`${mark}>A`]);
    },
  );

  it("keeps everything a row says", () => {
    const { dataset, problems } = read({
      "ties.csv":
        "id,紹介元,紹介先,紹介者,種類,回数,日付,終了,物語,備考,ことば,担当者,確かさ,出典\n" +
        "t1,A,B,C,紹介,3回,2021年3月,2021年5月,s,メモ,「ぜひ」,穂坂さん,不確か,紙\n",
    });
    expect(problems).toEqual([]);
    expect(dataset.ties[0]).toMatchObject({
      id: "t1",
      from: "A",
      to: "B",
      via: "C",
      viaUnnamed: false,
      kind: "introduction",
      weight: 3,
      when: { written: "2021年3月", precision: "month" },
      until: { written: "2021年5月" },
      story: "s",
      note: "メモ",
      quote: "「ぜひ」",
      contact: "穂坂さん",
      certain: false,
      source: "紙",
    });
  });

  it.each([
    ["via_status", "unnamed"],
    ["紹介者の記載", "記載なし"],
    ["紹介者の記載", "不明"],
  ])(`${rule("I-22")}: %s %s`, (header, word) => {
    const tie = tiesOf(`from,to,via,${header},kind\nA,B,,${word},紹介\n`)[0];
    expect(tie).toMatchObject({ via: null, viaUnnamed: true, kind: "introduction" });
  });

  it.each(["?", "？", "不明"])(`${rule("I-22")}: via %s`, (word) => {
    expect(tiesOf(`from,to,via\nA,B,${word}\n`)[0]).toMatchObject({
      via: null,
      viaUnnamed: true,
      kind: "introduction",
    });
  });

  it(`${rule("I-22")}: a dash is nobody, a name is somebody, another status is told`, () => {
    const reading = read({ "ties.csv": "from,to,via,via_status\nA,B,-,\nA,B,C,\nA,B,,たぶん\n" });
    expect(reading.dataset.ties.map(({ via, viaUnnamed }) => [via, viaUnnamed])).toEqual([
      [null, false],
      ["C", false],
      [null, false],
    ]);
    expect(told(reading)).toEqual(["VALUE_UNKNOWN 4 via_status"]);
  });

  it.each([
    ["from,to\nA,B", "introduction"],
    ["から,へ\nA,B", "introduction"],
    ["紹介元,紹介先\nA,B", "introduction"],
    ["source,target\nA,B", "contact"],
    ["相談元,相手\nA,B", "contact"],
    ["A,B", "contact"],
    ["from,to,via\nA,B,C", "introduction"],
    ["from,to,via\nA,B,", "contact"],
    ["from,to,kind\nA,B,", "contact"],
    ["from,to,via,kind\nA,B,C,相談", "consultation"],
    ["Source,Target,Type\nA,B,Undirected", "contact"],
  ])(`${rule("I-23")}: %j is %s`, (text, kind) => {
    expect(tiesOf(text)[0]?.kind).toBe(kind);
  });

  it.each([
    ["つながり", "contact"],
    ["相談", "consultation"],
    ["打合せ", "meeting"],
    ["打ち合わせ", "meeting"],
    ["会議", "meeting"],
    ["場の提供", "venue"],
    ["会場", "venue"],
    ["物資", "supply"],
    ["助言", "advice"],
    ["支援", "support"],
    ["協働", "cooperation"],
    ["運営", "operates"],
    ["独立", "spin-off"],
    ["理事", "board"],
    ["Spin-off", "spin-off"],
    ["紹 介", "introduction"],
  ])(`${rule("I-21")}: kind %s is %s`, (word, kind) => {
    expect(tiesOf(`from,to,kind\nA,B,${word}\n`)[0]?.kind).toBe(kind);
  });

  it(`${rule("I-21")}: an unknown kind stays as written`, () => {
    const reading = read({ "ties.csv": "from,to,種類\nA,B,お茶\nB,C,お茶\n", "kinds.csv": "id,label_ja\nwalk,散歩\n" });
    expect(reading.dataset.ties.map(({ kind }) => kind)).toEqual(["お茶", "お茶"]);
    expect(reading.problems).toMatchObject([{ code: "KIND_UNKNOWN", severity: "notice", row: 2, column: "種類" }]);
    expect(
      read({ "ties.csv": "from,to,kind\nA,B,散歩\n", "kinds.csv": "id,label_ja\nwalk,散歩\n" }).dataset.ties[0]?.kind,
    ).toBe("walk");
  });

  describe(rule("I-24"), () => {
    it("tells each", () => {
      const reading = read({ "ties.csv": "id,紹介元,紹介先\n1,A,\n2,,B\n3,A,B\n3,B,C\n4,A,A\n5,Ａ,A\n" });
      expect(reading.dataset.ties.map(({ id, from, to }) => [id, from, to])).toEqual([
        ["3", "A", "B"],
        ["4", "A", "A"],
        ["5", "A", "A"],
      ]);
      expect(told(reading)).toEqual([
        "ENDPOINT_MISSING 2 紹介先",
        "ENDPOINT_MISSING 3 紹介元",
        "ID_DUPLICATE 5 id",
        "SELF_TIE 6 紹介先",
        "SELF_TIE 7 紹介先",
      ]);
      expect(reading.reports[0]).toMatchObject({ rows: 6, taken: 3, reported: 3 });
    });

    it("takes a tie whose introducer is one of the two as one without a third party, and says so", () => {
      const reading = read({ "ties.csv": "紹介元,紹介先,紹介者\nA,B,A\nA,B,B\n" });
      expect(reading.dataset.ties.map(({ via, kind }) => [via, kind])).toEqual([
        [null, "introduction"],
        [null, "introduction"],
      ]);
      expect(told(reading)).toEqual(["VIA_IS_END 2 紹介者", "VIA_IS_END 3 紹介者"]);
    });

    it("says which alias belongs to more than one actor", () => {
      const actors = "id,name,aliases\na,甲の会,センター\nb,乙の会,センター\n";
      const reading = read({ "actors.csv": actors, "ties.csv": "from,to\nセンター,甲の会\n乙の会,センター\n" });
      expect(told(reading).filter((line) => line.startsWith("NAME_AMBIGUOUS"))).not.toEqual([]);
    });

    it("knows an actor under its id and its name", () => {
      expect(told(read({ "actors.csv": "id,name\na,甲\n", "ties.csv": "from,to\na,甲\n" }))).toEqual(["SELF_TIE 2 to"]);
    });

    it("merges no ties: the same row twice is two ties", () => {
      expect(tiesOf("from,to,date\nA,B,2021-03-01\nA,B,2021-03-01\n")).toHaveLength(2);
    });
  });

  it(`${rule("I-25")}: for ties it is file and row, unless that is taken`, () => {
    const text = "id,from,to\n,A,B\nties:4,B,C\n,C,D\n";
    expect(tiesOf(text).map(({ id }) => id)).toEqual(["ties:2", "ties:4", "ties:4-2"]);
    expect(tiesOf(text)).toEqual(tiesOf(text));
  });

  describe(rule("I-29"), () => {
    it.each([
      ["3", 3],
      ["３回", 3],
      ["1.5", 1.5],
      ["1,200", 1200],
      ["", 1],
    ])("weight %j is %d", (cell, weight) => {
      expect(tiesOf(`from,to,weight\nA,B,"${cell}"\n`)[0]?.weight).toBe(weight);
    });

    it.each(["多め", "0", "-2", "NaN", "Infinity", "1e3"])("weight %j is told and counts once", (cell) => {
      const reading = read({ "ties.csv": `from,to,weight\nA,B,${cell}\n` });
      expect(reading.dataset.ties[0]?.weight).toBe(1);
      expect(told(reading)).toEqual(["NUMBER_UNREADABLE 2 weight"]);
    });

    it.each([
      ["", true],
      ["certain", true],
      ["確か", true],
      ["○", true],
      ["uncertain", false],
      ["不確か", false],
      ["？", false],
      ["△", false],
    ])("certainty %j is %s", (cell, certain) => {
      const reading = read({ "ties.csv": `from,to,certainty\nA,B,${cell}\n` });
      expect(reading.dataset.ties[0]?.certain).toBe(certain);
      expect(reading.problems).toEqual([]);
    });

    it("a certainty nobody knows is doubt, and told", () => {
      const reading = read({ "ties.csv": "from,to,確かさ\nA,B,まあまあ\n" });
      expect(reading.dataset.ties[0]?.certain).toBe(false);
      expect(told(reading)).toEqual(["VALUE_UNKNOWN 2 確かさ"]);
    });
  });
});
