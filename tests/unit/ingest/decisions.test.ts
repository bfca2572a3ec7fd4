import { describe, expect, it } from "vitest";
import { type Mend, NO_DECISIONS } from "../../../src/model/index.ts";
import { encodeIn, pairsIn, read, readAs, told } from "./reading.ts";
import { rule } from "./rules.ts";

describe(rule("I-36"), () => {
  it("reads in the chosen encoding, even where another fits better", () => {
    const bytes = encodeIn("euc-jp", "紹介元,紹介先\n花の会,社協\n");
    expect(pairsIn(readAs(bytes))).toEqual(["花の会>社協"]);
    const forced = readAs(bytes, { encoding: "shift_jis" });
    expect(forced.sheets[0]?.encoding).toBe("shift_jis");
    expect(forced.reports[0]?.encoding).toBe("shift_jis");
    expect(pairsIn(forced)).not.toContain("花の会>社協");
  });

  it("takes the chosen row for the header, and those above for titles", () => {
    const text = "紹介元,紹介先\nA,B\n紹介元,紹介先\nC,D\n";
    expect(pairsIn(readAs(text))).toEqual(["A>B", "C>D"]);
    const reading = readAs(text, { headerRow: 3 });
    expect(pairsIn(reading)).toEqual(["C>D"]);
    expect(reading.sheets[0]).toMatchObject({ headerRow: 3, titleRows: 2 });
    expect(reading.reports[0]).toMatchObject({ headerRow: 3, rows: 1, taken: 1 });
  });

  it("reads the first row as data where there is no header", () => {
    const reading = readAs("紹介元,紹介先\nA,B\n", { headerRow: 0 });
    expect(pairsIn(reading)).toEqual(["紹介元>紹介先", "A>B"]);
    expect(reading.outcome).not.toBe("ask");
  });

  it("takes a file for the chosen kind", () => {
    const text = "名称,区\n親がめ,西区\n";
    expect(readAs(text).reports[0]?.kind).toBe("actors");
    const reading = readAs(text, { kind: "stories" });
    expect(reading.dataset.stories).toMatchObject([{ title: "親がめ", ward: "西区" }]);
    expect(reading.sheets[0]).toMatchObject({ kind: "stories", fields: expect.arrayContaining(["summary"]) });
  });

  it("reads columns as chosen, and passes over those that are not to be used", () => {
    const text = "from,to,note,x\nA,B,ひみつ,C\n";
    const { dataset, sheets, problems } = readAs(text, { columns: { 2: "", 3: "via" } });
    expect(dataset.ties).toMatchObject([{ from: "A", to: "B", via: "C", note: "" }]);
    expect(sheets[0]?.columns.map(({ field }) => field)).toEqual(["from", "to", "", "via"]);
    expect(problems).toEqual([]);
  });

  it("lets a chosen column take the place of the one its header names", () => {
    const reading = readAs("from,to,相手\nA,B,C\n", { columns: { 2: "to" } });
    expect(pairsIn(reading)).toEqual(["A>C"]);
    expect(told(reading)).toEqual(["COLUMN_DUPLICATE 1 to"]);
  });

  it("passes over a field that the kind of file does not have", () => {
    const reading = readAs("from,to,x\nA,B,C\n", { columns: { 2: "__proto__" } });
    expect(pairsIn(reading)).toEqual(["A>B"]);
  });

  it.each(["introduction", "contact"] as const)("reads a list of pairs as %s", (pairs) => {
    for (const header of ["source,target", "紹介元,紹介先"]) {
      const reading = readAs(`${header}\nA,B\n`, { pairs });
      expect(reading.dataset.ties[0]?.kind).toBe(pairs);
      expect(reading.sheets[0]?.pairs).toBe(pairs);
      expect(reading.problems).toEqual([]);
    }
  });

  it("reads mended cells, and shows them mended", () => {
    const text = "from,to,date\nA,B,2021-02-30\nC,,\n";
    const reading = readAs(text, {
      mends: [
        { row: 2, place: 2, was: "2021-02-30", value: "2021-02" },
        { row: 3, place: 1, was: "", value: "D" },
        { row: 3, place: 0, was: "X", value: "E" },
        { row: 99, place: 0, was: "", value: "x" },
        { row: 2, place: 4_000_000, was: "", value: "x" },
      ],
    });
    expect(pairsIn(reading)).toEqual(["A>B", "C>D"]);
    expect(reading.problems.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ["MEND_UNPLACED", 2, "", "x"],
      ["MEND_UNPLACED", 3, "from", "E"],
      ["MEND_UNPLACED", 99, "from", "x"],
    ]);
    expect(reading.problems[1]).toMatchObject({ cell: "X", place: null });
    expect(reading.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
      ["from", "to", "date"],
      ["A", "B", "2021-02"],
      ["C", "D", ""],
    ]);
  });

  it("tells what stands in the file of a cell that was mended, so that it can be mended again", () => {
    const text = "紹介元,紹介先,日付\nA,B,x\n,C,\n";
    const mends = [{ row: 2, place: 2, was: "x", value: "y" }];
    const cells = readAs(text, { mends }).problems.map(({ code, value, cell }) => [code, value, cell]);
    expect(cells).toEqual([
      ["DATE_UNREADABLE", "y", "x"],
      ["ENDPOINT_MISSING", "", ""],
    ]);
  });

  describe("a mend that knows the rest of its row", () => {
    const BEFORE = "from,to,note\nA,B,x\nC,,y\nE,F,z\n";
    const [problem] = readAs(BEFORE).problems;
    const mend = { row: 3, place: 1, was: "", rowKey: problem?.rowKey ?? "", value: "D" };
    const mended = (text: string, mends: readonly Mend[] = [mend]) => {
      const reading = readAs(text, { mends });
      return [pairsIn(reading).join(" "), told(reading).join(" ")];
    };

    it("goes with its row when others are put above it, whatever was blank there", () => {
      expect(problem).toMatchObject({ code: "ENDPOINT_MISSING", rowKey: expect.stringMatching(/^[\da-f]{16}$/) });
      expect(mended(BEFORE)).toEqual(["A>B C>D E>F", ""]);
      const inserted = mended("from,to,note\nN,,n\nA,B,x\nM,,m\nC,,y,\nE,F,z\n");
      expect(inserted).toEqual(["A>B C>D E>F", "ENDPOINT_MISSING 2 to ENDPOINT_MISSING 4 to"]);
    });

    it("is told and not used where no row fits, or more than one that is not its own", () => {
      expect(mended("from,to,note\nA,B,x\nC,,other\n")).toEqual(["A>B", "MEND_UNPLACED 3 to ENDPOINT_MISSING 3 to"]);
      const twice = mended("from,to,note\nC,,y\nA,B,x\nC,,y\n");
      expect(twice).toEqual(["A>B", "ENDPOINT_MISSING 2 to MEND_UNPLACED 3 to ENDPOINT_MISSING 4 to"]);
      expect(mended("from,to,note\nA,B,x\nC,,y\nC,,y\n")).toEqual(["A>B C>D", "ENDPOINT_MISSING 4 to"]);
    });

    it("is not missed where the file says the same by now, or where it was made again", () => {
      expect(mended("from,to,note\nN,M,n\nA,B,x\nC,D,y\n")).toEqual(["N>M A>B C>D", ""]);
      const again = { row: 3, place: 1, was: "", value: "D" };
      expect(mended("from,to,note\nA,B,x\nC,,other\n", [mend, again])).toEqual(["A>B C>D", ""]);
    });
  });

  it("counts a row that was mended to nothing no longer", () => {
    const reading = readAs("from,to\nA,B\nメモ,\n", { mends: [{ row: 3, place: 0, was: "メモ", value: "" }] });
    expect(reading.reports[0]).toMatchObject({ rows: 1, taken: 1, reported: 0 });
  });

  it("leaves a file out, and still shows it", () => {
    const leftOut = { sheets: { "b.csv": { leftOut: true } }, words: NO_DECISIONS.words };
    const reading = read({ "a.csv": "from,to\nA,B\n", "b.csv": "from,to\nC,\n" }, leftOut);
    expect(pairsIn(reading)).toEqual(["A>B"]);
    expect(reading.problems).toEqual([]);
    expect(reading.reports[1]).toMatchObject({ rows: 0, taken: 0, reported: 0 });
    expect(reading.sheets.map(({ file }) => file)).toEqual(["a.csv", "b.csv"]);
  });

  it("heeds only decisions about files that are there", () => {
    const reading = read(
      { __proto__: "", "a.csv": "from,to\nA,B\n" },
      { ...NO_DECISIONS, sheets: { z: { kind: "about" } } },
    );
    expect(pairsIn(reading)).toEqual(["A>B"]);
  });
});

