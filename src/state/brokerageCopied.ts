/** Brokerage as it is copied: roles with their test, Burt's four, introductions and closures, with the label of all. */
import { ROLES, type RoleCounts } from "../analysis/index.ts";
import type { ActorId, Language } from "../model/index.ts";
import { typeInWords, wordsIn } from "../words/index.ts";
import { brokerageKeys, brokerageKeysOf } from "./brokerageKeys.ts";
import type { BrokerageView, BrokerRow } from "./brokerageView.ts";
import { Entries, entriesOf, jsonInParts } from "./jsonInParts.ts";
import type { NumbersAsked } from "./numbers.ts";
import { type CopiedTable, eachMade, linesOfCells, linesOfLabel, oneLine } from "./numbersCopied.ts";
import { ownColumnIn } from "./numbersGroups.ts";
import { type LabelLine, labelOf } from "./numbersLabel.ts";

export interface BrokerageCopied {
  /** Of the data set. */
  readonly title: string;
  /** How much was said in the room and is not counted. */
  readonly said: number;
  readonly view: BrokerageView;
  readonly asked: Pick<NumbersAsked, "shared" | "egonet">;
  /** Whose: of one, of all together (`"all"`), or a row for everybody. */
  readonly of: { readonly actor: ActorId } | "all" | "everyone";
}

type Told = Pick<BrokerRow, "roles" | "tests"> &
  Partial<Pick<BrokerRow, "burt">> & { readonly made: readonly unknown[] };

/** The counts of a role, what the dealings say of it, and nothing where it is not counted. */
function cellsOf({ roles, tests, burt, made }: Told): readonly unknown[] {
  return [
    ...ROLES.flatMap((role) => {
      const test = tests?.[role];
      return [roles?.[role], test?.expected, test?.ratio, test?.p];
    }),
    roles?.total,
    burt?.constraint,
    burt?.effectiveSize,
    burt?.efficiency,
    burt?.hierarchy,
    ...made,
  ];
}

const ofRow = (row: BrokerRow): Told => ({ ...row, made: [row.made.triads, row.made.partners, row.made.closures] });
const ofAll = ({ all }: BrokerageView): Told => ({ ...all, made: [all.triads, undefined, all.closures] });

/** Numbers with all their digits; what is not defined, or not counted, is an empty cell. */
export function brokerageTable(copied: BrokerageCopied, language: Language): CopiedTable {
  const { view, asked, of } = copied;
  const { brokerage: words, measures, table } = wordsIn(language);
  const { roles, burt } = brokerageKeysOf(asked);
  const head = (name: string, key: string) => `${name} [${key}]`;
  const header = [
    "id",
    table.columns.name,
    words.group,
    ...ROLES.flatMap((role) => {
      const { name } = words.roles[role];
      return [
        head(name, `${roles}.${role}`),
        ...[words.expected, words.ratio, words.p].map((what) => `${name} ${what}`),
      ];
    }),
    head(words.total, `${roles}.total`),
    ...[burt.constraint, burt.effectiveSize, burt.efficiency, burt.hierarchy].map((key) =>
      head(measures.name(key), key),
    ),
    words.made,
    words.partners,
    words.closed,
  ];
  const { types } = view.basis.dataset;
  const group = (name: string) => (view.basis.groupedBy === "type" ? typeInWords(name, language, types) : name);
  const rowOf = (row: BrokerRow) => [row.id, row.actor.name, group(row.group), ...cellsOf(ofRow(row)).map(written)];
  const rows =
    of === "all"
      ? [["", words.rows.all, "", ...cellsOf(ofAll(view)).map(written)]]
      : eachMade(chosenRows(copied), rowOf);
  return { header, rows, label: labelOfCopied(copied, language) };
}

/** For a document: of one actor, or of all, a line for each role; of everybody a table. */
export function* brokerageText(copied: BrokerageCopied, language: Language): Generator<string, void> {
  const { header, rows, label } = brokerageTable(copied, language);
  if (copied.of === "everyone") yield* linesOfCells(header, rows);
  else {
    const [only = []] = rows;
    const lines = [oneLine(only[1] ?? ""), ...header.slice(2).map((name, at) => `${name}: ${only[at + 2] || "–"}`)];
    yield `${lines.join("\n")}\n`;
  }
  yield linesOfLabel(label);
}

/** For a program, under the keys of the terminal; introductions and closures by actor id beside them. */
export function brokerageJson(copied: BrokerageCopied, language: Language): Generator<string, void> {
  const { view, asked, of } = copied;
  const { roles, test, testOfAll, burt } = brokerageKeysOf(asked);
  const rows = chosenRows(copied);
  const byId = (value: (row: BrokerRow) => unknown) =>
    new Entries(() => eachMade(rows, (row) => [row.id, value(row) ?? null]));
  const told = {
    label: labelOfCopied(copied, language).map(({ key, name, text }) => ({ key, name, text })),
    network: view.result?.report.network ?? null,
    groups: entriesOf({
      by: ownColumnIn(view.basis.groupedBy) ?? view.basis.groupedBy,
      of: byId(({ group }) => group),
    }),
    seed: view.basis.seed,
    names: byId(({ actor }) => actor.name),
    measures: entriesOf({
      [roles]: byId((row) => row.roles),
      [test]: byId((row) => row.tests),
      [burt.constraint]: byId((row) => row.burt?.constraint),
      [burt.effectiveSize]: byId((row) => row.burt?.effectiveSize),
      [burt.efficiency]: byId((row) => row.burt?.efficiency),
      [burt.hierarchy]: byId((row) => row.burt?.hierarchy),
      ...(of === "all" && { gf_global_raw: whole(copied), [testOfAll]: view.all.tests }),
    }),
    introductions: of === "all" ? view.all.triads : byId(({ made }) => made.triads),
    partners: of === "all" ? null : byId(({ made }) => made.partners),
    closures: of === "all" ? view.all.closures : byId(({ made }) => made.closures),
  };
  return jsonInParts(entriesOf(told));
}

function chosenRows({ view, of }: BrokerageCopied): readonly BrokerRow[] {
  if (of === "everyone") return view.rows;
  return of === "all" ? [] : view.rows.filter(({ id }) => id === of.actor);
}

function labelOfCopied({ title, said, view, asked }: BrokerageCopied, language: Language): readonly LabelLine[] {
  const { basis, result } = view;
  return labelOf({ title, said, basis, report: result?.report ?? null, keys: brokerageKeys(asked) }, language);
}

/** Sums of shares are no `gf_global_raw`. */
function whole({ view, asked }: BrokerageCopied): RoleCounts | null | undefined {
  return asked.shared ? undefined : view.all.roles;
}

function written(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
