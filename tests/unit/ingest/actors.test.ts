import { describe, expect, it } from "vitest";
import { read, told } from "./reading.ts";
import { rule } from "./rules.ts";

const ACTORS = "id,name,type,aliases\na1,NPO法人親がめ,npo,親がめ\na2,かなーちえ,facility,\n";

const typeOf = (word: string) => read({ "actors.csv": `name,type\nA,${word}\n` }).dataset.actors[0]?.type;

describe("cells of actors that give no name", () => {
  it("have no alias, topic or owner that is called なし", () => {
    const { dataset } = read({
      "actors.csv": "名称,別名,分野,所属\n甲,なし,-,なし\n乙,－,特になし,不明\n丙,へい;ひのえ,食,甲\n",
      "ties.csv": "から,へ\n甲,乙\n",
    });
    expect(dataset.actors.map(({ id, aliases, topics, parent }) => [id, aliases, topics, parent])).toEqual([
      ["甲", [], [], null],
      ["乙", [], [], null],
      ["丙", ["へい", "ひのえ"], ["食"], "甲"],
    ]);
  });
});

describe("actors", () => {
  it("keeps everything a row says", () => {
    const { dataset, problems } = read({
      "組織.csv":
        "id,名称,フリガナ,種別,区,所属,分野,困りごと,提供できること,別名,法人番号,url,説明,公開範囲,出典\n" +
        "a,親がめ,オヤガメ,NPO,神奈川区,b,子育て;居場所,人手,場所；知恵,おやがめ、親亀,7000012050002,https://example.jp,説明,内部,名簿\n" +
        "b,親,,,,,,,,,,,,,\n",
    });
    expect(problems).toEqual([]);
    expect(dataset.actors[0]).toEqual({
      id: "a",
      name: "親がめ",
      reading: "オヤガメ",
      type: "npo",
      ward: "神奈川区",
      parent: "b",
      topics: ["子育て", "居場所"],
      needs: ["人手"],
      offers: ["場所", "知恵"],
      aliases: ["おやがめ", "親亀"],
      corporateNumber: "7000012050002",
      url: "https://example.jp",
      description: "説明",
      visibility: "internal",
      source: "名簿",
      declared: true,
    });
    expect(dataset.actors[1]).toMatchObject({ type: "other", parent: null, visibility: "public" });
  });

  describe(rule("I-19"), () => {
    it.each(["a1", "ａ１", "NPO法人親がめ", "ＮＰＯ法人親がめ", " 親がめ ", "親がめ"])("finds %j", (name) => {
      const { dataset } = read({ "actors.csv": ACTORS, "ties.csv": `from,to,via\n${name},かなーちえ,\n` });
      expect(dataset.ties[0]).toMatchObject({ from: "a1", to: "a2" });
      expect(dataset.actors).toHaveLength(2);
    });

    it("takes an id before a name, and a name before an alias", () => {
      const actors = "id,name,aliases\n甲,乙,\n乙,丙,\n丁,戊,丙\n";
      const { dataset } = read({ "actors.csv": actors, "ties.csv": "from,to\n乙,丙\n甲,丙\n" });
      expect(dataset.ties.map(({ from, to }) => [from, to])).toEqual([
        ["乙", "乙"],
        ["甲", "乙"],
      ]);
    });

    it("joins nothing that only looks alike", () => {
      const { dataset } = read({ "a.csv": "from,to\n髙橋商店,高橋商店\n001,1\n1e5,100000\n葛\u{e0100}飾会,葛飾会\n" });
      expect(dataset.actors).toHaveLength(8);
    });

    it("tells that a name belongs to two and takes the first", () => {
      const actors = "id,name\na,子ども会\nb,子ども会\nc,社協\n";
      const reading = read({ "actors.csv": actors, "ties.csv": "from,to\n社協,子ども会\n社協,b\n" });
      expect(reading.dataset.ties.map(({ to }) => to)).toEqual(["a", "b"]);
      expect(told(reading)).toEqual(["NAME_AMBIGUOUS 2 to"]);
    });

    it("finds a parent further down, by name", () => {
      const { dataset } = read({ "actors.csv": "id,name,parent\na,拠点,本部\nb,本部,\n" });
      expect(dataset.actors[0]?.parent).toBe("b");
    });

    it("makes no actor its own parent", () => {
      const reading = read({ "actors.csv": "id,name,parent\na,拠点,拠点\n" });
      expect(reading.dataset.actors[0]?.parent).toBeNull();
      expect(told(reading)).toEqual(["VALUE_UNKNOWN 2 parent"]);
    });
  });

  describe(rule("I-20"), () => {
    it("tells where actors have a file", () => {
      const reading = read({ "actors.csv": ACTORS, "ties.csv": "紹介元,紹介先\na1,社協\na2,社協\n" });
      expect(reading.dataset.actors[2]).toMatchObject({ id: "社協", name: "社協", type: "other", declared: false });
      expect(reading.problems).toMatchObject([
        { code: "ACTOR_UNDECLARED", severity: "notice", file: "ties.csv", row: 2, column: "紹介先", value: "社協" },
      ]);
    });

    it("says nothing where only a list was given", () => {
      expect(read({ "ties.csv": "from,to\nA,B\n" }).problems).toEqual([]);
    });

    it("adds nobody for the sake of a row that was held back", () => {
      expect(read({ "ties.csv": "from,to,date\nA,B,2021-02-30\nC,D,\n" }).dataset.actors.map(({ id }) => id)).toEqual([
        "C",
        "D",
      ]);
    });
  });

  describe(rule("I-21"), () => {
    it.each([
      ["ＮＰＯ", "npo"],
      ["NPO法人", "npo"],
      ["特定非営利活動法人", "npo"],
      ["npo", "npo"],
      ["企業", "company"],
      ["株式会社", "company"],
      ["事業者", "company"],
      ["社協", "welfare-council"],
      ["区民活動支援センター", "ward-center"],
      ["市民協働推進センター", "city-center"],
      ["地区センター", "facility"],
      ["一般社団法人", "foundation"],
      ["自治会・町内会", "community"],
      ["大学", "school"],
      ["市役所", "government"],
      ["個人", "person"],
      ["Company", "company"],
      ["", "other"],
    ])("%s is %s", (word, type) => {
      expect(typeOf(word)).toBe(type);
    });

    it("keeps a type nobody knows, told once, its spellings as one", () => {
      const reading = read({ "actors.csv": "name,type\nA,こども食堂\nB,こども 食堂\nC,こども食堂\n" });
      expect(reading.dataset.actors.map(({ type }) => type)).toEqual(["こども食堂", "こども食堂", "こども食堂"]);
      expect(reading.problems).toMatchObject([
        { code: "TYPE_UNKNOWN", severity: "notice", row: 2, value: "こども食堂" },
      ]);
    });

    it("takes the owner's own words first, by id or label", () => {
      const reading = read({
        "types.csv": "id,label_ja,label_en\nmeal,こども食堂,Meals\ncare,社協,Care\n",
        "actors.csv": "name,type\nA,こども食堂\nB,meals\nC,社協\n",
      });
      expect(reading.dataset.actors.map(({ type }) => type)).toEqual(["meal", "meal", "care"]);
      expect(reading.problems).toEqual([]);
    });
  });

  it(`${rule("I-25")}: for actors it is the name`, () => {
    expect(read({ "a.csv": "名称,種別\n親がめ,NPO\n" }).dataset.actors[0]).toMatchObject({
      id: "親がめ",
      name: "親がめ",
    });
  });

  it("holds back a second actor with a taken id, and one with neither id nor name", () => {
    const reading = read({ "actors.csv": "id,name,ward\na,甲,\nＡ,乙,\na,丙,\n,,中区\nb,,\n" });
    expect(reading.dataset.actors.map(({ name }) => name)).toEqual(["甲", "乙", "b"]);
    expect(reading.problems).toMatchObject([
      { code: "ID_DUPLICATE", severity: "error", row: 4, column: "id", value: "a" },
      { code: "NAME_MISSING", severity: "error", row: 5 },
      { code: "NAME_MISSING", severity: "warning", row: 6, value: "b" },
    ]);
    expect(reading.reports[0]).toMatchObject({ rows: 5, taken: 3, reported: 2 });
  });

  it(`${rule("I-29")}: a visibility nobody knows shows less rather than more`, () => {
    const reading = read({ "actors.csv": "name,visibility\nA,ひみつ\nB,匿名\nC,公開\n" });
    expect(reading.dataset.actors.map(({ visibility }) => visibility)).toEqual(["internal", "anonymous", "public"]);
    expect(told(reading)).toEqual(["VALUE_UNKNOWN 2 visibility"]);
  });

  it(rule("I-34"), () => {
    const names = ["__proto__", "constructor", "toString", "👨‍👩‍👧会", "𠮷野家", "null", "undefined", "hasOwnProperty"];
    const rows = names.map((name, at) => `${name},${names[(at + 1) % names.length]},${name}`);
    const { dataset } = read({ "ties.csv": `from,to,kind\n${rows.join("\n")}\n` });
    expect(dataset.actors.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
    expect(dataset.ties.map(({ kind }) => kind)).toEqual(names);
    const long = "長".repeat(10_000);
    expect(read({ "ties.csv": `from,to\n${long},B\n` }).dataset.actors[0]?.name).toBe(long);
  });
});
