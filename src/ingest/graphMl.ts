/** GraphML to tables, as NetworkX, igraph, Gephi and yEd write it: keys by their names, groups as what belongs to what. */
import type { GraphLeft, GraphRow, GraphTable } from "./graphTable.ts";
import { scanXml, type XmlTag } from "./scanXml.ts";

interface Key {
  readonly column: string;
  /** What stands where an element does not say. */
  fallback: string;
  /** Says how something looks: only its labels are taken. */
  readonly isLook: boolean;
  readonly holds: "node" | "edge" | "all" | "other";
}

/** Places, sizes and colours, as Gephi writes them. */
const LOOKS = new Set(["r", "g", "b", "x", "y", "z", "size"]);
/** What attributes are called by other tools, where we have our own word for it. */
const OWN_WORDS = new Map([
  ["edge label", "label"],
  ["edgelabel", "label"],
]);

const HOLDERS = new Map<string, Key["holds"]>([
  ["node", "node"],
  ["edge", "edge"],
  ["all", "all"],
  ["", "all"],
]);

/** Hyperedges, which join more than two, are left out. */
export function readGraphMl(xml: string, actors: GraphTable, ties: GraphTable): GraphLeft {
  const keys = new Map<string, Key>();
  /** Elements that are open, with the row they write; `null` for the graph itself. */
  const open: { readonly id: string; readonly row: GraphRow | null; readonly isNode: boolean }[] = [];
  let declared: Key | null = null;
  let isDefault = false;
  let data: Key | null = null;
  let text = "";
  let label = 0;

  const declare = (tag: XmlTag) => {
    const name = tag.get("attr.name") || tag.get("id");
    const holds = HOLDERS.get(tag.get("for")) ?? "other";
    const isLook =
      tag.get("yfiles.type") !== "" || (LOOKS.has(name) && /^(int|float|double)$/.test(tag.get("attr.type")));
    declared = { column: `key ${tag.get("id")}`, fallback: "", isLook, holds };
    keys.set(tag.get("id"), declared);
    const header = OWN_WORDS.get(name.toLowerCase()) ?? name;
    actors.name(declared.column, header);
    ties.name(declared.column, header);
  };
  const begin = (row: GraphRow, tag: XmlTag, isNode: boolean) => {
    for (const { column, fallback, holds } of keys.values())
      if (holds === "all" || holds === (isNode ? "node" : "edge")) row.set(column, fallback);
    row.set("id", tag.get("id"));
    if (isNode) row.set("parent", open.findLast((element) => element.isNode)?.id ?? "");
    else for (const end of ["source", "target"]) row.set(`${end} id`, tag.get(end));
    open.push({ id: tag.get("id"), row, isNode });
  };

  let hyperedges = 0;
  scanXml(xml, {
    open: (tag) => {
      const { name } = tag;
      if (name === "key") declare(tag);
      else if (name === "default") isDefault = true;
      else if (name === "node") begin(actors.add(), tag, true);
      else if (name === "edge") begin(ties.add(), tag, false);
      else if (name === "port" || name === "hyperedge") {
        open.push({ id: "", row: null, isNode: false });
        if (name === "hyperedge") hyperedges++;
      } else if (name === "data") data = keys.get(tag.get("key")) ?? null;
      else if (name === "NodeLabel" || name === "EdgeLabel") label++;
      else return;
      text = "";
    },
    close: (name) => {
      const row = open.at(-1)?.row;
      if (name === "node" || name === "edge" || name === "port" || name === "hyperedge") open.pop();
      else if (name === "key") declared = null;
      else if (name === "default") {
        if (declared && !declared.isLook) declared.fallback = text.trim();
        isDefault = false;
      } else if (name === "NodeLabel" || name === "EdgeLabel") {
        label--;
        if (row && row.get("label") === "") row.set("label", text.trim());
        text = "";
      } else if (name === "data") {
        if (row && data && !data.isLook && data.holds !== "other") row.set(data.column, text.trim());
        data = null;
      }
    },
    text: (piece) => {
      if (isDefault || label > 0 || (data && !data.isLook)) text += piece;
    },
  });
  return hyperedges > 0 ? [{ code: "HYPEREDGES_LEFT", count: hyperedges }] : [];
}
