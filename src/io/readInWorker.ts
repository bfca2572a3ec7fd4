/** Reading in its own worker: opened once with the files, asked as often as the user decides something. */
import type { Decisions, FileBytes, Reading } from "../model/index.ts";
import type { LongList, ReaderAnswer, ReaderWish } from "./reader.worker.ts";
import ReaderWorker from "./reader.worker.ts?worker";

export interface Reader {
  /**
   * Reads the files as decided. A later call takes the place of one under way, which then rejects with an `AbortError`;
   * so does `close`. Rejects with an `Error` that says why when the worker cannot start or fails.
   */
  readonly read: (decisions: Decisions) => Promise<Reading>;
  /** Ends the worker. */
  readonly close: () => void;
}

interface Waiting {
  readonly serial: number;
  readonly parts: Map<LongList, unknown[]>;
  readonly resolve: (reading: Reading) => void;
  readonly reject: (error: Error) => void;
}

export function openReader(files: readonly FileBytes[]): Reader {
  const worker = new ReaderWorker();
  const ask = (wish: ReaderWish) => worker.postMessage(wish);
  let serial = 0;
  let waiting: Waiting | null = null;
  const fail = (reason: string) => {
    waiting?.reject(new Error(`the reading worker failed: ${reason}`));
    waiting = null;
  };
  const giveUp = () => {
    waiting?.reject(new DOMException("the reading was stopped", "AbortError"));
    waiting = null;
  };
  worker.onmessage = ({ data }: MessageEvent<ReaderAnswer>) => {
    if (waiting === null || data.serial !== waiting.serial) return;
    if (data.sort === "failure") fail(data.reason);
    else if (data.sort === "part") {
      const rows = waiting.parts.get(data.list) ?? [];
      for (const row of data.rows) rows.push(row);
      waiting.parts.set(data.list, rows);
    } else {
      waiting.resolve(joined(data.reading, waiting.parts));
      waiting = null;
    }
  };
  // a script that does not load or parse gives an event without a message
  worker.onerror = (event) => fail(event.message || "it could not be started");
  worker.onmessageerror = () => fail("its answer could not be read");
  ask({ sort: "open", files });
  return {
    read: (decisions) => {
      giveUp();
      serial++;
      return new Promise((resolve, reject) => {
        waiting = { serial, parts: new Map(), resolve, reject };
        ask({ sort: "read", serial, decisions });
      });
    },
    close: () => {
      giveUp();
      worker.terminate();
    },
  };
}

/** Reads once and closes. */
export async function readInWorker(files: readonly FileBytes[], decisions: Decisions): Promise<Reading> {
  const reader = openReader(files);
  try {
    return await reader.read(decisions);
  } finally {
    reader.close();
  }
}

/** The lists put back into the reading they were taken from; the worker made both. */
function joined(rest: Reading, parts: ReadonlyMap<LongList, unknown[]>): Reading {
  const list = <T>(name: LongList, empty: readonly T[]): readonly T[] => (parts.get(name) as T[] | undefined) ?? empty;
  const { dataset } = rest;
  return {
    ...rest,
    dataset: {
      ...dataset,
      actors: list("actors", dataset.actors),
      ties: list("ties", dataset.ties),
      episodes: list("episodes", dataset.episodes),
      context: list("context", dataset.context),
    },
    problems: list("problems", rest.problems),
    actorRows: list("actorRows", rest.actorRows),
    tieRows: list("tieRows", rest.tieRows),
  };
}
