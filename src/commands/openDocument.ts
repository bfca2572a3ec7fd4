/** Opening a whole document in place of what is open: what the page brings, or what this browser kept. */
import { type Ahead, type FoundSource, joinInWorker, openSource, readInWorker } from "../io/index.ts";
import { type Dataset, NO_DECISIONS, type Reading } from "../model/index.ts";
import {
  bringsItsFiles,
  documentFrom,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  type Import,
  importsOf,
  isMoreThanDrawn,
  lostFilesOf,
  type Origin,
  readStored,
  type StoredDocument,
  withFreshLook,
  withImports,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { keepNow, knowFiles, loadKept, rememberLast } from "./keep.ts";
import { failed, inTurn, settle } from "./settle.ts";

/** Under which key a data set that the page brings is kept. */
export function keyOf({ sort, name, id }: Pick<FoundSource, "sort" | "name" | "id">): string {
  return `${sort}:${name}:${id}`;
}

/**
 * Opens a sample or folder as it was left: with its decisions, merges, mends and places. `ahead`: where it is on its way already.
 */
export async function openBrought(enishi: Enishi, source: FoundSource, ahead: Ahead | null = null): Promise<boolean> {
  const { sort, name, files } = source;
  const origin: Origin = { sort, name };
  const key = keyOf(source);
  try {
    const kept = await loadKept(enishi, key);
    const stored = readStored(kept?.set.content);
    if (kept !== null && stored !== null) {
      ahead?.giveUp();
      const imports = importsOf(stored, kept.files, files);
      knowFiles(stored, imports);
      if (!(await settleOpened(enishi, await readDocument(key, stored, imports)))) return false;
      tellLost(enishi, lostFilesOf(stored, kept.files));
      return true;
    }
    const reading = await (ahead?.reading ?? readInWorker(files, NO_DECISIONS));
    // what a newer release kept stays as it is: this one keeps its own beside it
    const fresh = { ...EMPTY_DOCUMENT, key: kept === null ? key : `${key}:${newKey()}`, origin };
    const own = [{ files, decisions: NO_DECISIONS, same: [] }];
    if (!(await settleOpened(enishi, withImports(fresh, own, [reading])))) return false;
    if (kept !== null) changePassing(enishi, { notice: { key: "kept-by-newer" } });
    return true;
  } catch (error) {
    failed(enishi, "reading", error);
    return false;
  }
}

/** Reads imports one after the other, each in a worker of its own, and makes the document of them. */
export async function readDocument(
  key: string,
  stored: StoredDocument,
  imports: readonly Import[],
): Promise<EnishiDocument> {
  const readings: Reading[] = [];
  for (const { files, decisions } of imports) readings.push(await readInWorker(files, decisions));
  return documentFrom(key, stored, imports, readings, await joinedRecordOf(imports, readings));
}

/** What imports come to, joined in a worker. `readings` stand beside them; there must be one. */
export function joinedRecordOf(imports: readonly Import[], readings: readonly Reading[]): Promise<Dataset> {
  return joinInWorker(
    readings.map(({ dataset }) => dataset),
    imports.map(({ same }) => same),
  );
}

/** Makes a document that comes from outside the open one; as it comes it needs no keeping. Undo leads back to what was open. */
async function settleOpened(enishi: Enishi, document: EnishiDocument): Promise<boolean> {
  const isFirst = enishi.store.getState().document.key === "";
  changePassing(enishi, { brokenSave: null, notice: null });
  if (!(await settle(enishi, () => document, isFirst ? "first" : "opened"))) return false;
  changePassing(enishi, { job: { state: "idle" } });
  if (!isFirst) changeView(enishi, withFreshLook);
  wishCamera(enishi, "all");
  return true;
}

/** A browser may drop what it kept: what could not be opened for that is said. */
function tellLost(enishi: Enishi, names: readonly string[]): void {
  if (names.length > 0) changePassing(enishi, { notice: { key: "files-lost", names } });
}

/** A key no other data set of this browser has. */
export function newKey(): string {
  return `${new Date().toISOString()}-${crypto.getRandomValues(new Uint32Array(1)).join()}`;
}

/**
 * Opens a kept data set in place of what is open, to which undo leads back. Answers whether it did: not where there is none of
 * this key, where its folder is not the one that is served, where it is more than the map can draw, or where it was kept by a
 * release that is newer than this one.
 */
export function openKept(enishi: Enishi, key: string): Promise<boolean> {
  stopPlaying(enishi);
  return inTurn(enishi, async () => {
    await keepNow(enishi);
    try {
      const kept = await loadKept(enishi, key);
      if (kept === null) return false;
      const stored = readStored(kept.set.content);
      if (stored === null) {
        changePassing(enishi, { notice: { key: "kept-by-newer" } });
        return false;
      }
      // not even read: a page that reads it at every start would never be quick again
      if (isMoreThanDrawn(kept.set)) {
        changePassing(enishi, { notice: { key: "too-large", name: kept.set.name } });
        return false;
      }
      if (bringsItsFiles(stored.origin)) {
        const source = await openSource();
        if (keyOf(source) === key) return await openBrought(enishi, source);
        changePassing(enishi, { notice: { key: "folder-not-here", name: kept.set.name } });
        return false;
      }
      const imports = importsOf(stored, kept.files, []);
      knowFiles(stored, imports);
      if (!(await settleOpened(enishi, await readDocument(key, stored, imports)))) return false;
      tellLost(enishi, lostFilesOf(stored, kept.files));
      rememberLast(key);
      return true;
    } catch (error) {
      failed(enishi, "reading", error);
      return false;
    }
  });
}

/** Opens the data the page comes with: the sample, or the served folder. Undo leads back to what was open. */
export function openOwn(enishi: Enishi): Promise<boolean> {
  stopPlaying(enishi);
  return inTurn(enishi, async () => {
    await keepNow(enishi);
    try {
      const opened = await openBrought(enishi, await openSource());
      if (opened) rememberLast(enishi.store.getState().document.key);
      return opened;
    } catch (error) {
      failed(enishi, "reading", error);
      return false;
    }
  });
}
