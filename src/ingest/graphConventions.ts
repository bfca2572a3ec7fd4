/** Tables that Gephi, Cytoscape and Kumu export say some things in their own way; this says them in ours. */
import { wordKey } from "./foldKey.ts";
import type { Table, TableRow } from "./parseTable.ts";

/**
 * Looks at the first written row only, for those tools write no titles above it. Rows and columns stay where they are; what a
 * cell says in two parts is written into columns added at the right. Any other table is given back as it is.
 */
export function fromOtherTools(table: Table): Table {
  const header = table.rows[0];
  if (!header) return table;
  const places = new Map<string, number>();
  header.cells.forEach((cell, at) => {
    const key = wordKey(cell);
    if (!places.has(key)) places.set(key, at);
  });
  return withEnds(withSpells(withTags(table, places), places), places);
}

type Places = ReadonlyMap<string, number>;

/** Kumu parts the tags of an element by `|`, where we write `;`. */
function withTags(table: Table, places: Places): Table {
  const at = places.get("tags");
  if (at === undefined || !places.has("label")) return table;
  return withRows(table, ({ cells }) =>
    cells[at]?.includes("|") ? cells.with(at, cells[at].replaceAll("|", ";")) : cells,
  );
}

/** Gephi writes from when to when an edge was there as `<[2021-04-01, 2022-03-31]>`: the end gets a column of its own. */
function withSpells(table: Table, places: Places): Table {
  const at = places.get("interval") ?? places.get("timeset");
  if (at === undefined || !places.has("source") || !places.has("target") || places.has("until")) return table;
  const spells = table.rows.map(({ cells }) => spellOf(cells[at] ?? ""));
  if (spells.every((spell) => spell === null)) return table;
  const begun = withRows(table, ({ cells }, index) => {
    const spell = spells[index];
    return spell ? cells.with(at, spell[0]) : cells;
  });
  return withColumns(begun, ["until"], (_, index) => [spells[index]?.[1] ?? ""]);
}

/** The first beginning and the last end; `null` where the cell is written otherwise. */
function spellOf(cell: string): readonly [string, string] | null {
  const inside = /^<\s*([[(].*[\])])\s*>$/.exec(cell.trim())?.[1];
  const spells = inside?.split(/[\])]\s*;\s*[[(]/).map((spell) => spell.replace(/[[\]()]/g, "").split(","));
  if (!spells) return null;
  const moment = (text = "") => (/infinity/i.test(text) ? "" : text.trim().replace(/^(\d{4})\.0+$/, "$1"));
  const last = spells.at(-1);
  return [moment(spells[0]?.[0]), moment(last?.[1])];
}

/** Cytoscape names the ends of an edge in one cell only: `A (interacts with) B`. */
function withEnds(table: Table, places: Places): Table {
  const name = places.get("sharedname") ?? places.get("name");
  const interaction = places.get("sharedinteraction") ?? places.get("interaction");
  const hasEnds = ["source", "target", "from", "to"].some((end) => places.has(end));
  if (name === undefined || interaction === undefined || !places.has("suid") || hasEnds) return table;
  return withColumns(table, ["source id", "target id"], ({ cells }) => {
    return endsOf(cells[name] ?? "", cells[interaction] ?? "") ?? ["", ""];
  });
}

/** `null` where the name can be parted in two ways, or in none. */
function endsOf(name: string, interaction: string): readonly [string, string] | null {
  const parts = interaction === "" ? name.split(/ \([^()]*\) /) : name.split(` (${interaction}) `);
  const [from, to] = parts;
  return parts.length === 2 && from !== undefined && to !== undefined ? [from, to] : null;
}

function withRows(table: Table, cellsOf: (row: TableRow, index: number) => readonly string[]): Table {
  const rows = table.rows.map((row, index) => {
    const cells = index === 0 ? row.cells : cellsOf(row, index);
    return cells === row.cells ? row : { ...row, cells };
  });
  return { ...table, rows };
}

/** Columns to the right of all others. */
function withColumns(
  table: Table,
  headers: readonly string[],
  cellsOf: (row: TableRow, index: number) => readonly string[],
): Table {
  const { width } = table;
  const widened = (cells: readonly string[], more: readonly string[]) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => ""),
    ...more,
  ];
  const rows = table.rows.map((row, index) => ({
    ...row,
    cells: widened(row.cells, index === 0 ? headers : cellsOf(row, index)),
  }));
  return { ...table, rows, width: width + headers.length };
}
