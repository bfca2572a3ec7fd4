/** Chains of contacts that respect time: the hand-checked cases, and the reasons where there is none. */
import { describe, expect, test } from "vitest";
import { type ChainsQuery, chainArcsOf, chainsFrom, chainTo } from "../../../src/analysis/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { dataset, day, month, tie } from "../../builders.ts";
import { type Convention, type Row, TEMPORAL_CASES } from "../../fixtures/oracles/temporal.ts";
import { iso, networkOfRows } from "./arcs.ts";

const at = (year: number, number: number, date: number) => day(year, number, date).earliest ?? 0;
const dayOfText = (text: string | undefined) => {
  const [year = 0, number = 0, date = 0] = (text ?? "").split("-").map(Number);
  return text === undefined ? null : at(year, number, date);
};
const arcsOf = (rows: readonly Row[]) => chainArcsOf(networkOfRows(rows));
const ask = (rows: readonly Row[], query: ChainsQuery) => chainsFrom(arcsOf(rows), query);

const CONVENTIONS: Readonly<Record<Convention, Partial<ChainsQuery>>> = {
  certain: { mode: "certain" },
  certainStrict: { mode: "certain", strict: true },
  possible: { mode: "possible" },
  possibleStrict: { mode: "possible", strict: true },
  wildcard: { mode: "possible", undated: "include" },
};

describe("hand-checked arrivals", () => {
  for (const { id, about, rows, from, start, end, arrivals, withinWaitOf365 } of TEMPORAL_CASES) {
    test(`${id}: ${about}`, () => {
      const window = { from, start: dayOfText(start), end: dayOfText(end) };
      for (const [name, expected] of Object.entries(arrivals)) {
        const { reached } = ask(rows, { ...window, ...CONVENTIONS[name as Convention] });
        const found = Object.fromEntries([...reached].map(([actor, { day: by }]) => [actor, iso(by)]));
        expect(found, name).toEqual(expected);
      }
      if (withinWaitOf365) {
        const { reached } = ask(rows, { ...window, longestWait: 365 });
        expect([...reached.keys()]).toEqual(Object.keys(withinWaitOf365));
      }
    });
  }
});

describe("the chains themselves", () => {
  const rows: Row[] = [
    ["A", "B", "2021-01-01"],
    ["B", "C", "2021-01-10"],
    ["C", "D", "2021-02-01"],
    ["A", "X", "2021-01-05"],
    ["X", "D", "2021-03-01"],
    ["A", "E", "2021-06-01"],
    ["E", "F", "2021-06-02"],
    ["F", "D", "2021-06-03"],
    ["A", "Z", "2021-08-01"],
    ["Z", "D", "2021-09-01"],
  ];
  const path = (chain: { steps: readonly { from: string; to: string }[] } | undefined) =>
    chain?.steps.map(({ from, to }) => from + to).join(" ");

  test("are the earliest, the one of fewest steps, the fastest, and the one that sets out last", () => {
    const { best } = ask(rows, { from: "A", to: "D" });
    expect(path(best?.earliest)).toBe("AB BC CD");
    expect(path(best?.fewest)).toBe("AX XD");
    expect(path(best?.fastest)).toBe("AE EF FD");
    expect(path(best?.latest)).toBe("AZ ZD");
    expect([iso(best?.earliest.departure ?? null), iso(best?.earliest.arrival ?? null), best?.earliest.days]).toEqual([
      "2021-01-01",
      "2021-02-01",
      31,
    ]);
    expect(best?.fastest.days).toBe(2);
  });

  test("can be had for everybody who was reached, and for nobody else", () => {
    const answer = ask(rows, { from: "A" });
    expect(path(chainTo(answer, "C") ?? undefined)).toBe("AB BC");
    expect(chainTo(answer, "A")).toBeNull();
    expect(chainTo(answer, "nobody")).toBeNull();
    expect(answer.best).toBeNull();
    expect(answer.missing).toBeNull();
  });

  test("are short of nothing where nobody is known: no arrows, unknown actors, an empty record", () => {
    for (const from of ["D", "nobody", "__proto__"]) expect(ask(rows, { from }).reached.size).toBe(0);
    expect(ask([], { from: "A", to: "B" }).missing?.reason).toBe("unconnected");
  });

  test("count what they leave out once for each tie", () => {
    const arcs = chainArcsOf(
      buildNetwork(
        dataset({
          ties: [
            tie("a", "b", { via: "v" }),
            tie("c", "c", { when: month(2021, 1) }),
            tie("d", "d"),
            tie("a", "e", { when: { ...month(2021, 2), approximate: true } }),
          ],
        }),
      ),
    );
    expect(chainsFrom(arcs, { from: "v" }).excluded).toEqual({ undated: 1, self: 2, open: 1 });
    expect(chainsFrom(arcs, { from: "v", mode: "possible", undated: "include" }).excluded).toEqual({
      undated: 0,
      self: 2,
      open: 0,
    });
  });

  test("flag undated ties that were let in, and give them no day", () => {
    const { best } = ask(
      [
        ["A", "B", "2021-01-01"],
        ["B", "C", ""],
        ["C", "D", "2021-03-01"],
      ],
      { from: "A", to: "D", mode: "possible", undated: "include" },
    );
    expect(best?.earliest.steps.map(({ undated, certain, day: on }) => [undated, certain, iso(on)])).toEqual([
      [false, true, "2021-01-01"],
      [true, false, null],
      [false, false, "2021-03-01"],
    ]);
  });
});

