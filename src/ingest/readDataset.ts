/** A folder's files to a data set: each file told by its columns, read, joined, and every doubt reported. */
import {
  type Decisions,
  type FileBytes,
  NO_DECISIONS,
  type Outcome,
  type Problem,
  type Reading,
  type SheetDecisions,
} from "../model/index.ts";
import { joinSheets } from "./joinSheets.ts";
import { problemAt } from "./ledger.ts";
import { type OpenedSheet, openSheet, untakenReport } from "./openSheet.ts";

/**
 * Reads the files of one data set as the user decided. Never throws, whatever the bytes; for each file, rows = taken +
 * reported. Problems come file by file in the order given, within a file by row. Linear in the size of the files.
 */
export function readDataset(files: readonly FileBytes[], decisions: Decisions = NO_DECISIONS): Reading {
  const told = files.map((): Problem[] => []);
  const opened = files.map((file, at) =>
    openSafely(file, decisions.sheets[file.name] ?? {}, (problem) => told[at]?.push(problem)),
  );
  const { dataset, takenOf } = joinSheets(opened.flatMap(({ sheet }) => sheet ?? []));
  const reports = opened.map(({ sheet, report }) => {
    const taken = sheet === null ? 0 : (takenOf.get(sheet) ?? 0);
    return { ...report, taken, reported: report.rows - taken };
  });
  const problems = told.flatMap((ofFile) => ofFile.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)));
  if (dataset.actors.length === 0) problems.push(problemAt("NOTHING_TO_DRAW", { file: "" }));
  const outcome: Outcome =
    dataset.actors.length === 0
      ? "reject"
      : problems.some(({ severity }) => severity !== "notice")
        ? "import-with-warnings"
        : "import";
  return {
    dataset,
    problems,
    reports,
    sheets: [],
    questions: [],
    outcome,
    actorRows: [],
    tieRows: [],
    words: { types: [], kinds: [] },
  };
}

/** A file that fails in a way nobody foresaw spoils itself only. */
function openSafely(file: FileBytes, decisions: SheetDecisions, tell: (problem: Problem) => void): OpenedSheet {
  try {
    return openSheet(file, decisions, tell);
  } catch (error) {
    tell(problemAt("FILE_UNREADABLE", { file: file.name, value: String(error) }));
    return { sheet: null, report: untakenReport(file.name) };
  }
}
