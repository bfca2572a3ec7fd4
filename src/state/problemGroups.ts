/** Problems as a report shows them: counted, filtered, grouped by weight and code. */
import type { Problem, ProblemCode, Severity } from "../model/index.ts";

/** The weightiest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** What a report is narrowed to; `null` and "" narrow nothing. */
export interface ProblemFilter {
  readonly severity: Severity | null;
  readonly code: ProblemCode | null;
  readonly file: string | null;
  /** Folded as the texts it is looked for in. */
  readonly text: string;
}

export const EVERY_PROBLEM: ProblemFilter = { severity: null, code: null, file: null, text: "" };

export interface ProblemGroup {
  /** The same for the same code and severity, whatever is filtered. */
  readonly key: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly problems: readonly Problem[];
}

/** How many problems there are of each weight, and in each file, in the order met. */
export interface ProblemCounts {
  readonly severities: ReadonlyMap<Severity, number>;
  readonly files: ReadonlyMap<string, number>;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const severities = new Map<Severity, number>();
  const files = new Map<string, number>();
  for (const { severity, file } of problems) {
    severities.set(severity, (severities.get(severity) ?? 0) + 1);
    files.set(file, (files.get(file) ?? 0) + 1);
  }
  return { severities, files };
}

/** The problems that pass every part of the filter, in their order. `textOf` is asked only where a text is looked for. */
export function filterProblems(
  problems: readonly Problem[],
  filter: ProblemFilter,
  textOf: (problem: Problem) => string,
): readonly Problem[] {
  const { severity, code, file, text } = filter;
  if (severity === null && code === null && file === null && text === "") return problems;
  return problems.filter(
    (problem) =>
      (severity === null || problem.severity === severity) &&
      (code === null || problem.code === code) &&
      (file === null || problem.file === file) &&
      (text === "" || textOf(problem).includes(text)),
  );
}

/** Problems of one code and weight together; the weightiest groups first, otherwise in the order met. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, ProblemGroup & { problems: Problem[] }>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.problems.push(problem);
    else groups.set(key, { key, code: problem.code, severity: problem.severity, problems: [problem] });
  }
  return [...groups.values()].toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Groups that stand open before anybody has said otherwise: the first ones, as long as one can still leaf through them. */
export function openAtFirst(groups: readonly ProblemGroup[], room = 300): ReadonlySet<string> {
  const open = new Set<string>();
  let left = room;
  for (const { key, problems } of groups) {
    if (problems.length > left) continue;
    left -= problems.length;
    open.add(key);
  }
  const only = groups.length === 1 ? groups[0] : undefined;
  if (only) open.add(only.key);
  return open;
}
