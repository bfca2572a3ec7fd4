/** What this browser keeps: naming, forgetting data sets, and what to do when two windows changed the same one. */
import { forgetLayouts, keepPreferences, readPreferences } from "../io/index.ts";
import { nameOf, withDocument } from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { changeLibrary, keepNow, listKept, rememberLast } from "./keep.ts";
import { openKept } from "./openDocument.ts";

/** Gives the open data set another name; one step of undo. Nothing where the name is blank. */
export function renameSet(enishi: Enishi, name: string): void {
  const wanted = name.trim();
  const { document } = enishi.store.getState();
  if (wanted === "" || wanted === nameOf(document)) return;
  enishi.store.setState((state) => withDocument(state, { ...state.document, name: wanted }));
}

/** Forgets a kept data set for good; what is open stays open, unkept until it changes. */
export async function forgetSet(enishi: Enishi, key: string): Promise<void> {
  const name = enishi.store.getState().library.sets.find((set) => set.key === key)?.name ?? "";
  try {
    await enishi.running.vault?.forget(key);
    enishi.running.revisions.delete(key);
    changePassing(enishi, { notice: { key: "forgotten", name } });
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
  }
  if (readPreferences().lastSet === key) rememberLast("");
  await listKept(enishi);
}

/** Forgets all kept data sets, decisions and preferences of this browser. */
export async function forgetEverything(enishi: Enishi): Promise<void> {
  try {
    await enishi.running.vault?.forgetAll();
    enishi.running.revisions.clear();
    changePassing(enishi, { notice: { key: "forgotten", name: "" } });
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
  }
  forgetLayouts();
  keepPreferences({});
  await listKept(enishi);
}

/** Another window changed the same data set: opens what it kept. */
export async function takeTheirs(enishi: Enishi): Promise<void> {
  changeLibrary(enishi, { keeping: "kept" });
  await openKept(enishi, enishi.store.getState().document.key);
}

/** Another window changed the same data set: keeps what is open here under a name of its own. */
export async function keepMineAsCopy(enishi: Enishi): Promise<void> {
  const key = `files:${newKey()}`;
  changeLibrary(enishi, { keeping: "kept" });
  enishi.store.setState((state) => {
    const { document } = state;
    const origin = { sort: "files", name: nameOf(document) } as const;
    return withDocument(state, { ...document, key, origin });
  });
  await keepNow(enishi);
  changePassing(enishi, { notice: { key: "kept-as-copy" } });
}

/** A key no other data set of this browser has. */
export function newKey(): string {
  return `${new Date().toISOString()}-${crypto.getRandomValues(new Uint32Array(1)).join()}`;
}
