import { describe, expect, it } from "vitest";
import { NO_DECISIONS, type Reading, type WordUse } from "../../../src/model/index.ts";
import { type Import, newWordsIn, wordRowsOf } from "../../../src/state/index.ts";
import { dataset } from "../../builders.ts";

function use(written: string, rows: number, rest: Partial<WordUse> = {}): WordUse {
  return { written, rows, id: written, known: false, understood: false, ...rest };
}

function reading(types: readonly WordUse[], kinds: readonly WordUse[] = []): Reading {
  const found = { problems: [], reports: [], sheets: [], questions: [], actorRows: [], tieRows: [] };
  return { ...found, dataset: dataset({}), outcome: "import", words: { types, kinds } };
}

function imported(types: Readonly<Record<string, string>> = {}): Import {
  return { files: [], same: [], decisions: { ...NO_DECISIONS, words: { types, kinds: {} } } };
}

const npo = use("NPO法人", 14, { id: "npo", known: true });
const cafe = use("こども食堂", 2);

describe("the words of all files", () => {
  it("stand once each, with the rows of every reading; new ones first, then the most used", () => {
    const readings = [reading([npo, use("社協", 20, { known: true }), cafe]), reading([npo, cafe])];
    const rows = wordRowsOf(readings, [imported(), imported()], "types");
    expect(rows.map(({ written, rows: count }) => [written, count])).toEqual([
      ["こども食堂", 4],
      ["NPO法人", 28],
      ["社協", 20],
    ]);
  });

  it("say which were decided by the user, in whichever import", () => {
    const readings = [reading([cafe, npo]), reading([cafe])];
    const rows = wordRowsOf(readings, [imported({ こども食堂: "npo" }), imported()], "types");
    expect(rows.map(({ written, chosen }) => [written, chosen])).toEqual([
      ["こども食堂", true],
      ["NPO法人", false],
    ]);
  });

  it("may be called __proto__ or toString and are decided no more than others", () => {
    const words = [use("__proto__", 1), use("toString", 1)];
    const rows = wordRowsOf([reading(words)], [imported()], "types");
    expect(rows.map(({ written, chosen }) => [written, chosen])).toEqual([
      ["__proto__", false],
      ["toString", false],
    ]);
  });
});

describe("how many words are new", () => {
  it("counts both vocabularies, each word once, and leaves out what is known or decided", () => {
    const readings = [reading([npo, cafe, use("中間支援", 1)], [use("伴走", 1)]), reading([use("中間支援", 3)])];
    expect(newWordsIn(readings, [imported(), imported()])).toBe(3);
    expect(newWordsIn(readings, [imported({ こども食堂: "こども食堂" }), imported()])).toBe(2);
    expect(newWordsIn([], [])).toBe(0);
  });
});
