/** What this browser keeps between visits: whole data sets in IndexedDB, each change written as it happens. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";

/** What is known of a kept data set without reading it. */
export interface VaultEntry {
  readonly key: string;
  readonly name: string;
  readonly keptAt: string;
  readonly actors: number;
  readonly ties: number;
  /** Grows with each writing: who writes from an older one would write over another window's work. */
  readonly revision: number;
}

/** A data set as kept; `content` is plain data whose form `state` knows. */
export interface VaultSet extends VaultEntry {
  readonly content: unknown;
  /** Ids of the files that belong to it. */
  readonly files: readonly string[];
}

export type VaultFailure = "unavailable" | "full" | "elsewhere";

/** Why something could not be kept or read. */
export class VaultError extends Error {
  readonly failure: VaultFailure;
  constructor(failure: VaultFailure, cause: unknown) {
    super(`the browser's storage: ${failure}`, { cause });
    this.name = "VaultError";
    this.failure = failure;
  }
}

interface VaultSchema extends DBSchema {
  sets: { key: string; value: VaultSet };
  /** Beside each set: a list of all is read without one of them. */
  entries: { key: string; value: VaultEntry };
  files: { key: [string, string]; value: Uint8Array };
}

export interface Vault {
  /** All kept sets, the latest first. Cost: what is told of them, however large they are. */
  readonly list: () => Promise<readonly VaultEntry[]>;
  /** A set with the bytes of its files by id, or `null` where there is none of this key. */
  readonly load: (key: string) => Promise<{ set: VaultSet; files: ReadonlyMap<string, Uint8Array> } | null>;
  /**
   * Writes a set and those of its files that are not there yet, and drops files it no longer has, all or nothing. Answers
   * the new revision. Rejects with `VaultError` "elsewhere" where the kept revision is not `revision` (0: none is kept).
   */
  readonly keep: (
    set: Omit<VaultSet, "revision" | "files">,
    files: ReadonlyMap<string, Uint8Array>,
    revision: number,
  ) => Promise<number>;
  readonly forget: (key: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** Calls back when another window keeps or forgets a set (`revision` 0); answers how to stop. */
  readonly follow: (onKept: (key: string, revision: number) => void) => () => void;
}

const NAME = "enishi";
const FORM = 2;
/** The form before there were entries. */
const WITHOUT_ENTRIES = 1;

/** Rejects with `VaultError` "unavailable" where the browser keeps nothing. */
export async function openVault(): Promise<Vault> {
  let db: IDBPDatabase<VaultSchema>;
  try {
    db = await openDB<VaultSchema>(NAME, FORM, {
      async upgrade(fresh, before, _, changing) {
        fresh.createObjectStore("entries", { keyPath: "key" });
        if (before === WITHOUT_ENTRIES) return addEntries(changing);
        fresh.createObjectStore("sets", { keyPath: "key" });
        fresh.createObjectStore("files");
      },
      // a later release in another window wants to bring the storage up to date
      blocking: () => db.close(),
    });
  } catch (error) {
    throw new VaultError("unavailable", error);
  }
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(NAME);
  const tell = (key: string, revision: number) => channel?.postMessage({ key, revision });
  const ofSet = (key: string) => IDBKeyRange.bound([key, ""], [key, "\uffff"]);

  return {
    list: () => told(async () => (await db.getAll("entries")).toSorted((a, b) => (a.keptAt < b.keptAt ? 1 : -1))),

    load: (key) =>
      told(async () => {
        const reading = db.transaction(["sets", "files"]);
        const set = await reading.objectStore("sets").get(key);
        if (set === undefined) return null;
        const files = new Map<string, Uint8Array>();
        for (const id of set.files) {
          const bytes = await reading.objectStore("files").get([key, id]);
          if (bytes !== undefined) files.set(id, bytes);
        }
        return { set, files };
      }),

    keep: (set, files, revision) =>
      told(async () => {
        const writing = db.transaction(["sets", "entries", "files"], "readwrite");
        const stored = writing.objectStore("files");
        const before = await writing.objectStore("entries").get(set.key);
        if ((before?.revision ?? 0) !== revision) {
          writing.abort();
          await writing.done.catch(() => {});
          throw new VaultError("elsewhere", null);
        }
        const there = new Set((await stored.getAllKeys(ofSet(set.key))).map(([, id]) => id));
        const next = { ...set, revision: revision + 1, files: [...files.keys()] };
        // each large value is copied on this thread: one after the other, the page draws in between
        for (const [id, bytes] of files) if (!there.has(id)) await stored.put(bytes, [set.key, id]);
        await writing.objectStore("sets").put(next);
        await Promise.all([
          writing.objectStore("entries").put(entryOf(next)),
          ...[...there].flatMap((id) => (files.has(id) ? [] : [stored.delete([set.key, id])])),
          writing.done,
        ]);
        tell(set.key, next.revision);
        return next.revision;
      }),

    forget: (key) =>
      told(async () => {
        const writing = db.transaction(["sets", "entries", "files"], "readwrite");
        await Promise.all([
          writing.objectStore("sets").delete(key),
          writing.objectStore("entries").delete(key),
          writing.objectStore("files").delete(ofSet(key)),
          writing.done,
        ]);
        tell(key, 0);
      }),

    forgetAll: () =>
      told(async () => {
        const keys = await db.getAllKeys("sets");
        const writing = db.transaction(["sets", "entries", "files"], "readwrite");
        await Promise.all([
          writing.objectStore("sets").clear(),
          writing.objectStore("entries").clear(),
          writing.objectStore("files").clear(),
          writing.done,
        ]);
        for (const key of keys) tell(key, 0);
      }),

    follow: (onKept) => {
      if (channel === null) return () => {};
      const listen = ({ data }: MessageEvent<{ key: string; revision: number }>) => onKept(data.key, data.revision);
      channel.addEventListener("message", listen);
      return () => channel.removeEventListener("message", listen);
    },
  };
}

/** Reads each set once, so that nobody has to again; a storage that fails midway stays in its old form. */
async function addEntries(
  changing: IDBPTransaction<VaultSchema, StoreNames<VaultSchema>[], "versionchange">,
): Promise<void> {
  const entries = changing.objectStore("entries");
  for await (const { value } of changing.objectStore("sets")) await entries.put(entryOf(value));
}

function entryOf({ key, name, keptAt, actors, ties, revision }: VaultSet): VaultEntry {
  return { key, name, keptAt, actors, ties, revision };
}

/** Storage errors as the two a user can do something about. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw error;
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new VaultError(isFull ? "full" : "unavailable", error);
  }
}
