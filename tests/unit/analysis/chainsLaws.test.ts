/** What holds for all chains: they are the best there are, they respect time, and they are found soon. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Chain,
  type ChainArc,
  type ChainsAnswer,
  type ChainsQuery,
  chainArcsOf,
  chainsFrom,
  chainTo,
} from "../../../src/analysis/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { dataset, tie } from "../../builders.ts";
import { between } from "./arcs.ts";
import { bestByDays } from "./chainsByDays.ts";

const ACTORS = ["a", "b", "c", "__proto__"];

const someArc: fc.Arbitrary<ChainArc> = fc
  .record({
    from: fc.constantFrom(...ACTORS),
    to: fc.constantFrom(...ACTORS),
    lo: fc.integer({ min: 0, max: 9 }),
    width: fc.constantFrom(0, 0, 0, 1, 3),
    shape: fc.constantFrom("dated", "dated", "dated", "dated", "undated", "since", "until", "about"),
  })
  .map(({ from, to, lo, width, shape }) => {
    const earliest = shape === "until" ? null : lo;
    const latest = shape === "since" ? null : lo + width;
    const when = shape === "undated" ? null : between(earliest, latest, shape === "about");
    return { from, to, tie: tie(from, to, { when }) };
  });

const someArcs = fc
  .array(someArc, { maxLength: 8 })
  .map((arcs) => arcs.map((arc, index) => ({ ...arc, tie: { ...arc.tie, id: `t${index}` } })));

const someQuery: fc.Arbitrary<Required<ChainsQuery>> = fc.record({
  from: fc.constant("a"),
  to: fc.constantFrom("b", "c", "__proto__"),
  strict: fc.boolean(),
  mode: fc.constantFrom("certain", "possible"),
  undated: fc.constantFrom("exclude", "include"),
  start: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
  end: fc.option(fc.integer({ min: 5, max: 10 }), { nil: null }),
  longestWait: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
});

const finite = (value: number | undefined, found: number | null | undefined) =>
  found === null ? null : (value ?? Number.NaN);

/** Do days exist for the steps of a chain so that it respects time, or (certain) is it so for all? */
function respectsTime({ steps }: Chain, query: Required<ChainsQuery>): boolean {
  const gap = query.strict ? 1 : 0;
  const lo = steps.map(({ tie: { when } }) => when?.earliest ?? Number.NEGATIVE_INFINITY);
  const hi = steps.map(({ tie: { when } }) => when?.latest ?? Number.POSITIVE_INFINITY);
  const joined = steps.every((step, index) => step.from === (index === 0 ? query.from : steps[index - 1]?.to));
  if (!joined) return false;
  if (query.mode === "certain") return steps.every((_, i) => i === 0 || (hi[i - 1] ?? 0) + gap <= (lo[i] ?? 0));
  let low = query.start ?? Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (const index of steps.keys()) {
    low = Math.max(lo[index] ?? 0, low + (index === 0 ? 0 : gap));
    high = Math.min(hi[index] ?? 0, index === 0 ? high : high + (query.longestWait ?? Number.POSITIVE_INFINITY));
    if (low > Math.min(high, query.end ?? high)) return false;
  }
  return steps.every(({ day }, index) => {
    const before = steps[index - 1]?.day ?? null;
    if (day === null) return true;
    const inside = (lo[index] ?? 0) <= day && day <= (hi[index] ?? 0);
    return inside && (before === null || (before + gap <= day && day - before <= (query.longestWait ?? day - before)));
  });
}

const within = (few: ReadonlySet<string>, many: ReadonlySet<string>) => [...few].every((one) => many.has(one));

const chainsOf = (answer: ChainsAnswer) => [
  ...[...answer.reached.keys()].flatMap((actor) => chainTo(answer, actor) ?? []),
  ...Object.values(answer.best ?? {}),
];

