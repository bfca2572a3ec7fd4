/** What a graph file says that a table cannot: counted and told, never left out without a word. */
import { expect, it } from "vitest";
import { told } from "./reading.ts";
import { rule } from "./rules.ts";
import { readOpened } from "./workbook.ts";

const SPELLS = `<gexf><graph><nodes><node id="a"/><node id="b"/></nodes><edges>
  <edge id="1" source="a" target="b"><spells><spell start="2021" end="2022"/><spell start="2023" end="2024"/></spells></edge>
  <edge id="2" source="b" target="a"><spells><spell start="2021" end="2022"/></spells></edge>
</edges></graph></gexf>`;

it(`${rule("I-62")}: edges that held more than once, and edges between more than two`, async () => {
  const gexf = await readOpened({ "g.gexf": SPELLS });
  expect(told(gexf)).toContain("SPELLS_JOINED");
  expect(gexf.problems.find(({ code }) => code === "SPELLS_JOINED")).toMatchObject({ value: "1", severity: "notice" });
  const hyper = `<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"/>
    <hyperedge><endpoint node="a"/><endpoint node="b"/></hyperedge></graph></graphml>`;
  const graphml = await readOpened({ "h.graphml": hyper });
  expect(graphml.dataset.ties).toHaveLength(1);
  expect(graphml.problems.find(({ code }) => code === "HYPEREDGES_LEFT")).toMatchObject({ value: "1" });
});
