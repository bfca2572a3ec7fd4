/** What the page opens first, on its way before the page itself is there. */
import { NO_DECISIONS, type Reading } from "../model/index.ts";
import { readyDataWorker } from "./dataWorker.ts";
import type { FirstSight } from "./firstSight.ts";
import { type BegunLayout, beginLayout, readyLayoutWorker } from "./layInWorker.ts";
import { readPreferences } from "./preferences.ts";
import { openReader, type Reader } from "./readInWorker.ts";
import { type FoundSource, openSource } from "./source.ts";

export interface Ahead {
  readonly source: Promise<FoundSource>;
  /** The source read with no decisions; `null` where something else was open last, so that it may not be what is wanted. */
  readonly reading: Promise<Reading> | null;
  /** Calls back with a first look at what is read, as soon as there is one; not for few actors, nor for what is not wanted. */
  readonly onSight: (look: (sight: FirstSight) => void) => void;
  /** The reading, and the layout that goes on with it, are not wanted any more: what still works on them ends. */
  readonly giveUp: () => void;
}

/** Fetches what the page comes with, and begins to read it and lay it out in a browser that has opened nothing yet. Its workers are started too. */
export function openAhead(): Ahead {
  readyDataWorker();
  const source = openSource();
  // only then: what is asked for later comes later
  void source.then(readyLayoutWorker, readyLayoutWorker);
  const hasOpened = (readPreferences().lastSet ?? "") !== "";
  let reader: Reader | null = null;
  let layout: BegunLayout | null = null;
  let isWanted = !hasOpened;
  let sight: FirstSight | null = null;
  const lookers: ((sight: FirstSight) => void)[] = [];
  const onSight = (seen: FirstSight) => {
    sight = seen;
    for (const look of lookers.splice(0)) look(seen);
  };
  const read = async ({ files }: FoundSource) => {
    if (!isWanted) throw new DOMException("the reading is not wanted", "AbortError");
    const opened = openReader(files);
    reader = opened;
    layout = beginLayout();
    try {
      const reading = await opened.read(NO_DECISIONS, undefined, { layout: layout.port, onSight });
      layout.isOf(reading.dataset);
      return reading;
    } catch (error) {
      layout.giveUp();
      throw error;
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
    onSight: (look) => {
      if (sight !== null) look(sight);
      else lookers.push(look);
    },
    giveUp: () => {
      isWanted = false;
      lookers.length = 0;
      reader?.close();
      layout?.giveUp();
    },
  };
}
