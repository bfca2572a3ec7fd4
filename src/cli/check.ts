/** `enishi check`: reads files exactly as the import screen does and says what would come of it; changes nothing. */
import { openArchives, openWorkbooks, readDataset } from "../ingest/index.ts";
import {
  type Decisions,
  type FileBytes,
  NO_DECISIONS,
  type Outcome,
  type Question,
  type Reading,
} from "../model/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import type { Arguments } from "./readArguments.ts";
import type { ExitCode, World } from "./world.ts";

const EXIT_CODES: Readonly<Record<Outcome, ExitCode>> = {
  import: 0,
  "import-with-warnings": 0,
  ask: 1,
  reject: 1,
};

/** `paths` are files or folders; with `--json` the answer is one JSON object on standard output, whatever the outcome. */
export async function check({ paths, flags, values }: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  if (paths.length === 0) return wrong(world, words.terminal.pathMissing);
  const decisions = await decisionsAt(values.get("--decisions"), world);
  if (decisions === null) return wrong(world, words.terminal.decisionsUnreadable(values.get("--decisions") ?? ""));
  const files: FileBytes[] = [];
  for (const path of paths) {
    const found = await world.tablesAt(path);
    if (found === null) return wrong(world, words.terminal.nothingAt(path));
    files.push(...found);
  }
  const reading = readDataset(await openWorkbooks(openArchives(files)), decisions);
  if (flags.has("--json")) world.print(JSON.stringify(answerOf(reading, words), null, 2));
  else for (const line of reportOf(reading, words)) world.print(line);
  return EXIT_CODES[reading.outcome];
}

function wrong(world: World, sentence: string): ExitCode {
  world.complain(sentence);
  return 2;
}

/** Decisions in the form of `model/decisions.ts`, as JSON; what is left out is left to the reader. */
async function decisionsAt(path: string | undefined, world: World): Promise<Decisions | null> {
  if (path === undefined) return NO_DECISIONS;
  try {
    const given = JSON.parse((await world.textAt(path)) ?? "") as Partial<Decisions> | null;
    if (given === null || typeof given !== "object") return null;
    return { sheets: given.sheets ?? {}, words: { ...NO_DECISIONS.words, ...given.words } };
  } catch {
    return null;
  }
}

/** The whole answer for scripts; `ties` counts rows taken as ties. */
function answerOf({ outcome, dataset, reports, problems, questions }: Reading, words: Words) {
  return {
    outcome,
    files: reports.map(({ file, kind, encoding, delimiter, headerRow, rows, taken, reported }) => ({
      file,
      kind,
      encoding,
      delimiter,
      headerRow,
      rows,
      taken,
      reported,
    })),
    actors: dataset.actors.length,
    ties: dataset.ties.length,
    stories: dataset.stories.length,
    episodes: dataset.episodes.length,
    problems: problems.map((problem) => ({
      code: problem.code,
      severity: problem.severity,
      file: problem.file,
      row: problem.row,
      column: problem.column,
      value: problem.value,
      message: words.problems.sentence(problem),
    })),
    questions: questions.map((question) => ({ ...question, message: words.terminal.question(question) })),
  };
}

function reportOf({ outcome, dataset, reports, problems, questions }: Reading, words: Words): readonly string[] {
  const { terminal } = words;
  const open = questions.filter(isOpen);
  return [
    ...reports.map((report) =>
      terminal.file(report.file, words.problems.fileNames[report.kind], words.problems.rows(report)),
    ),
    ...problems.map((problem) =>
      terminal.problem(
        words.problems.severity[problem.severity],
        words.problems.where(problem),
        words.problems.sentence(problem),
      ),
    ),
    ...open.map((question) => terminal.question(question)),
    terminal.outcome[outcome],
    terminal.counts(dataset.actors.length, dataset.ties.length, dataset.stories.length, dataset.episodes.length),
  ];
}

/** Required and without an answer. */
function isOpen(question: Question): boolean {
  if (!question.required) return false;
  return question.sort === "date" ? question.chosen === null : question.sort === "columns" && !question.answered;
}
