/** Groups by any column: what is offered, what is counted, and that screen and terminal say the same. */
import { describe, expect, it } from "vitest";
import { type MeasureKey, measureNetwork } from "../../../src/analysis/index.ts";
import { readDataset } from "../../../src/ingest/index.ts";
import type { Dataset } from "../../../src/model/index.ts";
import {
  addressOf,
  brokerageJson,
  brokerageTable,
  type EnishiState,
  FIRST_STATE,
  FIRST_VIEW,
  groupFrom,
  labelOf,
  methodsOf,
  type NumbersAsked,
  ownGroup,
  selectBasis,
  selectBrokerage,
  selectGroups,
  viewFromAddress,
} from "../../../src/state/index.ts";
import { actor, dataset, tie } from "../../builders.ts";
import { answerTo } from "../cli/run.ts";

const asking = (data: Dataset, asked: Partial<NumbersAsked> = {}): EnishiState => ({
  ...FIRST_STATE,
  document: { ...FIRST_STATE.document, dataset: data },
  view: { ...FIRST_STATE.view, numbers: { ...FIRST_STATE.view.numbers, ...asked } },
});

const sized = dataset({
  actors: ["大", "大", "小", "小", ""].map((size, at) =>
    actor(`a${at}`, {
      source: `${at}`,
      own: [...(size === "" ? [] : [["規模", size] as const]), ["番", `${at}`], ["国", "日本"]],
    }),
  ),
  ties: [tie("a0", "a2"), tie("a2", "a1"), tie("a3", "a4")],
});

describe("groups of actors", () => {
  it("are offered by columns of the owner's that make some, and not one for each actor, nor one for all", () => {
    expect(selectGroups(asking(sized))).toEqual({ ours: ["type", "ward", "parent", "topics"], own: ["own:規模"] });
    expect(selectGroups(asking(sized, { group: ownGroup("番") })).own).toEqual(["own:規模", "own:番"]);
  });

  it("fall back to types where no table has the column a link asks for", () => {
    const basis = selectBasis(asking(sized, { group: ownGroup("階") }));
    expect([basis.groupedBy, new Set(basis.group)]).toEqual(["type", new Set(["npo"])]);
  });

  it.each(["規模", "__proto__", "a&b=c", "own:"])("by the column %s are held by the address", (column) => {
    const view = { ...FIRST_VIEW, numbers: { ...FIRST_VIEW.numbers, group: ownGroup(column) } };
    expect(viewFromAddress(addressOf(view), FIRST_VIEW).numbers.group).toBe(ownGroup(column));
    expect(groupFrom("own:")).toBeNull();
    expect(groupFrom("constructor")).toBeNull();
  });

  it("are named with the column wherever the numbers go", () => {
    const state = asking(sized, { group: ownGroup("規模") });
    const view = selectBrokerage(state);
    const labelled = { title: "T", basis: view.basis, report: null, keys: ["gf_raw"] as const };
    expect(labelOf(labelled, "ja").find(({ key }) => key === "groups")?.text).toBe(
      "「規模」の列(3 組、書かれていない 1 組織も一つの組とする)",
    );
    expect(labelOf(labelled, "en").find(({ key }) => key === "groups")?.text).toContain(
      "column “規模” (3 groups; 1 actor",
    );
    expect(methodsOf(labelled, "ja")).toContain("「規模」による組分け");
    const copied = { title: "T", said: 0, view, asked: state.view.numbers, of: "everyone" as const };
    expect([...brokerageTable(copied, "ja").rows].map((cells) => cells[2])).toEqual(["大", "大", "小", "小", ""]);
    const { groups } = JSON.parse([...brokerageJson(copied, "ja")].join(""));
    expect(groups).toEqual({ by: "規模", of: { a0: "大", a1: "大", a2: "小", a3: "小", a4: "" } });
  });

  it("give the same numbers on screen as in the terminal", async () => {
    const texts = {
      "data/actors.csv": "名称,種別,規模\n甲,npo, 大 \n乙,npo,小\n丙,npo,大\n丁,company,\n戊,company,小\n",
      "data/ties.csv": "から,へ,紹介者\n甲,乙,丙\n乙,丁,\n丁,戊,甲\n戊,丙,\n丙,丁,\n",
    };
    const keys: readonly MeasureKey[] = [
      "gf_raw",
      "gf_partial_weighted",
      "gf_type_permutation_test",
      "gf_expected_bernoulli",
      "gf_global_raw",
      "ei_index_undirected",
    ];
    const told = await answerTo(["measure", "data/", "--group", "規模"], texts);
    const files = Object.entries(texts).map(([name, text]) => ({
      name: name.replace("data/", ""),
      bytes: new TextEncoder().encode(text),
    }));
    const { graph, group, seed } = selectBasis(
      asking(readDataset(files).dataset, { group: ownGroup("規模"), scope: "all" }),
    );
    const shown = measureNetwork(graph, { which: keys, group, seed });
    expect(told.network.group).toBe("規模");
    for (const key of keys) expect(JSON.parse(JSON.stringify(shown?.measures[key])), key).toEqual(told.measures[key]);
  });
});
