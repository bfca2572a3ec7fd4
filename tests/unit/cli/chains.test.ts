import { describe, expect, it, test } from "vitest";
import { type Convention, TEMPORAL_CASES } from "../../fixtures/oracles/temporal.ts";
import { answerTo, csv, run } from "./run.ts";

const OPTIONS: Readonly<Record<Convention, readonly string[]>> = {
  certain: [],
  certainStrict: ["--strict"],
  possible: ["--mode", "possible"],
  possibleStrict: ["--mode", "possible", "--strict"],
  wildcard: ["--mode", "possible", "--undated"],
};

describe("enishi chains on cases checked by hand", () => {
  test.each(TEMPORAL_CASES.map((one) => [one.id, one.about, one] as const))("%s: %s", async (_id, _about, given) => {
    const texts = { "t.csv": csv([["source", "target", "date"], ...given.rows]) };
    const { from, start, end } = given;
    const days = [...(start ? ["--start", start] : []), ...(end ? ["--end", end] : [])];
    const arrivals = async (...options: readonly string[]) =>
      (await answerTo(["chains", "--ties", "t.csv", "--from", from, ...days, ...options], texts)).arrivals;
    for (const convention of Object.keys(OPTIONS) as Convention[])
      expect(await arrivals(...OPTIONS[convention]), convention).toEqual(given.arrivals[convention]);
    if (given.withinWaitOf365) expect(await arrivals("--longest-wait", "365")).toEqual(given.withinWaitOf365);
  });
});

const texts = {
  "t.csv": "source,target,date\nA,B,2021-03\nB,C,2021-03-15\nB,D,2021-04\nD,E,\nD,D,2021-05\nE,F,2021-02\n",
};
const ask = (...words: string[]) => answerTo(["chains", "--ties", "t.csv", "--from", "A", ...words], texts);

describe("enishi chains", () => {
  it("tells by when what an actor knew surely reached others, and what was left out", async () => {
    const told = await ask();
    expect(told.arrivals).toEqual({ B: "2021-03-31", D: "2021-04-30" });
    expect(told.excluded).toEqual({ undated: 1, self: 1 });
    expect(told.chains.map(({ to }: { to: string }) => to)).toEqual(["B", "D"]);
    expect(told.chains[1].steps).toMatchObject([
      { from: "A", to: "B", date: "2021-03" },
      { from: "B", to: "D", date: "2021-04" },
    ]);
  });

  it("tells what was possible, and lets ties without a date in on request", async () => {
    expect((await ask("--mode", "possible")).arrivals).toEqual({ B: "2021-03-01", C: "2021-03-15", D: "2021-04-01" });
    const wild = await ask("--mode=possible", "--undated");
    expect(wild.arrivals).toMatchObject({ D: "2021-04-01", E: "2021-04-01" });
    expect(wild.excluded.undated).toBe(0);
  });

  it("keeps to the days asked about: a month begins and ends with its own days", async () => {
    expect((await ask("--end", "2021-03")).arrivals).toEqual({ B: "2021-03-31" });
    expect((await ask("--end", "2021-03-30")).arrivals).toEqual({});
    expect((await ask("--start", "2021-04")).arrivals).toEqual({});
    expect((await ask("--start", "2021")).arrivals).toEqual({ B: "2021-03-31", D: "2021-04-30" });
  });

  it("passes nothing on within a day where it is strict, nor waits longer than allowed", async () => {
    const day = { "t.csv": "source,target,date\nA,B,2021-05-10\nB,C,2021-05-10\nB,D,2021-06-10\n" };
    const words = ["chains", "--ties", "t.csv", "--from", "A"];
    expect((await answerTo(words, day)).arrivals).toHaveProperty("C");
    expect((await answerTo([...words, "--strict"], day)).arrivals).not.toHaveProperty("C");
    expect((await answerTo([...words, "--longest-wait", "30"], day)).arrivals).not.toHaveProperty("D");
  });

  it("asks about one actor, with the reason where there is no chain", async () => {
    const there = await ask("--to", "D");
    expect(there.arrivals).toEqual({ D: "2021-04-30" });
    expect(there.chains).toHaveLength(1);
    const none = await ask("--to", "C");
    expect(none).toMatchObject({ arrivals: {}, chains: [], missing: { reason: "in-doubt", from: "B", to: "C" } });
  });

  it("says the same to people", async () => {
    const en = await run(["chains", "--ties", "t.csv", "--from", "A", "--to", "D"], texts);
    expect(en.out).toContain("surely reaches “D” by 30 Apr 2021");
    expect(en.out).toContain("2. B → D  Apr 2021");
    expect(en.out).toContain("1 tie without a date is not used");
    const ja = await run(["chains", "--ties", "t.csv", "--from", "A", "--to", "C"], texts, "ja");
    expect(ja.out).toContain("「A」から「C」へ、確かに届くつながりの連なりはありません。");
    const all = await run(["chains", "--ties", "t.csv", "--from", "A"], texts, "ja");
    expect(all.out).toContain("2021年4月30日  D(縁 2 つ)");
  });

  it("waits for the answer where a date can be read in several ways", async () => {
    const open = {
      "t.csv": "from,to,date\nA,B,01/02/2021\n",
      "d.json": '{"sheets":{"t.csv":{"dates":{"2":"day-first"}}}}',
    };
    const words = ["chains", "--ties", "t.csv", "--from", "A", "--json"];
    const asked = await run(words, open);
    expect([asked.code, asked.out]).toEqual([1, ""]);
    expect(asked.err).toContain("01/02/2021");
    expect((await answerTo([...words, "--decisions", "d.json"], open)).arrivals).toEqual({ B: "2021-02-01" });
  });

  it("refuses modes, days and waits that are none", async () => {
    for (const wrong of [
      ["--mode", "likely"],
      ["--start", "2021-02-30"],
      ["--end", "soon"],
      ["--longest-wait", "-1"],
    ]) {
      const { code, out, err } = await run(["chains", "--ties", "t.csv", "--from", "A", ...wrong], texts);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(wrong[1]);
    }
  });
});
