/** The pure steps of counting: begun, further, ended, stopped, failed. */
import type { MeasureReport } from "../analysis/index.ts";
import type { Numbers, NumbersBase, NumbersJob, NumbersResult } from "./numbers.ts";
import type { EnishiState } from "./store.ts";

export function withNumbersJob<State extends Pick<EnishiState, "numbers">>({ numbers }: State, job: NumbersJob) {
  return { numbers: { ...numbers, job } };
}

/** A report taken: added to what was counted on the same basis before, in place of what was counted on another. */
export function withCounted(
  { numbers }: Pick<EnishiState, "numbers">,
  base: NumbersBase,
  result: NumbersResult,
): { readonly numbers: Numbers } {
  const before = numbers.results[base];
  const report = before?.basis === result.basis ? joined(before.report, result.report) : result.report;
  return { numbers: { job: { state: "idle" }, results: { ...numbers.results, [base]: { ...result, report } } } };
}

function joined(before: MeasureReport, after: MeasureReport): MeasureReport {
  return {
    network: after.network,
    conventions: { ...before.conventions, ...after.conventions },
    measures: { ...before.measures, ...after.measures },
    sampled: { ...before.sampled, ...after.sampled },
    notCounted: { ...before.notCounted, ...after.notCounted },
  };
}
