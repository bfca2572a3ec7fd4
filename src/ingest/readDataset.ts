/** A folder's files to a data set: each file told by its columns, read as decided, joined, and every doubt reported. */
import {
  type Dataset,
  type Decisions,
  type FileBytes,
  NO_DECISIONS,
  type Outcome,
  type Problem,
  type Question,
  type Reading,
  type SheetDecisions,
} from "../model/index.ts";
import { expandWorkbooks, type SheetFile } from "./expandWorkbooks.ts";
import { type Glance, glanceAt } from "./glanceAt.ts";
import { joinSheets } from "./joinSheets.ts";
import { problemAt } from "./ledger.ts";
import { type Heard, type OpenedSheet, openSheet, unopened } from "./openSheet.ts";
import { withOwnNames } from "./ownNames.ts";
import { readingShare } from "./readingShare.ts";

/**
 * Reads the files of one data set as the user decided. Never throws, whatever the bytes; for each file, rows = taken +
 * reported. Where files share a name, later ones are called `ties.csv (2)` throughout. Problems come file by file in the
 * order given, within a file by row. Linear in the size of the files. `onShare` hears how far it is, from 0 to 1, never falling.
 * `onGlance` hears, about half way, who seems tied to whom.
 */
export function readDataset(
  files: readonly FileBytes[],
  decisions: Decisions = NO_DECISIONS,
  onShare: (share: number) => void = () => {},
  onGlance?: (glance: Glance) => void,
): Reading {
  const given = withOwnNames(files).flatMap((file) => expandSafely(file, decisions));
  const told = given.map(({ besides }, at) => (besides === given[at - 1]?.besides ? [] : filesLeft(besides)));
  const share = readingShare(
    given.reduce((bytes, file) => bytes + file.bytes.length, 0),
    onShare,
  );
  const opened = given.map((file, at) => {
    const size = file.bytes.length;
    const heard = { onPart: (part: number) => share.opened(size, part), onLine: share.row };
    const sheet = openSafely(file, decisionsOn(file.name, decisions), (problem) => told[at]?.push(problem), heard);
    share.opened(size, 1);
    return sheet;
  });
  share.counted(opened.reduce((rows, { sheet }) => rows + (sheet?.lines.length ?? 0), 0));
  const sheets = opened.flatMap(({ sheet }) => sheet ?? []);
  onGlance?.(glanceAt(sheets));
  const joined = joinSheets(sheets, decisions.words);
  const { dataset, takenOf, actorRows, tieRows, words } = joined;
  const reports = opened.map(({ sheet, report }) => {
    const taken = sheet === null ? 0 : (takenOf.get(sheet) ?? 0);
    return { ...report, taken, reported: report.rows - taken };
  });
  const problems = told.flatMap((ofFile) => ofFile.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  const questions = opened.flatMap((one) => one.questions.map((question) => weighed(question, one, dataset)));
  const isAsking = questions.some(isOpen);
  const isVain = dataset.actors.length === 0 && !(decisions.joins === true && saysMore(dataset));
  if (isVain && !isAsking) problems.push(problemAt("NOTHING_TO_DRAW", { file: "" }));
  return {
    dataset,
    problems,
    reports,
    sheets: opened.flatMap(({ view }) => view ?? []),
    questions,
    outcome: isAsking ? "ask" : isVain ? "reject" : outcomeOf(problems),
    actorRows,
    tieRows,
    words,
  };
}

/** What an archive held besides its tables is told once, with its first table. */
function filesLeft(besides: FileBytes["besides"]): Problem[] {
  return besides ? [problemAt("FILES_LEFT", { file: besides.archive, value: besides.names.join("、") })] : [];
}

function decisionsOn(file: string, { sheets }: Decisions): SheetDecisions {
  return Object.hasOwn(sheets, file) ? (sheets[file] ?? {}) : {};
}

/** What a table holds that nothing is taken of need not be known where other files make a map. */
function weighed(question: Question, { sheet }: OpenedSheet, { ties }: Dataset): Question {
  return question.sort === "columns" && sheet === null && ties.length > 0 ? { ...question, required: false } : question;
}

function isOpen(question: Question): boolean {
  if (!question.required) return false;
  return question.sort === "date" ? question.chosen === null : !question.answered;
}

/** Is there something besides actors and ties? */
function saysMore({ stories, episodes, context, types, kinds }: Dataset): boolean {
  return [stories, episodes, context, types, kinds].some((list) => list.length > 0);
}

function outcomeOf(problems: readonly Problem[]): Outcome {
  return problems.some(({ severity }) => severity !== "notice") ? "import-with-warnings" : "import";
}

/** A file that fails in a way nobody foresaw spoils itself only. */
function openSafely(
  file: SheetFile,
  decisions: SheetDecisions,
  tell: (problem: Problem) => void,
  heard: Heard,
): OpenedSheet {
  try {
    return openSheet(file, decisions, tell, heard);
  } catch (error) {
    tell(problemAt("FILE_UNREADABLE", { file: file.name, value: String(error) }));
    return unopened(file.name);
  }
}

function expandSafely(file: FileBytes, decisions: Decisions): readonly SheetFile[] {
  try {
    return expandWorkbooks([file], decisions);
  } catch {
    return [file];
  }
}
