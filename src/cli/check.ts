/** `enishi check`: reads files exactly as the import screen does and says what would come of it; changes nothing. */
import { readDataset } from "../ingest/index.ts";
import type { Outcome, Reading } from "../model/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import { givenFiles } from "./givenFiles.ts";
import type { Arguments } from "./readArguments.ts";
import { isOpen, problemLines } from "./readGiven.ts";
import type { ExitCode, World } from "./world.ts";

const EXIT_CODES: Readonly<Record<Outcome, ExitCode>> = {
  import: 0,
  "import-with-warnings": 0,
  ask: 1,
  reject: 1,
};

/** Paths are files or folders; with `--json` the answer is one JSON object on standard output, whatever the outcome. */
export async function check(given: Arguments, world: World): Promise<ExitCode> {
  const words = wordsIn(world.language);
  const { files, decisions } = await givenFiles(given, world, words);
  const reading = readDataset(files, decisions);
  if (given.flags.has("--json")) world.print(JSON.stringify(answerOf(reading, words), null, 2));
  else for (const line of reportOf(reading, words)) world.print(line);
  return EXIT_CODES[reading.outcome];
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

function reportOf(reading: Reading, words: Words): readonly string[] {
  const { terminal } = words;
  const { outcome, dataset, reports, questions } = reading;
  return [
    ...reports.map((report) =>
      terminal.file(report.file, words.problems.fileNames[report.kind], words.problems.rows(report)),
    ),
    ...problemLines(reading, words),
    ...questions.filter(isOpen).map(terminal.question),
    terminal.outcome[outcome],
    terminal.counts(dataset.actors.length, dataset.ties.length, dataset.stories.length, dataset.episodes.length),
  ];
}
