/** Keeps the open data set in this browser: written after each change, never over what another window wrote. */
import { keepPreferences, openVault, readPreferences, VaultError, type VaultSet } from "../io/index.ts";
import type { FileBytes } from "../model/index.ts";
import { type EnishiDocument, type Keeping, type KeptSet, type Library, nameOf, storedOf } from "../state/index.ts";
import type { Enishi } from "./enishi.ts";

export function changeLibrary(enishi: Enishi, next: Partial<Library>): void {
  enishi.store.setState(({ library }) => ({ library: { ...library, ...next } }));
}

/** Opens the storage and begins to keep every change; says so where the browser keeps nothing. Does it once. */
export async function openKeeping(enishi: Enishi): Promise<void> {
  const { running, store } = enishi;
  if (running.vault !== null) return;
  try {
    running.vault = await openVault();
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
    return;
  }
  await listKept(enishi);
  store.subscribe((state, before) => {
    if (state.document === before.document) return;
    if (running.quiet) running.kept = state.document;
    else void keepNow(enishi);
  });
  running.vault.follow((key, revision) => {
    // what another window forgot is kept anew with the next change here
    if (revision === 0) running.revisions.delete(key);
    else if (store.getState().document.key === key) changeLibrary(enishi, { keeping: "elsewhere" });
    void listKept(enishi);
  });
}

/** Renews the list of kept sets. */
export async function listKept(enishi: Enishi): Promise<void> {
  try {
    const sets = (await enishi.running.vault?.list()) ?? [];
    changeLibrary(enishi, { sets: sets.map(entryOf) });
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
  }
}

function entryOf({ key, name, keptAt, actors, ties }: VaultSet): KeptSet {
  return { key, name, keptAt, actors, ties };
}

/** A kept set with its files, or `null`; later writings go on from its revision. */
export async function loadKept(enishi: Enishi, key: string) {
  try {
    const kept = (await enishi.running.vault?.load(key)) ?? null;
    if (kept !== null) enishi.running.revisions.set(key, kept.set.revision);
    if (enishi.store.getState().library.keeping !== "unavailable") changeLibrary(enishi, { keeping: "kept" });
    return kept;
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
    return null;
  }
}

/** Ids under which files are kept; the same file has one as long as the page is open. */
const ids = new WeakMap<FileBytes, string>();

function idOf(file: FileBytes): string {
  const id = ids.get(file) ?? crypto.getRandomValues(new Uint32Array(3)).join("-");
  ids.set(file, id);
  return id;
}

/** Writes the open document if it is not kept as it stands; changes that come while it writes are written next. */
export async function keepNow(enishi: Enishi): Promise<void> {
  const { running, store } = enishi;
  if (running.keeping || running.vault === null) return;
  running.keeping = true;
  try {
    for (;;) {
      const { document, library } = store.getState();
      if (document.key === "" || document === running.kept || library.keeping === "elsewhere") return;
      changeLibrary(enishi, { keeping: "pending" });
      await write(enishi, document);
      running.kept = document;
      changeLibrary(enishi, { keeping: "kept" });
    }
  } catch (error) {
    changeLibrary(enishi, { keeping: keepingAfter(error) });
  } finally {
    running.keeping = false;
    await listKept(enishi);
  }
}

async function write(enishi: Enishi, document: EnishiDocument): Promise<void> {
  const { vault, revisions } = enishi.running;
  const { stored, files } = storedOf(document, idOf);
  const { key, dataset } = document;
  const keptAt = new Date().toISOString();
  const set = {
    key,
    name: nameOf(document),
    keptAt,
    actors: dataset.actors.length,
    ties: dataset.ties.length,
    content: stored,
  };
  const revision = await vault?.keep(set, files, revisions.get(key) ?? 0);
  if (revision !== undefined) revisions.set(key, revision);
  rememberLast(key);
}

function keepingAfter(error: unknown): Keeping {
  return error instanceof VaultError ? error.failure : "unavailable";
}

/** Which data set the next visit begins with. */
export function rememberLast(key: string): void {
  const preferences = readPreferences();
  if (preferences.lastSet !== key) keepPreferences({ ...preferences, lastSet: key });
}
