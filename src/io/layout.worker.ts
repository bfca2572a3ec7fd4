/** The worker that lays out: takes one task, tells how far it is, answers once. */
import { type LayoutProgress, type LayoutResult, type LayoutTask, settlePositions } from "../layout/index.ts";

/** What the worker says. */
export type LayoutAnswer =
  | { readonly sort: "progress"; readonly progress: LayoutProgress }
  | { readonly sort: "result"; readonly result: LayoutResult }
  | { readonly sort: "failure"; readonly reason: string };

const answer = (message: LayoutAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  try {
    answer({ sort: "result", result: settlePositions(data, (progress) => answer({ sort: "progress", progress })) });
  } catch (error) {
    answer({ sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
};
