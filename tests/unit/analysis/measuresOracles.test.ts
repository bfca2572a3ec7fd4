/** Every value on which two or more independent tools agree is ours too, to one in a million. */
import { describe, expect, test } from "vitest";
import { measureNetwork } from "../../../src/analysis/index.ts";
import { differences, graphOf, groupsOf, ORACLES, spelledOut } from "./measuresOracles.ts";

describe.each(ORACLES.map((oracle) => [oracle.network, oracle] as const))("%s", (_, oracle) => {
  const report = measureNetwork(graphOf(oracle), { group: groupsOf(oracle), seed: 1 });

  test.each(Object.entries(oracle.values))("%s is what other tools count", (key, known) => {
    const measures: Record<string, unknown> = { ...report?.measures };
    expect(Object.hasOwn(measures, key), `${key} is counted`).toBe(true);
    expect(differences(measures[key], spelledOut(oracle, known))).toEqual([]);
  });

  test("nothing is NaN or infinite: what is undefined is null", () => {
    const text = JSON.stringify(report?.measures, (_key, value) =>
      typeof value === "number" && !Number.isFinite(value) ? "not a number" : value,
    );
    expect(text).not.toContain("not a number");
  });
});
