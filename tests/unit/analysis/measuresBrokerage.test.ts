/** Brokerage: roles, the triads behind them, and what chance would give. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  bernoulliOfNetwork,
  brokerage,
  countsAt,
  dealtBrokerage,
  density,
  expectedByDealing,
  finish,
  flatGraph,
  partitionOf,
  ROLES,
  triadsOf,
} from "../../../src/analysis/index.ts";
import { anyNetwork, graphOfDrawn, measured } from "./measuresGraphs.ts";
import { graphOf, groupsOf, oracle } from "./measuresOracles.ts";

describe("roles", () => {
  const gadget = oracle("gf_gadget");
  const graph = graphOf(gadget);
  const partition = partitionOf(groupsOf(gadget));

  test("one broker can play all five, and each count opens its triads", () => {
    const named = ROLES.map((role) =>
      triadsOf(graph, partition, role, 0).map(({ a, b }) => `${graph.ids[a]}→B→${graph.ids[b]}`),
    );
    expect(named).toEqual([
      ["i1→B→o1"],
      ["i2→B→o2", "i3→B→o3"],
      ["i2→B→o1", "i3→B→o1"],
      ["i1→B→o2", "i1→B→o3"],
      ["i3→B→o2"],
    ]);
  });

  test("a triad whose ends came to know each other counts no more", () => {
    const all = triadsOf(graph, partition, "total", 0).map(({ a, b }) => `${graph.ids[a]}→${graph.ids[b]}`);
    expect(all).not.toContain("i2→o3");
    expect(all).toHaveLength(8);
  });

  test("turning every arrow round swaps gatekeeper and representative", () => {
    fc.assert(
      fc.property(anyNetwork(), ({ ids, rows, groups }) => {
        const parts = partitionOf(groups);
        const turned = flatGraph(
          ids,
          rows.map(({ from, to }) => ({ from: to, to: from })),
        );
        const [there, back] = [brokerage(flatGraph(ids, rows), parts).raw, brokerage(turned, parts).raw];
        for (const at of ids.keys()) {
          const { gatekeeper, representative, ...rest } = countsAt(there, at);
          expect(countsAt(back, at)).toEqual({ ...rest, gatekeeper: representative, representative: gatekeeper });
        }
      }),
    );
  });

  test("raw counts are the triads listed, and partial counts sum to the open pairs", () => {
    fc.assert(
      fc.property(anyNetwork(), (drawn) => {
        const flat = graphOfDrawn(drawn);
        const parts = partitionOf(drawn.groups);
        const { raw, partial, openPairs } = brokerage(flat, parts);
        let shares = 0;
        const pairs = new Set<string>();
        for (const at of drawn.ids.keys()) {
          for (const role of ROLES) expect(triadsOf(flat, parts, role, at)).toHaveLength(countsAt(raw, at)[role]);
          for (const { a, b } of triadsOf(flat, parts, "total", at)) pairs.add(`${a} ${b}`);
          shares += countsAt(partial, at).total;
        }
        expect(openPairs).toBe(pairs.size);
        expect(shares).toBeCloseTo(openPairs, 9);
      }),
    );
  });

  test("a group without a name is a group of its own", () => {
    const rows = [
      { from: "a", to: "v" },
      { from: "v", to: "b" },
    ];
    expect(measured(flatGraph(["a", "v", "b"], rows), "gf_raw", ["", "x", ""])).toMatchObject({ v: { itinerant: 1 } });
  });
});

describe("chance", () => {
  test("the spread of the whole network is what all networks of four, each weighed by its chance, give", () => {
    const groups = partitionOf(["X", "X", "Y", "Z"]);
    const ids = ["a", "b", "c", "d"];
    const arcs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => ({ from, to })));
    const d = 0.3;
    const names = [...ROLES, "total"] as const;
    const sums = names.map(() => [0, 0]);
    for (let code = 0; code < 2 ** arcs.length; code++) {
      const rows = arcs.filter((_, bit) => (code >> bit) & 1);
      const chance = d ** rows.length * (1 - d) ** (arcs.length - rows.length);
      const { raw } = brokerage(flatGraph(ids, rows), groups);
      for (const [at, name] of names.entries()) {
        const count = ids.reduce((sum, _, actor) => sum + countsAt(raw, actor)[name], 0);
        const [mean = 0, square = 0] = sums[at] ?? [];
        sums[at] = [mean + chance * count, square + chance * count * count];
      }
    }
    const told = bernoulliOfNetwork(groups, d);
    for (const [at, name] of names.entries()) {
      const [mean = 0, square = 0] = sums[at] ?? [];
      expect(told?.mean[name]).toBeCloseTo(mean, 9);
      expect(told?.sd[name]).toBeCloseTo(Math.sqrt(square - mean * mean), 9);
    }
  });

  const intro = oracle("synthetic_intro_ja");
  const graph = graphOf(intro);
  const partition = partitionOf(groupsOf(intro));
  const dealt = finish(dealtBrokerage(graph, partition, { seed: 5 }));

  test("dealing groups out gives on average what is expected of it", () => {
    const { raw } = brokerage(graph, partition);
    for (const at of graph.ids.keys()) {
      const { total } = countsAt(raw, at);
      const expected = expectedByDealing(partition, partition.of[at] as number, total);
      for (const role of ROLES)
        expect(Math.abs((dealt.actors[role][at]?.expected ?? 0) - expected[role])).toBeLessThan(0.05 + total * 0.02);
    }
  });

  test("dealing shared brokerage tests what each broker is credited with, and gives on average its expected share", () => {
    const { partial } = brokerage(graph, partition);
    const shared = finish(dealtBrokerage(graph, partition, { seed: 5, shared: true }));
    let differing = 0;
    for (const at of graph.ids.keys()) {
      const counts = countsAt(partial, at);
      const expected = expectedByDealing(partition, partition.of[at] as number, counts.total);
      for (const role of ROLES) {
        const told = shared.actors[role][at];
        expect(told?.observed).toBeCloseTo(counts[role], 9);
        expect(Math.abs((told?.expected ?? 0) - expected[role])).toBeLessThan(0.05 + counts.total * 0.02);
        if (told?.p !== dealt.actors[role][at]?.p) differing++;
      }
    }
    expect(differing).toBeGreaterThan(0);
  });

  test("dealing hands round what the others have: the broker's own group is never dealt to another", () => {
    const rows = [
      { from: "a", to: "v" },
      { from: "v", to: "b" },
    ];
    const tested = finish(dealtBrokerage(flatGraph(["a", "v", "b"], rows), partitionOf(["A", "V", "B"]), { seed: 1 }));
    expect(tested.actors.liaison[1]).toMatchObject({ observed: 1, expected: 1, ratio: 1, z: null, p: 1 });
  });

  test("the sums over all are tested with every group dealt out", () => {
    const { raw } = brokerage(graph, partition);
    const totals = graph.ids.map((_, at) => countsAt(raw, at));
    const sizes = partition.sizes;
    const n = graph.ids.length;
    const triads = totals.reduce((sum, { total }) => sum + total, 0);
    const chance = (ways: (size: number) => number) =>
      sizes.reduce((sum, size) => sum + ways(size), 0) / (n * (n - 1) * (n - 2));
    const inside = chance((size) => size * (size - 1) * (size - 2));
    const crossing = chance((size) => size * (size - 1) * (n - size));
    const expected = {
      coordinator: inside,
      itinerant: crossing,
      gatekeeper: crossing,
      representative: crossing,
      liaison: 1 - inside - 3 * crossing,
    };
    for (const role of ROLES) {
      const told = dealt.all[role];
      expect(told.observed).toBe(totals.reduce((sum, counts) => sum + counts[role], 0));
      expect(Math.abs(told.expected - triads * expected[role])).toBeLessThan(0.1 + triads * 0.02);
      expect(told.p).toBeGreaterThanOrEqual(1 / 2001);
    }
  });

  test("the same seed deals the same, another seed nearly the same", () => {
    expect(finish(dealtBrokerage(graph, partition, { seed: 5 }))).toEqual(dealt);
    const other = finish(dealtBrokerage(graph, partition, { seed: 6 }));
    expect(other).not.toEqual(dealt);
    for (const at of graph.ids.keys())
      expect(Math.abs((other.actors.liaison[at]?.p ?? 0) - (dealt.actors.liaison[at]?.p ?? 0))).toBeLessThan(0.08);
  });

  test("p is never 0, and 1 for who brokers nothing", () => {
    for (const role of ROLES)
      for (const { p, observed, expected } of dealt.actors[role]) {
        expect(p).toBeGreaterThanOrEqual(1 / 2001);
        if (observed === 0 && expected === 0) expect(p).toBe(1);
      }
  });

  test("a broker whose every introduction crosses two groups is told from chance", () => {
    const ins = Array.from({ length: 6 }, (_, at) => `in${at}`);
    const outs = Array.from({ length: 6 }, (_, at) => `out${at}`);
    const rows = [...ins.map((from) => ({ from, to: "v" })), ...outs.map((to) => ({ from: "v", to }))];
    const groups = partitionOf(["V", ...ins.map(() => "A"), ...outs.map(() => "B")]);
    const star = flatGraph(["v", ...ins, ...outs], rows);
    const tested = finish(dealtBrokerage(star, groups, { seed: 1 }));
    expect(tested.actors.liaison[0]).toMatchObject({ observed: 36 });
    expect(tested.actors.liaison[0]?.p).toBeLessThan(0.01);
    expect(tested.actors.liaison[0]?.ratio).toBeGreaterThan(1.5);
    expect(density(star.out)).toBeCloseTo(12 / (13 * 12), 12);
  });
});
