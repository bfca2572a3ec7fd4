/** Brokerage as it is shown: counts that open their triads, beside introductions made. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { introducerFacts, measureNetwork, ROLES } from "../../../src/analysis/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import {
  brokerageKeys,
  brokeredTriads,
  type EnishiState,
  FIRST_STATE,
  type NumbersAsked,
  selectBasis,
  selectBroker,
  selectBrokerage,
  selectEmphasis,
  selectNetwork,
  selectOpenedTriads,
  selectWantedKeys,
  withCounted,
} from "../../../src/state/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, day, tie } from "../../builders.ts";

const asking = (data: Dataset, asked: Partial<NumbersAsked> = {}): EnishiState => ({
  ...FIRST_STATE,
  document: { ...FIRST_STATE.document, dataset: data },
  view: {
    ...FIRST_STATE.view,
    screen: "table",
    numbers: { ...FIRST_STATE.view.numbers, open: true, page: "brokerage", ...asked },
  },
});

/** As the worker leaves it: what the page shows is counted, without the many dealings. */
const counted = (data: Dataset, asked: Partial<NumbersAsked> = {}): EnishiState => {
  const state = asking(data, asked);
  const basis = selectBasis(state);
  const which = brokerageKeys(state.view.numbers).filter((key) => !key.endsWith("_test"));
  const report = measureNetwork(basis.graph, { which, group: basis.group });
  if (report === null) throw new Error("it was not stopped");
  const result = { report, basis, graph: basis.graph, asked: state.view.numbers, counted: 0 };
  return { ...state, ...withCounted(state, "now", result) };
};

/** A city desk stands between a company and an NPO, and has brought two others together, who met again. */
const between = dataset({
  actors: [
    actor("firm", { type: "company" }),
    actor("desk", { type: "government" }),
    actor("club", { type: "npo" }),
    actor("a", { type: "npo" }),
    actor("b", { type: "npo" }),
  ],
  ties: [
    tie("firm", "desk", { id: "asks" }),
    tie("desk", "club", { id: "goes on" }),
    tie("a", "b", { id: "brought", kind: "introduction", via: "desk", when: day(2021, 1, 1) }),
    tie("a", "b", { id: "again", kind: "meeting", when: day(2021, 2, 1) }),
  ],
});

describe("brokerage", () => {
  test("stands beside the introductions made and the closures credited", () => {
    const desk = selectBrokerage(counted(between)).rows.find(({ id }) => id === "desk");
    expect(desk?.made).toEqual({ triads: 1, partners: 2, closures: 1 });
    expect(desk?.roles?.liaison).toBeGreaterThan(0);
    expect(selectBroker(counted(between))?.id).toBe("desk");
  });

  test("has introductions before anything is counted, and asks for what the page shows", () => {
    const state = asking(between);
    const desk = selectBrokerage(state).rows.find(({ id }) => id === "desk");
    expect(desk).toMatchObject({ roles: null, burt: null, tests: null, made: { triads: 1 } });
    expect(selectWantedKeys(state).now).toEqual(brokerageKeys(state.view.numbers));
  });

  test("is about who is chosen, else about who is selected", () => {
    const state = counted(between, { broker: "club" });
    const selected = { ...state.view.selection, actors: ["firm"] };
    expect(selectBroker({ ...state, view: { ...state.view, selection: selected } })?.id).toBe("club");
    const open = counted(between);
    expect(selectBroker({ ...open, view: { ...open.view, selection: selected } })?.id).toBe("firm");
    expect(selectBroker(counted(between, { broker: "nobody" }))?.id).toBe("desk");
  });

  test("counts the introductions of all as those of one are counted", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const state = asking(data);
        const network = selectNetwork(state);
        for (const { id, made } of selectBrokerage(state).rows) {
          const { triads, partners, closures } = introducerFacts(network, id);
          expect(made).toEqual({ triads: triads.length, partners: partners.length, closures: closures.length });
        }
      }),
      { numRuns: 200 },
    );
  });

  test("every whole count has just so many triads, each between two others, and the roles make up the total", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { rows, basis } = selectBrokerage(counted(data));
        for (const { id, roles } of rows) {
          if (roles === null) throw new Error("not counted");
          expect(ROLES.reduce((sum, role) => sum + roles[role], 0)).toBe(roles.total);
          for (const role of ROLES) {
            const triads = brokeredTriads(basis, id, role);
            expect(triads).toHaveLength(roles[role]);
            for (const { from, broker, to } of triads) expect(new Set([from, broker, to, id]).size).toBe(3);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shared, a pair counts once in all, however many stand between it", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const whole = selectBrokerage(counted(data));
        const pairs = new Set(brokeredTriads(whole.basis, null, "total").map(({ from, to }) => `${from}\n${to}`));
        expect(selectBrokerage(counted(data, { shared: true })).all.roles?.total).toBeCloseTo(pairs.size, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe("triads beside the map", () => {
  test("are listed with the ties they rest on, and raised; one looked at alone leaves only its own", () => {
    const opened = selectOpenedTriads(counted(between, { triads: "liaison" }));
    expect(opened?.broker).toBe("desk");
    expect(opened?.triads[0]).toMatchObject({ from: "firm", broker: "desk", role: "liaison" });
    const raised = selectEmphasis(counted(between, { triads: "liaison" }));
    expect(raised?.others).toBe("rest");
    expect(raised?.actors.get("desk")).toBe("now");
    expect([...(raised?.ties.keys() ?? [])].toSorted()).toEqual(["asks", "brought", "goes on"]);
    const at = opened?.triads.findIndex(({ to }) => to === "club") ?? -1;
    const alone = selectEmphasis(counted(between, { triads: "liaison", triad: at }));
    expect([...(alone?.ties.keys() ?? [])].toSorted()).toEqual(["asks", "goes on"]);
    expect([...(alone?.actors.keys() ?? [])].toSorted()).toEqual(["club", "desk", "firm"]);
  });

  test("of all together are those of everybody", () => {
    const opened = selectOpenedTriads(counted(between, { triads: "total", brokers: "all" }));
    expect(opened?.broker).toBeNull();
    expect(opened?.triads).toHaveLength(selectBrokerage(counted(between)).all.roles?.total ?? -1);
  });

  test("are closed on other pages and screens", () => {
    expect(selectOpenedTriads(counted(between))).toBeNull();
    expect(selectOpenedTriads(counted(between, { triads: "total", page: "ranking" }))).toBeNull();
    const state = counted(between, { triads: "total" });
    expect(selectOpenedTriads({ ...state, view: { ...state.view, screen: "map" } })).toBeNull();
    expect(selectEmphasis({ ...state, view: { ...state.view, screen: "map" } })).toBeNull();
  });
});
