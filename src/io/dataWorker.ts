/** The page's side of the data worker: asks, puts answers together, gives up what is not wanted any more. */
import type { WorkerAnswer, WorkerTold } from "./data.worker.ts";
import DataWorkerScript from "./data.worker.ts?worker";
import type { DataAnswer, DataSort, DataWork } from "./dataWork.ts";
import type { FirstSight } from "./firstSight.ts";
import { createCollector, parcelsOf } from "./inParts.ts";
import { readied } from "./readyWorker.ts";

/** What goes on ahead of a reading that is on its way. */
export interface WorkAhead {
  /** Takes what was read, as a task of the layout. */
  readonly layout: MessagePort;
  readonly onSight: (sight: FirstSight) => void;
}

export interface DataWorker {
  /**
   * Rejects with an `AbortError` when it is given up, and with an `Error` that says why when the worker cannot start or
   * fails. Questions are answered in the order asked.
   */
  readonly ask: <S extends DataSort>(
    sort: S,
    asked: DataWork[S]["asked"],
    /** Hears how far it is, from 0 to 1. */
    onShare?: (share: number) => void,
    ahead?: WorkAhead,
  ) => Promise<DataWork[S]["answer"]>;
  /** Every question under way rejects; its answer, if it still comes, is not looked at. */
  readonly giveUp: () => void;
  /** Gives up and ends the worker, whatever it is doing. */
  readonly close: () => void;
}

/** Of the whole way, what is over once the question, and once the work, is done; the rest is the answer's way back. */
const ASKED = 0.2;
const WORKED = 0.85;

interface Waiting {
  readonly onShare: (share: number) => void;
  readonly onSight: ((sight: FirstSight) => void) | undefined;
  /** Where the work begins: a short question takes no time of its own. */
  from: number;
  readonly resolve: (answer: DataAnswer) => void;
  readonly reject: (error: Error) => void;
}

const scripts = readied(DataWorkerScript);

/** Starts a data worker ahead of need. */
export const readyDataWorker = scripts.ready;

export function openDataWorker(): DataWorker {
  const worker = scripts.take();
  const collect = createCollector();
  const waiting = new Map<number, Waiting>();
  let serial = 0;
  let sent: Promise<void> = Promise.resolve();
  const rejectAll = (error: Error) => {
    const rejected = [...waiting.values()];
    waiting.clear();
    for (const { reject } of rejected) reject(error);
  };
  const fail = (reason: string) => rejectAll(new Error(`the data worker failed: ${reason}`));
  const giveUp = () => rejectAll(new DOMException("the work was stopped", "AbortError"));
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    const asked = waiting.get(data.serial);
    if ("failure" in data) {
      waiting.delete(data.serial);
      asked?.reject(new Error(`the data worker failed: ${data.failure}`));
      return;
    }
    if ("sight" in data) {
      asked?.onSight?.(data.sight);
      return;
    }
    if ("worked" in data) {
      if (asked) asked.onShare(asked.from + (WORKED - asked.from) * data.worked);
      return;
    }
    const answer = collect(data);
    if ("share" in data) asked?.onShare(WORKED + (1 - WORKED) * data.share);
    if (answer === null) return;
    waiting.delete(data.serial);
    asked?.resolve(answer.value as DataAnswer);
  };
  // a script that does not load or parse gives an event without a message
  worker.onerror = (event) => fail(event.message || "it could not be started");
  worker.onmessageerror = () => fail("its answer could not be read");
  const send = async (number: number, question: unknown) => {
    // sent to its end even where it is given up: the worker is never left with half of it
    for (const parcel of parcelsOf(number, question)) {
      worker.postMessage(parcel);
      const asked = waiting.get(number);
      if (asked && "share" in parcel) {
        asked.from = ASKED;
        asked.onShare(ASKED * parcel.share);
      }
      if (!("rest" in parcel)) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  return {
    ask: <S extends DataSort>(
      sort: S,
      asked: DataWork[S]["asked"],
      onShare: (share: number) => void = () => {},
      ahead?: WorkAhead,
    ) => {
      const number = ++serial;
      if (ahead) worker.postMessage({ serial: number, layout: ahead.layout } satisfies WorkerTold, [ahead.layout]);
      return new Promise<DataWork[S]["answer"]>((resolve, reject) => {
        waiting.set(number, {
          onShare,
          onSight: ahead?.onSight,
          from: 0,
          resolve: resolve as Waiting["resolve"],
          reject,
        });
        sent = sent.then(() => send(number, { ...asked, sort })).catch((error) => fail(String(error)));
      });
    },
    giveUp,
    close: () => {
      giveUp();
      worker.terminate();
    },
  };
}
