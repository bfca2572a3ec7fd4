/** Keeps the open data set in this browser: written after each change, never over what another window wrote. */
import {
  askBeforeLeaving,
  askToStay,
  keepPreferences,
  openVault,
  readPreferences,
  type VaultEntry,
  VaultError,
} from "../io/index.ts";
import type { FileBytes } from "../model/index.ts";
import {
  type EnishiDocument,
  type Import,
  type KeptSet,
  type Library,
  nameOf,
  type StoredDocument,
  storedOf,
} from "../state/index.ts";
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
    // what was opened is still in its files; what was changed since is nowhere
    store.subscribe((state, before) => {
      if (state.document !== before.document && running.quiet) running.kept = state.document;
    });
    askBeforeLeaving(() => isHeldBack(enishi));
    return;
  }
  await listKept(enishi);
  store.subscribe((state, before) => {
    if (state.document === before.document) return;
    if (state.document.key !== before.document.key) sayKeeping(enishi);
    if (running.quiet) running.kept = state.document;
    else void keepNow(enishi);
  });
  askBeforeLeaving(() => running.keeping !== null || running.forgetting || isHeldBack(enishi));
  running.vault.follow((key, revision) => {
    // what another window forgot is not written again from here unless the user wants it
    if (revision === 0) markForgotten(enishi, [key]);
    else if (revision !== running.revisions.get(key)) running.elsewhere.add(key);
    sayKeeping(enishi);
    void listKept(enishi);
  });
}

/** Says how it stands with the data set that is open; a browser that keeps nothing is told already. */
export function sayKeeping(enishi: Enishi): void {
  const { document, library } = enishi.store.getState();
  if (library.keeping === "unavailable") return;
  const { elsewhere, forgotten } = enishi.running;
  const keeping = elsewhere.has(document.key) ? "elsewhere" : forgotten.has(document.key) ? "forgotten" : "kept";
  changeLibrary(enishi, { keeping });
}

/** These data sets are in the vault no more and are not to come back by themselves. */
export function markForgotten(enishi: Enishi, keys: readonly string[]): void {
  for (const key of keys) {
    enishi.running.revisions.delete(key);
    enishi.running.forgotten.add(key);
  }
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

function entryOf({ key, name, keptAt, actors, ties }: VaultEntry): KeptSet {
  return { key, name, keptAt, actors, ties };
}

/** A kept set with its files, or `null`; later writings go on from its revision. */
export async function loadKept(enishi: Enishi, key: string) {
  const { vault, revisions, elsewhere } = enishi.running;
  try {
    const kept = (await vault?.load(key)) ?? null;
    if (kept !== null) {
      revisions.set(key, kept.set.revision);
      elsewhere.delete(key);
    }
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

/** Files that come from the vault keep the ids they have there. `imports` were made of `stored`. */
export function knowFiles(stored: StoredDocument, imports: readonly Import[]): void {
  for (const [at, { files }] of stored.imports.entries()) {
    const known = new Map(files.map(({ id, name }) => [name, id]));
    for (const file of imports[at]?.files ?? []) {
      const id = known.get(file.name);
      if (id !== undefined) ids.set(file, id);
    }
  }
}

/** Writes the open document if it is not kept as it stands; changes that come while it writes are written next. */
export function keepNow(enishi: Enishi): Promise<void> {
  const { running } = enishi;
  if (running.vault === null) return Promise.resolve();
  running.keeping ??= keepAll(enishi).then((went) => {
    running.keeping = null;
    // a change that came after the last look and before now has nobody else to write it
    return went && isToBeKept(enishi) ? keepNow(enishi) : undefined;
  });
  return running.keeping;
}

function isToBeKept({ running, store }: Enishi): boolean {
  const { document } = store.getState();
  const { key } = document;
  const isHeld = key === "" || running.elsewhere.has(key) || running.forgotten.has(key);
  return !isHeld && document !== running.kept;
}

/** Changes that this browser does not keep: it keeps nothing, there was no room, or another window has the same data set. */
function isHeldBack({ running, store }: Enishi): boolean {
  const { document, library } = store.getState();
  const isKept = library.keeping === "kept" || library.keeping === "pending";
  return document.key !== "" && !isKept && running.kept !== null && document !== running.kept;
}

/** Answers whether all could be written. */
async function keepAll(enishi: Enishi): Promise<boolean> {
  const { running, store } = enishi;
  let went = true;
  try {
    while (isToBeKept(enishi)) {
      const { document } = store.getState();
      changeLibrary(enishi, { keeping: "pending" });
      await write(enishi, document);
      running.kept = document;
    }
    sayKeeping(enishi);
  } catch (error) {
    const failure = error instanceof VaultError ? error.failure : "unavailable";
    if (failure === "elsewhere") running.elsewhere.add(store.getState().document.key);
    changeLibrary(enishi, { keeping: failure });
    went = false;
  }
  // what is kept stands there already: who waits for that does not wait for the list
  void listKept(enishi);
  return went;
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
  askToStayOnce();
}

/** After the first keep in this browser, whatever the answer is: nobody wants to be asked again. */
function askToStayOnce(): void {
  const preferences = readPreferences();
  if (preferences.askedToStay === "yes") return;
  keepPreferences({ ...preferences, askedToStay: "yes" });
  void askToStay();
}

/** Which data set the next visit begins with. */
export function rememberLast(key: string): void {
  const preferences = readPreferences();
  if (preferences.lastSet !== key) keepPreferences({ ...preferences, lastSet: key });
}
