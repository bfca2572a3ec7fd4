/** Where the first data set comes from: the folder that `npm start` serves, the hosted files, or the sample inside the page. */
import { sample } from "virtual:enishi-sample";
import type { FileBytes } from "../model/index.ts";

export interface FoundSource {
  /** Tells it from every other source that this browser may meet under the same name. */
  readonly id: string;
  /** `sample`: carried or hosted with the product; `folder`: served live from the user's own disk. */
  readonly sort: "sample" | "folder";
  readonly name: string;
  readonly files: readonly FileBytes[];
  /** Changes with every save of a live folder. */
  readonly version?: string;
}

interface Index {
  /** Of a served folder: which one on this machine. */
  readonly id?: string;
  readonly sort: "sample" | "folder";
  readonly name: string;
  readonly files: readonly string[];
  readonly version?: string;
}

const RETRY_MS = 250;
const RETRIES = 12;

/** Reads the first data set. Rejects where nothing can be reached. */
export async function openSource(): Promise<FoundSource> {
  if (sample === null) return readBeside(await readIndex());
  const files = sample.files.map(({ name, base64 }) => ({ name, bytes: bytesOf(base64) }));
  return { id: placeOfPage(), sort: "sample", name: sample.name, files };
}

/**
 * Calls back with the whole folder whenever a file of it was saved, where the page is served live; answers how to stop.
 * A save after `opened` was read, or while the connection was lost, is caught up with. A folder that cannot be read in
 * the middle of a save is tried again; only its latest state is handed on.
 */
export function followFolder(onSaved: (source: FoundSource) => void, opened?: FoundSource): () => void {
  if (sample !== null || opened?.sort === "sample") return () => {};
  let events: EventSource | null = null;
  let stopped = false;
  let seen = opened?.version;

  const catchUp = async (version: string, triesLeft: number): Promise<void> => {
    try {
      const source = await readBeside(await readIndex());
      if (stopped || seen !== version) return;
      seen = source.version ?? version;
      onSaved(source);
    } catch {
      if (triesLeft > 0)
        setTimeout(() => !stopped && seen === version && void catchUp(version, triesLeft - 1), RETRY_MS);
    }
  };
  const listen = (index: Index) => {
    if (stopped || index.sort !== "folder") return;
    seen ??= index.version;
    events = new EventSource(placeOf("events"));
    events.addEventListener("saved", ({ data: version }: MessageEvent<string>) => {
      if (version === seen) return;
      seen = version;
      void catchUp(version, RETRIES);
    });
  };
  readIndex().then(listen, () => {});
  return () => {
    stopped = true;
    events?.close();
  };
}

async function readIndex(): Promise<Index> {
  return (await fetchBeside("index.json")).json();
}

/** Where the page lies: other pages of the same origin, or in other folders, bring other samples. */
function placeOfPage(): string {
  return new URL(".", document.baseURI).pathname;
}

async function readBeside({ id, sort, name, files, version }: Index): Promise<FoundSource> {
  const read = files.map(async (file) => ({
    name: file,
    bytes: new Uint8Array(await (await fetchBeside(encodeURIComponent(file))).arrayBuffer()),
  }));
  return {
    id: id ?? placeOfPage(),
    sort,
    name,
    files: await Promise.all(read),
    ...(version === undefined ? {} : { version }),
  };
}

async function fetchBeside(name: string): Promise<Response> {
  const response = await fetch(placeOf(name), { cache: "no-store" });
  if (!response.ok) throw new Error(`data/${name}: ${response.status}`);
  return response;
}

function placeOf(name: string): string {
  return new URL(`data/${name}`, document.baseURI).href;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
