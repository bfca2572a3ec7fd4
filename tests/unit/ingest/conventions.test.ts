import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";
import { rule } from "./rules.ts";

/** What a reader would mind: everything but notices. */
const doubts = (files: Readonly<Record<string, string>>) =>
  read(files).problems.filter(({ severity }) => severity !== "notice");

describe(rule("I-56"), () => {
  const gephi = {
    "nodes [Nodes].csv": "Id,Label,Interval,Modularity Class\n001,あおば,,0\n1,みどり,,1\n",
    "edges [Edges].csv":
      'Source,Target,Type,Id,Label,Interval,Weight\n001,1,Directed,0,,"<[2021-12-04, 2022-03-31]>",2.0\n1,001,Undirected,1,会,"<[2022.0, Infinity]>",1.0\n',
  };

  it("Gephi: ids stay text, direction is no kind, an interval is from when to when", () => {
    const { dataset } = read(gephi);
    expect(dataset.actors.map(({ id, name }) => [id, name])).toEqual([
      ["001", "あおば"],
      ["1", "みどり"],
    ]);
    expect(
      dataset.ties.map((tie) => [
        tie.from,
        tie.to,
        tie.kind,
        tie.weight,
        tie.note,
        tie.when?.written,
        tie.until?.written,
      ]),
    ).toEqual([
      ["001", "1", "contact", 2, "", "2021-12-04", "2022-03-31"],
      ["1", "001", "contact", 1, "会", "2022", undefined],
    ]);
    expect(doubts(gephi)).toEqual([]);
  });

  it("Gephi: several spells begin with the first and end with the last", () => {
    const { dataset } = read({ "e.csv": 'Source,Target,Timeset\nA,B,"<[2021, 2022); [2023, 2024]>"\n' });
    expect([dataset.ties[0]?.when?.written, dataset.ties[0]?.until?.written]).toEqual(["2021", "2024"]);
  });

  const kumu = {
    "elements.csv": "Label,Type,Description,Tags,ID\nあおば,NPO,子ども食堂,子ども|食|居場所,e-1\nみどり,企業,,,e-2\n",
    "connections.csv":
      "From,To,Direction,Label,Type,Strength\nあおば,みどり,directed,祭りで,協力,3\nみどり,さくら,mutual,,,1\n",
  };

  it("Kumu: ends are labels, the type of a connection is its kind, tags are parted by bars", () => {
    const { dataset } = read(kumu);
    expect(dataset.actors.map(({ id, name, type, topics }) => [id, name, type, topics])).toEqual([
      ["e-1", "あおば", "npo", ["子ども", "食", "居場所"]],
      ["e-2", "みどり", "company", []],
      ["さくら", "さくら", "other", []],
    ]);
    expect(dataset.ties.map((tie) => [tie.from, tie.to, tie.kind, tie.weight, tie.note])).toEqual([
      ["e-1", "e-2", "cooperation", 3, "祭りで"],
      ["e-2", "さくら", "contact", 1, ""],
    ]);
    expect(doubts(kumu)).toEqual([]);
  });

  const cytoscape = {
    "default node.csv":
      '"SUID","name","selected","shared name"\n"52","特非 (緑) あおば","false","特非 (緑) あおば"\n"54","みどり","false","みどり"\n',
    "default edge.csv":
      '"SUID","interaction","name","selected","shared interaction","shared name"\n"60","紹介","特非 (緑) あおば (紹介) みどり","false","紹介","特非 (緑) あおば (紹介) みどり"\n',
  };

  it("Cytoscape: the ends of an edge are read from its name, brackets in names or not", () => {
    const { dataset } = read(cytoscape);
    expect(dataset.actors.map(({ name, declared }) => [name, declared])).toEqual([
      ["特非 (緑) あおば", true],
      ["みどり", true],
    ]);
    expect(dataset.ties.map((tie) => [tie.from, tie.to, tie.kind])).toEqual([
      ["特非 (緑) あおば", "みどり", "introduction"],
    ]);
    expect(doubts(cytoscape)).toEqual([]);
  });

  it("Cytoscape: a name that can be parted in two ways is held back", () => {
    const { dataset, problems, reports } = read({
      "edge.csv":
        "SUID,shared name,shared interaction,name,interaction\n1,A (x) B (x) C,x,A (x) B (x) C,x\n2,A (x) B,,A (x) B,\n",
    });
    expect(dataset.ties.map(({ from, to }) => [from, to])).toEqual([["A", "B"]]);
    expect(problems.filter(({ code }) => code === "ENDPOINT_MISSING").map(({ row }) => row)).toEqual([2, 2]);
    expect(reports[0]).toMatchObject({ rows: 2, taken: 1, reported: 1 });
  });

  it("tags of our own tables and intervals of others are left as they are", () => {
    const { dataset } = read({ "a.csv": "名称,種別,分野\nあおば,NPO,子ども|食\n" });
    expect(dataset.actors[0]?.topics).toEqual(["子ども|食"]);
  });
});

describe(rule("I-57"), () => {
  const files = {
    actors: "名称,種別,区\nあおば,NPO,青葉区\nみどり,企業,緑区\n",
    ties: "id,紹介元,紹介先,種類,物語,日付\nt1,あおば,みどり,仲立ち,みちしるべ,2021-12-04\n",
    stories: "id,題名,あらすじ\ns1,みちしるべ,はじまりの話\n",
    episodes: "物語,順番,見出し,本文,縁\nみちしるべ,1,出会い,祭りで会った,t1\n",
    context: "id,日付,列,できごと\nc1,2015,行政側,条例ができた\n",
    types: "id,日本語,形\nowner,大家,square\n",
  };

  it("actors, ties, stories, steps, background and words, in any order and under any names", () => {
    const plain = read(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.csv`, text])));
    expect(plain.dataset.stories).toHaveLength(1);
    expect(plain.dataset.episodes[0]?.ties).toEqual(["t1"]);
    const kinds = Object.keys(files) as (keyof typeof files)[];
    fc.assert(
      fc.property(fc.shuffledSubarray(kinds, { minLength: kinds.length }), (order) => {
        const misnamed = order.map((kind, at) => [`データ${at + 1}.csv`, files[kind]]);
        const reading = read(Object.fromEntries(misnamed));
        const { types, kinds: _, ...rest } = reading.dataset;
        const { types: __, kinds: ___, ...plainRest } = plain.dataset;
        expect(rest).toEqual(plainRest);
        expect(reading.reports.map(({ kind }) => (kind === "kinds" ? "types" : kind))).toEqual(order);
        expect([...types, ...reading.dataset.kinds]).toEqual([...plain.dataset.types, ...plain.dataset.kinds]);
      }),
      { numRuns: 40 },
    );
  });

  it("a misleading name does not turn one kind into another", () => {
    const reading = read({
      "ties.csv": files.actors,
      "名簿.csv": files.ties,
      "context.csv": files.stories,
      "stories.csv": files.context,
    });
    expect(reading.reports.map(({ kind }) => kind)).toEqual(["actors", "ties", "stories", "context"]);
  });
});
