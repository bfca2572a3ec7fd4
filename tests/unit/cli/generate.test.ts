import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const wish = ["generate", "--actors", "60", "--ties", "120", "--seed", "4", "--out", "town"];
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("enishi generate", () => {
  it("writes a data set and a note that says how it was made", async () => {
    const { code, out, written } = await run([...wish, "--json"]);
    expect(code).toBe(0);
    const files = written.town ?? [];
    expect(files.map(({ name }) => name).sort()).toEqual(
      ["README.md", "about.csv", "actors.csv", "context.csv", "episodes.csv", "stories.csv", "ties.csv"].sort(),
    );
    const told = JSON.parse(out);
    expect(told).toMatchObject({ folder: "town", actors: 60, ties: 120, seed: 4 });
    expect(told.files).toEqual(files.map(({ name, bytes }) => ({ name, bytes: bytes.length })));
    const note = textOf(files.find(({ name }) => name === "README.md")?.bytes);
    expect(note).toContain("generate --actors 60 --ties 120 --seed 4");
    expect(note).toContain("架空");
    expect(note).toContain("invented");
    const rows = textOf(files.find(({ name }) => name === "ties.csv")?.bytes)
      .trimEnd()
      .split("\r\n");
    expect(rows).toHaveLength(121);
    expect([...(files[0]?.bytes.slice(0, 3) ?? [])]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("gives the same bytes for the same seed", async () => {
    expect((await run(wish)).written).toEqual((await run(wish)).written);
  });

  it("leaves a folder alone that is not empty, unless it may replace", async () => {
    const texts = { "town/ties.csv": "from,to\nA,B\n" };
    const { code, err, written } = await run(wish, texts);
    expect(code).toBe(2);
    expect(err).toContain("“town” is not empty");
    expect(written).toEqual({});
    expect((await run([...wish, "--replace"], texts)).code).toBe(0);
  });

  it("ends with 2 and a sentence where it is called wrongly", async () => {
    const wrong = [
      ["generate"],
      ["generate", "--actors", "10"],
      ["generate", "--actors", "10", "--out="],
      ["generate", "--actors", "ten", "--out", "x"],
      ["generate", "--actors", "500001", "--out", "x"],
      ["generate", "--actors", "1", "--ties", "3", "--out", "x"],
      ["generate", "town", "--actors", "10", "--out", "x"],
    ];
    for (const words of wrong) {
      const { code, out, err, written } = await run(words);
      expect(code, words.join(" ")).toBe(2);
      expect(out).toBe("");
      expect(err.length).toBeGreaterThan(20);
      expect(written).toEqual({});
    }
  });
});
