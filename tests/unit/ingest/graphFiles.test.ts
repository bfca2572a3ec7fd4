import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { openWorkbooks } from "../../../src/ingest/index.ts";
import { told, utf16le } from "./reading.ts";
import { rule } from "./rules.ts";
import { escaped, readOpened } from "./workbook.ts";

const GEXF = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
  <meta lastmodifieddate="2024-01-01"><creator>Gephi</creator></meta>
  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
    <attributes class="node" mode="static">
      <attribute id="0" title="type" type="string"><default>企業</default></attribute>
      <attribute id="1" title="区" type="string"/>
    </attributes>
    <attributes class="edge"><attribute id="0" title="source" type="string"/></attributes>
    <nodes>
      <node id="001" label="あおば &amp; みどり">
        <attvalues><attvalue for="0" value="NPO"/><attvalue for="1" value="青葉区"/></attvalues>
        <viz:color r="1" g="2" b="3"/><viz:size value="10"/><viz:position x="1" y="2" z="0"/>
      </node>
      <node id="1" label="さくら"><nodes><node id="2" label="さくら分室"/></nodes></node>
      <node id="3" label="もも" pid="1"/>
    </nodes>
    <edges>
      <edge id="e1" source="001" target="1" weight="2.0" kind="紹介" start="2021-12-04" end="2022-03-31">
        <attvalues><attvalue for="0" value="会報 12号"/></attvalues><viz:thickness value="2"/>
      </edge>
      <edge id="e2" source="1" target="2" label="打合せの席で"><spells><spell start="2022-04-01" end="2022-05-01"/><spell start="2023-01-10" end="2023-02-01"/></spells></edge>
      <edge id="e3" source="1" target="3" timestamp="2023" type="undirected"/>
      <edge id="e4" source="3" target="2" start="-Infinity" end="Infinity"/>
    </edges>
  </graph>
</gexf>`;

const YED = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
  <key attr.name="url" attr.type="string" for="node" id="d4"/>
  <key for="node" id="d6" yfiles.type="nodegraphics"/>
  <key for="edge" id="d10" yfiles.type="edgegraphics"/>
  <key attr.name="description" attr.type="string" for="graph" id="d0"/>
  <graph edgedefault="directed" id="G">
    <data key="d0">図</data>
    <node id="n0"><data key="d4"><![CDATA[https://example.org/?a=1&b=2]]></data>
      <data key="d6"><y:ShapeNode><y:Geometry x="1"/><y:NodeLabel alignment="center">あおば<y:LabelModel/></y:NodeLabel><y:Shape type="ellipse"/></y:ShapeNode></data></node>
    <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers active="0">
        <y:GroupNode><y:NodeLabel>港北</y:NodeLabel></y:GroupNode><y:GroupNode><y:NodeLabel>Folder 1</y:NodeLabel></y:GroupNode>
      </y:Realizers></y:ProxyAutoBoundsNode></data>
      <graph edgedefault="directed" id="n1:"><node id="n1::n0"><port name="p"/><data key="d6"><y:ShapeNode><y:NodeLabel>みどり</y:NodeLabel></y:ShapeNode></data></node></graph>
    </node>
    <edge id="e0" source="n0" target="n1::n0" sourceport="p"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>引き合わせ</y:EdgeLabel></y:PolyLineEdge></data></edge>
  </graph>
</graphml>`;

