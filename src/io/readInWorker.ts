/** Reading in a worker: opened once with the files, asked as often as the user decides something. */
import type { Dataset, Decisions, FileBytes, Merge, Reading } from "../model/index.ts";
import type { Comparison } from "../record/index.ts";
import { openDataWorker, type WorkAhead } from "./dataWorker.ts";

/** Hears how far it is, from 0 to 1. */
type OnShare = (share: number) => void;

/** Everything it answers rejects with an `AbortError` where a later `read` or `close` takes its place, else says why. */
export interface Reader {
  /** Reads the files as decided; asked again for the same decisions it has the answer. */
  readonly read: (decisions: Decisions, onShare?: OnShare, ahead?: WorkAhead) => Promise<Reading>;
  /** What was read last against what is open. */
  readonly compare: (open: Dataset, same: readonly Merge[], onShare?: OnShare) => Promise<Comparison>;
  /** What was read last joined into what is open. */
  readonly join: (open: Dataset, same: readonly Merge[], onShare?: OnShare) => Promise<Dataset>;
  /** Ends the worker. */
  readonly close: () => void;
}

export function openReader(files: readonly FileBytes[]): Reader {
  const worker = openDataWorker();
  let last: { readonly decisions: Decisions; readonly reading: Reading } | null = null;
  let known: Dataset | null = null;
  worker.ask("open", { files }).catch(() => {});
  /** What is open is sent once. */
  const sent = (open: Dataset) => {
    const isKnown = open === known;
    known = open;
    return isKnown ? null : open;
  };
  return {
    read: async (decisions, onShare, ahead) => {
      worker.giveUp();
      if (last?.decisions === decisions) return last.reading;
      // what is given up may be answered in the worker all the same, and be its last reading
      last = null;
      const reading = await worker.ask("read", { decisions }, onShare, ahead);
      last = { decisions, reading };
      return reading;
    },
    compare: (open, same, onShare) => worker.ask("compare", { open: sent(open), same }, onShare),
    join: (open, same, onShare) => worker.ask("join", { open: sent(open), same }, onShare),
    close: worker.close,
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
