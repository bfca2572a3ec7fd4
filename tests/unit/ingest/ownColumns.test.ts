import { describe, expect, it } from "vitest";
import { NO_DECISIONS, type SheetDecisions } from "../../../src/model/index.ts";
import { wordsIn } from "../../../src/words/index.ts";
import { read, told } from "./reading.ts";
import { rule } from "./rules.ts";

const decided = (files: Record<string, string>, sheets: Record<string, SheetDecisions>) =>
  read(files, { ...NO_DECISIONS, sheets });
const fieldsOf = (reading: ReturnType<typeof read>) => reading.sheets[0]?.columns.map(({ field }) => field);

describe(rule("I-67"), () => {
  it("in each kind of table, in the order of the table, where something is written", () => {
    const { dataset, outcome } = read({
      "actors.csv": "名称,種別,2019,規模,会員\n甲,npo,12, 大 ,\n乙,npo,,,\n",
      "ties.csv": "から,へ,相談方法\n甲,乙,来所\n",
      "stories.csv": "id,題名,あらすじ,担当課\ns,題,あらすじ,共創課\n",
      "episodes.csv": "story,step,title,text,天気\ns,1,題,文,晴\n",
      "context.csv": "date,text,lane,確認\n1998,できごと,行政側,済\n",
    });
    expect(dataset.actors.map(({ own }) => own)).toEqual([
      [
        ["2019", "12"],
        ["規模", "大"],
      ],
      undefined,
    ]);
    expect("own" in (dataset.actors[1] ?? {})).toBe(false);
    expect(dataset.ties[0]?.own).toEqual([["相談方法", "来所"]]);
    expect(dataset.stories[0]?.own).toEqual([["担当課", "共創課"]]);
    expect(dataset.episodes[0]?.own).toEqual([["天気", "晴"]]);
    expect(dataset.context[0]?.own).toEqual([["確認", "済"]]);
    expect(outcome).toBe("import");
  });

  it("and is told as kept", () => {
    const reading = read({ "actors.csv": "名称,種別,規模\n甲,npo,大\n" });
    expect(told(reading)).toEqual(["COLUMN_UNKNOWN 1 規模"]);
    expect(reading.problems[0]).toMatchObject({ severity: "notice", became: "own" });
    expect(wordsIn("ja").problems.sentence(reading.problems[0] as never)).toContain("この見出しのまま残します");
    expect(fieldsOf(reading)).toEqual(["name", "type", "own"]);
  });

  it("the second of two columns of one meaning, and of one header", () => {
    const { dataset } = read({ "actors.csv": "名称,種別,備考,メモ,規模,規模\n甲,npo,x,y,大,小\n" });
    expect(dataset.actors[0]).toMatchObject({
      description: "x",
      own: [
        ["メモ", "y"],
        ["規模", "大"],
        ["規模 (2)", "小"],
      ],
    });
  });

  it("a header that careless programs trip over", () => {
    const { dataset } = read({ "actors.csv": "名称,種別,__proto__,constructor\n甲,npo,x,y\n" });
    expect(dataset.actors[0]?.own).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
    ]);
  });

  it.each([
    "電話番号",
    "TEL",
    "ＦＡＸ",
    "代表電話",
    "E-mail",
    "メールアドレス",
    "住所",
    "連絡先",
    "Street address",
    "郵便番号",
  ])("not %s, by its header, and that is said", (header) => {
    const reading = read({ "actors.csv": `名称,種別,${header}\n甲,npo,x\n` });
    expect(reading.dataset.actors[0]?.own).toBeUndefined();
    expect(reading.problems).toMatchObject([{ code: "COLUMN_UNKNOWN", severity: "notice", became: "contact" }]);
    expect(fieldsOf(reading)).toEqual(["name", "type", ""]);
  });

  // made up, of the forms in which such things are written
  it.each([
    "045-000-0000",
    "０４５（０００）００００",
    "09000000000",
    "x@example.jp",
    "青葉町3-2",
    "港区1丁目2番",
    "〒000-0000",
    "電話 045ー000ー0000",
  ])("nor a column in which %s stands anywhere", (cell) => {
    const reading = read({ "actors.csv": `名称,種別,ひとこと\n甲,npo,元気\n乙,npo,${cell}\n` });
    expect(reading.dataset.actors.map(({ own }) => own)).toEqual([undefined, undefined]);
    expect(reading.problems[0]).toMatchObject({ became: "contact" });
  });

  it.each([
    "100-200人",
    "2021-03-04",
    "2丁目公園で",
    "第3回",
    "10,000",
    "https://example.jp/1-2",
    "0.5",
    "12345678901",
  ])("but one in which %s stands", (cell) => {
    const { dataset } = read({ "actors.csv": `名称,種別,ひとこと\n乙,npo,"${cell}"\n` });
    expect(dataset.actors[0]?.own).toEqual([["ひとこと", cell]]);
  });

  it("is left out, or kept though it was not, as the user decides", () => {
    const files = { "actors.csv": "名称,種別,規模,電話,\n甲,npo,大,x,y\n" };
    const reading = decided(files, { "actors.csv": { columns: { 2: "", 3: "own", 4: "own" } } });
    expect(reading.dataset.actors[0]?.own).toEqual([
      ["電話", "x"],
      ["E", "y"],
    ]);
    expect(told(reading)).toEqual([]);
    expect(fieldsOf(reading)).toEqual(["name", "type", "", "own", "own"]);
  });

  it("is no part of a vocabulary, which has no room for it", () => {
    const reading = read({ "types.csv": "id,label_ja,label_en,規模\nx,え,ex,大\n" });
    expect(told(reading)).toContain("COLUMN_UNKNOWN 1 規模");
    expect(reading.problems[0]).not.toHaveProperty("became");
  });
});
