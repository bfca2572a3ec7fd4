/** The worker that counts: takes one network at a time, tells how far it is, answers once. */
import {
  type FlatGraph,
  type MeasureOptions,
  type MeasureProgress,
  type MeasureReport,
  measureInSteps,
} from "../analysis/index.ts";
import { reportInParts, type ValuesPart } from "./reportInParts.ts";

/** What the worker is asked. */
export interface MeasureTask {
  readonly graph: FlatGraph;
  readonly options: MeasureOptions;
}

/** What the worker says. `serial` is that of the task: an answer to an older one is not looked at. */
export type MeasureAnswer = { readonly serial: number } & (
  | { readonly sort: "progress"; readonly progress: MeasureProgress }
  | { readonly sort: "values"; readonly values: ValuesPart }
  | { readonly sort: "result"; readonly report: MeasureReport }
  | { readonly sort: "failure"; readonly reason: string }
);

const MS_BETWEEN_PROGRESS = 60;

const answer = (message: MeasureAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<MeasureTask & { readonly serial: number }>) => {
  const { serial, graph, options } = data;
  try {
    const steps = measureInSteps(graph, options);
    let told = Number.NEGATIVE_INFINITY;
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        const { report, parts } = reportInParts(step.value);
        for (const values of parts) answer({ serial, sort: "values", values });
        answer({ serial, sort: "result", report });
        return;
      }
      if (performance.now() - told < MS_BETWEEN_PROGRESS) continue;
      told = performance.now();
      answer({ serial, sort: "progress", progress: step.value });
    }
  } catch (error) {
    answer({ serial, sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
};
