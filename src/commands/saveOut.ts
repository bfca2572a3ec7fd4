/** Saving out: the data set as CSV files that read back the same, and problems as a table. */
import { canSaveFolder, download, filesInWorker, saveIntoFolder, zipInWorker } from "../io/index.ts";
import type { Problem } from "../model/index.ts";
import { bytesOf, fileNameOf, writeProblems } from "../publish/index.ts";
import { nameOf } from "../state/index.ts";
import { wordsIn } from "../words/index.ts";
import { changePassing, type Enishi } from "./enishi.ts";

/** Saves the data set as one ZIP of CSV files. */
export async function saveZip(enishi: Enishi): Promise<void> {
  try {
    const { bytes, files } = await zipInWorker(enishi.store.getState().document.dataset);
    download({ name: `${nameToSave(enishi)}.zip`, bytes }, "application/zip");
    changePassing(enishi, { notice: { key: "saved-out", files } });
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

/** Saves the data set as CSV files in a folder the user chooses; where the browser cannot, as a ZIP. */
export async function saveFolder(enishi: Enishi): Promise<void> {
  if (!canSaveFolder()) return saveZip(enishi);
  const written = filesInWorker(enishi.store.getState().document.dataset);
  try {
    const files = await saveIntoFolder(nameToSave(enishi), written);
    if (files > 0) changePassing(enishi, { notice: { key: "saved-out", files } });
  } catch (error) {
    changePassing(enishi, { notice: { key: "not-saved-out", detail: String(error) } });
  }
}

/** Saves problems as a CSV file, in the language of the page. */
export function saveProblems(enishi: Enishi, problems: readonly Problem[]): void {
  const words = wordsIn(enishi.store.getState().view.language);
  const file = { name: `${nameToSave(enishi)}-${words.problems.csvName}.csv`, text: writeProblems(problems, words) };
  download({ name: file.name, bytes: new Uint8Array(bytesOf(file)) }, "text/csv");
  changePassing(enishi, { notice: { key: "saved-out", files: 1 } });
}

/** The title of the data and today's date, as a file may be called. */
function nameToSave(enishi: Enishi): string {
  const { document } = enishi.store.getState();
  const today = new Date().toLocaleDateString("sv-SE");
  return `${fileNameOf(nameOf(document))}-${today}`;
}
