/** The layout in its own worker: asked, followed, stopped. */
import type { LayoutProgress, LayoutResult } from "../layout/index.ts";
import type { Dataset, Positions } from "../model/index.ts";
import { parcelsOf } from "./inParts.ts";
import type { LayoutAnswer } from "./layout.worker.ts";
import LayoutWorker from "./layout.worker.ts?worker";

/**
 * Lays out the actors of a data set in a worker of its own, which ends with the answer; `stays` do not move. Rejects with an
 * `AbortError` when `signal` stops it, and with an `Error` that says why when the worker cannot start or fails.
 */
export function layInWorker(
  task: { readonly dataset: Dataset; readonly stays: Positions },
  options: { signal: AbortSignal; onProgress: (progress: LayoutProgress) => void },
): Promise<LayoutResult> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(stopped());
      return;
    }
    const worker = new LayoutWorker();
    const end = () => {
      signal.removeEventListener("abort", stop);
      worker.terminate();
    };
    const stop = () => {
      end();
      reject(stopped());
    };
    const fail = (reason: string) => {
      end();
      reject(new Error(`the layout worker failed: ${reason}`));
    };
    signal.addEventListener("abort", stop);
    worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.sort === "progress") onProgress(data.progress);
      else if (data.sort === "failure") fail(data.reason);
      else {
        end();
        resolve(data.result);
      }
    };
    // A script that does not load or parse gives an event without a message.
    worker.onerror = (event) => fail(event.message || "it could not be started");
    worker.onmessageerror = () => fail("its answer could not be read");
    // a worker that was ended takes no more, and says nothing of it
    const send = async () => {
      for (const parcel of parcelsOf(0, task)) {
        worker.postMessage(parcel);
        await new Promise((sent) => setTimeout(sent, 0));
      }
    };
    send().catch((error) => fail(String(error)));
  });
}

function stopped(): DOMException {
  return new DOMException("the layout was stopped", "AbortError");
}
