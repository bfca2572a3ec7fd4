import { describe, expect, it } from "vitest";
import { run } from "./run.ts";

const texts = { "t.csv": "from,to\nA,B\n", "data/t.csv": "from,to\nA,B\n" };

describe("a command line", () => {
  it("tells of every command with --help, wherever it stands", async () => {
    for (const words of [["--help"], ["help"], ["chains", "--help"], ["-h"]]) {
      const { code, out } = await run(words, texts);
      expect(code).toBe(0);
      for (const command of ["check", "measure", "chains", "origin", "route"]) expect(out).toContain(`\n  ${command} `);
    }
  });

  it("may begin with its options", async () => {
    expect((await run(["--lang", "ja", "--from=A", "chains", "t.csv"], texts)).out).toContain("「A」");
  });

  it("is refused with an option of another command, one without its value, or a value that is an option", async () => {
    const wrong = [
      ["check", "t.csv", "--strict"],
      ["measure", "t.csv", "--from", "A"],
      ["origin", "t.csv", "--from", "A", "--to", "B", "--mode", "certain"],
      ["chains", "t.csv", "--from"],
      ["chains", "t.csv", "--from", "--json"],
      ["check", "t.csv", "--ties", "t.csv"],
    ];
    for (const words of wrong) {
      const { code, out, err } = await run(words, texts);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("--help");
    }
  });

  it("is refused in a language that there is not", async () => {
    const { code, out, err } = await run(["check", "t.csv", "--lang", "fr"], texts);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("fr");
    expect((await run(["check", "t.csv", "--lang", "en"], texts)).code).toBe(0);
  });

  it("names either paths or a list of ties, and actors only beside ties", async () => {
    for (const source of [[], ["data/", "--ties", "t.csv"], ["--actors", "t.csv"], ["--ties", "nowhere.csv"]]) {
      const { code, out, err } = await run(["measure", ...source, "--json"], texts);
      expect([code, out]).toEqual([2, ""]);
      expect(err.length).toBeGreaterThan(20);
    }
  });
});