describe("chains", () => {
  test("are the best that trying every day can find", () => {
    fc.assert(
      fc.property(someArcs, someQuery, (arcs, query) => {
        const answer = chainsFrom(arcs, query);
        const expected = bestByDays(arcs, query);
        expect([...answer.reached.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
        for (const [actor, { day }] of answer.reached) expect(day).toBe(finite(expected.get(actor)?.arrival, day));
        const wanted = expected.get(query.to ?? "");
        expect(answer.best === null).toBe(wanted === undefined);
        if (!answer.best) return;
        const { earliest, fewest, fastest, latest } = answer.best;
        expect(earliest.arrival).toBe(finite(wanted?.arrival, earliest.arrival));
        expect(fewest.steps.length).toBe(wanted?.steps);
        expect(fastest.days).toBe(finite(wanted?.days, fastest.days));
        expect(latest.departure).toBe(finite(wanted?.departure, latest.departure));
      }),
      { numRuns: 3000 },
    );
  });

  test("respect time, every one of them", () => {
    fc.assert(
      fc.property(someArcs, someQuery, (arcs, query) => {
        for (const chain of chainsOf(chainsFrom(arcs, query))) expect(respectsTime(chain, query)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("that are certain are possible, and those that are strict are chains without being so", () => {
    const reached = (arcs: readonly ChainArc[], query: ChainsQuery) => new Set(chainsFrom(arcs, query).reached.keys());
    fc.assert(
      fc.property(someArcs, someQuery, (arcs, query) => {
        const certain = reached(arcs, { ...query, mode: "certain" });
        expect(within(certain, reached(arcs, { ...query, mode: "possible" }))).toBe(true);
        const strict = reached(arcs, { ...query, strict: true });
        expect(within(strict, reached(arcs, { ...query, strict: false }))).toBe(true);
      }),
    );
  });

  test("that start later arrive no earlier", () => {
    fc.assert(
      fc.property(someArcs, someQuery, fc.nat(5), (arcs, query, later) => {
        const soon = chainsFrom(arcs, { ...query, start: 0 }).reached;
        const late = chainsFrom(arcs, { ...query, start: later }).reached;
        for (const [actor, { day }] of late)
          expect(soon.get(actor)?.day ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(day ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test("that are missing have a reason, and a tie wherever dates are at fault", () => {
    fc.assert(
      fc.property(someArcs, someQuery, (arcs, query) => {
        const { best, missing, reached } = chainsFrom(arcs, query);
        expect(best === null).toBe(missing !== null);
        if (!missing || ["unconnected", "undated", "in-doubt"].includes(missing.reason)) return;
        expect(missing.arc).not.toBeNull();
        expect(reached.has(missing.arc?.to ?? "")).toBe(false);
      }),
    );
  });
});

describe("fifty thousand ties", () => {
  const COUNT = 50_000;
  const networkOf = (ends: (index: number) => [from: number, to: number, day: number]) =>
    buildNetwork(
      dataset({
        ties: Array.from({ length: COUNT }, (_, index) => {
          const [from, to, day] = ends(index);
          return tie(`n${from}`, `n${to}`, { id: `t${index}`, when: between(day, day) });
        }),
      }),
    );
  const soon = (arcs: readonly ChainArc[], query: ChainsQuery) => {
    const before = performance.now();
    const answer = chainsFrom(arcs, query);
    expect(performance.now() - before).toBeLessThan(20_000);
    return answer;
  };

  test("in one long chain are followed to the end", () => {
    const arcs = chainArcsOf(networkOf((index) => [index, index + 1, index]));
    for (const mode of ["certain", "possible"] as const) {
      const { best } = soon(arcs, { from: "n0", to: `n${COUNT}`, mode });
      expect([best?.earliest.steps.length, best?.fastest.days]).toEqual([COUNT, COUNT - 1]);
    }
  });

  test("through one hub are found as fast", () => {
    const arcs = chainArcsOf(
      networkOf((index) => (index % 2 === 0 ? [index === 0 ? 1 : index, 0, index] : [0, index, COUNT - index])),
    );
    const { best, missing } = soon(arcs, { from: "n1", to: `n${COUNT - 1}` });
    expect(best === null ? missing?.reason : "").toBe("");
    soon(arcs, { from: "n0", mode: "possible", to: "n1" });
  });

  test("among scattered actors are found as fast, either way and backwards", () => {
    const arcs = chainArcsOf(
      networkOf((index) => [(index * 7919) % 5003, (index * 104729) % 4999, (index * 31) % 3650]),
      { bothWays: true },
    );
    for (const mode of ["certain", "possible"] as const)
      expect(soon(arcs, { from: "n1", to: "n2", mode }).reached.size).toBeGreaterThan(4000);
  });
});