describe(rule("I-55"), () => {
  it("GEXF: attributes by their title, defaults, nesting, spells; looks are left out", async () => {
    const { dataset, problems, reports } = await readOpened({ "map.gexf": GEXF });
    expect(reports.map(({ file, kind, rows, taken }) => [file, kind, rows, taken])).toEqual([
      ["map.gexf › nodes", "actors", 4, 4],
      ["map.gexf › edges", "ties", 4, 4],
    ]);
    expect(dataset.actors.map(({ id, name, type, ward, parent }) => [id, name, type, ward, parent])).toEqual([
      ["001", "あおば & みどり", "npo", "青葉区", null],
      ["1", "さくら", "company", "", null],
      ["2", "さくら分室", "company", "", "1"],
      ["3", "もも", "company", "", "1"],
    ]);
    const said = dataset.ties.map((tie) => [
      tie.id,
      tie.from,
      tie.to,
      tie.kind,
      tie.weight,
      tie.when?.written,
      tie.until?.written,
    ]);
    expect(said).toEqual([
      ["e1", "001", "1", "introduction", 2, "2021-12-04", "2022-03-31"],
      ["e2", "1", "2", "contact", 1, "2022-04-01", "2023-02-01"],
      ["e3", "1", "3", "contact", 1, "2023", undefined],
      ["e4", "3", "2", "contact", 1, undefined, undefined],
    ]);
    expect(dataset.ties.map(({ source, note }) => [source, note]).slice(0, 2)).toEqual([
      ["会報 12号", ""],
      ["", "打合せの席で"],
    ]);
    expect(problems.filter(({ severity }) => severity !== "notice")).toEqual([]);
  });

  it("GraphML of yEd: labels of nodes and edges, groups, ports", async () => {
    const { dataset, problems } = await readOpened({ "zu.xml": YED });
    expect(dataset.actors.map(({ id, name, parent, url }) => [id, name, parent, url])).toEqual([
      ["n0", "あおば", null, "https://example.org/?a=1&b=2"],
      ["n1", "港北", null, ""],
      ["n1::n0", "みどり", "n1", ""],
    ]);
    expect(dataset.ties.map(({ from, to, note }) => [from, to, note])).toEqual([["n0", "n1::n0", "引き合わせ"]]);
    expect(problems.map(({ code }) => code)).toEqual(["PAIRS_ASSUMED"]);
  });

  it("GraphML of igraph, NetworkX and Gephi: keys by their names, defaults, looks by their types", async () => {
    const text = `<graphml><key id="v_name" for="node" attr.name="name" attr.type="string"/>
      <key id="r" for="node" attr.name="r" attr.type="int"/><key id="size" for="node" attr.name="size" attr.type="float"/>
      <key id="d1" for="edge" attr.name="weight" attr.type="double"><default>3</default></key>
      <key id="edgelabel" for="edge" attr.name="Edge Label" attr.type="string"/>
      <key id="d2" for="all" attr.name="備考" attr.type="string"/>
      <graph id="G" edgedefault="undirected">
      <node id="01"><data key="v_name">あおば</data><data key="r">1</data><data key="size">4</data><data key="d2">窓口</data></node>
      <node id="1"><data key="v_name">みどり</data></node>
      <edge source="01" target="1"><data key="edgelabel">相談会で</data></edge>
      <edge source="1" target="01"><data key="d1">5</data></edge></graph></graphml>`;
    const { dataset, problems } = await readOpened({ g: text });
    expect(dataset.actors.map(({ id, name, description }) => [id, name, description])).toEqual([
      ["01", "あおば", "窓口"],
      ["1", "みどり", ""],
    ]);
    expect(dataset.ties.map(({ from, to, weight, note }) => [from, to, weight, note])).toEqual([
      ["01", "1", 3, "相談会で"],
      ["1", "01", 5, ""],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["PAIRS_ASSUMED"]);
  });

  it("is told by the content, in any encoding and whatever stands before the graph", async () => {
    const text = `<!-- <graphml> --><!DOCTYPE gexf [<!ENTITY x "y">]>\n<gexf><graph><nodes><node id="あ"/></nodes></graph></gexf>`;
    for (const bytes of [text, utf16le(`\ufeff${text}`), `\ufeff${text}`]) {
      const { dataset } = await readOpened({ "list.csv": bytes });
      expect(dataset.actors.map(({ id }) => id)).toEqual(["あ"]);
    }
    const page = await readOpened({ "page.gexf": "<html><body>graphml gexf</body></html>" });
    expect(told(page)[0]).toMatch(/^FILE_/);
  });

  it("a list of edges alone makes its actors", async () => {
    const { dataset, reports } = await readOpened({
      "g.gexf": `<gexf><graph><edges><edge source="A" target="__proto__"/></edges></graph></gexf>`,
    });
    expect(reports.map(({ file }) => file)).toEqual(["g.gexf"]);
    expect(dataset.actors.map(({ name }) => name)).toEqual(["A", "__proto__"]);
  });

  it("one that is cut off, closes wrongly or holds nothing is refused with the reason", async () => {
    for (const text of [
      GEXF.slice(0, 900),
      GEXF.replace("</nodes>", "</edges>"),
      YED.slice(0, 700),
      "<gexf a=1><graph/></gexf>",
      "<graphml",
    ])
      expect(told(await readOpened({ "g.gexf": text }))).toEqual([expect.stringMatching(/^FILE_/), "NOTHING_TO_DRAW"]);
    expect(told(await readOpened({ "g.gexf": "<gexf><graph/></gexf>" }))).toEqual(["FILE_EMPTY", "NOTHING_TO_DRAW"]);
  });

  it("entities of a DOCTYPE are not put in, and deep nesting is passed over", async () => {
    const depth = 50_000;
    const deep = `<gexf><graph>${'<nodes><node id="a">'.repeat(1)}${"<x>".repeat(depth)}${"</x>".repeat(depth)}</node></nodes></graph></gexf>`;
    expect((await readOpened({ g: deep })).dataset.actors).toHaveLength(1);
    const nested = `<gexf><graph>${Array.from({ length: 5000 }, (_, at) => `<nodes><node id="${at}">`).join("")}${"</node></nodes>".repeat(5000)}</graph></gexf>`;
    expect((await readOpened({ g: nested })).dataset.actors).toHaveLength(5000);
    const bomb = `<!DOCTYPE g [<!ENTITY a "haha"><!ENTITY b "&a;&a;">]><graphml><graph><node id="&b;"/></graph></graphml>`;
    expect((await readOpened({ g: bomb })).dataset.actors.map(({ id }) => id)).toEqual(["&b;"]);
  });

  it("what begins like XML and never closes is no graph, at a cost that grows with its length", async () => {
    const starts = ["<?", "<!--", "<!DOCTYPE a ", "<!DOCTYPE a [", "<![CDATA["];
    const files = starts.flatMap((start) =>
      Array.from({ length: 10 }, () => ({ name: "g", bytes: new TextEncoder().encode(start.repeat(30_000)) })),
    );
    expect(await openWorkbooks(files)).toEqual(files);
  });

  it("any actors and ties come back as they were written", async () => {
    const word = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 8 })
      .filter(
        (text) =>
          !/\p{Cs}/u.test(text) &&
          /^[^\p{C}\s]+$/u.test(text) &&
          text.normalize("NFKC") === text &&
          !/^['=+\-@]/.test(text),
      );
    const graph = fc
      .uniqueArray(word, { minLength: 2, maxLength: 8 })
      .chain((ids) =>
        fc.tuple(
          fc.constant(ids),
          fc.array(fc.tuple(fc.nat(ids.length - 1), fc.nat(ids.length - 1)), { maxLength: 10 }),
        ),
      );
    await fc.assert(
      fc.asyncProperty(graph, fc.boolean(), async ([ids, pairs], isGexf) => {
        const apart = pairs.filter(([a, b]) => a !== b).map(([a, b]) => [ids[a] ?? "", ids[b] ?? ""] as const);
        const nodes = ids.map((id) => `<node id="${escaped(id)}"/>`).join("");
        const edges = apart.map(([a, b]) => `<edge source="${escaped(a)}" target="${escaped(b)}"/>`).join("");
        const text = isGexf
          ? `<gexf><graph><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`
          : `<graphml><graph>${nodes}${edges}</graph></graphml>`;
        const { dataset } = await readOpened({ g: text });
        expect(dataset.actors.map(({ id }) => id)).toEqual(ids);
        expect(dataset.ties.map(({ from, to }) => [from, to])).toEqual(apart);
      }),
      { numRuns: 60 },
    );
  });

  it("tags are found where another reader of XML finds them", async () => {
    const ids = fc.array(
      fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 6 }).filter((id) => id.trim() === id),
      { minLength: 1, maxLength: 6 },
    );
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "",
      isArray: (name) => name === "node",
    });
    await fc.assert(
      fc.asyncProperty(
        ids,
        fc.constantFrom('"', "'"),
        fc.constantFrom("", "<!-- <node id='x'/> -->", "<?p <node?>"),
        async (all, quote, aside) => {
          const nodes = all
            .map((id) => `${aside}<node\n id = ${quote}${escaped(id).replaceAll("'", "&apos;")}${quote} />`)
            .join("");
          const text = `<gexf><graph><nodes>${nodes}</nodes></graph></gexf>`;
          const [file] = await openWorkbooks([{ name: "g", bytes: new TextEncoder().encode(text) }]);
          const other: readonly { id: string }[] = parser.parse(text).gexf.graph.nodes.node;
          expect(file?.workbook?.[0]?.rows.slice(1).map(([id]) => id)).toEqual(other.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("any bytes that begin like a graph are read without throwing", async () => {
    const cut = fc
      .tuple(fc.nat(GEXF.length), fc.nat(60))
      .map(([from, length]) => GEXF.slice(0, from) + GEXF.slice(from + length));
    const noise = fc.string({ unit: "binary", maxLength: 80 }).map((text) => `<graphml><graph>${text}`);
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, noise), async (text) => {
        const reading = await readOpened({ g: text });
        expect(reading.dataset.actors.length > 0 || reading.problems.length + reading.questions.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
