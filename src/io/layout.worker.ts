/** The worker that lays out: takes one task, tells how far it is, answers once. */
import { type LayoutProgress, type LayoutResult, settlePositions } from "../layout/index.ts";
import type { Dataset, Positions } from "../model/index.ts";
import { buildNetwork } from "../network/index.ts";
import { layoutTaskOf } from "../scene/index.ts";
import { createCollector, type Parcel } from "./inParts.ts";

/** What the worker says. */
export type LayoutAnswer =
  | { readonly sort: "progress"; readonly progress: LayoutProgress }
  | { readonly sort: "result"; readonly result: LayoutResult }
  | { readonly sort: "failure"; readonly reason: string };

const answer = (message: LayoutAnswer) => self.postMessage(message);

const collect = createCollector();

self.onmessage = ({ data }: MessageEvent<Parcel>) => {
  const task = collect(data);
  if (task === null) return;
  try {
    const { dataset, stays } = task.value as { dataset: Dataset; stays: Positions };
    const result = settlePositions(layoutTaskOf(buildNetwork(dataset), stays), (progress) =>
      answer({ sort: "progress", progress }),
    );
    answer({ sort: "result", result });
  } catch (error) {
    answer({ sort: "failure", reason: error instanceof Error ? error.message : String(error) });
  }
};
