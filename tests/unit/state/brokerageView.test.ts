/** Brokerage as it will be shown: counts that open their triads, beside introductions made. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ROLES } from "../../../src/analysis/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import { brokeredTriads, FIRST_STATE, selectBroker, selectBrokerage } from "../../../src/state/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, day, tie } from "../../builders.ts";

const counting = (data: Dataset, shared = false) => ({
  ...FIRST_STATE,
  document: { ...FIRST_STATE.document, dataset: data },
  view: { ...FIRST_STATE.view, numbers: { ...FIRST_STATE.view.numbers, open: true, shared } },
});

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
    const desk = selectBrokerage(counting(between)).rows.find(({ id }) => id === "desk");
    expect(desk).toMatchObject({ introductions: 1, partners: 2, closures: 1 });
    expect(desk?.roles.liaison).toBeGreaterThan(0);
    expect(selectBroker(counting(between))?.id).toBe("desk");
  });

  test("every whole count has just so many triads, each between two others, and the roles make up the total", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { rows, basis } = selectBrokerage(counting(data));
        for (const { id, roles } of rows) {
          expect(ROLES.reduce((sum, role) => sum + roles[role], 0)).toBe(roles.total);
          for (const role of ROLES) {
            const triads = brokeredTriads(basis, id, role);
            expect(triads).toHaveLength(roles[role]);
            for (const ends of triads) expect(new Set([...ends, id]).size).toBe(3);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("shared, a pair counts once in all, however many stand between it", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const whole = selectBrokerage(counting(data));
        const pairs = new Set(
          whole.rows.flatMap(({ id }) => brokeredTriads(whole.basis, id, "total").map((ends) => ends.join("\n"))),
        );
        expect(selectBrokerage(counting(data, true)).all.roles.total).toBeCloseTo(pairs.size, 6);
      }),
      { numRuns: 60 },
    );
  });
});
