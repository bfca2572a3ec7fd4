/** A number, a column or the whole ranking as it is copied: rows with their label, as text or JSON. */
import type { MeasureKey, MeasureValue } from "../analysis/index.ts";
import type { Dataset, Language } from "../model/index.ts";
import { typeInWords, wordsIn } from "../words/index.ts";
import { type LabelLine, type Labelled, labelOf } from "./numbersLabel.ts";

/** Rows of cells under a header, and the label that belongs to them. */
export interface CopiedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly label: readonly LabelLine[];
}

/** Which actors, in which order, by id; all counted ones where not given. */
export interface Copied extends Labelled {
  readonly dataset: Dataset;
  readonly actors?: readonly string[];
}

/** Names as written, numbers with all their digits, an undefined one as an empty cell. */
export function copiedTable(copied: Copied, language: Language): CopiedTable {
  const { dataset, keys, basis } = copied;
  const { measures, table } = wordsIn(language);
  const known = new Map<string, Dataset["actors"][number]>(dataset.actors.map((actor) => [actor.id, actor]));
  const columns = keys.map((key) => valuesByActor(copied, key));
  const rows = (copied.actors ?? basis.graph.ids).map((id) => {
    const actor = known.get(id);
    const type = typeInWords(actor?.type ?? "", language, dataset.types);
    const cells = columns.map((values) => cellOf(Object.hasOwn(values, id) ? values[id] : null));
    return [id, actor?.name ?? id, type, actor?.ward ?? "", ...cells];
  });
  const heads = keys.map((key) => `${measures.name(key)} [${key}]`);
  const header = ["id", table.columns.name, table.columns.type, table.columns.ward, ...heads];
  return { header, rows, label: labelOf(copied, language) };
}

/** For a document: a number alone is a sentence, several are lines of cells that a spreadsheet or a table takes. */
export function copiedText(copied: Copied, language: Language): string {
  const { header, rows, label } = copiedTable(copied, language);
  const { measures } = wordsIn(language);
  const [key] = copied.keys;
  const [only] = rows;
  const isOne = rows.length === 1 && copied.keys.length === 1 && key !== undefined && only !== undefined;
  const head = isOne
    ? [`${only[1]}: ${measures.name(key)} = ${only.at(-1) === "" ? "–" : only.at(-1)}`]
    : [header, ...rows].map((cells) => cells.map(oneLine).join("\t"));
  return [...head, "", ...label.map(({ name, text }) => `${name}: ${text}`)].join("\n");
}

/** For a program, with the keys of the terminal: values by actor id under each measure's key. */
export function copiedJson(copied: Copied, language: Language): string {
  const { dataset, report, keys, basis } = copied;
  const ids = copied.actors ?? basis.graph.ids;
  const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]));
  const byKey = <Value>(from: { readonly [key in MeasureKey]?: Value } | undefined) =>
    Object.fromEntries(keys.flatMap((key) => (from?.[key] === undefined ? [] : [[key, from[key]]])));
  const values = keys.map((key) => {
    const all = valuesByActor(copied, key);
    return [key, Object.fromEntries(ids.map((id) => [id, Object.hasOwn(all, id) ? all[id] : null]))];
  });
  const told = {
    label: labelOf(copied, language).map(({ key, name, text }) => ({ key, name, text })),
    network: report?.network ?? null,
    conventions: byKey(report?.conventions),
    sampled: byKey(report?.sampled),
    seed: basis.seed,
    names: Object.fromEntries(ids.map((id) => [id, names.get(id) ?? id])),
    measures: Object.fromEntries(values),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** Empty while it is not counted. */
function valuesByActor({ report }: Labelled, key: MeasureKey): Readonly<Record<string, MeasureValue>> {
  const values = report?.measures[key];
  return typeof values === "object" && values !== null && !Array.isArray(values)
    ? (values as Readonly<Record<string, MeasureValue>>)
    : {};
}

function cellOf(value: MeasureValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, " ");
}
