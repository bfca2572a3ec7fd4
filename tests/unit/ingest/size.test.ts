import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/ingest/index.ts";
import { NO_DECISIONS } from "../../../src/model/index.ts";
import { read } from "./reading.ts";
import { rule } from "./rules.ts";

/** Where time grew with the square of the size, each of these would take minutes and not the seconds allowed. */
const LIMIT_MS = 60_000;

describe(rule("I-35"), () => {
  it(
    "reads thirty thousand rows",
    () => {
      const rows = Array.from(
        { length: 30_000 },
        (_, at) => `団体${at % 5000},"団体${(at * 7 + 1) % 5000}",2021-${(at % 12) + 1},備考 ${at}`,
      );
      const reading = read({ "ties.csv": `紹介元,紹介先,日付,備考\r\n${rows.join("\r\n")}\r\n` });
      expect(reading.dataset.actors).toHaveLength(5000);
      expect(reading.reports[0]).toMatchObject({ rows: 30_000, reported: 30_000 - reading.dataset.ties.length });
    },
    LIMIT_MS,
  );

  it("tells how far it is, never falling, over files of every kind", () => {
    const rows = Array.from({ length: 9000 }, (_, at) => `甲${at},乙${at}`).join("\n");
    const names = Array.from({ length: 9000 }, (_, at) => `甲${at}`).join("\n");
    const files = { "actors.csv": `name\n${names}\n`, "empty.csv": "", "ties.csv": `from,to\n${rows}\n` };
    const told: number[] = [];
    const bytes = Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    const reading = readDataset(bytes, NO_DECISIONS, (share) => told.push(share));
    expect(reading).toEqual(readDataset(bytes));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told[0]).toBeGreaterThan(0);
    expect(told.at(-1)).toBeGreaterThan(0.9);
    expect(told.at(-1)).toBeLessThanOrEqual(1);
    expect(new Set(told).size).toBeGreaterThan(8);
  });

  it.each([
    ["quotes that never close", "from,to\n", 'x,"y\n'.repeat(40_000)],
    ["quotes that close too early", "from,to\n", '"a""b"c,"d"e\n'.repeat(40_000)],
    ["runs of quotes", "from,to\n", ',"""""",""'.repeat(40_000)],
    ["one cell of megabytes", "from,to,date\n", `A,B,${"a ".repeat(2_000_000)}\n`],
    ["a date of spaces", "from,to,date\n", `A,B,2021${" ".repeat(1_000_000)}x\n`],
    ["a header of brackets", `${"(".repeat(500_000)},to\n`, "A,B\n"],
    ["five thousand columns", `from,to${",x".repeat(5000)}\n`, `A,B${",1".repeat(5000)}\n`.repeat(50)],
    ["headers without names", `from,to${",".repeat(5000)}\n`, "A,B\n".repeat(20_000)],
    ["a list of a hundred thousand", "name,topics\n", `A,${"食;".repeat(100_000)}\n`],
    ["ids that are taken again and again", "id,from,to\n", ",A,B\n".repeat(20_000)],
  ])(
    "%s",
    (_, header, rest) => {
      const [report] = read({ "ties.csv": header + rest }).reports;
      expect(report?.rows).toBe((report?.taken ?? 0) + (report?.reported ?? 0));
    },
    LIMIT_MS,
  );
});
