/** GEXF 1.1 to 1.3 to tables: attributes by their title, spells and dates, what belongs to what; looks are left out. */
import type { GraphLeft, GraphRow, GraphTable } from "./graphTable.ts";
import { scanXml, type XmlTag } from "./scanXml.ts";

/** What an attribute is called in a file of another tool, where we have our own word for it. */
const OWN_WORDS = new Map([["edge label", "label"]]);

/** Of several spells or timestamps the first beginning and the last end are kept, of a changing attribute the last value. */
export function readGexf(xml: string, actors: GraphTable, ties: GraphTable): GraphLeft {
  /** Nodes and edges that are open. */
  const open: {
    readonly id: string;
    readonly row: GraphRow;
    readonly spell: readonly [string, string];
    told: number;
  }[] = [];
  /** The attribute that is being declared, and its default. */
  let declared = "";
  let isDefault = false;
  const defaults = { node: new Map<string, string>(), edge: new Map<string, string>() };
  let holder: "node" | "edge" = "node";

  const declare = (tag: XmlTag) => {
    declared = columnOf(tag.get("id"));
    const title = tag.get("title") || tag.get("id");
    (holder === "edge" ? ties : actors).name(declared, OWN_WORDS.get(title.toLowerCase()) ?? title);
  };
  const begin = (tag: XmlTag, row: GraphRow, columns: readonly [string, string]) => {
    open.push({ id: tag.get("id"), row, spell: columns, told: 0 });
    spell(row, tag, columns);
  };
  const beginNode = (tag: XmlTag) => {
    const row = actors.add();
    fill(row, defaults.node);
    row.set("id", tag.get("id"));
    row.set("label", tag.get("label"));
    row.set("parent", tag.get("pid") || (open.at(-1)?.id ?? ""));
    begin(tag, row, ["start", "end"]);
  };
  const beginEdge = (tag: XmlTag) => {
    const row = ties.add();
    fill(row, defaults.edge);
    row.set("id", tag.get("id"));
    row.set("source id", tag.get("source"));
    row.set("target id", tag.get("target"));
    for (const name of ["kind", "weight", "label"]) row.set(name, tag.get(name));
    begin(tag, row, ["date", "until"]);
  };

  let severalSpells = 0;
  scanXml(xml, {
    open: (tag) => {
      const { name } = tag;
      if (name === "node") beginNode(tag);
      else if (name === "edge") beginEdge(tag);
      else if (name === "attributes") holder = tag.get("class") === "edge" ? "edge" : "node";
      else if (name === "attribute") declare(tag);
      else if (name === "default") isDefault = true;
      else if (name === "attvalue") open.at(-1)?.row.set(columnOf(tag.get("for") || tag.get("id")), tag.get("value"));
      else if (name === "spell" || name === "slice") {
        const around = open.at(-1);
        if (!around) return;
        spell(around.row, tag, around.spell);
        if (++around.told === 2 && around.spell[0] === "date") severalSpells++;
      }
    },
    close: (name) => {
      if (name === "node" || name === "edge") open.pop();
      if (name === "default") isDefault = false;
      if (name === "attribute") declared = "";
    },
    text: (text) => {
      if (isDefault && declared !== "") defaults[holder].set(declared, text.trim());
    },
  });
  return severalSpells > 0 ? [{ code: "SPELLS_JOINED", count: severalSpells }] : [];
}

/** Attributes have ids of their own, which may be the same as the names of our columns. */
function columnOf(attribute: string): string {
  return `attribute ${attribute}`;
}

function fill(row: GraphRow, defaults: ReadonlyMap<string, string>): void {
  for (const [column, value] of defaults) row.set(column, value);
}

/** Writes from when to when, so far as it is said and not said before. */
function spell(row: GraphRow, tag: XmlTag, [first, last]: readonly [string, string]): void {
  const stamp = tag.get("timestamp");
  if (row.get(first) === "") row.set(first, momentOf(tag.get("start") || stamp));
  row.set(last, momentOf(tag.get("end") || tag.get("endopen")));
}

/** An open end is none, and a year that is kept as a decimal number is a year. */
function momentOf(text: string): string {
  return /^-?inf(inity)?$/i.test(text.trim()) ? "" : text.trim().replace(/^(\d{4})\.0+$/, "$1");
}
