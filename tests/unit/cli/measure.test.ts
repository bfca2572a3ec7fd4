import { describe, expect, it, test } from "vitest";
import { CONVENTIONS } from "../../../src/analysis/index.ts";
import { differences, ORACLES, spelledOut } from "../analysis/measuresOracles.ts";
import { answerTo, csv, run } from "./run.ts";

const LIST = ["measure", "--ties", "edges.csv", "--actors", "nodes.csv"];
const edges = "source,target,weight\na,b,2\na,b,1\nb,c,1\nc,c,1\n";

describe("enishi measure on networks that other tools have counted", () => {
  test.each(ORACLES.map((oracle) => [oracle.network, oracle] as const))("%s", async (_, oracle) => {
    const texts = {
      "edges.csv": csv([
        ["source", "target", "weight"],
        ...oracle.rows.map(([from, to, times = 1]) => [from, to, times]),
      ]),
      "nodes.csv": csv([["id", "type"], ...oracle.actors]),
    };
    const { network, measures } = await answerTo([...LIST, ...(oracle.directed ? [] : ["--undirected"])], texts);
    expect(network).toMatchObject({ nodes: oracle.actors.length, directed: oracle.directed, group: "type" });
    for (const [key, known] of Object.entries(oracle.values))
      expect(differences(measures[key], spelledOut(oracle, known), key)).toEqual([]);
  });
});

