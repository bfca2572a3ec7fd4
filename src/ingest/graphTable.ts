/** A table that is written column by column as a graph file comes by. */
import type { FileBytes } from "../model/index.ts";
import { KIND_COLUMNS } from "./columnNames.ts";
import { wordKey } from "./foldKey.ts";
import { TooLarge } from "./workbookArchive.ts";

/** What of a graph file could not be taken as it is. */
export type GraphLeft = NonNullable<FileBytes["graphLeft"]>;

/** One row: what is set last for a column stands there. */
export interface GraphRow {
  readonly set: (column: string, value: string) => void;
  readonly get: (column: string) => string;
}

export interface GraphTable {
  readonly add: () => GraphRow;
  /** Says what stands above a column; one that is not named is called by its key. */
  readonly name: (column: string, header: string) => void;
  /** Header and rows; columns in which nothing is written are left out, those that are always there apart. */
  readonly rows: () => readonly (readonly string[])[];
}

/** Columns of actors; attributes follow in order of first use. Where nothing names the actors, their ids do. */
export function actorTable(): GraphTable {
  const table = graphTable(["id", "label", "parent"], ["id"]);
  return { ...table, rows: () => named(table.rows()) };
}

const NAMES = new Set(KIND_COLUMNS.actors.fields.name?.split("|").map(wordKey));

function named(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [header, ...actors] = rows;
  if (!header || header.some((column) => NAMES.has(wordKey(column)))) return rows;
  return [[...header, "label"], ...actors.map((cells) => [...cells, cells[0] ?? ""])];
}

/** Columns of ties. The ends are named as ids, so that an attribute "source" can still say where something is written. */
export function tieTable(): GraphTable {
  return graphTable(
    ["id", "source id", "target id", "kind", "weight", "date", "until", "label"],
    ["source id", "target id"],
  );
}

const MOST_CELLS = 20_000_000;

function graphTable(first: readonly string[], always: readonly string[]): GraphTable {
  const places = new Map(first.map((column, place) => [column, place]));
  const headers = new Map<string, string>();
  const written = new Set(always);
  const rows: string[][] = [];
  const placeOf = (column: string): number => {
    const place = places.get(column) ?? places.size;
    if (!written.has(column)) {
      places.set(column, place);
      written.add(column);
    }
    return place;
  };
  return {
    add: () => {
      const cells: string[] = [];
      rows.push(cells);
      return {
        set: (column, value) => {
          if (value !== "") cells[placeOf(column)] = value;
        },
        get: (column) => cells[places.get(column) ?? -1] ?? "",
      };
    },
    name: (column, header) => headers.set(column, header),
    rows: () => {
      if (rows.length === 0) return [];
      const shown = [...places].filter(([column]) => written.has(column));
      if (rows.length * shown.length > MOST_CELLS) throw new TooLarge(`${MOST_CELLS}`);
      const header = shown.map(([column]) => headers.get(column) ?? column);
      return [header, ...rows.map((cells) => shown.map(([, place]) => cells[place] ?? ""))];
    },
  };
}
