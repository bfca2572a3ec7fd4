/** Answers as JSON: the shapes that scripts rely on. */
import { describe, expect, test } from "vitest";
import {
  answerOfChains,
  answerOfOrigin,
  answerOfRoute,
  chainArcsOf,
  chainsFrom,
  originOf,
  routesBetween,
} from "../../../src/analysis/index.ts";
import { network as sample } from "../data/sample.ts";
import { networkOfRows } from "./arcs.ts";

describe("answers as JSON", () => {
  const arcs = chainArcsOf(
    networkOfRows([
      ["A", "B", "2021-03"],
      ["B", "C", "2021-04-02"],
      ["C", "C", "2021-05"],
      ["C", "D", ""],
    ]),
  );
  const answer = (query: { to?: string; mode?: "certain" | "possible" }) =>
    answerOfChains(chainsFrom(arcs, { from: "A", ...query }));

  test("chains give arrivals, steps, and what was left out", () => {
    const { arrivals, chains, excluded, truncated } = answer({});
    expect(arrivals).toEqual({ B: "2021-03-31", C: "2021-04-02" });
    expect(excluded).toEqual({ undated: 1, self: 1 });
    expect(truncated).toBe(false);
    expect(chains.map(({ to, steps }) => [to, steps.map(({ from, to: heard, date }) => [from, heard, date])])).toEqual([
      ["B", [["A", "B", "2021-03"]]],
      [
        "C",
        [
          ["A", "B", "2021-03"],
          ["B", "C", "2021-04-02"],
        ],
      ],
    ]);
  });

  test("chains to one actor give that one, the other best ones, or why there is none", () => {
    expect(answer({ to: "C" })).toMatchObject({
      arrivals: { C: "2021-04-02" },
      chains: [{ to: "C", days: 32 }],
      missing: null,
    });
    expect(answer({ to: "C", mode: "possible" }).best?.fastest.days).toBe(2);
    expect(answer({ to: "D" })).toMatchObject({ arrivals: {}, chains: [], best: null, missing: { reason: "undated" } });
  });

  test("an origin gives steps with introducer, date, doubt and source, and where it begins", () => {
    const origin = answerOfOrigin(originOf(sample, "empower-japan", "kanagawa-shakyo"));
    expect(origin.steps.map(({ tie, via, date, certain, source }) => [tie, via, date, certain, source])).toEqual([
      ["t02", "kyoso-suishin", "2021-03", true, "物語1「2021年3月」の本文"],
      ["t03", "kyodo-center", null, false, "物語1 吉原の吹き出し「ピン！」"],
      ["t07", "oyagame", null, false, "物語1 塚原さんの吹き出し"],
    ]);
    expect(origin.beginning).toMatchObject({ reason: "contact", knew: "kyoso-suishin", tie: "t01" });
    expect(answerOfOrigin(originOf(sample, "shirokuma", "hamakko-minami"))).toMatchObject({
      steps: [],
      beginning: null,
    });
  });

  test("a route gives its steps and who would be asked", () => {
    const route = answerOfRoute(routesBetween(sample, { from: "shirokuma", to: "hamakko-minami" }));
    expect(route.introducers).toEqual(["empower-japan", "kyodo-center"]);
    expect(route.steps.map(({ tie, date }) => [tie, date])).toEqual([
      ["t09", "2021-05"],
      ["t04", "2021-04"],
      ["t25", "2021-12"],
    ]);
    expect(JSON.parse(JSON.stringify(route))).toEqual(route);
  });
});
