/** The layout in its own worker: asked, followed, stopped. */
import type { LayoutProgress, LayoutResult } from "../layout/index.ts";
import type { ActorId, Dataset, Positions } from "../model/index.ts";
import { parcelsOf } from "./inParts.ts";
import type { LayoutAnswer } from "./layout.worker.ts";
import LayoutWorker from "./layout.worker.ts?worker";
import { readied } from "./readyWorker.ts";

const scripts = readied(LayoutWorker);

/** Starts a layout worker ahead of need. */
export const readyLayoutWorker = scripts.ready;

/** A large layout on its way, from its start on about eight times a second: `xy` holds x and y of each of `ids` in turn, NaN where none is known yet. */
export interface PlacesSoFar {
  readonly ids: readonly ActorId[];
  readonly xy: Float32Array;
}

export interface LayoutWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: LayoutProgress) => void;
  readonly onPlaces?: (places: PlacesSoFar) => void;
}

/**
 * Lays out the actors of a data set in a worker of its own, which ends with the answer; `stays` do not move. Rejects with an
 * `AbortError` when `signal` stops it, and with an `Error` that says why when the worker cannot start or fails.
 */
export function layInWorker(
  task: { readonly dataset: Dataset; readonly stays: Positions },
  { signal, onProgress, onPlaces }: LayoutWatch,
): Promise<LayoutResult> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(stopped());
      return;
    }
    const worker = scripts.take();
    let ids: readonly ActorId[] = [];
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
      else if (data.sort === "bodies") ids = data.ids;
      else if (data.sort === "places") onPlaces?.({ ids, xy: data.xy });
      else if (data.sort === "failure") fail(data.reason);
      else {
        end();
        resolve({ ...data.result, positions: positionsOf(ids, data.xy) });
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

function positionsOf(ids: readonly ActorId[], xy: Float64Array): Positions {
  return Object.fromEntries(ids.map((id, i) => [id, { x: xy[2 * i] as number, y: xy[2 * i + 1] as number }]));
}

function stopped(): DOMException {
  return new DOMException("the layout was stopped", "AbortError");
}
