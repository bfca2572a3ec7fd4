/** The worker that reads: keeps the files it was given, and reads them anew for every set of decisions. */
import { openArchives, openWorkbooks, readDataset } from "../ingest/index.ts";
import type { Decisions, FileBytes, Reading } from "../model/index.ts";

/** What the worker is asked. */
export type ReaderWish =
  | { readonly sort: "open"; readonly files: readonly FileBytes[] }
  | { readonly sort: "read"; readonly serial: number; readonly decisions: Decisions };

/** The lists of a reading that may be long; they travel in parts, so that taking them never holds the page up. */
export const LONG_LISTS = ["actors", "ties", "episodes", "context", "problems", "actorRows", "tieRows"] as const;
export type LongList = (typeof LONG_LISTS)[number];

/** What the worker says. */
export type ReaderAnswer =
  | { readonly sort: "part"; readonly serial: number; readonly list: LongList; readonly rows: readonly unknown[] }
  | { readonly sort: "rest"; readonly serial: number; readonly reading: Reading }
  | { readonly sort: "failure"; readonly serial: number; readonly reason: string };

const ROWS_A_PART = 2000;

let opened: Promise<readonly FileBytes[]> = Promise.resolve([]);

const answer = (message: ReaderAnswer) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<ReaderWish>) => {
  if (data.sort === "open") {
    opened = openWorkbooks(openArchives(data.files));
    opened.catch(() => {});
    return;
  }
  const { serial, decisions } = data;
  try {
    send(serial, readDataset(await opened, decisions));
  } catch (error) {
    answer({ sort: "failure", serial, reason: error instanceof Error ? error.message : String(error) });
  }
};

function send(serial: number, reading: Reading): void {
  const { dataset } = reading;
  const { actors, ties, episodes, context } = dataset;
  const { problems, actorRows, tieRows } = reading;
  const long = { actors, ties, episodes, context, problems, actorRows, tieRows };
  for (const list of LONG_LISTS) {
    for (let at = 0; at < long[list].length; at += ROWS_A_PART)
      answer({ sort: "part", serial, list, rows: long[list].slice(at, at + ROWS_A_PART) });
  }
  const bare = { ...dataset, actors: [], ties: [], episodes: [], context: [] };
  answer({
    sort: "rest",
    serial,
    reading: { ...reading, dataset: bare, problems: [], actorRows: [], tieRows: [] },
  });
}
