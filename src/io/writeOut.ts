/** What the data worker writes out: a data set as files, or in one ZIP, and problems as a table. */
import type { Dataset, Language, Problem } from "../model/index.ts";
import { bytesOf, writeDataset, writeProblems, zipOf } from "../publish/index.ts";
import { wordsIn } from "../words/index.ts";
import type { OutFile } from "./saveOut.ts";

export function filesOf(dataset: Dataset): readonly OutFile[] {
  return writeDataset(dataset).map((file) => ({ name: file.name, bytes: new Uint8Array(bytesOf(file)) }));
}

export function problemsIn(problems: readonly Problem[], language: Language): Uint8Array<ArrayBuffer> {
  return bytesOf({ text: writeProblems(problems, wordsIn(language)) });
}

export function zipped(dataset: Dataset): { readonly bytes: Uint8Array<ArrayBuffer>; readonly files: number } {
  const files = writeDataset(dataset);
  return { bytes: new Uint8Array(zipOf(files)), files: files.length };
}
