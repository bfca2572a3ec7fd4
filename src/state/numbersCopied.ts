/** A number, a column or the whole ranking as it is copied: rows with their label, as text or JSON. */
import type { MeasureKey, MeasureValue } from "../analysis/index.ts";
import type { Dataset, Language } from "../model/index.ts";
import { typeInWords, wordsIn } from "../words/index.ts";
import { Entries, entriesOf, jsonInParts } from "./jsonInParts.ts";
import { type LabelLine, type Labelled, labelOf } from "./numbersLabel.ts";

/** Rows of cells under a header, and the label that belongs to them. */
export interface CopiedTable {
  readonly header: readonly string[];
  /** Each made when it is asked for. */
  readonly rows: Iterable<readonly string[]>;
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
  const rows = eachMade(copied.actors ?? basis.graph.ids, (id) => {
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
export function* copiedText(copied: Copied, language: Language): Generator<string, void> {
  const { header, rows, label } = copiedTable(copied, language);
  const { measures } = wordsIn(language);
  const [key, ...others] = copied.keys;
  const count = (copied.actors ?? copied.basis.graph.ids).length;
  if (count === 1 && key !== undefined && others.length === 0)
    for (const only of rows)
      yield `${oneLine(only[1] ?? "")}: ${measures.name(key)} = ${only.at(-1) === "" ? "–" : only.at(-1)}\n`;
  else yield* linesOfCells(header, rows);
  yield linesOfLabel(label);
}

/** For a program, with the keys of the terminal: values by actor id under each measure's key. */
export function copiedJson(copied: Copied, language: Language): Generator<string, void> {
  const { dataset, report, keys, basis } = copied;
  const ids = copied.actors ?? basis.graph.ids;
  const names = new Map<string, string>(dataset.actors.map(({ id, name }) => [id, name]));
  const byKey = <Value>(from: { readonly [key in MeasureKey]?: Value } | undefined) =>
    entriesOf(Object.fromEntries(keys.map((key) => [key, from?.[key]])));
  const values = keys.map((key) => {
    const all = valuesByActor(copied, key);
    const own = (id: string) => [id, Object.hasOwn(all, id) ? all[id] : null] as const;
    return [key, new Entries(() => eachMade(ids, own))] as const;
  });
  const told = {
    label: labelOf(copied, language).map(({ key, name, text }) => ({ key, name, text })),
    network: report?.network ?? null,
    conventions: byKey(report?.conventions),
    sampled: byKey(report?.sampled),
    seed: basis.seed,
    names: new Entries(() => eachMade(ids, (id) => [id, names.get(id) ?? id])),
    measures: new Entries(() => values),
  };
  return jsonInParts(entriesOf(told));
}

/** What is made of each, when it is asked for; as often as it is asked for. */
export function eachMade<From, To>(all: readonly From[], make: (one: From) => To): Iterable<To> {
  return {
    *[Symbol.iterator]() {
      for (const one of all) yield make(one);
    },
  };
}

export function* linesOfCells(header: readonly string[], rows: Iterable<readonly string[]>): Generator<string, void> {
  yield `${header.map(oneLine).join("\t")}\n`;
  for (const cells of rows) yield `${cells.map(oneLine).join("\t")}\n`;
}

/** What a text ends with. */
export function linesOfLabel(label: readonly LabelLine[]): string {
  return ["", ...label.map(({ name, text }) => `${name}: ${text}`)].join("\n");
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

/** A cell that breaks no line and no column of a text. */
export function oneLine(cell: string): string {
  return cell.replaceAll(/[\t\r\n]+/g, " ");
}
