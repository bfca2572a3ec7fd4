/** The numbers about the whole network as they are copied, with the label of all. */
import type { MeasureKey, MeasureValue } from "../analysis/index.ts";
import type { Language } from "../model/index.ts";
import { typeInWords, wordsIn } from "../words/index.ts";
import { entriesOf, jsonInParts } from "./jsonInParts.ts";
import { type CopiedTable, linesOfCells, linesOfLabel } from "./numbersCopied.ts";
import { groupInWords, ownColumnIn } from "./numbersGroups.ts";
import { type LabelLine, labelOf } from "./numbersLabel.ts";
import { wholeKeysOf } from "./wholeKeys.ts";
import type { WholeView } from "./wholeView.ts";

export interface WholeCopied {
  /** Of the data set. */
  readonly title: string;
  /** How much was said in the room and is not counted. */
  readonly said: number;
  readonly view: WholeView;
}

/** A row for every number, all its digits in it; then one for every two groups between which there are ties. */
export function wholeTable(copied: WholeCopied, language: Language): CopiedTable {
  const { view } = copied;
  const { whole, measures } = wordsIn(language);
  const { names, ties } = view.mix;
  const rows = [
    ...keysOf(copied).map((key) => [measures.name(key), key, written(numberAt(view, key))]),
    ...names.flatMap((name, at) =>
      names.slice(at).flatMap((other, further) => {
        const count = ties[at]?.[at + further] ?? 0;
        const pair = [name, other].map((one) => groupNameIn(view, one, language)).join(" × ");
        return count === 0
          ? []
          : [[`${whole.mixTitle(groupInWords(view.basis.groupedBy, language))}: ${pair}`, "", `${count}`]];
      }),
    ),
  ];
  return { header: [whole.measure, "key", whole.value], rows, label: labelOfCopied(copied, language) };
}

/** For a document. */
export function* wholeText(copied: WholeCopied, language: Language): Generator<string, void> {
  const { header, rows, label } = wholeTable(copied, language);
  yield* linesOfCells(header, rows);
  yield linesOfLabel(label);
}

/** For a program, under the keys of the terminal. */
export function wholeJson(copied: WholeCopied, language: Language): Generator<string, void> {
  const { view } = copied;
  const { groupedBy, seed } = view.basis;
  const { names, actors, ties } = view.mix;
  const by = <Value>(from: (key: MeasureKey) => Value) =>
    entriesOf(Object.fromEntries(keysOf(copied).map((key) => [key, from(key)])));
  return jsonInParts(
    entriesOf({
      label: labelOfCopied(copied, language).map(({ key, name, text }) => ({ key, name, text })),
      network: view.result?.report.network ?? null,
      conventions: by((key) => view.result?.report.conventions[key]),
      seed,
      measures: by((key) => numberAt(view, key) ?? null),
      groups: { by: ownColumnIn(groupedBy) ?? groupedBy, names, actors, ties },
    }),
  );
}

/** A group as it is called on screen; "" where nothing is said of it. */
export function groupNameIn({ basis }: Pick<WholeView, "basis">, name: string, language: Language): string {
  if (name === "") return wordsIn(language).brokerage.noGroup;
  return basis.groupedBy === "type" ? typeInWords(name, language, basis.dataset.types) : name;
}

function keysOf({ view }: WholeCopied): readonly MeasureKey[] {
  return wholeKeysOf(view.basis.graph.directed);
}

function numberAt({ result }: WholeView, key: MeasureKey): MeasureValue | undefined {
  return result?.report.measures[key];
}

function labelOfCopied(copied: WholeCopied, language: Language): readonly LabelLine[] {
  const { title, said, view } = copied;
  const { basis, result } = view;
  return labelOf({ title, said, basis, report: result?.report ?? null, keys: keysOf(copied) }, language);
}

function written(value: MeasureValue | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