describe("enishi measure", () => {
  it("counts the rows of a plain list as arcs from source to target, and says how each number is counted", async () => {
    const told = await answerTo(["measure", "--ties", "edges.csv"], { "edges.csv": edges });
    expect(told.network).toMatchObject({
      nodes: 3,
      edges: 2,
      edge_rows: 4,
      self_loops: 1,
      parallel_rows: 1,
      group: null,
    });
    expect(told.measures.strength_out).toEqual({ a: 3, b: 1, c: 0 });
    expect(told.measures.gf_raw).toBeNull();
    expect(Object.keys(told.conventions).toSorted()).toEqual(Object.keys(CONVENTIONS).toSorted());
    expect(Object.keys(told.measures).toSorted()).toEqual(Object.keys(CONVENTIONS).toSorted());
  });

  it("reads Japanese headers of a plain list the same way", async () => {
    const told = await answerTo(["measure", "--ties", "t.csv"], { "t.csv": "紹介元,紹介先\n甲,乙\n乙,丙\n" });
    expect(told.measures.degree_out_partners).toEqual({ 甲: 1, 乙: 1, 丙: 0 });
  });

  it("counts the arrows of introductions with an introducer: to both, and between the two", async () => {
    const told = await answerTo(["measure", "data/"], { "data/ties.csv": "from,to,via\na,b,v\n" });
    expect(told.network.edges).toBe(3);
    expect(told.measures.degree_out_partners).toEqual({ a: 1, b: 0, v: 2 });
  });

  it("keeps actors without any tie, even from a list of nothing but ids", async () => {
    for (const nodes of ["id,type\na,X\nb,X\nc,Y\nlone,Y\n", "id\na\nb\nc\nlone\n"]) {
      const told = await answerTo(LIST, { "edges.csv": edges, "nodes.csv": nodes });
      expect(told.network).toMatchObject({ nodes: 4, isolates: 1 });
      expect(told.measures.burt_constraint_undirected_binary.lone).toBeNull();
    }
  });

  it("groups by any column, its words kept as they are written", async () => {
    const nodes = "id,type,Block,ward\na,NPO,east,中区\nb,特定非営利活動法人,east,中区\nc,NPO,west,南区\n";
    const texts = { "edges.csv": edges, "nodes.csv": nodes };
    const groupsOf = async (...words: string[]) => {
      const { network, measures } = await answerTo([...LIST, ...words], texts);
      return [network.group, Object.keys(measures.gf_expected_bernoulli_by_type)];
    };
    expect(await groupsOf()).toEqual(["type", ["NPO", "特定非営利活動法人"]]);
    expect(await groupsOf("--group", "block")).toEqual(["Block", ["east", "west"]]);
    expect(await groupsOf("--group", "ward")).toEqual(["ward", ["中区", "南区"]]);
    expect(await groupsOf("--group", "区", "--lang", "ja")).toEqual(["ward", ["中区", "南区"]]);
    expect(await groupsOf("--group=id")).toEqual(["id", ["a", "b", "c"]]);
  });

  it("refuses a column nobody has, and names those there are", async () => {
    const texts = { "edges.csv": edges, "nodes.csv": "id,type\na,X\n" };
    const { code, err, out } = await run([...LIST, "--group", "colour"], texts);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("id, type");
    expect((await run(["measure", "--ties", "edges.csv", "--group", "type"], texts)).code).toBe(2);
  });

  it("tells two lists of one name in two folders apart", async () => {
    const texts = { "a/list.csv": edges, "b/list.csv": "id,type\na,X\nlone,Y\n" };
    const told = await answerTo(["measure", "--ties", "a/list.csv", "--actors", "b/list.csv"], texts);
    expect(told.network).toMatchObject({ nodes: 4, isolates: 1 });
  });

  it("is not kept from counting by dates that can be read in several ways", async () => {
    const texts = { "t.csv": "from,to,date\na,b,01/02/2021\n" };
    expect((await answerTo(["measure", "--ties", "t.csv"], texts)).network.edges).toBe(1);
  });

  it("leaves out rows it cannot read, and says so on standard error", async () => {
    const { code, out, err } = await run(["measure", "--ties", "t.csv", "--json"], { "t.csv": "from,to\na,b\nc,\n" });
    expect(code).toBe(0);
    expect(JSON.parse(out).network.nodes).toBe(2);
    expect(err).toContain("1 row could not be read");
  });

  it("counts a list without a row as a network of nobody, of which nothing is known", async () => {
    const { network, measures } = await answerTo(["measure", "--ties", "t.csv"], { "t.csv": "source,target\n" });
    expect(network).toMatchObject({ nodes: 0, edges: 0, edge_rows: 0, isolates: 0 });
    expect(measures.density_directed).toBeNull();
    const told = await run(["measure", "t.csv"], { "t.csv": "from,to\n" });
    expect([told.code, told.err]).toEqual([0, ""]);
    expect((await run(["measure", "t.csv"], { "t.csv": "from,to\nA,\n" })).code).toBe(1);
    expect((await run(["layout", "t.csv"], { "t.csv": "from,to\n" })).code).toBe(1);
  });

  it("does not count one file twice that is named for ties and for actors", async () => {
    const { code, out } = await run(["measure", "--ties", "e.csv", "--actors", "e.csv", "--json"], { "e.csv": edges });
    expect([code, out]).toEqual([1, ""]);
  });

  it("ends with 1 where nothing can be read, or actors are in no list of actors", async () => {
    expect((await run(["measure", "--ties", "e.csv", "--json"], { "e.csv": "" })).code).toBe(1);
    const lost = await run([...LIST, "--json"], { "edges.csv": edges, "nodes.csv": "colour\nred\n" });
    expect([lost.code, lost.out]).toEqual([1, ""]);
  });

  it("tells people the outline in their language", async () => {
    const en = await run(LIST, { "edges.csv": edges, "nodes.csv": "id,name\na,Alpha\n" });
    expect(en.out).toContain("3 actors, 2 arcs, 0 without any");
    expect(en.out).toContain("first by arcs made: Alpha 3, b 1");
    const ja = await run(["measure", "--ties", "edges.csv", "--undirected"], { "edges.csv": edges }, "ja");
    expect(ja.out).toContain("組織 3、つながり 2");
  });

  it("refuses a seed that is no whole number, and gives the same for the same seed", async () => {
    expect((await run(["measure", "--ties", "edges.csv", "--seed", "x"], { "edges.csv": edges })).code).toBe(2);
    const seeded = () => answerTo(["measure", "--ties", "edges.csv", "--seed", "7"], { "edges.csv": edges });
    expect(await seeded()).toEqual(await seeded());
  });
});
