/** What the page opens first, on its way before the page itself is there. */
import { NO_DECISIONS, type Reading } from "../model/index.ts";
import { readyDataWorker } from "./dataWorker.ts";
import { readyLayoutWorker } from "./layInWorker.ts";
import { readPreferences } from "./preferences.ts";
import { openReader, type Reader } from "./readInWorker.ts";
import { type FoundSource, openSource } from "./source.ts";

export interface Ahead {
  readonly source: Promise<FoundSource>;
  /** The source read with no decisions; `null` where something else was open last, so that it may not be what is wanted. */
  readonly reading: Promise<Reading> | null;
  /** The reading is not wanted: its worker ends. */
  readonly giveUp: () => void;
}

/** Fetches what the page comes with, and begins to read it in a browser that has opened nothing yet. Its workers are started too. */
export function openAhead(): Ahead {
  readyDataWorker();
  readyLayoutWorker();
  const source = openSource();
  const hasOpened = (readPreferences().lastSet ?? "") !== "";
  let reader: Reader | null = null;
  let isWanted = !hasOpened;
  const read = async ({ files }: FoundSource) => {
    if (!isWanted) throw new DOMException("the reading is not wanted", "AbortError");
    const opened = openReader(files);
    reader = opened;
    try {
      return await opened.read(NO_DECISIONS);
    } finally {
      opened.close();
    }
  };
  const reading = hasOpened ? null : source.then(read);
  // whoever waits for them is told
  source.catch(() => {});
  reading?.catch(() => {});
  return {
    source,
    reading,
    giveUp: () => {
      isWanted = false;
      reader?.close();
    },
  };
}
