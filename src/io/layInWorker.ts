/** The layout in its own worker: asked, followed, stopped. */
import type { LayoutProgress, LayoutResult } from "../layout/index.ts";
import type { ActorId, Dataset, Positions } from "../model/index.ts";
import type { Sketched } from "../scene/index.ts";
import { parcelsOf } from "./inParts.ts";
import type { LayoutAnswer } from "./layout.worker.ts";
import LayoutWorker from "./layout.worker.ts?worker";
import { readied } from "./readyWorker.ts";

const scripts = readied(LayoutWorker);

/** Starts a layout worker ahead of need. */
export const readyLayoutWorker = scripts.ready;

/** A layout that is begun before it is asked for. */
export interface BegunLayout {
  /** Takes the task from whoever has it first. */
  readonly port: MessagePort;
  /** It is the layout of this data set, nobody held. */
  readonly isOf: (dataset: Dataset) => void;
  /** Ends it, where nobody took it. */
  readonly giveUp: () => void;
}

interface Begun {
  readonly worker: Worker;
  dataset: Dataset | null;
  readonly said: MessageEvent<LayoutAnswer>[];
  failed: ErrorEvent | null;
}

let begun: Begun | null = null;

/** Begins one with a task that comes over a port; whoever lays out that data set then takes it over as far as it has come. */
export function beginLayout(): BegunLayout {
  const channel = new MessageChannel();
  const own: Begun = { worker: scripts.take(), dataset: null, said: [], failed: null };
  own.worker.onmessage = (event: MessageEvent<LayoutAnswer>) => own.said.push(event);
  own.worker.onerror = (event) => {
    own.failed = event;
  };
  own.worker.postMessage(channel.port2, [channel.port2]);
  begun = own;
  return {
    port: channel.port1,
    isOf: (dataset) => {
      own.dataset = dataset;
    },
    giveUp: () => {
      if (begun !== own) return;
      begun = null;
      own.worker.terminate();
    },
  };
}

function takeBegun(dataset: Dataset, stays: Positions): Begun | null {
  if (begun === null || begun.dataset !== dataset || Object.keys(stays).length > 0) return null;
  const taken = begun;
  begun = null;
  if (taken.failed === null) return taken;
  taken.worker.terminate();
  return null;
}

/** A large layout on its way, from its start on about eight times a second: `xy` holds x and y of each actor in turn, NaN where none is known yet. */
export interface PlacesSoFar {
  readonly sketched: Sketched;
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
    const ahead = takeBegun(task.dataset, task.stays);
    const worker = ahead?.worker ?? scripts.take();
    let ids: readonly ActorId[] = [];
    let sketched: Sketched | null = null;
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
    const hear = ({ data }: MessageEvent<LayoutAnswer>) => {
      if (data.sort === "progress") onProgress(data.progress);
      else if (data.sort === "bodies") ({ ids, sketched } = data);
      else if (data.sort === "places") {
        if (sketched !== null) onPlaces?.({ sketched, xy: data.xy });
      } else if (data.sort === "failure") fail(data.reason);
      else {
        end();
        resolve({ ...data.result, positions: positionsOf(ids, data.xy) });
      }
    };
    worker.onmessage = hear;
    // A script that does not load or parse gives an event without a message.
    worker.onerror = (event) => fail(event.message || "it could not be started");
    worker.onmessageerror = () => fail("its answer could not be read");
    if (ahead) {
      for (const event of ahead.said) hear(event);
      return;
    }
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
