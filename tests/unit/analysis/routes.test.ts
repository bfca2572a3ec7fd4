/** Who could introduce one actor to another: ways over contacts, and how they are ranked. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acquaintancesOf, type RoutesQuery, routesBetween } from "../../../src/analysis/index.ts";
import { buildNetwork } from "../../../src/network/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { dataset, day, tie } from "../../builders.ts";
import { network as sample } from "../data/sample.ts";
import { between } from "./arcs.ts";

const on = (at: number) => between(at, at);
const networkOf = (...ties: ReturnType<typeof tie>[]) => buildNetwork(dataset({ ties }));
const waysOf = (network: ReturnType<typeof networkOf>, query: Partial<RoutesQuery> = {}) =>
  routesBetween(network, { from: "a", to: "d", ...query }).routes.map(({ steps }) =>
    steps.map(({ to }) => to).join(""),
  );

describe("on the sample", () => {
  test("シロクマ would ask エンパワージャパン for the centre, and the centre for 浜っ子南", () => {
    const { routes, already } = routesBetween(sample, { from: "shirokuma", to: "hamakko-minami" });
    expect(already).toBeNull();
    expect(routes[0]?.requests.map(({ by, asked, to }) => [by, asked, to])).toEqual([
      ["shirokuma", "empower-japan", "kyodo-center"],
      ["shirokuma", "kyodo-center", "hamakko-minami"],
    ]);
    expect(routes[0]?.steps.map(({ tie: { id }, certain }) => [id, certain])).toEqual([
      ["t09", true],
      ["t04", true],
      ["t25", true],
    ]);
  });

  test("on an earlier day what was not yet known is not used, and doubt is told", () => {
    const end = day(2021, 5, 31).latest;
    const [route] = routesBetween(sample, { from: "shirokuma", to: "hamakko-minami", day: end }).routes;
    expect(route?.steps.at(-1)).toMatchObject({ tie: { id: "t15" }, certain: false });
    expect(route?.certain).toBe(false);
    const before = day(2021, 4, 30).latest;
    expect(routesBetween(sample, { from: "shirokuma", to: "hamakko-minami", day: before }).none).toBe("unconnected");
  });

  test("without the centre nobody could, which is said", () => {
    const query = { from: "shirokuma", to: "hamakko-minami", avoid: ["kyodo-center"] };
    expect(routesBetween(sample, query)).toMatchObject({ routes: [], none: "avoided" });
  });
});

describe("ranking", () => {
  test("fewest introductions come first, however old", () => {
    const network = networkOf(
      tie("a", "b", { when: on(900) }),
      tie("b", "c", { when: on(900) }),
      tie("c", "d", { when: on(900) }),
      tie("a", "x", { when: on(1) }),
      tie("x", "d", { when: on(1) }),
    );
    expect(waysOf(network)).toEqual(["xd", "bcd"]);
  });

  test("then certain before doubtful, then the more recent, then the more often", () => {
    const doubtful = { when: on(900), certain: false };
    const network = networkOf(
      tie("a", "u", doubtful),
      tie("u", "d", { when: on(900) }),
      tie("a", "v", { when: on(1) }),
      tie("v", "d", { when: on(1) }),
      tie("a", "w", { when: on(800) }),
      tie("w", "d", { when: on(800) }),
      tie("a", "x", { when: on(800) }),
      tie("x", "d", { when: on(800) }),
      tie("x", "d", { id: "again", when: on(7) }),
    );
    expect(waysOf(network)).toEqual(["xd", "wd", "vd", "ud"]);
    expect(waysOf(network, { most: 2 })).toEqual(["xd", "wd"]);
    expect(routesBetween(network, { from: "a", to: "d", most: 2 }).more).toBe(true);
    expect(waysOf(network, { avoid: ["x", "a", "d"] })).toEqual(["wd", "vd", "ud"]);
  });

  test("an introducer knows both it introduced; those who know each other are said to", () => {
    const network = networkOf(tie("b", "d", { via: "a", when: on(5) }), tie("b", "d", { id: "met", when: on(9) }));
    const answer = routesBetween(network, { from: "a", to: "d" });
    expect(answer.already?.tie.id).toBe("b-d/a");
    expect(answer.routes.map(({ steps }) => steps.map(({ tie: { id } }) => id))).toEqual([["b-d/a", "met"]]);
  });

  test("nobody is found for oneself, a stranger or an unknown actor", () => {
    const network = networkOf(tie("a", "b"), tie("c", "d"));
    expect(routesBetween(network, { from: "a", to: "a" }).none).toBe("same");
    expect(routesBetween(network, { from: "a", to: "d" }).none).toBe("unconnected");
    expect(routesBetween(network, { from: "a", to: "__proto__" }).none).toBe("unknown");
  });
});

describe("laws", () => {
  test("routes are all there are, the cheapest first, without repeats, over pairs who know each other", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const network = buildNetwork(data);
        const near = acquaintancesOf(data.ties);
        const [from = "", to = ""] = [data.actors[0]?.id, data.actors.at(-1)?.id];
        const { routes } = routesBetween(network, { from, to, most: 10_000 });
        const found = routes.map(({ steps }) => [from, ...steps.map((step) => step.to)].join(" "));
        const all: string[] = [];
        const walk = (path: readonly string[]) => {
          const at = path.at(-1) ?? "";
          if (at === to) all.push(path.join(" "));
          else
            for (const next of near.get(at)?.keys() ?? [])
              if (!path.includes(next) && !(path.length === 1 && next === to)) walk([...path, next]);
        };
        if (from !== to) walk([from]);
        expect(found.toSorted()).toEqual(all.toSorted());
        const costs = routes.map(({ steps }) => [steps.length, steps.filter(({ certain }) => !certain).length]);
        expect(costs).toEqual(costs.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
      }),
      { numRuns: 60 },
    );
  });

  test("fifty thousand ties give an answer soon", () => {
    const ties = Array.from({ length: 50_000 }, (_, index) =>
      tie(`n${(index * 7919) % 9973}`, `n${(index * 104729) % 9967}`, { id: `t${index}`, when: on(index % 3650) }),
    );
    const network = networkOf(...ties);
    const before = performance.now();
    expect(routesBetween(network, { from: "n1", to: "n5000" }).routes).toHaveLength(5);
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
