/** What the files of a command line say, if they say enough for a question about them to be answered. */
import { readDataset } from "../ingest/index.ts";
import type { Decisions, Question, Reading, SheetView } from "../model/index.ts";
import type { Words } from "../words/index.ts";
import { type GivenFiles, givenFiles } from "./givenFiles.ts";
import type { Arguments } from "./readArguments.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

export interface Given extends GivenFiles {
  readonly reading: Reading;
}

/**
 * Refuses where nothing can be taken or a required question is open; `dates: false` leaves those about dates aside, and with
 * `empty: true` a list of ties without a row is an answer: a network of nobody. Rows that were held back are told on standard
 * error, and the answer is one without them.
 */
export async function readGiven(
  given: Arguments,
  world: World,
  words: Words,
  { dates = true, empty = false }: { readonly dates?: boolean; readonly empty?: boolean } = {},
): Promise<Given> {
  const { files, decisions: asGiven } = await givenFiles(given, world, words);
  const asFound = readDataset(files, asGiven);
  const decisions = withIdsAsNames(asFound, asGiven);
  const reading = decisions === asGiven ? asFound : readDataset(files, decisions);
  const { terminal } = words;
  const open = reading.questions.filter((question) => isOpen(question) && (dates || question.sort !== "date"));
  const unread = reading.reports.some(({ kind, rows, taken }) => kind === "actors" && rows > 0 && taken === 0);
  const isLost =
    (reading.outcome === "reject" || reading.dataset.actors.length === 0) && !(empty && isEmptyList(reading));
  const held = reading.reports.reduce((sum, { reported }) => sum + reported, 0);
  if (open.length > 0 || isLost || unread) {
    for (const line of [...problemLines(reading, words), ...open.map(terminal.question)]) world.complain(line);
    throw new Refusal(
      open.length > 0 ? terminal.outcome.ask : unread ? terminal.actorsUnread : terminal.outcome.reject,
      1,
    );
  }
  if (held > 0) world.complain(terminal.heldBack(held));
  return { files, decisions, reading };
}

/** A header of ties with no row below it, and nothing that went wrong. */
function isEmptyList({ reports, problems }: Reading): boolean {
  const isTold = problems.some(({ code, severity }) => severity !== "notice" && code !== "NOTHING_TO_DRAW");
  return !isTold && reports.some(({ kind, headerRow, rows }) => kind === "ties" && headerRow > 0 && rows === 0);
}

/** One line a problem: how grave, where, and what. */
export function problemLines({ problems }: Reading, words: Words): readonly string[] {
  return problems.map((problem) =>
    words.terminal.problem(
      words.problems.severity[problem.severity],
      words.problems.where(problem),
      words.problems.sentence(problem),
    ),
  );
}

/** Required and without an answer. */
export function isOpen(question: Question): boolean {
  if (!question.required) return false;
  return question.sort === "date" ? question.chosen === null : question.sort === "columns" && !question.answered;
}

/** A list of actors that has ids and nothing by which ingest would know them: its ids are their names, too. */
function withIdsAsNames({ sheets }: Reading, decisions: Decisions): Decisions {
  const bare = sheets.filter(
    (sheet) => sheet.kind === "actors" && !hasField(sheet, "name") && !hasField(sheet, "type"),
  );
  if (bare.length === 0) return decisions;
  return withColumns(
    decisions,
    bare.map((sheet) => [sheet, namesOf(sheet)]),
  );
}

export type FieldByPlace = Readonly<Record<number, string>>;

/** The decisions with some columns of some sheets of actors read as something else, and no others as that. */
export function withColumns(decisions: Decisions, changes: readonly (readonly [SheetView, FieldByPlace])[]): Decisions {
  const sheets = new Map(Object.entries(decisions.sheets));
  for (const [{ file }, columns] of changes) {
    const before = sheets.get(file);
    const fields = new Set(Object.values(columns));
    const others = Object.entries(before?.columns ?? {}).filter(([, field]) => !fields.has(field));
    sheets.set(file, { ...before, kind: "actors", columns: { ...Object.fromEntries(others), ...columns } });
  }
  return { ...decisions, sheets: Object.fromEntries(sheets) };
}

/** The column of ids as that of names, where there is none of names. */
export function namesOf(sheet: SheetView): FieldByPlace {
  const ids = sheet.columns.find(({ field }) => field === "id");
  return ids === undefined || hasField(sheet, "name") ? {} : { [ids.place]: "name" };
}

function hasField({ columns }: SheetView, field: string): boolean {
  return columns.some((column) => column.field === field);
}
