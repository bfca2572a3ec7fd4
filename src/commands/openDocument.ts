/** Opening a whole document in place of what is open: what the page brings, or what this browser kept. */
import { type FoundSource, openSource, readInWorker } from "../io/index.ts";
import { NO_DECISIONS, type Reading } from "../model/index.ts";
import {
  documentFrom,
  EMPTY_DOCUMENT,
  type EnishiDocument,
  importsOf,
  type Origin,
  readStored,
  withFreshLook,
  withImports,
} from "../state/index.ts";
import { changePassing, changeView, type Enishi, stopPlaying, wishCamera } from "./enishi.ts";
import { loadKept, rememberLast } from "./keep.ts";
import { failed, settle } from "./settle.ts";

/** Under which key a data set that the page brings is kept. */
export function keyOf({ sort, name }: Origin): string {
  return `${sort}:${name}`;
}

/** Opens a sample or folder as it was left: with its decisions, merges, mends and places. */
export async function openBrought(enishi: Enishi, { sort, name, files }: FoundSource): Promise<boolean> {
  const origin: Origin = { sort, name };
  const key = keyOf(origin);
  try {
    const kept = await loadKept(enishi, key);
    const stored = readStored(kept?.set.content);
    if (kept !== null && stored !== null) {
      const imports = importsOf(stored, kept.files, files);
      const readings = await readAll(imports);
      return await settleFirst(enishi, documentFrom(key, stored, imports, readings));
    }
    const reading = await readInWorker(files, NO_DECISIONS);
    const fresh = { ...EMPTY_DOCUMENT, key, origin };
    return await settleFirst(enishi, withImports(fresh, [{ files, decisions: NO_DECISIONS, same: [] }], [reading]));
  } catch (error) {
    failed(enishi, "reading", error);
    return false;
  }
}

/** Reads imports one after the other, each in a worker of its own. */
export async function readAll(imports: EnishiDocument["imports"]): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const { files, decisions } of imports) readings.push(await readInWorker(files, decisions));
  return readings;
}

/** Makes a document that comes from outside the open one; as it comes it needs no keeping. */
export async function settleFirst(enishi: Enishi, document: EnishiDocument): Promise<boolean> {
  changePassing(enishi, { brokenSave: null, notice: null });
  if (!(await settle(enishi, () => document, "first"))) return false;
  changePassing(enishi, { job: { state: "idle" } });
  wishCamera(enishi, "all");
  return true;
}

/**
 * Opens a kept data set in place of what is open (which is kept as well). Answers whether it did: not where there is none
 * of this key, or where it was kept by a release that is newer than this one.
 */
export async function openKept(enishi: Enishi, key: string): Promise<boolean> {
  stopPlaying(enishi);
  const isFirst = enishi.store.getState().document.key === "";
  try {
    const kept = await loadKept(enishi, key);
    if (kept === null) return false;
    const stored = readStored(kept.set.content);
    if (stored === null) {
      changePassing(enishi, { notice: { key: "kept-by-newer" } });
      return false;
    }
    // what the page itself brings is opened with its files
    if (stored.origin?.sort !== "files") return await openOwn(enishi);
    const imports = importsOf(stored, kept.files, []);
    const document = documentFrom(key, stored, imports, await readAll(imports));
    if (!isFirst) changeView(enishi, withFreshLook);
    if (!(await settleFirst(enishi, document))) return false;
    rememberLast(key);
    return true;
  } catch (error) {
    failed(enishi, "reading", error);
    return false;
  }
}

/** Opens the data the page comes with: the sample, or the served folder. */
export async function openOwn(enishi: Enishi): Promise<boolean> {
  stopPlaying(enishi);
  try {
    const source = await openSource();
    if (enishi.store.getState().document.key !== "") changeView(enishi, withFreshLook);
    const opened = await openBrought(enishi, source);
    if (opened) rememberLast(enishi.store.getState().document.key);
    return opened;
  } catch (error) {
    failed(enishi, "reading", error);
    return false;
  }
}
