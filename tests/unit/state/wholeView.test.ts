/** Numbers about the network as a whole, as the screen shows and copies them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcsOfTie, measureNetwork } from "../../../src/analysis/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import {
  type EnishiState,
  FIRST_STATE,
  type NumbersAsked,
  ownGroup,
  selectBasis,
  selectWantedKeys,
  selectWhole,
  tiesOfMix,
  WHOLE_PARTS,
  wholeJson,
  wholeKeysOf,
  wholeTable,
  withCounted,
} from "../../../src/state/index.ts";
import { someDataset } from "../../arbitraries.ts";
import { actor, dataset, tie } from "../../builders.ts";

const counted = (data: Dataset, asked: Partial<NumbersAsked> = {}): EnishiState => {
  const state: EnishiState = {
    ...FIRST_STATE,
    document: { ...FIRST_STATE.document, dataset: data },
    view: {
      ...FIRST_STATE.view,
      screen: "table",
      numbers: { ...FIRST_STATE.view.numbers, open: true, page: "whole", ...asked },
    },
  };
  const basis = selectBasis(state);
  const report = measureNetwork(basis.graph, { which: selectWantedKeys(state).now, group: basis.group });
  if (report === null) throw new Error("it was not stopped");
  const result = { report, basis, graph: basis.graph, asked: state.view.numbers, counted: 0 };
  return { ...state, ...withCounted(state, "now", result) };
};

const sized = dataset({
  actors: ["大", "小", "小", ""].map((size, at) => actor(`a${at}`, size === "" ? {} : { own: [["規模", size]] })),
  ties: [tie("a0", "a1"), tie("a1", "a0", { id: "again" }), tie("a1", "a2"), tie("a2", "a3")],
});

describe("the network as a whole", () => {
  it("names the very ties behind every count of the table: as many pairs as it says, each of those groups", () => {
    const arrows = fc.constantFrom("all", "made", "contact", "rows");
    fc.assert(
      fc.property(someDataset, arrows, (data, chosen) => {
        const view = selectWhole(counted(data, { arrows: chosen, group: "ward" } as Partial<NumbersAsked>));
        const { mix, basis } = view;
        const groupOf = new Map(basis.graph.ids.map((id, at) => [id, basis.group[at]]));
        for (const [at, one] of mix.names.entries())
          for (const [beside, other] of mix.names.entries()) {
            const pairs = tiesOfMix(basis, one, other)
              .flatMap((found) => arcsOfTie(found, basis.arrows))
              .filter(({ from, to }) => from !== to && groupOf.has(from) && groupOf.has(to))
              .filter(
                ({ from, to }) =>
                  [one, other].toSorted().join() === [groupOf.get(from), groupOf.get(to)].toSorted().join(),
              )
              .map(({ from, to }) => JSON.stringify([from, to].toSorted()));
            expect(new Set(pairs).size).toBe(mix.ties[at]?.[beside]);
          }
      }),
    );
  });

  it("counts what the page shows, and of arrows nothing where there are none", () => {
    const state = counted(sized);
    expect(selectWantedKeys(state).now).toEqual(wholeKeysOf(true));
    expect(
      WHOLE_PARTS.flatMap((part) => selectWhole(state).parts[part]).every(({ value }) => value !== undefined),
    ).toBe(true);
    const plain = WHOLE_PARTS.flatMap((part) => selectWhole(counted(sized, { directed: false })).parts[part]);
    expect(plain.map(({ key }) => key)).toEqual(wholeKeysOf(false));
    expect(plain.map(({ key }) => key).filter((key) => /(^|_)directed|reciprocity|strong/.test(key))).toEqual([]);
  });

  it("lays the ties of the groups of any column side by side, and their E-I index beside", () => {
    const view = selectWhole(counted(sized, { group: ownGroup("規模") }));
    expect(view.mix).toEqual({
      names: ["小", "大", ""],
      actors: [2, 1, 1],
      ties: [
        [1, 1, 1],
        [1, 0, 0],
        [1, 0, 0],
      ],
      within: 1,
      between: 2,
    });
    expect(view.parts.groups[0]).toEqual({
      key: "ei_index_undirected",
      value: 1 / 3,
      isTooLarge: false,
      isEstimate: false,
    });
  });

  it("holds every tied pair once, whoever is tied", () => {
    fc.assert(
      fc.property(someDataset, (data) => {
        const { mix, basis } = selectWhole(counted(data, { group: "ward" }));
        const half = mix.ties.flatMap((row, at) => row.slice(at)).reduce((sum, count) => sum + count, 0);
        expect(half).toBe(basis.graph.both.targets.length / 2);
        expect(mix.within + mix.between).toBe(half);
        const turned = mix.ties.map((_, at) => mix.ties.map((row) => row[at]));
        expect(turned).toEqual(mix.ties);
      }),
      { numRuns: 60 },
    );
  });

  it("is copied with its label, under the keys of the terminal", () => {
    const copied = { title: "T", said: 0, view: selectWhole(counted(sized, { group: ownGroup("規模") })) };
    const { rows, label } = wholeTable(copied, "en");
    const cells = [...rows];
    expect(cells.map((row) => row[1]).filter((key) => key !== "")).toEqual(wholeKeysOf(true));
    expect(cells).toContainEqual(["Ties between groups of “規模”: 小 × 大", "", "1"]);
    for (const key of ["data", "graph", "filter", "window", "size", "formula", "groups", "seed", "source"])
      expect(label.map((line) => line.key)).toContain(key);
    const told = JSON.parse([...wholeJson(copied, "ja")].join(""));
    expect(told.measures.ei_index_undirected).toBe(1 / 3);
    expect(told.groups).toMatchObject({ by: "規模", names: ["小", "大", ""] });
  });
});
