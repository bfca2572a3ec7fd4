/** The layout in its own worker: asked, followed, stopped. */
import { type LayoutProgress, type LayoutResult, type LayoutTask, settlePositions } from "../layout/index.ts";

/** Lays out in the worker. Rejects with an `AbortError` when `signal` stops it. */
export async function layInWorker(
  task: LayoutTask,
  options: { signal: AbortSignal; onProgress: (progress: LayoutProgress) => void },
): Promise<LayoutResult> {
  return settlePositions(task, options.onProgress);
}
