/** What this browser keeps: naming, forgetting data sets, and what to do when two windows changed the same one. */
import { forgetLayouts, forgetWords, keepPreferences, readPreferences } from "../io/index.ts";
import { nameOf, withDocument } from "../state/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { changeLibrary, keepNow, listKept, markForgotten, rememberLast, sayKeeping } from "./keep.ts";
import { newKey, openKept } from "./openDocument.ts";

/** Gives the open data set another name; one step of undo. Nothing where the name is blank. */
export function renameSet(enishi: Enishi, name: string): void {
  const wanted = name.trim();
  const { document } = enishi.store.getState();
  if (wanted === "" || wanted === nameOf(document)) return;
  enishi.store.setState((state) => withDocument(state, { ...state.document, name: wanted }));
}

/** Forgets a kept data set for good; what is open stays open, and is not written again unless the user wants it. */
export async function forgetSet(enishi: Enishi, key: string): Promise<void> {
  const name = enishi.store.getState().library.sets.find((set) => set.key === key)?.name ?? "";
  await outOfVault(enishi, name, [key], () => enishi.running.vault?.forget(key));
  if (readPreferences().lastSet === key) rememberLast("");
  sayKeeping(enishi);
  await listKept(enishi);
}

/** Forgets all kept data sets, decisions and preferences of this browser. */
export async function forgetEverything(enishi: Enishi): Promise<void> {
  const { document, history, library } = enishi.store.getState();
  const inMemory = [document, ...history.past, ...history.future].map(({ key }) => key);
  const keys = [...library.sets.map(({ key }) => key), ...inMemory];
  await outOfVault(enishi, "", keys, () => enishi.running.vault?.forgetAll());
  forgetLayouts();
  forgetWords();
  keepPreferences({});
  sayKeeping(enishi);
  await listKept(enishi);
}

/** Says that it is forgotten once it is; who leaves before is asked. Changes on their way are written first, or they would come after. */
async function outOfVault(
  enishi: Enishi,
  name: string,
  keys: readonly string[],
  forget: () => Promise<void> | undefined,
): Promise<void> {
  const { running } = enishi;
  running.forgetting = true;
  try {
    await keepNow(enishi);
    await forget();
    markForgotten(enishi, keys);
    changePassing(enishi, { notice: { key: "forgotten", name } });
  } catch {
    changeLibrary(enishi, { keeping: "unavailable" });
  } finally {
    running.forgetting = false;
  }
}

/** Keeps the open data set again after it was forgotten. */
export async function keepAgain(enishi: Enishi): Promise<void> {
  enishi.running.forgotten.delete(enishi.store.getState().document.key);
  enishi.running.kept = null;
  await keepNow(enishi);
}

/** Another window changed the same data set: opens what it kept; undo leads back to what stood here. */
export async function takeTheirs(enishi: Enishi): Promise<void> {
  await openKept(enishi, enishi.store.getState().document.key);
  sayKeeping(enishi);
}

/** Another window changed the same data set: keeps what is open here under a name of its own, and says so once it is kept. */
export async function keepMineAsCopy(enishi: Enishi): Promise<void> {
  const key = `files:${newKey()}`;
  enishi.store.setState((state) => {
    const { document } = state;
    const origin = { sort: "files", name: nameOf(document) } as const;
    return withDocument(state, { ...document, key, origin });
  });
  await keepNow(enishi);
  if (enishi.store.getState().library.keeping === "kept") changePassing(enishi, { notice: { key: "kept-as-copy" } });
}
