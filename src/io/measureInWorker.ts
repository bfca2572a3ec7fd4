/** Measures in a worker of their own: asked, followed, stopped. */
import type { MeasureProgress, MeasureReport } from "../analysis/index.ts";
import type { MeasureAnswer, MeasureTask } from "./measure.worker.ts";
import MeasureWorker from "./measure.worker.ts?worker";
import { reportJoined, type ValuesPart } from "./reportInParts.ts";

export interface Counter {
  /**
   * Counts. A later call takes the place of one under way, which then rejects with an `AbortError`; so does `stop`. Rejects
   * with an `Error` that says why when the worker cannot start or fails.
   */
  readonly count: (task: MeasureTask, onProgress: (progress: MeasureProgress) => void) => Promise<MeasureReport>;
  /** Ends what is under way at once, however long its step is; a later call starts anew. */
  readonly stop: () => void;
}

interface Waiting {
  readonly serial: number;
  readonly onProgress: (progress: MeasureProgress) => void;
  readonly resolve: (report: MeasureReport) => void;
  readonly reject: (error: Error) => void;
}

/** The worker is started with the first count, and stays for further ones until it is stopped in the middle of one. */
export function openCounter(): Counter {
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let serial = 0;
  let parts: ValuesPart[] = [];

  const end = () => {
    worker?.terminate();
    worker = null;
  };
  const give = (settle: (asked: Waiting) => void) => {
    const asked = waiting;
    waiting = null;
    if (asked) settle(asked);
  };
  const fail = (reason: string) => {
    end();
    give(({ reject }) => reject(new Error(`the counting worker failed: ${reason}`)));
  };
  const stop = () => {
    if (waiting === null) return;
    end();
    give(({ reject }) => reject(new DOMException("the count was stopped", "AbortError")));
  };
  // what the page makes of it is a task of its own, not the rest of this one
  const tellLater = (report: MeasureReport) => {
    const [asked, whole] = [waiting, reportJoined(report, parts)];
    setTimeout(() => {
      if (asked === waiting) give(({ resolve }) => resolve(whole));
    });
  };
  const start = (): Worker => {
    const started = new MeasureWorker();
    started.onmessage = ({ data }: MessageEvent<MeasureAnswer>) => {
      if (started !== worker || data.serial !== waiting?.serial) return;
      if (data.sort === "progress") waiting.onProgress(data.progress);
      else if (data.sort === "failure") fail(data.reason);
      else if (data.sort === "values") parts.push(data.values);
      else tellLater(data.report);
    };
    // A script that does not load or parse gives an event without a message.
    started.onerror = (event) => {
      if (started === worker) fail(event.message || "it could not be started");
    };
    started.onmessageerror = () => {
      if (started === worker) fail("its answer could not be read");
    };
    return started;
  };
  return {
    count: (task, onProgress) => {
      stop();
      serial++;
      const mine = serial;
      parts = [];
      return new Promise((resolve, reject) => {
        waiting = { serial: mine, onProgress, resolve, reject };
        try {
          worker ??= start();
          worker.postMessage({ ...task, serial: mine });
        } catch (error) {
          fail(error instanceof Error ? error.message : String(error));
        }
      });
    },
    stop,
  };
}