describe("the arrows of a triad", () => {
  const { dataset: triads } = buildNetwork(
    dataset({
      ties: [
        tie("a", "b", { via: "v", when: day(2021, 1, 1) }),
        tie("b", "c", { when: day(2021, 2, 1) }),
        tie("d", "a", { when: day(2020, 1, 1) }),
      ],
    }),
  );
  const reachedBy = (from: string, options?: Parameters<typeof chainArcsOf>[1]) => [
    ...chainsFrom(chainArcsOf(buildNetwork(triads), options), { from }).reached.keys(),
  ];

  test("lead from the introducer to both, and from the one to the other", () => {
    expect(reachedBy("v")).toEqual(["a", "b", "c"]);
    expect(reachedBy("a")).toEqual(["b", "c"]);
    expect(reachedBy("d")).toEqual(["a", "b", "c"]);
  });

  test("are introductions only, rows only, or carry both ways, as asked", () => {
    expect(reachedBy("v", { arrows: "made" })).toEqual(["a", "b"]);
    expect(reachedBy("a", { arrows: "made" })).toEqual([]);
    expect(reachedBy("v", { arrows: "rows" })).toEqual([]);
    expect(reachedBy("c", { bothWays: true })).toEqual(["b"]);
    expect(reachedBy("b", { bothWays: true })).toEqual(["v", "a", "c"]);
  });
});

describe("where there is no chain", () => {
  const why = (rows: readonly Row[], query: Partial<ChainsQuery> = {}) => {
    const missing = ask(rows, { from: "A", to: "C", ...query }).missing;
    return [missing?.reason, missing?.arc?.tie.when?.written, iso(missing?.reachedOn ?? null), missing?.completes];
  };

  test("the tie that came too early is named, the last of several", () => {
    const rows: Row[] = [
      ["A", "B", "2021-06-01"],
      ["B", "C", "2020-01-01"],
      ["B", "C", "2021-05-01"],
    ];
    expect(why(rows)).toEqual(["too-early", "2021-05-01", "2021-06-01", true]);
  });

  test("a tie that alone breaks the chain goes before a later one that does not", () => {
    const rows: Row[] = [
      ["A", "B", "2021-06-01"],
      ["B", "X", "2021-03-01"],
      ["X", "C", "2021-04-01"],
      ["B", "Y", "2021-05-01"],
      ["Y", "C", "2021-01-01"],
    ];
    expect(why(rows)).toEqual(["too-early", "2021-03-01", "2021-06-01", true]);
  });

  test("the day, the window, doubt and waiting are told apart", () => {
    const sameDay: Row[] = [
      ["A", "B", "2021-05-10"],
      ["B", "C", "2021-05-10"],
    ];
    expect(why(sameDay, { strict: true })[0]).toBe("same-day");
    const apart: Row[] = [
      ["A", "B", "2021-01-10"],
      ["B", "C", "2021-03-10"],
    ];
    expect(why(apart, { end: at(2021, 2, 1) })[0]).toBe("after-end");
    expect(why(apart, { start: at(2021, 2, 1) })[0]).toBe("before-start");
    expect(why(apart, { longestWait: 30 })[0]).toBe("wait");
    expect(
      why([
        ["A", "B", "2021-03"],
        ["B", "C", "2021-03-15"],
      ])[0],
    ).toBe("in-doubt");
  });

  test("missing dates and missing arrows are told apart", () => {
    expect(
      why([
        ["A", "B", "2021-03"],
        ["B", "C", ""],
      ]),
    ).toEqual(["undated", undefined, null, false]);
    expect(
      why([
        ["A", "B", "2021-03"],
        ["C", "B", "2021-04"],
      ])[0],
    ).toBe("unconnected");
  });
});
