/** Where groups gather, found in a worker of its own. */
import type { Gatherings } from "../scene/index.ts";
import type { GatherAnswer, GatherTask } from "./gather.worker.ts";
import GatherWorker from "./gather.worker.ts?worker";

export type { GatherTask } from "./gather.worker.ts";

/** Finds the gatherings of groups; the worker ends with the answer. Rejects with an `Error` that says why when it cannot start or fails. */
export function gatherInWorker(task: GatherTask): Promise<Gatherings> {
  return new Promise((resolve, reject) => {
    const worker = new GatherWorker();
    const fail = (reason: string) => {
      worker.terminate();
      reject(new Error(`the gathering worker failed: ${reason}`));
    };
    worker.onmessage = ({ data }: MessageEvent<GatherAnswer>) => {
      if (data.sort === "failure") return fail(data.reason);
      worker.terminate();
      resolve(data.found);
    };
    // A script that does not load or parse gives an event without a message.
    worker.onerror = (event) => fail(event.message || "it could not be started");
    worker.onmessageerror = () => fail("its answer could not be read");
    try {
      worker.postMessage(task);
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  });
}
