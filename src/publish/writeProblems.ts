/** What a reading had to tell as a table, in the words of its reader. */
import type { Problem } from "../model/index.ts";
import type { Words } from "../words/index.ts";
import { csvOf } from "./cells.ts";

/** One row a problem, in the order given; the header stands there also where there is none. */
export function writeProblems(problems: readonly Problem[], words: Words): string {
  const { columns, severity, sentence } = words.problems;
  const header = [
    columns.severity,
    columns.code,
    columns.file,
    columns.row,
    columns.column,
    columns.value,
    columns.sentence,
  ];
  return csvOf(
    header,
    problems.map((problem) => [
      severity[problem.severity],
      problem.code,
      problem.file,
      problem.row === null ? "" : String(problem.row),
      problem.column,
      problem.value,
      sentence(problem),
    ]),
  );
}
