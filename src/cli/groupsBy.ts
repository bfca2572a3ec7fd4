/** The groups of actors by any column of their tables, as written there. */
import { readDataset } from "../ingest/index.ts";
import { type Actor, matchKey, OWN_FIELD, type SheetColumn } from "../model/index.ts";
import type { Words } from "../words/index.ts";
import { type FieldByPlace, type Given, namesOf, withColumns } from "./readGiven.ts";
import { Refusal } from "./refusal.ts";

export interface Groups {
  /** The header of the column, or what was asked for where tables call it differently. */
  readonly column: string;
  /** The group of every actor, in their order; "" for those of whom nothing is said. */
  readonly of: readonly string[];
}

/**
 * `asked` is a header as written, or one of our own names for a column. Without it, the column of types; `null` where there is
 * none. Refuses a column that no table of actors has.
 */
export function groupsBy(given: Given, asked: string | undefined, { terminal, importing }: Words): Groups | null {
  const { actors } = given.reading.dataset;
  const sheets = given.reading.sheets.filter(({ kind }) => kind === "actors");
  const found = sheets.flatMap((sheet) => {
    const column = columnOf(sheet.columns, asked ?? "type", importing.fields);
    return column ? [{ sheet, column }] : [];
  });
  const [first] = found;
  if (first === undefined) {
    if (asked === undefined) return null;
    const headers = sheets.flatMap(({ columns }) => columns.map(({ header }) => header).filter((name) => name !== ""));
    throw new Refusal(terminal.columnUnknown(asked, [...new Set(headers)]));
  }
  const column = first.column.header === "" ? (asked ?? "type") : first.column.header;
  if (first.column.field === "id") return { column, of: actors.map(({ id }) => id) };
  if (first.column.field === "name") return { column, of: actors.map(({ name }) => name) };
  // read once more with that column in the place of the ward, which is kept as it is written
  const changes = found.map(({ sheet, column: { place } }): [typeof sheet, FieldByPlace] => [
    sheet,
    { ...namesOf(sheet), [place]: "ward" },
  ]);
  const again = readDataset(given.files, withColumns(given.decisions, changes));
  const wards = new Map<string, Actor["ward"]>(again.dataset.actors.map(({ id, ward }) => [id, ward]));
  const elsewhere = new Set(
    sheets.filter((sheet) => !found.some((one) => one.sheet === sheet)).map(({ file }) => file),
  );
  return {
    column,
    of: actors.map(({ id }, at) =>
      elsewhere.has(given.reading.actorRows[at]?.file ?? "") ? "" : (wards.get(id) ?? ""),
    ),
  };
}

/** By the header as it is written, by one that only differs in width or case, or by what the field is called in these words. */
function columnOf(
  columns: readonly SheetColumn[],
  asked: string,
  names: Readonly<Record<string, string>>,
): SheetColumn | undefined {
  const folded = (text: string) => matchKey(text).toLowerCase();
  const key = folded(asked);
  const nameOf = (field: string) => (Object.hasOwn(names, field) ? (names[field] ?? "") : "");
  return (
    columns.find(({ header }) => header === asked) ??
    columns.find(({ header }) => folded(header) === key) ??
    columns.find(({ field }) => field !== "" && field !== OWN_FIELD && (field === key || folded(nameOf(field)) === key))
  );
}
