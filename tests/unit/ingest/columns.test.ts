import { describe, expect, it } from "vitest";
import { read, told } from "./reading.ts";
import { rule } from "./rules.ts";

const kindsOf = (files: Record<string, string>) => read(files).reports.map(({ kind }) => kind);

describe("the meaning of columns", () => {
  it.each([
    "from,to,via,date",
    "From,TO,Via,Date",
    "紹介元,紹介先,紹介者,日付",
    "から,へ,紹介者,年月日",
    "相談元,つないだ先,つないだ人,年月",
    "から（紹介元）,へ（紹介先）,紹介者（つないだ人）,日付（いつ）",
    "から/紹介元,へ/紹介先,紹介者,日付",
    "【紹介元】,【紹介先】,【紹介者】,【日付】",
    " 紹介 元 ,紹　介　先,紹介者：,日付*",
    "ＦＲＯＭ,ＴＯ,ＶＩＡ,ＤＡＴＥ",
    "①紹介元,②紹介先,③紹介者,④日付",
    "1.紹介元※,2.紹介先*必須,(3) 紹介者,4 日付（任意）",
  ])(`${rule("I-14")}: %s`, (header) => {
    const reading = read({ "x.csv": `${header}\nA,B,C,2021-03\n` });
    expect(reading.dataset.ties).toMatchObject([{ from: "A", to: "B", via: "C", when: { written: "2021-03" } }]);
    expect(told(reading)).toEqual([]);
  });

  it(`${rule("I-14")}: what other tools write is read`, () => {
    const reading = read({
      "nodes.csv": "Id,Label,timeset\n1,親がめ,\n2,かなーちえ,\n",
      "edges.csv": "Source,Target,Type,Id,Label,timeset,Weight\n1,2,Directed,7,つないだ,,3\n",
    });
    expect(reading.dataset.actors.map(({ name }) => name)).toEqual(["親がめ", "かなーちえ"]);
    expect(reading.dataset.ties).toMatchObject([
      { id: "7", from: "1", to: "2", kind: "contact", weight: 3, note: "つないだ" },
    ]);
    expect(told(reading)).toEqual(["COLUMN_UNKNOWN 1 timeset", "PAIRS_ASSUMED 1"]);
  });

  it(`${rule("I-14")}: source is an end beside target, and a reference beside from and to`, () => {
    expect(read({ "a.csv": "source,target\nA,B\n" }).dataset.ties).toMatchObject([{ from: "A", to: "B", source: "" }]);
    expect(read({ "a.csv": "from,to,source\nA,B,名簿\n" }).dataset.ties).toMatchObject([{ from: "A", source: "名簿" }]);
  });

  it(`${rule("I-14")}: 紹介者 and 紹介先 alone say who introduced whom`, () => {
    const { dataset } = read({ "a.csv": "紹介者,紹介先\nA,B\n" });
    expect(dataset.ties).toMatchObject([{ from: "A", to: "B", via: null, kind: "introduction" }]);
  });

  describe(rule("I-15"), () => {
    it("needs no help from file names", () => {
      expect(
        kindsOf({
          "1.csv": "id,name,type\na,A,npo\n",
          "2.csv": "from,to,kind\na,b,紹介\n",
          "3.csv": "id,title,summary\ns,物語,あらすじ\n",
          "4.csv": "story,step,title,text\ns,1,題,文\n",
          "5.csv": "date,lane,text\n1998,行政側,できごと\n",
          "6.csv": "id,label_ja,label_en\nx,え,ex\n",
        }),
      ).toEqual(["actors", "ties", "stories", "episodes", "context", "types"]);
    });

    it("believes the columns where the name says something else", () => {
      expect(kindsOf({ "actors.csv": "from,to\nA,B\n" })).toEqual(["ties"]);
    });

    it("asks the name where the columns could be either", () => {
      const text = "id,label_ja,label_en\nx,え,ex\n";
      expect(kindsOf({ "types.csv": text, "kinds.csv": text })).toEqual(["types", "kinds"]);
      expect(kindsOf({ "about.csv": "title,source\n題,紙\n" })).toEqual(["about"]);
    });

    it("says so where neither tells", () => {
      const reading = read({ "会計.csv": "品目,金額,単価,数\n紙,100,50,2\n" });
      expect(reading.problems[0]).toMatchObject({ code: "FILE_UNKNOWN_KIND", severity: "warning", file: "会計.csv" });
      expect(reading.reports[0]).toMatchObject({ kind: "unknown", rows: 2, taken: 0, reported: 2 });
    });
  });

  describe(rule("I-16"), () => {
    it("uses the first of two and tells the second", () => {
      const reading = read({ "a.csv": "from,to,note,note\nA,B,x,y\n" });
      expect(reading.dataset.ties[0]?.note).toBe("x");
      expect(reading.problems).toMatchObject([
        { code: "COLUMN_DUPLICATE", severity: "warning", row: 1, column: "note" },
      ]);
    });

    it("says nothing of a second in which nothing stands", () => {
      expect(told(read({ "a.csv": "from,to,to\nA,B,\n" }))).toEqual([]);
    });

    it("prefers the plain name to a variant", () => {
      const reading = read({ "a.csv": "from,to,メモ,note\nA,B,x,y\n" });
      expect(reading.dataset.ties[0]?.note).toBe("y");
      expect(told(reading)).toEqual(["COLUMN_DUPLICATE 1 メモ"]);
    });

    it("tells a column it does not know, and one without a header by its letter", () => {
      const reading = read({ "a.csv": ",from,to,天気\n1,A,B,晴\n" });
      expect(reading.problems).toMatchObject([
        { code: "COLUMN_UNKNOWN", severity: "notice", column: "", place: 0, value: "" },
        { code: "COLUMN_UNKNOWN", severity: "notice", column: "天気", place: 3, value: "天気" },
      ]);
    });
  });

  describe(rule("I-17"), () => {
    it("reads two columns", () => {
      const reading = read({ "a.csv": "A社,B社\nB社,C社\n" });
      expect(reading.dataset.ties).toMatchObject([
        { from: "A社", to: "B社", kind: "contact" },
        { from: "B社", to: "C社" },
      ]);
      expect(reading.reports[0]).toMatchObject({ kind: "ties", headerRow: 0, rows: 2, taken: 2 });
      expect(told(reading)).toEqual(["HEADER_MISSING"]);
    });

    it("reads a third column if all of it is dates", () => {
      expect(read({ "a.csv": "A,B,2021-03-01\nB,C,2021-04\n" }).dataset.ties[1]?.when?.written).toBe("2021-04");
      expect(told(read({ "a.csv": "A,B,x\nB,C,y\n" }))[0]).toBe("FILE_UNKNOWN_KIND");
    });
  });

  it(rule("I-18"), () => {
    const reading = read({ "ties.csv": "紹介元,日付\nA,2021\nB,2022\n" });
    expect(reading.problems[0]).toMatchObject({ code: "COLUMN_MISSING", severity: "error", row: 1, value: "to" });
    expect(reading.reports[0]).toMatchObject({ kind: "ties", rows: 2, taken: 0, reported: 2 });
  });
});

describe("a record of consultations as an office keeps it", () => {
  it("is read as ties, not as a list of those who asked", () => {
    const text =
      "通し番号,受付日,相談者（団体名）,紹介した先,つないだ人,内容,担当\n1,R3.4.2,NPO法人あおば,青葉商店街,区民活動センター,会場,佐藤\n";
    const { dataset, reports, outcome } = read({ "相談記録.csv": text });
    expect(reports[0]).toMatchObject({ kind: "ties", rows: 1, taken: 1 });
    expect(outcome).toBe("import");
    expect(dataset.ties[0]).toMatchObject({
      from: "NPO法人あおば",
      to: "青葉商店街",
      via: "区民活動センター",
      contact: "佐藤",
      note: "会場",
    });
  });
});
