/** Numbers as they are copied: text, tables and JSON that come in parts, each with its label. */
import { describe, expect, test } from "vitest";
import { measureNetwork, ROLES } from "../../../src/analysis/index.ts";
import { writeNumbers } from "../../../src/publish/index.ts";
import {
  type BrokerageCopied,
  brokerageJson,
  brokerageKeys,
  brokerageTable,
  brokerageText,
  type Copied,
  copiedJson,
  copiedTable,
  copiedText,
  Entries,
  entriesOf,
  FIRST_STATE,
  jsonInParts,
  selectBasis,
  selectBrokerage,
  withCounted,
} from "../../../src/state/index.ts";
import { actor, dataset, tie } from "../../builders.ts";

/** More actors than one part of a CSV holds rows; names that would run, or break a line. */
const data = dataset({
  actors: [
    actor("__proto__", { name: "=1+1", type: "npo" }),
    actor("desk", { name: "two\nlines", type: "government" }),
    ...Array.from({ length: 450 }, (_, at) => actor(`a${at}`, { type: "npo" })),
  ],
  ties: [tie("__proto__", "desk"), tie("desk", "a0"), tie("a0", "a1")],
});
const document = { ...FIRST_STATE.document, dataset: data };
const asked = { ...FIRST_STATE.view.numbers, shared: false, egonet: false };
const before = { ...FIRST_STATE, document };
const basis = selectBasis(before);
const report = measureNetwork(basis.graph, {
  which: ["degree_neighbours", "burt_constraint_undirected_binary", ...brokerageKeys(asked)].filter(
    (key) => !key.endsWith("_test"),
  ) as never,
  group: basis.group,
});
if (report === null) throw new Error("it was not stopped");
const state = { ...before, ...withCounted(before, "now", { report, basis, graph: basis.graph, asked, counted: 0 }) };

const ranking: Copied = {
  title: "T",
  basis,
  report,
  keys: ["degree_neighbours", "burt_constraint_undirected_binary"],
  dataset: data,
};
const brokers = (of: BrokerageCopied["of"]): BrokerageCopied => ({
  title: "T",
  said: 0,
  view: selectBrokerage(state),
  asked,
  of,
});
const whole = (parts: Iterable<string>) => [...parts].join("");

describe("a ranking", () => {
  test("as JSON keeps every actor, undefined values as null, under the keys of the terminal", () => {
    const told = JSON.parse(whole(copiedJson(ranking, "en")));
    expect(Object.keys(told.measures)).toEqual(ranking.keys);
    expect(new Map(Object.entries(told.measures.degree_neighbours)).get("desk")).toBe(2);
    expect(Object.keys(told.measures.degree_neighbours)).toHaveLength(452);
    expect(Object.hasOwn(told.names, "__proto__")).toBe(true);
    expect(told.measures.burt_constraint_undirected_binary.a7).toBeNull();
    expect(told.network.nodes).toBe(452);
    expect(told.label.length).toBeGreaterThan(5);
  });

  test("as CSV has a row an actor, one header, its label underneath; in several parts", () => {
    const parts = [...writeNumbers(copiedTable(ranking, "en"))];
    expect(parts.length).toBeGreaterThan(2);
    const text = parts.join("");
    expect(text.match(/degree_neighbours\]/g)).toHaveLength(2);
    expect(text).toContain("'=1+1");
    expect(text.split("\r\n").filter((line) => /^a\d+,/.test(line))).toHaveLength(450);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  test("as text has a line an actor; a number alone is a sentence with its label", () => {
    const lines = whole(copiedText(ranking, "en")).split("\n");
    expect(lines.filter((line) => line.startsWith("desk\ttwo lines\t"))).toHaveLength(1);
    const one = whole(copiedText({ ...ranking, keys: ["degree_neighbours"], actors: ["desk"] }, "en"));
    expect(one.split("\n")[0]).toMatch(/^two lines: .* = 2$/);
    expect(one.split("\n")[2]).toContain("T");
  });
});

describe("brokerage", () => {
  test("of everybody is the same in a table, a text and JSON", () => {
    const rows = [...brokerageTable(brokers("everyone"), "en").rows];
    expect(rows).toHaveLength(452);
    expect([...brokerageTable(brokers("everyone"), "en").rows]).toEqual(rows);
    const told = JSON.parse(whole(brokerageJson(brokers("everyone"), "en")));
    expect(told.measures.gf_raw.desk.total).toBe(1);
    expect(Object.keys(told.measures.gf_raw.desk)).toEqual([...ROLES, "total"]);
    expect(told.groups.of.desk).toBe("government");
    expect(whole(brokerageText(brokers("everyone"), "en"))).toContain("two lines");
  });

  test("of one is a line a role; of all together has sums only", () => {
    const one = whole(brokerageText(brokers({ actor: data.actors[1]?.id as never }), "en")).split("\n");
    expect(one[0]).toBe("two lines");
    expect(one.some((line) => /gf_raw\.total\]: 1$/.test(line))).toBe(true);
    const all = JSON.parse(whole(brokerageJson(brokers("all"), "en")));
    expect(all.measures.gf_global_raw.total).toBe(2);
    expect(all.names).toEqual({});
    expect(all.partners).toBeNull();
  });
});

test("JSON in parts reads back as what it was made of, without entries that are undefined", () => {
  const value = { a: [1, { b: "\n" }], __proto__x: null, gone: undefined, none: entriesOf({}), '"': "ü" };
  const text = whole(jsonInParts(entriesOf({ value: entriesOf(value), last: new Entries(() => [["k", 1]]) })));
  expect(JSON.parse(text)).toEqual({
    value: { a: [1, { b: "\n" }], __proto__x: null, none: {}, '"': "ü" },
    last: { k: 1 },
  });
});