describe(rule("I-45"), () => {
  const TYPES = "name,type\nA,ＮＰＯ\nB,NPO\nC,NPO\nD,こども食堂\nE,\n";

  it("lists each spelling with its rows", () => {
    expect(read({ "actors.csv": TYPES }).words.types).toEqual([
      { written: "ＮＰＯ", id: "npo", rows: 1, known: true, understood: true },
      { written: "NPO", id: "npo", rows: 2, known: true, understood: true },
      { written: "こども食堂", id: "こども食堂", rows: 1, known: false, understood: false },
    ]);
    expect(read({ "ties.csv": "from,to,kind\nA,B,相談\nB,C,お茶\n" }).words.kinds).toEqual([
      { written: "相談", id: "consultation", rows: 1, known: true, understood: true },
      { written: "お茶", id: "お茶", rows: 1, known: false, understood: false },
    ]);
  });

  it("obeys a decided word before the owner's own and ours, whatever its width and case", () => {
    const words = { types: { "こども 食堂": "facility", npo: "school" }, kinds: { お茶: "meeting" } };
    const files = {
      "actors.csv": TYPES,
      "types.csv": "id,label_ja\nown,NPO\n",
      "ties.csv": "from,to,kind\nA,B,お茶\n",
    };
    const reading = read(files, { sheets: {}, words });
    expect(reading.dataset.actors.map(({ type }) => type)).toEqual(["school", "school", "school", "facility", "other"]);
    expect(reading.dataset.ties[0]?.kind).toBe("meeting");
    expect(reading.problems).toEqual([]);
    expect(reading.words.types.every(({ known }) => known)).toBe(true);
    expect(reading.words.types.map(({ understood }) => understood)).toEqual([true, true, false]);
  });

  it("proposes the known word that is one letter away", () => {
    const { problems } = read({ "actors.csv": "name,type\nA,社会福祉競議会\nB,まったく別\n" });
    expect(problems.map(({ suggestions }) => suggestions)).toEqual([["社会福祉協議会"], []]);
  });
});
