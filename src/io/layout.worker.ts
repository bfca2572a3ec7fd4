/** The worker that lays out: takes one task, tells how far it is, answers once. */
import { type LayoutTask, settlePositions } from "../layout/index.ts";
import type { LayoutAnswer } from "./layInWorker.ts";

const answer = (message: LayoutAnswer) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<LayoutTask>) => {
  try {
    answer({ sort: "result", result: settlePositions(data, (progress) => answer({ sort: "progress", progress })) });
  } catch (error) {
    answer({ sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
};
