import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS } from "../../../src/model/index.ts";
import { pairsIn, read, readAs } from "./reading.ts";
import { rule } from "./rules.ts";

describe(rule("I-47"), () => {
  it.each([
    ["from,to\nA,B\n", "import"],
    ["from,to,天気\nA,B,晴\n", "import"],
    ["from,to\nA,B\nC,\n", "import-with-warnings"],
    ["from,to\nA,A\n", "import-with-warnings"],
    ["A,B\nC,D\n", "ask"],
    ["from,to,date\nA,B,01/02/2021\n", "ask"],
    ["甲の側,乙の側,数\nA,B,1\n", "ask"],
    ["", "reject"],
    ["from,to\n", "reject"],
    ["from,to\nA,\n", "reject"],
  ])("%j: %s", (text, outcome) => {
    expect(readAs(text).outcome).toBe(outcome);
  });

  it("says that there is nothing to draw only where no answer could change that", () => {
    expect(readAs("甲の側,乙の側,数\nA,B,1\n").problems.map(({ code }) => code)).toEqual(["FILE_UNKNOWN_KIND"]);
    expect(readAs("from,to\n").problems.map(({ code }) => code)).toEqual(["NOTHING_TO_DRAW"]);
  });
});

describe(rule("I-46"), () => {
  it("and an actor that only ties name has none", () => {
    const { dataset, actorRows, tieRows } = read({
      "ties.csv": "from,to\n,x\n甲,乙\n\n丙,甲\n",
      "actors.csv": "id,name\na,甲\na,二度\nb,乙\n",
      "more.csv": "紹介元,紹介先\n丁,丙\n",
    });
    expect(dataset.actors.map(({ name }) => name)).toEqual(["甲", "乙", "丙", "丁"]);
    expect(actorRows).toEqual([{ file: "actors.csv", row: 2 }, { file: "actors.csv", row: 4 }, null, null]);
    expect(tieRows).toEqual([
      { file: "ties.csv", row: 3 },
      { file: "ties.csv", row: 5 },
      { file: "more.csv", row: 2 },
    ]);
    expect(tieRows).toHaveLength(dataset.ties.length);
  });
});

describe(rule("I-59"), () => {
  it("in columns", () => {
    expect(readAs(`from,to${",".repeat(17_000)}\nA,B\n`).outcome).toBe("import");
    const reading = readAs(`from,to${",".repeat(17_000)}x\nA,B\n`);
    expect(reading.problems[0]).toMatchObject({
      code: "LIMIT_REACHED",
      severity: "error",
      value: "1,000,000 × 16,384",
    });
    expect(reading.outcome).toBe("reject");
  });

  it("in bytes", () => {
    expect(readAs(new Uint8Array(256 * 1024 * 1024 + 1)).problems[0]).toMatchObject({
      code: "LIMIT_REACHED",
      value: "256 MB",
    });
  });
});

describe("files of one name", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = [
    { name: "ties.csv", bytes: bytes("from,to\nA,B\n") },
    { name: "ties.csv", bytes: bytes("from,to\nC,\n") },
    { name: "ties.csv (2)", bytes: bytes("from,to\nE,F\n") },
    { name: "ties.csv", bytes: bytes("x,y\nG,H\n") },
  ];

  it("go by names of their own everywhere, the same at each reading", () => {
    const reading = readDataset(files);
    const names = ["ties.csv", "ties.csv (3)", "ties.csv (2)", "ties.csv (4)"];
    expect(reading.reports.map(({ file }) => file)).toEqual(names);
    expect(reading.sheets.map(({ file }) => file)).toEqual(names);
    expect(reading.problems[0]).toMatchObject({ code: "ENDPOINT_MISSING", file: "ties.csv (3)" });
    expect(new Set(reading.dataset.ties.map(({ id }) => id)).size).toBe(reading.dataset.ties.length);
    expect(readDataset(files)).toEqual(reading);
  });

  it("share no decision", () => {
    const decide = (name: string) => readDataset(files, { ...NO_DECISIONS, sheets: { [name]: { leftOut: true } } });
    expect(pairsIn(decide("ties.csv"))).not.toContain("A>B");
    expect(pairsIn(decide("ties.csv"))).toContain("E>F");
    expect(pairsIn(decide("ties.csv (2)"))).toContain("A>B");
    expect(pairsIn(decide("ties.csv (2)"))).not.toContain("E>F");
  });

  it("are refused for what they are, whatever number they get", () => {
    const notes = { name: "README.md", bytes: bytes("from,to\nA,B\n") };
    expect(readDataset([notes, notes]).problems.map(({ code }) => code)).toEqual([
      "FILE_UNKNOWN_KIND",
      "FILE_UNKNOWN_KIND",
      "NOTHING_TO_DRAW",
    ]);
  });
});
