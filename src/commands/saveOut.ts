/** Saving out: the data set as CSV files that read back the same, and problems as a table. */
import { canSaveFolder, download, filesInWorker, problemsInWorker, saveIntoFolder, zipInWorker } from "../io/index.ts";
import type { Problem } from "../model/index.ts";
import { fileNameOf } from "../publish/index.ts";
import { bringsItsFiles, type EnishiDocument, importsOf, nameOf, readStored } from "../state/index.ts";
import { wordsIn } from "../words/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";
import { loadKept } from "./keep.ts";
import { readDocument } from "./openDocument.ts";

/** Saves the data set as one ZIP of CSV files. */
export async function saveZip(enishi: Enishi): Promise<void> {
  try {
    await saveAsZip(enishi, enishi.store.getState().document);
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

/** Saves a kept data set that is not open as a ZIP, also one that is more than the map can draw. */
export async function saveKeptZip(enishi: Enishi, key: string): Promise<void> {
  const kept = await loadKept(enishi, key);
  const stored = readStored(kept?.set.content);
  if (kept === null) return;
  if (stored === null) return changePassing(enishi, { notice: { key: "kept-by-newer" } });
  if (bringsItsFiles(stored.origin))
    return changePassing(enishi, { notice: { key: "folder-not-here", name: kept.set.name } });
  try {
    const document = await readDocument(key, stored, importsOf(stored, kept.files, []));
    await saveAsZip(enishi, document);
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

/** Saves the data set as CSV files in a folder the user chooses; where the browser cannot, as a ZIP. */
export async function saveFolder(enishi: Enishi): Promise<void> {
  if (!canSaveFolder()) return saveZip(enishi);
  const written = filesInWorker(enishi.store.getState().document.dataset);
  try {
    const files = await saveIntoFolder(nameToSave(enishi.store.getState().document), written);
    const held = enishi.store.getState().document.sayings.length;
    if (files > 0) changePassing(enishi, { notice: { key: "saved-out", files, held } });
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

/** Saves problems as a CSV file, in the language of the page. */
export async function saveProblems(enishi: Enishi, problems: readonly Problem[]): Promise<void> {
  const { document, view } = enishi.store.getState();
  const name = `${nameToSave(document)}-${wordsIn(view.language).problems.csvName}.csv`;
  try {
    download({ name, bytes: await problemsInWorker(problems, view.language) }, "text/csv");
    changePassing(enishi, { notice: { key: "saved-out", files: 1 } });
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

async function saveAsZip(enishi: Enishi, document: EnishiDocument): Promise<void> {
  const { bytes, files } = await zipInWorker(document.dataset);
  download({ name: `${nameToSave(document)}.zip`, bytes }, "application/zip");
  changePassing(enishi, { notice: { key: "saved-out", files, held: document.sayings.length } });
}

/** The title of the data and today's date, as a file may be called. */
function nameToSave(document: EnishiDocument): string {
  const today = new Date().toLocaleDateString("sv-SE");
  return `${fileNameOf(nameOf(document))}-${today}`;
}
