import { describe, expect, it } from "vitest";
import { answerTo, csv, run } from "./run.ts";

const texts = {
  "town/ties.csv": csv([
    ["from", "to", "via", "date"],
    ["A", "B", "", "2021-04"],
    ["A", "C", "B", "01/02/2021"],
    ["D", "E", "", ""],
  ]),
};

describe("enishi layout", () => {
  it("tells in JSON where everybody stands, what laid them out, in how many rounds and how well", async () => {
    const told = await answerTo(["layout", "town/"], texts);
    expect(Object.keys(told.positions).sort()).toEqual(["A", "B", "C", "D", "E"]);
    for (const { x, y } of Object.values<{ x: number; y: number }>(told.positions))
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(told.engine).toMatch(/forceatlas2/);
    expect(told.rounds).toBeGreaterThan(0);
    expect(told.settled).toBe(true);
    expect(told.stress).toBeGreaterThanOrEqual(0);
    expect(told.stress).toBeLessThan(0.5);
    expect(await answerTo(["layout", "town/"], texts)).toEqual(told);
  });

  it("says the same to people, one actor a line", async () => {
    const { code, out } = await run(["layout", "town/", "--lang", "ja"], texts);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => /^[A-E]\t-?\d/.test(line))).toHaveLength(5);
    expect(out).toContain("ずれ");
  });

  it("ends with 2 where it is called wrongly", async () => {
    expect((await run(["layout"])).code).toBe(2);
    expect((await run(["layout", "town/", "--out", "x"], texts)).code).toBe(2);
  });
});
